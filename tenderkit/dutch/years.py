"""The year of a day that leaves it out: the one that its weekday fits, near to days told in full.

Why: "do 8 apr 12u" in a mail of 30 March 2027 leaves no doubt, on a page whose other days are of
several years. In: a month and a day, with the weekday where one is told, and the full days that it
may lie near to. Out: a year; None where nothing tells it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tenderkit.dutch.weekdays import WEEK, weekday_of

HALF_A_YEAR: Final = 183
_A_YEAR: Final = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Anchor:
    """A full day, and how many days before it another may lie that belongs to it."""

    day: date
    back: int = HALF_A_YEAR

    def year_of(self, month: int, day: int) -> int | None:
        """The year in which a day lies in the year that begins `back` days before the anchor."""
        first = self.day - timedelta(days=self.back)
        for year in (first.year, first.year + 1):
            here = _day(year, month, day)
            if here is not None and first <= here < first + _A_YEAR:
                return year
        return None


@dataclass(frozen=True, slots=True)
class Nearby:
    """What tells the year of the days of a line.

    Attributes
    ----------
    anchors : full days of which it is known what happens then, the surest first.
    around : the full days of its line and of those right above, the nearest first; only a weekday
        moves a day out of their year.
    year : the year of a day that neither tells.
    far : the full days of the rest of the page; they tell the year of a day with a weekday only.
    """

    anchors: tuple[Anchor, ...] = ()
    around: tuple[date, ...] = ()
    year: int | None = None
    far: tuple[date, ...] = ()

    def of_day(self, month: int, day: int, weekday: str | None = None) -> int | None:
        """The year of a day that is told by its month, and its weekday where one is told.

        Examples
        --------
        >>> mailed = Nearby((Anchor(date(2026, 12, 15), back=60),))
        >>> mailed.of_day(12, 20), mailed.of_day(1, 4)
        (2026, 2027)
        """
        told = None if weekday is None else weekday_of(weekday)
        if told is not None:
            for year in (*self._likely(month, day), *self._far(month, day)):
                here = _day(year, month, day)
                if here is not None and WEEK[here.weekday()] == told:
                    return year
        return next(self._likely(month, day, exact=True), None)

    def of_week(self, number: int) -> int | None:
        """The year of a week that is told by its number."""
        for anchor in self.anchors:
            monday = _monday(anchor.day.year, number)
            if monday is not None:
                year = anchor.year_of(monday.month, monday.day)
                if year is not None:
                    return year
        return self.around[0].year if self.around else self.year

    def _likely(self, month: int, day: int, *, exact: bool = False) -> Iterator[int]:
        """The years that a day may be of, the likeliest first."""
        for anchor in self.anchors:
            year = anchor.year_of(month, day)
            if year is not None:
                yield year
        for full in self.around:
            near = None if exact else Anchor(full).year_of(month, day)
            yield full.year if near is None else near
        if self.year is not None:
            yield self.year

    def _far(self, month: int, day: int) -> Iterator[int]:
        for full in self.far:
            year = Anchor(full).year_of(month, day)
            if year is not None:
                yield year


Year = int | Nearby
"""The year of days that state none: a number, or what tells it."""


def year_of_day(year: Year | None, month: int, day: int, weekday: str | None) -> int | None:
    """The year of a day that states none."""
    return year.of_day(month, day, weekday) if isinstance(year, Nearby) else year


def year_of_week(year: Year | None, number: int) -> int | None:
    """The year of a numbered week that states none."""
    return year.of_week(number) if isinstance(year, Nearby) else year


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _monday(year: int, number: int) -> date | None:
    try:
        return date.fromisocalendar(year, number, 1)
    except ValueError:
        return None
