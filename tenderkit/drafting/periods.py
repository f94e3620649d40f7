"""Dates and periods in words, as a Dutch or English CV prints them.

In: coarse dates. Out: "september 2023", "september 2023 – heden". The precision stays what it was.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

from tenderkit.records import Assignment, CoarseDate

Tongue = Literal["nl", "en"]

MONTHS: dict[Tongue, tuple[str, ...]] = {
    "nl": ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
           "oktober", "november", "december"),
    "en": ("January", "February", "March", "April", "May", "June", "July", "August", "September",
           "October", "November", "December"),
}  # fmt: skip
NOW: dict[Tongue, str] = {"nl": "heden", "en": "present"}


def period_words(day: CoarseDate, tongue: Tongue = "nl") -> str:
    """A date to its own precision: "2021", "maart 2021", "15 maart 2021".

    Examples
    --------
    >>> period_words(CoarseDate(year=2021, month=3))
    'maart 2021'
    """
    if day.month is None:
        return str(day.year)
    words = f"{MONTHS[tongue][day.month - 1]} {day.year}"
    return f"{day.day} {words}" if day.day else words


def month_words(day: CoarseDate, tongue: Tongue = "nl") -> str:
    """A date to the month at most: a CV needs no days."""
    return period_words(CoarseDate(year=day.year, month=day.month), tongue)


def span_words(work: Assignment, tongue: Tongue = "nl") -> str:
    """The period of an assignment, to the month: "september 2023 – heden"; empty where unknown."""
    if work.start is None:
        return month_words(work.end, tongue) if work.end else ""
    if work.end is None:
        return f"{month_words(work.start, tongue)} – {NOW[tongue]}"
    first, last = month_words(work.start, tongue), month_words(work.end, tongue)
    return first if first == last else f"{first} – {last}"


def moment_words(moment: date | datetime, tongue: Tongue = "nl") -> str:
    """A moment: "12 mei 2031, 09:00 uur", without a time where none is stated."""
    words = f"{moment.day} {MONTHS[tongue][moment.month - 1]} {moment.year}"
    if not isinstance(moment, datetime):
        return words
    clock = f"{moment.hour:02d}:{moment.minute:02d}"
    return f"{words}, {clock} uur" if tongue == "nl" else f"{words}, {clock}"
