"""Fitting the weights of names."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.masked import load_masking_cases
from tenderkit.evaluating.name_training import Example, examples, fit, left_out, made_from, main
from tenderkit.llm.likely_names import shipped_weights

pytest.importorskip("sklearn")

CASES = load_masking_cases()


def test_examples_are_the_words_with_a_capital_and_again_by_paragraph() -> None:
    case = min(CASES, key=lambda one: len(one.text))
    told = list(examples(case))
    assert any(one.is_name for one in told)
    assert not all(one.is_name for one in told)
    assert {one.split for one in told} == {case.split}
    assert all(one.signs for one in told)


def test_fitted_weights_tell_the_examples_apart() -> None:
    name = Example(frozenset({"behind a role", "capital"}), True, "a")
    word = Example(frozenset({"in a list", "capital"}), False, "b")
    model = fit([name, word] * 40)
    assert model.likelihoods([name.signs])[0, 0] > 0.8
    assert model.likelihoods([word.signs])[0, 0] < 0.2


def test_a_sign_that_is_rare_gets_no_weight() -> None:
    name = Example(frozenset({"often"}), True, "a")
    word = Example(frozenset({"other"}), False, "a")
    rare = Example(frozenset({"often", "once"}), True, "a")
    assert "once" not in fit([name, word] * 5 + [rare]).features


def test_a_part_that_is_left_out_is_not_fitted_to() -> None:
    name = Example(frozenset({"role"}), True, "old")
    word = Example(frozenset({"list"}), False, "old")
    new = Example(frozenset({"unheard"}), True, "new")
    right, names, found = left_out([name, word] * 20 + [new] * 5, "new")
    assert names == 5
    assert right == found  # all are alike: hidden or left by the bias alone


def test_the_shipped_weights_are_those_of_the_texts(capsys: pytest.CaptureFixture[str]) -> None:
    assert shipped_weights().made_from == made_from()
    assert main(["--check"]) == 0
    assert "of these texts" in capsys.readouterr().out
