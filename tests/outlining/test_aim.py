"""Pointers checked against the document, moved or dropped, and never silently."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.outlining.aim import Aimed, aim
from tenderkit.outlining.stated import StatedNumber
from tests.support.documents import REPLY, TENDER, document_of

LAST = len(TENDER.lines)


def aimed(rows: list[str] | None = None, **lists: Any) -> Aimed:
    """A reply with these rows under one heading of knock-outs, or with these lists."""
    reply: dict[str, Any] = {"fields": [], "criteria": [], "questions": [], "doubts": []}
    if rows is not None:
        reply["criteria"] = [{"kind": "knockout", "heading": 9, "rows": rows}]
    return aim(TENDER, reply | lists, "model:test")


def codes(result: Aimed) -> list[str]:
    return [finding.code for finding in result.findings]


def test_a_good_reply_gives_its_outline_and_no_finding() -> None:
    result = aim(TENDER, REPLY, "model:test")
    assert codes(result) == []
    assert result.outline.reader == "model:test"
    assert [(c.kind, c.lines, c.bands, c.label) for c in result.outline.criteria] == [
        ("knockout", (10,), (), 9),
        ("knockout", (11,), (), 9),
        ("award", (13,), (14, 15), 12),
        ("award", (16,), (17,), 12),
        ("competence", (19,), (), 18),
    ]
    assert {field.field: field.lines for field in result.outline.fields}["starts_on"] == (3, 4)
    assert StatedNumber(6, "closes_at", "2031-05-12T09:00") in result.stated
    assert StatedNumber(10, "window_months", "60") in result.stated
    assert StatedNumber(13, "max_points", "40") in result.stated


@pytest.mark.parametrize(
    ("row", "lines", "found"),
    [
        # words on the line itself, whatever their case, dashes and accents of quotes
        ("10 experience ~Beleidsadviseur  wonen", [(10,)], []),
        ("11 education ~wo opleiding", [(11,)], []),
        ("10-11 experience ~wo-opleiding", [(10, 11)], []),
        ("11 education", [(11,)], []),
        # a slip: the words are on one other line
        ("11 experience ~beleidsadviseur wonen, benoem", [(10,)], ["pointer_moved"]),
        ("2 education ~wo-opleiding", [(11,)], ["pointer_moved"]),
        ("99 education ~wo-opleiding", [(11,)], ["pointer_moved"]),
        # on several lines of the document, but on one near by
        ("9 experience ~beleidsadviseur wonen", [(10,)], ["pointer_moved"]),
        # nowhere, or on several near lines
        ("10 experience ~vliegbrevet", [], ["pointer_dropped"]),
        ("17 experience ~punten", [], ["pointer_dropped"]),
        ("10 experience ~eleidsadviseu", [], ["pointer_dropped"]),
        # outside the document
        ("99 experience", [], ["pointer_out_of_range"]),
        ("0 experience", [], ["pointer_out_of_range"]),
        ("19-23 experience", [(19,)], ["pointer_out_of_range"]),
        # no row at all
        ("experience", [], ["reply_row_unreadable"]),
        ("1-99999 experience", [], ["reply_row_unreadable"]),
    ],
)
def test_criterion_pointers(row: str, lines: list[tuple[int, ...]], found: list[str]) -> None:
    result = aimed([row])
    assert [criterion.lines for criterion in result.outline.criteria] == lines
    assert codes(result) == found


def test_bands_move_with_their_criterion() -> None:
    result = aimed(["12 experience b:13-14 pts=40 ~Huisvestingswet"])
    (criterion,) = result.outline.criteria
    assert (criterion.lines, criterion.bands) == ((13,), (14, 15))
    assert result.stated == (StatedNumber(13, "max_points", "40"),)


def test_a_dropped_pointer_states_nothing() -> None:
    assert aimed(["10 experience min=36 ~vliegbrevet"]).stated == ()


def test_duplicated_pointers_are_one_criterion() -> None:
    result = aimed(["11 education ~wo-opleiding", "10 experience", "11 education"])
    assert [criterion.lines for criterion in result.outline.criteria] == [(10,), (11,)]
    assert codes(result) == ["pointer_repeated"]


def test_duplicated_fields_are_one() -> None:
    assert len(aimed(fields=["title 1", "title 1"]).outline.fields) == 1


@pytest.mark.parametrize(
    ("heading", "label"),
    [(9, 9), (None, None), (99, None), (0, None), (-1, None), ("9", None), (10, None)],
)
def test_headings(heading: object, label: int | None) -> None:
    group = {"kind": "knockout", "heading": heading, "rows": ["10 experience"]}
    (criterion,) = aimed(criteria=[group]).outline.criteria
    assert criterion.label == label, "a criterion is not its own heading"


@pytest.mark.parametrize(
    ("lists", "found"),
    [
        ({"fields": ["title 99"]}, ["pointer_out_of_range"]),
        ({"fields": ["salaris 3"]}, ["reply_row_unreadable"]),
        ({"questions": ["3>99"]}, ["pointer_out_of_range"]),
        ({"questions": ["99>3"]}, ["pointer_out_of_range"]),
        ({"questions": ["?"]}, ["reply_row_unreadable"]),
        ({"doubts": ["closed 99"]}, ["pointer_out_of_range"]),
        ({"doubts": ["hmm 3"]}, ["reply_row_unreadable"]),
        (
            {"criteria": [{"kind": "eis", "heading": 9, "rows": ["10 experience"]}]},
            ["reply_row_unreadable"],
        ),
        ({"criteria": ["10 experience"]}, ["reply_row_unreadable"]),
        ({"fields": None, "criteria": {}, "questions": 3, "doubts": [3, None]}, []),
    ],
)
def test_nonsense_is_said(lists: dict[str, Any], found: list[str]) -> None:
    assert codes(aimed(**lists)) == found


def test_a_reply_of_another_text_is_called_that() -> None:
    later = document_of(["Een regel meer", *(TENDER.words(line) for line in TENDER.lines)])
    result = aim(later, REPLY, "reply")
    assert [criterion.lines for criterion in result.outline.criteria] == [
        (11,),
        (12,),
        (14,),
        (17,),
        (20,),
    ]
    assert codes(result) == ["pointer_moved"] * 9 + ["reply_astray"]
    lines = {field.field: field.lines for field in result.outline.fields}
    assert (lines["starts_on"], lines["closes_at"], lines["rate_cap"]) == ((4, 5), (7,), (8,))
    assert [criterion.label for criterion in result.outline.criteria] == [10, 10, 13, 13, 19]
    assert "5 of 5" in result.findings[-1].message


def test_findings_show_where() -> None:
    moved = aimed(["2 education ~wo-opleiding"]).findings[0]
    assert [span.quote for span in moved.evidence] == ["2. Een afgeronde wo-opleiding."]
    assert "line 11" in moved.message
    assert aimed(["10 experience ~vliegbrevet"]).findings[0].severity == "warning"


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)
NAMES = st.sampled_from(["fields", "criteria", "questions", "doubts", "kind", "rows", "heading"])


@given(st.dictionaries(NAMES, ANYTHING, max_size=6))
def test_no_object_breaks_it_and_every_line_exists(reply: dict[str, Any]) -> None:
    outline = aim(TENDER, reply, "x").outline
    pointed = [
        n for each in (*outline.fields, *outline.criteria, *outline.doubts) for n in each.lines
    ]
    assert all(1 <= number <= LAST for number in pointed)


def test_an_empty_document() -> None:
    assert aim(document_of([]), REPLY, "x").outline.criteria == ()
