"""A span: the words behind a value, by their place in the text of the Document."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator

from tenderkit.records.base import Record


class Span(Record):
    """Words of a document. `quote == text[start:end]`, to the character.

    Offsets count characters (code points) of `Document.text`; `page` is 1-based and None where
    the source has no pages.
    """

    start: int = Field(ge=0)
    end: int
    quote: str
    page: int | None = None

    @model_validator(mode="after")
    def _length_matches(self) -> Self:
        if self.end - self.start != len(self.quote):
            raise ValueError(f"span {self.start}–{self.end} does not fit its quote {self.quote!r}")
        return self
