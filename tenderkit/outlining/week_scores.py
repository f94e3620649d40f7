"""How likely hours and weekdays of a document are those of the assignment.

In: a Document. Out: its hours and weekdays with their likelihoods, from weights fitted to the labelled
tenders (`make weights`). A second opinion beside the rules: see `week_roles`.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.week_features import StatedWeek, stated_weeks, week_features

WEIGHTS: Final = Path(__file__).with_name("week_weights.npz")


@dataclass(frozen=True, slots=True)
class ScoredWeek:
    """Hours or weekdays, and how likely they are the assignment's, 0 to 1."""

    week: StatedWeek
    likely: float


def scored_weeks(
    lines: Sequence[Looks], wanted: Container[int] | None = None, model: LinearModel | None = None
) -> list[ScoredWeek]:
    """The hours and weekdays of some lines, scored by the shipped weights unless others are given."""
    weeks = stated_weeks(lines, wanted)
    if not weeks:
        return []
    model = model or shipped_week_weights()
    table = model.likelihoods(week_features(lines, weeks))
    return [
        ScoredWeek(week, float(row[model.sorts.index(week.field)]))
        for week, row in zip(weeks, table, strict=True)
    ]


@cache
def shipped_week_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
