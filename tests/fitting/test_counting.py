"""Months, worked by hand: calendar arithmetic, look-back windows, coarse dates, overlaps."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.fitting.counting import count
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.matching import match
from tenderkit.fitting.months import (
    Period,
    months_between,
    months_later,
    shown,
    total_months,
    union,
    window,
)
from tenderkit.records import Assignment, CoarseDate


def day(text: str) -> date:
    return date.fromisoformat(text)


def works(*periods: tuple[str | None, str | None]) -> list[Assignment]:
    return [
        Assignment(
            id=f"W{number}",
            role="Consulent",
            employer="Gemeente Meerveld",
            start=CoarseDate.parse(start) if start else None,
            end=CoarseDate.parse(end) if end else None,
        )
        for number, (start, end) in enumerate(periods)
    ]


def counted(periods, to: str, months: float | None = None):
    matches = [match(Demand(text="", roles=("consulent",)), one) for one in works(*periods)]
    return count(matches, day(to), months)


LENGTHS = [
    # first day, last day, months: complete calendar months, and the rest over the length of its month
    ("2029-01-01", "2030-12-31", Fraction(24)),
    ("2028-10-01", "2031-05-12", 31 + Fraction(12, 31)),
    ("2026-01-01", "2026-01-01", Fraction(1, 31)),
    ("2026-02-01", "2026-02-28", Fraction(1)),
    ("2024-02-01", "2024-02-28", Fraction(28, 29)),
    ("2024-02-01", "2024-02-29", Fraction(1)),
    ("2026-01-15", "2026-02-14", Fraction(1)),
    ("2026-01-15", "2026-03-20", 2 + Fraction(6, 31)),
    ("2026-01-31", "2026-02-27", Fraction(1)),
    ("2026-01-31", "2026-03-01", 1 + Fraction(2, 28)),
    ("2025-12-31", "2026-01-30", Fraction(1)),
    ("2026-04-30", "2026-05-29", Fraction(1)),
    ("2026-03-31", "2026-04-29", Fraction(1)),
    ("2023-09-01", "2026-03-23", 30 + Fraction(23, 31)),
    ("2024-03-02", "2026-03-01", Fraction(24)),
    ("2024-03-03", "2026-03-01", 23 + Fraction(27, 28)),
]  # fmt: skip


@pytest.mark.parametrize(("first", "last", "months"), LENGTHS)
def test_the_length_of_a_period(first, last, months):
    assert months_between(Period(day(first), day(last))) == months


CASES = [
    # periods, counted to, window, narrow, wide
    # a date to the month runs from its first or to its last day
    ([("2025-01", "2025-12")], "2026-03-01", None, 12.0, 12.0),
    ([("2025-01", "2025-01")], "2026-03-01", None, 1.0, 1.0),
    ([("2025-01-15", "2025-12")], "2026-03-01", None, 11.5, 11.5),
    # a date to the year gives a range: latest start 31 December, earliest end 1 January
    ([("2019", "2021")], "2026-03-01", None, 12.1, 36.0),
    ([("2018", "2018")], "2026-03-01", None, 0.0, 12.0),
    ([("2018", "2019")], "2026-03-01", None, 0.1, 24.0),
    ([("2019", "2021-06")], "2026-03-01", None, 18.0, 30.0),
    ([("2019-07", "2021")], "2026-03-01", None, 18.0, 30.0),
    ([("2024", None)], "2026-03-01", None, 14.1, 26.0),
    # no end runs on, up to and including the day counted to
    ([("2025-03-01", None)], "2026-02-28", None, 12.0, 12.0),
    ([("2026-03-01", None)], "2026-03-01", None, 0.0, 0.0),
    ([("2026-02-15", None)], "2026-02-28", None, 0.5, 0.5),
    # nothing after the day counted to
    ([("2026-01-01", "2027-12-31")], "2026-02-28", None, 2.0, 2.0),
    ([("2026-03-02", None)], "2026-03-01", None, 0.0, 0.0),
    # the window: from the same day of the month, up to and including the day counted to
    ([("2015-01-01", None)], "2026-03-01", 24, 24.0, 24.0),
    ([("2015-01-01", "2024-02-29")], "2026-03-01", 24, 0.0, 0.0),
    ([("2015-01-01", "2024-03-01")], "2026-03-01", 24, 0.0, 0.0),
    ([("2015-01-01", "2024-03-31")], "2026-03-01", 24, 1.0, 1.0),
    ([("2024-02-29", "2024-08-31")], "2026-03-01", 24, 6.0, 6.0),
    ([("2024-03-01", "2024-08-31")], "2026-03-01", 24, 6.0, 6.0),
    ([("2020-01-01", "2022-12-31")], "2026-03-23", 60, 21.3, 21.3),
    ([("2019", "2021")], "2025-11-17", 84, 12.1, 36.0),
    ([("2017", "2020")], "2026-10-19", 72, 0.0, 2.4),
    # overlapping days once; parallel work does not count twice
    ([("2024-01", "2024-12"), ("2024-07", "2025-06")], "2026-03-01", None, 18.0, 18.0),
    ([("2024-01", "2024-12"), ("2024-01", "2024-12")], "2026-03-01", None, 12.0, 12.0),
    ([("2024-01", "2024-12"), ("2024-03", "2024-04")], "2026-03-01", None, 12.0, 12.0),
    ([("2024-01", "2024-06"), ("2024-07", "2024-12")], "2026-03-01", None, 12.0, 12.0),
    ([("2024-01", "2024-03"), ("2024-07", "2024-09")], "2026-03-01", None, 6.0, 6.0),
    ([("2020", "2023"), ("2023-10", None)], "2026-05-18", 72, 55.6, 72.0),
    ([("2021-06", "2024-02"), ("2024-03", None)], "2027-01-26", 84, 67.8, 67.8),
    ([("2021-08-01", "2024-01-31"), ("2024-02-15", None)], "2026-03-12", 72, 54.9, 54.9),
    # no start: nothing can be counted
    ([(None, "2024-12")], "2026-03-01", None, 0.0, 0.0),
    ([(None, None)], "2026-03-01", None, 0.0, 0.0),
    ([], "2026-03-01", None, 0.0, 0.0),
    # an end before its start covers nothing
    ([("2025-06-01", "2025-01-31")], "2026-03-01", None, 0.0, 0.0),
    # the last day of February
    ([("2023-02-28", "2024-02-28")], "2026-03-01", None, 12.0, 12.0),
    ([("2024-02-29", "2025-02-27")], "2026-03-01", None, 12.0, 12.0),
    ([("2015-01-01", None)], "2024-02-29", 12, 12.1, 12.1),
]  # fmt: skip


@pytest.mark.parametrize(("periods", "to", "months", "narrow", "wide"), CASES)
def test_worked_by_hand(periods, to, months, narrow, wide):
    found = counted(periods, to, months).as_range()
    assert (found.min, found.max) == (narrow, wide)


def test_there_are_forty_cases():
    assert len(CASES) + len(LENGTHS) >= 40


def test_the_trace_says_what_overlaps_and_what_is_part_time():
    found = counted([("2024-01", "2024-12"), ("2024-07", "2025-06")], "2026-03-01")
    assert [row.overlaps for row in found.trace] == [True, True]
    assert [row.first.isoformat() for row in found.trace] == ["2024-01-01", "2024-07-01"]


@pytest.mark.parametrize(
    ("from_", "months", "expected"),
    [("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"), ("2026-03-31", -1, "2026-02-28"), ("2026-01-15", -13, "2024-12-15"), ("2026-12-31", 2, "2027-02-28")],
)  # fmt: skip
def test_months_later_keeps_to_the_calendar(from_, months, expected):
    assert months_later(day(from_), months) == day(expected)


def test_a_window_begins_on_the_same_day_of_the_month():
    assert window(day("2031-05-12"), 60) == Period(day("2026-05-12"), day("2031-05-12"))
    assert window(day("2024-02-29"), 12).first == day("2023-02-28")


days = st.dates(min_value=date(2005, 1, 1), max_value=date(2026, 12, 31))
periods = st.tuples(days, st.integers(0, 2500)).map(lambda p: Period(p[0], p[0] + timedelta(p[1])))
several = st.lists(periods, max_size=6)


@given(several, st.randoms(use_true_random=False))
def test_the_order_of_assignments_does_not_matter(given_periods, random):
    shuffled = list(given_periods)
    random.shuffle(shuffled)
    assert total_months(shuffled) == total_months(given_periods)


@given(periods, st.integers(0, 2499))
def test_splitting_an_assignment_in_two_changes_nothing(period, at):
    cut = period.first + timedelta(at)
    if cut >= period.last:
        return
    parts = [Period(period.first, cut), Period(cut + timedelta(1), period.last)]
    assert total_months(parts) == total_months([period])


@given(several)
def test_repeating_assignments_changes_nothing(given_periods):
    assert total_months(given_periods * 2) == total_months(given_periods)


@given(several)
def test_a_union_holds_the_same_days(given_periods):
    def held(some):
        return {p.first + timedelta(n) for p in some for n in range((p.last - p.first).days + 1)}

    assert held(union(given_periods)) == held(given_periods)


@given(several, days, st.integers(1, 240), st.integers(0, 60))
def test_a_longer_window_never_lowers_months(given_periods, to, months, more):
    def inside(length):
        look = window(to, length)
        return total_months([c for p in given_periods if (c := p.clipped(look))])

    assert inside(months + more) >= inside(months)


@given(several, periods)
def test_more_work_never_lowers_months(given_periods, extra):
    assert total_months([*given_periods, extra]) >= total_months(given_periods)


@given(periods, st.integers(0, 400))
def test_a_later_last_day_never_lowers_months(period, more):
    longer = Period(period.first, period.last + timedelta(more))
    assert months_between(longer) >= months_between(period)


coarse = st.one_of(
    st.integers(2005, 2026).map(lambda y: CoarseDate(year=y)),
    st.tuples(st.integers(2005, 2026), st.integers(1, 12)).map(
        lambda p: CoarseDate(year=p[0], month=p[1])
    ),
    days.map(lambda d: CoarseDate(year=d.year, month=d.month, day=d.day)),
)


@given(
    st.lists(st.tuples(coarse, st.none() | coarse), max_size=5),
    days,
    st.none() | st.integers(1, 180),
)
def test_the_narrow_reading_is_never_more_than_the_wide_one(stated, to, months):
    made = [Assignment(id="W", role="Consulent", start=s, end=e) for s, e in stated]
    matches = [match(Demand(text="", roles=("consulent",)), one) for one in made]
    found = count(matches, to, months)
    assert 0 <= found.narrow <= found.wide


@given(st.fractions(min_value=0, max_value=500))
def test_one_decimal_is_near(months):
    assert abs(Fraction(str(shown(months))) - months) <= Fraction(1, 20)
