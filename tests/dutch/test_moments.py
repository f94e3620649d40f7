"""Moments, times, slots, limits and days counted to the closing."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import (
    BeforeClosing,
    RelativeDays,
    find_before_closing,
    find_dates,
    find_moments,
    find_relative_days,
    find_slots,
    find_times,
    limit_kind,
)


def printed(value):
    return value.strftime("%Y-%m-%dT%H:%M") if isinstance(value, datetime) else value.isoformat()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vrijdag 4 oktober 2024 om 09.00 uur", "2024-10-04T09:00"),
        ("26.09.2025 17:00", "2025-09-26T17:00"),
        ("4 oktober 2024, vóór 12:00 uur", "2024-10-04T12:00"),
        ("4 oktober 2024 voor 12 uur", "2024-10-04T12:00"),
        ("4 oktober 2024 vóór 12 uur 's middags", "2024-10-04T12:00"),
        ("4 oktober 2024, 4 uur 's middags", "2024-10-04T16:00"),
        ("09:00 uur op 4 oktober 2024", "2024-10-04T09:00"),
        ("om 09.00 uur op vrijdag 4 oktober 2024", "2024-10-04T09:00"),
        ("4 oktober 2024 om 16u", "2024-10-04T16:00"),
        ("4 oktober 2024 17u00", "2024-10-04T17:00"),
        ("4 oktober 2024, 23:59", "2024-10-04T23:59"),
        ("4 oktober 2024 12.00 uur (noon)", "2024-10-04T12:00"),
        ("4 oktober 2024 om 16:00", "2024-10-04T16:00"),
        ("donderdag 21 augustus 2031, 09.00 uur", "2031-08-21T09:00"),
        ("2026-03-30T09:00", "2026-03-30T09:00"),
        ("2026-03-30 09:00:00", "2026-03-30T09:00"),
        ("30-03-2026 (09:00 uur)", "2026-03-30T09:00"),
        ("30-03-2026 - 09:00", "2026-03-30T09:00"),
        ("30 maart 2026 uiterlijk 9 uur", "2026-03-30T09:00"),
        ("30 maart 2026 tot 17.00", "2026-03-30T17:00"),
        ("30 March 2026 at 5 pm", "2026-03-30T17:00"),
        ("30 March 2026 12:00 PM", "2026-03-30T12:00"),
        ("30 March 2026, 12:00 noon", "2026-03-30T12:00"),
        ("30 maart 2026 24:00 uur", "2026-03-31T00:00"),
        ("12 mei 2031, 09:00", "2031-05-12T09:00"),
        ("12 mei 2031 9:05", "2031-05-12T09:05"),
        ("12 mei 2031 32 uur per week", "2031-05-12"),
        ("12 mei 2031, 16 uur per week", "2031-05-12"),
        ("12 mei 2031, 24 uur", "2031-05-12"),
        ("12 mei 2031 voor 36 uur per week", "2031-05-12"),
        ("12 mei 2031 24 - 36 uur", "2031-05-12"),
        ("12 mei 2031 € 12.50", "2031-05-12"),
        ("12 mei 2031", "2031-05-12"),
        ("12 mei 2031 12", "2031-05-12"),
        ("12 mei 2031 10.50 punten", "2031-05-12"),
        ("12 mei 2031 te 12:00 uur", "2031-05-12T12:00"),
        ("12-05-2031T12:00:00Z", "2031-05-12T12:00"),
        ("12 mei 2031 Sluitingstijd: 12:00", "2031-05-12T12:00"),
        ("12 mei 2031 0:00", "2031-05-12T00:00"),
    ],
)
def test_moment(text, expected):
    assert [printed(found.value) for found in find_moments(text)] == [expected]


def test_two_moments_keep_their_own_times():
    text = "van 3 mei 2026 09:00 tot 4 mei 2026 17:00 uur"
    assert [printed(f.value) for f in find_moments(text)] == [
        "2026-05-03T09:00",
        "2026-05-04T17:00",
    ]
    assert [printed(f.value) for f in find_moments("1 mei om 9.00 uur", 2026)] == [
        "2026-05-01T09:00"
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tot donderdag 21 augustus 2031, 09.00 uur. De vragen", "donderdag 21 augustus 2031, 09.00 uur"),
        ("op 4 oktober 2024 (vóór 12:00 uur)!", "4 oktober 2024 (vóór 12:00 uur)"),
        ("op 4 oktober 2024, vóór 12:00 uur!", "4 oktober 2024, vóór 12:00 uur"),
        ("sluit om 09:00 uur op 4 oktober 2024.", "09:00 uur op 4 oktober 2024"),
    ],
)  # fmt: skip
def test_exact_words(text, words):
    assert find_moments(text)[0].words(text) == words


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("11:25 uur", ["11:25"]),
        ("Eindtijd 11:25 uur", ["11:25"]),
        ("09.00", ["09:00"]),
        ("9 uur", ["09:00"]),
        ("om 16u", ["16:00"]),
        ("17u00", ["17:00"]),
        ("om 9 uur 's avonds", ["21:00"]),
        ("12 uur 's middags", ["12:00"]),
        ("van 09.00 tot 12.00 uur", ["09:00", "12:00"]),
        ("09:00 - 17:30", ["09:00", "17:30"]),
        ("noon", ["12:00"]),
        ("32 uur per week", []),
        ("24 uur", []),
        ("16 uur per week", []),
        ("16 uur p/w", []),
        ("20u/w", []),
        ("8 uur per dag", []),
        ("24/7", []),
        ("uiterlijk 12 uur voor sluiting", []),
        ("12.50 per uur", []),
        ("12.50%", []),
        ("paragraaf 2.10", []),
        ("1.10.20", []),
        ("25:10", []),
        ("10:75", []),
        ("tarief € 12.50", []),
    ],
)
def test_times(text, times):
    assert [found.value.strftime("%H:%M") for found in find_times(text)] == times


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("donderdag 10 oktober 2030, van 09.00 tot 12.00 uur", ["2030-10-10 09:00 12:00"]),
        ("12 mei 2026 tussen 10:00 en 12:00", ["2026-05-12 10:00 12:00"]),
        ("12 mei 2026 10:00-12:00", ["2026-05-12 10:00 12:00"]),
        ("12-05-2026 (10.00 – 12.30 uur)", ["2026-05-12 10:00 12:30"]),
        ("van 9 tot 12 uur op 12 mei 2026", ["2026-05-12 09:00 12:00"]),
        ("tussen 13:00 en 15:00 uur op 12 mei 2026", ["2026-05-12 13:00 15:00"]),
        ("12 mei 2026 van 9.00 tot 10.00 uur en 13.00 tot 14.00 uur", ["2026-05-12 09:00 10:00", "2026-05-12 13:00 14:00"]),
        ("12 mei 2026 om 10:00 uur", []),
        ("12 mei 2026 24 tot 36 uur", []),
        ("12 mei 2026 van 16 tot 20 uur per week", []),
    ],
)  # fmt: skip
def test_slots(text, slots):
    found = find_slots(text)
    assert [f"{f.value.starts_at:%Y-%m-%d %H:%M} {f.value.ends_at:%H:%M}" for f in found] == slots


def test_slot_without_a_year_needs_one():
    assert find_slots("12 mei tussen 10:00 en 12:00") == []
    assert len(find_slots("12 mei tussen 10:00 en 12:00", 2026)) == 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("t/m 12 mei 2026", "inclusive"),
        ("tot en met 12 mei 2026", "inclusive"),
        ("tot en met uiterlijk 12 mei 2026", "inclusive"),
        ("uiterlijk 12 mei 2026", "inclusive"),
        ("uiterlijk op 12 mei 2026", "inclusive"),
        ("voor 12 mei 2026", "exclusive"),
        ("vóór 12 mei 2026", "exclusive"),
        ("tot 12 mei 2026", "exclusive"),
        ("before 12 mei 2026", "exclusive"),
        ("op 12 mei 2026", None),
        ("Sluitingsdatum 12 mei 2026", None),
    ],
)
def test_limit_kind(text, kind):
    assert limit_kind(text, find_dates(text)[0]) == kind


def test_limit_kind_inside_a_moment():
    text = "4 oktober 2024, vóór 12:00 uur"
    assert limit_kind(text, find_moments(text)[0]) == "exclusive"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sluit over 5 dagen", RelativeDays(5)),
        ("De opdracht sluit over vijf dagen", RelativeDays(5)),
        ("Je hebt nog 11 dagen om te reageren", RelativeDays(11)),
        ("nog 3 werkdagen", RelativeDays(3, working=True)),
        ("sluit over 1 dag", RelativeDays(1)),
        ("sluit over 2 weken", RelativeDays(14)),
        ("Closes in 4 days", RelativeDays(4)),
        ("Sluit vandaag", RelativeDays(0)),
        ("sluit morgen", RelativeDays(1)),
    ],
)
def test_relative_days(text, value):
    assert [found.value for found in find_relative_days(text)] == [value]


@pytest.mark.parametrize(
    "text",
    ["binnen 21 dagen betaald", "5 dagen per week", "nog 3 uur", "sluit 12 mei", "over 3 jaar"],
)
def test_no_relative_days(text):
    assert find_relative_days(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("minstens 1 dag voor sluiting", BeforeClosing(days=1)),
        ("minstens 1 dag voor sluitingstijd", BeforeClosing(days=1)),
        ("uiterlijk 24 uur voor de sluitingsdatum", BeforeClosing(hours=24)),
        ("2 werkdagen voor sluiting", BeforeClosing(working_days=2)),
        ("uiterlijk één dag vóór de sluitingsdatum", BeforeClosing(days=1)),
        ("een week voor de deadline", BeforeClosing(days=7)),
        ("two days before the closing date", BeforeClosing(days=2)),
        ("48 uur voor het einde van de reactietermijn", BeforeClosing(hours=48)),
    ],
)
def test_before_closing(text, value):
    assert [found.value for found in find_before_closing(text)] == [value]


def test_not_before_closing():
    assert find_before_closing("2 dagen voor de start van de opdracht") == []
    assert find_before_closing("2 dagen na sluiting") == []


@given(st.datetimes(datetime(2000, 1, 1), datetime(2060, 1, 1)), st.sampled_from([":", "."]))
def test_round_trip(moment, mark):
    moment = moment.replace(second=0, microsecond=0)
    text = f"{moment:%d-%m-%Y} om {moment:%H}{mark}{moment:%M} uur"
    assert [f.value for f in find_moments(text)] == [moment]
    assert find_moments(text)[0].words(text) == text
