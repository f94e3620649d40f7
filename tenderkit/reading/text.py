"""Plain text: its lines as they stand.

In: decoded text. Out: a RawText, one raw line for each line that is not blank. A form feed is a
page break. A row that is drawn with bars is a row of cells.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.reading.piped import cells, is_row, is_rule
from tenderkit.reading.raw import RawLine, RawText, bounded
from tenderkit.reading.strands import Strand

_LINE = re.compile(r"([^\r\n\x0c\x85\u2028\u2029]*)(\r\n|[\r\n\x0c\x85\u2028\u2029]|\Z)")


def text_lines(source: str) -> RawText:
    """The raw lines of a plain text; blank ones become the gap of the next."""
    return RawText(source, _rows_in(lines_in(source)))


def _rows_in(lines: list[RawLine]) -> list[RawLine]:
    """The lines, those drawn with bars as rows; the rule below a head is left out."""
    if not any(is_row(line.strand.text) for line in lines):
        return lines
    found: list[RawLine] = []
    for line in lines:
        text = line.strand.text
        if is_row(text) and text.count("|") > _BARS_OF_ONE_CELL and not is_rule(text):
            line = replace(line, strand=cells(line.strand), kind="row", firm=True)
        elif found and found[-1].kind == "row" and is_rule(text):
            continue
        found.append(line)
    return found


_BARS_OF_ONE_CELL = 2


def lines_in(source: str) -> list[RawLine]:
    """The raw lines of `source`, with their offsets in it."""
    lines: list[RawLine] = []
    gap = 0
    for match in _LINE.finditer(source):
        words = match.group(1)
        if not words.strip():
            gap += 1
            continue
        lines.append(RawLine(Strand.copied(words, match.start()), gap=gap))
        bounded(lines)
        gap = 0
    return lines
