"""The rows of one entry of a reply, found in the CV.

In: rows as a model gives them. Out: where their words stand, and the numbers, sentences and lists
on the lines that they point at.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_hours
from tenderkit.dutch.sentences import sentences
from tenderkit.fitting.cv_labels import label_of
from tenderkit.fitting.cv_pointers import Finder, Pointer, pointer
from tenderkit.fitting.cv_wire import EntryField, EntryKind
from tenderkit.fitting.cv_work import listed
from tenderkit.records import Document, Fact, Span

_NUMBER = re.compile(r"\d{1,3}(?:[. ]\d{3})+|\d+(?:[.,]\d)?")


class Entry:
    """The rows of one entry, found in the CV."""

    def __init__(self, finder: Finder, kind: EntryKind) -> None:
        self.kind = kind
        self.finder = finder
        self.document = finder.document
        self.rows: list[Pointer] = []
        self.spans: list[tuple[EntryField, Span]] = []
        self.lines: list[int] = []

    def take(self, row: str) -> None:
        """Read one row and find its words."""
        made = pointer(row)
        if made is None:
            self.finder.note(f"a row of the reply cannot be read: {row[:80]!r}")
            return
        lines = self.finder.inside(made.lines, row)
        if not lines:
            return
        if made.words is not None:
            span = self.finder.words(made.words, lines, row)
            if span is None:
                return
            self.spans.append((made.field, span))
            lines = (self.document.line_at(span.start).number,)
        self.rows.append(Pointer(made.field, lines, made.value, made.words))
        self.lines += [number for number in lines if number not in self.lines]

    def span(self, name: EntryField) -> Span | None:
        """The words of a field."""
        return next((span for field_name, span in self.spans if field_name == name), None)

    def text(self, name: EntryField) -> str | None:
        """The same as text, in one line."""
        span = self.span(name)
        return None if span is None else " ".join(span.quote.split())

    def row(self, name: EntryField) -> Pointer | None:
        """The first row of a field."""
        return next((row for row in self.rows if row.field == name), None)

    def lines_of(self, name: EntryField) -> list[int]:
        """The lines of a field, over all its rows."""
        return [n for row in self.rows if row.field == name for n in row.lines]

    def words_on(self, row: Pointer) -> list[str]:
        """The words of a row's lines."""
        return [self.document.words(number) for number in row.lines]

    def whole(self, *spans: Span | None) -> Span:
        """One span over several."""
        kept = [span for span in spans if span is not None]
        return self.document.span(min(s.start for s in kept), max(s.end for s in kept))

    def number(self, name: EntryField) -> float | None:
        """A number that stands on the field's lines: the stated one, else the only one there."""
        row = self.row(name)
        if row is None:
            return None
        there = [
            float(re.sub(r"[. ](?=\d{3})", "", match[0]).replace(",", "."))
            for words in self.words_on(row)
            for match in _NUMBER.finditer(words)
        ]
        if name == "hours":
            said = [
                float(one.value[1]) for words in self.words_on(row) for one in find_hours(words)
            ]
            there = said or there
        stated = _float(row.value)
        if stated is not None and stated in there:
            return stated
        if row.value is not None:
            self.finder.note(
                f"line {row.lines[0]}: the model reads {name} {row.value}, "
                "which does not stand there"
            )
        return there[0] if len(set(there)) == 1 else None


def _float(value: str | None) -> float | None:
    try:
        return None if value is None else float(value)
    except ValueError:
        return None


def sentences_on(document: Document, number: int) -> list[Fact]:
    """The sentences of a line, without its label ("Werkzaamheden:") and bullet."""
    line = document.line(number)
    words = document.words(line)
    label = label_of(words)
    first = label[1] if label and label[0] == "tasks" else 0
    bullet = re.match(r"\s*(?:[-–—•*·▪◦►➢✓]|\d{1,2}[.)])\s+", words[first:])
    first += bullet.end() if bullet else 0
    found = []
    for start, end in sentences(words[first:]):
        span = document.span(line.start + first + start, line.start + first + end)
        found.append(Fact(text=span.quote, span=span))
    return found


def list_on(document: Document, number: int) -> list[Fact]:
    line = document.line(number)
    label = re.match(r"\s*[^:\t]{2,40}[:\t]\s*", document.words(line))
    return listed(document, line, label.end() if label else 0)
