"""One part of a document: its heading and the lines under it."""

from __future__ import annotations

from dataclasses import dataclass, field

from tenderkit.lexicon.sections import Part
from tenderkit.outlining.marks import Mark


@dataclass(slots=True)
class Section:
    """Lines under one heading. `part` is None before the first heading and under an unknown one.

    `lead` is True where a sentence opened it instead of a heading ("Uit het cv blijkt minimaal dat ...:").
    `inline_at` is the offset of text behind an inline heading ("Eisen: hbo, ..."), else None.
    """

    part: Part | None
    label: Mark | None = None
    marks: list[Mark] = field(default_factory=list)
    lead: bool = False
    inline_at: int | None = None

    @property
    def all_marks(self) -> list[Mark]:
        """Its lines, and first the line that opened it where that holds text of its own."""
        if self.label is not None and (self.inline_at is not None or self.lead):
            return [self.label, *self.marks]
        return self.marks
