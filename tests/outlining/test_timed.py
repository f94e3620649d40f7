"""A time that stands apart from its date: put with it where a model read them as one, and only then."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from tenderkit.outlining.stated import StatedNumber
from tenderkit.outlining.timed import with_times
from tenderkit.records import FieldLines, Outline, Tender
from tests.support.documents import document_of

APART = document_of(
    ["Reageren op vrijdag 12:00 uur, dat is 11 september 2026", "Gesprek om 9.30 uur"]
)
DAY = date(2026, 9, 11)
OUTLINE = Outline(fields=(FieldLines(field="closes_at", lines=(1,)),))


def read(value: str, closes_at: Any = DAY, line: int = 1) -> Tender:
    start = APART.text.index("11 september")
    tender = Tender(closes_at=closes_at, evidence={"closes_at": (APART.span(start, start + 17),)})
    return with_times(APART, tender, OUTLINE, [StatedNumber(line, "closes_at", value)])


def test_the_time_of_the_line_is_put_with_its_date() -> None:
    tender = read("2026-09-11T12:00")
    assert tender.closes_at == datetime(2026, 9, 11, 12, 0)
    assert [span.quote for span in tender.evidence["closes_at"]] == [
        "11 september 2026",
        "12:00 uur",
    ]


@pytest.mark.parametrize(
    ("value", "closes_at", "line"),
    [
        # a time that its line does not hold, one of another line, another day, none, nonsense
        ("2026-09-11T17:00", DAY, 1),
        ("2026-09-11T09:30", DAY, 1),
        ("2026-09-12T12:00", DAY, 1),
        ("2026-09-11", DAY, 1),
        ("2026-09-11T99:99", DAY, 1),
        # what code read itself stands
        ("2026-09-11T12:00", datetime(2026, 9, 11, 9, 0), 1),
        ("2026-09-11T12:00", None, 1),
        # the line that the model names holds another time
        ("2026-09-11T12:00", DAY, 2),
    ],
)
def test_nothing_else_is(value: str, closes_at: Any, line: int) -> None:
    assert read(value, closes_at, line).closes_at == closes_at
