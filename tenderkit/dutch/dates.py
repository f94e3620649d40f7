"""Days as Dutch tenders write them, with the weekday checked against the calendar.

In: a text, and a year for dates that state none (never assumed). Out: each day with its words.
Lists and ranges give each stated day ("3 en 5 maart 2026"), a day without a year takes the year
of the date that it is joined to. Hours, phone numbers, article numbers, numbering ("1.2.3") and
postcodes are no dates.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE
from tenderkit.dutch.weekdays import WEEK, WEEKDAY, weekday_of

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
class WeekValue:
    """A working week: its Monday and its Friday."""

    monday: date
    friday: date


MONTHS: dict[str, int] = {
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "febr": 2, "feb": 2,
    "maart": 3, "march": 3, "mrt": 3, "mar": 3, "april": 4, "apr": 4, "mei": 5, "may": 5,
    "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7, "augustus": 8, "august": 8,
    "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10,
    "oct": 10,     "november": 11, "nov": 11, "december": 12, "dec": 12,
}  # fmt: skip

MONTH = rf"(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})(?![^\W\d_])\.?"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])(?!\d)(?:(?:ste|de|e|th|st|nd|rd)(?!\w))?"
_YEAR = (
    r"(?:(?:19|20)\d\d(?![\w]|[.,]\d)|['’‘`]\d\d(?!\w)"
    r"|[23]\d(?=\s*(?:$|[\n,;)(|]|\.(?!\d)|(?:om|t/m|tot|en|of|voor|vóór|at|to|[-–]\s*\d{1,2}\s*"
    + MONTH
    + r")(?!\w))))"
)
_JOINT = (
    r"(?:[^\S\n]{0,3}(?:,(?:[^\S\n]?(?:en|of|and))?|[-–—/&+]|t/m|tot en met|tot|en|of|and|or|to"
    r"|until|through)"
    r"[^\S\n]{0,3})"
)
_NOT_BEFORE = r"(?=[\dmdwvztfs])(?<![\w€$])(?:(?<!\d[.,:/-])|(?<=\d{4}[/-]))"
_DAY_MONTH = re.compile(
    rf"{_NOT_BEFORE}"
    rf"(?P<list>(?:(?:{WEEKDAY},?{SPACE}(?:de{SPACE})?)?{_DAY}{_JOINT}){{0,8}})"
    rf"(?:(?P<weekday>{WEEKDAY}),?{SPACE}(?:de{SPACE})?)?(?P<day>{_DAY})"
    rf"(?:[-/.](?=[a-z])|{SPACE}(?:of{SPACE})?)(?P<month>{MONTH})"
    rf"(?:(?:,?{SPACE}|[-/.]|(?<=\.)|{OPTIONAL_SPACE}(?=['’‘`]))(?P<year>{_YEAR}))?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"(?<!\w)(?=[mdwvztfsjaon])(?:(?P<weekday>{WEEKDAY}),?{SPACE})?(?P<month>{MONTH}){SPACE}(?P<day>{_DAY}),?"
    rf"{SPACE}(?P<year>(?:19|20)\d\d)(?!\w)",
    re.IGNORECASE,
)
_NUMERIC = re.compile(
    rf"{_NOT_BEFORE}(?:(?P<weekday>{WEEKDAY}),?{SPACE})?(?P<day>\d{{1,2}})(?P<mark>[-/.]"
    rf"|{SPACE}-{SPACE})"
    r"(?P<month>\d{1,2})(?P=mark)(?P<year>(?:19|20)\d\d|\d\d)(?!\d|(?!T\d)\w)"
    r"(?![-/.,:]\d(?!\d?[-/.]\d\d?[-/.]\d{4}(?!\d)))",
    re.IGNORECASE,
)
_ISO = re.compile(
    r"(?<![\w-])(?<!\d[./:])(?P<year>(?:19|20)\d\d)"
    r"(?P<mark>[-/])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)"
    r"(?!\d|[-/]\d)(?=T\d|[^\w]|$)"
)
_DAYS_OF_LIST = re.compile(
    rf"(?:(?P<weekday>{WEEKDAY}),?\s{{1,3}}(?:de\s)?)?(?P<day>{_DAY})", re.IGNORECASE
)
_SURE_JOINT = re.compile(
    r"(?:[-–—/&+]|t/m|tot|en|of|and|or|to|until|through|met)\s*$", re.IGNORECASE
)
_BETWEEN = re.compile(
    rf"{_JOINT}(?:(?:op|met|van|en met|uiterlijk|by)\s)?(?:(?:om|vanaf)\s)?", re.IGNORECASE
)
_COULD_BE_DATE = re.compile(
    r"\d\s*[-/.]\s*\d|(?:jan|feb|maa|mrt|mar|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec)",
    re.IGNORECASE,
)
"""Far quicker than the dates themselves, and true wherever one stands: most lines hold none."""
_WEEK_OF = re.compile(
    r"\b(?<!per )(?<!p/)(?<!/)(?:week|weken|wk)\.?\s(?:van|vanaf|of|d\.d\.|beginnend op)\s(?:de\s)?$", re.IGNORECASE
)
_MONTHS = re.compile(
    rf"(?<!\w)(?=[jfmasond])(?P<month>{MONTH})(?:{SPACE}|,{SPACE}|-)(?P<year>(?:19|20)\d\d"
    rf"|['’‘`]\d\d)(?!\w)",
    re.IGNORECASE,
)
_DAY_BEFORE = re.compile(rf"(?<!\d){_DAY}(?:[-/.]|{SPACE}(?:of{SPACE})?)$", re.IGNORECASE)
_WEEK_NUMBER = re.compile(
    rf"(?<!\w)(?:week|weken|wk|weeknr|weeknummer|weeks)\.?{SPACE}"
    r"(?P<weeks>\d{1,2}(?!\d)(?:\s?(?:,|en|of|and|t/m|tot en met|[-–])\s?\d{1,2}(?!\d)){0,6})"
    r"(?:(?:,|\s\(|\s?[-/]|)\s?(?:(?:van|of|in)\s)?(?P<year>20\d\d)(?!\w))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Part:
    """A stated day whose year may be missing."""

    start: int
    end: int
    day: int
    month: int
    year: int | None
    weekday: str | None


def find_dates(text: str, default_year: int | None = None) -> list[Found[DateValue]]:
    """Every day that a text states.

    Parameters
    ----------
    text : any text; a date never runs over the end of a line.
    default_year : the year of days without one ("1 mei a.s."); None leaves them out.

    Examples
    --------
    >>> [found.value.day.isoformat() for found in find_dates("3 en 5 maart 2026")]
    ['2026-03-03', '2026-03-05']
    """
    return [f for f in _all_dates(text, default_year) if not _is_week_of(text, f.start)]


def find_months(text: str) -> list[Found[DateValue]]:
    """Every month with its year ("maart 2026") that is not part of a day."""
    taken = [(f.start, f.end) for f in _all_dates(text, None)]
    found = []
    for match in _MONTHS.finditer(text):
        if any(start < match.end() and match.start() < end for start, end in taken):
            continue
        if _DAY_BEFORE.search(text, max(0, match.start() - 12), match.start()):
            continue
        day = date(_full_year(match["year"]), MONTHS[small(match["month"]).rstrip(".")], 1)
        found.append(Found(DateValue(day, precision="month"), match.start(), match.end()))
    return found


def find_weeks(text: str, default_year: int | None = None) -> list[Found[WeekValue]]:
    """Every stated week: "week van 30 maart 2026", "week 14 2026" (ISO weeks)."""
    found: list[Found[WeekValue]] = []
    folded = text.lower()
    if not any(word in folded for word in ("week", "weken", "wk")):
        return found
    for dated in _all_dates(text, default_year):
        before = _WEEK_OF.search(text, max(0, dated.start - 30), dated.start)
        if before:
            monday = dated.value.day - timedelta(days=dated.value.day.weekday())
            found.append(Found(_week(monday), before.start(), dated.end))
    for match in _WEEK_NUMBER.finditer(text):
        year = int(match["year"]) if match["year"] else default_year
        if year is None:
            continue
        numbers = [int(n) for n in re.findall(r"\d+", match["weeks"])]
        try:
            mondays = [date.fromisocalendar(year, number, 1) for number in numbers]
        except ValueError:
            continue
        if re.search(r"t/m|met|[-–]", match["weeks"]):
            span = Found(WeekValue(mondays[0], mondays[-1] + timedelta(days=4)), *match.span())
            found.append(span)
            continue
        starts = [m.start() + match.start("weeks") for m in re.finditer(r"\d+", match["weeks"])]
        for place, (monday, start) in enumerate(zip(mondays, starts, strict=True)):
            first = match.start() if place == 0 else start
            last = match.end() if place == len(mondays) - 1 else starts[place + 1] - 1
            found.append(Found(_week(monday), first, last))
    return in_order(found)


def _week(monday: date) -> WeekValue:
    return WeekValue(monday, monday + timedelta(days=4))


def _is_week_of(text: str, start: int) -> bool:
    return _WEEK_OF.search(text, max(0, start - 30), start) is not None


def _all_dates(text: str, default_year: int | None) -> list[Found[DateValue]]:
    if not _COULD_BE_DATE.search(text):
        return []
    parts = _settle_years(text, _parts(text))
    found = []
    for part in parts:
        year = part.year if part.year is not None else default_year
        if year is None:
            continue
        value = _date_value(year, part)
        if value is not None:
            found.append(Found(value, part.start, part.end))
    return found


def _parts(text: str) -> list[_Part]:
    found: list[Found[_Part]] = []
    for pattern in (_NUMERIC, _ISO, _MONTH_DAY):
        for match in pattern.finditer(text):
            part = _one_part(match)
            if part is not None:
                found.append(Found(part, part.start, part.end))
    for match in _DAY_MONTH.finditer(text):
        found.extend(Found(part, part.start, part.end) for part in _listed_parts(text, match))
    return [f.value for f in in_order(found)]


def _one_part(match: re.Match[str]) -> _Part | None:
    groups = match.groupdict()
    month_word = small(groups["month"]).rstrip(".")
    month = MONTHS.get(month_word) or int(month_word)
    year = groups["year"]
    mark = groups.get("mark")
    if mark == "." and len(year) == 2 and not re.match(r".*\d\d\.\d\d\.[23]\d$", match[0]):
        return None
    return _Part(
        match.start(), match.end(), int(groups["day"].rstrip("stdehrn")), month, _full_year(year),
        groups.get("weekday"),
    )  # fmt: skip


def _listed_parts(text: str, match: re.Match[str]) -> list[_Part]:
    month = MONTHS[small(match["month"]).rstrip(".")]
    year = _full_year(match["year"]) if match["year"] else None
    if year is None and _is_a_name(text, match):
        return []
    own_start = match.start("weekday") if match["weekday"] else match.start("day")
    day = int(re.sub(r"\D", "", match["day"]))
    last = _Part(own_start, match.end(), day, month, year, match["weekday"])
    listed = match["list"]
    if not listed or not _SURE_JOINT.search(listed):
        return [last]
    parts = []
    for one in _DAYS_OF_LIST.finditer(text, match.start("list"), match.end("list")):
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
    return len(between) <= 24 and _BETWEEN.fullmatch(between) is not None


def _with_year(part: _Part, year: int) -> _Part:
    return _Part(part.start, part.end, part.day, part.month, year, part.weekday)


def _full_year(year: str) -> int:
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
