"""The terminal page: complete at any width, and nothing in a tender can act on the terminal."""

from __future__ import annotations

import io
from collections.abc import Callable

import pytest
from rich.console import Console

from tenderkit.records import Criterion, Document, Finding, Scoring, Tender
from tenderkit.showing.markdown import tender_markdown
from tenderkit.showing.page import tender_html
from tenderkit.showing.summary import SummaryRow, summary
from tenderkit.showing.terminal import print_tender


def printed(
    tender: Tender, document: Document | None = None, width: int = 80, colour: bool = False
) -> str:
    page = io.StringIO()
    console = Console(
        file=page,
        width=width,
        force_terminal=colour,
        color_system="truecolor" if colour else None,
    )
    print_tender(tender, console, document)
    return page.getvalue()


def folded(text: str) -> str:
    return " ".join(text.replace("│", " ").split())


@pytest.mark.parametrize("width", [40, 80, 140])
def test_no_line_is_wider_than_the_terminal(tender: Tender, document: Document, width: int) -> None:
    lines = printed(tender, document, width).splitlines()
    assert max(map(len, lines)) <= width


def test_everything_of_the_record_is_there(tender: Tender, document: Document) -> None:
    page = folded(printed(tender, document, 140))
    for criterion in tender.criteria:
        assert criterion.text in page
        for band in criterion.scoring.bands if criterion.scoring else ():
            assert band.label in page
    for finding in tender.findings:
        assert finding.message in page
    for question in tender.questions:
        assert question.question in page
        assert (question.answer or "") in page
    for words in (
        "Closes Mon 12 May 2031, 09:00",
        "€ 82.50 an hour",
        "24 to 32",
        "2 × 3 months",
        "90 points together",
        "Not stated: whether the self-employed may bid.",
        "Page 2 was read by OCR",
    ):
        assert words in page


def test_findings_stand_before_everything_else(tender: Tender) -> None:
    page = printed(tender)
    headings = [
        page.index(h) for h in ("FINDINGS", "DEADLINES", "KNOCK-OUTS", "AWARD", "PROCEDURE")
    ]
    assert headings == sorted(headings)
    assert page.index("■ Blocker") < page.index("▲ Warning") < page.index("● Note")


def test_each_value_names_its_line(tender: Tender, document: Document) -> None:
    assert "Mon 12 May 2031, 09:00  (p.1·l.5; p.2·l.45)" in printed(tender, document)
    assert "(p.1; p.2)" in printed(tender)


def test_the_words_are_the_same_without_colour(tender: Tender, document: Document) -> None:
    import re

    coloured = printed(tender, document, colour=True)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == printed(tender, document)


def test_no_colour_is_respected(tender: Tender, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    page = io.StringIO()
    print_tender(tender, Console(file=page, force_terminal=True, width=80))
    assert "\x1b[3" not in page.getvalue()


def test_a_hostile_tender_can_neither_paint_nor_hide(
    hostile_tender: Tender, hostile_document: Document
) -> None:
    page = printed(hostile_tender, hostile_document, width=140)
    assert "\x1b" not in page
    assert "[bold red]" in page


@pytest.mark.parametrize(
    "tender",
    [
        Tender(),
        Tender(criteria=(Criterion(id="A1", kind="award", text="Wens"),)),
        Tender(
            criteria=(
                Criterion(id="A1", kind="award", text="W", scoring=Scoring(max_points=0)),
                Criterion(id="A2", kind="award", text="W", scoring=Scoring(weight_percent=30)),
            )
        ),
    ],
)
def test_what_is_not_stated_is_not_made_up(tender: Tender) -> None:
    page = printed(tender)
    assert "Closes not stated" in page
    assert "€" not in page


@pytest.mark.parametrize("view", [printed, tender_markdown, tender_html])
def test_a_formula_is_told_in_every_view(view: Callable[[Tender], str]) -> None:
    scoring = Scoring(max_points=20, formula="lowest_over_own")
    tender = Tender(criteria=(Criterion(id="A1", kind="award", text="Tarief", scoring=scoring),))
    assert "lowest bid ÷ own bid × the maximum" in view(tender)


def test_the_summary_holds_every_file(tender: Tender) -> None:
    page = io.StringIO()
    rows = [
        SummaryRow("a.txt", tender),
        SummaryRow("b[red].pdf", None, "is encrypted \x1b[2J"),
        SummaryRow("c.txt", Tender(findings=(Finding(code="c", severity="info", message="m"),))),
    ]
    Console(file=page, width=140, color_system=None).print(summary(rows))
    text = page.getvalue()
    assert "2031-05-12 09:00" in text
    assert "3 (90 pt)" in text
    for words in ("■ 1 blocker", "▲ 2 warnings", "● 1 note"):
        assert words in text
    assert "b[red].pdf" in text
    assert "✖ failed b[red].pdf: is encrypted" in text
    assert "not stated" in text
    assert "\x1b" not in text
