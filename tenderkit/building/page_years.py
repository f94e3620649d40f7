"""What tells the year of a day that leaves it out: full days of the page, the day of the mail, the weekday.

Why: mails and letters tell their days as "do 8 apr 12u", beside a start in the next year and an experience
since another; no year is that of the whole page. In: a document, and the days of which is known what
happens then. Out: for a field and a line, what tells the year of its days; never more than the text tells.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable
from datetime import date, datetime
from functools import cached_property
from typing import Any, Final

from tenderkit.dutch import find_dates
from tenderkit.dutch.years import HALF_A_YEAR, Anchor, Nearby
from tenderkit.records import Document, FieldName

ABOVE: Final = 6
"""Lines in which a date gives its year to one below it."""
FAR: Final = 24
"""Lines with a date, before a line and behind it, that tell the year of a weekday there."""
_A_YEAR_BACK: Final = 335
_OF_A_BID: Final = {
    "closes_at": HALF_A_YEAR, "sent": 60, "published_on": 14, "starts_on": _A_YEAR_BACK,
}  # fmt: skip
BACK: Final[dict[str, dict[str, int]]] = {
    "closes_at": _OF_A_BID,
    "intermediary_closes_at": _OF_A_BID,
    "questions_close_at": _OF_A_BID,
    "answers_published_on": _OF_A_BID,
    "published_on": _OF_A_BID | {"published_on": HALF_A_YEAR},
    "interviews": _OF_A_BID | {"closes_at": 14},
    "starts_on": {"closes_at": 60, "sent": 60, "published_on": 60},
    "ends_on": {"starts_on": 0, "closes_at": 0, "sent": 0, "published_on": 0},
}
"""Field → the known days that tell its year, the surest first, and how long before each it may lie."""


class PageYears:
    """The full days of a document, and those that their weekday makes full.

    Parameters
    ----------
    document : the text. told : reads the full days of a field, of those that it is told by.
    """

    def __init__(self, document: Document, told: Callable[[str], date | None]) -> None:
        self._document = document
        self._full = {
            line.number: [found.value.day for found in find_dates(document.words(line))]
            for line in document.lines
        }
        self._known = {field: told(field) for field in ("closes_at", "published_on", "starts_on")}
        self._known["sent"] = document.dated

    def of(self, field: FieldName, number: int) -> Nearby | None:
        """What tells the year of the days of a line that is one of a field; None where nothing does."""
        anchors = tuple(
            Anchor(day, back)
            for name, back in BACK.get(field, {}).items()
            if (day := self._known[name]) is not None
        )
        near = self._nearby(number, anchors)
        return near if near.anchors or near.around or near.year or near.far else None

    def _nearby(self, number: int, anchors: tuple[Anchor, ...]) -> Nearby:
        above = range(number, max(0, number - ABOVE), -1)
        here = bisect_left(self._dated, number)
        around = self._dated[max(0, here - FAR) : here + FAR]
        rest = sorted(
            (other for other in around if other not in above),
            key=lambda other: abs(other - number),
        )
        return Nearby(
            anchors,
            tuple(self._days[other][-1] for other in above if self._days.get(other)),
            self._only,
            tuple(self._days[other][-1] for other in rest),
        )

    @cached_property
    def _dated(self) -> list[int]:
        """The lines with full days, in order."""
        return sorted(number for number, days in self._days.items() if days)

    @cached_property
    def _only(self) -> int | None:
        """The only year of the full days and of the mail."""
        years = {day.year for days in self._full.values() for day in days}
        if self._document.dated is not None:
            years.add(self._document.dated.year)
        return years.pop() if len(years) == 1 else None

    @cached_property
    def _days(self) -> dict[int, list[date]]:
        """The full days of each line, with those whose weekday tells their year."""
        full = {number: days for number, days in self._full.items() if days}
        sent = () if self._document.dated is None else (Anchor(self._document.dated, 60),)
        far = tuple(days[-1] for days in full.values())
        proved = Nearby(sent, (), None, far)
        found = dict(full)
        for line in self._document.lines:
            if line.number not in full:
                days = find_dates(self._document.words(line), proved)
                sure = [each.value.day for each in days if each.value.weekday_matches]
                if sure:
                    found[line.number] = sure
        return found


def day_of(readings: Iterable[Any]) -> date | None:
    """The first day of some readings, without its time."""
    told = next(iter(readings), None)
    value = told.value if told is not None else None
    return value.date() if isinstance(value, datetime) else value
