"""Rates: points to the cent at every edge, what is left, ranks, and the lowest bid back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.fitting import advise_rate, assess, lowest_bid, standings
from tenderkit.fitting.bands import points_of, steps
from tenderkit.fitting.nets import Costs, net_rates
from tenderkit.fitting.rate_schemes import scheme_of
from tenderkit.records import (
    Band,
    Criterion,
    Fee,
    Profile,
    Range,
    RateCap,
    Requirement,
    Rival,
    Scoring,
    Span,
    Tender,
)

D = Decimal


def band(
    label: str, low: str | None, high: str | None, points: float, unit: str = "eur_per_hour"
) -> Band:
    return Band(min=low and D(low), max=high and D(high), points=points, unit=unit, label=label)


TO_AND_THROUGH = [
    band("lager dan € 90,-", None, "90.00", 20),
    band("€ 90,- tot en met € 97,50", "90.00", "97.50", 14),
    band("€ 100,- tot en met € 105,-", "100.00", "105.00", 7),
    band("hoger dan € 105,-", "105.00", None, 0),
]
UP_TO = [
    band("minder dan EUR 90,00", None, "90.00", 20),
    band("EUR 90,00 tot EUR 120,00", "90.00", "120.00", 12),
    band("EUR 120,00 of meer", "120.00", None, 4),
]
BETWEEN = [
    band("tussen € 80 en € 90", "80", "90", 10),
    band("tussen € 90 en € 100", "90", "100", 5),
]


@pytest.mark.parametrize(
    ("scale", "rate", "points"),
    [
        (TO_AND_THROUGH, "89.99", (20, 20)),
        (TO_AND_THROUGH, "90.00", (14, 14)),
        (TO_AND_THROUGH, "97.50", (14, 14)),
        (TO_AND_THROUGH, "97.51", (7, 14)),
        (TO_AND_THROUGH, "99.99", (7, 14)),
        (TO_AND_THROUGH, "100.00", (7, 7)),
        (TO_AND_THROUGH, "105.00", (7, 7)),
        (TO_AND_THROUGH, "105.01", (0, 0)),
        (UP_TO, "119.99", (12, 12)),
        (UP_TO, "120.00", (4, 4)),
        (UP_TO, "120.01", (4, 4)),
        (BETWEEN, "80.00", (10, 10)),
        (BETWEEN, "79.99", (0, 0)),
        (BETWEEN, "90.00", (5, 10)),
        (BETWEEN, "100.00", (5, 5)),
        (BETWEEN, "100.01", (0, 0)),
    ],
)
def test_points_to_the_cent(scale, rate, points):
    assert points_of(D(rate), steps(scale)) == points


YEARS = [
    band("minder dan 2 jaar", None, "24", 0, "months"),
    band("2 tot 4 jaar", "24", "48", 10, "months"),
    band("4 tot 6 jaar", "48", "72", 20, "months"),
    band("6 jaar of meer", "72", None, 30, "months"),
]
YEARS_THROUGH = [
    band("minder dan 1 jaar", None, "12", 0, "months"),
    band("1 jaar tot 2 jaar", "12", "24", 5, "months"),
    band("2 jaar tot en met 3 jaar", "24", "36", 15, "months"),
    band("meer dan 3 jaar", "36", None, 25, "months"),
]


@pytest.mark.parametrize(
    ("scale", "months", "points"),
    [
        (YEARS, 0, 0), (YEARS, 23.9, 0), (YEARS, 24, 10), (YEARS, 47.9, 10), (YEARS, 48, 20), (YEARS, 72, 30), (YEARS, 500, 30),
        (YEARS_THROUGH, 36, 15), (YEARS_THROUGH, 36.03, 25), (YEARS_THROUGH, 35.97, 15), (YEARS_THROUGH, 12, 5),
    ],
)  # fmt: skip
def test_points_for_months(scale, months, points):
    assert points_of(months, steps(scale)) == (points, points)


@given(st.fractions(0, 300), st.fractions(0, 100))
def test_points_never_fall_as_months_rise(months, more):
    for scale in (steps(YEARS), steps(YEARS_THROUGH)):
        assert points_of(months + more, scale)[0] >= points_of(months, scale)[0]


def rated(*bands: Band, cap="110.00", **more) -> Tender:
    scoring = Scoring(
        max_points=more.pop("max_points", 20), bands=bands, formula=more.pop("formula", None)
    )
    text, quote = "Uurtarief", more.pop("quote", None)
    evidence = (Span(start=0, end=len(quote), quote=quote),) if quote else ()
    asked = Criterion(
        id="A1",
        kind="award",
        text=text,
        theme="rate",
        proof="bid",
        scoring=scoring,
        evidence=evidence,
    )
    return Tender(criteria=(asked,), rate_cap=RateCap(amount=D(cap)) if cap else None, **more)


@pytest.mark.parametrize("scale", [TO_AND_THROUGH, UP_TO, BETWEEN])
def test_every_cent_from_0_to_the_cap_has_one_score_or_a_finding(scale):
    advice = advise_rate(rated(*scale, cap="125.00"))
    assert advice.stretches[0].low == 0
    assert advice.stretches[-1].high == D("125.00")
    for before, after in zip(advice.stretches, advice.stretches[1:], strict=False):
        assert after.low - before.high == D("0.01")
    assert all((one.points is None) == (one.doubt is not None) for one in advice.stretches)
    for cents in range(12_501):
        rate = D(cents) / 100
        held = [one for one in advice.stretches if one.low <= rate <= one.high]
        assert len(held) == 1
        if held[0].points is not None:
            assert points_of(rate, steps(scale)) == (held[0].points, held[0].points)


def test_the_rational_rates_are_the_highest_of_each_score():
    advice = advise_rate(rated(*TO_AND_THROUGH, cap="105.00"))
    assert [(str(one.rate), one.points) for one in advice.rates] == [
        ("89.99", 20),
        ("97.50", 14),
        ("105.00", 7),
    ]


LINEAR = "Een tarief van € 95,00 levert 20 punten op, een tarief van € 118,00 levert 0 punten op."


@pytest.mark.parametrize(
    ("rate", "points"),
    [("95.00", 20), ("80.00", 20), ("118.00", 0), ("106.50", 10), ("117.99", 20 * 0.01 / 23)],
)
def test_a_straight_line(rate, points):
    scheme = scheme_of(rated(formula="linear", cap="118.00", quote=LINEAR))
    earned = scheme.points(D(rate))
    assert earned is not None
    assert earned[0] == earned[1] == pytest.approx(points)


def test_linear_without_bounds_is_a_range_and_says_so():
    tender = rated(formula="linear", cap=None)
    assert scheme_of(tender).points(D("90")) == (0.0, 20)
    assert "bounds of the linear scheme are not stated" in " ".join(advise_rate(tender).notes)


@given(st.integers(5000, 20_000), st.integers(0, 5000))
def test_a_higher_rate_never_earns_more(cents, more):
    rate, dearer = D(cents) / 100, D(cents + more) / 100
    linear = scheme_of(rated(formula="linear", cap="118.00", quote=LINEAR))
    relative = scheme_of(rated(formula="lowest_over_own"))
    assert linear.points(dearer) <= linear.points(rate)
    assert relative.points(dearer, D(50)) <= relative.points(rate, D(50))


def test_a_relative_scheme_is_a_curve_and_never_one_number():
    advice = advise_rate(rated(formula="lowest_over_own"), rate="100")
    assert all(step.points is None for step in advice.rates)
    own = next(curve for curve in advice.curves if curve.rate == 100)
    assert own.points[-1].points == 20
    assert own.points[0].points == pytest.approx(12)
    assert [p.points for p in own.points] == sorted(p.points for p in own.points)


def test_a_third_bid_turns_two_others():
    bids = [
        Rival(name="dear", rate=D("100"), quality=70),
        Rival(name="cheap", rate=D("80"), quality=66.5),
    ]
    scheme = scheme_of(rated(formula="lowest_over_own"))
    assert [one.name for one in standings(bids, scheme)] == ["cheap", "dear"]
    # 70 + 20 L/100 = 66.5 + 20 L/80  gives  L = 70
    turn = advise_rate(
        rated(formula="lowest_over_own"), rate="100", quality=70, rivals=bids[1:]
    ).reversals
    assert len(turn) == 1
    assert turn[0].high == D("70.00")
    assert [one.name for one in standings(bids, scheme, D("69.99"))] == ["dear", "cheap"]
    assert [one.name for one in standings(bids, scheme, D("70.01"))] == ["cheap", "dear"]


@given(st.integers(5000, 20_000), st.floats(0.3, 1))
def test_the_lowest_bid_comes_back_from_the_score(cents, share):
    own = D(cents) / 100
    lowest = (own * D(str(round(share, 4)))).quantize(D("0.01"))
    score = round(20 * float(lowest / own), 2)
    low, high = lowest_bid(score, own, 20)
    assert low - D("0.01") <= lowest <= high + D("0.01")


@pytest.mark.parametrize("score", [0, -1, 20.1])
def test_a_score_outside_of_the_scale_is_refused(score):
    with pytest.raises(ValueError, match="between 0 and 20"):
        lowest_bid(score, D(90), 20)


FEES = [
    ([Fee(kind="percentage", value=D(10))], None, "75.00", ["68.18", "67.50"]),
    ([Fee(kind="per_hour", value=D("2.25"))], True, "75.00", ["72.75"]),
    ([Fee(kind="per_hour", value=D("2.25"))], False, "75.00", ["75.00"]),
    ([Fee(kind="per_hour", value=D("2.25"))], None, "75.00", ["72.75", "75.00"]),
    ([Fee(kind="percentage", value=D(10), applies_to="zzp"), Fee(kind="percentage", value=D(15), applies_to="detachering")], None, "100.00", ["90.91", "90.00"]),
    ([], None, "75.00", ["75.00"]),
]  # fmt: skip


@pytest.mark.parametrize(("fees", "includes", "rate", "nets"), FEES)
def test_what_is_left_in_every_reading(fees, includes, rate, nets):
    tender = Tender(fees=tuple(fees), rate_cap=RateCap(amount=D(200), includes_fee=includes))
    found = net_rates(D(rate), tender, self_employed=True, costs=Costs(), hours=None)
    assert [str(one.net) for one in found] == nets


def test_own_costs_come_off():
    found = net_rates(
        D(80), Tender(), self_employed=None, costs=Costs(D("2.50"), D(50)), hours=D(500)
    )
    assert str(found[0].net) == "77.40"


def test_a_point_has_its_price():
    tender = rated(
        *TO_AND_THROUGH, cap="105.00", hours_per_week=Range(min=28, max=36), duration_months=8,
    )  # fmt: skip
    assert "€ 1,337 a point" in " ".join(advise_rate(tender).price_of_point)


def test_a_rate_over_the_cap_is_no_go_and_at_the_cap_is_met():
    cap = Criterion(
        id="K1", kind="knockout", text="Maximaal € 84,50", theme="rate", proof="bid",
        requirement=Requirement(max_rate=D("84.50")),
    )  # fmt: skip
    tender = Tender(criteria=(cap,), closes_at=date(2026, 3, 1))
    decided = {rate: assess(tender, Profile(), rate=rate) for rate in ("84.50", "84.51", None)}
    assert decided["84.50"].criteria[0].verdict == "met"
    assert (decided["84.51"].criteria[0].verdict, decided["84.51"].decision) == ("not_met", "no_go")
    assert "0.01 over the cap" in decided["84.51"].criteria[0].why
    assert decided[None].criteria[0].verdict == "declare"


def test_the_scale_of_a_band_holds_exact_fractions():
    assert points_of(Fraction(24), steps(YEARS)) == (10, 10)
    assert points_of(Fraction(24) - Fraction(1, 1000), steps(YEARS)) == (0, 0)
