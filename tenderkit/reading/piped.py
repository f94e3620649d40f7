"""Rows of a table drawn with bars: "| 3 | Plan van aanpak | 20 |".

Why: a table that is pasted from a mail or a Markdown page into plain text keeps its bars. In: a
line. Out: whether it is such a row or the rule below its head, and its cells with a tab between
them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise

from tenderkit.reading.strands import TAB, Strand, joined

LONGEST_RULE = 2_000
"""Characters of the rule of a table; what is longer is a paragraph."""

_RULE = re.compile(r"\s*+(?:\|\s*+)?+:?-{2,}+:?\s*+(?:[|+]\s*+:?-{2,}+:?\s*+)*+(?:\|\s*+)?+$")
_ROW = re.compile(r"\s*\|.*\|\s*$")
_BAR = re.compile(r"(?<!\\)\|")


def is_row(text: str) -> bool:
    """Whether a line is drawn as a row of cells."""
    return "|" in text and _ROW.match(text) is not None


def is_rule(text: str) -> bool:
    """Whether a line is the rule between the head of a table and its rows."""
    return len(text) <= LONGEST_RULE and _RULE.match(text) is not None


def cells(strand: Strand, words: Callable[[Strand], Strand] = Strand.stripped) -> Strand:
    """The cells of a row, a tab between them; `words` cleans one cell."""
    bars = [match.start() for match in _BAR.finditer(strand.text)]
    found: list[Strand] = []
    for start, end in pairwise(bars):
        found += [words(strand.cut(start + 1, end).stripped()), TAB]
    return joined(found[:-1])
