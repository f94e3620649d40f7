"""The letters of a text as patterns without case take them, and its threes of letters.

Why: whether one of forty words may stand in a line is told by one look where the threes of letters
of the line are listed; they are listed once for all that ask.
In: a text. Out: its small letters; the set of its threes.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

Three = tuple[str, str, str]

WIDTH: Final = 3
_FROM_COMMON: Final = " enatirodslghvkmubpwjzcfyxq"
"""The letters of Dutch text, from the commonest on."""
_CACHED: Final = 4_000
"""Longest text whose threes are kept, in characters: a line is asked about by many."""
_ODD_CASE: Final = str.maketrans("İıſ\u212a", "iisk")
"""Letters that a pattern without case takes for an i, an s or a k, and `str.lower` does not."""


@lru_cache(maxsize=1024)
def _folded(text: str) -> str:
    return text.translate(_ODD_CASE).lower()


def folded(text: str) -> str:
    """A text in small letters, letter by letter as a pattern without case takes it.

    Examples
    --------
    >>> folded("JULİ")
    'juli'
    """
    return text.lower() if text.isascii() else _folded(text)


def threes_of(text: str) -> frozenset[Three]:
    """All threes of small letters that follow each other in a text.

    Examples
    --------
    >>> sorted("".join(three) for three in threes_of("Start"))
    ['art', 'sta', 'tar']
    """
    return _kept(text) if len(text) <= _CACHED else _listed(text)


def _listed(text: str) -> frozenset[Three]:
    letters = folded(text)
    return frozenset(zip(letters, letters[1:], letters[2:], strict=False))


_kept = lru_cache(maxsize=256)(_listed)


def rarest_three(piece: str) -> Three:
    """Three letters of a piece of three or more, the ones that stand in the fewest texts.

    Examples
    --------
    >>> "".join(rarest_three("kwaliteit"))
    'kwa'
    """
    letters = folded(piece)
    return max(
        zip(letters, letters[1:], letters[2:], strict=False),
        key=lambda three: sum(map(_rarity, three)),
    )


def _rarity(sign: str) -> int:
    place = _FROM_COMMON.find(sign)
    return place if place >= 0 else len(_FROM_COMMON) // 2
