"""Days, months and weeks."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import find_dates, find_months, find_weeks
from tenderkit.dutch.date_patterns import MONTHS


def days(text, default_year=None):
    return [found.value.day.isoformat() for found in find_dates(text, default_year)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("28 feb 2026", ["2026-02-28"]),
        ("vrijdag 4 oktober 2024", ["2024-10-04"]),
        ("Vrijdag, 4 Oktober 2024", ["2024-10-04"]),
        ("vr 4 okt 2024", ["2024-10-04"]),
        ("vr. 4 okt. 2024", ["2024-10-04"]),
        ("04-09-2025", ["2025-09-04"]),
        ("4-9-2025", ["2025-09-04"]),
        ("4-9-25", ["2025-09-04"]),
        ("04/09/2025", ["2025-09-04"]),
        ("04 - 09 - 2025", ["2025-09-04"]),
        ("26.09.2025 17:00", ["2025-09-26"]),
        ("26.09.25", ["2025-09-26"]),
        ("2023-02-20", ["2023-02-20"]),
        ("2023/02/20", ["2023-02-20"]),
        ("2026-3-4", ["2026-03-04"]),
        ("1 mei 2026/31 mei 2026", ["2026-05-01", "2026-05-31"]),
        ("4 mrt.2026", ["2026-03-04"]),
        ("04-09-2025T12:00:00", ["2025-09-04"]),
        ("2026-03-30T09:00", ["2026-03-30"]),
        ("maart 4, 2026", ["2026-03-04"]),
        ("March 4, 2026", ["2026-03-04"]),
        ("Wednesday, March 4th, 2026", ["2026-03-04"]),
        ("4de september, 2025", ["2025-09-04"]),
        ("25ste augustus, 2025", ["2025-08-25"]),
        ("1e mei 2026", ["2026-05-01"]),
        ("27 February 2026", ["2026-02-27"]),
        ("4th of March 2026", ["2026-03-04"]),
        ("1-1-2026", ["2026-01-01"]),
        ("4 mrt '26", ["2026-03-04"]),
        ("4 mrt ’26", ["2026-03-04"]),
        ("4 mrt 26", ["2026-03-04"]),
        ("1 feb 26 t/m 31 juli 26", ["2026-02-01", "2026-07-31"]),
        ("4-mrt-2026", ["2026-03-04"]),
        ("29 februari 2028", ["2028-02-29"]),
        ("Sluitingsdatum: 12 mei 2031, 09:00", ["2031-05-12"]),
        ("3 en 5 maart 2026", ["2026-03-03", "2026-03-05"]),
        ("29, 30 en 31 maart 2026", ["2026-03-29", "2026-03-30", "2026-03-31"]),
        ("29, 30, en 31 maart 2026", ["2026-03-29", "2026-03-30", "2026-03-31"]),
        ("24-28 maart 2026", ["2026-03-24", "2026-03-28"]),
        ("24 t/m 28 maart 2026", ["2026-03-24", "2026-03-28"]),
        ("maandag 2 en dinsdag 3 maart 2026", ["2026-03-02", "2026-03-03"]),
        ("donderdag 28 augustus 2031 en vrijdag 29 augustus 2031", ["2031-08-28", "2031-08-29"]),
        ("donderdag 28 augustus en vrijdag 29 augustus 2031", ["2031-08-28", "2031-08-29"]),
        ("28 augustus of 1 september 2031", ["2031-08-28", "2031-09-01"]),
        ("1 mei t/m 31 dec 2026", ["2026-05-01", "2026-12-31"]),
        ("van 1 december tot en met 31 januari 2027", ["2026-12-01", "2027-01-31"]),
        ("1 mei 2026 tot 31 december", ["2026-05-01", "2026-12-31"]),
        ("1 oktober 2026 - 31 maart", ["2026-10-01", "2027-03-31"]),
        ("01-01-2025 - 31-12-2025", ["2025-01-01", "2025-12-31"]),
        ("01-01-2025-31-12-2025", ["2025-01-01", "2025-12-31"]),
        ("bijlage 3, 5 maart 2026", ["2026-03-05"]),
        ("(12 mei 2026)", ["2026-05-12"]),
        ("12 mei 2026.", ["2026-05-12"]),
        ("op 12 mei 2026 om 10.00 uur", ["2026-05-12"]),
    ],
)
def test_dates(text, expected):
    assert days(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1 mei a.s.", ["2026-05-01"]),
        ("vrijdag 4 oktober", ["2026-10-04"]),
        ("12 mei 10:00 uur", ["2026-05-12"]),
        ("1 mei 32 uur p/w", ["2026-05-01"]),
        ("1 mei 24 - 36 uur", ["2026-05-01"]),
        ("2 Jan Jansen", []),
        ("3 may apply", []),
        ("3 May", ["2026-05-03"]),
        ("3 en 5 maart", ["2026-03-03", "2026-03-05"]),
    ],
)
def test_dates_without_a_year(text, expected):
    assert days(text, 2026) == expected
    assert days(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "24-36 uur",
        "24 - 36",
        "1.2.3",
        "2.1.11",
        "artikel 2.3.1 van 2024",
        "06-12345678",
        "06-12-34-56-78",
        "010-12-12345",
        "020 - 123 45 67",
        "1234 AB",
        "3521 MA Utrecht",
        "32 uur",
        "09.00 uur",
        "09:00-12:00",
        "1e kwartaal 2026",
        "Q1 2026",
        "medio mei 2026",
        "maart 2026",
        "half maart 2026",
        "31 juni 2026",
        "30-02-2026",
        "13-13-2026",
        "09/27/2025",
        "versie 10.11.12",
        "2024-2025",
        "12 weken",
        "5 marketeers 2026",
        "3 decennia 2026",
        "z.s.m.",
        "week 14 2026",
        "in de week van 30 maart 2026",
        "1.250.000",
        "IBAN NL02 ABNA 0123 4567 89",
    ],
)
def test_no_dates(text):
    assert days(text) == []


@pytest.mark.parametrize(
    ("text", "stated", "matches"),
    [
        ("vrijdag 4 oktober 2024", "vrijdag", True),
        ("donderdag 4 oktober 2024", "donderdag", False),
        ("vr. 4 okt. 2024", "vr", True),
        ("Wednesday 4 March 2026", "Wednesday", True),
        ("ma 04-03-2026", "ma", False),
        ("4 oktober 2024", None, None),
    ],
)
def test_weekday_is_checked(text, stated, matches):
    value = find_dates(text)[0].value
    assert (value.weekday_stated, value.weekday_matches) == (stated, matches)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Sluit op vrijdag 4 oktober 2024, 9 uur", ["vrijdag 4 oktober 2024"]),
        ("3 en 5 maart 2026;", ["3", "5 maart 2026"]),
        ("ma 2 en di 3 maart 2026", ["ma 2", "di 3 maart 2026"]),
        ("van 1 feb. 2026.", ["1 feb. 2026"]),
    ],
)
def test_exact_words(text, words):
    assert [found.words(text) for found in find_dates(text)] == words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("maart 2026", ["2026-03-01"]),
        ("medio mei 2026", ["2026-05-01"]),
        ("sept. 2021 - dec 2023", ["2021-09-01", "2023-12-01"]),
        ("March 2026", ["2026-03-01"]),
        ("jan '25", ["2025-01-01"]),
        ("4 maart 2026", []),
        ("4th of March 2026", []),
        ("mei", []),
    ],
)
def test_months(text, expected):
    found = find_months(text)
    assert [f.value.day.isoformat() for f in found] == expected
    assert all(f.value.precision == "month" for f in found)


@pytest.mark.parametrize(
    ("text", "mondays"),
    [
        ("in de week van 30 maart 2026", ["2026-03-30"]),
        ("week van maandag 30 maart 2026", ["2026-03-30"]),
        ("week of 1 April 2026", ["2026-03-30"]),
        ("week 14 2026", ["2026-03-30"]),
        ("week 14, 2026", ["2026-03-30"]),
        ("week 14 van 2026", ["2026-03-30"]),
        ("week 14 en 15 2026", ["2026-03-30", "2026-04-06"]),
        ("week 14 (2026)", ["2026-03-30"]),
        ("week 60 2026", []),
        ("week 14", []),
        ("32 uur per week 2026", []),
        ("2 weken", []),
    ],
)
def test_weeks(text, mondays):
    assert [f.value.monday.isoformat() for f in find_weeks(text)] == mondays


def test_week_runs_to_friday():
    week = find_weeks("week van 1 april 2026")[0].value
    assert (week.monday, week.friday) == (date(2026, 3, 30), date(2026, 4, 3))
    weeks = find_weeks("week 14 t/m 16 2026")[0].value
    assert (weeks.monday, weeks.friday) == (date(2026, 3, 30), date(2026, 4, 17))
    assert find_weeks("week 14", 2026)[0].value.monday == date(2026, 3, 30)


DUTCH = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
         "oktober", "november", "december"]  # fmt: skip


@given(st.dates(date(1970, 1, 1), date(2069, 12, 31)), st.sampled_from(list(range(9))))
def test_round_trip(day, form):
    month = DUTCH[day.month - 1]
    text = [
        f"{day.day} {month} {day.year}",
        f"{day.day:02}-{day.month:02}-{day.year}",
        f"{day.day}-{day.month}-{day.year}",
        f"{day.day:02}.{day.month:02}.{day.year}",
        f"{day.day}/{day.month}/{day.year}",
        day.isoformat(),
        f"{month} {day.day}, {day.year}",
        f"{day.day} {month[:3]} '{day.year % 100:02}"
        if day.month != 3
        else f"{day.day} mrt {day.year}",
        f"{day.day}-{day.month}-{day.year % 100:02}",
    ][form]
    found = find_dates(f"op {text}.")
    assert [f.value.day for f in found] == [day]
    assert found[0].words(f"op {text}.") == text


@given(st.dates(date(2000, 1, 1), date(2060, 1, 1)))
def test_one_weekday_in_seven_matches(start):
    names = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    day = start + timedelta(days=3)
    text = f"{day.day} {DUTCH[day.month - 1]} {day.year}"
    matches = [find_dates(f"{name} {text}")[0].value.weekday_matches for name in names]
    assert matches.count(True) == 1
    assert matches[day.weekday()] is True


@pytest.mark.parametrize(("word", "month"), sorted(MONTHS.items()))
def test_every_month_word(word, month):
    text = f"7 {word.capitalize()} 2030"
    assert days(text) == [date(2030, month, 7).isoformat()]
