"""Fitting the weights of who may bid alone."""

from __future__ import annotations

import pytest

from tenderkit.building.likely_states import shipped_weights
from tenderkit.evaluating.cases import data_folder
from tenderkit.evaluating.state_training import (
    Example,
    bank_examples,
    left_out,
    made_from,
    main,
    of_tender,
)
from tenderkit.records import Tender
from tests.support.documents import document_of

pytest.importorskip("sklearn")

LINES = ["Adviseur", "Mag het alleen? Zzp'ers zijn welkom. Het is mooi weer."]


def test_the_sentence_of_the_evidence_is_an_example_with_its_question() -> None:
    document = document_of(LINES)
    start = document.text.index("Zzp'ers")
    label = Tender(
        self_employed="open",
        evidence={"self_employed": (document.span(start, start + len("Zzp'ers zijn welkom")),)},
    )
    assert list(of_tender(document, label)) == [
        Example("Zzp'ers zijn welkom.", "Mag het alleen?", "open")
    ]


def test_what_speaks_of_it_in_a_tender_that_states_nothing_is_an_example_of_none() -> None:
    told = [(one.sentence, one.state) for one in of_tender(document_of(LINES), Tender())]
    assert told == [("Zzp'ers zijn welkom.", "none")]


def test_the_banks_hold_every_state_and_near_misses() -> None:
    states = {one.state for one in bank_examples(data_folder())}
    assert states == {"open", "excluded", "convert", "probably_excluded", "none"}


def test_what_is_left_out_is_read_by_what_the_others_say() -> None:
    same = [Example("Zzp welkom", "", "open"), Example("Geen zzp", "", "excluded")] * 12
    assert left_out(same) == (24, 24)
    # of the others nothing tells what these words mean
    assert left_out([*same, Example("Onbekend woord", "", "convert")])[0] == 24


def test_the_shipped_weights_are_those_of_the_labels(capsys: pytest.CaptureFixture[str]) -> None:
    assert shipped_weights().made_from == made_from(data_folder())
    assert main(["--check"]) == 0
    assert "of these labels" in capsys.readouterr().out
