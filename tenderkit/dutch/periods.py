"""Periods between two days: "01-01-2025 - 31-12-2025", "van 1 feb 2026 tot en met 31 juli 2026".

In: a text. Out: start and end, None for the side that is not stated. The end is the day as
printed: whether it still counts is `moments.limit_kind`.
"""

from __future__ import annotations

import re
from datetime import date

from tenderkit.dutch.dates import DateValue, find_dates, reads_days_in_words
from tenderkit.dutch.found import Found
from tenderkit.dutch.years import Year

Period = tuple[date | None, date | None]

_JOINT = re.compile(
    r"[,\s]*(?:t/m|tot en met|tot & met|t\.e\.m\.|tot(?: aan)?|tm|en(?: eindigt op)?|until|till"
    r"|to|through|and|[-–—/]"
    r"|(?:en )?(?:loopt|duurt)? ?(?:tot en met|t/m|tot))[\s:]*(?:op |uiterlijk |en met |de )?",
    re.IGNORECASE,
)
_FROM = re.compile(
    r"(?:\b(?:van|vanaf|per|met ingang van|m\.i\.v\.|from|between|tussen|sinds|ingaande)"
    r"|m\.i\.v\.)\s(?:de )?$",
    re.IGNORECASE,
)
_UP_TO = re.compile(
    r"(?:t/m|\b(?:tot en met|tot|until|till|through))[\s:]*(?:uiterlijk |maximaal |de |op )?$",
    re.IGNORECASE,
)
_BETWEEN_ONLY = re.compile(r"\s*(?:en|and)\s*", re.IGNORECASE)


@reads_days_in_words
def find_periods(text: str, default_year: Year | None = None) -> list[Found[Period]]:
    """Every period; an end before its start is no period.

    Examples
    --------
    >>> find_periods("1 mei 2026 t/m 31 dec 2026")[0].value
    (datetime.date(2026, 5, 1), datetime.date(2026, 12, 31))
    """
    days = find_dates(text, default_year)
    found: list[Found[Period]] = []
    index = 0
    while index < len(days):
        here = days[index]
        following = days[index + 1] if index + 1 < len(days) else None
        if following is not None and _joined(text, here, following):
            opening = _FROM.search(text, max(0, here.start - 24), here.start)
            start = opening.start() if opening else here.start
            found.append(Found((here.value.day, following.value.day), start, following.end))
            index += 2
            continue
        half = _half_open(text, here)
        if half is not None:
            found.append(half)
        index += 1
    return found


def _joined(text: str, first: Found[DateValue], second: Found[DateValue]) -> bool:
    between = text[first.end : second.start]
    if len(between) > 40 or first.value.day > second.value.day or not _JOINT.fullmatch(between):
        return False
    if _BETWEEN_ONLY.fullmatch(between):
        # "tussen 1 mei en 3 mei" is a period, "1 mei en 3 mei" are two days.
        before = text[max(0, first.start - 12) : first.start].lower()
        return before.rstrip().endswith(("tussen", "between"))
    return True


def _half_open(text: str, day: Found[DateValue]) -> Found[Period] | None:
    up_to = _UP_TO.search(text, max(0, day.start - 24), day.start)
    if up_to:
        return Found((None, day.value.day), up_to.start(), day.end)
    opening = _FROM.search(text, max(0, day.start - 24), day.start)
    if opening:
        return Found((day.value.day, None), opening.start(), day.end)
    return None
