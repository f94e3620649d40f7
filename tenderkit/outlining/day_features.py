"""What a day of a page shows of what happens then: the words before and behind it, its label, its place.

Why: "uiterlijk 12 maart" is the closing on one page and the last day for questions on another; which
of them shows in many small signs. In: the lines of a document. Out: the days that they state, and
of each the names of its features, for the linear model of `day_scores`. Nothing here knows what a
word means; which of them speak for what is fitted to labelled tenders.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby

from tenderkit.dutch import find_dates, find_moments
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.outlining.line_features import LONGEST, Looks
from tenderkit.outlining.place_features import AROUND, around, headings_above, in_line

_MOST = 6
"""From here on one day more or less on a page says nothing."""
_FORTNIGHT = 14


@dataclass(frozen=True, slots=True)
class StatedDay:
    """A day that a line states.

    Attributes
    ----------
    line : the number of the line, from 1. start, end : its words, as offsets in the line.
    moment : the day, with its time where one stands by it. A day without a year has that of the
        first full date of its line, else of the page.
    """

    line: int
    start: int
    end: int
    moment: date | datetime

    @property
    def day(self) -> date:
        """The day without its time."""
        return self.moment.date() if isinstance(self.moment, datetime) else self.moment


def stated_days(lines: Sequence[Looks]) -> list[StatedDay]:
    """The days that some lines state, in their order."""
    dated = [
        (number, words)
        for number, (words, _) in enumerate(lines, start=1)
        if len(words) <= LONGEST and find_dates(words, ANY_YEAR)
    ]
    year = next(filter(None, (_year_of(words) for _, words in dated)), ANY_YEAR)
    return [
        StatedDay(number, found.start, found.end, found.value)
        for number, words in dated
        for found in find_moments(words, _year_of(words) or year)
    ]


def _year_of(words: str) -> int | None:
    """The year of the first full date of a line, for the days of it that leave theirs out."""
    full = find_dates(words)
    return full[0].value.day.year if full else None


def day_features(lines: Sequence[Looks], days: Sequence[StatedDay]) -> list[list[str]]:
    """The features of each of the days of a page, which are all of its days, in their order."""
    headings = headings_above(lines, {day.line for day in days})
    order = sorted({day.day for day in days})
    times = Counter(day.day for day in days)
    found = []
    for number, group in groupby(days, key=lambda day: day.line):
        here = list(group)
        beside = [*around(lines, number), *(f"h={one}" for one in headings[number][:AROUND])]
        for at, day in enumerate(here):
            found.append(
                [
                    *in_line(lines[number - 1][0], day.start, day.end),
                    *beside,
                    *_in_order(day, order),
                    f"inline={min(at, 3)}/{min(len(here), 4)}",
                    f"pos={10 * (number - 1) // len(lines)}",
                    f"kind={lines[number - 1][1]}",
                    f"times={min(times[day.day], 3)}",
                ]
            )
    return found


def _in_order(day: StatedDay, order: Sequence[date]) -> list[str]:
    """Its place among the days of the page, and what its date itself shows."""
    place = order.index(day.day)
    from_middle = (day.day - order[len(order) // 2]).days // _FORTNIGHT
    found = [
        f"rank={min(place, _MOST)}",
        f"back={min(len(order) - 1 - place, _MOST)}",
        f"gap={max(-4, min(8, from_middle))}",
        f"weekday={day.day.weekday()}",
    ]
    if day.day.day == 1:
        found.append("first")
    if isinstance(day.moment, datetime):
        found += ["timed", f"hour={day.moment.hour}"]
    return found
