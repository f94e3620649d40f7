"""One boundary between two raw lines, with everything that is known around it.

In: raw lines. Out: `Known`, the shapes and wrappings of all of them, and `Boundary`, the place that
joining judges: the line so far, its last raw line, the raw line after it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.reading.raw import RawLine
from tenderkit.reading.shapes import Shape, shape
from tenderkit.reading.wrapping import INDENT, Wrapping, wrappings


class Known:
    """The raw lines of a document with their shapes and the wrapping at each boundary."""

    def __init__(self, lines: Sequence[RawLine]) -> None:
        self.lines = lines
        self.shapes: list[Shape] = [shape(line.strand.text) for line in lines]
        self.around: list[Wrapping] = wrappings(lines, self.shapes)

    def full(self, i: int) -> bool:
        """Whether raw line `i` leaves no room for the first word of the next."""
        if i + 1 >= len(self.lines):
            return False
        return self.around[i].full(self.lines[i], self.shapes[i], self.shapes[i + 1])

    def gap(self, i: int) -> bool:
        """Whether a blank line that means something stands before raw line `i`."""
        return i > 0 and self.lines[i].gap > self.around[i - 1].gap


@dataclass(slots=True)
class Boundary:
    """The boundary after raw line `index`.

    Attributes
    ----------
    whole : the line as joined so far, up to a length.
    before, after : the raw lines on either side.
    first : the raw line that the line begins with.
    listing : the line so far is an item without a mark, in small letters ("de start in 2026,").
    """

    known: Known
    whole: Shape
    before: Shape
    after: Shape
    index: int
    first: int
    listing: bool

    @property
    def wrapping(self) -> Wrapping:
        return self.known.around[self.index]

    @property
    def full(self) -> bool:
        if self.known.full(self.index):
            return True
        if self.whole.marker_kind != "bullet" or self.index == self.first:
            return False
        wrapping = self.wrapping  # a further line of an item stands inwards
        taken = len(self.before.text) + 1 + len(self.after.words[0])
        return wrapping.exact and taken > wrapping.width - INDENT

    @property
    def gap(self) -> bool:
        return self.known.gap(self.index + 1)
