"""Rows and columns of a page.

In: the segments of a page. Out: its rows, what stands in its margins, and the white strip between
two columns of prose.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from tenderkit.reading.pdf_characters import SAME_LINE, Segment

MARGIN = 0.07
"""Share of the height in which what a white strip parts from the page belongs to the paper."""
FEWEST_IN_COLUMN = 3
"""Lines on either side that make two columns."""
PROSE = 4
"""Words a line of prose has, in the middle of many; labels have fewer."""


@dataclass(frozen=True, slots=True)
class Row:
    """Segments on one baseline, left to right."""

    segments: tuple[Segment, ...]

    @property
    def top(self) -> float:
        return max(each.top for each in self.segments)

    @property
    def bottom(self) -> float:
        return min(each.bottom for each in self.segments)

    @property
    def height(self) -> float:
        return max(each.height for each in self.segments)

    @property
    def left(self) -> float:
        return self.segments[0].left

    @property
    def right(self) -> float:
        return max(each.right for each in self.segments)


def parted(
    segments: Sequence[Segment], body: float, height: float
) -> tuple[list[Row], list[Segment], list[Row]]:
    """What stands in the upper margin, on the page itself, and in the lower margin."""
    rows = rows_of(segments)
    first = _in_margin(rows, body, lambda row: row.bottom > (1 - MARGIN) * height)
    last = _in_margin(rows[::-1], body, lambda row: row.top < MARGIN * height)
    if first + last >= len(rows):
        return [], list(segments), []
    end = len(rows) - last
    middle = [each for row in rows[first:end] for each in row.segments]
    return rows[:first], middle, rows[end:]


def _in_margin(rows: Sequence[Row], body: float, inside: Callable[[Row], bool]) -> int:
    """How many of the rows, from the outermost, stand apart from the others in the margin."""
    count = 0
    for i, (row, inner) in enumerate(pairwise(rows), start=1):
        if not inside(row):
            break
        if max(row.bottom - inner.top, inner.bottom - row.top) > body:
            count = i
    return count


def rows_of(segments: Sequence[Segment]) -> list[Row]:
    """The segments by baseline, from the top down."""
    found: list[list[Segment]] = []
    for segment in sorted(segments, key=lambda each: (-each.bottom, each.left)):
        row = found[-1] if found else None
        if row is not None:
            least = min(row[0].height, segment.height)
            if abs(row[0].bottom - segment.bottom) <= SAME_LINE * least:
                row.append(segment)
                continue
        found.append([segment])
    return [Row(tuple(sorted(row, key=lambda each: each.left))) for row in found]


def gutter_of(segments: Sequence[Segment]) -> float | None:
    """The middle of the white strip between two columns of prose; None where there is none."""
    if len(segments) < 2 * FEWEST_IN_COLUMN:
        return None
    page_left = min(each.left for each in segments)
    page_right = max(each.right for each in segments)
    width = page_right - page_left
    edges: dict[int, int] = {}
    for each in segments:
        if page_left + 0.3 * width < each.left < page_left + 0.7 * width:
            place = round(each.left / 3)
            edges[place] = edges.get(place, 0) + 1
    for place in sorted(edges, key=lambda each: -edges[each])[:3]:
        if edges[place] < FEWEST_IN_COLUMN:
            break
        edge = place * 3 - 3
        left = [each for each in segments if each.right <= edge]
        right = [each for each in segments if each.left >= edge - 1]
        if is_prose(left) and is_prose(right):
            return float(edge)
    return None


def is_prose(segments: Sequence[Segment]) -> bool:
    if len(segments) < FEWEST_IN_COLUMN:
        return False
    return median(len(each.text.split()) for each in segments) >= PROSE
