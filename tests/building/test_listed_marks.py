"""Marks that stand in a list without a word for any of them, and a first step on the criterion's own line."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Criterion

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\n"
)


def _middle(line: str) -> Criterion:
    listed = (
        f"Wensen\n1. Ervaring bij een waterschap (20 punten)\n{line}\n3. Rijbewijs B (10 punten)\n"
    )
    found = extract_document(read_text(_TOP + listed)).of_kind("award")
    assert len(found) == 3
    return found[1]


@pytest.mark.parametrize(
    ("line", "most", "percent", "marks"),
    [
        ("2. Motivatiebrief van één A4, cijfer 4, 6, 8 of 10 (25%)", 10, 25, [4, 6, 8, 10]),
        ("2. Motivatiebrief van één A4 (0/5/10 punten)", 10, None, [0, 5, 10]),
        ("2. Plan van aanpak. De commissie kent 0, 10, 15 of 25 punten toe.", 25, None, [0, 10, 15, 25]),
        ("2. Plan van aanpak, te waarderen met 0, 5 of 10 punten", 10, None, [0, 5, 10]),
        ("2. Visie op de opdracht - score 0, 3, 7 of 10 - weging 30%", 10, 30, [0, 3, 7, 10]),
        ("2. Visie op zoet water (cijfers: 2 - 4 - 6 - 8 - 10), weging 30%", 10, 30, [2, 4, 6, 8, 10]),
        ("2. Kennis van Suwinet (u krijgt 10, 6, 3 of 0 punten)", 10, None, [10, 6, 3, 0]),
        ("2. Letter of motivation, marks 0, 5 or 10", 10, None, [0, 5, 10]),
        ("2. Presentatie, punten: 0 / 10 / 20", 20, None, [0, 10, 20]),
        ("2. Motivatie\nScore: 0, 4, 8 of 12", 12, None, [0, 4, 8, 12]),
        ("2. Ervaring in perceel 1, 2 of 3 (20 punten)", 20, None, []),
        ("2. 3, 4 of 5 jaar ervaring met Suwinet (20 punten)", 20, None, []),
        ("2. Kennis van artikel 2, 5 of 7 van de Wmo (20 punten)", 20, None, []),
        ("2. Kennis van de hoofdstukken 2, 3 en 4 (20 punten)", 20, None, []),
        ("2. Ervaring met schaal 10, 11 en 12 (20 punten)", 20, None, []),
        ("2. Inzet op 1/2/2027 (20 punten)", 20, None, []),
    ],
)  # fmt: skip
def test_marks_in_a_list(line: str, most: float, percent: float | None, marks: list[float]) -> None:
    scoring = _middle(line).scoring
    assert scoring is not None
    assert (scoring.max_points, scoring.weight_percent) == (most, percent)
    assert [band.points for band in scoring.bands] == marks


@pytest.mark.parametrize(
    ("line", "text", "points"),
    [
        ("2. Jaren ervaring met Suwinet korter dan 1 jaar 0 punten\n1 tot 3 jaar 10 punten\n3 jaar en langer 30 punten", "Jaren ervaring met Suwinet", [0, 10, 30]),
        ("2. Aantal audits geen 0 punten\n1 of 2 audits 5 punten\n3 of meer audits 15 punten", "Aantal audits", [0, 5, 15]),
        ("2. Jaren ervaring met Suwinet: minder dan 2 jaar 0 punten\n2 tot 5 jaar 10 punten\n5 jaar of meer 20 punten", "Jaren ervaring met Suwinet", [0, 10, 20]),
        ("2. Ervaring met Suwinet 30 punten\nminder dan 2 jaar: 0 punten\n2 tot 5 jaar: 10 punten\n5 jaar of meer: 30 punten", "Ervaring met Suwinet", [0, 10, 30]),
    ],
)  # fmt: skip
def test_a_first_step_on_its_own_line(line: str, text: str, points: list[float]) -> None:
    criterion = _middle(line)
    assert criterion.text == text
    assert criterion.scoring is not None
    assert [band.points for band in criterion.scoring.bands] == points
