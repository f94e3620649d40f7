"""Plain text: its lines as they stand.

In: decoded text. Out: a RawText, one raw line for each line that is not blank. A form feed is a
page break.
"""

from __future__ import annotations

import re

from tenderkit.reading.raw import RawLine, RawText, bounded
from tenderkit.reading.strands import Strand

_LINE = re.compile(r"([^\r\n\x0c\x85\u2028\u2029]*)(\r\n|[\r\n\x0c\x85\u2028\u2029]|\Z)")


def text_lines(source: str) -> RawText:
    """The raw lines of a plain text; blank ones become the gap of the next."""
    return RawText(source, lines_in(source))


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
