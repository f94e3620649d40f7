"""Where things stand on a page, and in which order a person reads them.

In: the segments of a page and its ruled tables. Out: its lines in reading order: two columns of
prose one after the other, a column of labels beside a column of values row by row.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from tenderkit.reading.columns import Row, gutter_of, is_prose, parted, rows_of
from tenderkit.reading.pdf_characters import Segment
from tenderkit.reading.stacked import side_by_side
from tenderkit.records import LineKind

EDGE = 0.09
"""Share of the page's height at the top and the bottom where headers and footers stand."""
WIDE = 1.35
"""Times the usual distance of two lines from which a blank line stands between them."""
APART = 1.6
"""The same in heights of the line, for print larger than the rest."""
NEIGHBOURS = 5
"""Rows on either side that show how wide a column is here."""
EVEN = 5.0
"""Points within which rows end together."""
TOGETHER = 4
"""Rows that end together and so show the edge of a column."""
LARGE = 1.12
"""Times the height of the page's text from which a line is a heading."""
LONGEST_HEADING = 110
"""Characters."""


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: its place, and its lines (the cells of a row joined by tabs)."""

    left: float
    right: float
    bottom: float
    top: float
    rows: tuple[tuple[str, LineKind], ...]

    def holds(self, segment: Segment) -> bool:
        x, y = (segment.left + segment.right) / 2, (segment.bottom + segment.top) / 2
        return self.left <= x <= self.right and self.bottom <= y <= self.top


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of a page, ready to be a raw line."""

    text: str
    kind: LineKind = "text"
    gap: int = 0
    firm: bool = False
    edge: bool = False
    room: float | None = None
    margin: float | None = None


def laid_out(segments: Sequence[Segment], tables: Sequence[Table], height: float) -> list[PageLine]:
    """The lines of a page.

    Parameters
    ----------
    segments : the page's text.
    tables : its ruled tables, whose words come from the table and not from the segments.
    height : of the page, in points.
    """
    free = [each for each in segments if not any(table.holds(each) for table in tables)]
    body = _body_height(free)
    lines: list[PageLine] = []
    waiting = sorted(tables, key=lambda table: -table.top)
    head, middle, foot = parted(free, body, height)
    margins = frozenset(row.bottom / height for row in (*head, *foot))
    for block in _blocks(head, middle, foot):
        for part in _between_tables(block, waiting):
            if isinstance(part, Table):
                lines += [
                    PageLine(text, kind, int(i == 0), firm=True)
                    for i, (text, kind) in enumerate(part.rows)
                ]
            else:
                lines += _lines(part, body, height, margins)
    for table in waiting:
        lines += [
            PageLine(text, kind, int(i == 0), firm=True)
            for i, (text, kind) in enumerate(table.rows)
        ]
    return lines


def _between_tables(block: list[Row], waiting: list[Table]) -> list[list[Row] | Table]:
    """The rows of a block with the tables that stand between them; a table used is taken off
    `waiting`."""
    parts: list[list[Row] | Table] = [[]]
    for row in block:
        while waiting and waiting[0].top > row.top and waiting[0].left < row.right + 200:
            parts += [waiting.pop(0), []]
        last = parts[-1]
        assert isinstance(last, list)
        last.append(row)
    return parts


