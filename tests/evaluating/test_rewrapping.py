"""The same words printed in another way give the same record, and every span is its words."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from tenderkit.errors import NotATender
from tenderkit.evaluating.cases import Case
from tenderkit.evaluating.reprints import CHARACTERS, MANNERS, reprinted
from tenderkit.evaluating.rewrapping import main, reprints, sample_cases
from tenderkit.extraction import extract_document
from tenderkit.reading import read

CASES = sample_cases()
LARGEST = 500_000
"""Bytes; the larger samples are scans, which take tesseract and half a minute."""

SOME = sample_cases(["01", "03", "05", "10", "17", "47", "52", "57"])
"""Two of each format: the whole set is `python -m tenderkit.evaluating.rewrapping`."""
SAME_AT_LEAST = {"wrapped": 7, "hyphenated": 6, "apart": 7}
"""Of the eight. What differs is a sentence that ends at the end of a line, or an item without a
mark that fills its line: neither the words nor the width tell whether the next line goes on."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name[:2])
def test_every_span_is_its_words(case: Case) -> None:
    if case.source.stat().st_size > LARGEST:
        pytest.skip("a scan")
    document = read(case.source)
    try:
        tender = extract_document(document)
    except NotATender:
        return
    assert tender.evidence
    for span in tender.spans():
        assert document.text[span.start : span.end] == span.quote != ""


@pytest.mark.parametrize("manner", [*CHARACTERS, "indented"])
def test_other_characters_change_no_value(manner: str) -> None:
    assert [(one.name, one.changes) for one in reprints(SOME, [manner]) if one.changes] == []


@pytest.mark.parametrize("manner", SAME_AT_LEAST)
def test_other_lines_change_few_records(manner: str) -> None:
    found = list(reprints(SOME, [manner]))
    same = [one.name for one in found if not one.changes]
    assert len(same) >= SAME_AT_LEAST[manner], f"{len(same)} of {len(found)}"


def _prints() -> Iterator[tuple[Path, str]]:
    for suffix in (".txt", ".md", ".html"):
        path = next(case.source for case in CASES if case.source.suffix == suffix)
        yield from ((path, manner) for manner in (*MANNERS, *CHARACTERS))


@pytest.mark.parametrize(("path", "manner"), list(_prints()), ids=str)
def test_a_reprint_holds_the_same_letters(path: Path, manner: str) -> None:
    """What prints a tender anew loses and adds no letter; only then does the comparison count."""
    data = path.read_bytes()
    other = reprinted(data, path.suffix, manner, random.Random(manner))
    assert _letters(other) == _letters(data)


def _letters(data: bytes) -> str:
    text = unicodedata.normalize("NFKC", data.decode("utf-8").replace("\u00ad", ""))
    return "".join(character for character in text if character.isalnum())


def test_the_command_counts(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["05", "--manner", "decomposed", "--quiet"]) == 0
    assert "1 of    1 the same" in capsys.readouterr().out
