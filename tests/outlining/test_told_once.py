"""Award criteria that a model points at in a list, in a chapter that explains them, or in both: each is one."""

from __future__ import annotations

import pytest

from tenderkit.building import build
from tenderkit.outlining.told_once import told_once
from tenderkit.reading import read_text
from tenderkit.records import CriterionLines, Document, Outline

HEAD = "Planner riolering\n\n6 Gunning\nOpbouw van de score:\n"
LIST = "Code\tCriterium\tPunten\nG1\tErvaring met riolering\t60\nG2\tPlan van aanpak\t40\n"
TOLD = """
7 Toelichting
G1 Ervaring met riolering (60 punten)
Geteld worden de jaren waarin de kandidaat aan riolering werkte.
- nog geen 3 jaar: 0 punten
- 3 tot 6 jaar: 30 punten
- 6 jaar of meer: 60 punten
G2 Plan van aanpak (40 punten)
Beschreven wordt hoe de eerste honderd dagen verlopen.
- goed: 40 punten
- matig: 10 punten
"""
TEXT = HEAD + LIST + TOLD


def pointed(document: Document, *rows: tuple[str, str]) -> Outline:
    """An outline of wishes, each from the line that holds some words up to the one that holds others, and its scale."""
    lines = {document.words(line): line.number for line in document.lines}

    def at(words: str) -> tuple[int, ...]:
        return tuple(
            number for text, number in lines.items() if any(w in text for w in words.split("|"))
        )

    return Outline(
        criteria=tuple(
            CriterionLines(kind="award", lines=at(first), bands=at(scale) if scale else ())
            for first, scale in rows
        )
    )


def shown(document: Document, outline: Outline) -> list[tuple[str, float | None, int]]:
    tender = build(document, told_once(document, outline))
    return [
        (
            one.text,
            one.scoring and one.scoring.max_points,
            len(one.scoring.bands if one.scoring else ()),
        )
        for one in tender.criteria
    ]


BOTH = [("Ervaring met riolering", 60, 3), ("Plan van aanpak", 40, 2)]
YEARS, MARKS = "nog geen 3|3 tot 6|6 jaar of", "goed:|matig:"


@pytest.mark.parametrize(
    "rows",
    [
        # the heading of the explanation, with and without its sentence
        [("riolering (60|Geteld", YEARS), ("aanpak (40|Beschreven", MARKS)],
        [("riolering (60", YEARS), ("aanpak (40", MARKS)],
        # the sentence alone
        [("Geteld", YEARS), ("Beschreven", MARKS)],
        # the list, and its explanation as the scale
        [("riolering\t", "riolering (60|Geteld|" + YEARS), ("aanpak\t", MARKS)],
        # both, each as a wish of its own
        [("riolering\t", ""), ("aanpak\t", ""), ("riolering (60", YEARS), ("aanpak (40", MARKS)],
    ],
)
def test_one_criterion_wherever_it_is_pointed_at(rows: list[tuple[str, str]]) -> None:
    document = read_text(TEXT)
    assert shown(document, pointed(document, *rows)) == BOTH


@pytest.mark.parametrize(
    ("name", "below", "expected"),
    [
        # the sentence between a name and its scale says what the criterion is
        ("A. Landing zones – 30%", "Years in which you designed landing zones.", "Landing zones. Years in which you designed landing zones"),
        ("A. Landing zones – 30%", "Het aantal jaren dat u landing zones bouwde.", "Landing zones. Het aantal jaren dat u landing zones bouwde"),
        # no sentence: a head of the scale, a remark, a row
        ("A. Landing zones – 30%", "Jaren ervaring in het cv", "Landing zones"),
        ("A. Landing zones – 30%", "Ervaring\tpunten", "Landing zones"),
        ("A. Landing zones – 30%", "Akkoord inschrijver: ja / nee", "Landing zones"),
        # a line that says itself what is asked
        ("A. Ervaring met het bouwen van landing zones in een cloud van de overheid – 30%", "Dat is voor ons het belangrijkste deel.", "Ervaring met het bouwen van landing zones in een cloud van de overheid"),
    ],
)  # fmt: skip
def test_a_sentence_between_a_name_and_its_scale(name: str, below: str, expected: str) -> None:
    document = read_text(
        f"Wensen\n\n{name}\n\n{below}\n\n- weinig: 2 punten\n\n- veel: 10 punten\n"
    )
    outline = pointed(
        document, ("landing zones – 30|Landing zones – 30|overheid – 30", "weinig|veel")
    )
    (found,) = build(document, told_once(document, outline)).criteria
    assert found.text in (expected, expected.split(". ", 1)[-1])
    assert ("." in expected) == (below[:5] in " ".join(span.quote for span in found.evidence))


def test_a_scale_does_not_run_on_into_the_next_wish() -> None:
    document = read_text(
        "Wensen\n\n- Ervaring met GIS (30 punten)\n- Ervaring met BAG (20 punten)\n"
    )
    outline = pointed(document, ("GIS", "BAG"), ("BAG", ""))
    assert [one.bands for one in told_once(document, outline).criteria] == [(), ()]


def test_other_kinds_and_parts_of_lines_stay() -> None:
    document = read_text(TEXT)
    others = Outline(
        criteria=(
            CriterionLines(kind="knockout", lines=(4,)),
            CriterionLines(kind="award", lines=(6,), parts=(1,)),
        )
    )
    assert told_once(document, others) == others
