"""The weights of hours and weekdays: what they are fitted to, and that they are of this data."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.week_training import (
    WeekExample,
    bank_weeks,
    fit,
    made_from,
    tender_weeks,
    week_figures,
)
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.week_features import WEEK_FIELDS, stated_weeks, week_features
from tenderkit.outlining.week_scores import shipped_week_weights


def example(words: str, own: bool) -> WeekExample:
    lines: tuple[Looks, ...] = ((words, "text"),)
    weeks = tuple(stated_weeks(lines))
    return WeekExample(lines, weeks, tuple(own for _ in weeks))


OWN = example("Je werkt op maandag 24 uur per week", True)
OTHER = example("De raad vergadert op donderdag, hij werkt 16 uur", False)


def test_fitted_weights_tell_the_examples_apart() -> None:
    model = fit([OWN, OTHER] * 5)
    for each, own in ((OWN, True), (OTHER, False)):
        for week, row in zip(
            each.weeks, model.likelihoods(week_features(each.lines, each.weeks)), strict=True
        ):
            assert bool(row[model.sorts.index(week.field)] > 0.5) is own


def test_those_held_out_are_counted() -> None:
    figures = {each.sort: each for each in week_figures([OWN, OTHER] * 3, parts=3)}
    assert figures["work_days"].stated == figures["work_days"].right == 3
    with pytest.raises(ValueError, match="held out"):
        week_figures([OWN], parts=2)


def test_a_line_of_the_bank_is_read_without_its_marks(tmp_path: Path) -> None:
    entry = {
        "heading": "De inzet",
        "before": "",
        "line": "Je werkt [[32 uur per week]], het team is er op ((vrijdag)) niet.",
        "behind": "Tot dan.",
    }
    path = tmp_path / "weeks-x.jsonl"
    path.write_text(json.dumps(entry), encoding="utf-8")
    (read,) = bank_weeks(path)
    assert read.lines[1][0] == "Je werkt 32 uur per week, het team is er op vrijdag niet."
    told = {each.field: own for each, own in zip(read.weeks, read.told, strict=True)}
    assert told == {"hours_per_week": True, "work_days": False}


def test_the_banks_hold_both_sorts_of_both() -> None:
    paths = sorted((data_folder() / "wordings").glob("weeks-*.jsonl"))
    told = [
        (week.field, own)
        for path in paths
        for each in bank_weeks(path)
        for week, own in zip(each.weeks, each.told, strict=True)
    ]
    for field in WEEK_FIELDS:
        assert told.count((field, True)) > 50
        assert told.count((field, False)) > 50


def test_hours_of_a_conflict_are_both_the_assignments() -> None:
    for case in load_cases(split="dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is None or not any(one.code == "conflicting_hours" for one in label.findings):
            continue
        read = tender_weeks(document, label)
        own = {
            week.value
            for week, told in zip(read.weeks, read.told, strict=True)
            if told and week.field == "hours_per_week"
        }
        if len(own) > 1:
            return
    pytest.fail("no label tells of hours that contradict each other")


def test_the_shipped_weights_were_fitted_to_this_data() -> None:
    assert shipped_week_weights().made_from == made_from(data_folder()), "run `make weights`"
    assert shipped_week_weights().sorts == WEEK_FIELDS
