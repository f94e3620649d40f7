"""What a mask must do with a piece of a text, asked in one place for every class of wordings."""

from __future__ import annotations

from tenderkit.llm.masking import Mask


def assert_hidden(text: str, piece: str) -> str:
    """Neither the piece nor its last word is left, and the text comes back whole; the masked text."""
    mask = Mask()
    masked = mask.masked(text)
    assert piece not in masked
    assert piece.split()[-1] not in masked.split()
    assert mask.restored(masked) == text
    return masked
