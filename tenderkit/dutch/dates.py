"""Days as Dutch tenders write them, with the weekday checked against the calendar.

In: a text, and a year for dates that state none (never assumed). Out: each day with its words.
Lists and ranges give each stated day ("3 en 5 maart 2026"), a day without a year takes the year
of the date that it is joined to. Hours, phone numbers, article numbers, numbering ("1.2.3") and
postcodes are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, wraps
from typing import Concatenate, Literal, ParamSpec, TypeVar

from tenderkit.dutch.date_patterns import (
    BEFORE_MONTH,
    BEFORE_YEAR,
    BEHIND_WORD,
    BETWEEN,
    DAY_BEFORE,
    DAY_IN_WORDS,
    DAY_MONTH,
    DAYS_OF_LIST,
    IN_DIGITS,
    ISO,
    MONTH_AND_YEAR,
    MONTH_DAY,
    MONTHS,
    NUMERIC,
    OF_A_MONTH,
    SURE_JOINT,
    TIME_OF_THE_DAY,
    TO_A_WHOLE_DATE,
    WEEK_OF,
    WITHOUT_YEAR,
)
from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.in_digits import InDigits, in_digits
from tenderkit.dutch.weekdays import WEEK, weekday_of
from tenderkit.dutch.years import Year, year_of_day

T = TypeVar("T")
P = ParamSpec("P")

ANY_YEAR = 2000
"""For looks at whether a text holds a date at all, with a year or without."""
Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class DateValue:
    """A day; for precision `month` its first day.

    `weekday_stated` is the weekday's word as printed; `weekday_matches` tells whether the calendar
    agrees, and is None where no weekday is stated.
    """

    day: date
    weekday_stated: str | None = None
    weekday_matches: bool | None = None
    precision: Precision = "day"


@dataclass(frozen=True, slots=True)
class _Part:
    """A stated day whose year may be missing; without `sure` it is no day unless a year is said."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: str | None
    sure: bool = True


@lru_cache(maxsize=512)  # a line is asked for by many fields
def _kept_in_digits(text: str) -> InDigits | None:
    if not DAY_IN_WORDS.may_stand_in(text):
        return None
    if BEHIND_WORD.search(text) or "duizend" in small(text):
        return in_digits(text, OF_A_MONTH) if DAY_IN_WORDS.search(text) else None
    return None


def _in_digits(text: str) -> InDigits | None:
    """The text with its days in digits, where it states days in words."""
    return (_kept_in_digits if len(text) <= _CACHED else _kept_in_digits.__wrapped__)(text)


def reads_days_in_words(
    find: Callable[Concatenate[str, P], list[Found[T]]],
) -> Callable[Concatenate[str, P], list[Found[T]]]:
    """A rule about dates, made to read "de derde november tweeduizend zesentwintig" too."""

    @wraps(find)
    def reading(text: str, /, *args: P.args, **kwargs: P.kwargs) -> list[Found[T]]:
        digits = _in_digits(text)
        if digits is None:
            return find(text, *args, **kwargs)
        return [digits.back(found) for found in find(digits.text, *args, **kwargs)]

    return reading


@reads_days_in_words
def find_dates(text: str, default_year: Year | None = None) -> list[Found[DateValue]]:
    """Every day that a text states.

    Parameters
    ----------
    text : any text; a date never runs over the end of a line.
    default_year : the year of days without one ("1 mei a.s."), or what tells it; None leaves
        them out.

    Examples
    --------
    >>> [found.value.day.isoformat() for found in find_dates("3 en 5 maart 2026")]
    ['2026-03-03', '2026-03-05']
    """
    return [
        f
        for f in all_dates(text, default_year)
        if not WEEK_OF.search(text, max(0, f.start - 30), f.start)
    ]


@reads_days_in_words
def find_months(text: str) -> list[Found[DateValue]]:
    """Every month with its year ("maart 2026") that is not part of a day."""
    taken = [(f.start, f.end) for f in all_dates(text, None)]
    found = []
    for match in MONTH_AND_YEAR.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if DAY_BEFORE.search(text, max(0, match.start() - 12), match.start()):
            continue
        day = date(full_year(match["year"]), MONTHS[small(match["month"]).rstrip(".")], 1)
        found.append(Found(DateValue(day, precision="month"), match.start(), match.end()))
    return found


def _fits(value: DateValue, part: _Part) -> bool:
    """A day and a month in digits are a date beside a weekday that the calendar agrees with."""
    return part.year is not None or value.weekday_matches is True


def all_dates(text: str, default_year: Year | None) -> list[Found[DateValue]]:
    found = []
    for part in _kept_parts(text) if len(text) <= _CACHED else _parts(text):
        year = part.year
        if year is None:
            year = year_of_day(default_year, part.month, part.day, part.weekday)
        if year is None:
            continue
        value = _date_value(year, part)
        if value is not None and (part.sure or _fits(value, part)):
            found.append(Found(value, part.start, part.end))
    return found


_DIGIT = re.compile(r"\d")


