"""What each day of a page is, decided over all of them together.

Why: a cue in the sentence of a day tells what may be meant; which of a page's deadlines is whose is
only told by all of them. In: the mentions that labels and cues gave, marks and sections. Out: the
mentions that stand.

- A mention whose day is plainly that of something else (the award, an invitation, a law) is dropped.
- Where a line states several days, a mention points at the words of its own.
- A field that no cue found is taken from a day that plainly states it.
- Of two closings, the earlier one is the intermediary's where the later is told as the client's, or
  the earlier as that of the one who bids with the reply.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from tenderkit.dutch import find_dates, find_weeks
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.day_events import BID_STEM, HIRED, NOTICE, WE_WANT, WE_WORK_ON_IT, Event
from tenderkit.outlining.dated_statements import (
    Statement,
    dated_statements,
    is_clients,
    is_ours,
    year_of,
)
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines, FieldName

_FIELD: dict[Event, FieldName] = {
    "publication": "published_on",
    "question": "questions_close_at",
    "answer": "answers_published_on",
    "closing": "closes_at",
    "interview": "interviews",
    "start": "starts_on",
    "end": "ends_on",
}
_EVENTS: dict[str, frozenset[Event]] = {
    **{name: frozenset({event}) for event, name in _FIELD.items()},
    "closes_at": frozenset({"closing", "bid"}),
    "intermediary_closes_at": frozenset({"closing", "bid"}),
}
_NO_FIELD: frozenset[Event] = frozenset(
    {"message", "award", "assessment", "validity", "background"}
)
_ONE_DAY: frozenset[str] = frozenset(
    {"published_on", "questions_close_at", "answers_published_on", "closes_at"}
)
"""Fields of one day, which a mention may point at by its words."""
_OF_LISTS = frozenset({"knockout", "award", "competence"})
"""Parts that hold lists: only a line of prose behind the list speaks of the bid there."""
_OF_THE_BID = frozenset(
    {
        None,
        "procedure",
        "planning",
        "questions",
        "interviews",
        "bid_rules",
        "information",
        "outside",
    }
)
"""Parts that speak of the bid: a day of any of its events stands there."""


@dataclass(frozen=True, slots=True)
class _Day:
    mark: Mark
    section: Section
    told: Statement
    before: str
    first: date

    @property
    def line(self) -> int:
        return self.mark.line.number

    @property
    def words(self) -> str:
        return self.mark.words[self.told.start : self.told.end]


def settled_days(
    found: list[FieldLines], parts: list[Section], taken: Iterable[int]
) -> list[FieldLines]:
    """The mentions with those of days settled.

    Parameters
    ----------
    found : all mentions. parts : the sections. taken : lines that are criteria.
    """
    days = list(_days(parts, frozenset(taken)))
    by_line: dict[int, list[_Day]] = {}
    for day in days:
        by_line.setdefault(day.line, []).append(day)
    kept = [one for mention in found for one in _pointed(mention, by_line)]
    kept += _added(kept, days)
    return _of_parties(kept, days)


def _year(parts: list[Section]) -> int:
    """The year of most full dates of a page: days without one are compared in it."""
    years = Counter(
        day.value.day.year
        for section in parts
        for mark in section.all_marks
        for day in find_dates(mark.words)
    )
    return years.most_common(1)[0][0] if years else ANY_YEAR


def _days(parts: list[Section], taken: frozenset[int]) -> Iterator[_Day]:
    year = _year(parts)
    for section in parts:
        if section.part == "related":
            continue
        above = ""
        marks = section.all_marks
        if section.label is not None and section.label not in marks:
            marks = [section.label, *marks]
        for mark in marks:
            if mark.line.number in taken:
                continue
            before = above
            for told in dated_statements(mark.words, above):
                words = mark.words[told.start : told.end]
                near = year_of(mark.words)
                dates = find_dates(words, year if near == ANY_YEAR else near)
                dates = dates or find_dates(words, ANY_YEAR)
                if dates:
                    yield _Day(mark, section, told, before, dates[0].value.day)
                before = words
            above = mark.words


def _pointed(mention: FieldLines, by_line: dict[int, list[_Day]]) -> Iterator[FieldLines]:
    """A mention without days that are of something else, at the words of its own day."""
    events = _EVENTS.get(mention.field)
    days = [day for number in mention.lines for day in by_line.get(number, ())]
    if events is None or not days or (mention.field == "interviews" and _in_weeks(days)):
        yield mention
        return
    own = [day for day in days if day.told.event in events]
    if not own and _of_others(mention.field, days):
        return
    strange = [day for day in days if day.told.event is not None and day not in own]
    if mention.field == "intermediary_closes_at" and len({day.first for day in own}) > 1:
        yield _at(mention.field, min(own, key=lambda day: day.first))
    elif not own or not strange or len(mention.lines) > 1:
        yield mention
    elif mention.field == "interviews":
        yield from (_at(mention.field, day) for day in own)
    elif mention.field in _ONE_DAY:
        yield _at(mention.field, own[0])
    else:
        yield mention


def _of_others(field: FieldName, days: list[_Day]) -> bool:
    """Whether all days of a mention are plainly those of something else."""
    if field == "intermediary_closes_at":
        return False
    kinds = {day.told.event for day in days}
    if field in _SPANS:
        plain = {day.told.event for day in days if day.told.near or day.told.event in _LIMITS}
        return bool(plain & (_LIMITS | _NO_FIELD)) and kinds <= _LIMITS | _NO_FIELD | {"bid"}
    if field == "interviews" and kinds <= {
        "question",
        "answer",
        "closing",
        "message",
        "background",
    }:
        return True
    if not all(day.told.near for day in days):
        return False
    strange = [day for day in days if day.told.event in _NO_FIELD]
    return len(strange) == len(days) or (field == "interviews" and bool(strange))


_SPANS = frozenset({"starts_on", "ends_on", "published_on"})
_LIMITS: frozenset[Event] = frozenset({"closing", "question", "answer"})
"""Limits, of which one side may look like a period: "de aanvraag staat open t/m 13 maart"."""


def _in_weeks(days: list[_Day]) -> bool:
    return any(find_weeks(day.mark.words, ANY_YEAR) for day in days)


def _at(field: FieldName, day: _Day) -> FieldLines:
    return FieldLines(field=field, lines=(day.line,), words=(day.told.start, day.told.end))


def _added(found: list[FieldLines], days: list[_Day]) -> Iterator[FieldLines]:
    """The fields that no cue found, each from the first days that plainly state it."""
    have: set[str] = {mention.field for mention in found}
    if "intermediary_closes_at" in have:
        have.add("closes_at")
    lines: dict[str, int] = {}
    dated = {number for one in found if one.field == "closes_at" for number in one.lines}
    closings = {day.first for day in days if day.line in dated}
    for day in days:
        if (
            day.told.event == "closing"
            and day.line not in dated
            and day.first in closings
            and _CLOCK.search(day.words)
            and _plain(day)
        ):
            yield _at("closes_at", day)
        name = _FIELD.get(day.told.event) if day.told.event is not None else None
        if name is None or not _plain(day) or (name in have and not _alone(name, day, found, days)):
            continue
        if name == "interviews" or name not in lines:
            lines[name] = day.line
            yield _at(name, day)


_CLOCK = re.compile(r"\d[.:u]\d\d|\d (?:uur|u)\b|\d ?[ap]\.?m\b", re.IGNORECASE)
"""A closing that another line tells without its time."""


def _alone(name: str, day: _Day, found: list[FieldLines], days: list[_Day]) -> bool:
    """Whether it is the only day of a line that is known to tell the start or the end."""
    return (
        name in ("starts_on", "ends_on")
        and sum(other.line == day.line for other in days) == 1
        and any(one.field == name and one.lines == (day.line,) for one in found)
    )


def _plain(day: _Day) -> bool:
    """Whether a day states its field beyond doubt, where it stands."""
    event, part = day.told.event, day.section.part
    if part in _OF_LISTS:
        return not day.mark.style and event not in ("publication", "start", "end") and day.told.near
    if event == "publication":
        told = NOTICE.search(day.words[:_SUBJECT]) is not None
        return ((day.told.near and _short(day)) or told) and part not in ("outside", "organisation")
    if event in ("start", "end"):
        if not day.told.near or part in ("outside", "organisation"):
            return False
        if HIRED.search(day.words) is not None or len(day.words.split()) <= _LABELLED:
            return True
        return part in _OF_THE_BID and _short(day)
    if event == "closing":
        return BID_STEM.search(day.words) is not None and (day.told.near or part in _OF_THE_BID)
    return part in _OF_THE_BID and (part != "outside" or day.told.near)


_SUBJECT = 48
"""Characters in which a sentence names what it is about."""


def _short(day: _Day) -> bool:
    return len(day.words.split()) <= _ROW


_LABELLED = 4
"""Words of a label and its day."""
_ROW = 14
"""Words of a row of a plan, or of a short sentence."""


def _of_parties(found: list[FieldLines], days: list[_Day]) -> list[FieldLines]:
    """The mentions, with the closing of an intermediary told from the official one."""
    closings = [day for day in days if day.told.event in ("closing", "bid")]
    named = {
        (number, mention.words)
        for mention in found
        if mention.field in ("closes_at", "intermediary_closes_at")
        for number in mention.lines
    }
    lines = {number for number, _ in named}
    brokered = any(mention.field == "intermediary" for mention in found)
    ours_by_line = {day.line: _ours_in(day, closings) for day in closings}

    def claimed(day: _Day) -> bool:
        first = ours_by_line[day.line]
        if first is not None:
            return day is first
        return _is_ours(day) or (brokered and WE_WANT.search(day.words) is not None)

    said = [
        day
        for day in closings
        if day.line in lines or claimed(day) or _is_clients(day) or _row_of_plan(day)
    ]
    if len({day.first for day in said}) < 2:
        return found
    clients = [day for day in said if _is_clients(day) and not is_ours(day.words)]
    last = max(day.first for day in said)
    if clients:
        official = max(day.first for day in clients)
        ours = [day for day in said if day.first < official and day not in clients]
    else:
        official = last
        ours = [day for day in said if day.first < official and claimed(day)]
    rest = [day for day in said if day.first == official]
    if not ours or not rest or len({day.first for day in ours}) > 1:
        return found
    moved = {day.line for day in (*ours, *rest)}
    kept = [
        mention
        for mention in found
        if mention.field not in ("closes_at", "intermediary_closes_at")
        or not moved & set(mention.lines)
    ]
    kept += [_at("intermediary_closes_at", day) for day in ours]
    return [*kept, *(_at("closes_at", day) for day in rest)]


def _ours_in(day: _Day, closings: list[_Day]) -> _Day | None:
    """The earlier of two days of one sentence, between which the one who bids does his work:
    "uiterlijk 9 maart, zodat we de offerte kunnen opstellen voor de sluiting op 11 maart"."""
    same = [
        each for each in closings if each.line == day.line and each.told.before == day.told.before
    ]
    if len({each.first for each in same}) < 2:
        return None
    between = day.mark.words[same[0].told.day : same[-1].told.end]
    return min(same, key=lambda each: each.first) if WE_WORK_ON_IT.search(between) else None


def _row_of_plan(day: _Day) -> bool:
    return day.told.near and day.section.part in _OF_THE_BID and _short(day)


def _is_clients(day: _Day) -> bool:
    return is_clients(day.words) or is_clients(_heading(day))


def _heading(day: _Day) -> str:
    """The heading that a day stands under, where it speaks of days."""
    label = day.section.label
    if label is None or label is day.mark or day.section.part not in ("planning", "procedure"):
        return ""
    return label.words


def _is_ours(day: _Day) -> bool:
    return (
        is_ours(day.words)
        or WE_WORK_ON_IT.search(day.words) is not None
        or WE_WORK_ON_IT.search(day.before) is not None
        or (day.told.before.endswith("?") and is_ours(day.told.before))
        or is_ours(_heading(day))
    )
