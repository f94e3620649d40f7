"""Compare findings and questions, and check that a record stands on its document.

In: two Tenders, or a Tender and its Document. Out: marks of areas `finding`, `question`,
`grounding`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from tenderkit.dutch import parse_number
from tenderkit.evaluating.folding import likeness
from tenderkit.evaluating.marks import Mark, Result
from tenderkit.records import Criterion, Document, Span, Tender

ABOUT_READERS = frozenset(
    {
        "reader_disagreement", "model_reader_failed", "reply_form_broken", "reply_astray",
        "reply_row_unreadable", "pointer_moved", "pointer_dropped", "pointer_out_of_range",
        "pointer_repeated",
    }
)  # fmt: skip
"""Findings about the reading, not about the tender: no label can expect them."""

SAME_QUESTION = 0.8
"""Likeness of the questions from which two of them are the same."""


def finding_marks(label: Tender, read: Tender) -> Iterator[Mark]:
    """One mark for each code of either: a code found once is found, however often it is
    reported."""
    expected = {f.code: f for f in label.findings if f.code not in ABOUT_READERS}
    got = {f.code: f for f in read.findings if f.code not in ABOUT_READERS}
    for code in sorted({*expected, *got}):
        result: Result = "right" if code in expected and code in got else "missing"
        one = expected.get(code) or got[code]
        yield Mark(
            "finding",
            code,
            result if code in expected else "invented",
            expected[code].message if code in expected else "",
            got[code].message if code in got else "",
            places=tuple((span.start, span.end) for span in one.evidence),
        )


def question_marks(label: Tender, read: Tender) -> Iterator[Mark]:
    """One mark a question; it is right when the answer, if any, is the same too."""
    left = list(read.questions)
    for one in label.questions:
        places = tuple((span.start, span.end) for span in one.evidence)
        other = max(left, key=lambda q: likeness(one.question, q.question), default=None)
        if other is None or likeness(one.question, other.question) < SAME_QUESTION:
            yield Mark("question", "question", "missing", one.question, places=places)
            continue
        left.remove(other)
        same = likeness(one.answer or "", other.answer or "") >= SAME_QUESTION
        same = same or not (one.answer or other.answer)
        yield Mark(
            "question",
            "question",
            "right" if same else "wrong",
            f"{one.question} {one.answer or ''}",
            f"{other.question} {other.answer or ''}",
            places=places,
        )
    for other in left:
        yield Mark("question", "question", "invented", "", other.question)


def grounding_marks(read: Tender, document: Document) -> Iterator[Mark]:
    """Whether every span is the text it claims, and every number stands in the words behind it."""
    for span in read.spans():
        there = document.text[span.start : span.end]
        yield Mark(
            "grounding", "span", "right" if there == span.quote else "wrong", there, span.quote,
            places=((span.start, span.end),),
        )  # fmt: skip
    for name, value, spans in _numbers_of(read):
        words = " ".join(span.quote for span in spans)
        yield Mark(
            "grounding", name, "right" if stands_in(value, words) else "wrong", words, str(value),
            places=tuple((span.start, span.end) for span in spans),
        )  # fmt: skip


_DATES = ("published_on", "closes_at", "questions_close_at", "starts_on")
"""Dates whose day of the month must stand in the words. Others may follow from words ("week
14")."""

_WORD = re.compile(r"[^\W\d_]+")
_EUROS_AND_CENTS = re.compile(r"(\w+) euro en (\w+) cent")
_DIGITS = re.compile(r"\d+(?:[.,]\d+)*")


def _numbers_of(read: Tender) -> Iterator[tuple[str, float, tuple[Span, ...]]]:
    for name, value in _header_numbers(read):
        yield name, value, read.evidence.get(name, ())
    for criterion in read.criteria:
        for name, value in _criterion_numbers(criterion):
            yield name, value, criterion.evidence


def _header_numbers(read: Tender) -> Iterator[tuple[str, float]]:
    for name in _DATES:
        moment = getattr(read, name)
        if isinstance(moment, date):
            yield name, moment.day
    if read.rate_cap:
        yield "rate_cap", float(read.rate_cap.amount)
    if read.hours_per_week:
        yield "hours_per_week", read.hours_per_week.min
        yield "hours_per_week", read.hours_per_week.max
    if read.duration_months is not None:
        yield "duration_months", read.duration_months
    for fee in read.fees:
        yield "fees", float(fee.value)


def _criterion_numbers(criterion: Criterion) -> Iterator[tuple[str, float]]:
    demand, scoring = criterion.requirement, criterion.scoring
    if demand:
        for name in ("min_months", "window_months", "max_rate", "min_inhabitants"):
            value = getattr(demand, name)
            if value is not None:
                yield name, float(value)
    if scoring:
        for name in ("max_points", "weight_percent"):
            value = getattr(scoring, name)
            if value is not None:
                yield name, float(value)
        for band in scoring.bands:
            yield from (
                ("bands", float(bound))
                for bound in (band.min, band.max, band.points)
                if isinstance(bound, Decimal | float | int)
            )


def stands_in(value: float, words: str) -> bool:
    """Whether words hold a number: as it is, or as years for months ("2 jaar" for 24)."""
    stated = set(_stated_numbers(words))
    return any(abs(value - n) < 0.005 for one in stated for n in (one, one * 12, one * 1000))


def _stated_numbers(words: str) -> Iterator[float]:
    for match in _DIGITS.finditer(words):
        digits = match[0]
        for thousands, decimals in ((".", ","), (",", ".")):
            try:
                yield float(digits.replace(thousands, "").replace(decimals, "."))
            except ValueError:
                continue
        yield from (float(part) for part in re.split(r"[.,]", digits))
    for match in _EUROS_AND_CENTS.finditer(words):
        euros, cents = parse_number(match[1]), parse_number(match[2])
        if euros is not None and cents is not None:
            yield euros + cents / 100
    for match in _WORD.finditer(words):
        number = parse_number(match[0]) or parse_number(match[0].removesuffix("duizend"))
        if number is not None:
            yield float(number)
        elif match[0].lower() in ("jaar", "year"):  # "in het afgelopen jaar" is twelve months
            yield 1.0
        elif match[0].lower() in ("half", "halve", "halfjaar"):
            yield 0.5
        elif match[0].lower() in ("beide", "beiden", "allebei", "both"):
            yield 2.0
        elif match[0].lower() in ("niets", "niks", "geen", "none", "nothing"):  # no points
            yield 0.0
