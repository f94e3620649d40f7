"""Many sieves, asked at once which of them may find something in a text.

Why: some hundred cues are asked of each sentence, one after another, and nine of ten of these looks
are in vain. The threes of letters of a sentence are listed once; one look then tells which sieves
of a table have theirs among them, however long it is.
In: sieves, each with what it stands for. Out: those of them that may stand in a text, in order; of
the alternatives of one long expression, the first match.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Generic, TypeVar

from tenderkit.letters import WIDTH, Three, folded, rarest_three, threes_of
from tenderkit.sieving import Group, Sieve, sieve

Key = TypeVar("Key")


class SieveTable(Generic[Key]):
    """Sieves with what each stands for.

    Attributes
    ----------
    rows : what a sieve stands for, and the sieve; in order of priority.
    """

    def __init__(self, rows: Iterable[tuple[Key, Sieve]]) -> None:
        self.rows = tuple(rows)

    @cached_property
    def _looks(self) -> _Looks:
        return _Looks([one.groups for _, one in self.rows])

    def near(self, text: str) -> list[tuple[Key, re.Pattern[str]]]:
        """The rows whose letters stand in a text, their expressions bare: no other finds anything.

        Examples
        --------
        >>> from tenderkit.sieving import sieve
        >>> table = SieveTable([("start", sieve("aanvang|begint")), ("end", sieve("eindigt"))])
        >>> [name for name, _ in table.near("De opdracht eindigt op 1 mei.")]
        ['end']
        """
        rows = self.rows
        return [(rows[at][0], rows[at][1].compiled) for at in self._looks.rows_of(text)]


class Alternatives:
    """An expression as its alternatives: only those whose letters stand in a text are tried.

    Examples
    --------
    >>> papers = Alternatives(["bijlage.{0,20}bij", "bijgevoegd"], re.IGNORECASE)
    >>> papers.search("Het profiel is bijgevoegd.").group()
    'bijgevoegd'
    """

    def __init__(self, patterns: Iterable[str], flags: int = 0) -> None:
        self._table = SieveTable((None, sieve(pattern, flags)) for pattern in patterns)

    def search(self, text: str) -> re.Match[str] | None:
        """The match that starts first, of the first alternative where two start at one place."""
        first: re.Match[str] | None = None
        for _, pattern in self._table.near(text):
            match = pattern.search(text)
            if match is not None and (first is None or match.start() < first.start()):
                first = match
        return first


class _Looks:
    """The pieces of all rows, each to be looked for once, and only where its rarest three stand.

    A row is a bit: the low half of a number tells whose first group has a piece in the text, the
    high half whose second group has one.
    """

    def __init__(self, rows: Sequence[Sequence[Group]]) -> None:
        self.half = len(rows)
        self.without = 0
        """The bits of the groups that a row does not have."""
        by_piece: dict[str, int] = {}
        for at, groups in enumerate(rows):
            for half in range(2):
                bit = 1 << at + half * self.half
                if half >= len(groups):
                    self.without |= bit
                    continue
                for piece in map(folded, groups[half]):
                    by_piece[piece] = by_piece.get(piece, 0) | bit
        self.short = [told for told in by_piece.items() if len(told[0]) < WIDTH]
        self.long: dict[Three, list[tuple[str, int]]] = {}
        for piece, bits in by_piece.items():
            if len(piece) >= WIDTH:
                self.long.setdefault(rarest_three(piece), []).append((piece, bits))
        self.threes = frozenset(self.long)

    def rows_of(self, text: str) -> Iterator[int]:
        """The rows of whose groups each has a piece in the text, in order."""
        letters = folded(text)
        there = self.without
        for piece, bits in self.short:
            if piece in letters:
                there |= bits
        for three in self.threes & threes_of(text):
            for piece, bits in self.long[three]:
                if piece in letters:
                    there |= bits
        both = there & (there >> self.half)
        while both:
            lowest = both & -both
            yield lowest.bit_length() - 1
            both ^= lowest
