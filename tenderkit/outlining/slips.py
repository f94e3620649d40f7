"""Where a pointer belongs that slipped by some lines, told by what can be checked around it.

Why: a reply may be of an earlier reading of the text, in which a line more or less stood. Criteria
carry words and show by how much they slipped; a header field carries at most its value. In: the
slips that are known, each at its line; a field with its lines. Out: the lines that it means.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from tenderkit.outlining.typed import states
from tenderkit.records import Document, FieldName

Lines = tuple[int, ...]

NEAR = 4
"""A slip is by a few lines; within them a value or words need be on one line only."""


@dataclass
class Slips:
    """What is known: at a line of the reply, by how many lines it slipped (0 where it did not)."""

    known: dict[int, set[int]] = field(default_factory=dict)

    def learn(self, line: int, by: int) -> None:
        """A pointer at this line belongs `by` lines further on."""
        self.known.setdefault(line, set()).add(by)

    def at(self, line: int) -> int:
        """By how much an unchecked pointer at a line slipped: what is known of the line itself, or
        of both its neighbours if they agree; behind the last that is known, as that; else 0."""
        here = self.known.get(line)
        if here is not None:
            return next(iter(here)) if len(here) == 1 else 0
        before = max((known for known in self.known if known < line), default=None)
        after = min((known for known in self.known if known > line), default=None)
        if before is None:
            return 0
        around = self.known[before] | (self.known[after] if after is not None else set())
        return next(iter(around)) if len(around) == 1 else 0


def by_value(document: Document, name: FieldName, lines: Lines, value: str) -> int | None:
    """By how much a field slipped, told by the value that was read there.

    Returns
    -------
    0 where its lines state that value; else the way to the nearest line that does, within `NEAR`;
    None where no line or two as near do: it may be written in a way that code does not read.
    """
    last = len(document.lines)

    def stated(by: int) -> bool:
        there = [number + by for number in lines]
        return (
            there[0] >= 1
            and there[-1] <= last
            and states(name, " ".join(map(document.words, there)), value)
        )

    for far in range(NEAR + 1):
        there = [by for by in dict.fromkeys((-far, far)) if stated(by)]
        if there:
            return there[0] if len(there) == 1 else None
    return None
