r"""Steps that stand in the columns of a table: "Criterium | 0 punten | 10 punten | 20 punten" over "geen | 1 of 2 | 3 of meer".

Why: the heads name the scores and the cells the bounds, or the other way round, so that a row alone holds no scale. In:
a document and the line of a criterion. Out: its steps with the line of their heads, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.band_bounds import read_bounds
from tenderkit.dutch.bands import BandValue
from tenderkit.dutch.level_words import EDGE, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import PURE_COUNT, steps_of
from tenderkit.records import Document

_SCORE = re.compile(
    rf"\W*+(?:(?:cijfer|score|punten|waarde|rating)\s?[:=]?\s?)?(?P<points>\d{{1,3}}(?:,\d)?)\s?(?:{POINTS_UNIT}|p\.?)?\W*+",
    re.IGNORECASE,
)
_ABOVE = 12
"""Rows of criteria between a row and the head of its table, at most."""
_LEAST = 2


def steps_in_columns(document: Document, number: int) -> tuple[tuple[BandValue, ...], int]:
    """The steps of the criterion in a row by the heads of its columns, and the line of the heads (0 for none)."""
    cells = _cells(document, number)
    if len(cells) <= _LEAST:
        return (), 0
    for above in range(number - 1, max(0, number - _ABOVE - 1), -1):
        heads = _cells(document, above)
        if not heads:
            break
        if abs(len(heads) - len(cells)) > 1:
            continue
        width = min(len(heads), len(cells))
        steps = _steps(heads[-width:], cells[-width:], cells[0])
        if steps:
            return steps, above
    return (), 0


def _cells(document: Document, number: int) -> list[str]:
    words = document.words(number)
    parted = words.strip("| \t") if words.lstrip().startswith("|") else words
    return (
        [cell.strip(" |") for cell in re.split(r"\t|\s\|\s", parted)]
        if _PARTED.search(words)
        else []
    )


_PARTED = re.compile(r"\t|\s\|\s")


def _steps(heads: Sequence[str], cells: Sequence[str], about: str) -> tuple[BandValue, ...]:
    """The steps of a row under its heads: scores over bounds, or bounds over scores."""
    columns = [(head, cell) for head, cell in zip(heads, cells, strict=True) if head and cell]
    scored = [(head, cell) for head, cell in columns if _SCORE.fullmatch(head)]
    if len(scored) >= _LEAST and not any(
        _SCORE.fullmatch(cell) and not _counts(cell, scored) for _, cell in scored
    ):
        return _scale([(cell.strip(EDGE), _points(head)) for head, cell in scored], about)
    bounds = [(head, cell) for head, cell in columns if _SCORE.fullmatch(cell) and _is_step(head)]
    if len(bounds) >= _LEAST:
        return _scale([(head.strip(EDGE), _points(cell)) for head, cell in bounds], about)
    return ()


def _counts(cell: str, scored: Sequence[tuple[str, str]]) -> bool:
    """Whether a bare number under a score is an amount: other cells of its row are bounds in words."""
    return "punt" not in cell.lower() and any(
        not _SCORE.fullmatch(other) and _is_step(other) for _, other in scored
    )


def _is_step(words: str) -> bool:
    bare = words.strip(EDGE)
    if _SCORE.fullmatch(words):
        return False
    return bool(
        STARTS_WITH_LEVEL.match(bare)
        or PURE_COUNT.fullmatch(bare)
        or read_bounds(bare).unit != "level"
    )


def _points(cell: str) -> float | None:
    match = _SCORE.fullmatch(cell)
    return parse_number(match["points"]) if match else None


def _scale(pairs: Sequence[tuple[str, float | None]], about: str) -> tuple[BandValue, ...]:
    told = [(label, points) for label, points in pairs if label and points is not None]
    values = [points for _, points in told]
    if len(told) < _LEAST or values not in (sorted(set(values)), sorted(set(values), reverse=True)):
        return ()
    return steps_of(told, about)
