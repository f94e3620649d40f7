"""The year of interviews that are told without one, on a page whose dates are of several years.

Why: a page with an end date in the next year has no one year, and yet "dinsdag 30 september" behind a
closing on the 22nd leaves no doubt. In: the lines of a mention and the closing. Out: a year, or None.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

from tenderkit.dutch import find_dates, find_weeks
from tenderkit.records import Document


def year_of_talks(document: Document, lines: tuple[int, ...], closed: date | None) -> int | None:
    """The year in which all days of some lines lie soon behind the closing, on the weekdays that they state.

    Parameters
    ----------
    document : the text. lines : those of the interviews. closed : the closing, stated in full.
    """
    if closed is None:
        return None
    words = [document.words(document.line(number)) for number in lines]
    for year in (closed.year, closed.year + 1):
        days = [found.value for text in words for found in find_dates(text, year)]
        firsts = [day.day for day in days]
        firsts += [found.value.friday for text in words for found in find_weeks(text, year)]
        if (
            firsts
            and all(closed <= first <= closed + _SOON for first in firsts)
            and not any(day.weekday_matches is False for day in days)
        ):
            return year
    return None


_SOON: Final = timedelta(days=120)
"""Nobody waits longer for a talk about a hire of some months."""
