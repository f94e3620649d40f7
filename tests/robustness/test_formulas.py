"""No cell of a CSV file or a workbook, and no paragraph of a Word file, is run by the program that opens it."""

from __future__ import annotations

import csv
import io
import random
import re
import zipfile
from collections.abc import Callable
from typing import Any

import pytest

from tenderkit.comparing import compare
from tenderkit.drafting.layout import matrix_layout, resume_layout
from tenderkit.drafting.sheet_out import matrix_xlsx
from tenderkit.drafting.word_out import layout_docx
from tenderkit.records import Draft, Tender
from tenderkit.showing.calendar import calendar
from tenderkit.showing.comparison_csv import frame_csv
from tenderkit.showing.comparison_workbook import comparison_workbook
from tenderkit.showing.tables import criteria_csv
from tests.support.hostile import filled, with_evidence

STARTS = (
    "=",
    "+",
    "-",
    "@",
    "\t=",
    "\r=",
    "\n=",
    " =",
    "\u00a0=",
    "\u3000=",
    "\u200b=",
    "\ufeff=",
    "＝",
    "＋",
    "－",
    "＠",
    "%0A=",
)
FORMULAS = (
    *(
        f"{start}{rest}"
        for start in STARTS
        for rest in ('HYPERLINK("http://evil.example")', "cmd|' /C calc'!A0", "1+1")
    ),
    "²", "٣", "1e9", "http://evil.example", "mailto:a@b.example", "x" * 40_000, 'a","=1+1', "a\r\n=1+1,=2", "a;=1+1", "a\t=1+1",
)  # fmt: skip


def _tender(seed: int) -> Tender:
    made: Tender = with_evidence(
        filled(Tender, FORMULAS, random.Random(seed)), tuple(Tender.model_fields)
    )
    return made


def _comparison(seed: int) -> Any:
    return compare({f"{FORMULAS[seed]} {seed}": _tender(seed), "b": _tender(seed + 1)})


CSV: dict[str, Callable[[int], str]] = {
    "criteria": lambda seed: criteria_csv([(FORMULAS[seed], _tender(seed))]),
    "comparison, tenders": lambda seed: frame_csv(_comparison(seed).tenders),
    "comparison, criteria": lambda seed: frame_csv(_comparison(seed).criteria),
    "comparison, demands": lambda seed: frame_csv(_comparison(seed).demands),
}


@pytest.mark.parametrize("seed", [0, 7, 13])
@pytest.mark.parametrize("writer", CSV)
def test_no_cell_of_a_csv_is_run(writer: str, seed: int) -> None:
    """As a spreadsheet in the Netherlands would cut it too: at semicolons and at tabs."""
    text = CSV[writer](seed)
    table = list(csv.reader(io.StringIO(text)))
    assert len({len(row) for row in table}) == 1
    assert len(table) > 1
    for cell in (cell for row in table for cell in row):
        bare = re.sub(r"^[\s\u200b\ufeff\x00]+", "", cell)
        number = re.fullmatch(r"-?\d+(?:\.\d+)?", cell)
        assert number or not bare.startswith(("=", "+", "-", "@", "＝", "＋", "－", "＠")), cell
        assert not re.search(r"[\t\r\n]", cell), cell


BOOKS: dict[str, Callable[[int], bytes]] = {
    "comparison": lambda seed: comparison_workbook(_comparison(seed)),
    "matrix": lambda seed: matrix_xlsx(filled(Draft, FORMULAS, random.Random(seed))),
}


@pytest.mark.parametrize("seed", [0, 7, 13])
@pytest.mark.parametrize("writer", BOOKS)
def test_no_cell_of_a_workbook_is_a_formula_or_leads_out(writer: str, seed: int) -> None:
    data = BOOKS[writer](seed)
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        sheets = [archive.read(n).decode() for n in archive.namelist() if "/worksheets/" in n]
        relations = [archive.read(n).decode() for n in archive.namelist() if n.endswith(".rels")]
    assert sheets
    assert not any(re.search(r"<f[ >]", sheet) for sheet in sheets)
    assert not any("TargetMode" in relation for relation in relations)
    assert not any("externalLink" in relation for relation in relations)


def test_what_looks_like_a_number_is_kept_as_words() -> None:
    for words in ("²", "٣", "x" * 40_000):
        draft = filled(Draft, (words,), random.Random(0))
        with zipfile.ZipFile(io.BytesIO(matrix_xlsx(draft))) as archive:
            assert words[:100] in archive.read("xl/sharedStrings.xml").decode()


@pytest.mark.parametrize("layout", [resume_layout, matrix_layout])
def test_no_paragraph_of_a_word_file_is_a_field(layout: Callable[[Draft], Any]) -> None:
    words = (
        *FORMULAS,
        "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe",
        "{ INCLUDETEXT http://evil.example }",
        "<w:fldSimple/>",
        "{{naam}}",
    )
    for seed in range(3):
        draft = filled(Draft, words, random.Random(seed))
        with zipfile.ZipFile(
            io.BytesIO(layout_docx(layout(draft), None, {"naam": words[-3]}))
        ) as archive:
            body = archive.read("word/document.xml").decode()
            relations = archive.read("word/_rels/document.xml.rels").decode()
        assert not re.search(r"<w:(?:fldSimple|instrText|hyperlink|altChunk|object)\b", body)
        assert "TargetMode" not in relations


def test_no_line_of_a_calendar_is_added() -> None:
    words = (
        "a\r\nATTENDEE:mailto:x@evil.example",
        "b\nEND:VEVENT\nBEGIN:VALARM",
        "c\\nATTACH:http://evil.example",
        "ATTACH:http://evil.example",
    )
    for seed in range(5):
        tender = with_evidence(
            filled(Tender, words, random.Random(seed)), tuple(Tender.model_fields)
        )
        lines = calendar([(words[seed % 4], tender)]).decode().replace("\r\n ", "").split("\r\n")
        assert not [line for line in lines if line.startswith(("ATTENDEE", "ATTACH"))]
        assert lines.count("BEGIN:VEVENT") == lines.count("END:VEVENT") > 0
        assert not any("\n" in line for line in lines)
