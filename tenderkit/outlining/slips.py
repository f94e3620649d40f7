"""Where a pointer belongs that slipped by some lines, told by what can be checked around it.

Why: a reply may be of an earlier reading of the text, in which a line more or less stood. Criteria
carry words and show by how much they slipped; a header field carries at most its value. In: the
slips that are known, each at its line; a field with its lines. Out: the lines that it means.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
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

    def around(self, line: int) -> set[int]:
        """By how much the last line before it and the first behind it that are known slipped."""
        before = max((known for known in self.known if known <= line), default=None)
        after = min((known for known in self.known if known >= line), default=None)
        return {by for known in (before, after) if known is not None for by in self.known[known]}

    def of_bands(
        self, bands: Lines, shift: int, own: Lines, scores: Callable[[int], bool]
    ) -> Lines:
        """Where the lines of a scale are: slipped as what is known on both sides of them, else as
        their criterion; otherwise where more of them tell a number so.

        Parameters
        ----------
        bands : lines of the scale as pointed at. shift : by how much its criterion slipped. own :
        the lines of that, where they are. scores : whether a line holds a number.
        """
        if not bands:
            return ()
        around = sorted(self.around(bands[0]) | self.around(bands[-1]))
        ways = (*around, shift) if len(around) == 1 else (shift, *around)

        def tells(number: int) -> bool:
            return number not in own and scores(number)

        best = max(ways, key=lambda by: sum(tells(number + by) for number in bands))
        there = {number + best for number in bands if tells(number + best)}
        placed: list[int] = []
        for number in bands:
            besides = [
                number + by
                for by in ways
                if number + best not in there
                and tells(number + by)
                and number + by not in there
                and there & {number + by - 1, number + by + 1}
            ]
            placed.append(besides[0] if besides else number + best)
            there.add(placed[-1])
            if best != shift:
                self.learn(number, best)
        return tuple(sorted(set(placed)))


def place_of_words(pointed: Lines, there: Sequence[int], expected: int) -> int | None:
    """By how much a pointer slipped, told by the words that stand beside it.

    Parameters
    ----------
    pointed : the lines of the pointer. there : the lines of the document that hold its words.
    expected : by how much what stands around it slipped.

    Returns
    -------
    As what stands around it, where the words stand there; 0 where they stand on its lines; else the
    way to the one line that holds them, or to the clearly nearest within `NEAR`; None where there
    is none, or another is less than twice as far.
    """
    for by in (expected, 0):
        if any(number + by in there for number in pointed):
            return by
    if len(there) == 1:
        return there[0] - pointed[0]
    line = pointed[0] + expected
    near = sorted((abs(number - line), number) for number in there)[:2]
    if not near or near[0][0] > NEAR or near[1][0] < 2 * near[0][0]:
        return None
    return near[0][1] - pointed[0]


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
