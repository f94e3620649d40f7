"""What a format hands over: the source as text, and its raw lines with what the format knows of
them.

In: nothing. Out: `RawLine` and `RawText`, the only shapes that pass between a format module and
`lines.py`. A format says what it saw (a heading style, a list item, a page); it joins and cuts
nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from tenderkit.errors import ReadError
from tenderkit.reading.strands import Strand
from tenderkit.records import LineKind, Page

MOST_LINES = 100_000
"""Lines of a source that are read, about two thousand pages; each takes some 2 kB of memory."""


def bounded(lines: list[RawLine]) -> None:
    """Raise ReadError where a source has more lines than are read."""
    if len(lines) > MOST_LINES:
        why = f"it has more than {MOST_LINES} lines"
        raise ReadError(why, hint="give only the tender")


@dataclass(frozen=True, slots=True)
class RawLine:
    """One line as the source has it.

    Attributes
    ----------
    strand : its words.
    kind : what the source's style or mark-up says it is.
    page : 1-based, None where the source has no pages.
    gap : how many blank lines stood before it; a paragraph break counts as one.
    firm : the source itself begins and ends the line (a paragraph of
        mark-up, a table row): it is never joined to a neighbour.
    edge : True for the first or last line of a page, where running headers and footers stand.
    ends : the source itself ends the line after this one, though not before it (a hard break).
    room : how many more characters would have fitted on the line, where the page's geometry tells.
    margin : how high on its page it stands (0 to 1) where it stands apart in the upper or lower
        margin, else None.
    """

    strand: Strand
    kind: LineKind = "text"
    page: int | None = None
    gap: int = 0
    firm: bool = False
    edge: bool = False
    ends: bool = False
    room: float | None = None
    margin: float | None = None


@dataclass(frozen=True, slots=True)
class RawText:
    """A source as text, with its raw lines (their strands point into `source`)."""

    source: str
    lines: list[RawLine]
    pages: tuple[Page, ...] = ()
    notes: tuple[str, ...] = ()
    dated: date | None = None
    unseen: tuple[str, ...] = ()


@dataclass(slots=True)
class Gathering:
    """Builds the source text of a format that has none of its own (mark-up, pages) line by line."""

    parts: list[str] = field(default_factory=list)
    lines: list[RawLine] = field(default_factory=list)
    length: int = 0

    def add(
        self,
        text: str,
        *,
        kind: LineKind = "text",
        page: int | None = None,
        gap: int = 0,
        firm: bool = True,
        edge: bool = False,
        room: float | None = None,
        margin: float | None = None,
    ) -> None:
        """Append one line; `gap` blank lines go before it."""
        if gap and self.parts:
            self.parts.append("\n" * gap)
            self.length += gap
        strand = Strand.copied(text, self.length)
        self.lines.append(RawLine(strand, kind, page, gap, firm, edge, room=room, margin=margin))
        bounded(self.lines)
        self.parts.append(text + "\n")
        self.length += len(text) + 1

    def extend(self, lines: Iterable[RawLine]) -> None:
        """Append lines of another source: an attachment."""
        for line in lines:
            self.add(
                line.strand.text,
                kind=line.kind,
                gap=line.gap,
                firm=line.firm,
                edge=line.edge,
                room=line.room,
                margin=line.margin,
            )

    def finish(self, **more: object) -> RawText:
        """The source and its lines; `more` are further attributes of RawText."""
        return RawText("".join(self.parts), self.lines, **more)  # type: ignore[arg-type]
