"""Fitting the weights of sentences: examples from labels, and weights that are of this data."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.sentence_training import (
    ProseExample,
    fit,
    made_from,
    prose_example,
    prose_figures,
)
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.sentence_features import sentence_features, told_sentences
from tenderkit.outlining.sentence_scores import KINDS, sentence_scores, shipped_sentence_weights
from tenderkit.records import Kind

pytest.importorskip("sklearn")


def told(*sentences: tuple[str, Kind | None]) -> ProseExample:
    lines: tuple[Looks, ...] = ((" ".join(words for words, _ in sentences), "text"),)
    return ProseExample(lines, tuple(told_sentences(lines)), tuple(kind for _, kind in sentences))


EXAMPLE = told(
    ("Wij houden van koffie.", None),
    ("U hebt minstens drie jaar ervaring.", "knockout"),
    ("Kennis van de Woo levert tien punten op.", "award"),
    ("De kantine sluit vroeg.", None),
)


def test_fitted_weights_tell_the_examples_apart() -> None:
    model = fit([EXAMPLE] * 5)
    scores = sentence_scores(EXAMPLE.lines, model)
    assert scores.of(1, 2, "knockout") > 0.5 > scores.of(1, 3, "knockout")
    assert scores.of(1, 3, "award") > 0.5 > scores.of(1, 1, "award")
    assert scores.of(9, 1, "award") == 0
    rows = model.likelihoods(sentence_features(EXAMPLE.lines, EXAMPLE.told))
    assert rows.shape == (4, len(KINDS))


def test_only_prose_is_counted_by_hand() -> None:
    assert EXAMPLE.tells_demands
    listed = told(("U hebt minstens drie jaar ervaring met de Woo en archieven.", "knockout"))
    assert not listed.tells_demands
    figures = {each.sort: each for each in prose_figures([EXAMPLE, EXAMPLE, listed], parts=3)}
    assert (figures["knockout"].stated, figures["knockout"].right) == (2, 2)
    with pytest.raises(ValueError, match="held out"):
        prose_figures([EXAMPLE], parts=2)


def test_a_sentence_is_of_the_criterion_that_it_mostly_stands_in() -> None:
    case = next(case for case in load_cases(split="dev") if case.name.startswith("224-"))
    document = document_of(case)
    label = load_label(case.label, document).tender
    assert label is not None
    example = prose_example(document, label)
    assert example.tells_demands
    assert len(example.kinds) == len(example.told)
    count = sum(criterion.kind == "knockout" for criterion in label.criteria)
    assert sum(kind == "knockout" for kind in example.kinds) >= count


def test_the_shipped_weights_were_fitted_to_this_data() -> None:
    assert shipped_sentence_weights().made_from == made_from(data_folder()), "run `make weights`"
    assert shipped_sentence_weights().sorts == KINDS
