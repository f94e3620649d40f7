"""Scales in a table of their own, below a criterion and behind whatever stands between them.

Why: "Aantal organisaties | Punten" over "geen | 0", "1 | 10", "2 of meer | 20" are steps, also where a line for
the bidder's answer or an explanation parts them from the criterion, and also as the third such table in a row.
In: the lines of a section. Out: the place of each head of such a table, and where its rows end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import takewhile

from tenderkit.dutch import find_points
from tenderkit.dutch.addressed_scales import address_of
from tenderkit.dutch.scale_steps import steps_of
from tenderkit.dutch.step_lines import headed_step, is_scale, step_of
from tenderkit.dutch.weight_words import only_weight
from tenderkit.lexicon.columns import head_role
from tenderkit.lexicon.criterion_words import PRICE_TITLE
from tenderkit.lexicon.scale_heads import column_of
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.level_scales import heads_steps
from tenderkit.outlining.marks import Mark

_LEAST = 2
_MOST = 12
_TOLD_IN = re.compile(
    r"\b(?:aantal|jaar|jaren|maanden|niveau|oordeel|beoordeling|waardering|antwoord|kwalificatie|betekenis|number|years|months|level|rating|meaning)\b",
    re.IGNORECASE,
)
"""What steps are counted or judged in; below another head criteria may stand as well: "Omschrijving | Punten"."""


def headed_steps(lines: Sequence[Mark], named: Set[int] = frozenset()) -> dict[int, int]:
    """For the place of each head of a scale the place behind its last row.

    Of the places in `named` the head is the criterion itself: it names the price, or nothing stands above it.
    """
    found: dict[int, int] = {}
    for at, mark in enumerate(lines):
        column = column_of(mark.words) if "\t" in mark.words else None
        if column is None or (at in named and _is_criterion(lines, at)):
            continue
        rows = (headed_step(row.words, column) for row in lines[at + 1 : at + 1 + _MOST])
        steps = [step for step in takewhile(lambda step: step is not None, rows) if step]
        points = [step[1] for step in steps]
        if len(points) < _LEAST or points not in (sorted(set(points)), sorted(set(points))[::-1]):
            continue
        subject = mark.words.split("\t")[0 if column else 1]
        told = _TOLD_IN.search(subject) is not None
        known = heads_steps(mark) or head_role(subject) is None
        if told or (known and is_scale(steps, subject)):
            found[at] = at + 1 + len(points)
    return found


def _is_criterion(lines: Sequence[Mark], at: int) -> bool:
    alone = at == 0 or step_of(lines[at - 1].words) is not None
    return alone or PRICE_TITLE.match(lines[at].body) is not None


def belongs_to(
    found: Sequence[Item], lines: Sequence[Mark], at: int, headed: Mapping[int, int]
) -> bool:
    """Whether the table at a place is the scale of the criterion before it.

    A single table of levels behind several criteria is the scale of them all, but where it rises to the points of the
    last one alone.
    """
    opened = found[-1] if found else None
    if opened is None or opened.kind != "award" or any(map(_is_step, opened.bands)):
        return False
    if PRICE_TITLE.match(lines[at].body) and theme_of(opened.marks[0].body) != "rate":
        return False
    if stands_apart(lines, at) and lines[at - 1] not in opened.marks:
        return False
    if sum(_judges(lines, head, end) for head, end in headed.items()) != 1:
        return True
    if not _judges(lines, at, headed[at]):
        return True
    bare = [item for item in found if not any(map(_is_step, item.bands))]
    most = max(points for _, points in _steps(lines, at, headed[at]))
    return len(bare) == 1 or [item for item in bare if _stated(item) == most] == [opened]


def stands_apart(lines: Sequence[Mark], at: int) -> bool:
    """Whether a heading, or a line that says whose the scale is, stands over the head of a table."""
    above = lines[at - 1] if at else None
    return above is None or above.line.kind == "heading" or address_of(above.words).stated


def _is_step(mark: Mark) -> bool:
    return step_of(mark.words) is not None and not only_weight(mark.words)


def _judges(lines: Sequence[Mark], at: int, end: int) -> bool:
    """Whether the steps of a table are words for quality."""
    return all(step.unit == "level" for step in steps_of(_steps(lines, at, end)))


def _steps(lines: Sequence[Mark], at: int, end: int) -> list[tuple[str, float]]:
    column = column_of(lines[at].words) or 0
    told = (headed_step(row.words, column) for row in lines[at + 1 : end])
    return [step for step in told if step is not None]


def _stated(item: Item) -> float | None:
    points = find_points(item.marks[0].words)
    return points[-1].value if points else None
