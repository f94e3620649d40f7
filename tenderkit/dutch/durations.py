"""Lengths of time in months: "6 maanden", "anderhalf jaar", "12 mnd". Weeks stay weeks.

In: a text. Out: months (a year is twelve), with the words. A range ("6 tot 12 maanden") is not one
length and gives nothing.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number, whole

MONTH_UNIT = r"(?:maand(?:\(en\)|en)?|mnd(?:en|n)?\b\.?|mdn\b\.?|months?|mths?)(?!\w)"
YEAR_UNIT = r"(?:(?:kalender)?ja(?:ar|ren)|jr\b\.?|years?|yrs?\b)(?!\w)"
QUARTER_UNIT = r"(?:kwartaal|kwartalen|quarters?)(?!\w)"
LENGTH_UNIT = rf"(?:{MONTH_UNIT}|{YEAR_UNIT}|{QUARTER_UNIT})"
LENGTH = (
    rf"(?:(?:(?P<count>{NUMBER}){OPTIONAL_SPACE}-?(?P<unit>{LENGTH_UNIT})"
    rf"|(?P<half>(?:een{SPACE})?half{OPTIONAL_SPACE}(?:jaar|year)(?!\w)|driekwart{SPACE}jaar(?!\w)|half{SPACE}a{SPACE}year)))"
)

_RANGE_BEFORE = re.compile(
    rf"(?:\d|{NUMBER}){OPTIONAL_SPACE}(?:tot(?: en met)?|t/m|à|á|a|of|to|or"
    rf"|[-–—/])?{OPTIONAL_SPACE}$",
    re.IGNORECASE,
)
_YEAR_BEFORE = re.compile(r"(?<!\d)20\d\d,?\s$")
"""A date before a length begins no range: "per 1 maart 2031 zes maanden"."""
_NO_LENGTH = re.compile(
    r"\b(?:elk|ieder|per|eerste|tweede|laatste|afgelopen|vorige?|komende?)[^\S\n]$", re.IGNORECASE
)
"""Before "half jaar": a stretch of the calendar, or how often."""
_FIND = re.compile(rf"(?<![\w.,:/]){LENGTH}", re.IGNORECASE)
_MORE = re.compile(rf"{SPACE}en{SPACE}(?P<count>{NUMBER}){SPACE}{MONTH_UNIT}", re.IGNORECASE)
_WEEKS = re.compile(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){OPTIONAL_SPACE}(?:weken|week|wkn?|weeks)(?!\w)",
    re.IGNORECASE,
)


def unit_months(unit: str) -> int:
    """Months in one of the unit's words: a year 12, a quarter 3, a month 1."""
    first = unit.lower().split()[-1].lstrip("-").removeprefix("kalender")[:1]
    return 12 if first in ("j", "y") else 3 if first in ("k", "q") else 1


def length_months(match: re.Match[str]) -> float | None:
    """The months of a match of `LENGTH`."""
    if match["half"]:
        return 9 if match["half"].lower().startswith("driekwart") else 6
    count = parse_number(match["count"])
    return None if count is None else whole(count * unit_months(match["unit"]))


@reads_words
def find_durations(text: str) -> list[Found[float]]:
    """Every length in months or years, as months.

    Examples
    --------
    >>> [found.value for found in find_durations("anderhalf jaar, of 6 maanden")]
    [18, 6]
    """
    found: list[Found[float]] = []
    for match in _FIND.finditer(text):
        if found and match.start() < found[-1].end:
            continue
        months = length_months(match)
        if match["half"] and _NO_LENGTH.search(text, max(0, match.start() - 12), match.start()):
            continue
        before = (max(0, match.start() - 24), match.start())
        if months is None or (
            _RANGE_BEFORE.search(text, *before) and not _YEAR_BEFORE.search(text, *before)
        ):
            continue
        end = match.end()
        if match["unit"] and unit_months(match["unit"]) == 12:
            more = _MORE.match(text, end)
            extra = parse_number(more["count"]) if more else None
            if more and extra is not None:
                months, end = whole(months + extra), more.end()
        found.append(Found(months, match.start(), end))
    return found


@reads_words
def find_weeks_length(text: str) -> list[Found[float]]:
    """Every length in weeks ("24 weken"); a week number ("week 14") is none."""
    found = []
    for match in _WEEKS.finditer(text):
        weeks = parse_number(match["count"])
        per_week = re.search(
            r"\b(?:per|uur|uren)\s$", text[max(0, match.start() - 5) : match.start()]
        )
        if weeks is not None and not per_week:
            found.append(Found(weeks, match.start(), match.end()))
    return found
