"""Working weeks: "week van 30 maart 2026", "week 14 en 15 2026", "2026-W14".

In: a text, and a year for weeks that state none (never assumed). Out: each week's Monday and
Friday (ISO weeks), with its words. "36 uur per week" and "2 weken" name no week.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from tenderkit.dutch.date_patterns import WEEK_OF
from tenderkit.dutch.dates import all_dates, full_year, reads_days_in_words
from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.numbers import SPACE
from tenderkit.dutch.years import Year, year_of_week


@dataclass(frozen=True, slots=True)
class WeekValue:
    """A working week: its Monday and its Friday."""

    monday: date
    friday: date


_YEAR = r"20\d\d|['’‘`]\d\d"
_WEEK_NUMBER = re.compile(
    rf"(?<!\w)(?:(?:week|weken|weeknr|weeknummer|weeks)\.?{SPACE}|wk\.?[^\S\n]{{0,3}})"
    r"(?P<weeks>\d{1,2}(?!\d)(?:\s?(?:,|en|of|and|t/m|tot en met|[-–])\s?\d{1,2}(?!\d)){0,6})"
    rf"(?:(?:,|\s(?P<open>\()|\s?[-/]|)\s?(?:(?:van|of|in)\s)?(?P<year>{_YEAR})(?!\w)"
    r"(?(open)\)?))?",
    re.IGNORECASE,
)
_ISO = re.compile(
    rf"(?<![\w-])(?:(?P<year>20\d\d)-?W(?P<week>\d\d)"
    rf"|W(?P<first>\d\d?)(?:{SPACE}|-|/)(?P<after>{_YEAR}))(?![\w-])"
)
_WEEK_WORDS = ("week", "weken", "wk")


def find_weeks(text: str, default_year: Year | None = None) -> list[Found[WeekValue]]:
    """Every stated week: "week van 30 maart 2026", "week 14 2026" (ISO weeks)."""
    found: list[Found[WeekValue]] = []
    for match in _ISO.finditer(text) if "W" in text else ():
        mondays = _mondays(
            full_year(match["year"] or match["after"]), match["week"] or match["first"]
        )
        found += [Found(_week(monday), *match.span()) for monday in mondays]
    folded = text.lower()
    if any(word in folded for word in _WEEK_WORDS):
        found += _named(text, default_year)
    return in_order(found)


@reads_days_in_words
def _named(text: str, default_year: Year | None) -> list[Found[WeekValue]]:
    found: list[Found[WeekValue]] = []
    for dated in all_dates(text, default_year):
        before = WEEK_OF.search(text, max(0, dated.start - 30), dated.start)
        if before:
            monday = dated.value.day - timedelta(days=dated.value.day.weekday())
            found.append(Found(_week(monday), before.start(), dated.end))
    for match in _WEEK_NUMBER.finditer(text):
        if match["year"]:
            year: int | None = full_year(match["year"])
        else:
            year = year_of_week(default_year, int(match["weeks"][:2].strip(" ,-–")))
        if year is not None:
            found.extend(_numbered(match, year))
    return found


def _numbered(match: re.Match[str], year: int) -> list[Found[WeekValue]]:
    """The weeks of a match: a list gives each, a range the first Monday to the last Friday."""
    mondays = _mondays(year, match["weeks"])
    if not mondays:
        return []
    if re.search(r"t/m|met|[-–]", match["weeks"]):
        return [Found(WeekValue(mondays[0], mondays[-1] + timedelta(days=4)), *match.span())]
    offset = match.start("weeks")
    places = [
        (offset + one.start(), offset + one.end()) for one in re.finditer(r"\d+", match["weeks"])
    ]
    places[0] = (match.start(), places[0][1])
    places[-1] = (places[-1][0], match.end())
    return [Found(_week(monday), *place) for monday, place in zip(mondays, places, strict=True)]


def _mondays(year: int, weeks: str) -> list[date]:
    """The Monday of each number in the words; none at all where the year has no such week."""
    try:
        return [date.fromisocalendar(year, int(number), 1) for number in re.findall(r"\d+", weeks)]
    except ValueError:
        return []


def _week(monday: date) -> WeekValue:
    return WeekValue(monday, monday + timedelta(days=4))
