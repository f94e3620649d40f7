"""Rows of a reply: what the strict schema lets through, and what is made of it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from tenderkit.outlining.pointers import (
    CriterionPointer,
    FieldPointer,
    criterion_pointer,
    doubt_pointer,
    field_pointer,
    lines_of,
    question_pointer,
)
from tenderkit.outlining.wire import CriterionRow, DoubtRow, FieldRow, OutlineWire, QuestionRow
from tests.support.documents import REPLY


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("12", (12,)),
        ("12-14", (12, 13, 14)),
        ("12–14", (12, 13, 14)),
        ("12,90", (12, 90)),
        ("90,12-13,12", (12, 13, 90)),
        ("0", (0,)),
        ("14-12", None),
        ("1-99999", None),
        ("1-30,50-80", None),
        ("", None),
        ("a", None),
        ("12-", None),
        ("123456", None),
        ("-3", None),
    ],
)
def test_lines(text: str, lines: tuple[int, ...] | None) -> None:
    assert lines_of(text) == lines


@pytest.mark.parametrize(
    ("row", "pointer"),
    [
        ("title 1", FieldPointer("title", (1,))),
        ("closes_at 7-8 2031-05-12T09:00", FieldPointer("closes_at", (7, 8), "2031-05-12T09:00")),
        ("rate_cap 3 =82.50", FieldPointer("rate_cap", (3,), "82.50")),
        ("  hours_per_week  5  24-32 ", FieldPointer("hours_per_week", (5,), "24-32")),
        ("salary 3", None),
        ("title", None),
        ("title een", None),
        ("", None),
    ],
)
def test_field_rows(row: str, pointer: FieldPointer | None) -> None:
    assert field_pointer(row) == pointer


@pytest.mark.parametrize(
    ("row", "pointer"),
    [
        ("12 education", CriterionPointer((12,), "education")),
        (
            "31 rate bid b:32-34 pts=20 ~Uurtarief",
            CriterionPointer((31,), "rate", "bid", (32, 33, 34), {"pts": Decimal(20)}, "Uurtarief"),
        ),
        (
            "12-13 experience cv_where min=36 win=60 ~als jurist",
            CriterionPointer(
                (12, 13), "experience", "cv_where", (), {"min": Decimal(36), "win": Decimal(60)}, "als jurist"
            ),
        ),
        # another order, unknown words, a theme that does not exist: the lines are what counts
        ("cv experience 12", CriterionPointer((12,), "experience", "cv")),
        ("12 ervaring must", CriterionPointer((12,))),
        ("12 rate rate=82.50 max=3", CriterionPointer((12,), "rate", None, (), {"rate": Decimal("82.50")})),
        ("12 rate b:x ~", CriterionPointer((12,), "rate")),
        ("experience", None),
        ("~12", None),
        ("", None),
    ],
)  # fmt: skip
def test_criterion_rows(row: str, pointer: CriterionPointer | None) -> None:
    assert criterion_pointer(row) == pointer


@pytest.mark.parametrize(
    ("row", "pointer"),
    [
        ("80>81-82", ((80,), (81, 82))),
        ("80 > 81", ((80,), (81,))),
        ("80", ((80,), ())),
        ("80>x", None),
        (">81", None),
    ],
)
def test_question_rows(row: str, pointer: object) -> None:
    assert question_pointer(row) == pointer


@pytest.mark.parametrize(
    ("row", "pointer"),
    [
        ("closed 3", ("closed", (3,))),
        ("conflicting_hours 3,9", ("conflicting_hours", (3, 9))),
        ("odd 3", None),
        ("closed", None),
    ],
)
def test_doubt_rows(row: str, pointer: object) -> None:
    assert doubt_pointer(row) == pointer


def pattern(row: object) -> str:
    class Form(BaseModel):
        row: row  # type: ignore[valid-type]

    return str(Form.model_json_schema()["properties"]["row"]["pattern"])


@pytest.mark.parametrize(
    ("row", "parse"),
    [
        (FieldRow, field_pointer),
        (CriterionRow, criterion_pointer),
        (QuestionRow, question_pointer),
        (DoubtRow, doubt_pointer),
    ],
)
def test_what_the_schema_lets_through_is_understood(row: object, parse: object) -> None:
    """Only line numbers that make no sense (9-3, 1-99999) are left to say no to."""

    @given(st.from_regex(pattern(row), fullmatch=True))
    def holds(text: str) -> None:
        numbers = [part for word in text.split() for part in word.replace("b:", "").split(">")]
        sensible = all(
            lines_of(part)
            for part in numbers
            if part[:1].isdigit() and set(part) <= set("0123456789,-")
        )
        if sensible:
            assert parse(text) is not None  # type: ignore[operator]

    holds()


def test_a_whole_reply_fits_the_form() -> None:
    assert OutlineWire.model_validate(REPLY).model_dump() == REPLY


@pytest.mark.parametrize(
    ("where", "row"),
    [
        ("fields", "salary 3"),
        ("fields", "title"),
        ("fields", "title 3 duizend"),
        ("questions", "80>"),
        ("doubts", "closing_date_missing 3"),
        ("fields", "title 3\n"),
        ("fields", " title 3"),
    ],
)
def test_rows_the_form_refuses(where: str, row: str) -> None:
    with pytest.raises(ValidationError):
        OutlineWire.model_validate(REPLY | {where: [row]})


@pytest.mark.parametrize(
    "row",
    [
        "12",
        "12 ervaring",
        "12 experience cv min=x",
        "12 experience ~",
        "x experience",
        "12 experience cv letter",
    ],
)
def test_criterion_rows_the_form_refuses(row: str) -> None:
    group = {"kind": "knockout", "heading": None, "rows": [row]}
    with pytest.raises(ValidationError):
        OutlineWire.model_validate(REPLY | {"criteria": [group]})
