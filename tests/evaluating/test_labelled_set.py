"""The labels of this project hold against the text that the reading room makes of their tenders today."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.cases import Case, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of

DATA = Path(__file__).resolve().parents[2] / "data"
CASES = load_cases(DATA)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_every_quote_of_a_label_is_in_its_tender(case: Case) -> None:
    try:
        document = document_of(case)
    except TenderkitError as error:
        if shutil.which("tesseract") is None and "tesseract" in str(error):
            pytest.skip("a scan, and tesseract is not installed")
        raise
    label = load_label(case.label, document)
    assert label.problems == ()
    if label.tender is not None:
        assert all(document.text[s.start : s.end] == s.quote for s in label.tender.spans())


def test_every_label_is_of_a_tender() -> None:
    labels = {path.stem for path in (DATA / "labels").glob("*.json")}
    assert labels == {case.name for case in CASES}
