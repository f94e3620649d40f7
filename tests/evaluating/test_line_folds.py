"""Lines told apart by weights that had not seen them: counts worked by hand."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.line_folds import line_figures
from tenderkit.evaluating.line_training import Example
from tenderkit.evaluating.weights_judging import FoldFigure

pytest.importorskip("sklearn")

DEMAND = Example(
    lines=(("Eisen", "text"), ("minimaal drie jaar ervaring", "item")),
    sorts=(frozenset(), frozenset({"knockout"})),
)
WISH = Example(
    lines=(("Wensen", "text"), ("kennis levert tien punten op", "item")),
    sorts=(frozenset(), frozenset({"award"})),
)
ODD = Example(
    lines=(("Eisen", "text"), ("minimaal drie jaar ervaring", "item")),
    sorts=(frozenset(), frozenset({"award"})),
)


def figures(examples: list[Example]) -> dict[str, FoldFigure]:
    return {each.sort: each for each in line_figures(examples, parts=len(examples))}


def test_lines_like_those_of_other_examples_are_known() -> None:
    found = figures([DEMAND, WISH] * 4)
    assert (found["knockout"].stated, found["knockout"].taken, found["knockout"].right) == (4, 4, 4)
    assert (found["award"].precision, found["award"].recall) == (1.0, 1.0)
    assert (found["fees"].stated, found["fees"].precision, found["fees"].recall) == (0, 0.0, 0.0)


def test_a_line_that_looks_like_another_kind_is_an_error_of_both() -> None:
    found = figures([DEMAND, WISH] * 4 + [ODD])
    assert (found["knockout"].stated, found["knockout"].taken, found["knockout"].right) == (4, 5, 4)
    assert (found["award"].stated, found["award"].right) == (5, 4)
    assert found["award"].recall == pytest.approx(0.8)
    assert found["knockout"].precision == pytest.approx(0.8)


@pytest.mark.parametrize("parts", [0, 1, 3])
def test_what_cannot_be_parted_is_an_error(parts: int) -> None:
    with pytest.raises(ValueError, match="2 examples cannot be held out"):
        line_figures([DEMAND, WISH], parts=parts)