def _body_height(segments: Sequence[Segment]) -> float:
    weighted = [each.height for each in segments for _ in range(len(each.text) // 10 + 1)]
    return median(weighted) if weighted else 10.0


def _blocks(head: list[Row], segments: Sequence[Segment], foot: list[Row]) -> list[list[Row]]:
    """Runs of rows in reading order: rows across the page, then a left column, then a right one."""
    rows = rows_of(segments)
    around = [each for row in (*head, *foot) for each in row.segments]
    gutter = gutter_of([*segments, *around])
    if gutter is None:
        return [[*head, *rows, *foot]]
    blocks: list[list[Row]] = [head] if head else []
    band: list[Segment] = []
    across: list[Row] = []

    def flush() -> None:
        left = [each for each in band if each.right <= gutter]
        right = [each for each in band if each.right > gutter]
        if is_prose(left) and is_prose(right):
            blocks.extend([rows_of(left), rows_of(right)])
        elif band:
            blocks.append(rows_of(band))
        band.clear()

    for row in rows:
        crossing = any(each.left < gutter < each.right for each in row.segments)
        if crossing:
            flush()
            if not across:
                blocks.append(across)
            across.append(row)
        else:
            across = []
            band.extend(row.segments)
    flush()
    return [*blocks, foot] if foot else blocks


def _lines(rows: Sequence[Row], body: float, height: float, margins: Set[float]) -> list[PageLine]:
    """The rows of one block as lines."""
    if not rows:
        return []
    rows = side_by_side(rows)
    edges, leading = _right_edges(rows), _leading(rows)
    lines: list[PageLine] = []
    for i, row in enumerate(rows):
        above = rows[i - 1] if i else None
        step = 0.0 if above is None else above.bottom - row.bottom
        line = PageLine(
            text="\t".join(each.text for each in row.segments),
            kind="heading" if _is_heading(row, body) else "text",
            gap=int(step > max(WIDE * leading, APART * row.height)),
            edge=row.bottom > (1 - EDGE) * height or row.top < EDGE * height,
            room=_room(row, edges[i]),
            margin=share if (share := row.bottom / height) in margins else None,
        )
        if above is not None and _goes_on(lines[-1], line, above, row):
            before = lines[-1]
            lines[-1] = replace(
                line, text=f"{before.text} {line.text}", kind=before.kind, gap=before.gap
            )
        else:
            lines.append(line)
    return lines


def _room(row: Row, right: float) -> float | None:
    """Characters that still fit behind a row of one segment."""
    if len(row.segments) > 1:
        return None
    last = row.segments[-1]
    return max(right - last.right, 0) / max(last.letter, 1.0)


def _goes_on(before: PageLine, line: PageLine, above: Row, row: Row) -> bool:
    """A heading over two lines, or a value in its column over two."""
    if _continues_cell(row, above, line.gap):
        return True
    if line.gap or before.kind != "heading" or line.kind != "heading" or before.room is None:
        return False
    same = abs(above.height - row.height) < 0.5
    return same and before.room <= len(line.text.split()[0]) + 1


def _continues_cell(row: Row, above: Row, gap: int) -> bool:
    """A further line of the value column: nothing in the label column, close under the value."""
    if gap or len(above.segments) != 2 or len(row.segments) != 1:
        return False
    value = above.segments[1]
    if value.bold != row.segments[0].bold:
        return False  # a label with its own value below it, nothing below the label beside it
    near = above.bottom - row.bottom < WIDE * row.height
    return near and abs(row.left - value.left) < 2 and value.left > above.left + 40


def _is_heading(row: Row, body: float) -> bool:
    text = " ".join(each.text for each in row.segments)
    if len(text) > LONGEST_HEADING or not any(character.isalpha() for character in text):
        return False
    if row.height > LARGE * body:
        return len(row.segments) == 1
    all_bold = all(each.bold for each in row.segments)
    return all_bold and len(row.segments) == 1 and not text.endswith((".", ";", ","))


def _right_edges(rows: Sequence[Row]) -> list[float]:
    """How far the lines around each row run: where neighbours end together, else as the block."""
    ends = sorted(row.right for row in rows)
    outermost = ends[max(len(ends) - 1 - len(ends) // 20, 0)]
    edges: list[float] = []
    for i in range(len(rows)):
        near = sorted(row.right for row in rows[max(i - NEIGHBOURS, 0) : i + NEIGHBOURS + 1])
        together = [end for end in near if near[-1] - end < EVEN]
        edges.append(near[-1] if len(together) >= TOGETHER else max(outermost, near[-1]))
    return edges


def _leading(rows: Sequence[Row]) -> float:
    """The usual distance between two baselines."""
    steps = [upper.bottom - lower.bottom for upper, lower in pairwise(rows)]
    close = [step for step in steps if 0 < step < 3 * rows[0].height]
    return median(close) if close else rows[0].height * 1.3
