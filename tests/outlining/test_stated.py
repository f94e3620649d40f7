"""Numbers the model says it read, beside those code parsed."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tenderkit.building import build
from tenderkit.outlining.aim import aim
from tenderkit.outlining.stated import StatedNumber, check_stated
from tenderkit.records import Extensions, Range, RateCap, Tender
from tests.support.documents import REPLY, TENDER


def tender() -> Tender:
    return build(TENDER, aim(TENDER, REPLY, "model:test").outline)


def test_what_agrees_is_no_finding() -> None:
    stated = aim(TENDER, REPLY, "model:test").stated
    assert len(stated) == 8
    assert check_stated(TENDER, tender(), stated) == ()


@pytest.mark.parametrize(
    ("line", "what", "value", "values", "severity"),
    [
        (6, "closes_at", "2031-05-13T09:00", ("2031-05-12T09:00", "2031-05-13T09:00"), "warning"),
        (6, "closes_at", "2031-05-12T10:00", ("2031-05-12T09:00", "2031-05-12T10:00"), "warning"),
        (7, "rate_cap", "79.50", ("97.5", "79.50"), "warning"),
        (5, "hours_per_week", "28-36", ("28-32", "28-36"), "warning"),
        (4, "starts_on", "2031-07-01", ("2031-06-01", "2031-07-01"), "info"),
        (10, "min_months", "24", ("36", "24"), "warning"),
        (10, "window_months", "36", ("60", "36"), "warning"),
        (13, "max_points", "50", ("40", "50"), "info"),
        (16, "weight_percent", "40", ("30", "40"), "info"),
        (11, "min_months", "12", ("", "12"), "warning"),
    ],
)
def test_what_differs_is_one(
    line: int, what: Any, value: str, values: tuple[str, str], severity: str
) -> None:
    (finding,) = check_stated(TENDER, tender(), [StatedNumber(line, what, value)])
    assert (finding.code, finding.values, finding.severity) == (
        "reader_disagreement",
        values,
        severity,
    )
    assert [span.quote for span in finding.evidence] == [TENDER.words(line)]


@pytest.mark.parametrize(
    ("line", "what", "value"),
    [
        (6, "closes_at", "2031-05-12"),  # the model left the time out
        (7, "rate_cap", "97.5"),
        (5, "hours_per_week", "28.0-32"),
        (8, "closes_at", "2031-09-09"),  # another line: two values of a field are another finding
        (8, "min_months", "3"),  # on no criterion
    ],
)
def test_what_is_no_difference(line: int, what: Any, value: str) -> None:
    assert check_stated(TENDER, tender(), [StatedNumber(line, what, value)]) == ()


@pytest.mark.parametrize(
    ("fields", "what", "value", "agrees"),
    [
        ({"extensions": Extensions(count=2, months=3)}, "extensions", "2x3", True),
        ({"extensions": Extensions(count=2, months=3)}, "extensions", "3x2", False),
        ({"positions": Range(min=2, max=2)}, "positions", "2", True),
        ({"positions": Range(min=2, max=2)}, "positions", "2-2", True),
        ({"positions": Range(min=1, max=2)}, "positions", "2", False),
        ({"duration_months": 6.0}, "duration_months", "6", True),
        ({"duration_months": 6.0}, "duration_months", "half", False),
        ({"rate_cap": RateCap(amount=Decimal("100"))}, "rate_cap", "100.00", True),
        ({}, "rate_cap", "100", False),
        ({}, "duration_months", "6", False),
    ],
)
def test_forms_of_a_value(fields: dict[str, Any], what: Any, value: str, agrees: bool) -> None:
    found = check_stated(TENDER, Tender(**fields), [StatedNumber(1, what, value)])
    assert (found == ()) == agrees
