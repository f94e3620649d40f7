"""Scales in clauses: any verb or none between bound and score, units and bounds left open."""

from __future__ import annotations

from typing import Any

import pytest

from tenderkit.dutch.clause_levels import clause_levels
from tenderkit.dutch.clause_scales import clause_scale
from tenderkit.dutch.scales import find_scale

CASES: list[tuple[str, list[tuple[Any, Any, float]]]] = [
    (
        "Onder een halfjaar staat er nul op het bord, vanaf zes maanden tot twee jaar 7 punten en "
        "wie de twee jaar heeft volgemaakt loopt weg met 14.",
        [(None, 6, 0), (6, 24, 7), (24, None, 14)],
    ),
    (
        "Nog geen twintig keuringen? Nul punten. Twintig tot zestig is 6 punten waard, zestig of "
        "meer 12.",
        [(None, 20, 0), (20, 60, 6), (60, None, 12)],
    ),
    (
        "Minder dan 10.000 inwoners niets, van 10.000 tot 50.000 inwoners acht punten, 50.000 "
        "inwoners en daarboven zestien punten.",
        [(None, 10000, 0), (10000, 50000, 8), (50000, None, 16)],
    ),
    (
        "Beneden € 80 noteren wij 40 punten, tussen € 80 en € 95 blijven er 25 over, wat duurder "
        "is dan € 95 gaat met lege handen (0) naar huis.",
        [(None, 80, 40), (80, 95, 25)],
    ),
    (
        "Alleen een tarief onder de 90 euro en 50 cent brengt 18 punten, de rest krijgt niets.",
        [(None, 90.5, 18), (90.5, None, 0)],
    ),
    (
        "Reken op 10 punten bij drie tot zes jaar en op 20 punten bij zes jaar of langer.",
        [(36, 72, 10), (72, None, 20)],
    ),
    (
        "Fewer than four audits earn nothing. Four to nine gets you 5 points; anything above nine "
        "is worth 10.",
        [(None, 4, 0), (4, 9, 5), (9, None, 10)],
    ),
    (
        "Eén wijkplan levert 3 op, twee wijkplannen 6, drie of meer wijkplannen 10 punten.",
        [(1, 1, 3), (2, 2, 6), (3, None, 10)],
    ),
    (
        "Zijn dat er nog geen dertig, dan 2 punten; haalt u de dertig wel maar de negentig niet, "
        "dan 6; negentig of meer is goed voor 10.",
        [(None, 30, 2), (30, 90, 6), (90, None, 10)],
    ),
    (
        "Twaalf punten zijn er voor meer dan acht jaar; drie tot en met acht jaar moet het met "
        "vijf doen.",
        [(96, None, 12), (36, 96, 5)],
    ),
    (
        "Van 1 tot en met 12 maanden 4 punten, van 13 tot en met 36 maanden wordt dat 8 en vanaf "
        "de 37e maand 15.",
        [(1, 12, 4), (13, 36, 8), (37, None, 15)],
    ),
    (
        "Ligt het langer dan vijf jaar achter u, dan 0 punten. Twee tot vijf jaar geleden is 5, "
        "minder dan twee jaar 10.",
        [(60, None, 0), (24, 60, 5), (None, 24, 10)],
    ),
    (
        "Bij één project geven wij 10 procent, bij twee of drie 20 procent en bij vier of meer de "
        "volle 30 procent.",
        [(1, 1, 10), (2, 3, 20), (4, None, 30)],
    ),
    (
        "Boven € 80,00 tot en met € 90,00 geeft 12 punten, boven € 90,00 tot en met € 99,00 4.",
        [(80, 90, 12), (90, 99, 4)],
    ),
    ("0 bruggen ontworpen = 0 / 1 of 2 bruggen = 8 / 3 of meer bruggen = 15", [
        (0, 0, 0), (1, 2, 8), (3, None, 15),
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_the_clauses_of_a_scale(text: str, expected: list[tuple[Any, Any, float]]) -> None:
    found = clause_scale(text)
    assert found is not None
    told = [
        (
            None if step.min is None else float(step.min),
            None if step.max is None else float(step.max),
            step.points,
        )
        for step in found.steps
    ]
    assert told[: len(expected)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Minimaal 3 jaar ervaring als planner en minimaal 5 jaar als projectleider",
        "Ervaring met bruggen 20 punten, kennis van sluizen 30 punten",
        "Wens 3 telt voor 10 punten en wens 4 voor 20 punten",
        "U werkt 24 tot 32 uur per week voor een tarief van hooguit € 95",
        "Bij € 70 krijgt u 30 punten en bij € 90 niets, daartussen lineair",
        "Per jaar ervaring 2 punten, tot een maximum van 10 punten",
        "Twee van de drie beoordelaars geven ieder een cijfer van 1 tot en met 10",
        "De kandidaat leidde in 3 jaar 4 projecten met 12 medewerkers en 2 partners",
    ],
)
def test_what_is_no_scale(text: str) -> None:
    assert clause_scale(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kent u het stelsel? Gehoord van: geen score. Kent: 3. Past toe: 6.",
            [("Gehoord van", 0), ("Kent", 3), ("Past toe", 6)],
        ),
        (
            "Zonder mbo geen punten. Met een mbo-diploma 4 punten, met een hbo-diploma 8.",
            [("Zonder mbo", 0), ("Met een mbo-diploma", 4), ("met een hbo-diploma", 8)],
        ),
        (
            "Nooit mee gewerkt telt niet mee, gebruikt is 5 punten, zelf ingericht 10 punten.",
            [("Nooit mee gewerkt", 0), ("gebruikt", 5), ("zelf ingericht", 10)],
        ),
    ],
)
def test_levels_in_clauses(text: str, expected: list[tuple[str, float]]) -> None:
    found = clause_levels(text)
    assert found is not None
    assert [(step.label, step.points) for step in found.steps] == expected


