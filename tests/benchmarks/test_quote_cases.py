"""The quotes to measure by are what they claim to be, and none with another number is accepted."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import quote_cases
from benchmarks.quote_cases import RIGHT, WRONG, Quoted, letters, quoted_documents
from benchmarks.quotes import _is_right
from tenderkit.reading.quotes import Quotable

if not (Path(__file__).parents[2] / "data" / "tenders").is_dir():
    pytest.skip("there are no samples here", allow_module_level=True)


@pytest.fixture(scope="module")
def documents() -> list[Quoted]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(quote_cases, "SIZES", ((3, 6, 40),))
        return list(quoted_documents(seed=3))


def test_right_quotes_stand_at_their_place_and_wrong_ones_nowhere(documents: list[Quoted]) -> None:
    kinds = set()
    for quoted in documents:
        text = quoted.document.text
        for quote in quoted.quotes:
            kinds.add(quote.kind)
            if quote.place is None:
                assert quote.kind in WRONG
                assert letters(quote.text) not in letters(text)
            elif quote.kind != "misspelt":
                start, end = quote.place
                assert letters(text[start:end]) == letters(quote.text)
    assert kinds == {*RIGHT, *WRONG}


def test_each_is_told_right(documents: list[Quoted]) -> None:
    missed = []
    for quoted in documents:
        text = Quotable(quoted.document)
        for quote in quoted.quotes:
            span = text.find(quote.text)
            place = (span.start, span.end) if span else None
            if not _is_right(quoted.document.text, quote, place):
                missed.append((quote.kind, quote.text, span))
    assert {kind for kind, *_ in missed} <= {"misspelt"}, missed
    assert len(missed) <= 0.02 * 240
