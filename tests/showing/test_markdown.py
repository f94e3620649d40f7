"""Markdown: the whole record, and words that stay words."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from tenderkit.records import Document, Tender
from tenderkit.showing.markdown import escaped, tender_markdown


def test_it_holds_the_record(tender: Tender, document: Document) -> None:
    page = tender_markdown(tender, document)
    for words in (
        "# Casemanager Wmo en jeugd\n",
        "**Closes Mon 12 May 2031, 09:00**",
        "| Hours a week | 24 to 32 | (p. 1, line 11) |",
        "**A1** Ervaring als casemanager jeugd **40 points** (p. 2, line 22)",
        "| 1 tot 3 jaar ervaring | 12 – 36 months | 20 |",
        "- ▲ **Warning**: Two closing dates are stated",
        "1. de inkoper toetst de reacties aan de eisen",
    ):
        assert words in page
    assert page.endswith("\n")


def test_an_empty_record() -> None:
    page = tender_markdown(Tender())
    assert page.startswith(
        "# Tender without a title\n\n**Closes not stated**\n\n## Findings\n\nNone."
    )


@pytest.mark.parametrize(
    "words",
    [
        "# Kop",
        "- punt",
        "+ punt",
        "1. punt",
        "12) punt",
        "=====",
        "<b>vet</b>",
        "<script>alert(1)</script>",
        "![x](http://example.org/x.png)",
        "[x](javascript:alert(1))",
        "<http://example.org>",
        "http://example.org en www.example.org",
        "*a* _b_ `c` ~~d~~",
        "a | b",
        "&amp; &lt;",
        "a\\",
        "```",
        "> citaat",
        "a\n\n# b",
    ],
)
def test_words_of_a_tender_stay_words(words: str) -> None:
    html = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(escaped(words))
    assert re.findall(r"<[a-z/]+[^>]*>", html) == ["<p>", "</p>"]


def test_a_hostile_tender_makes_no_mark_up(
    hostile_tender: Tender, hostile_document: Document
) -> None:
    html = (
        MarkdownIt("commonmark")
        .enable(["table", "strikethrough"])
        .render(tender_markdown(hostile_tender, hostile_document))
    )
    tags = set(re.findall(r"<([a-z0-9]+)", html))
    assert tags <= {
        "h1", "h2", "p", "strong", "ul", "ol", "li", "br",
        "table", "thead", "tbody", "tr", "th", "td",
    }  # fmt: skip


@given(st.text(max_size=60))
def test_any_words_become_one_paragraph(words: str) -> None:
    html = MarkdownIt("commonmark").render(escaped(words))
    assert set(re.findall(r"<([a-z]+)", html)) <= {"p"}
