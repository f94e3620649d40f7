"""Calendar arithmetic: how many months some days are, counted once.

In: periods with their first and last day inclusive. Out: exact months as fractions, so that no
verdict hangs on a rounded number; one decimal only where a person reads it.
"""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """Days from `first` to `last`, both inclusive; `first <= last`."""

    first: date
    last: date

    def clipped(self, to: Period) -> Period | None:
        """The part of it inside another period, or None where there is none."""
        first, last = max(self.first, to.first), min(self.last, to.last)
        return Period(first, last) if first <= last else None


def months_between(period: Period) -> Fraction:
    """Months from the first day to the day after the last: complete calendar months, and what is
    left of a month over the length of the month in which the rest begins.

    Examples
    --------
    >>> months_between(Period(date(2029, 1, 1), date(2030, 12, 31)))
    Fraction(24, 1)
    """
    start, end = period.first, period.last + ONE_DAY
    complete = (end.year - start.year) * 12 + end.month - start.month
    if months_later(start, complete) > end:
        complete -= 1
    reached = months_later(start, complete)
    rest = (end - reached).days
    return complete + Fraction(rest, calendar.monthrange(reached.year, reached.month)[1])


def months_later(day: date, months: int) -> date:
    """The same day of the month, `months` later (earlier where negative); the month's last day
    where it has no such day: a month after 31 January is 28 or 29 February.
    """
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def window(counted_to: date, window_months: float | None) -> Period:
    """The look-back window: from the same day of the month `window_months` earlier, up to and
    including `counted_to`. Without a window everything up to `counted_to`.
    """
    if window_months is None:
        return Period(date(1900, 1, 1), counted_to)
    whole = int(window_months)
    first = months_later(counted_to, -whole)
    part = window_months - whole
    if part:
        first -= timedelta(days=round(part * calendar.monthrange(first.year, first.month)[1]))
    return Period(first, counted_to)


def union(periods: Iterable[Period]) -> list[Period]:
    """The same days, each once: overlapping and adjoining periods are one."""
    merged: list[Period] = []
    for period in sorted(periods):
        if merged and period.first <= merged[-1].last + ONE_DAY:
            merged[-1] = Period(merged[-1].first, max(merged[-1].last, period.last))
        else:
            merged.append(period)
    return merged


def total_months(periods: Iterable[Period]) -> Fraction:
    """Months of all periods together, overlapping days once."""
    return sum((months_between(period) for period in union(periods)), Fraction(0))


def shown(months: Fraction) -> float:
    """One decimal, half up: what a record prints."""
    return int(months * 10 + Fraction(1, 2)) / 10
