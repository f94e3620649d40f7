"""Points that a sentence gives to the criteria of a list by their place, or to all the others."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.building.scoring import scoring
from tenderkit.dutch.placed_points import points_by_place
from tenderkit.outlining import rules_outline
from tests.support.documents import document_of

HEADER = [
    "Beheerder groen",
    "Opdrachtgever: Gemeente Hogeveer",
    "Sluitingsdatum: 12 mei 2026 10:00 uur",
    "Eisen",
    "- minimaal twee jaar ervaring als beheerder groen",
    "- een diploma op mbo-niveau 4",
]
WISHES = [
    "Wensen",
    "- ervaring met bomenbeheer in een stad",
    "- ervaring met het begeleiden van aannemers",
    "- ervaring met bewoners die meewerken",
]


def points_of(sentence: str) -> list[float | None]:
    document = document_of([*HEADER, *WISHES, "Verdeling", sentence])
    tender = build(document, rules_outline(document))
    return [
        criterion.scoring.max_points if criterion.scoring else None
        for criterion in tender.criteria
        if criterion.kind == "award"
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het eerste levert 40 punten op, het tweede 35 punten en het derde 25 punten.",
        "Voor de eerste wens zijn 40 punten te verdienen, voor de tweede wens 35 punten, voor de derde 25 punten.",
        "De eerste is goed voor veertig punten, de tweede voor maximaal 35 punten, de derde voor 25 punten.",
    ],
)
def test_points_by_place(sentence: str) -> None:
    assert points_of(sentence) == [40, 35, 25]


@pytest.mark.parametrize(
    "sentence",
    [
        "Het eerste jaar telt 10 punten, het tweede jaar 5 punten.",
        "De eerste ronde levert 40 punten op, de tweede ronde 60 punten.",
        "Het tweede levert 40 punten op, het derde 20 punten.",
    ],
)
def test_other_firsts_and_seconds_are_no_points_of_criteria(sentence: str) -> None:
    assert not points_by_place(sentence)


def test_every_points_named_have_their_words_as_evidence() -> None:
    sentence = "Het eerste levert 40 punten op, het tweede 35 punten en het derde 25 punten."
    document = document_of([*HEADER, sentence, *WISHES])
    awards = [c for c in build(document, rules_outline(document)).criteria if c.kind == "award"]
    quotes = [criterion.evidence[-1].quote for criterion in awards]
    assert [quote.split()[-2] for quote in quotes] == ["40", "35", "25"]
    assert all(document.text[s.start : s.end] == s.quote for c in awards for s in c.evidence)


def test_the_highest_step_is_the_maximum_beside_a_percentage_too() -> None:
    found = scoring(
        ["Ervaring als taxateur. Weging: 30 %"], ["geen: 0 punten", "veel: 10 punten"], price=False
    )
    assert found is not None
    assert (found.weight_percent, found.max_points) == (30, 10)
