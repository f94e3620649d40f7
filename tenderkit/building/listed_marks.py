"""Marks that a criterion prints without a word for any of them: "cijfer 4, 6, 8 of 10", "(0/5/10 punten)".

Why: what earns which mark may be told nowhere, but which marks there are is stated, and the highest is the most.
In: the criteria with every scale that words tell. Out: the same, one that only lists marks with a level for each.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.records import Band, Criterion, Scoring

_LIST = r"\d{1,3}(?:(?:,\s\d{1,3}){1,7},?\s(?:of|en|or|and)\s(?:een\s)?\d{1,3}|(?:\s?/\s?\d{1,3}){2,7}|(?:\s[–-]\s\d{1,3}){2,7})"
_MARKED = re.compile(
    rf"(?:\b(?:cijfers?|rapportcijfers?|scores?|punten|marks?|ratings?|waarderingen)(?:\s(?:van|is|zijn|of))?\s?[:(]?\s?(?P<named>{_LIST})(?![\w%]|[.,:/-]\d)"
    rf"|(?<![\w.,:/€-])(?P<counted>{_LIST})\s?(?P<unit>{POINTS_UNIT}|%|procent\b))",
    re.IGNORECASE,
)
_COULD_BE = re.compile(r"\d\s?[,/–-]\s?\d")
_LEAST = 3


@dataclass(frozen=True, slots=True)
class Marks:
    """The marks that a text lists, in order; whether they are parts of a hundred."""

    points: tuple[float, ...]
    percent: bool


def listed_marks(text: str) -> Marks | None:
    """The marks that a text lists, three or more that fall or rise, or None.

    Examples
    --------
    >>> listed_marks("Motivatiebrief, cijfer 4, 6, 8 of 10").points
    (4.0, 6.0, 8.0, 10.0)
    >>> listed_marks("Ervaring in perceel 1, 2 of 3") is None
    True
    """
    match = _MARKED.search(text) if _COULD_BE.search(text) else None
    if match is None:
        return None
    points = tuple(float(each) for each in re.findall(r"\d+", match["named"] or match["counted"]))
    if len(points) < _LEAST or points not in (
        tuple(sorted(set(points))),
        tuple(sorted(set(points), reverse=True)),
    ):
        return None
    return Marks(points, (match["unit"] or "").lower() in ("%", "procent"))


def with_listed_marks(found: Sequence[Criterion]) -> tuple[Criterion, ...]:
    """The criteria, each award criterion without a scale with the marks that it lists."""
    return tuple(_marked(criterion) if _is_bare(criterion) else criterion for criterion in found)


def _is_bare(criterion: Criterion) -> bool:
    scoring = criterion.scoring
    return (
        criterion.kind == "award"
        and criterion.theme != "rate"
        and (scoring is None or not scoring.bands)
    )


def _marked(criterion: Criterion) -> Criterion:
    marks = listed_marks(" ".join(span.quote for span in criterion.evidence))
    if marks is None:
        return criterion
    stated = criterion.scoring or Scoring()
    most = max(marks.points)
    weighed = stated.weight_percent is not None
    known = stated.max_points if stated.max_points not in marks.points else None
    if known is not None and not weighed:
        return criterion
    bands = tuple(
        Band(min=None, max=None, points=points, unit="level", label=f"{points:g}")
        for points in marks.points
    )
    highest = None if marks.percent else most if known is None else known
    scored = stated.model_copy(update={"bands": bands, "max_points": highest, "formula": None})
    return criterion.model_copy(update={"scoring": scored})
