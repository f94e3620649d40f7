"""A judge's recorded second looks: nothing is called met that is not, and little is lost."""

from __future__ import annotations

from tenderkit.evaluating.judged_fits import score_judged


def test_a_second_look_is_never_dangerous_and_costs_little() -> None:
    words, judged = score_judged()
    assert words.decisions == judged.decisions == 20
    assert judged.figures()["dangerous"] == 0
    assert judged.figures()["accuracy"] >= 0.96
    assert any(
        one.found != other.found for one, other in zip(words.marks, judged.marks, strict=True)
    )
