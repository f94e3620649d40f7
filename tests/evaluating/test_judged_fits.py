"""A judge's recorded second looks: what words missed is met, and nothing is called met that is not."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.judged_fits import score_judged

CASES = [
    # a fit, right verdicts more with the judge than by words
    ("tom-veerman__07*", 1),
    ("sanne-hoekstra__19*", 1),
    ("pieter-oudshoorn__12*", -1),
]


@pytest.mark.parametrize(("case", "more"), CASES)
def test_what_a_second_look_changes(case: str, more: int) -> None:
    words, judged = score_judged(cases=case)
    assert judged.decisions == 1
    right = [sum(mark.right for mark in score.marks) for score in (words, judged)]
    assert right[1] - right[0] == more
    assert judged.figures()["dangerous"] == 0
