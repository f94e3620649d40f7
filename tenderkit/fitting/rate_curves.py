"""Relative schemes: points over the unknown lowest bid, ranks among assumed rivals, and where a
third bid turns them.

In: a weight and rates. Out: curves, standings and reversals; and, from the score in a rejection
letter, the lowest bid back.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal

from tenderkit.fitting.rate_schemes import Scheme
from tenderkit.records import CurvePoint, RateCurve, Reversal, Rival, Standing

CENT = Decimal("0.01")
LOWEST_SHARE = Decimal("0.60")
"""A curve begins at a lowest bid of this share of the rate: below it lie no serious bids."""
POINTS_ON_CURVE = 41


def curve(rate: Decimal, scheme: Scheme) -> RateCurve:
    """The points of a rate at each lowest bid from 60% of it up to the rate itself."""
    first = rate * LOWEST_SHARE
    step = (rate - first) / (POINTS_ON_CURVE - 1)
    made = []
    for index in range(POINTS_ON_CURVE):
        lowest = (first + step * index).quantize(CENT, rounding=ROUND_HALF_UP)
        earned = scheme.points(rate, min(lowest, rate))
        assert earned is not None
        made.append(CurvePoint(lowest=min(lowest, rate), points=round(earned[0], 4)))
    return RateCurve(rate=rate, points=tuple(made))


def standings(
    bids: Sequence[Rival], scheme: Scheme, lowest: Decimal | None = None
) -> tuple[Standing, ...]:
    """The bids by total score, best first; equal totals share a rank.

    Parameters
    ----------
    bids : one's own and the assumed ones: rate, and points for everything but the rate.
    scheme : how the rate earns points.
    lowest : the lowest bid where a third one lies below all of these.
    """
    if not bids:
        return ()
    floor = min(bid.rate for bid in bids)
    floor = floor if lowest is None else min(floor, lowest)
    totals = []
    for bid in bids:
        earned = scheme.points(bid.rate, floor)
        points = earned[0] if earned else 0.0
        totals.append((bid, round(points, 4), round(points + bid.quality, 4)))
    totals.sort(key=lambda row: (-row[2], row[0].rate))
    return tuple(
        Standing(
            name=bid.name,
            rate=bid.rate,
            quality=bid.quality,
            points=points,
            total=total,
            rank=1 + sum(other > total for _, _, other in totals),
        )
        for bid, points, total in totals
    )


def reversals(bids: Sequence[Rival], scheme: Scheme) -> tuple[Reversal, ...]:
    """Pairs whose order a third, lower bid would turn, with the lowest bids at which it does.

    With W × lowest / own the difference of two totals is a straight line in the lowest bid, so the
    order turns at one amount: below it the better quality wins, above it the lower price.
    """
    full = scheme.full
    if scheme.kind != "lowest_over_own" or full is None:
        return ()
    found = []
    for place, one in enumerate(bids):
        for other in bids[place + 1 :]:
            turn = _turn(one, other, full)
            floor = min(one.rate, other.rate)
            if turn is None or not 0 < turn < floor:
                continue
            cheap, dear = (one, other) if one.rate < other.rate else (other, one)
            found.append(
                Reversal(ahead=cheap.name, behind=dear.name, low=CENT, high=turn.quantize(CENT))
            )
    return tuple(found)


def _turn(one: Rival, other: Rival, full: float) -> Decimal | None:
    slope = Decimal(str(full)) * (1 / one.rate - 1 / other.rate)
    if slope == 0:
        return None
    return (Decimal(str(other.quality)) - Decimal(str(one.quality))) / slope


def lowest_bid(
    score: float, own_rate: Decimal, full: float, decimals: int = 2
) -> tuple[Decimal, Decimal]:
    """From the price score in a rejection letter back to the lowest bid: the range that rounds to
    it.

    Parameters
    ----------
    score : the points that one's own price earned, as the letter prints them.
    own_rate : EUR per hour.
    full : the points of the lowest bid.
    decimals : of the score, for what rounding hides.

    Raises
    ------
    ValueError
        Where the score is not between 0 and `full`.

    Examples
    --------
    >>> lowest_bid(17.8, Decimal("98.00"), 20, decimals=1)
    (Decimal('86.98'), Decimal('87.47'))
    """
    if not 0 < score <= full:
        raise ValueError(f"a score lies between 0 and {full:g}, not {score:g}")
    half = Decimal(5).scaleb(-(decimals + 1))
    ends = [
        (own_rate * (Decimal(str(score)) + side) / Decimal(str(full))).quantize(
            CENT, rounding=ROUND_HALF_UP
        )
        for side in (-half, half)
    ]
    return ends[0], min(ends[1], own_rate)
