"""How likely each day of a document is its closing, that of the questions, of the talks, of the work.

In: a Document. Out: its days with their likelihoods by field, from weights fitted to the labelled
tenders (`make weights`). A second opinion beside the rules: see `day_roles`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.day_features import StatedDay, day_features, stated_days
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.records import Document, FieldName

WEIGHTS: Final = Path(__file__).with_name("day_weights.npz")
ROLES: Final[tuple[FieldName, ...]] = (
    "closes_at", "intermediary_closes_at", "questions_close_at", "answers_published_on",
    "published_on", "starts_on", "ends_on", "interviews",
)  # fmt: skip
"""The header fields that are days."""


@dataclass(frozen=True, slots=True)
class ScoredDay:
    """A day of a page, and how likely it is that of each field, 0 to 1."""

    day: StatedDay
    likely: Mapping[FieldName, float]


def scored_days(lines: Sequence[Looks], model: LinearModel) -> list[ScoredDay]:
    """The days that some lines state, scored by the given weights."""
    days = stated_days(lines)
    if not days:
        return []
    table = model.likelihoods(day_features(lines, days))
    return [
        ScoredDay(day, {role: float(row[model.sorts.index(role)]) for role in ROLES})
        for day, row in zip(days, table, strict=True)
    ]


def day_scores(document: Document, model: LinearModel | None = None) -> list[ScoredDay]:
    """The days of a document, scored by the shipped weights unless others are given."""
    return scored_days(looks_of(document), model or shipped_day_weights())


@cache
def shipped_day_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
