"""The tenders that nothing was tuned on: labels that hold, and in no split of the set beside."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit.evaluating.cases import Case, load_cases
from tenderkit.evaluating.label_checks import check_label
from tenderkit.evaluating.readings import document_of

DATA = Path(__file__).resolve().parents[2] / "data"
CASES = load_cases(DATA / "unseen")


def test_no_unseen_tender_is_in_the_set() -> None:
    assert CASES
    assert not {case.name for case in CASES} & {case.name for case in load_cases(DATA)}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_check_finds_nothing_wrong_with_its_label(case: Case) -> None:
    assert check_label(case.label, document_of(case)) == ()
