"""Fitting the weights of days: examples from labels and banks, and weights that are of this data."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.day_training import (
    DayExample,
    bank_days,
    day_figures,
    fit,
    made_from,
    tender_days,
)
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.outlining.day_features import day_features, stated_days
from tenderkit.outlining.day_scores import ROLES, shipped_day_weights
from tenderkit.outlining.line_features import Looks

pytest.importorskip("sklearn")


def stated(words: str, field: str) -> DayExample:
    lines: tuple[Looks, ...] = ((words, "text"),)
    days = tuple(stated_days(lines))
    return DayExample(lines, days, tuple({role: role == field for role in ROLES} for _ in days))


ASKED = stated("Vragen kunnen tot 3 mei 2026", "questions_close_at")
CLOSES = stated("Inschrijven kan tot 9 mei 2026", "closes_at")


def test_fitted_weights_tell_the_examples_apart() -> None:
    model = fit([ASKED, CLOSES] * 5)
    for example, role in ((ASKED, "questions_close_at"), (CLOSES, "closes_at")):
        row = model.likelihoods(day_features(example.lines, example.days))[0]
        assert row[model.sorts.index(role)] > 0.5
        assert sum(row > 0.5) == 1


def test_days_held_out_are_counted_by_hand() -> None:
    odd = stated("Vragen kunnen tot 3 mei 2026", "closes_at")
    figures = {
        each.sort: each
        for each in day_figures([ASKED, CLOSES, ASKED, CLOSES, odd, CLOSES], parts=2)
    }
    assert figures["closes_at"].stated == 4
    assert figures["questions_close_at"].stated == 2
    with pytest.raises(ValueError, match="held out"):
        day_figures([ASKED], parts=2)


def test_the_days_of_a_label_are_examples_of_what_they_are() -> None:
    case = next(case for case in load_cases(split="dev") if case.name.startswith("281-"))
    document = document_of(case)
    label = load_label(case.label, document).tender
    assert label is not None
    example = tender_days(document, label)
    told = {
        (role, day.day)
        for day, each in zip(example.days, example.told, strict=True)
        for role, is_so in each.items()
        if is_so
    }
    assert label.closes_at is not None
    assert ("closes_at", getattr(label.closes_at, "date", lambda: label.closes_at)()) in told
    assert {role for role, _ in told} >= {"published_on", "questions_close_at"}


def test_a_year_that_the_text_leaves_out_is_no_difference() -> None:
    case = next(case for case in load_cases(split="dev") if case.name.startswith("62-"))
    document = document_of(case)
    label = load_label(case.label, document).tender
    assert label is not None
    told = tender_days(document, label).told
    assert any(each["questions_close_at"] for each in told)


def test_the_banks_tell_of_one_field_each() -> None:
    examples = [each for each in bank_days(data_folder()) if each.days]
    assert len(examples) > 50
    assert all(
        set(told) <= set(ROLES) and len(told) == 1 for each in examples for told in each.told
    )
    assert any(is_so for each in examples for told in each.told for is_so in told.values())


def test_the_shipped_weights_were_fitted_to_this_data() -> None:
    assert shipped_day_weights().made_from == made_from(data_folder()), "run `make weights`"
    assert shipped_day_weights().sorts == ROLES
