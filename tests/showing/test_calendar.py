"""The calendar file, opened by a library of another make and found equal."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import vobject

from tenderkit.records import Interview, Tender
from tenderkit.showing.calendar import appointments, calendar

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
STAMP = datetime(2031, 1, 1, tzinfo=UTC)

TENDER = Tender(
    title="Consulent; Wmo, jeugd\nen meer",
    buyer="Gemeente Zandmeer",
    reference="ZM-1",
    questions_close_at=date(2031, 3, 20),
    intermediary_closes_at=datetime(2031, 3, 28, 17, 0),
    closes_at=datetime(2031, 3, 31, 9, 0),
    interviews=(
        Interview(
            starts_at=datetime(2031, 4, 3, 9), ends_at=datetime(2031, 4, 3, 12), place="MS Teams"
        ),
        Interview(starts_at=date(2031, 4, 7), ends_at=date(2031, 4, 11)),
        Interview(place="Zandmeer"),
    ),
)


def opened(*tenders: tuple[str, Tender]) -> Any:
    return vobject.readOne(calendar(tenders, now=STAMP).decode("utf-8"))


@pytest.fixture(scope="module")
def events() -> list[Any]:
    return list(opened(("zandmeer", TENDER)).vevent_list)


def test_another_library_reads_the_same_moments(events: list[Any]) -> None:
    assert [event.dtstart.value for event in events] == [
        date(2031, 3, 20),
        datetime(2031, 3, 28, 17, 0, tzinfo=AMSTERDAM),
        datetime(2031, 3, 31, 9, 0, tzinfo=AMSTERDAM),
        datetime(2031, 4, 3, 9, 0, tzinfo=AMSTERDAM),
        date(2031, 4, 7),
    ]


def test_summer_time_begins_between_two_deadlines(events: list[Any]) -> None:
    offsets = [events[n].dtstart.value.utcoffset() for n in (1, 2)]
    assert offsets == [timedelta(hours=1), timedelta(hours=2)]


def test_what_is_stated_as_a_day_stays_a_day(events: list[Any]) -> None:
    assert events[0].dtend.value == date(2031, 3, 21)
    assert events[4].dtend.value == date(2031, 4, 12), "the Friday is in it"
    assert not hasattr(events[2], "dtend"), "a closing is a moment"
    assert events[3].dtend.value == datetime(2031, 4, 3, 12, tzinfo=AMSTERDAM)


def test_words_come_back_whole(events: list[Any]) -> None:
    assert events[2].summary.value == "Closes: Consulent; Wmo, jeugd en meer (Gemeente Zandmeer)"
    assert events[3].location.value == "MS Teams"
    assert "ZM-1" in events[2].description.value


def test_every_event_has_an_alarm_before_it(events: list[Any]) -> None:
    for event in events:
        alarms = [alarm.trigger.value for alarm in event.valarm_list]
        assert alarms
        assert all(before < timedelta(0) for before in alarms)
    assert [a.trigger.value for a in events[2].valarm_list] == [
        timedelta(days=-2),
        timedelta(hours=-3),
    ]


def test_the_zone_is_written_out() -> None:
    found = opened(("zandmeer", TENDER))
    assert found.vtimezone.tzid.value == "Europe/Amsterdam"


def test_an_event_keeps_its_id_when_it_moves(events: list[Any]) -> None:
    moved = TENDER.model_copy(update={"closes_at": datetime(2031, 4, 2, 9)})
    again = list(opened(("zandmeer", moved)).vevent_list)
    assert [e.uid.value for e in again] == [e.uid.value for e in events]
    assert len({e.uid.value for e in events}) == len(events)
    other = list(opened(("anders", TENDER)).vevent_list)
    assert not {e.uid.value for e in other} & {e.uid.value for e in events}


def test_the_same_tender_gives_the_same_bytes() -> None:
    assert calendar([("a", TENDER)], now=STAMP) == calendar([("a", TENDER)], now=STAMP)


def test_lines_are_folded_as_the_standard_wants() -> None:
    data = calendar([("a", TENDER)], now=STAMP)
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))


def test_a_tender_without_dates_has_no_entry(tender: Tender) -> None:
    assert list(appointments("a", Tender(title="x"))) == []
    assert len(list(appointments("a", tender))) == 4
