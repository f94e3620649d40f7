"""On which later closing date a verdict would be another one.

In: the verdict as a function of the day counted to. Out: the first day that differs and its
verdict, or nothing within two years. Work that has no end is taken to run on until then.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tenderkit.fitting.months import months_later
from tenderkit.records import Verdict

FURTHEST_MONTHS = 24


def flip(verdict_on: Callable[[date], Verdict], day: date) -> tuple[date | None, Verdict | None]:
    """The first day after `day`, within two years, with another verdict than that of `day`.

    Looks month by month, then halves the month: a verdict that flips and flips back within one
    month is not seen.
    """
    now = verdict_on(day)
    before = day
    for months in range(1, FURTHEST_MONTHS + 1):
        later = months_later(day, months)
        if verdict_on(later) != now:
            return _first(verdict_on, before, later, now)
        before = later
    return None, None


def _first(
    verdict_on: Callable[[date], Verdict], before: date, later: date, now: Verdict
) -> tuple[date, Verdict]:
    while (later - before).days > 1:
        middle = before + timedelta(days=(later - before).days // 2)
        if verdict_on(middle) == now:
            before = middle
        else:
            later = middle
    return later, verdict_on(later)
