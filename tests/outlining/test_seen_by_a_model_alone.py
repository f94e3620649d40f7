"""What a model alone takes for a condition, where the rules know it for something of the header."""

from __future__ import annotations

from typing import Any

import pytest

from tenderkit.outlining.agreement import agree
from tenderkit.records import CriterionLines, Outline, QuestionLines
from tests.support.documents import document_of


def criterion(lines: tuple[int, ...], kind: Any = "knockout", **more: Any) -> CriterionLines:
    return CriterionLines(kind=kind, lines=lines, **more)


BESIDE = document_of(
    [
        "Eisen",  # 1
        "- Een afgeronde hbo-opleiding.",
        "Overig",  # 3
        "Boven € 95,00 per uur leggen wij een aanbod terzijde.",
        "Alleen partijen die tot het aankoopsysteem zijn toegelaten kunnen inschrijven.",
        "Een cv met twee referenten.",
        "De dinsdag is de teamdag.",
        "Voor de start is een VOG nodig.",  # 8
        "Wie personeel uitleent, staat in het register volgens de Waadi.",
        "Een eigen laptop is nodig.",
        "Mag het op dinsdag? Ja, dinsdag is iedereen op kantoor.",  # 11
    ]
)


@pytest.mark.parametrize(
    ("theirs", "stands"),
    [
        # what the header holds, where only a model takes it for more
        (criterion((4,), "condition", theme="rate"), False),
        (criterion((5,), "condition", theme="registration"), False),
        (criterion((6,), "condition", theme="references"), False),
        (criterion((7,), "condition", theme="availability"), False),
        (criterion((2,), "condition", theme="education"), False),
        # what binds
        (criterion((2,), theme="education"), True),
        # a knock-out stands whatever it is about: missed it loses the bid
        (criterion((4,), theme="rate"), True),
        (criterion((5,), theme="registration"), True),
        (criterion((8,), "condition", theme="screening"), True),
        (criterion((9,), "condition", theme="registration"), True),
        (criterion((9,), theme="registration"), True),
        (criterion((10,), "condition", theme="equipment"), True),
        (criterion((7,), theme="availability"), True),
        # what an answer adds
        (criterion((11,), "condition", theme="availability"), True),
    ],
)
def test_what_the_model_alone_sees(theirs: CriterionLines, stands: bool) -> None:
    asked = (QuestionLines(question=(11,), answer=(11,)),)
    outline, findings = agree(BESIDE, Outline(), Outline(criteria=(theirs,), questions=asked))
    assert (outline.criteria == (theirs,)) == stands
    assert ("not counted as one" in findings[0].message) != stands
    both_see, _ = agree(BESIDE, Outline(criteria=(theirs,)), Outline(criteria=(theirs,)))
    assert both_see.criteria == (theirs,)