def _parts(text: str) -> list[_Part]:
    """The days of a text, each with its own year or that of a day it is joined to."""
    parts: list[_Part | None] = []
    if not _DIGIT.search(text):
        return []
    if IN_DIGITS.search(text):
        parts += [_one_part(match) for form in (NUMERIC, ISO) for match in form.finditer(text)]
        parts += [_short_part(text, match) for match in WITHOUT_YEAR.finditer(text)]
    if BEFORE_YEAR.search(text):
        parts += [_one_part(match) for match in MONTH_DAY.finditer(text)]
    if BEFORE_MONTH.search(text):
        parts += [part for match in DAY_MONTH.finditer(text) for part in _listed_parts(text, match)]
    if not parts:
        return []
    found = in_order(Found(part, part.start, part.end) for part in parts if part is not None)
    return _settle_years(text, [each.value for each in found])


_CACHED = 4_000
"""Longest text whose days are kept, in characters: a line is asked for by many fields."""
_kept_parts = lru_cache(maxsize=512)(_parts)


def _one_part(match: re.Match[str]) -> _Part | None:
    groups = match.groupdict()
    month_word = small(groups["month"]).rstrip(".")
    month = MONTHS.get(month_word) or int(month_word)
    year = groups["year"]
    mark = groups.get("mark")
    if mark == "." and len(year) == 2 and not re.match(r".*\d\d\.\d\d\.[23]\d$", match[0]):
        return None
    return _Part(
        match.start(), match.end(), int(groups["day"].rstrip("stdehrn")), month, full_year(year),
        groups.get("weekday"),
    )  # fmt: skip


def _short_part(text: str, match: re.Match[str]) -> _Part | None:
    """ "di 3/11" by its weekday, "1-12 t/m 31-12-2026" by the whole date that it is joined to,
    "13-11 om 10u" by its time."""
    day, month = int(match["day"]), int(match["month"])
    if not (1 <= day <= 31 and 1 <= month <= 12):
        return None
    joint = TO_A_WHOLE_DATE.match(text, match.end())
    whole = NUMERIC.match(text, joint.end()) if joint else None
    timed = TIME_OF_THE_DAY.match(text, match.end()) is not None
    joined = whole is not None and whole["mark"] == match["mark"]
    if match["weekday"] is None and not timed and not joined:
        return None
    return _Part(match.start(), match.end(), day, month, None, match["weekday"], sure=timed)


def _listed_parts(text: str, match: re.Match[str]) -> list[_Part]:
    month = MONTHS[small(match["month"]).rstrip(".")]
    year = full_year(match["year"]) if match["year"] else None
    if year is None and _is_a_name(text, match):
        return []
    own_start = match.start("weekday") if match["weekday"] else match.start("day")
    day = int(re.sub(r"\D", "", match["day"]))
    last = _Part(own_start, match.end(), day, month, year, match["weekday"])
    listed = match["list"]
    if not listed or not SURE_JOINT.search(listed):
        return [last]
    parts = []
    for one in DAYS_OF_LIST.finditer(text, match.start("list"), match.end("list")):
        number = int(re.sub(r"\D", "", one["day"]))
        parts.append(_Part(one.start(), one.end(), number, month, year, one["weekday"]))
    return [*parts, last]


def _is_a_name(text: str, match: re.Match[str]) -> bool:
    """ "2 Jan Jansen" and "3 may apply" hold no month."""
    month = match["month"]
    follows = text[match.end() : match.end() + 2]
    if month == "Jan":
        return len(follows) == 2 and follows[0] == " " and follows[1].isupper()
    return month.lower() == "may" and month != "May"


def _settle_years(text: str, parts: list[_Part]) -> list[_Part]:
    """Give a day without a year the year of the date that it is joined to."""
    settled = list(parts)
    for index in range(len(settled) - 2, -1, -1):
        here, following = settled[index], settled[index + 1]
        if here.year is None and following.year is not None and _joined(text, here, following):
            later = (here.month, here.day) > (following.month, following.day)
            settled[index] = _with_year(here, following.year - later)
    for index in range(1, len(settled)):
        before, here = settled[index - 1], settled[index]
        if here.year is None and before.year is not None and _joined(text, before, here):
            earlier = (here.month, here.day) < (before.month, before.day)
            settled[index] = _with_year(here, before.year + earlier)
    return settled


def _joined(text: str, first: _Part, second: _Part) -> bool:
    between = text[first.end : second.start]
    return len(between) <= 24 and BETWEEN.fullmatch(between) is not None


def _with_year(part: _Part, year: int) -> _Part:
    return replace(part, year=year)


def full_year(year: str) -> int:
    """Two digits up to 69 are 2000–2069, from 70 on 1970–1999."""
    number = int(year.lstrip("'’‘`"))
    if number >= 100:
        return number
    return number + (2000 if number < 70 else 1900)


def _date_value(year: int, part: _Part) -> DateValue | None:
    try:
        day = date(year, part.month, part.day)
    except ValueError:
        return None
    if part.weekday is None:
        return DateValue(day)
    matches = weekday_of(part.weekday) == WEEK[day.weekday()]
    return DateValue(day, part.weekday.strip(" .,"), matches)
