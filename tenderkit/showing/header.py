"""The header of a tender as rows of label and words: one table that every view walks.

In: a Tender. Out: the groups of rows that hold a stated value, and the labels of what is not
stated. A row keeps the name of its field, under which its spans stand in `tender.evidence`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from tenderkit.records import Span, Tender
from tenderkit.showing.codes import ON_SITE, SELF_EMPLOYED, TIE_BREAKERS, WEEKDAYS
from tenderkit.showing.wording import (
    clean_words,
    duration_words,
    extension_words,
    fee_words,
    interview_words,
    moment_words,
    range_words,
    rate_cap_words,
    submission_words,
)


@dataclass(frozen=True, slots=True)
class HeaderRow:
    """One stated field: its label, its value in words, and the spans behind it.

    `dutch` is True where the words are the document's own.
    """

    field: str
    label: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]
    dutch: bool = False


@dataclass(frozen=True, slots=True)
class HeaderGroup:
    """Rows that belong together, under one heading."""

    heading: str
    rows: tuple[HeaderRow, ...]


def header_groups(tender: Tender) -> tuple[HeaderGroup, ...]:
    """The stated header fields, grouped, without the title."""
    groups = []
    for heading, entries in _GROUPS:
        rows = tuple(row for entry in entries if (row := _row(tender, entry)) is not None)
        if rows:
            groups.append(HeaderGroup(heading, rows))
    return tuple(groups)


def not_stated(tender: Tender) -> tuple[str, ...]:
    """What a bidder looks for and this document does not state."""
    return tuple(
        words
        for field, words in _LOOKED_FOR.items()
        if getattr(tender, field) in (None, ())
        and not (field == "starts_on" and tender.starts_asap)
    )


def closing_words(moment: date | datetime | None) -> str:
    """The closing moment, saying so where the document leaves the time out."""
    if moment is None:
        return "not stated"
    words = moment_words(moment)
    return words if isinstance(moment, datetime) else f"{words} (no time stated)"


Words = Callable[[Any], tuple[str, ...]]
_Entry = tuple[str, str, Words, bool]  # field, label, words, are they the document's own


def _one(write: Callable[[Any], str]) -> Words:
    return lambda value: (write(value),)


def _each(write: Callable[[Any], str]) -> Words:
    return lambda values: tuple(write(value) for value in values)


_PLAIN: Final = _one(str)
_MOMENT: Final = _one(moment_words)

_GROUPS: Final[tuple[tuple[str, tuple[_Entry, ...]], ...]] = (
    (
        "Deadlines",
        (
            ("closes_at", "Closes", _one(closing_words), False),
            ("intermediary_closes_at", "Intermediary wants it by", _MOMENT, False),
            ("questions_close_at", "Questions until", _MOMENT, False),
            ("answers_published_on", "Answers published", _MOMENT, False),
            ("interviews", "Interviews", _each(interview_words), False),
            ("published_on", "Published", _MOMENT, False),
        ),
    ),
    (
        "Assignment",
        (
            ("buyer", "Buyer", _PLAIN, True),
            ("intermediary", "Intermediary", _PLAIN, True),
            ("reference", "Reference", _PLAIN, True),
            ("starts_on", "Starts", _MOMENT, False),
            ("starts_asap", "Starts as soon as possible", _one(lambda _: "yes"), False),
            ("ends_on", "Ends", _MOMENT, False),
            ("duration_months", "Duration", _one(duration_words), False),
            ("extensions", "Extensions", _one(extension_words), False),
            ("hours_per_week", "Hours a week", _one(range_words), False),
            ("positions", "Professionals asked", _one(range_words), False),
            ("location", "Location", _PLAIN, True),
            ("region", "Region", _PLAIN, True),
            ("on_site", "Where", _one(ON_SITE.__getitem__), False),
            ("work_days", "Days", _one(lambda days: ", ".join(WEEKDAYS[d] for d in days)), False),
        ),
    ),
    (
        "Money",
        (
            ("rate_cap", "Highest rate", rate_cap_words, False),
            ("fees", "Intermediary takes", _each(fee_words), False),
            ("self_employed", "Self-employed", _one(SELF_EMPLOYED.__getitem__), False),
            ("tie_breaker", "Tie-breaker", _one(TIE_BREAKERS.__getitem__), False),
        ),
    ),
    (
        "Bid",
        (("submission", "To hand in", submission_words, False),),
    ),
)

_LOOKED_FOR: Final = {
    # field: what its absence is called
    "closes_at": "closing date",
    "questions_close_at": "deadline for questions",
    "interviews": "interview days",
    "buyer": "buyer",
    "reference": "reference",
    "starts_on": "start",
    "extensions": "extension",
    "hours_per_week": "hours a week",
    "location": "location",
    "on_site": "on site or elsewhere",
    "rate_cap": "highest rate",
    "self_employed": "whether the self-employed may bid",
}


def _row(tender: Tender, entry: _Entry) -> HeaderRow | None:
    field, label, write, dutch = entry
    value = getattr(tender, field)
    if value is None or value is False or value == ():
        return None
    words = tuple(clean_words(part) for part in write(value) if part)
    if not words:
        return None
    return HeaderRow(field, label, words, tender.evidence.get(field, ()), dutch)
