"""A value put right by a person keeps the record's rules."""

from __future__ import annotations

from typing import Any

import pytest

import tenderkit
from tenderkit.errors import TenderkitError
from tenderkit.records import Tender

CAP = {"amount": "110.00", "excludes_vat": True}
GOOD = [
    # field, value, words that stand once in the sample
    ("closes_at", "2025-09-17T12:00", "17-09-2025 12:00"),
    ("rate_cap", CAP, "118,50 excl. btw"),
    ("hours_per_week", {"min": 32, "max": 32}, "32 - 36"),
    ("location", "Hoogermeer", "Kanaalplein 4"),
    ("ends_on", None, ""),
]
BAD = [
    # field, value, words, what is said
    ("closing", "2025-09-17", "17-09-2025 12:00", "no header field"),
    ("criteria", [], "", "no header field"),
    ("closes_at", "17 september", "17-09-2025 12:00", "is no closes_at"),
    ("closes_at", "2025-09-17", "", "needs the words"),
    ("closes_at", "2025-09-17", "18-09-2025", "stand 0 times"),
    ("closes_at", "2025-09-17", "e", "stand "),
]


@pytest.fixture(scope="module")
def tender() -> Tender:
    return tenderkit.extract(tenderkit.sample("02"))


@pytest.mark.parametrize(("field", "value", "words"), GOOD)
def test_it_is_put_right(tender: Tender, field: str, value: Any, words: str) -> None:
    before = tender.model_dump(mode="json")
    better = tenderkit.correct(tender, field, value, words=words)
    after = better.model_dump(mode="json")
    stated = after[field]
    if isinstance(value, dict):
        stated = {key: stated[key] for key in value}
    assert stated == value
    assert [span.quote for span in better.evidence.get(field, ())] == ([words] if words else [])
    assert better.findings[-1].code == "corrected_by_hand"
    changed = {key for key in after if after[key] != before[key]}
    assert changed <= {field, "findings", "evidence"}
    assert tender.model_dump(mode="json") == before


@pytest.mark.parametrize(("field", "value", "words", "said"), BAD)
def test_it_is_refused(tender: Tender, field: str, value: Any, words: str, said: str) -> None:
    with pytest.raises(TenderkitError, match=said):
        tenderkit.correct(tender, field, value, words=words)


def test_a_record_without_its_document_wants_one(tender: Tender) -> None:
    copy = tender.model_copy()
    with pytest.raises(TenderkitError, match="does not know its document"):
        tenderkit.correct(copy, "location", "x", words="Kanaalplein 4")
    document = tenderkit.read(tenderkit.sample("02"))
    better = tenderkit.correct(copy, "location", "x", words="Kanaalplein 4", document=document)
    assert better.location == "x"
