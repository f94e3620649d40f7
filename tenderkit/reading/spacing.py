"""White space in a line: single spaces between words, one tab between columns.

In: a cleaned strand. Out: the strand without white space at its ends, with a tab where the
source has a tab or a column gap, and a single space elsewhere.
"""

from __future__ import annotations

import re
from itertools import islice

from tenderkit.reading.shapes import BULLET, NUMBER, shape
from tenderkit.reading.strands import MOST_RUNS, SPACE, TAB, Strand, joined

COLUMN_GAP = 3
"""Spaces that make a column in plain text; two are a slip of the thumb, except after a label."""

LONGEST_LABEL = 60
"""Characters before a column gap that may be a label, a bullet or a number."""

_GAP = re.compile(r"[ \t]{2,}|\t")


def spaced(strand: Strand) -> Strand:
    """The strand with its white space folded."""
    text = strand.text
    folded = "\t" not in text and "  " not in text
    if not text or (folded and text[0] != " " and text[-1] != " "):
        return strand
    strand = strand.stripped()
    text = strand.text
    gaps = list(islice(_GAP.finditer(text), MOST_RUNS))
    if not gaps:
        return strand
    if len(gaps) == MOST_RUNS:
        return Strand(" ".join(text.split()))
    justified = len(gaps) > 3 and not any("\t" in gap.group() for gap in gaps) and _even(text, gaps)
    parts: list[Strand] = []
    at = 0
    for gap in gaps:
        parts.append(strand.cut(at, gap.start()))
        column = not justified and _is_column(text, gap)
        parts.append(_one(strand, gap, TAB if column else SPACE))
        at = gap.end()
    return joined([*parts, strand.cut(at)])


def _one(strand: Strand, gap: re.Match[str], separator: Strand) -> Strand:
    """The separator, standing where the first character of the gap stands."""
    runs = strand.cut(gap.start(), gap.start() + 1).runs
    return Strand(separator.text, tuple((0, source, 1) for _, source, _ in runs))


def _is_column(text: str, gap: re.Match[str]) -> bool:
    before = text[: gap.start()] if gap.start() < LONGEST_LABEL else ""
    if before and (BULLET.fullmatch(before) or NUMBER.fullmatch(before)):
        return "\t" in gap.group() and _ONLY_NUMBERS.fullmatch(text) is not None
    if "\t" in gap.group() or len(gap.group()) >= COLUMN_GAP:
        return True
    return bool(before) and shape(before).is_label


_ONLY_NUMBERS = re.compile(
    r"\d{1,3}[ \t]*\t[ \t]*\d{1,3}(?:[.,]\d{1,2})?(?: ?(?:punten|punt|points?|p|pts?))?"
)
"""A row of a table of two counts, "2 | 12": its first number is no number of a list."""


def _even(text: str, gaps: list[re.Match[str]]) -> bool:
    """Justified print: many gaps, each after a word or two, none much wider than another."""
    widths = [len(gap.group()) for gap in gaps]
    return max(widths) - min(widths) <= 2 and len(text.split()) <= len(gaps) * 3
