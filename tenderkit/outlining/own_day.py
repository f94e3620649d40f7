"""Which of the days of a line a mention means, where it points at the line as a whole.

Why: a paragraph tells the last day for questions, the day of the answers and the closing, and a
mention that was taken from its look, or from a cue in one of its sentences, points at all of it.
In: the mentions and the sections. Out: the mentions, each at the words of its own day where what
happens on the others is told.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tenderkit.lexicon.day_events import LOOKS_FIRST, WE_WORK_ON_IT, Event
from tenderkit.lexicon.limit_words import LEADS
from tenderkit.outlining.dated_statements import is_clients, is_ours
from tenderkit.outlining.page_days import Day, days_of_page
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines

_LIKELY: Final[dict[str, tuple[Event | None, ...]]] = {
    "published_on": ("publication",),
    "questions_close_at": ("question",),
    "answers_published_on": ("answer",),
    "closes_at": ("closing", "bid", None),
    "intermediary_closes_at": ("closing", "bid", None),
}
"""Field → what happens on its day, the likeliest first; None where the words do not tell."""
_ALSO_A_LIMIT: Final = frozenset({"end"})
"""What the day of a limit may be taken for."""


def at_own_days(
    fields: list[FieldLines], parts: list[Section], taken: Iterable[int]
) -> list[FieldLines]:
    """The mentions, those of lines with several days at the words of their own.

    Parameters
    ----------
    fields : all mentions. parts : the sections. taken : lines that are criteria.
    """
    asked = {
        one.lines[0]
        for one in fields
        if one.field in _LIKELY and one.words is None and len(one.lines) == 1
    }
    by_line: dict[int, list[Day]] = {}
    for day in days_of_page(parts, taken) if asked else ():
        if day.line in asked:
            by_line.setdefault(day.line, []).append(day)
    found = []
    for one in fields:
        days = by_line.get(one.lines[0], []) if len(one.lines) == 1 and one.words is None else []
        if one.field not in _LIKELY or len({day.first for day in days}) < _SEVERAL:
            found.append(one)
        elif (own := _own(one.field, days)) is not None:
            found.append(own.mention(one.field))
        elif one.field != "intermediary_closes_at" or _may_be_ours(days):
            found.append(one)
    return found


_SEVERAL: Final = 2


def _own(field: str, days: list[Day]) -> Day | None:
    """The day that a field is of; None where no day of the line plainly is another's."""
    likely = _LIKELY[field]
    if all(day.told.event is None for day in days):
        return None
    if field == "intermediary_closes_at":
        days = [day for day in days if _is_ours(day)] or [
            day for day in days if not _is_clients(day)
        ]
    elif field == "closes_at":
        days = [day for day in days if not _is_ours(day)] or days
    for event in likely:
        for day in days:
            if day.told.event == event:
                return day
    return None


def _may_be_ours(days: list[Day]) -> bool:
    """Whether a limit of the one who bids may yet be told on a line: by the closing, or as an end."""
    return (
        any(day.told.event in _ALSO_A_LIMIT or _is_ours(day) for day in days)
        or LEADS.search(days[0].mark.words) is not None
    )


def _is_ours(day: Day) -> bool:
    return (
        is_ours(day.words)
        or WE_WORK_ON_IT.search(day.words) is not None
        or LOOKS_FIRST.search(day.told.before) is not None
    )


def _is_clients(day: Day) -> bool:
    return is_clients(day.words)
