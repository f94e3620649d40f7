"""A text with its number words in digits, and the way back: "honderdtwaalf uur" read as "112 uur".

In: a text. Out: what a rule of the grammar finds in the text with digits, each find at the words as
they are printed. So every rule knows every number word, and no rule knows how one is spelled. What
the patterns read by themselves ("twaalf maanden") stays; short words are put in digits only beside
the words that a rule names ("euro", a month), since "acht" and "zes" also mean and name other
things.

Most lines hold no such words. The looks that decide so come first, and cost next to nothing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache, wraps
from typing import TypeVar

from tenderkit.dutch.found import Found, small
from tenderkit.dutch.number_words import SHORT_WORDS, NumberWords, find_number_words

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Place:
    """Where words stood, and where their digits stand."""

    start: int
    end: int
    new_start: int
    new_end: int


class InDigits:
    """A text whose number words are written in digits."""

    def __init__(self, text: str, numbers: list[Found[str]]) -> None:
        pieces: list[str] = []
        places: list[_Place] = []
        at = length = 0
        for number in numbers:
            length += number.start - at
            pieces += [text[at : number.start], number.value]
            places.append(_Place(number.start, number.end, length, length + len(number.value)))
            at, length = number.end, length + len(number.value)
        self.text = "".join([*pieces, text[at:]])
        self._places = places
        self._starts = [place.new_start for place in places]

    def back(self, found: Found[T]) -> Found[T]:
        """A find in the text with digits, at the words of the text as it was given."""
        return Found(found.value, *self.span(found.start, found.end))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """A span of the text with digits, in the text as it was given."""
        return self._old(start, first=True), self._old(end, first=False)

    def _old(self, at: int, *, first: bool) -> int:
        index = bisect_right(self._starts, at if first else at - 1) - 1
        if index < 0:
            return at
        place = self._places[index]
        if at >= place.new_end:
            return at - place.new_end + place.end
        return place.start if first else place.end


_CACHED = 4_000
"""Longest text that is kept, in characters: a line is asked for by many rules, a document once."""


def in_digits(text: str, follows: re.Pattern[str] | None = None) -> InDigits | None:
    """The text with its number words in digits; None where none need be.

    Parameters
    ----------
    text : any text.
    follows : what stands behind a short word or an ordinal that counts ("euro"); short words joined
        to such a word count as well ("tachtig tot negentig euro").
    """
    return _kept(text, follows) if len(text) <= _CACHED else _written(text, follows)


def reads_words(find: Callable[[str], list[Found[T]]]) -> Callable[[str], list[Found[T]]]:
    """A rule that reads digits, made to read number words too."""

    @wraps(find)
    def reading(text: str) -> list[Found[T]]:
        digits = in_digits(text)
        if digits is None:
            return find(text)
        return [digits.back(found) for found in find(digits.text)]

    return reading


def reads_words_once(read: Callable[[str], Found[T] | None]) -> Callable[[str], Found[T] | None]:
    """The same for a rule that returns one find or None."""

    @wraps(read)
    def reading(text: str) -> Found[T] | None:
        digits = in_digits(text)
        if digits is None:
            return read(text)
        found = read(digits.text)
        return None if found is None else digits.back(found)

    return reading


_JOINT = re.compile(r"\s?(?:tot en met|t/m|tot|à|[-–]|en|of)\s(?:de\s)?|\s?[-–]\s?", re.IGNORECASE)
_REPEATED = re.compile(r"\s?\(\s?(\d{1,6})\s?\)")
_BESIDE_DIGITS = re.compile(r"\d[^\S\n]{0,2}$")


def _looks(text: str) -> bool:
    """Whether a number word may stand in the text that the patterns do not read by themselves."""
    folded = text.lower()
    return (
        "honderd" in folded
        or "duizend" in folded
        or "nhal" in folded
        or "een hal" in folded
        or "-hal" in folded
        or "\u0308" in folded
        or ("tig" in folded and ("en " in folded or "n-" in folded))
    )


def _written(text: str, follows: re.Pattern[str] | None) -> InDigits | None:
    if follows is None and not _looks(text):
        return None
    numbers: list[Found[str]] = []
    after: Found[NumberWords] | None = None
    for run in reversed(find_number_words(text)):
        if _counts(text, run, after, follows):
            numbers.append(_digits(text, run))
            after = run
    return InDigits(text, numbers[::-1]) if numbers else None


_kept = lru_cache(maxsize=2048)(_written)


def _counts(
    text: str,
    run: Found[NumberWords],
    after: Found[NumberWords] | None,
    follows: re.Pattern[str] | None,
) -> bool:
    words = run.words(text)
    if words.lower() == "een":
        return False
    if run.value.value < 1000 and (
        _BESIDE_DIGITS.search(text, max(0, run.start - 3), run.start)
        or re.match(r"[^\S\n]{1,2}\d", text[run.end : run.end + 3])
    ):
        return False
    if _is_a_list(text, run):
        return False
    long = small(words) not in SHORT_WORDS or (follows is not None and run.value.value >= 1000)
    if run.value.counts and long:
        return True
    if follows is None:
        return False
    again = _REPEATED.match(text, run.end)
    if follows.match(text, again.end() if again else run.end):
        return True
    return after is not None and _JOINT.fullmatch(text, run.end, after.start) is not None


_A_UNIT = re.compile(
    r"[^\S\n](?:uur|uren|euro|jaar|maand|mnd|week|weken|dag|punt|procent|kandidaten|pagina)",
    re.IGNORECASE,
)
_OF_A_RANGE = re.compile(r"\b(?:tussen|de|nummers?|artikelen)[^\S\n]$", re.IGNORECASE)


def _is_a_list(text: str, run: Found[NumberWords]) -> bool:
    """ "drie en twintig maart", "tussen drie en twintig uur": a unit alone makes one number."""
    if run.value.value >= 100 or run.value.value % 1 or " en " not in run.words(text):
        return False
    if _OF_A_RANGE.search(text, max(0, run.start - 12), run.start):
        return True
    return _A_UNIT.match(text, run.end) is None


def _digits(text: str, run: Found[NumberWords]) -> Found[str]:
    """The digits, for the words with the same number in brackets behind them: "twaalf (12)"."""
    value = run.value.value
    digits = str(int(value)) if value == int(value) else f"{value:.1f}".replace(".", ",")
    again = _REPEATED.match(text, run.end)
    same = again is not None and int(again[1]) == value
    return Found(digits, run.start, again.end() if again is not None and same else run.end)
