"""Fit the weights by which hours and weekdays are held for the assignment's, or for another's.

Why: `tenderkit.outlining.week_scores` ships with them. In: tenders with labels, of which the hours
and weekdays in the evidence of their field are examples of it; the bank of lines in which they are
marked. Out: `week_weights.npz`.

    python -m tenderkit.evaluating.week_training [--check | --folds N]

`--check` fits nothing: it fails where the shipped weights were fitted to other data. `--folds`
writes nothing: it tells how well they are told apart by weights that had not seen their tender.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.evaluating.weights_judging import FoldFigure, fit_or_judge, fold_figures
from tenderkit.linear import LinearModel
from tenderkit.outlining import line_features, place_features, week_features
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.outlining.week_features import WEEK_FIELDS, StatedWeek, stated_weeks
from tenderkit.outlining.week_scores import WEIGHTS
from tenderkit.own_files import text_in
from tenderkit.records import Document, Span, Tender

FIT: Final = Fit(least=2, strength=3.0, smallest=2)
"""How these weights are fitted."""
BANK: Final = "weeks-*.jsonl"
"""The lines in which hours and weekdays are marked, in `data/wordings`."""
_MARKED = re.compile(r"\[\[(?P<own>.+?)\]\]|\(\((?P<other>.+?)\)\)")
"""In a line of the bank: the assignment's in square brackets, others' in round ones."""


@dataclass(frozen=True, slots=True)
class WeekExample:
    """The hours and weekdays of a page, and whether each is the assignment's; None where open."""

    lines: tuple[Looks, ...]
    weeks: tuple[StatedWeek, ...]
    told: tuple[bool | None, ...]


def tender_weeks(document: Document, label: Tender) -> WeekExample:
    """A labelled tender as an example.

    What stands nowhere in the evidence of its field and tells the same may be said twice: the label
    then tells nothing of it. Both of two that contradict each other are the assignment's.
    """
    lines = tuple(looks_of(document))
    weeks = tuple(stated_weeks(lines))
    spans = {field: list(label.evidence.get(field, ())) for field in WEEK_FIELDS}
    for finding in label.findings:
        if finding.code == "conflicting_hours":
            spans["hours_per_week"] += finding.evidence
    told: list[bool | None] = []
    for week in weeks:
        start = document.line(week.line).start
        if _stands((start + week.start, start + week.end), spans[week.field]):
            told.append(True)
        else:
            told.append(None if _is_said_twice(week, label) else False)
    return WeekExample(lines, weeks, tuple(told))


def _stands(place: tuple[int, int], spans: Iterable[Span]) -> bool:
    return any(span.start < place[1] and place[0] < span.end for span in spans)


def _is_said_twice(week: StatedWeek, label: Tender) -> bool:
    """Whether some hours or days are those of the label, or some of them."""
    if week.field == "work_days":
        return set(week.value) <= set(label.work_days or ())
    hours = label.hours_per_week
    return hours is not None and week.value == (hours.min, hours.max)


def labelled_weeks(data: Path) -> Iterator[tuple[str, WeekExample]]:
    """The tenders of `dev` by name, as examples."""
    for case in load_cases(data, "dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is not None:
            yield case.name, tender_weeks(document, label)


def bank_weeks(path: Path) -> Iterator[WeekExample]:
    """The lines of a bank, each with those around it, as examples."""
    for row in text_in(path).splitlines():
        entry = json.loads(row)
        words, marked = _unmarked(entry["line"])
        above: list[Looks] = [(entry["heading"], "heading")] if entry["heading"] else []
        above += [(entry["before"], "text")] if entry["before"] else []
        below: list[Looks] = [(entry["behind"], "text")] if entry["behind"] else []
        lines = (*above, (words, "text"), *below)
        weeks = tuple(stated_weeks(lines, {len(above) + 1}))
        told = tuple(
            next((own for start, end, own in marked if start < each.end and each.start < end), None)
            for each in weeks
        )
        yield WeekExample(tuple(lines), weeks, told)


def _unmarked(line: str) -> tuple[str, list[tuple[int, int, bool]]]:
    """The words of a line of the bank, and where what is marked stands in them."""
    words, marked, done = "", [], 0
    for mark in _MARKED.finditer(line):
        words += line[done : mark.start()]
        told = mark["own"] or mark["other"]
        marked.append((len(words), len(words) + len(told), mark["own"] is not None))
        words += told
        done = mark.end()
    return words + line[done:], marked


def fit(examples: Sequence[WeekExample]) -> LinearModel:
    """Weights that tell the assignment's hours and weekdays from others'."""
    return FIT.weights(
        [
            names
            for example in examples
            for names in week_features.week_features(example.lines, example.weeks)
        ],
        {
            field: [
                told if week.field == field else None
                for example in examples
                for week, told in zip(example.weeks, example.told, strict=True)
            ]
            for field in WEEK_FIELDS
        },
    )


def week_figures(
    examples: Sequence[WeekExample], beside: Sequence[WeekExample] = (), *, parts: int = 6
) -> list[FoldFigure]:
    """The figures of each field; an example is scored by weights of other parts and `beside`.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    return fold_figures(examples, lambda others: fit([*others, *beside]), _compared, parts=parts)


def _compared(example: WeekExample, model: LinearModel) -> Iterator[tuple[str, str]]:
    if not example.weeks:
        return
    table = model.likelihoods(week_features.week_features(example.lines, example.weeks))
    for week, row, told in zip(example.weeks, table, example.told, strict=True):
        taken = row[model.sorts.index(week.field)] > 1 / 2
        if told:
            yield week.field, "stated"
        if taken and told is not None:
            yield week.field, "taken"
        if taken and told:
            yield week.field, "right"


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, bank, and the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            *sorted((data / "wordings").glob(BANK)),
            Path(week_features.__file__),
            Path(place_features.__file__),
            Path(line_features.__file__),
            Path(weights_fitting.__file__),
            Path(__file__),
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit the weights and write them, say whether they are of this data, or judge by folds."""
    data = data_folder()

    def tenders() -> list[WeekExample]:
        return [example for _, example in labelled_weeks(data)]

    def bank() -> list[WeekExample]:
        paths = sorted((data / "wordings").glob(BANK))
        return [example for path in paths for example in bank_weeks(path)]

    return fit_or_judge(
        __doc__ or "",
        arguments,
        weights=WEIGHTS,
        made_from=lambda: made_from(data),
        fitted=lambda: fit([*tenders(), *bank()]),
        figures=lambda parts: week_figures(tenders(), bank(), parts=parts),
    )


if __name__ == "__main__":
    sys.exit(main())
