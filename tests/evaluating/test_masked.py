"""The masking of personal data, measured on the labelled texts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tenderkit.evaluating.masked import (
    DATA,
    SPLITS,
    MaskedCase,
    load_masking_cases,
    main,
    mask_case,
    masking_figures,
)
from tenderkit.evaluating.renamed import NewNames, renamed
from tenderkit.llm.masking import Mask

CASES = load_masking_cases()


@pytest.fixture(scope="module")
def results() -> list[MaskedCase]:
    return [mask_case(case) for case in CASES]


def test_every_label_stands_where_it_says() -> None:
    assert sum(len(case.items) for case in CASES) >= 500
    for case in CASES:
        for one in (*case.items, *case.keep, *case.either):
            assert case.text[one.start : one.end] == one.words
        assert case.split in SPLITS
        assert {one.kind for one in case.keep} <= {None}
    names = {path.stem for path in (DATA / "masking" / "texts").glob("*.txt")}
    assert names == {case.name for case in CASES}


@pytest.mark.parametrize("split", SPLITS)
def test_figures_hold(results: list[MaskedCase], split: str) -> None:
    told = masking_figures(results, split)
    assert told.names is not None
    assert told.data is not None
    assert told.precision is not None
    assert told.names >= 0.97
    assert told.data >= 0.99
    assert told.precision >= 0.92
    assert told.spared is not None
    assert told.spared >= 0.97
    assert told.restored == told.texts


def test_lines_stay_lines(results: list[MaskedCase]) -> None:
    for one in results:
        assert one.masked.count("\n") == one.case.text.count("\n")


def test_a_mask_that_hides_nothing_is_seen() -> None:
    class Blind(Mask):
        def masked(self, text: str) -> str:
            return text

    blind = mask_case(CASES[0], Blind())
    assert len(blind.left) == len(CASES[0].items)
    assert blind.pieces == 0


def test_a_mask_that_hides_all_is_seen() -> None:
    class Black(Mask):
        def masked(self, text: str) -> str:
            return self.stand_ins.of("PERSOON", text)

    black = mask_case(replace(CASES[0], items=()), Black())
    assert len(black.spoiled) == len(CASES[0].keep)
    assert black.left == ()


def test_the_command_prints_its_figures(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--split", "dev", "--misses"]) == 0
    out = capsys.readouterr().out
    assert "names " in out
    assert "restored exactly 9 of 9" in out


@pytest.mark.parametrize("kind", ["invented", "words"])
def test_other_names_stand_where_the_names_stood(kind: NewNames) -> None:
    for case in CASES[::9]:
        other = renamed(case, kind)
        assert other == renamed(case, kind)
        assert other.text != case.text
        assert len(other.items) == len(case.items)
        for one in (*other.items, *other.keep, *other.either):
            assert other.text[one.start : one.end] == one.words
        assert [one.words for one in other.keep] == [one.words for one in case.keep]


def test_names_that_no_table_has_are_hidden_by_their_place() -> None:
    results = [mask_case(renamed(case, "invented")) for case in CASES if case.split == "unseen-6"]
    told = masking_figures(results, "unseen-6")
    assert told.names is not None
    assert told.names >= 0.97
