"""Choices drawn from bytes, so that a fuzzer steers what is built by changing bytes.

Why not a random generator: a byte changed would then change everything after it, and a coverage
guided fuzzer could not learn. In: bytes. Out: numbers, picks and texts; zeros once they run out.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Choices:
    """Draws from the front of `data`."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def __bool__(self) -> bool:
        """Whether there are bytes left."""
        return self._at < len(self._data)

    def byte(self) -> int:
        """The next byte, 0 after the last."""
        if not self:
            return 0
        self._at += 1
        return self._data[self._at - 1]

    def number(self, low: int, high: int) -> int:
        """A whole number, both bounds included; one byte where that is enough, else two."""
        width = high - low + 1
        drawn = self.byte() if width <= 256 else self.byte() * 256 + self.byte()
        return low + drawn % width

    def pick(self, among: Sequence[T]) -> T:
        """One of several."""
        return among[self.number(0, len(among) - 1)]

    def rest(self) -> bytes:
        """All that was not drawn yet."""
        data, self._at = self._data[self._at :], len(self._data)
        return data
