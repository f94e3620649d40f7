"""The numbers a model says it read, kept beside the outline and compared with the ones code parsed.

Why: nothing a model states reaches a record, but where it read "24" and the grammar parsed 36 one
of them is wrong, and a person must look. In: values as rows state them. Out: `StatedNumber`s;
findings where they differ.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Literal, get_args

from tenderkit.dutch.line_parts import place_of
from tenderkit.outlining.wire import NumberName
from tenderkit.records import Criterion, Document, FieldName, Finding, Severity, Tender

CriterionNumber = Literal[
    "min_months", "window_months", "max_points", "weight_percent", "max_rate", "min_count"
]

What = FieldName | CriterionNumber

_NAMES: dict[NumberName, CriterionNumber] = {
    "min": "min_months",
    "win": "window_months",
    "pts": "max_points",
    "pct": "weight_percent",
    "rate": "max_rate",
    "count": "min_count",
}


@dataclass(frozen=True, slots=True)
class StatedNumber:
    """A number or date the model read on a line: ISO for dates, `24-32` for ranges, `2x3` for
    extensions. `words` stand beside it in that line, where several criteria do."""

    line: int
    what: What
    value: str
    words: str = field(default="", compare=False)


_COMPARED = frozenset(
    {
        "published_on", "closes_at", "intermediary_closes_at", "questions_close_at",
        "answers_published_on", "starts_on", "ends_on", "duration_months", "extensions",
        "hours_per_week", "positions", "rate_cap",
    }
)  # fmt: skip
"""Header fields that hold one number or date."""

_SERIOUS = frozenset(
    {"closes_at", "rate_cap", "hours_per_week", "min_months", "window_months", "max_rate"}
)
"""Misread, these lose the bid."""


def field_as_stated(field: FieldName, value: str, line: int) -> list[StatedNumber]:
    """What a header row states, where it is a field that holds a number."""
    return [StatedNumber(line, field, value)] if field in _COMPARED else []


def as_stated(
    numbers: Mapping[NumberName, Decimal], line: int, words: str = ""
) -> list[StatedNumber]:
    """What a criterion row states."""
    return [
        StatedNumber(line, _NAMES[name], _shown(value), words) for name, value in numbers.items()
    ]


def check_stated(
    document: Document, tender: Tender, stated: Iterable[StatedNumber]
) -> tuple[Finding, ...]:
    """A `reader_disagreement` for each number that the model read otherwise than code did.

    A header value is compared where it stands on a line behind the record's own; that two lines
    differ is another finding (`conflicting_…`). A criterion is the one whose evidence holds the
    line; of several there, the one that holds the words.
    """
    findings = []
    for number in stated:
        parsed = _parsed(document, tender, number)
        if parsed is None or _same(parsed, number.value):
            continue
        severity: Severity = "warning" if number.what in _SERIOUS else "info"
        findings.append(
            Finding(
                code="reader_disagreement",
                severity=severity,
                message=f"{number.what} on line {number.line}: parsed as {parsed or 'nothing'}, "
                f"the model read {number.value}",
                values=(parsed, number.value),
                evidence=(document.line_span(number.line),),
            )
        )
    return tuple(findings)


def _parsed(document: Document, tender: Tender, number: StatedNumber) -> str | None:
    """What the record holds from this line, printed as a row states it; None: nothing to
    compare."""
    line = document.line(number.line)
    if number.what in get_args(CriterionNumber):
        here = [
            criterion
            for criterion in tender.criteria
            if any(span.start < line.end and line.start < span.end for span in criterion.evidence)
        ]
        if len(here) > 1:
            told = [each for each in here if _says(each, number.words)]
            here = told or here
        return _of_criterion(here[0], number.what) if here else None
    spans = tender.evidence.get(number.what, ())
    if spans and not any(span.start < line.end and line.start < span.end for span in spans):
        return None
    return _of_header(tender, number.what)


def _says(criterion: Criterion, words: str) -> bool:
    return any(place_of(words, span.quote) for span in criterion.evidence)


def _of_criterion(criterion: Criterion, what: str) -> str:
    value = getattr(criterion.requirement, what, None)
    if value is None:
        value = getattr(criterion.scoring, what, None)
    return "" if value is None else _shown(value)


def _of_header(tender: Tender, what: str) -> str:
    value = getattr(tender, what)
    if what == "rate_cap":
        value = value and value.amount
    elif what == "extensions":
        return f"{value.count}x{_shown(value.months)}" if value else ""
    elif what in ("hours_per_week", "positions") and value:
        low, high = _shown(value.min), _shown(value.max)
        return low if low == high else f"{low}-{high}"
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return "" if value is None else _shown(value)


def _shown(number: float | Decimal) -> str:
    whole = Decimal(str(number))
    return str(int(whole)) if whole == whole.to_integral_value() else f"{whole.normalize():f}"


def _same(parsed: str, read: str) -> bool:
    """Equal as a row means it: a date alone agrees with that day at a time, 24-24 with 24, 75 with
    75.00."""
    if parsed == read:
        return True
    if "T" in read or "T" in parsed:
        day, _, time = parsed.partition("T")
        read_day, _, read_time = read.partition("T")
        return day == read_day and (not time or not read_time or time[:5] == read_time[:5])
    return bool(parsed) and _numbers(parsed) == _numbers(read)


def _numbers(text: str) -> tuple[object, ...]:
    """`24-24` and `24` are one range; a date stays the text it is."""
    parts = text.replace("x", "-x-").split("-")
    if len(parts) == 3 and len(parts[0]) == 4:
        return (text,)
    try:
        found = [part if part == "x" else Decimal(part) for part in parts]
    except InvalidOperation:
        return (text,)
    return tuple(found[:1] if len(found) == 2 and found[0] == found[1] else found)
