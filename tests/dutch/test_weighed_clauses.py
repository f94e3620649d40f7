"""Sentences that give several things their weight, and sentences that only look like it."""

from __future__ import annotations

import pytest

from tenderkit.dutch.weighed_clauses import weighed_clause, weighed_clauses

A, B, C = "kennis van havens", "ervaring in een dorp van 4.000 inwoners", "het plan van aanpak"


@pytest.mark.parametrize(
    "told",
    [
        f"Voor {A} zijn 40 punten te verdienen, voor {B} 25 punten en voor {C} 15 punten.",
        f"{A} levert maximaal 40 punten op, {B} maximaal 25 punten en {C} maximaal 15 punten.",
        f"Er zijn tachtig punten te verdelen: 40 voor {A}, 25 voor {B} en 15 voor {C}.",
        f"{A} telt voor 40 punten, {B} voor 25 punten en {C} voor 15 punten.",
        f"Met {A} verdient u ten hoogste 40 punten, met {B} 25 punten en met {C} 15 punten.",
        f"De commissie kent punten toe: voor {A} veertig, voor {B} vijfentwintig, voor {C} vijftien.",
        f"De voorstellen worden vergeleken op {A} (40 punten), {B} (25 punten) en {C} (15 punten).",
        f"{A} is 40 punten waard, {B} 25 punten en {C} 15 punten.",
        f"Van de punten zijn er veertig voor {A}, vijfentwintig voor {B} en vijftien voor {C}.",
        f"Aan {A} ken ik ten hoogste 40 punten toe, aan {B} 25 punten en aan {C} 15 punten.",
        f"{A} weegt voor 40 procent mee, {B} voor 25 procent en {C} voor 15 procent.",
        f"Punten zijn er voor {A} (maximaal 40), {B} (maximaal 25) en {C} (maximaal 15).",
        f"Voor {A} worden 40 punten toegekend; voor {B} 25 punten; voor {C} 15 punten.",
        f"Op {A} kan een kandidaat 40 punten scoren, op {B} 25 punten en op {C} 15 punten.",
        f"Drie zaken wegen: {A} telt voor 40 punten mee, {B} voor 25 punten en {C} voor 15 punten.",
        f"Voor {A} krijgt u 40 punten en voor {B} 25 punten. De overige vijftien zijn voor {C}.",
    ],
)
def test_each_thing_stands_with_its_weight(told: str) -> None:
    pieces = [told[start:end] for start, end in weighed_clauses(told)]
    found = [
        (piece[slice(*one.thing)], one.weight) for piece in pieces if (one := weighed_clause(piece))
    ]
    assert found == [(A, 40), (B, 25), (C, 15)]


@pytest.mark.parametrize(
    "told",
    [
        f"Voor {A} zijn 40 punten te verdienen: bij één haven 20 punten, bij twee havens 40 punten.",
        "Een voldoende levert 20 punten op, een goed 30 punten en een uitstekend 40 punten.",
        "De laagste prijs krijgt 40 punten, de tweede 25 punten en de derde 15 punten.",
        "Voor kwaliteit zijn 70 punten te behalen en voor prijs 30 punten.",
        "Wij geven 0 punten als het niet blijkt, 5 bij hoofdlijnen en 10 bij toepassing.",
        "Minder dan een jaar levert 5 punten op, een tot twee jaar 10 punten en meer dan twee jaar 15 punten.",
        "Per oefening krijgt u 5 punten, tot ten hoogste 15 punten.",
        f"Voor {A} zijn 40 punten te verdienen.",
    ],
)  # fmt: skip
def test_steps_ranks_and_groups_are_no_things(told: str) -> None:
    assert weighed_clauses(told) == ()
