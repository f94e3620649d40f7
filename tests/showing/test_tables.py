"""CSV: read back by a spreadsheet's rules, and never run by one."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.records import Criterion, Tender
from tenderkit.showing.tables import COLUMNS, criteria_csv, safe_cell


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_one_row_a_criterion_and_one_a_band(tender: Tender) -> None:
    table = rows(criteria_csv([("zandmeer.txt", tender)]))
    assert [r["id"] for r in table if r["text"]] == [c.id for c in tender.criteria]
    bands = [(r["id"], r["band_min"], r["band_max"], r["band_points"]) for r in table if r["band"]]
    assert bands[:3] == [("A1", "", "12", "0"), ("A1", "12", "36", "20"), ("A1", "48", "", "40")]
    assert bands[-1] == ("A3", "75.00", "82.50", "10")
    first = table[0]
    assert (first["min_months"], first["window_months"], first["page"]) == ("24", "60", "1")
    assert first["closes_at"] == "2031-05-12T09:00"
    assert table[3]["conditional"] == "true"


def test_the_place_of_a_criterion_is_that_of_its_words(tender: Tender) -> None:
    for row, criterion in zip(
        (r for r in rows(criteria_csv([("z", tender)])) if r["text"]), tender.criteria, strict=True
    ):
        assert (int(row["start"]), int(row["end"])) == (
            criterion.evidence[0].start,
            criterion.evidence[0].end,
        )


def test_several_tenders_share_one_header(tender: Tender) -> None:
    text = criteria_csv([("a", tender), ("b", tender)])
    assert text.count("weight_percent") == 1
    assert {r["tender"] for r in rows(text)} == {"a", "b"}
    assert criteria_csv([]) == ",".join(COLUMNS) + "\r\n"


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("=1+1", "'=1+1"),
        ("+31 6", "'+31 6"),
        ("-5", "'-5"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "' =1"),
        ("\r=1", "' =1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),
        ("Minimaal 2 jaar", "Minimaal 2 jaar"),
        ("", ""),
        (None, ""),
        (-5, -5),
        (2.5, 2.5),
        (True, "true"),
        (False, "false"),
    ],
)
def test_formulas_are_shown_not_run(value: object, cell: object) -> None:
    got = safe_cell(value)
    assert got == cell
    assert type(got) is type(cell)


@given(st.text(), st.text())
def test_no_cell_begins_a_formula(name: str, words: str) -> None:
    tender = Tender(criteria=(Criterion(id=words, kind="knockout", text=words),))
    for row in rows(criteria_csv([(name, tender)])):
        for cell in row.values():
            assert not cell.strip().startswith(("=", "+", "-", "@"))


def test_a_hostile_tender(hostile_tender: Tender) -> None:
    table = rows(criteria_csv([("=x", hostile_tender)]))
    assert {r["tender"] for r in table} == {"'=x"}
    assert all(len(r) == len(COLUMNS) for r in table)
