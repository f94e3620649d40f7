"""Points of an award criterion, in the tender's own scale: proven now, and possible.

In: a criterion and its judgement. Out: the judgement with the verdict that its bands give, and the
points at both ends. Percent are not points: they stay apart.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.fitting.bands import points_of, steps
from tenderkit.fitting.judgement import Judgement
from tenderkit.records import Criterion, PointRange, Verdict


def most_points(criterion: Criterion) -> float | None:
    """The maximum: as stated, else that of the best band; None where neither is."""
    if criterion.scoring is None:
        return None
    if criterion.scoring.max_points is not None:
        return criterion.scoring.max_points
    if criterion.scoring.weight_percent is not None:
        return None
    return max((b.points for b in criterion.scoring.bands if b.points is not None), default=None)


def scored(criterion: Criterion, judged: Judgement) -> tuple[Judgement, PointRange | None]:
    """The verdict and the points of an award criterion."""
    if criterion.kind != "award":
        return judged, None
    at_ends = _by_bands(criterion, judged)
    if at_ends is not None:
        low, high = at_ends
        if low == high:
            verdict: Verdict = "met" if low > 0 else "not_met"
        else:
            verdict = "unclear"
        shown = PointRange(min=low, max=high) if most_points(criterion) is not None else None
        earned = f"{low:g} points" if low == high else f"{low:g} to {high:g} points"
        return replace(judged, verdict=verdict, why=f"{judged.why}: {earned}"), shown
    most = most_points(criterion)
    judged = _by_level(criterion, judged)
    if most is None:
        return judged, None
    ends: dict[Verdict, tuple[float, float]] = {
        "met": (most, most),
        "not_met": (0, 0),
        "unclear": (0, most),
        "not_evidenced": (0, most),
        "declare": (0, most),
    }
    low, high = ends[judged.verdict]
    return judged, PointRange(min=low, max=high)


def _by_bands(criterion: Criterion, judged: Judgement) -> tuple[float, float] | None:
    """The points at both ends of the months or the amount; None where no band is in that unit."""
    bands = criterion.scoring.bands if criterion.scoring else ()
    units = {band.unit for band in bands}
    if judged.count is not None and "months" in units:
        scale = steps([band for band in bands if band.unit == "months"])
        ends = points_of(judged.count.narrow, scale), points_of(judged.count.wide, scale)
    elif judged.amount is not None and "count" in units:
        scale = steps([band for band in bands if band.unit == "count"])
        ends = points_of(judged.amount[0], scale), points_of(judged.amount[1], scale)
    else:
        return None
    return min(ends[0][0], ends[1][0]), max(ends[0][1], ends[1][1])


def _by_level(criterion: Criterion, judged: Judgement) -> Judgement:
    """A qualitative step is the assessor's judgement: what the CV shows makes it open, not won."""
    bands = criterion.scoring.bands if criterion.scoring else ()
    by_level = any(band.unit == "level" for band in bands) or (not bands and _in_steps(criterion))
    if judged.verdict == "met" and by_level:
        labels = tuple(
            f"{band.label}: {band.points:g}" for band in bands if band.points is not None
        )
        return replace(
            judged,
            verdict="unclear",
            why=f"{judged.why}; which step it earns is the assessor's judgement",
            readings=labels,
        )
    return judged


_STEPS = re.compile(
    r"\b(?:uitstekend|goed|excellent|good)\b.{1,120}\b(?:on)?voldoende\b"
    r"|\b(?:excellent|good)\b.{1,120}\b(?:sufficient|poor)\b",
    re.IGNORECASE | re.DOTALL,
)


def _in_steps(criterion: Criterion) -> bool:
    """Steps that a sentence tells and no table: "goed alle punten, voldoende de helft"."""
    if criterion.scoring is None:
        return False
    return bool(_STEPS.search(" ".join(span.quote for span in criterion.evidence)))
