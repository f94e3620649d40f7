"""A strand: words that remember where in the source each of them stood.

In: text copied from a source, at an offset. Out: the same text cut, joined and cleaned, with the
offset map that `Document.origins` is made of. A strand is never edited; every verb returns a new
one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Run = tuple[int, int, int]
"""`(offset in the text, offset in the source, length)` of a stretch that runs one to one."""


MOST_RUNS = 20_000
"""Changes in one line beyond which it keeps no places: no line of a document has as many."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Text with its runs, ascending. A character in no run was put in by the reader (a joining
    space)."""

    text: str
    runs: tuple[Run, ...] = ()

    @classmethod
    def copied(cls, text: str, source: int) -> Strand:
        """`text` as it stands in the source at offset `source`."""
        return cls(text, ((0, source, len(text)),) if text else ())

    def cut(self, start: int, end: int | None = None) -> Strand:
        """The part from `start` up to `end`."""
        end = len(self.text) if end is None else end
        if start <= 0 and end >= len(self.text):
            return self
        runs = tuple(
            (
                max(at, start) - start,
                source + max(start - at, 0),
                min(at + length, end) - max(at, start),
            )
            for at, source, length in self.runs
            if at < end and at + length > start
        )
        return Strand(self.text[start:end], runs)

    def stripped(self, characters: str = " \t") -> Strand:
        """Without white space at either end."""
        start = len(self.text) - len(self.text.lstrip(characters))
        return self.cut(start, max(start, len(self.text.rstrip(characters))))


def joined(strands: Iterable[Strand]) -> Strand:
    """The strands after each other, with nothing between."""
    texts: list[str] = []
    runs: list[Run] = []
    at = 0
    for strand in strands:
        texts.append(strand.text)
        for start, source, length in strand.runs:
            previous = runs[-1] if runs else (-1, -1, 0)
            meets = previous[0] + previous[2] == at + start and previous[1] + previous[2] == source
            if meets:
                runs[-1] = (previous[0], previous[1], previous[2] + length)
            else:
                runs.append((at + start, source, length))
        at += len(strand.text)
    return Strand("".join(texts), tuple(runs))


SPACE = Strand(" ")
TAB = Strand("\t")
