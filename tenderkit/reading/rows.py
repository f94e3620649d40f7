"""Rows that hold more than one line: two label-value pairs side by side.

In: one line. Out: the places to cut. "Start: 1 mei 2026    Einde: 1 juli 2026" is two lines;
"Maximaal uurtarief<TAB>€ 90,00" is one.
"""

from __future__ import annotations

import re

from tenderkit.reading.shapes import shape

_CELL = re.compile(r"(?:(?<!\s)\s++)?+[|¦•·]\s+|\t")
_COLON = re.compile(r"(?<=\s)(?=[A-ZÀ-Þ][\w/()'’. -]{2,40}?:\s)")
_LONGEST_HEADER = 400
"""A longer line is prose, not a header row."""


def pairs(text: str) -> list[tuple[int, int]]:
    """The stretches of `text` that are lines of their own; the whole text where it is one.

    Examples
    --------
    >>> pairs("Start: 1 mei 2026\\tEinde: 1 juli 2026")
    [(0, 17), (18, 36)]
    """
    whole = [(0, len(text))]
    if len(text) > _LONGEST_HEADER or ("\t" not in text and text.count(":") < 2):
        return whole
    first = shape(text)
    if not (first.label or first.has_colon_label) or first.start != "upper":
        return whole
    cuts = _cell_cuts(text) or _colon_cuts(text)
    if not cuts:
        return whole
    starts = [0, *(after for _, after in cuts)]
    ends = [*(before for before, _ in cuts), len(text)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if end > start]


def _cell_cuts(text: str) -> list[tuple[int, int]]:
    """Cells that open with a label, each after a cell that is not a bare label."""
    cuts: list[tuple[int, int]] = []
    start = 0
    for gap in _CELL.finditer(text):
        rest = shape(text[gap.end() :].split("\t")[0])
        before = shape(text[start : gap.start()])
        has_value = not before.is_label and not before.text.endswith(":")
        if has_value and rest.label and (rest.is_label or rest.has_colon_label):
            cuts.append((gap.start(), gap.end()))
            start = gap.end()
    return cuts


def _colon_cuts(text: str) -> list[tuple[int, int]]:
    """ "Start: 1 mei 2026 Einde: 1 juli 2026": a second known label with a colon behind a value."""
    if not shape(text).has_colon_label or not shape(text).label:
        return []
    cuts: list[tuple[int, int]] = []
    start = 0
    for place in (match.start() for match in _COLON.finditer(text)):
        label, _, value = text[place:].partition(":")
        before = text[start:place].rstrip()
        known = shape(label)
        if known.label and known.is_label and value.strip() and before.partition(":")[2].strip():
            cuts.append((len(before) + start, place))
            start = place
    return cuts
