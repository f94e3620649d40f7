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
from collections.abc import Iterable, Iterator

from tenderkit.dutch import find_dates, find_weeks
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.day_events import ANSWERED_THAT_DAY, BID_STEM, HIRED, NOTICE, Event
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.page_days import OF_THE_BID, Day, days_of_page
from tenderkit.outlining.section import Section
from tenderkit.outlining.whose_limits import limits_by_party
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
EVENTS: dict[str, frozenset[Event]] = {
    **{name: frozenset({event}) for event, name in _FIELD.items()},
    "closes_at": frozenset({"closing", "bid"}),
    "intermediary_closes_at": frozenset({"closing", "bid"}),
}
NO_FIELD: frozenset[Event] = frozenset({"message", "award", "assessment", "validity", "background"})
_ONE_DAY: frozenset[str] = frozenset(
    {"published_on", "questions_close_at", "answers_published_on", "closes_at"}
)
"""Fields of one day, which a mention may point at by its words."""
_OF_LISTS = frozenset({"knockout", "award", "competence"})
"""Parts that hold lists: only a line of prose behind the list speaks of the bid there."""


def settled_days(
    found: list[FieldLines], parts: list[Section], taken: Iterable[int]
) -> list[FieldLines]:
    """The mentions with those of days settled.

    Parameters
    ----------
    found : all mentions. parts : the sections. taken : lines that are criteria.
    """
    days = list(days_of_page(parts, taken))
    by_line: dict[int, list[Day]] = {}
    for day in days:
        by_line.setdefault(day.line, []).append(day)
    kept = [one for mention in found for one in _pointed(mention, by_line)]
    kept += _added(kept, days)
    return limits_by_party(kept, days, list(_marks(parts)))


def _marks(parts: list[Section]) -> Iterator[Mark]:
    for section in parts:
        if section.label is not None and section.label not in section.all_marks:
            yield section.label
        yield from section.all_marks


def _pointed(mention: FieldLines, by_line: dict[int, list[Day]]) -> Iterator[FieldLines]:
    """A mention without days that are of something else, at the words of its own day."""
    events = EVENTS.get(mention.field)
    days = [day for number in mention.lines for day in by_line.get(number, ())]
    if events is None or not days or (mention.field == "interviews" and _in_weeks(days)):
        yield mention
        return
    own = [day for day in days if day.told.event in events]
    if not own and _of_others(mention.field, days):
        return
    strange = [day for day in days if day.told.event is not None and day not in own]
    if mention.field == "intermediary_closes_at" and len({day.first for day in own}) > 1:
        yield min(own, key=lambda day: day.first).mention(mention.field)
    elif not own or not strange or len(mention.lines) > 1:
        yield mention
    elif mention.field == "interviews":
        yield from (day.mention(mention.field) for day in own)
    elif mention.field in _ONE_DAY:
        yield own[0].mention(mention.field)
    else:
        yield mention


def _of_others(field: FieldName, days: list[Day]) -> bool:
    """Whether all days of a mention are plainly those of something else."""
    kinds = {day.told.event for day in days}
    if field == "intermediary_closes_at":
        return kinds == {"background"} and all(day.told.near for day in days)
    if field in _SPANS:
        plain = {day.told.event for day in days if day.told.near or day.told.event in _LIMITS}
        return bool(plain & (_LIMITS | NO_FIELD)) and kinds <= _LIMITS | NO_FIELD | _BESIDE[field]
    if field == "interviews" and kinds <= {
        "question",
        "answer",
        "closing",
        "message",
        "award",
        "background",
    }:
        return True
    if not all(day.told.near for day in days):
        return False
    strange = [day for day in days if day.told.event in NO_FIELD]
    return len(strange) == len(days) or (field == "interviews" and bool(strange))


_BESIDE: dict[str, frozenset[Event]] = {
    "starts_on": frozenset({"bid", "end"}),
    "ends_on": frozenset({"bid"}),
    "published_on": frozenset({"bid"}),
}
_SPANS = frozenset(_BESIDE)
_LIMITS: frozenset[Event] = frozenset({"closing", "question", "answer"})
"""Limits, of which one side may look like a period: "de aanvraag staat open t/m 13 maart"."""


def _in_weeks(days: list[Day]) -> bool:
    return any(find_weeks(day.mark.words, ANY_YEAR) for day in days)


def _added(found: list[FieldLines], days: list[Day]) -> Iterator[FieldLines]:
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
            yield day.mention("closes_at")
        if (
            day.told.event == "question"
            and "answers_published_on" not in have
            and _answered_then(day)
        ):
            have.add("answers_published_on")
            yield day.mention("answers_published_on")
        name = _FIELD.get(day.told.event) if day.told.event is not None else None
        if name is None or not _plain(day) or (name in have and not _alone(name, day, found, days)):
            continue
        if name == "interviews" or name not in lines:
            lines[name] = day.line
            yield day.mention(name)


def _answered_then(day: Day) -> bool:
    """Whether the answers are told for the day on which questions close: "dezelfde dag"."""
    said = day.mark.words[day.told.day : day.told.end + _BEHIND]
    return (
        ANSWERED_THAT_DAY.search(said) is not None
        and len({one.value.day for one in find_dates(said, ANY_YEAR)}) == 1
    )


_BEHIND = 120
"""Characters behind the words of a day in which the sentence behind it tells of it."""
_CLOCK = re.compile(r"\d[.:u]\d\d|\d (?:uur|u)\b|\d ?[ap]\.?m\b", re.IGNORECASE)
"""A closing that another line tells without its time."""


_OF_THE_ASSIGNMENT = re.compile(
    r"\W*(?:(?:de|deze|het|uw|je|jouw|the|this) )?(?:opdracht|inzet|inhuur|contract|klus|assignment)\b",
    re.IGNORECASE,
)
"""What a sentence is about that tells a start or an end, wherever it stands."""


def _alone(name: str, day: Day, found: list[FieldLines], days: list[Day]) -> bool:
    """Whether it is the only day of a line that is known to tell the start or the end."""
    return (
        name in ("starts_on", "ends_on")
        and sum(other.line == day.line for other in days) == 1
        and any(one.field == name and one.lines == (day.line,) for one in found)
    )


def _plain(day: Day) -> bool:
    """Whether a day states its field beyond doubt, where it stands."""
    event, part = day.told.event, day.section.part
    if part in _OF_LISTS:
        return not day.mark.style and event not in ("publication", "start", "end") and day.told.near
    if event == "publication":
        told = NOTICE.search(day.words[:_SUBJECT]) is not None
        return ((day.told.near and day.short) or told) and part not in ("outside", "organisation")
    if event in ("start", "end"):
        if not day.told.near or part == "outside":
            return False
        if part == "organisation":
            return _OF_THE_ASSIGNMENT.match(day.words) is not None
        if HIRED.search(day.words) is not None or len(day.words.split()) <= _LABELLED:
            return True
        return part in OF_THE_BID and day.short
    if event == "closing":
        return BID_STEM.search(day.words) is not None and (day.told.near or part in OF_THE_BID)
    return part in OF_THE_BID and (part != "outside" or day.told.near)


_SUBJECT = 48
"""Characters in which a sentence names what it is about."""


_LABELLED = 4
"""Words of a label and its day."""
