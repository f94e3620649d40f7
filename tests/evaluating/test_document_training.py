"""Fitting the weights of documents: requests and what only looks like one, told apart held out."""

from __future__ import annotations

import pytest

from tenderkit.errors import NotATender
from tenderkit.evaluating.cases import data_folder
from tenderkit.evaluating.document_training import (
    DocumentExample,
    bank_documents,
    bank_example,
    document_figures,
    fit,
    made_from,
)
from tenderkit.linear import LinearModel
from tenderkit.outlining.document_features import document_features
from tenderkit.outlining.document_scores import shipped_document_weights
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

pytest.importorskip("sklearn")


def document(text: str, *, is_request: bool) -> DocumentExample:
    lines: tuple[Looks, ...] = tuple((line, "text") for line in text.split("\n"))
    return DocumentExample((lines,), is_request=is_request)


ASKS = document("Uitvraag adviseur\nReageren voor 3 mei", is_request=True)
TELLS = document("Factuur 2031-04\nTe betalen voor 3 mei", is_request=False)


def likely(text: str, model: LinearModel) -> float:
    lines: list[Looks] = [(line, "text") for line in text.split("\n")]
    return float(model.likelihoods([document_features(lines)])[0][0])


def test_fitted_weights_tell_the_examples_apart() -> None:
    model = fit([ASKS, TELLS] * 6)
    assert likely("Uitvraag jurist\nReageren voor 9 juni", model) > 0.5
    assert likely("Factuur 2031-09\nTe betalen voor 9 juni", model) < 0.5


def test_documents_held_out_are_counted_by_hand() -> None:
    odd = document("Factuur 2031-04\nTe betalen voor 3 mei", is_request=True)
    (figure,) = document_figures([ASKS, ASKS, TELLS, TELLS] * 6 + [odd, TELLS], parts=2)
    assert (figure.stated, figure.taken, figure.right) == (13, 12, 12)
    with pytest.raises(ValueError, match="held out"):
        document_figures([ASKS], parts=2)


def test_a_document_of_the_bank_is_looked_at_alone_and_in_other_words() -> None:
    told = [
        "De gemeente telt drie kernen en werkt aan een nieuwe omgevingsvisie voor het buitengebied."
    ]
    example = bank_example("Urenstaat\nWeek 12\nAkkoord", told, is_request=False)
    assert [len(form) for form in example.forms] == [3, 4]


def test_the_shipped_weights_were_fitted_to_this_data() -> None:
    assert shipped_document_weights().made_from == made_from(data_folder()), "make weights"


def test_the_bank_is_told_apart() -> None:
    refused, taken = [], []
    for text, asks in bank_documents(data_folder()):
        try:
            rules_outline(read_text(text))
        except NotATender:
            refused += [text] if asks else []
        else:
            taken += [] if asks else [text]
    assert not refused
    assert len(taken) <= 4
