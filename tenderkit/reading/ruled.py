"""Ruled tables on a PDF page, row by row.

In: the bytes of a PDF and a page number. Out: the page's tables with their places. The library
that finds them is exact and slow, so it is asked only about pages on which lines are drawn.
"""

from __future__ import annotations

import io
import logging
import re
from typing import Any

from tenderkit.reading.layout import Table
from tenderkit.reading.shapes import shape
from tenderkit.records import LineKind

FEWEST_RULES = 2
"""Drawn upright lines, and as many level ones, from which a page may hold a table."""
FEWEST_BOXES = 4
"""Drawn boxes from which a page may hold a table: its cells."""
MOST_RULES = 3_000
"""Drawn things beyond which a page is a drawing: no table is looked for."""
THIN, LONG = 2.5, 6.0
"""Points: a line is at most so thick and at least so long."""


def has_rules(page: Any) -> bool:
    """Whether enough is drawn on the page for a table: lines both ways, or boxes."""
    import pypdfium2.raw

    pdfium: Any = pypdfium2.raw
    upright = level = boxes = 0
    drawn = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    for count, each in enumerate(drawn):
        if count > MOST_RULES:
            return False
        left, bottom, right, top = each.get_bounds()
        width, height = right - left, top - bottom
        upright += width <= THIN and height >= LONG
        level += height <= THIN and width >= LONG
        boxes += width > LONG and height > LONG
    return boxes >= FEWEST_BOXES or min(upright, level) >= FEWEST_RULES


class RuledPages:
    """The tables of a PDF; opened at the first question, closed by `close`."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.document: Any = None

    def tables(self, number: int) -> list[Table]:
        """The ruled tables of page `number` (from 1), in points from its lower left corner."""
        import pdfplumber
        from pdfminer.pdfexceptions import PDFException
        from pdfplumber.utils.exceptions import PdfminerException

        logging.getLogger("pdfminer").setLevel(logging.ERROR)  # a line for each odd font
        try:
            if self.document is None:
                self.document = pdfplumber.open(io.BytesIO(self.data))
            page = self.document.pages[number - 1]
            found = [_table(each, float(page.height)) for each in page.find_tables()]
            page.close()
        except (PDFException, PdfminerException):
            return []
        except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError):
            return []  # what that library makes of a damaged file
        return [each for each in found if each is not None]

    def close(self) -> None:
        """Let go of the file."""
        if self.document is not None:
            self.document.close()


def _table(found: Any, height: float) -> Table | None:
    cells = [[_clean(cell) for cell in row] for row in found.extract(use_text_flow=True)]
    if len(cells) < 2 or max(len(row) for row in cells) < 2:
        return None
    left, top, right, bottom = found.bbox
    rows: list[tuple[str, LineKind]] = []
    for row in cells:
        rows += _row_lines(row)
    if not rows:
        return None
    return Table(left - 1, right + 1, height - bottom - 1, height - top + 1, tuple(rows))


def _clean(cell: str | None) -> list[str]:
    """The lines of a cell: its wraps joined, its list items apart."""
    lines: list[str] = []
    for line in (cell or "").split("\n"):
        words = re.sub(r"\s+", " ", line).strip()
        if not words:
            continue
        marker = shape(words).marker_kind
        if lines and marker not in ("bullet", "plain", "letter"):
            broken = lines[-1].endswith(("-", "\u00ad")) and words[:1].islower()
            lines[-1] = f"{lines[-1][:-1]}{words}" if broken else f"{lines[-1]} {words}"
        else:
            lines.append(words)
    return lines


def _row_lines(row: list[list[str]]) -> list[tuple[str, LineKind]]:
    """The row's line, then the items of its cells as lines of their own."""
    firsts: list[str] = []
    items: list[str] = []
    for cell in row:
        opens_with_item = bool(cell) and shape(cell[0]).marker_kind in ("bullet", "letter")
        if opens_with_item and len(cell) > 1:
            items += cell
        elif cell:
            firsts.append(cell[0])
            items += cell[1:]
    lines: list[tuple[str, LineKind]] = []
    if firsts:
        lines.append(("\t".join(firsts), "row"))
    return lines + [(item, "item") for item in items]
