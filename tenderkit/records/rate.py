"""Rate advice: what a rate earns in points and leaves in euros.

Amounts are EUR per hour unless a name says otherwise. A scheme that depends on the unknown lowest
bid gives curves, never one number.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any, Literal

from pydantic import field_serializer

from tenderkit.records.base import Euros, Record
from tenderkit.records.span import Span

SchemeKind = Literal["none", "bands", "lowest_over_own", "linear", "other"]


class NetRate(Record):
    """What is left of a rate in one reading of the fee ("10% over the rate", "10% of the rate")."""

    reading: str
    net: Euros


class RateStep(Record):
    """A rate worth naming: the highest of its score, the cap, the asked rate.

    `points` is None where they hang on the lowest bid; `rank_note` says what beats it.
    """

    rate: Euros
    points: float | None
    net: tuple[NetRate, ...]
    why: str

    @field_serializer("points")
    def _whole_points(self, points: float | None) -> int | float | None:
        return None if points is None else _plain(points)


class BandStretch(Record):
    """A stretch of rates, in cents, that earns one score; None where the tender names none."""

    low: Euros
    high: Euros
    points: float | None
    doubt: str | None = None


class CurvePoint(Record):
    """One point of a curve: at this lowest bid, a rate earns these points."""

    lowest: Euros
    points: float


class RateCurve(Record):
    """The points of one rate over the unknown lowest bid."""

    rate: Euros
    points: tuple[CurvePoint, ...]


class Rival(Record):
    """A bid that is assumed: its rate and its points for everything but the rate."""

    name: str
    rate: Euros
    quality: float


class Reversal(Record):
    """Where a third bid turns the order of two: at a lowest bid from `low` to `high`."""

    ahead: str
    behind: str
    low: Euros
    high: Euros


class Standing(Record):
    """The rank among assumed rivals while the lowest bid is theirs or one's own."""

    name: str
    rate: Euros
    quality: float
    points: float
    total: float
    rank: int


class RateAdvice(Record):
    """What to ask, and what each step costs.

    Attributes
    ----------
    scheme : how the rate earns points.
    cap : the highest rate that is not excluded; None where uncapped or not stated.
    weight : points of the rate criterion; `weight_percent` where the tender states percent.
    rates : the few rational rates, best score first.
    stretches : bands only: every cent from 0 to the cap, exactly once.
    curves : relative schemes only.
    price_of_point : EUR over the whole contract that one more point costs, by step.
    notes : what is ambiguous, and both readings of it.
    """

    tender: str
    scheme: SchemeKind
    cap: Euros | None = None
    asked: Euros | None = None
    weight: float | None = None
    weight_percent: float | None = None
    contract_hours: float | None = None
    rates: tuple[RateStep, ...] = ()
    stretches: tuple[BandStretch, ...] = ()
    curves: tuple[RateCurve, ...] = ()
    standings: tuple[Standing, ...] = ()
    reversals: tuple[Reversal, ...] = ()
    price_of_point: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()

    @field_serializer("weight", "weight_percent", "contract_hours")
    def _whole(self, number: float | None) -> Any:
        return None if number is None else _plain(number)


def _plain(number: float | Decimal) -> int | float:
    number = round(float(number), 4)
    return int(number) if number.is_integer() else number
