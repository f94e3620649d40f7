"""Many sieves, asked at once which of them may find something in a text.

Why: some hundred cues are asked of each sentence, one after another, and nine of ten of these looks
are in vain. The threes of letters of a sentence are listed once; one look then tells which sieves
of a table have theirs among them, however long it is.
In: sieves, each with what it stands for. Out: those of them that may stand in a text, in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Final, Generic, TypeVar

from tenderkit.sieving import Group, Sieve, folded

Key = TypeVar("Key")

_WIDTH: Final = 3
_FROM_COMMON: Final = " enatirodslghvkmubpwjzcfyxq"
"""The letters of Dutch text, from the commonest on."""
_CACHED: Final = 4_000
"""Longest text whose threes are kept, in characters: a line is asked about by several tables."""


def _threes(text: str) -> frozenset[str]:
    letters = folded(text)
    return frozenset([letters[at : at + _WIDTH] for at in range(len(letters) - _WIDTH + 1)])


_kept = lru_cache(maxsize=256)(_threes)


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


class _Looks:
    """The pieces of all rows, each to be looked for once, and only where its rarest three stand."""

    def __init__(self, rows: Sequence[Sequence[Group]]) -> None:
        self.free = [at for at, groups in enumerate(rows) if not groups]
        self.groups = [[(at, nth) for nth in range(len(groups))] for at, groups in enumerate(rows)]
        by_piece: dict[str, list[tuple[int, int]]] = {}
        for at, groups in enumerate(rows):
            for nth, group in enumerate(groups):
                for piece in {folded(piece) for piece in group}:
                    by_piece.setdefault(piece, []).append((at, nth))
        self.short = [told for told in by_piece.items() if len(told[0]) < _WIDTH]
        self.long: dict[str, list[tuple[str, list[tuple[int, int]]]]] = {}
        for piece, places in by_piece.items():
            if len(piece) >= _WIDTH:
                self.long.setdefault(_rarest(piece), []).append((piece, places))
        self.threes = frozenset(self.long)

    def rows_of(self, text: str) -> list[int]:
        """The rows of whose groups each has a piece in the text, in order."""
        letters = folded(text)
        there: set[tuple[int, int]] = set()
        for piece, places in self.short:
            if piece in letters:
                there.update(places)
        for three in self.threes & (_kept(text) if len(text) <= _CACHED else _threes(text)):
            for piece, places in self.long[three]:
                if piece in letters:
                    there.update(places)
        told = {at for at, nth in there if nth == 0 and there.issuperset(self.groups[at])}
        return sorted(told.union(self.free))


def _rarest(piece: str) -> str:
    """Three letters of a piece, the ones that stand in the fewest texts."""
    letters = folded(piece)
    return max(
        (letters[at : at + _WIDTH] for at in range(len(letters) - _WIDTH + 1)),
        key=lambda three: sum(map(_rarity, three)),
    )


def _rarity(sign: str) -> int:
    place = _FROM_COMMON.find(sign)
    return place if place >= 0 else len(_FROM_COMMON) // 2
