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
    """The pieces of all rows, each to be looked for once, and only where its rarest three stand.

    The first group of row 7 is 14, its second 15.
    """

    def __init__(self, rows: Sequence[Sequence[Group]]) -> None:
        self.free = frozenset(at for at, groups in enumerate(rows) if not groups)
        self.of_two = frozenset(2 * at for at, groups in enumerate(rows) if len(groups) > 1)
        by_piece: dict[str, set[int]] = {}
        for at, groups in enumerate(rows):
            for nth, group in enumerate(groups[:2]):
                for piece in group:
                    by_piece.setdefault(folded(piece), set()).add(2 * at + nth)
        self.short = [told for told in by_piece.items() if len(told[0]) < _WIDTH]
        self.long: dict[str, list[tuple[str, set[int]]]] = {}
        for piece, told in by_piece.items():
            if len(piece) >= _WIDTH:
                self.long.setdefault(_rarest(piece), []).append((piece, told))
        self.threes = frozenset(self.long)

    def rows_of(self, text: str) -> list[int]:
        """The rows of whose groups each has a piece in the text, in order."""
        letters = folded(text)
        there: set[int] = set()
        for piece, told in self.short:
            if piece in letters:
                there |= told
        for three in self.threes & (_kept(text) if len(text) <= _CACHED else _threes(text)):
            for piece, told in self.long[three]:
                if piece in letters:
                    there |= told
        of_two = self.of_two
        found = [
            group // 2
            for group in there
            if not group % 2 and (group not in of_two or group + 1 in there)
        ]
        return sorted([*found, *self.free])


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
