"""A linear model: likelihoods worked by hand, and weights written and read again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tenderkit.linear import BATCH, STEP, LinearModel, load_weights, save_weights

MODEL = LinearModel(
    sorts=("demand", "wish"),
    features=("must", "may"),
    weights=np.array([[64, -32], [-64, 96]], dtype=np.int8),
    bias=np.array([0.0, -1.0], dtype=np.float32),
    made_from="by hand",
)


def logistic(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


def test_likelihoods_are_the_sums_of_the_weights() -> None:
    found = MODEL.likelihoods([["must"], ["may", "must"], ["unheard of"], []])
    assert found.shape == (4, 2)
    assert found[0] == pytest.approx([logistic(64 * STEP), logistic(-32 * STEP - 1)])
    assert found[1] == pytest.approx([logistic(0), logistic(64 * STEP - 1)])
    assert found[2] == pytest.approx([0.5, logistic(-1)])
    assert found[3] == pytest.approx(found[2])


def test_a_feature_counts_once() -> None:
    once, twice = MODEL.likelihoods([["must"], ["must", "must"]])
    assert list(once) == list(twice)


def test_many_weights_of_one_sign_do_not_wrap() -> None:
    names = tuple(f"sign {at}" for at in range(300))
    model = LinearModel(
        sorts=("demand",),
        features=names,
        weights=np.full((300, 1), 127, dtype=np.int8),
        bias=np.zeros(1, dtype=np.float32),
    )
    assert model.likelihoods([names])[0, 0] == pytest.approx(1.0)


def test_more_things_than_are_added_up_at_a_time() -> None:
    things = ([["must"], ["may"], []][at % 3] for at in range(2 * BATCH + 5))
    found = MODEL.likelihoods(things)
    assert found.shape == (2 * BATCH + 5, 2)
    assert np.array_equal(found[:3], found[BATCH - BATCH % 3 : BATCH - BATCH % 3 + 3])
    assert np.array_equal(found[0], found[2 * BATCH - 2 * BATCH % 3])


def test_no_things_have_no_likelihoods() -> None:
    assert MODEL.likelihoods([]).shape == (0, 2)


def test_weights_come_back_as_they_were_written(tmp_path: Path) -> None:
    path = tmp_path / "weights.npz"
    save_weights(MODEL, path)
    again = load_weights(path)
    assert (again.sorts, again.features, again.made_from) == (
        MODEL.sorts,
        MODEL.features,
        MODEL.made_from,
    )
    assert np.array_equal(again.weights, MODEL.weights)
    assert np.array_equal(again.bias, MODEL.bias)


def test_weights_that_are_not_there_are_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="none"):
        load_weights(tmp_path / "none.npz")
