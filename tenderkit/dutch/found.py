"""What every rule of the value grammar returns: a value and the words it was read from.

In: a text. Out: values with their exact sub-span, in text order, never overlapping. A form the
grammar does not know gives nothing; there is no default anywhere in this room.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from tenderkit.letters import folded

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """A value and where its words stand: `text[start:end]` of the text that was given."""

    value: T
    start: int
    end: int

    def words(self, text: str) -> str:
        """The words behind the value, in the text that was searched."""
        return text[self.start : self.end]

    def shifted(self, by: int) -> Found[T]:
        """The same value, found in a text that starts `by` characters earlier."""
        return replace(self, start=self.start + by, end=self.end + by)


def small(word: str) -> str:
    """A matched word in small letters, as tables hold it.

    Examples
    --------
    >>> small("JULİ")
    'juli'
    """
    return folded(word)


def in_order(found: Iterable[Found[T]]) -> list[Found[T]]:
    """Text order without overlaps: of two that overlap the longer stays, of equals the earlier."""
    taken: list[Found[T]] = []
    for candidate in sorted(found, key=lambda f: (f.start, f.start - f.end)):
        if taken and candidate.start < taken[-1].end:
            last = taken[-1]
            if candidate.end - candidate.start > last.end - last.start:
                taken[-1] = candidate
            continue
        taken.append(candidate)
    return taken
