"""Intervals and tests, against values worked out by hand or by another road."""

from __future__ import annotations

from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.evaluating.figures import BY_KEY
from tenderkit.evaluating.statistics import (
    EXACT_TENDERS,
    Interval,
    compare,
    difference,
    holm,
    interval,
)

counts = st.lists(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).map(lambda p: (min(p), max(p))),
    min_size=1,
    max_size=12,
)


@given(counts)
def test_the_value_lies_in_its_interval_or_there_is_nothing_to_count(
    given_counts: list[tuple[int, int]],
) -> None:
    around = interval(given_counts)
    below = sum(den for _, den in given_counts)
    if not below:
        assert around is None
    else:
        assert around is not None
        assert 0 <= around.low <= around.high <= 1
        assert around.low <= sum(num for num, _ in given_counts) / below + 1e-9


def test_it_is_seeded() -> None:
    some = [(k % 7, 7 + k % 5) for k in range(40)]
    assert interval(some) == interval(some)
    assert interval(some) != interval(some, seed=1)


def test_a_perfect_score_is_not_certain() -> None:
    # 0.95 = 1 - low^20: twenty tenders without an error leave room for one in seven
    around = interval([(1, 1)] * 20)
    assert around is not None
    assert around.low == pytest.approx(0.05 ** (1 / 20))
    assert around.high == 1


def test_nothing_invented_is_at_most_three_over_n() -> None:
    around = interval([(0, 1)] * 30, BY_KEY["invented"])
    assert around is not None
    assert around == Interval(0, pytest.approx(3.0 / 30, rel=0.01))


def test_the_interval_of_a_share_is_near_the_binomial_one() -> None:
    # 30 of 60 tenders: 0.5 ± 1.96 · sqrt(0.25 / 60) = 0.37 … 0.63
    around = interval([(1, 1)] * 30 + [(0, 1)] * 30)
    assert around is not None
    assert around.low == pytest.approx(0.373, abs=0.02)
    assert around.high == pytest.approx(0.627, abs=0.02)


def test_sign_flip_is_exact_for_few_tenders() -> None:
    # B is right on six tenders where A is wrong, never the other way round: of 2^6 swaps only two
    # (none, all) give so large a difference.
    found = difference("safe", [(0, 1)] * 6 + [(1, 1)] * 4, [(1, 1)] * 10)
    assert found is not None
    assert found.by == pytest.approx(0.6)
    assert found.p == pytest.approx(2 / 2**6)


@pytest.mark.parametrize("tenders", [EXACT_TENDERS, EXACT_TENDERS + 4])
def test_sign_flip_is_the_sign_test_where_each_tender_weighs_one(tenders: int) -> None:
    better = tenders - 3
    found = difference("safe", [(0, 1)] * better + [(1, 1)] * 3, [(1, 1)] * better + [(0, 1)] * 3)
    tail = sum(comb(tenders, k) for k in range(4)) / 2**tenders
    assert found is not None
    assert found.p == pytest.approx(2 * tail, abs=0.004)


def test_the_same_twice_makes_no_difference() -> None:
    found = difference("numbers", [(3, 4), (2, 2)], [(3, 4), (2, 2)])
    assert found is not None
    assert (found.by, found.p, found.interval) == (0, 1, Interval(0, 0))


def test_pairing_is_demanded() -> None:
    with pytest.raises(ValueError, match="same tenders"):
        difference("numbers", [(1, 1)], [(1, 1), (1, 1)])


def test_swapping_the_readers_turns_the_difference() -> None:
    a, b = [(3, 4), (1, 5), (2, 2)], [(4, 4), (1, 4), (1, 2)]
    one, other = difference("numbers", a, b), difference("numbers", b, a)
    assert one is not None
    assert other is not None
    assert one.by == pytest.approx(-other.by)
    assert one.p == other.p


@pytest.mark.parametrize(
    ("raw", "corrected"),
    [
        ([], []),
        ([0.04], [0.04]),
        ([0.01, 0.04, 0.03], [0.03, 0.06, 0.06]),
        ([0.5, 0.5], [1.0, 1.0]),
        ([0.001, 0.2, 0.02], [0.003, 0.2, 0.04]),
    ],
)
def test_holm(raw: list[float], corrected: list[float]) -> None:
    assert holm(raw) == pytest.approx(corrected)


@given(st.lists(st.floats(0, 1), max_size=8))
def test_holm_never_helps_and_keeps_the_order(raw: list[float]) -> None:
    corrected = holm(raw)
    assert all(before <= after for before, after in zip(raw, corrected, strict=True))
    order = sorted(range(len(raw)), key=lambda i: raw[i])
    assert [corrected[i] for i in order] == sorted(corrected)


def test_compare_leaves_out_what_neither_counts() -> None:
    first = {"safe": [(1.0, 1.0), (0.0, 1.0)], "numbers": [(0.0, 0.0), (0.0, 0.0)]}
    assert [row.key for row in compare(first, first)] == ["safe"]
