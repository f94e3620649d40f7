"""Times of talks that stand apart from their day: a stretch of the day, the same for each of several days.

In: the words about talks, and the days in them. Out: the two ends of each stretch.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time
from typing import Any

from tenderkit.building.mentions import Reading
from tenderkit.dutch import Found, find_periods, find_times
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.weeks import WeekValue
from tenderkit.dutch.years import Year
from tenderkit.lexicon.day_events import Event
from tenderkit.outlining.dated_statements import dated_statements
from tenderkit.records import Interview, Moment

_HOUR = r"(?:\d{1,2}|zeven|acht|negen|tien|elf|twaalf|een|één|twee|drie|vier|vijf|zes)"
STRETCH = re.compile(
    rf"(?:\b(?:tussen|van|from|between|begint?|aanvang|start)\s+(?:om\s)?|(?<=[(\t])|(?<=[\d,:]\s)|(?<=[a-z]\s))(?P<h>{_HOUR})(?:[.:u](?P<m>\d\d))?(?P<u>\s?(?:uur|u|h)\b)?"
    rf"(?:\s?(?:-|–|tot|en|and|to|until|\||\t)\s?|,?\s(?:en\s)?(?:einde?|eindigt|tot|afloop)\s(?:om\s|rond\s)?)(?P<to>{_HOUR})(?:[.:u](?P<past>\d\d))?(?!\d|[.:]\d)(?P<unit>\s?(?:uur|u|h)\b)?(?!\s?(?:per|p/?w|in de week|a week|%|euro))",
    re.IGNORECASE,
)
"""A stretch of time apart from its day: "in de ochtend (9.00-11.30)", "9-12u", the two columns of a row."""


def stretch_of(told: re.Match[str], day: date) -> tuple[datetime, datetime] | None:
    """The two ends of a stretch of time; None where the numbers may be no clock."""
    if not ((told["m"] and told["past"]) or told["u"] or told["unit"]):
        return None
    hours = [parse_number(told[name]) for name in ("h", "to")]
    ends = [
        datetime.combine(day, time(int(hour), int(told[name] or 0)))
        for hour, name in zip(hours, ("m", "past"), strict=True)
        if hour is not None and hour < _HOURS and int(told[name] or 0) < _MINUTES
    ]
    return (ends[0], ends[1]) if len(ends) == _BOTH and ends[0] < ends[1] else None


_HOURS, _MINUTES, _BOTH = 24, 60, 2


_EACH_DAY = re.compile(
    r"\b(?:steeds|telkens|beide keren|alle keren|(?:op )?(?:beide|alle|elk van de) dagen|both days|each day)\b",
    re.IGNORECASE,
)


def days_on_end(text: str, year: Year | None) -> list[tuple[Found[Any], Interview]]:
    """Days on end that are told by the first and the last, without a time: "tussen 22 en 26 maart 2027"."""
    if not _TO_THE_LAST.search(text) or find_times(text):
        return []
    return [
        (period, Interview(starts_at=first, ends_at=last))
        for period in find_periods(text, year)
        for first, last in [period.value]
        if first is not None and last is not None and 0 < (last - first).days < _A_FORTNIGHT
    ]


_TO_THE_LAST = re.compile(
    r"\d[^.;]{0,24}?(?:t/m|\btot\b|-|–|\buntil\b|\bto\b)\s?[^.;]{0,16}?\d|\b(?:tussen|between)\b[^.;]{0,24}\d",
    re.IGNORECASE,
)
_A_FORTNIGHT = 14


def same_times(text: str, days: list[Found[Any]]) -> list[tuple[Found[Any], Interview]]:
    """Several days with one time for all: "op 20 en 22 mei, steeds van 9.00 tot 12.00 uur"."""
    each = _EACH_DAY.search(text, days[-1].end) if len(days) > 1 else None
    if each is None:
        return []
    told = STRETCH.search(text, each.end())
    clocks = find_times(text[each.end() :])
    found = []
    for hit in days:
        ends = stretch_of(told, hit.value.day) if told else None
        if ends is not None:
            found.append((hit, Interview(starts_at=ends[0], ends_at=ends[1])))
        elif len(clocks) == 1:
            at = datetime.combine(hit.value.day, clocks[0].value)
            found.append((hit, Interview(starts_at=at)))
    return found


def without_their_weeks(
    text: str, found: list[tuple[Found[Any], Interview]]
) -> list[tuple[Found[Any], Interview]]:
    """The talks without a week whose own days are told behind it: "in week 22 (dinsdag 1 juni)".

    Where those days are the ends of the week ("week 22 (31 mei t/m 4 juni)"), the week stands for them.
    """
    dropped: set[int] = set()
    for at, (week, _) in enumerate(found):
        if not isinstance(week.value, WeekValue):
            continue
        told = [
            place
            for place, (hit, talk) in enumerate(found)
            if hit.start >= week.end
            and not isinstance(hit.value, WeekValue)
            and talk.starts_at is not None
            and week.value.monday <= _day_of(talk.starts_at) <= week.value.friday
        ]
        ends = [found[place][0] for place in told]
        spans = len(ends) == _BOTH and _UP_TO.fullmatch(text, ends[0].end, ends[1].start)
        dropped |= set(told) if spans else {at} if told else set()
    return [pair for at, pair in enumerate(found) if at not in dropped]


_UP_TO = re.compile(
    r"\s*(?:t/m|tot en met|tot|-|–|to|until|through)\s*(?:\w+d(?:ag|ay) )?", re.IGNORECASE
)


def _day_of(at: Moment) -> date:
    return at.date() if isinstance(at, datetime) else at


_NO_TALK: frozenset[Event | None] = frozenset({"question", "answer", "closing", "award"})


def of_talks(words: str, offset: int, readings: list[Reading]) -> list[Reading]:
    """Without the days that a line tells for something else beside its talks: "spreekt die op 24 maart en neemt 27 maart een
    besluit". `offset` is where the line starts; nothing is taken from a line on which no day is plainly one of talks.
    """
    if len(readings) <= 1:
        return readings
    told = dated_statements(words)
    if not any(each.event == "interview" for each in told):
        return readings
    others = [(each.start, each.end) for each in told if each.event in _NO_TALK]
    return [
        reading
        for reading in readings
        if not any(start <= reading.spans[0].start - offset < end for start, end in others)
    ]
