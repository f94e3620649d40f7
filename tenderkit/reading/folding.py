"""A text folded for comparison, with the way back to each character of it.

Why: the same words come hyphenated, re-wrapped, with ligatures, hard spaces, other quotation marks
or capitals, and are still the same words; the same digits with another comma are another amount.
In: a text. Out: its letters and digits in a row, lower case, ligatures undone; what stands between
two digits stays, and so do the marks that make a number mean something else (€, %, <, ≥).
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from bisect import bisect_right
from functools import lru_cache
from typing import Final

_MARKS: Final = "€$£%‰<>≤≥±+="
"""Written so that they can stand between the brackets of a pattern."""
_UNSEEN: Final = "\u00ad\u200b-\u200f\u2060\ufeff\u0002\ufffe"
"""Soft hyphens and the like: also where a PDF writes its line-end hyphen as a control character."""
_DASHES: Final = "-‐‑‒–—−"

# Letters whose lower case is one character, and which are no ligature ("ĳ") by themselves.
_PLAIN: Final = "A-Za-z0-9À-ÖØ-öø-įĴ-ľŁ-ňŊ-ž"
_PIECE: Final = re.compile(
    rf"(?<=\d)(?:[^\w{_MARKS}]|_)+(?=\d)"
    rf"|[{_PLAIN}]+(?![\u0300-\u036f])|[{_MARKS}]|[^\W_][\u0300-\u036f]*"
)
_UNSEEN_RUN: Final = re.compile(f"[{_UNSEEN}]+")
_DASHED: Final = re.compile(rf" ?[{_DASHES}] ?")


class Folded:
    """A folded text. `text` is what to search in; `origin` leads back."""

    def __init__(self, source: str) -> None:
        parts: list[str] = []
        self._at, self._from, self._to = array("q"), array("q"), array("q")
        length = 0
        for piece in _PIECE.finditer(source):
            part = _folded(piece[0])
            if part:
                parts.append(part)
                self._at.append(length)
                self._from.append(piece.start())
                self._to.append(piece.end())
                length += len(part)
        self.text = "".join(parts)
        self._source = source

    def origin(self, place: int) -> int:
        """The offset in the source of the folded character at `place`."""
        index = bisect_right(self._at, place) - 1
        # Of a ligature both letters came from one character.
        return min(self._from[index] + place - self._at[index], self._to[index] - 1)

    def range(self, start: int, end: int) -> tuple[int, int]:
        """Start and end in the source of `text[start:end]`, which holds a character at least."""
        last = self.origin(end - 1) + 1
        while last < len(self._source) and unicodedata.combining(self._source[last]):
            last += 1
        return self.origin(start), last


def fold(text: str) -> str:
    """The folded text alone.

    Examples
    --------
    >>> fold("Werk-\\nervaring:  € 82,50 (oﬃcieel)")
    'werkervaring€82,50officieel'
    """
    return "".join(_folded(piece) for piece in _PIECE.findall(text))


def numbers(folded: str) -> list[str]:
    """All of a folded text that is not a letter: its numbers with their marks, in order.

    Examples
    --------
    >>> numbers(fold("3 - 6 maanden à € 82,50"))
    ['3-6', '€82,50']
    """
    return [part for part in re.split(r"[^\W\d_]+", folded) if part]


def _folded(piece: str) -> str:
    if piece.isascii() and piece.isalnum():
        return piece.lower()
    return _folded_rarely(piece)


@lru_cache(maxsize=4096)
def _folded_rarely(piece: str) -> str:
    if not piece[0].isalnum():
        return piece if piece in _MARKS else _between_digits(piece)
    if len(piece) == 1 and unicodedata.category(piece) == "No":
        return piece  # ½ and ² undone would be other numbers: 2½ is not 212
    return unicodedata.normalize("NFKC", piece).lower()


def _between_digits(run: str) -> str:
    run = re.sub(r"\s+", " ", _UNSEEN_RUN.sub("", run))
    return _DASHED.sub("-", run)
