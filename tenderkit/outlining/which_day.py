"""Which of several days on a line is the one that a model read there.

Why: a sentence may hold the end of the questions and the closing; a row that points at it for both
says by its value which is which. The value only chooses among the days that stand there: what the
record gets is still taken from the words. In: the words of a line, a date as the model stated it.
Out: the words that speak of that day.
"""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

from tenderkit.dutch import find_dates
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.outlining.dated_statements import dated_statements
from tenderkit.outlining.joined_days import year_of
from tenderkit.records import FieldName

MOMENTS: Final[frozenset[FieldName]] = frozenset(
    {
        "published_on", "closes_at", "intermediary_closes_at", "questions_close_at",
        "answers_published_on",
    }
)  # fmt: skip
"""Fields of which one line may tell several."""


def words_of_day(words: str, stated: str) -> tuple[int, int] | None:
    """The characters of a line that speak of a stated day, first and last.

    None where the line tells one day only, or that day not at all or more than once.

    Examples
    --------
    >>> line = "Vragen tot 4 maart 2031; de inschrijving sluit op 11 maart 2031."
    >>> start, end = words_of_day(line, "2031-03-11")
    >>> line[start:end]
    '; de inschrijving sluit op 11 maart 2031.'
    """
    try:
        day = date.fromisoformat(stated[:10])
    except ValueError:
        return None
    year = year_of(words)
    told = [(statement.start, statement.end) for statement in dated_statements(words)]
    if len(told) < _SEVERAL:  # a row of bare days: each reaches to the next
        starts = [found.start for found in find_dates(words, year)]
        told = list(pairwise([*starts, len(words)]))
    own = [(start, end) for start, end in told if _is(words[start:end], day, year)]
    return own[0] if len(own) == 1 and len(told) >= _SEVERAL else None


_SEVERAL: Final = 2


def _is(words: str, day: date, year: int) -> bool:
    """Whether words tell this day first; one without a year is of any, or of that of its line."""
    dates = find_dates(words, year)
    if not dates:
        return False
    first = dates[0].value.day
    return (first.month, first.day) == (day.month, day.day) and first.year in (day.year, ANY_YEAR)
