"""A Document: one text, its numbered lines, and where each character came from.

A line is what a person would call one: soft breaks and page breaks inside a sentence are joined,
hyphenation is mended, a list item is one line. `text` is exactly the lines, each ended by a
newline; it is what `tenderkit read FILE` prints and what every span refers to.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from typing import Literal

from tenderkit.records.base import Record
from tenderkit.records.span import Span

LineKind = Literal["text", "heading", "item", "row"]
"""What the source says a line is: running text, a heading, a list item, a table row."""

PageMethod = Literal["text", "ocr"]


@dataclass(frozen=True, slots=True)
class Line:
    """One numbered line. A plain dataclass: a 1 MB text has tens of thousands of them.

    `number` is 1-based; `start` and `end` are offsets in `Document.text`, without the newline.
    `gap` is True where a blank line, a paragraph break or a page break stood before it.
    """

    number: int
    start: int
    end: int
    page: int | None = None
    kind: LineKind = "text"
    gap: bool = False


class Page(Record):
    """How one page was read: from its own text, or by OCR (lower trust)."""

    number: int
    method: PageMethod


class Document(Record):
    """A source read into one text.

    Attributes
    ----------
    name : the file's name, for messages.
    format : what the file was.
    text : the lines, each followed by a newline.
    lines : the numbered lines, covering `text`.
    pages : how each page was read; empty where the source has no pages.
    source : the text as it came out of the file, before joining and cutting.
    origins : `(text offset, source offset, length)` of each run copied unchanged, ascending.
    dated : the date an e-mail carries, for relative dates.
    notes : what a person should know of the reading (a page by OCR, a part left out).
    unseen : words of the source that nobody who opens it sees (white on white, letters of no
        size); they are not part of `text`.
    """

    name: str
    format: Literal["text", "markdown", "html", "pdf", "docx", "eml"]
    text: str
    lines: tuple[Line, ...]
    pages: tuple[Page, ...] = ()
    source: str = ""
    origins: tuple[tuple[int, int, int], ...] = ()
    dated: date | None = None
    notes: tuple[str, ...] = ()
    unseen: tuple[str, ...] = ()

    def line(self, number: int) -> Line:
        """The line with this 1-based number. Raises IndexError outside `1..len(lines)`."""
        if number < 1:
            raise IndexError(number)
        return self.lines[number - 1]

    def words(self, line: Line | int) -> str:
        """The text of a line, without its newline."""
        if isinstance(line, int):
            line = self.line(line)
        return self.text[line.start : line.end]

    def line_at(self, offset: int) -> Line:
        """The line that holds the character at `offset` (its newline counts as its own)."""
        index = bisect_right(self.lines, offset, key=lambda line: line.start) - 1
        return self.lines[max(index, 0)]

    def span(self, start: int, end: int) -> Span:
        """The span from `start` up to `end`, with its words and page."""
        page = self.line_at(start).page if self.lines else None
        return Span(start=start, end=end, quote=self.text[start:end], page=page)

    def line_span(self, line: Line | int) -> Span:
        """The span of a whole line."""
        if isinstance(line, int):
            line = self.line(line)
        return self.span(line.start, line.end)

    def source_range(self, start: int, end: int) -> tuple[int, int] | None:
        """Where `text[start:end]` stands in `source`, or None if none of it came from there."""
        places = [
            (source + max(start, at) - at, source + min(end, at + length) - at)
            for at, source, length in self.origins
            if at < end and start < at + length
        ]
        if not places:
            return None
        return min(first for first, _ in places), max(last for _, last in places)
