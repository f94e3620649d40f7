"""The year of a day that leaves it out."""

from __future__ import annotations

from datetime import date

import pytest

from tenderkit.dutch import find_dates, find_moments, find_slots, find_weeks
from tenderkit.dutch.years import Anchor, Nearby

MAILED = Nearby((Anchor(date(2026, 12, 15), back=60),))
MAY = date(2031, 5, 5)


@pytest.mark.parametrize(
    ("near", "words", "day"),
    [
        # the day of the mail: before it lie two months, the rest behind it
        (MAILED, "20 december", date(2026, 12, 20)),
        (MAILED, "4 januari", date(2027, 1, 4)),
        (MAILED, "30 november", date(2026, 11, 30)),
        (MAILED, "1 september", date(2027, 9, 1)),
        # a weekday tells the year near to a full day, whatever year that is of
        (Nearby((), (MAY,)), "do 8 mei", date(2031, 5, 8)),
        (Nearby((), (date(2031, 1, 6),)), "di 17 december", date(2030, 12, 17)),
        (Nearby((), (date(2031, 12, 15),)), "ma 5 jan", date(2032, 1, 5)),
        (Nearby((), (), None, (date(2028, 2, 1), MAY)), "vr 9 mei", date(2031, 5, 9)),
        # a weekday that no year near to them has changes nothing
        (Nearby((), (MAY,)), "ma 8 mei", date(2031, 5, 8)),
        (Nearby((Anchor(MAY),)), "ma 8 mei", date(2031, 5, 8)),
        # without a weekday: the year of the line, of those above, of the page
        (Nearby((), (date(2031, 1, 6),)), "17 december", date(2031, 12, 17)),
        (Nearby((), (), 2031), "17 december", date(2031, 12, 17)),
        (Nearby((), (), None, (MAY,)), "17 december", None),
        (Nearby(), "ma 17 december", None),
        # a leap day is of a year that has one
        (Nearby((Anchor(date(2028, 1, 10), 60),)), "29 februari", date(2028, 2, 29)),
        (Nearby((Anchor(date(2027, 1, 10), 60),)), "29 februari", None),
        # the last day lies behind the first one
        (Nearby((Anchor(date(2031, 5, 1), back=0),)), "30 april", date(2032, 4, 30)),
        (Nearby((Anchor(date(2031, 5, 1), back=0),)), "31 december", date(2031, 12, 31)),
        # a stated year stands
        (MAILED, "4 januari 2026", date(2026, 1, 4)),
    ],
)
def test_a_day_without_a_year(near: Nearby, words: str, day: date | None) -> None:
    assert [found.value.day for found in find_dates(words, near)] == ([] if day is None else [day])


def test_each_day_of_a_line_has_its_own_year() -> None:
    line = "Vragen t/m 18 december, sluiting 6 januari om 12.00 uur, gesprek 12 januari"
    years = [found.value.year for found in find_moments(line, MAILED)]
    assert years == [2026, 2027, 2027]


def test_slots_and_weeks_take_it_too() -> None:
    (slot,) = find_slots("di 12 jan tussen 9u en 12u", MAILED)
    assert slot.value.starts_at.isoformat() == "2027-01-12T09:00:00"
    assert [found.value.monday for found in find_weeks("week 2", MAILED)] == [date(2027, 1, 11)]
    assert [found.value.monday for found in find_weeks("week 51", MAILED)] == [date(2026, 12, 14)]
    assert find_weeks("week 2", Nearby()) == []
