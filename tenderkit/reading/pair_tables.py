"""Tables of two label-value pairs a row, whatever the labels are called.

In: the raw lines. Out: the same lines, where each row of such a table is two: "Wanneer begin je
<TAB> 16 juni 2025" and "Tot en met <TAB> 31 december 2025". The whole table must have that
shape, for a row of four columns under a header looks the same on its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from tenderkit.reading.raw import RawLine
from tenderkit.reading.shapes import shape

FEWEST = 2
"""Rows of four cells that make such a table."""

_LABEL = re.compile(r"[A-ZÀ-Þ][^\d.;,%€]{1,38}[?:]?")
_MOST_WORDS = 6


def apart(lines: Sequence[RawLine]) -> list[RawLine]:
    """The lines, with rows of two pairs as two lines."""
    found: list[RawLine] = []
    for is_row, block in groupby(lines, key=lambda line: line.kind == "row"):
        rows = list(block)
        if not is_row:
            found += rows
            continue
        for table in _tables(rows):
            two = _holds_pairs(table)
            for line in table:
                found += _halves(line) if two else [line]
    return found


def _tables(rows: list[RawLine]) -> Iterator[list[RawLine]]:
    """The rows, parted at blank lines."""
    start = 0
    for i in range(1, len(rows) + 1):
        if i == len(rows) or rows[i].gap:
            yield rows[start:i]
            start = i


def _holds_pairs(rows: list[RawLine]) -> bool:
    cells = [line.strand.text.split("\t") for line in rows]
    fours = [row for row in cells if len(row) == 4]
    if len(fours) < FEWEST or any(len(row) not in (2, 3, 4) for row in cells):
        return False
    labels = [row[place] for row in fours for place in (0, 2)]
    labels += [row[0] for row in cells if len(row) < 4]
    values = [row[place] for row in fours for place in (1, 3)]
    if len(set(labels)) < len(labels) or not all(map(_looks_like_label, labels)):
        return False
    if any(shape(value).is_label for value in values):
        return False
    in_digits = any(character.isdigit() for value in values[:2] for character in value)
    return in_digits and any(shape(label).is_label for label in labels)


def _looks_like_label(cell: str) -> bool:
    return bool(_LABEL.fullmatch(cell)) and len(cell.split()) <= _MOST_WORDS


def _halves(line: RawLine) -> list[RawLine]:
    text = line.strand.text
    if text.count("\t") != 3:
        return [line]
    first = text.index("\t", text.index("\t") + 1)
    second = replace(line, strand=line.strand.cut(first + 1), gap=0)
    return [replace(line, strand=line.strand.cut(0, first)), second]
