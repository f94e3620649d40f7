"""Fitting the weights: examples from labels and banks, and weights that are those of this data."""

from __future__ import annotations

import pytest

from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.line_training import (
    Example,
    bank_examples,
    fit,
    made_from,
    tender_example,
)
from tenderkit.evaluating.readings import document_of
from tenderkit.outlining.line_features import features_of
from tenderkit.outlining.line_scores import FIELDS, KINDS, shipped_weights

pytest.importorskip("sklearn")


def listed(heading: str, items: list[str], kind: str) -> Example:
    lines = tuple((words, "text") for words in (heading, *items))
    sorts = (frozenset[str](), *(frozenset({kind}) for _ in items))
    return Example(lines=lines, sorts=sorts)  # type: ignore[arg-type]


def test_fitted_weights_tell_the_examples_apart() -> None:
    examples = [
        listed("Eisen", ["minimaal drie jaar ervaring", "een hbo-diploma"], "knockout"),
        listed("Wensen", ["ervaring is mooi: 20 punten", "kennis levert 10 punten op"], "award"),
    ] * 5
    model = fit(examples)
    found = model.likelihoods(features_of(examples[0].lines) + features_of(examples[1].lines))
    demand, wish = (found[:, model.sorts.index(kind)] for kind in ("knockout", "award"))
    assert min(demand[1:3]) > 0.5 > max(demand[[0, 3, 4, 5]])
    assert min(wish[4:6]) > 0.5 > max(wish[:4])


def test_a_sort_without_examples_is_never_likely() -> None:
    model = fit([listed("Eisen", ["minimaal drie jaar ervaring"], "knockout")] * 3)
    assert model.likelihoods([["w=minimaal"]])[0, model.sorts.index("fees")] < 0.001


def test_what_an_example_does_not_know_is_not_held_against_a_line() -> None:
    sentence = ("Vragen kunnen tot 3 mei.", "text")
    stated = Example(
        lines=(sentence,),
        sorts=(frozenset({"questions_close_at"}),),
        known=frozenset({"questions_close_at"}),
    )
    other = listed("Eisen", ["minimaal drie jaar ervaring"], "knockout")
    model = fit([stated, other] * 3)
    assert (
        model.likelihoods(features_of([sentence]))[0, model.sorts.index("questions_close_at")] > 0.5
    )


def test_the_lines_of_a_label_are_examples_of_what_they_are() -> None:
    case = next(case for case in load_cases(split="dev") if case.name.startswith("01-"))
    document = document_of(case)
    label = load_label(case.label, document).tender
    assert label is not None
    example = tender_example(document, label)
    assert len(example.sorts) == len(document.lines)
    told = {sort for sorts in example.sorts for sort in sorts}
    assert {"knockout", "award", "closes_at"} <= told
    spans = label.evidence["closes_at"]
    lines = [
        line
        for line in document.lines
        if any(line.start < span.end and span.start < line.end for span in spans)
    ]
    assert lines
    assert all("closes_at" in example.sorts[line.number - 1] for line in lines)


def test_the_banks_are_examples_of_lists_and_of_header_sentences() -> None:
    examples = list(bank_examples(data_folder()))
    assert all(len(each.lines) == len(each.sorts) for each in examples)
    assert {sort for each in examples for sorts in each.sorts for sort in sorts} >= {
        *KINDS[:3],
        "closes_at",
    }
    assert all(each.known <= {*KINDS, *FIELDS} for each in examples)


def test_the_shipped_weights_were_fitted_to_this_data() -> None:
    assert shipped_weights().made_from == made_from(data_folder()), "run `make weights`"
    assert shipped_weights().sorts == (*KINDS, *FIELDS)