@pytest.mark.parametrize(
    "text",
    [
        "De presentatie telt voor 40 punten, waarvan inhoud (25) en vorm (15)",
        "Kwaliteit 60 punten, prijs 40 punten",
        "Motivatie 10, kennis 20, ervaring 30",
    ],
)
def test_what_holds_no_levels(text: str) -> None:
    assert clause_levels(text) is None


def test_the_criterion_in_the_first_clause() -> None:
    text = (
        "Heb je korter dan een halfjaar als sluiswachter gewerkt, dan blijft het bij 0 punten. "
        "Tot drie jaar komen er 5 punten bij, daarboven 10."
    )
    found = find_scale(text)
    assert found is not None
    assert found.subject is not None
    assert text[slice(*found.subject)] == "als sluiswachter gewerkt"


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("De andere 40 punten zijn te halen met ervaring als leidinggevende bij een invoering. Hebt u dat drie keer of vaker gedaan, dan krijgt u ze allemaal. Bij twee keer zijn het er 25, bij één keer 15 en bij nul keer 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("De andere 40 punten zijn te halen met ervaring als leidinggevende bij een invoering. Bij drie keer of vaker krijgt u ze allemaal, bij twee keer 25, bij één keer 15 en bij nul keer 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("De andere 40 punten zijn te halen met ervaring als leidinggevende bij een invoering. Deed u dit drie keer of vaker, dan zijn alle 40 punten voor u; twee keer levert 25 op, één keer 15 en nul keer 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("De andere 40 punten zijn te halen met ervaring als leidinggevende bij een invoering. Wie het drie keer of vaker deed krijgt het maximum, twee keer is 25 punten, één keer 15 punten en nul keer 0 punten.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("Er zijn 40 punten te verdienen. Drie keer of vaker: alle punten. Twee keer: 25. Eén keer: 15. Geen enkele keer: 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("Maximaal 40 punten: drie keer of meer levert de volle score op, twee keer 25, één keer 15, nul keer 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("Met drie of meer invoeringen haalt u alle 40 punten, met twee 25, met één 15 en met nul 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("Hebt u dit drie keer of vaker gedaan dan krijgt u 40 punten, bij twee keer 25, bij één keer 15, bij nul keer 0.", [(3, None, 40, "count"), (2, 2, 25, "count"), (1, 1, 15, "count"), (0, 0, 0, "count")]),
        ("Nul keer levert 0 punten op, één keer 15, twee keer 25 en vanaf drie keer 40.", [(0, 0, 0, "count"), (1, 1, 15, "count"), (2, 2, 25, "count"), (3, None, 40, "count")]),
        ("Wie het nooit deed krijgt 0 punten, na één keer 15 punten, na twee keer 25 punten en na drie keer of meer 40 punten.", [(0, 0, 0, "count"), (1, 1, 15, "count"), (2, 2, 25, "count"), (3, None, 40, "count")]),
        ("Hebt u minder dan een jaar ervaring, dan krijgt u niets. Van een tot drie jaar zijn het er 15 en vanaf drie jaar 40.", [(None, 12, 0, "months"), (12, 36, 15, "months"), (36, None, 40, "months")]),
        ("Bent u drie jaar of langer werkzaam geweest, dan krijgt u alle 30 punten. Was dat een tot drie jaar, dan 15, en korter dan een jaar 0.", [(36, None, 30, "months"), (12, 36, 15, "months"), (None, 12, 0, "months")]),
        ("beide standaarden = 20; één van beide = 10; geen = 0", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
        ("allebei 20 punten, één van de twee 10 punten, geen van beide 0 punten", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
        ("beide: 20, een van beide: 10, geen van beide: 0", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
        ("both standards = 20 points; one of the two = 10 points; neither = 0 points", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
        ("ja = 20; gedeeltelijk = 10; nee = 0", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
        ("ja, met twee voorbeelden = 20; ja, met één voorbeeld = 10; nee = 0", [(2, 2, 20, "count"), (1, 1, 10, "count"), (0, 0, 0, "count")]),
        ("twee voorbeelden = 20; één voorbeeld = 10; geen = 0", [(2, 2, 20, "count"), (1, 1, 10, "count"), (0, 0, 0, "count")]),
        ("volledig aangetoond 20, deels aangetoond 10, niet aangetoond 0", [(None, None, 20, "level"), (None, None, 10, "level"), (None, None, 0, "level")]),
    ],
)  # fmt: skip
def test_the_whole_of_the_points_and_which_of_two(text, steps):
    scale = find_scale(text)
    assert scale is not None
    assert [(one.min, one.max, one.points, one.unit) for one in scale.steps] == steps


@pytest.mark.parametrize(
    "text",
    [
        "Alle punten uit het programma van eisen gelden",
        "Het maximum is 40 punten",
        "Wij verdelen alle punten over drie beoordelaars, twee van hen komen uit het team",
        "Beide kandidaten krijgen bericht voor 10 maart",
        "Ervaring met beide systemen (20 punten)",
    ],
)
def test_no_steps_in_words_of_the_whole(text):
    assert find_scale(text) is None
