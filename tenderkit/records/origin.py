"""Which Document a Tender was taken from, for views that put a value beside its words.

Why: a record holds spans, not the text they are in, so that its JSON stays its contract. A tender
that was just extracted should show its words when it is looked at, without carrying them along.
In: a Tender and its Document, once. Out: that Document as long as the Tender lives. A copy, or a
record read back from JSON, knows no document.
"""

from __future__ import annotations

import weakref
from typing import Final

from tenderkit.records.document import Document
from tenderkit.records.tender import Tender

_DOCUMENTS: Final[dict[int, Document]] = {}


def taken_from(tender: Tender, document: Document) -> Tender:
    """The same tender, with its document remembered for `document_of`."""
    key = id(tender)
    if key not in _DOCUMENTS:
        weakref.finalize(tender, _DOCUMENTS.pop, key, None)
    _DOCUMENTS[key] = document
    return tender


def document_of(tender: Tender) -> Document | None:
    """The document that this very object was taken from, or None."""
    return _DOCUMENTS.get(id(tender))
