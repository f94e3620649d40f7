"""What a line says of the words in it: its label, its numbers, how many words have a capital.

Why: a name stands elsewhere in a line of a table than in a sentence. In: a text. Out: for a word at
its place the names of signs; `word_signs` has the others.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from tenderkit.lexicon.known_words import is_word
from tenderkit.llm.name_words import NameWord, plain

_LETTERS = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"[\W\d]{0,9}([^:|\t\n]{2,40}?)\s{0,20}[:|\t]")
_TELEPHONE = re.compile(r"\d[\d ()./–-]{8,}\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_HEAD, _FOOT = 4, 5
"""Lines at either end of a text that say something of their own."""
_LABEL_WORDS = 4


@dataclass(frozen=True, slots=True)
class _Line:
    first: int
    """Where its first word begins."""
    last: int
    """Where its last word ends."""
    label_end: int
    labels: tuple[str, ...]
    """What its label says of the words behind it."""
    signs: tuple[str, ...]
    """What it says of all its words."""


class LineSigns:
    """One text: its lines."""

    def __init__(self, text: str) -> None:
        self.text, self.lines = text, text.split("\n")
        self.begins = [0]
        for line in self.lines:
            self.begins.append(self.begins[-1] + len(line) + 1)

    def of(self, word: NameWord) -> Iterator[str]:
        """What its line says of a word."""
        line = self._told[bisect_right(self.begins, word.start) - 1]
        first, last = word.start == line.first, word.end == line.last
        yield f"in its line{' first' * first}{' last' * last}"
        if line.label_end <= word.start:
            yield from line.labels
        yield from line.signs

    @cached_property
    def _told(self) -> list[_Line]:
        return [self._line(at, line) for at, line in enumerate(self.lines)]

    def _line(self, at: int, line: str) -> _Line:
        begin = self.begins[at]
        found = list(_LETTERS.finditer(line))
        capitals = sum(one[0][0].isupper() for one in found)
        label = _LABEL.match(line)
        signs = [
            f"words in the line {min(len(found), 8)}",
            f"capitals in the line {4 * capitals // max(1, len(found))}",
        ]
        signs += [
            name
            for name, is_so in (
                (f"line {at}", at < _HEAD),
                ("last lines", at >= len(self.lines) - _FOOT),
                ("telephone", _TELEPHONE.search(line)),
                ("mail", "@" in line),
                ("year", _YEAR.search(line)),
            )
            if is_so
        ]
        return _Line(
            first=begin + found[0].start() if found else begin,
            last=begin + found[-1].end() if found else begin,
            label_end=begin + label.end() if label else len(self.text),
            labels=tuple(_label_signs(label[1])) if label else (),
            signs=tuple(signs),
        )


def _label_signs(label: str) -> Iterator[str]:
    """The words of a label that a dictionary has."""
    for word in _LETTERS.findall(plain(label))[:_LABEL_WORDS]:
        if is_word(word, here=False):
            yield f"label {word}"
