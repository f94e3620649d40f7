"""Criteria that get their scale from elsewhere: a sentence before or behind them, another chapter, the heads of columns."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.outlining import rules_outline
from tests.support.documents import document_of

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\n"
)
_THREE = "1. Een plan voor het eerste kwartaal\n2. Een visie op zoet water\n3. Uurtarief\n"


def _scores(text: str) -> list[list[float]]:
    document = document_of(_TOP + text)
    tender = build(document, rules_outline(document))
    return [
        [band.points for band in criterion.scoring.bands] if criterion.scoring else []
        for criterion in tender.criteria
        if criterion.kind == "award"
    ]


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        (f"Wensen\nElke wens krijgt een cijfer: 0 (niet), 3 (matig), 6 (goed) of 9 (uitstekend).\n{_THREE}", [[0, 3, 6, 9]] * 2 + [[]]),
        (f"Wensen\n{_THREE}\nBeoordeling\nDe kwalitatieve wensen krijgen 0 (slecht), 5 (voldoende) of 8 (goed) punten.\n", [[0, 5, 8]] * 2 + [[]]),
        (f"Wensen\n{_THREE}\nBeoordeling\nVoor wens 1 en 2 geldt: onvoldoende 0 punten, voldoende 4 punten, goed 9 punten.\n", [[0, 4, 9]] * 2 + [[]]),
        (f"Wensen\n{_THREE}\nBeoordeling\nWens 2 scoren wij zo: onvoldoende 0 punten, voldoende 4 punten, goed 9 punten.\n", [[], [0, 4, 9], []]),
        (f"Wensen\n{_THREE}\nBeoordelingsschaal\nonvoldoende: 0 punten\nvoldoende: 5 punten\ngoed: 9 punten\n", [[0, 5, 9]] * 2 + [[]]),
        ("Wensen\nCriterium\t0 punten\t8 punten\t16 punten\nW1. Aantal peilbesluiten in de laatste 4 jaar\tgeen\t1 of 2\t3 of meer\nW2. Werkervaring bij een waterschap\tminder dan 1 jaar\t1 tot 4 jaar\t4 jaar of langer\n", [[0, 8, 16]] * 2),
        ("Wensen\nW1 Peilbesluiten (0/8/16)\nW2 Veenweiden (0/8/16)\nStaffel: geen project 0 punten, één project 8 punten, twee of meer projecten 16 punten.\n", [[0, 8, 16]] * 2),
    ],
)  # fmt: skip
def test_a_scale_told_once(text: str, scores: list[list[float]]) -> None:
    assert _scores(text) == scores


def test_the_highest_step_is_the_most_beside_a_percent() -> None:
    document = document_of(
        _TOP
        + "Wensen\nElke wens krijgt een cijfer: 0 (niet), 4 (matig) of 9 (uitstekend).\n"
        + "1. Een plan voor het eerste kwartaal (60%)\n2. Een visie op zoet water (40%)\n"
    )
    scored = [c.scoring for c in build(document, rules_outline(document)).criteria if c.scoring]
    assert [(each.max_points, each.weight_percent) for each in scored] == [(9, 60), (9, 40)]


def test_own_steps_stand() -> None:
    text = "Wensen\n1. Jaren bij een waterschap: geen 0 punten, 1 tot 3 jaar 5 punten, 3 jaar of meer 11 punten\n2. Een visie op zoet water\nElke wens krijgt 0 (slecht), 5 (voldoende) of 8 (goed) punten.\n"
    assert _scores(text) == [[0, 5, 11], [0, 5, 8]]
