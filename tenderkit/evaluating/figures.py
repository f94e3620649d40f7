"""The figures of an evaluation: each a sum over marks divided by another.

Why ratios of sums: a figure and its interval then come from the same two numbers per tender, and
a tender with twelve knock-outs weighs twelve times one with a single knock-out. The headline
alone counts tenders. In: marks of one tender. Out: numerator and denominator.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tenderkit.evaluating.marks import Mark, loses_bid

Counts = tuple[float, float]
"""Numerator and denominator of one tender."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure by its key, what it is called, and how one tender adds to it.

    `headline` figures head every table. `lower` is True where less is better. `percent` is False
    for a mean count per tender.
    """

    key: str
    title: str
    count: Callable[[Sequence[Mark]], Counts]
    headline: bool = False
    lower: bool = False
    percent: bool = True


def _of(marks: Sequence[Mark], area: str, field: str | None = None) -> list[Mark]:
    return [m for m in marks if m.area == area and field in (None, m.field)]


def _number(marks: Sequence[Mark], *results: str) -> int:
    return sum(mark.result in results for mark in marks)


def _f1(area: str, field: str | None = None) -> Callable[[Sequence[Mark]], Counts]:
    def count(marks: Sequence[Mark]) -> Counts:
        some = _of(marks, area, field)
        right = _number(some, "right")
        wrong = _number(some, "wrong")  # neither found nor right: one miss and one invention
        return 2 * right, 2 * right + 2 * wrong + _number(some, "missing", "invented")

    return count


def _recall(area: str, field: str | None = None) -> Callable[[Sequence[Mark]], Counts]:
    def count(marks: Sequence[Mark]) -> Counts:
        some = _of(marks, area, field)
        return _number(some, "right"), _number(some, "right", "wrong", "missing")

    return count


def _precision(area: str, field: str | None = None) -> Callable[[Sequence[Mark]], Counts]:
    def count(marks: Sequence[Mark]) -> Counts:
        some = _of(marks, area, field)
        return _number(some, "right"), _number(some, "right", "wrong", "invented")

    return count


def _accuracy(area: str, found_only: bool = True) -> Callable[[Sequence[Mark]], Counts]:
    """Right over everything that either states: an invented value is an error too."""

    def count(marks: Sequence[Mark]) -> Counts:
        some = [m for m in _of(marks, area) if m.found or not found_only]
        return _number(some, "right"), len(some)

    return count


def _per_tender(area: str) -> Callable[[Sequence[Mark]], Counts]:
    return lambda marks: (len(_of(marks, area)), 1)


def _safe(marks: Sequence[Mark]) -> Counts:
    return float(not any(map(loses_bid, marks))), 1


def _invented(marks: Sequence[Mark]) -> Counts:
    """Header values, and numbers on criteria that were found, that no label holds."""
    return sum(
        m.result == "invented" and m.found and m.area in ("header", "number") for m in marks
    ), 1


def _header_losses(result: str) -> Callable[[Sequence[Mark]], Counts]:
    def count(marks: Sequence[Mark]) -> Counts:
        some = _of(marks, "header")
        return _number(some, result), _number(some, "right", "wrong", "missing")

    return count


_KIND_TITLES = {
    "knockout": "knock-outs", "award": "award criteria", "competence": "competences",
    "condition": "conditions",
}  # fmt: skip

FIGURES: tuple[Figure, ...] = (
    Figure("safe", "tenders without an error that loses the bid", _safe, headline=True),
    Figure("knockout_f1", "knock-outs, F1", _f1("criterion", "knockout"), headline=True),
    Figure("award_f1", "award criteria, F1", _f1("criterion", "award"), headline=True),
    Figure("numbers", "numbers on found criteria", _accuracy("number"), headline=True),
    Figure("header", "stated header fields", _recall("header"), headline=True),
    Figure("invented", "invented values per tender", _invented, headline=True, lower=True,
           percent=False),
    Figure("findings_recall", "findings, recall", _recall("finding"), headline=True),
    Figure("grounding", "spans and numbers that stand in the text", _accuracy("grounding"),
           headline=True),
    Figure("is_tender", "told a tender from none", _accuracy("document")),
    *(
        Figure(f"{kind}_{name}", f"{title}, {name}", of("criterion", kind))
        for kind, title in _KIND_TITLES.items()
        for name, of in (("precision", _precision), ("recall", _recall))
    ),
    Figure("competence_f1", "competences, F1", _f1("criterion", "competence")),
    Figure("condition_f1", "conditions, F1", _f1("criterion", "condition")),
    Figure("kind", "criteria read as another kind, per tender", _per_tender("kind"), lower=True,
           percent=False),
    Figure("split", "criteria split, per tender", _per_tender("split"), lower=True, percent=False),
    Figure("merge", "criteria merged, per tender", _per_tender("merge"), lower=True,
           percent=False),
    Figure("numbers_end_to_end", "numbers, end to end", _accuracy("number", found_only=False)),
    Figure("header_wrong", "header fields wrong", _header_losses("wrong"), lower=True),
    Figure("header_missing", "header fields missing", _header_losses("missing"), lower=True),
    Figure("text", "text of found criteria", _accuracy("text")),
    Figure("theme", "theme of found criteria", _accuracy("theme")),
    Figure("proof", "form of proof", _accuracy("proof")),
    Figure("requirement", "levels, names and conditions of demands", _accuracy("requirement")),
    Figure("formula", "scoring formulas", _accuracy("scoring")),
    Figure("detail", "numbers and headings of criteria", _accuracy("detail")),
    Figure("findings_precision", "findings, precision", _precision("finding")),
    Figure("questions_f1", "questions and answers, F1", _f1("question")),
    Figure("procedure_f1", "steps of the procedure, F1", _f1("procedure")),
)  # fmt: skip

BY_KEY = {figure.key: figure for figure in FIGURES}


def ratio(counts: Sequence[Counts]) -> float | None:
    """The sum of the numerators over that of the denominators; None where there is nothing to
    count."""
    below = sum(den for _, den in counts)
    return sum(num for num, _ in counts) / below if below else None
