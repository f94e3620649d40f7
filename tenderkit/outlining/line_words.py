"""Which lines of a document say some words, whatever their case, quotes and dashes.

In: a Document and the words that stand beside a pointer. Out: the lines that hold them.
"""

from __future__ import annotations

from functools import cached_property

from tenderkit.records import Document


class LineWords:
    """The lines of a document by their letters and digits."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def has(self, number: int) -> bool:
        """Whether there is such a line."""
        return 1 <= number <= len(self._document.lines)

    def has_digit(self, number: int) -> bool:
        """Whether there is such a line and it holds a digit."""
        return self.has(number) and any(letter.isdigit() for letter in self._document.words(number))

    def says(self, number: int, words: str) -> bool:
        """Whether the words stand on a line, as whole words."""
        return bool(_plain(words).strip()) and _plain(words) in self._lines[number - 1]

    def that_say(self, words: str) -> list[int]:
        """Every line that the words stand on."""
        return [at for at in range(1, len(self._document.lines) + 1) if self.says(at, words)]

    @cached_property
    def _lines(self) -> list[str]:
        return [_plain(self._document.words(line)) for line in self._document.lines]


def _plain(text: str) -> str:
    """Letters and digits only, in small, so that a quote or a dash of another kind is no
    mismatch."""
    kept = (letter if letter.isalnum() else " " for letter in text.casefold())
    return f" {' '.join(''.join(kept).split())} "
