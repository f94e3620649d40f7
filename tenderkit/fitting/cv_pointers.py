"""Rows of a model's reading of a CV taken apart, and found on the lines that they point at.

Why: a chat may bend a row, and a pointer may slip by a line; neither is a reason to lose a job, or
to take words that do not stand there. In: a row, a Document and the mask that it was sent with.
Out: its lines and the place of its words in the CV's own text, or a note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast, get_args

from tenderkit.errors import TenderkitError
from tenderkit.fitting.cv_wire import EntryField
from tenderkit.llm.masking import Mask
from tenderkit.outlining.pointers import Lines, lines_of
from tenderkit.records import Document, Span

_FIELDS = frozenset(get_args(EntryField))
_STAND_IN = re.compile(r"\[[A-Z][A-Z0-9~-]*\]")

NEAR = 4
"""A slip is by a few lines; within them the words need be on one line only."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """`role 7 ~HR-adviseur`, `period 6 2023-05>now`"""

    field: EntryField
    lines: Lines
    value: str | None = None
    words: str | None = None


def pointer(row: str) -> Pointer | None:
    """A row of an entry; None where it is none.

    Examples
    --------
    >>> found = pointer("period 6 2023-05>now")
    >>> found.lines, found.value
    ((6,), '2023-05>now')
    """
    told, mark, words = row.strip().partition("~")
    name, _, rest = told.strip().partition(" ")
    where, _, value = rest.strip().partition(" ")
    lines = lines_of(where)
    if name not in _FIELDS or not lines:
        return None
    value = re.sub(r"\s*(?:>|–|\.\.)\s*", ">", value.strip().lstrip("="))
    return Pointer(
        cast(EntryField, name), lines, value or None, (words.strip() or None) if mark else None
    )


def lines_and_words(row: str) -> tuple[Lines, str | None] | None:
    """A row of `statements` or `skills`: lines, perhaps words."""
    where, _, words = row.strip().partition("~")
    lines = lines_of(where.strip())
    return None if not lines else (lines, words.strip() or None)


class Finder:
    """Finds what rows point at in one CV; what went astray goes to `notes`."""

    def __init__(self, document: Document, mask: Mask | None, notes: list[str]) -> None:
        self.document = document
        self.mask = mask
        self.notes = notes

    def inside(self, lines: Sequence[int], row: str) -> Lines:
        """The lines that exist and say something."""
        kept = tuple(n for n in lines if 1 <= n <= len(self.document.lines))
        if len(kept) < len(lines):
            self.note(f"the model points at lines that do not exist: {row[:80]!r}")
        return tuple(n for n in kept if self.document.words(n).strip())

    def words(self, words: str, lines: Lines, row: str) -> Span | None:
        """The place of words: on the pointed lines, else on the one line that has them."""
        for number in lines:
            span = self._on(number, words)
            if span is not None:
                return span
        first, last = lines[0], len(self.document.lines)
        near = range(max(first - NEAR, 1), min(first + NEAR, last) + 1)
        for reach in (near, range(1, last + 1)):
            there = [span for number in reach if (span := self._on(number, words)) is not None]
            if len(there) == 1:
                at = self.document.line_at(there[0].start).number
                self.note(
                    f"the model's words stand on line {at}, not on line {first}: {row[:80]!r}"
                )
                return there[0]
        self.note(f"left out: words that do not stand on line {first}: {row[:80]!r}")
        return None

    def _on(self, number: int, words: str) -> Span | None:
        line = self.document.line(number)
        found = self._pattern(words).search(self.document.words(line))
        if found is None or not found[0].strip():
            return None
        return self.document.span(line.start + found.start(), line.start + found.end())

    def _pattern(self, words: str) -> re.Pattern[str]:
        """Words as a pattern that forgives spaces, quotes and dashes; a stand-in is the text that
        was taken out."""
        if words not in self._patterns:
            parts = []
            at = 0
            for match in _STAND_IN.finditer(words):
                parts.append(_loose(words[at : match.start()]))
                known = self._behind(match[0])
                parts.append(rf"(?:{_loose(known)}|.{{1,60}}?)" if known else r".{1,60}?")
                at = match.end()
            parts.append(_loose(words[at:]))
            text = "".join(parts)
            edge = r"(?!\w)" if words[-1:].isalnum() or text.endswith("?") or "]" in words else ""
            self._patterns[words] = re.compile(rf"(?<!\w){text}{edge}", re.IGNORECASE)
        return self._patterns[words]

    def _behind(self, stand_in: str) -> str | None:
        """What a stand-in stands for; None where it is of another masking."""
        if self.mask is None:
            return None
        try:
            return self.mask.restored(stand_in)
        except TenderkitError:
            return None

    @cached_property
    def _patterns(self) -> dict[str, re.Pattern[str]]:
        return {}

    def note(self, text: str) -> None:
        """Enter what a person has to look at, once."""
        if text not in self.notes:
            self.notes.append(text)


def _loose(words: str) -> str:
    made: list[str] = []
    for letter in words:
        if letter.isspace():
            made.append(r"\s+" if not made or made[-1] != r"\s+" else "")
        elif letter in "'’‘`":
            made.append("['’‘`]")
        elif letter in '"“”„':
            made.append('["“”„]')
        elif letter in "-–—":
            made.append("[-–—]")
        else:
            made.append(re.escape(letter))
    return "".join(made)
