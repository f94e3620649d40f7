"""The days that an assignment surely covers, and those that it may cover.

In: an assignment with dates to the day, month or year, and the day counted to. Out: two periods. A
date to the month runs from its first or to its last day. A date to the year puts the latest start
at 31 December and the earliest end at 1 January, so "2018" alone surely covers nothing. No end
runs on.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from tenderkit.fitting.months import Period
from tenderkit.records import Assignment, CoarseDate


@dataclass(frozen=True, slots=True)
class Spell:
    """Days of one assignment: `sure` (None where no day is sure) within `possible`."""

    sure: Period | None
    possible: Period

    def within(self, window: Period) -> Spell | None:
        """Both clipped to a window; None where nothing of it is left."""
        possible = self.possible.clipped(window)
        if possible is None:
            return None
        return Spell(self.sure.clipped(window) if self.sure else None, possible)


def spell(assignment: Assignment, counted_to: date) -> Spell | None:
    """The days of an assignment up to `counted_to`; None where it states no start, or begins later.

    An end before its start covers nothing.
    """
    if assignment.start is None:
        return None
    earliest, latest = _days(assignment.start, is_start=True)
    if assignment.end is None:
        first_end = last_end = counted_to
    else:
        first_end, last_end = _days(assignment.end, is_start=False)
    if earliest > min(last_end, counted_to):
        return None
    possible = Period(earliest, min(last_end, counted_to))
    sure_last = min(first_end, counted_to)
    return Spell(Period(latest, sure_last) if latest <= sure_last else None, possible)


def _days(day: CoarseDate, *, is_start: bool) -> tuple[date, date]:
    """The earliest and the latest day that a coarse date stands for, as a start or as an end."""
    if day.precision == "year":
        return day.first, day.last
    exact = day.first if is_start else day.last
    return exact, exact
