"""The days that a page states, and what each of them shows of what happens then."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tenderkit.outlining.day_features import day_features, stated_days
from tenderkit.outlining.line_features import Looks

PAGE: list[Looks] = [
    ("Planning", "heading"),
    ("Vragen: uiterlijk 3 maart 2026 om 12.00 uur. Sluiting 10 maart.", "text"),
    ("Start", "text"),
    ("1 april 2026", "text"),
]


def test_days_in_their_order_with_their_times() -> None:
    days = stated_days(PAGE)
    assert [(day.line, day.moment) for day in days] == [
        (2, datetime(2026, 3, 3, 12)),
        (2, date(2026, 3, 10)),
        (4, date(2026, 4, 1)),
    ]
    assert [PAGE[day.line - 1][0][day.start :].startswith(("3", "10", "1")) for day in days]
    assert days[0].day == date(2026, 3, 3)


@pytest.mark.parametrize(
    ("lines", "years"),
    [
        (["Start 1 mei 2027", "Gesprekken op 4 maart"], [2027, 2027]),
        (["Start 1 mei 2027", "Sluit 3 maart 2026, gesprekken op 4 maart"], [2027, 2026, 2026]),
    ],
)
def test_a_day_without_a_year_has_that_of_its_line_else_of_the_page(
    lines: list[str], years: list[int]
) -> None:
    assert [day.day.year for day in stated_days([(line, "text") for line in lines])] == years


def test_a_day_shows_its_words_its_label_and_its_place() -> None:
    asked, closes, starts = map(set, day_features(PAGE, stated_days(PAGE)))
    assert {"b0=uiterlijk", "l=vragen", "h=planning", "timed", "hour=12", "inline=0/2"} <= asked
    assert {"rank=0", "back=2", "times=1", "kind=text"} <= asked
    assert {"b0=sluiting", "ps=uur", "inline=1/2", "rank=1"} <= closes
    assert "timed" not in closes
    assert "S=vragen" not in closes, "the sentence before is another one"
    assert {"alone", "p=start", "first", "back=0"} <= starts


def test_no_days_no_features() -> None:
    assert stated_days([("Geen dag te zien, 32 uur per week", "text")]) == []
    assert day_features([("Geen dag", "text")], []) == []
