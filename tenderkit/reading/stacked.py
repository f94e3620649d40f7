"""Labels that stand over their values, several beside each other: the head of a portal's page.

In: the rows of a block. Out: the same rows, where a row of labels and the row of values below it
have become one row for each label, with its value.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tenderkit.reading.columns import Row
from tenderkit.reading.pdf_characters import Segment
from tenderkit.reading.shapes import shape

FEWEST = 3
"""Rows of labels, each over its values, that make such a head."""
FEWEST_KNOWN = 3
"""Labels among them that the tables know."""
ALIGNED = 2.0
"""Points within which a label and its value begin."""
CLOSE = 1.0
"""Heights of the label within which its value stands below it."""
MOST_WORDS = 6
"""Of a label."""
MOST_IN_VALUE = 14


def side_by_side(rows: Sequence[Row]) -> list[Row]:
    """The rows, with each label beside its value where labels stand over values."""
    over = _trimmed(_run(rows), rows)
    several = [i for i in over if len(rows[i].segments) > 1]
    labels = [each for i in over for each in rows[i].segments]
    known = sum(shape(each.text).is_label for each in labels)
    if len(several) < FEWEST or known < max(FEWEST_KNOWN, len(labels) // 3):
        return list(rows)
    found: list[Row] = []
    taken = set(over)
    for i, row in enumerate(rows):
        if i in taken:
            found += _pairs(row, rows[i + 1])
        elif i - 1 not in taken:
            found.append(row)
    return found


def _run(rows: Sequence[Row]) -> list[int]:
    """The longest run of rows that are labels, each over the row of its values."""
    best: list[int] = []
    run: list[int] = []
    for i, (label, value) in enumerate(pairwise(rows)):
        if run and run[-1] == i - 1:
            continue
        if not _over(label, value):
            run = []
        elif run and _bold(rows[run[0]]) == _bold(label):
            run.append(i)
        else:
            run = [i]
        best = max(best, run, key=len)
    return best


def _trimmed(over: list[int], rows: Sequence[Row]) -> list[int]:
    """Without what stands alone at either end and may be a heading over a short text."""

    def heads(i: int) -> bool:
        alone = rows[i].segments
        return len(alone) == 1 and not shape(alone[0].text).is_label

    while over and heads(over[-1]):
        over = over[:-1]
    while over and heads(over[0]):
        over = over[1:]
    return over


def _over(label: Row, value: Row) -> bool:
    """Whether a row may be labels over the values of the next: told apart by their print."""
    if any(len(each.text.split()) > MOST_WORDS for each in label.segments):
        return False
    if any(len(each.text.split()) > MOST_IN_VALUE for each in value.segments):
        return False
    if label.bottom - value.top > CLOSE * label.height:
        return False
    if any(_above(each, label) is None for each in value.segments):
        return False
    bold = _bold(label), _bold(value)
    return None not in bold and bold[0] != bold[1]


def _bold(row: Row) -> bool | None:
    found = {each.bold for each in row.segments}
    return found.pop() if len(found) == 1 else None


def _above(value: Segment, labels: Row) -> Segment | None:
    near = (each for each in labels.segments if abs(each.left - value.left) < ALIGNED)
    return next(near, None)


def _pairs(labels: Row, values: Row) -> list[Row]:
    found: list[Row] = []
    for label in labels.segments:
        value = next((each for each in values.segments if _above(each, labels) is label), None)
        found.append(Row((label,) if value is None else (label, value)))
    return found
