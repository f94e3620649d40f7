"""Weights judged on texts that they were not fitted to."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.masked import load_masking_cases, mask_case
from tenderkit.evaluating.masked_later import (
    LATER,
    fitted_before,
    masking_by,
    silent,
    without_capitals,
)

pytest.importorskip("sklearn")

CASES = load_masking_cases()


def test_a_text_without_capitals_keeps_its_labels() -> None:
    case = without_capitals(CASES[0])
    assert case.text == case.text.lower()
    assert len(case.text) == len(CASES[0].text)
    assert case.items == CASES[0].items


def test_weights_of_before_find_names_that_nothing_else_does() -> None:
    few = [*(one for one in CASES if one.split == "unseen-6"), CASES[-1]]
    models = fitted_before(few)
    last = [without_capitals(one) for one in CASES if one.split == LATER[-1]]

    def left() -> int:
        return sum(one.kind == "name" for case in last for one in mask_case(case).left)

    with masking_by({name: silent(model) for name, model in models.items()}):
        without = left()
    with masking_by(models):
        assert left() < without
