"""Fitting a linear model to things that are known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tenderkit.evaluating.weights_fitting import Fit, mark_of

pytest.importorskip("sklearn")

FIT = Fit(least=2, strength=1.0)
THINGS = [["red", "round"], ["red", "long"], ["green", "round"], ["green", "long"], ["red"]] * 4
RED = ["red" in thing for thing in THINGS]


def test_a_sort_is_told_by_what_only_its_things_have() -> None:
    model = FIT.weights(THINGS, {"red": RED})
    odds = model.likelihoods([["red"], ["green"], ["round"]])[:, 0]
    assert odds[0] > 0.75 > odds[2] > 0.25 > odds[1]


def test_a_feature_of_fewer_things_than_asked_for_gets_no_weight() -> None:
    model = FIT.weights([*THINGS, ["red", "square"]], {"red": [*RED, True]})
    assert "square" not in model.features
    assert (
        "square"
        in Fit(least=1, strength=1.0)
        .weights([*THINGS, ["red", "square"]], {"red": [*RED, True]})
        .features
    )


def test_a_thing_of_which_a_sort_is_not_known_says_nothing_of_it() -> None:
    known = FIT.weights(THINGS, {"red": RED})
    beside = FIT.weights([*THINGS, *[["red"]] * 9], {"red": [*RED, *[None] * 9]})
    assert beside.features == known.features
    assert np.array_equal(beside.weights, known.weights)


def test_a_sort_that_all_or_none_is_of_needs_no_weights() -> None:
    model = FIT.weights(THINGS, {"any": [True] * len(THINGS), "no": [False] * len(THINGS)})
    odds = model.likelihoods([["red"], ["never seen"]])
    assert odds[:, 0].min() > 0.999
    assert odds[:, 1].max() < 0.001


def test_the_order_of_the_names_of_a_thing_changes_nothing() -> None:
    turned = FIT.weights([thing[::-1] for thing in THINGS], {"red": RED})
    assert np.array_equal(turned.weights, FIT.weights(THINGS, {"red": RED}).weights)


def test_small_weights_are_left_out() -> None:
    small = Fit(least=2, strength=1.0, smallest=20).weights(THINGS, {"red": RED})
    assert set(small.features) == {"red", "green"}


def test_the_mark_is_of_the_contents_and_their_order(tmp_path: Path) -> None:
    one, other = tmp_path / "one", tmp_path / "other"
    one.write_text("a", encoding="utf-8")
    other.write_text("b", encoding="utf-8")
    assert mark_of([one, other]) == mark_of(iter([one, other]))
    assert len({mark_of([one, other]), mark_of([other, one]), mark_of([one])}) == 3
