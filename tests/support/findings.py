"""The findings of a tender that a test writes."""

from __future__ import annotations

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text


def codes_of(text: str) -> set[str]:
    """The codes of all that is found wrong with a tender."""
    return {finding.code for finding in extract_document(read_text(text)).findings}
