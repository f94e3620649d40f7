"""Comparisons and differences as files: typed, linked, and safe whatever a tender says."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console
from selectolax.lexbor import LexborHTMLParser

from tenderkit.comparing import Comparison, compare, diff, difference
from tenderkit.records import Document, Tender
from tenderkit.showing.comparison_csv import frame_csv
from tenderkit.showing.comparison_page import comparison_html, difference_html
from tenderkit.showing.comparison_terminal import print_comparison
from tenderkit.showing.comparison_workbook import comparison_workbook
from tenderkit.showing.difference_terminal import print_difference

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    names = (
        "01-consulent-schuldhulp-meerveld.txt",
        "04-communicatieadviseur-veldrand.txt",
        "14-ciso-scheldegroep.txt",
    )
    return compare([DATA / "tenders" / name for name in names])


@pytest.fixture(scope="module")
def book(comparison: Comparison) -> Any:
    from openpyxl import load_workbook

    return load_workbook(io.BytesIO(comparison_workbook(comparison)))


def column(sheet: Any, name: str) -> list[Any]:
    names = [cell.value for cell in sheet[1]]
    return [row[names.index(name)] for row in sheet.iter_rows(min_row=2)]


def test_the_workbook_is_typed(book: Any, comparison: Comparison) -> None:
    tenders = book["Tenders"]
    first = column(tenders, "closes_at")[0]
    assert (first.value, first.data_type, first.number_format) == (
        datetime(2026, 3, 23, 10),
        "d",
        "yyyy-mm-dd hh:mm",
    )
    cap = column(tenders, "rate_cap")[0]
    assert (cap.value, cap.data_type) == (84.5, "n")
    assert "€" in cap.number_format
    assert [cell.data_type for cell in column(tenders, "excludes_vat")] == ["b", "b", "b"]
    assert {cell.data_type for cell in column(tenders, "knockouts")} == {"n"}
    assert column(tenders, "price_share")[2].number_format == "0%"
    day = column(tenders, "starts_on")[0]
    assert (day.value, day.number_format) == (datetime(2026, 4, 13), "yyyy-mm-dd")
    assert column(tenders, "ends_on")[0].value is None


def test_every_sheet_has_a_frozen_header(book: Any) -> None:
    assert book.sheetnames == [
        "Tenders",
        "Criteria",
        "Demands",
        "Openers",
        "Price",
        "Rates",
        "Themes",
        "Lines",
    ]
    for sheet in book:
        assert sheet.freeze_panes in ("B2", "C2")
        assert all(cell.font.bold for cell in sheet[1])


def test_each_criterion_links_to_its_line(book: Any) -> None:
    sheet = book["Criteria"]
    lines = book["Lines"]
    linked = 0
    for cell, tender, quote in zip(
        column(sheet, "line"), column(sheet, "tender"), column(sheet, "quote"), strict=True
    ):
        assert cell.data_type == "n"
        name, _, place = cell.hyperlink.location.partition("!")
        assert name.strip("'") == "Lines"
        row = lines[int(place[1:])]
        assert (row[0].value, row[1].value) == (tender.value, cell.value)
        assert quote.value.split(" ")[0] in row[2].value
        linked += 1
    assert linked == sheet.max_row - 1


def test_words_of_a_tender_are_never_a_formula_or_a_link(hostile_tender: Tender) -> None:
    from openpyxl import load_workbook

    book = load_workbook(
        io.BytesIO(
            comparison_workbook(compare({"=1+1": hostile_tender, "http://x": hostile_tender}))
        )
    )
    kinds = {cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row}
    assert "f" not in kinds
    assert not any(cell.hyperlink for sheet in book for row in sheet.iter_rows() for cell in row)


def test_csv_is_read_back_whole(comparison: Comparison, hostile_tender: Tender) -> None:
    rows = list(csv.DictReader(io.StringIO(frame_csv(comparison.tenders))))
    assert [row["closes_at"] for row in rows] == [
        "2026-03-23T10:00",
        "2026-06-09T16:00",
        "2025-11-17T10:00",
    ]
    assert rows[0]["rate_cap"] == "84.5"
    assert rows[0]["ends_on"] == ""
    for row in csv.reader(io.StringIO(frame_csv(compare({"=1+1": hostile_tender}).criteria))):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row)


def _elements(page: str) -> set[str]:
    return {node.tag for node in LexborHTMLParser(page).css("*") if node.tag}


ALLOWED = set(
    "html head meta title style body main h1 h2 p small div table thead tbody tr th td details summary ul li b del ins span".split()  # noqa: SIM905
)


def test_pages_hold_no_mark_up_of_a_tender(
    hostile_tender: Tender, hostile_document: Document, tender: Tender
) -> None:
    both = compare({"<b>x": hostile_tender, "y": tender})
    changed = difference(hostile_tender, tender, old_name="<img>", new_name="&")
    for page in (comparison_html(both), difference_html(changed)):
        assert _elements(page) <= ALLOWED
        assert "default-src &#x27;none&#x27;" in page
        assert "http://" not in page
        tree = LexborHTMLParser(page)
        assert not tree.css("[onerror], [onclick], script, link, img")


def test_the_page_answers_the_four_questions(comparison: Comparison) -> None:
    page = LexborHTMLParser(comparison_html(comparison))
    heads = [node.text() for node in page.css("h2")]
    assert heads[:4] == [
        "Which demands come back",
        "Which certificate, system or registration opens most",
        "How buyers weigh price",
        "What rate caps do, excluding VAT",
    ]
    vog = next(
        node for node in page.css("details") if node.css_first("summary").text().startswith("VOG")
    )
    assert len(vog.css("li")) == 3


def _printed(print_it: Any, *arguments: Any, width: int = 100) -> str:
    out = io.StringIO()
    print_it(*arguments, Console(file=out, width=width, color_system=None))
    return out.getvalue()


@pytest.mark.parametrize("width", [60, 80, 140])
def test_terminal_pages_keep_to_their_width(comparison: Comparison, width: int) -> None:
    changed = diff(
        DATA / "tenders" / "14-ciso-scheldegroep.txt",
        DATA / "amendments" / "notas" / "scheldegroep-nota.txt",
    )
    for text in (
        _printed(print_comparison, comparison, width=width),
        _printed(print_difference, changed, width=width),
    ):
        assert max(len(line) for line in text.splitlines()) <= width


def test_a_difference_says_nothing_by_colour_alone() -> None:
    changed = diff(
        DATA / "tenders" / "14-ciso-scheldegroep.txt",
        DATA / "amendments" / "notas" / "scheldegroep-nota.txt",
    )
    text = _printed(print_difference, changed, width=300)
    assert "[-CISM-] {+CISM, CISSP+} of [-CISSP-] {+CRISC+}" in text
    assert "+ K7 Beheersing van de Nederlandse taal" in text
    assert "by question 3" in text
    assert "rate cap.amount: 118.00 → 115.00" in text.replace("rate_cap", "rate cap")


def test_nothing_changed_is_said(tender: Tender) -> None:
    assert "Nothing that a bidder" in _printed(print_difference, difference(tender, tender))
    assert "Nothing a bidder" in difference_html(difference(tender, tender))


def test_hostile_words_do_not_move_the_terminal(hostile_tender: Tender, tender: Tender) -> None:
    text = _printed(print_comparison, compare({"a": hostile_tender, "b": tender}))
    text += _printed(print_difference, difference(hostile_tender, tender))
    assert "\x1b" not in text
    assert "[bold red]" in text


def test_a_table_for_the_notebook_works_offline(
    comparison: Comparison, hostile_tender: Tender
) -> None:
    from tenderkit.showing.comparison_notebook import glance, set_table

    page = glance(comparison).as_raw_html()
    assert "84.50" in page
    assert "2026-03-23 10:00" in page
    assert "https://" not in page
    hostile = set_table(
        compare({"a": hostile_tender}).tenders[["tender", "title"]], "x"
    ).as_raw_html()
    assert not LexborHTMLParser(hostile).css("script, img[onerror]")
