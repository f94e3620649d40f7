"""Fit the weights by which the days of a page are scored, to the labelled tenders and the banks.

Why: `tenderkit.outlining.day_scores` ships with them. In: tenders with labels, of which every day
in the evidence of a field is an example of it; the header sentences of the banks. Out:
`day_weights.npz`.

    python -m tenderkit.evaluating.day_training [--check | --folds N]

`--check` fits nothing: it fails where the shipped weights were fitted to other labels. `--folds`
writes nothing: it tells how well days are told apart by weights that had not seen their tender.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Final

from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.line_training import longest_of
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.evaluating.weights_judging import FoldFigure, fit_or_judge, fold_figures
from tenderkit.linear import LinearModel
from tenderkit.outlining import day_features, line_features, place_features
from tenderkit.outlining.day_features import StatedDay, stated_days
from tenderkit.outlining.day_scores import ROLES, WEIGHTS
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.own_files import text_in
from tenderkit.records import Document, FieldName, Span, Tender

FIT: Final = Fit(least=2, strength=3.0, smallest=2)
"""How the days' weights are fitted."""

Told = bool | None
"""Whether a day is that of a field; None where the label leaves it open."""


@dataclass(frozen=True, slots=True)
class DayExample:
    """The days of a page, and of each whether it is that of each field."""

    lines: tuple[Looks, ...]
    days: tuple[StatedDay, ...]
    told: tuple[dict[FieldName, Told], ...] = field(repr=False)


def tender_days(document: Document, label: Tender) -> DayExample:
    """A labelled tender as an example.

    A day that stands nowhere in the evidence of a field and has its date may be said twice, and one
    of a conflict may be the start or end that gave way: the label then tells nothing of it.
    """
    lines = tuple(looks_of(document))
    days = tuple(stated_days(lines))
    spans = {role: list(label.evidence.get(role, ())) for role in ROLES}
    open_: dict[FieldName, list[Span]] = {}
    for finding in label.findings:
        if finding.code == "conflicting_closing_dates":
            spans["closes_at"] += finding.evidence
        if finding.code == "conflicting_period":
            open_ = {role: list(finding.evidence) for role in ("starts_on", "ends_on")}
    dates = {role: _dates_of(getattr(label, role)) for role in ROLES}
    told = []
    for day in days:
        start = document.line(day.line).start
        place = (start + day.start, start + day.end)
        said = {role for role in ROLES if _month_and_day(day.day) in dates[role]}
        stands = {
            role for role in ROLES if _stands(place, spans[role]) and role in said | {"closes_at"}
        }
        unknown = {role for role in open_ if _stands(place, open_[role])}
        unknown |= said if not stands else set()
        told.append(
            {role: True if role in stands else None if role in unknown else False for role in ROLES}
        )
    return DayExample(lines, days, tuple(told))


def _stands(place: tuple[int, int], spans: Iterable[Span]) -> bool:
    return any(span.start < place[1] and place[0] < span.end for span in spans)


def _month_and_day(day: date) -> tuple[int, int]:
    """What of a day stands in the text: its year may be left out there."""
    return day.month, day.day


def _dates_of(value: Any) -> frozenset[tuple[int, int]]:
    """The days of a header field, as months and days."""
    if value is None:
        return frozenset()
    if isinstance(value, date):
        return frozenset({_month_and_day(value)})
    moments = [moment for each in value for moment in (each.starts_at, each.ends_at)]
    return frozenset().union(*map(_dates_of, moments))


def labelled_days(data: Path) -> Iterator[tuple[str, DayExample]]:
    """The tenders of `dev` by name, as examples."""
    for case in load_cases(data, "dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is not None:
            yield case.name, tender_days(document, label)


def bank_days(data: Path) -> Iterator[DayExample]:
    """The header sentences of the banks that are about a day: they tell of their own field only."""
    for path in sorted((data / "wordings").glob("header-*.jsonl")):
        for line in text_in(path).splitlines():
            entry = json.loads(line)
            if entry["field"] in ROLES:
                yield _stated(entry)


def _stated(entry: dict[str, Any]) -> DayExample:
    lines: tuple[Looks, ...] = tuple(
        (line, "text") for line in entry["text"].split("\n") if line.strip()
    )
    days = tuple(stated_days(lines))
    value = str(entry["value"])
    longest = longest_of([words for words, _ in lines])
    return DayExample(
        lines,
        days,
        tuple(
            {
                entry["field"]: day.day.isoformat() in value
                if lines[day.line - 1][0] == longest or day.day.isoformat() not in value
                else None
            }
            for day in days
        ),
    )


def fit(examples: Sequence[DayExample]) -> LinearModel:
    """Weights that tell the days of the examples apart."""
    told = [each for example in examples for each in example.told]
    return FIT.weights(
        [
            names
            for example in examples
            for names in day_features.day_features(example.lines, example.days)
        ],
        {role: [each.get(role) for each in told] for role in ROLES},
    )


def day_figures(
    examples: Sequence[DayExample], beside: Sequence[DayExample] = (), *, parts: int = 6
) -> list[FoldFigure]:
    """The figures of each field; an example is scored by weights of other parts and `beside`.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    return fold_figures(examples, lambda others: fit([*others, *beside]), _compared, parts=parts)


def _compared(example: DayExample, model: LinearModel) -> Iterator[tuple[str, str]]:
    days = day_features.day_features(example.lines, example.days)
    for row, told in zip(model.likelihoods(days) > 1 / 2, example.told, strict=True):
        for role, taken in zip(ROLES, row, strict=True):
            if told[role]:
                yield role, "stated"
            if taken and told[role] is not None:
                yield role, "taken"
            if taken and told[role]:
                yield role, "right"


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, banks, and the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            *sorted((data / "wordings").glob("header-*.jsonl")),
            Path(day_features.__file__),
            Path(line_features.__file__),
            Path(place_features.__file__),
            Path(weights_fitting.__file__),
            Path(__file__),
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit the weights and write them, say whether they are of this data, or judge by folds."""
    data = data_folder()

    def tenders() -> list[DayExample]:
        return [example for _, example in labelled_days(data)]

    return fit_or_judge(
        __doc__ or "",
        arguments,
        weights=WEIGHTS,
        made_from=lambda: made_from(data),
        fitted=lambda: fit([*tenders(), *bank_days(data)]),
        figures=lambda parts: day_figures(tenders(), list(bank_days(data)), parts=parts),
    )


if __name__ == "__main__":
    sys.exit(main())
