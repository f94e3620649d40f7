"""Deadlines and interviews as a calendar file (.ics, RFC 5545) for any agenda.

In: named tenders. Out: the file's bytes. Times are in Europe/Amsterdam with its VTIMEZONE; what
is stated as a day is an event of that day, never a made-up time. Each event has alarms, and an id
that stays the same, so that a file that is opened again moves events instead of doubling them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import Any, Final

from tenderkit.records import Tender
from tenderkit.showing.wording import clean_words

ZONE: Final = "Europe/Amsterdam"

_ZONE_RULES: Final = """\
BEGIN:VTIMEZONE
TZID:Europe/Amsterdam
BEGIN:DAYLIGHT
DTSTART:19810329T020000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
END:STANDARD
END:VTIMEZONE
"""
"""Summer time as the whole EU has it since 1996, by rule; a list of dates would end somewhere."""

DEADLINES: Final[tuple[tuple[str, str, tuple[timedelta, ...]], ...]] = (
    # field, what to call it, when to warn before it
    ("questions_close_at", "Questions close", (timedelta(days=1), timedelta(hours=2))),
    ("intermediary_closes_at", "Intermediary's deadline", (timedelta(days=1), timedelta(hours=3))),
    ("closes_at", "Closes", (timedelta(days=2), timedelta(hours=3))),
)
INTERVIEW_ALARMS: Final = (timedelta(days=1), timedelta(hours=1))

DAY_ALARM: Final = timedelta(hours=15)
"""Before an event of a whole day: nine in the morning of the day before."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One entry before it is written. `end` is None for a moment, or for one whole day."""

    id: str
    summary: str
    start: date | datetime
    end: date | datetime | None
    place: str | None
    words: str
    alarms: tuple[timedelta, ...]


def calendar(tenders: Iterable[tuple[str, Tender]], *, now: datetime | None = None) -> bytes:
    """Question deadline, intermediary's deadline, closing and interviews of each tender.

    Parameters
    ----------
    tenders : a name for each and its record; the name is part of an event's id.
    now : what the file is stamped with, UTC; the clock where None.
    """
    from icalendar import Calendar, Timezone

    made: Any = Calendar()
    made.add("prodid", "-//tenderkit//tender deadlines//EN")
    made.add("version", "2.0")
    made.add("method", "PUBLISH")
    made.add("x-wr-calname", "Tenders")
    made.add("x-wr-timezone", ZONE)
    stamp = (now or datetime.now(UTC)).replace(microsecond=0)
    made.add_component(Timezone.from_ical(_ZONE_RULES))
    for name, tender in tenders:
        for one in appointments(name, tender):
            made.add_component(_event(one, stamp))
    return bytes(made.to_ical())


def appointments(name: str, tender: Tender) -> Iterator[Appointment]:
    """The entries of one tender, in the order of the record."""
    title = clean_words(tender.title or name)
    of = f"{title} ({clean_words(tender.buyer)})" if tender.buyer else title
    for field, what, alarms in DEADLINES:
        moment = getattr(tender, field)
        if moment is not None:
            words = _words(tender, field)
            yield Appointment(_id(name, field), f"{what}: {of}", moment, None, None, words, alarms)
    for number, interview in enumerate(tender.interviews, start=1):
        if interview.starts_at is None:
            continue
        yield Appointment(
            _id(name, f"interview {number}"),
            f"Interview: {of}",
            interview.starts_at,
            interview.ends_at,
            clean_words(interview.place) if interview.place else None,
            _words(tender, "interviews"),
            INTERVIEW_ALARMS,
        )


def _id(name: str, what: str) -> str:
    return f"{sha256(f'{name}|{what}'.encode()).hexdigest()[:32]}@tenderkit"


def _words(tender: Tender, field: str) -> str:
    spans = tender.evidence.get(field, ())
    reference = [f"Reference {tender.reference}"] if tender.reference else []
    return "\n".join(
        [*(f"“{clean_words(s.quote)}”" for s in spans), *(clean_words(r) for r in reference)]
    )


def _event(one: Appointment, stamp: datetime) -> Any:
    from icalendar import Alarm, Event

    event: Any = Event()
    event.add("uid", one.id)
    event.add("dtstamp", stamp)
    event.add("summary", one.summary)
    event.add("dtstart", _zoned(one.start))
    whole_day = not isinstance(one.start, datetime)
    end = one.end
    if whole_day:
        last = end.date() if isinstance(end, datetime) else (end or one.start)
        event.add("dtend", max(last, _day(one.start)) + timedelta(days=1))  # the end is not in it
    elif isinstance(end, datetime) and end > one.start:
        event.add("dtend", _zoned(end))
    if one.place:
        event.add("location", one.place)
    if one.words:
        event.add("description", one.words)
    event.add("transp", "TRANSPARENT" if whole_day else "OPAQUE")
    for before in (DAY_ALARM,) if whole_day else one.alarms:
        alarm: Any = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", one.summary)
        alarm.add("trigger", -before)
        event.add_component(alarm)
    return event


def _day(moment: date | datetime) -> date:
    return moment.date() if isinstance(moment, datetime) else moment


def _zoned(moment: date | datetime) -> Any:
    from zoneinfo import ZoneInfo

    return moment.replace(tzinfo=ZoneInfo(ZONE)) if isinstance(moment, datetime) else moment
