"""Findings where a document states one thing twice and differently.

In: all readings of each field and the values that stand. Out: findings that hold every value with its words.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from tenderkit.building.mentions import Reading
from tenderkit.dutch import find_dates
from tenderkit.records import Document, Finding, Range, Span

_CODES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    (
        "conflicting_closing_dates",
        ("closes_at",),
        "The document states more than one closing date; the earliest stands.",
    ),
    (
        "conflicting_hours",
        ("hours_per_week",),
        "The document states different hours per week; the strictest stand.",
    ),
    (
        "conflicting_rates",
        ("rate_cap",),
        "The document states different maximum rates; the lowest stands, unless one amends the other.",
    ),
)
_PERIOD = "The document states the start, end or duration in different ways."


def conflicts(
    document: Document, readings: dict[str, list[Reading]], values: dict[str, Any]
) -> list[Finding]:
    """One finding a field whose readings differ in a way that a bidder must ask about."""
    found = []
    for code, fields, message in _CODES:
        groups = _distinct([reading for name in fields for reading in readings.get(name, [])])
        if len(groups) > 1:
            found.append(_finding(code, message, groups))
    found += _periods(readings)
    found += _weekdays(document, readings)
    return found


def _finding(code: str, message: str, readings: list[Reading]) -> Finding:
    spans: tuple[Span, ...] = tuple(
        dict.fromkeys(span for reading in readings for span in reading.spans)
    )
    return Finding(
        code=code,
        severity="warning",
        message=message,
        values=tuple(shown(r.value) for r in readings),
        evidence=spans,
    )


def _distinct(readings: list[Reading]) -> list[Reading]:
    """The readings that differ; a day and the same day with a time agree, a number inside a stated range too."""
    kept: list[Reading] = []
    for reading in readings:
        if not any(
            _agree(reading.value, other.value) and not _narrows(reading, other) for other in kept
        ):
            kept.append(reading)
    return kept


def _narrows(reading: Reading, other: Reading) -> bool:
    """Whether hours that leave no choice stand beside a range that does: "32-36", and "36, minder past niet"."""
    return (
        isinstance(reading.value, Range)
        and reading.amends != other.amends
        and reading.value != other.value
    )


def _agree(one: Any, other: Any) -> bool:
    if hasattr(one, "amount"):
        return bool(one.amount == other.amount) or _with_vat(one, other) or _with_vat(other, one)
    if isinstance(one, Range):
        return one == other or (
            one.min == one.max and other.min <= one.min <= other.max and one.min == other.max
        )
    if isinstance(one, datetime) != isinstance(other, datetime) and hasattr(one, "year"):
        first = one.date() if isinstance(one, datetime) else one
        second = other.date() if isinstance(other, datetime) else other
        return bool(first == second)
    return bool(one == other)


_VAT = Decimal("1.21")
_CENT = Decimal("0.01")


def _with_vat(one: Any, other: Any) -> bool:
    """Whether the second rate is the first with VAT in it."""
    return other.excludes_vat is not True and abs(one.amount * _VAT - other.amount) <= _CENT


_A_MONTH = 0.95
"""A start, an end and a length that differ by less are one period, told roughly."""


def _periods(readings: dict[str, list[Reading]]) -> list[Finding]:
    for name in ("starts_on", "ends_on", "duration_months"):
        groups = _distinct(readings.get(name, []))
        if len(groups) > 1:
            return [_finding("conflicting_period", _PERIOD, groups)]
    starts, ends, lengths = (
        readings.get(name, []) for name in ("starts_on", "ends_on", "duration_months")
    )
    if starts and ends and lengths:
        start, end, months = starts[0].value, ends[0].value, float(lengths[0].value)
        last = end + timedelta(days=1)
        stated = (last.year - start.year) * 12 + last.month - start.month
        stated += (last.day - start.day) / 30
        if abs(stated - months) >= _A_MONTH:
            return [_finding("conflicting_period", _PERIOD, [starts[0], ends[0], lengths[0]])]
    return []


def _weekdays(document: Document, readings: dict[str, list[Reading]]) -> list[Finding]:
    """ "Vrijdag 12 maart 2026" is a Thursday: which of the two is meant must be asked."""
    if len(_distinct(readings.get("closes_at", []))) > 1:
        return []
    for reading in readings.get("closes_at", []):
        for span in reading.spans:
            line = document.line_at(span.start)
            words = document.words(line)
            for date_found in find_dates(words):
                inside = (
                    date_found.start <= span.end - line.start
                    and span.start - line.start <= date_found.end
                )
                if inside and date_found.value.weekday_matches is False:
                    return [
                        Finding(
                            code="conflicting_closing_dates",
                            severity="warning",
                            message="The weekday and the date of the closing do not agree.",
                            values=(
                                str(date_found.value.weekday_stated),
                                date_found.value.day.isoformat(),
                            ),
                            evidence=(
                                document.span(
                                    line.start + date_found.start, line.start + date_found.end
                                ),
                            ),
                        )
                    ]
    return []


def shown(value: Any) -> str:
    """A value as a finding prints it."""
    if hasattr(value, "amount"):
        return f"{value.amount:.2f}"
    if isinstance(value, Range):
        return f"{value.min:g}" if value.min == value.max else f"{value.min:g}-{value.max:g}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M")
    if isinstance(value, Decimal):
        return f"{value:.2f}"
    if isinstance(value, float):
        return f"{value:g} months"
    return str(value)
