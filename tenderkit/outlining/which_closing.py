"""Which of several closings of a page are those of the bid, weighed against each other and the days of its plan.

Why: words of a closing stand by days on which something else is handed in: an objection, a
withdrawal, the reply of those who were invited, another assignment at the foot of the page. One
alone may be told in words that nobody foresaw; beside a sure one it is known by its place.
In: the mentions, the days of the page, the likelihoods of its lines. Out: the mentions that stand.

- A day that is plainly that of something else, or that of the questions, is no second closing.
- A line that tells the intermediary's own limit tells no closing beside it.
- The days of a plan have an order: one closes after the request appears, before the talks and the
  first day of the work.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from tenderkit.dutch import find_dates
from tenderkit.lexicon.amending import AMENDS
from tenderkit.lexicon.limit_words import OF_SOMETHING_ELSE, SAYS_LIMIT
from tenderkit.outlining.line_scores import LineScores
from tenderkit.outlining.page_days import Day, days_of_page
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines

LIKE: Final = 0.1
"""The likelihood from which a line may be a closing."""


SURELY: Final = 0.5
"""The likelihood from which it is one, whatever the order of the days."""


@dataclass(frozen=True, slots=True)
class _Closing:
    mention: FieldLines
    day: Day
    plain: bool
    likely: float
    likely_asked: float
    asked: frozenset[date]


def which_closings(
    fields: list[FieldLines], parts: list[Section], taken: Iterable[int], scores: LineScores
) -> list[FieldLines]:
    """The mentions without closings that another, surer one shows to be none of the bid's.

    Parameters
    ----------
    fields : all mentions. parts : the sections. taken : lines that are criteria.
    """
    mentioned = [one for one in fields if one.field == "closes_at"]
    if len(mentioned) < _SEVERAL:
        return fields
    days = list(days_of_page(parts, taken))
    asked = frozenset(_dates("questions_close_at", fields, days))
    closings = [
        one for mention in mentioned if (one := _closing(mention, days, scores, asked)) is not None
    ]
    if len({one.day.first for one in closings}) < _SEVERAL:
        return fields
    sure = [one for one in closings if not _of_something_else(one, days)]
    ours = {one.lines for one in fields if one.field == "intermediary_closes_at"}
    sure = [one for one in sure if one.plain or one.mention.lines not in ours] or sure
    if not sure:
        return fields
    kept = _in_order(sure, fields, days)
    dropped = [one.mention for one in closings if one not in kept]
    return [one for one in fields if one not in dropped]


_SEVERAL = 2


def _closing(
    mention: FieldLines, days: list[Day], scores: LineScores, asked: frozenset[date]
) -> _Closing | None:
    """The day that a mention tells: of its line, that of a closing."""
    here = [day for day in days if day.line in mention.lines]
    if mention.words is not None:
        here = [day for day in here if day.told.start == mention.words[0]] or here
    own = [day for day in here if day.told.event in ("closing", "bid")] or here
    if not own:
        return None
    day = own[0]
    labelled = day.mark.field == "closes_at"
    return _Closing(
        mention,
        day,
        labelled
        or _stands_alone(day)
        or (day.told.event == "closing" and day.told.near)
        or SAYS_LIMIT.search(day.words) is not None,
        max(scores.of(number, "closes_at") for number in mention.lines),
        max(scores.of(number, "questions_close_at") for number in mention.lines),
        asked,
    )


def _stands_alone(day: Day) -> bool:
    """Whether a line is a day and nothing else, as in the head of a page: its place tells of what."""
    dates = find_dates(day.mark.words)
    if len(dates) != 1:
        return False
    told = dates[0]
    return not any(map(str.isalnum, day.mark.words[: told.start] + day.mark.words[told.end :]))


def _of_something_else(one: _Closing, days: list[Day]) -> bool:
    """Whether the words, or what else happens on the day, show that it is no closing of the bid."""
    day = one.day
    if AMENDS.search(day.mark.words):
        return False
    if OF_SOMETHING_ELSE.search(day.words) and one.likely < LIKE:
        return True
    if day.mark.field == "closes_at" or _stands_alone(day):
        return False
    if day.told.event not in (None, "closing", "bid"):
        return True
    if day.first in one.asked and one.likely < one.likely_asked:
        return True
    asked = {other.first for other in days if other.told.event == "question" and other.told.near}
    return not one.plain and day.first in asked


def _in_order(
    closings: list[_Closing], fields: list[FieldLines], days: list[Day]
) -> list[_Closing]:
    """Those that lie behind the publication and before the talks and the work, if any does.

    One that says in so many words that it is the closing stays: then the page contradicts itself.
    """
    opened = _dates("published_on", fields, days)
    later = _dates("interviews", fields, days) | _dates("starts_on", fields, days)
    fits = [
        one
        for one in closings
        if (one.plain and (one.likely > SURELY or _labelled(one.day)))
        or not (
            (opened and one.day.first <= min(opened)) or (later and one.day.first >= min(later))
        )
    ]
    return fits or closings


def _labelled(day: Day) -> bool:
    """Whether the label of a closing stands right before the day, on its own line."""
    return day.mark.field == "closes_at" and bool(day.mark.value)


def _dates(field: str, fields: list[FieldLines], days: list[Day]) -> set[date]:
    """The days that the mentions of a field tell."""
    event = _EVENT[field]
    lines = {number for one in fields if one.field == field for number in one.lines}
    return {
        day.first
        for day in days
        if day.line in lines and (day.told.event == event or day.mark.field == field)
    }


_EVENT: Final = {
    "published_on": "publication",
    "questions_close_at": "question",
    "interviews": "interview",
    "starts_on": "start",
}
