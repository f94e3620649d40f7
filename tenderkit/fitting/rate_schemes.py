"""How a tender turns a rate into points: bands, linear between bounds, lowest over own, or another
formula.

In: a Tender. Out: its Scheme, which gives the points of a rate, in cents, and for relative schemes
those at an assumed lowest bid. A formula that is stated but not one of ours gives no points, never
an approximation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from tenderkit.dutch import find_amounts
from tenderkit.fitting.bands import Step, points_of, steps
from tenderkit.records import Criterion, SchemeKind, Span, Tender

CENT = Decimal("0.01")


@dataclass(frozen=True)
class Scheme:
    """One rate criterion. `low` and `high` are the bounds of a linear scheme."""

    kind: SchemeKind
    weight: float | None = None
    weight_percent: float | None = None
    scale: tuple[Step, ...] = ()
    low: Decimal | None = None
    high: Decimal | None = None
    criterion: Criterion | None = None
    notes: tuple[str, ...] = ()

    @property
    def full(self) -> float | None:
        """What the best rate earns: points, else percent."""
        return self.weight if self.weight is not None else self.weight_percent

    def points(self, rate: Decimal, lowest: Decimal | None = None) -> tuple[float, float] | None:
        """Lowest and highest points of a rate; None where the tender does not say.

        Parameters
        ----------
        rate : EUR per hour.
        lowest : the lowest bid of all; for a relative scheme without it the range is 0 to the
            maximum.
        """
        full = self.full
        if self.kind == "bands":
            return points_of(rate, self.scale)
        if full is None or self.kind in ("none", "other"):
            return None if full is None else (0.0, full)
        if self.kind == "linear":
            if self.low is None or self.high is None or self.high <= self.low:
                return 0.0, full
            share = (self.high - rate) / (self.high - self.low)
            earned = float(min(max(share, Decimal(0)), Decimal(1))) * full
            return earned, earned
        if lowest is None:
            return 0.0, full
        earned = full if rate <= lowest else full * float(lowest / rate)
        return earned, earned


def scheme_of(tender: Tender, words: Sequence[str] = ()) -> Scheme:
    """The scheme of a tender's rate criterion; kind `none` where the rate earns no points."""
    criterion = next((c for c in tender.of_kind("award") if c.theme == "rate"), None)
    if criterion is None or criterion.scoring is None:
        return Scheme("none", criterion=criterion)
    scoring = criterion.scoring
    scale = tuple(steps([band for band in scoring.bands if band.unit == "eur_per_hour"]))
    common = {
        "weight": scoring.max_points,
        "weight_percent": scoring.weight_percent,
        "criterion": criterion,
    }
    if scale:
        return Scheme("bands", scale=scale, **common)  # type: ignore[arg-type]
    if scoring.formula == "lowest_over_own":
        return Scheme("lowest_over_own", **common)  # type: ignore[arg-type]
    if scoring.formula == "linear":
        low, high = linear_bounds(criterion, tender)
        notes = () if low is not None else ("the bounds of the linear scheme are not stated",)
        return Scheme("linear", low=low, high=high, notes=notes, **common)  # type: ignore[arg-type]
    if scoring.formula == "other":
        note = "the tender states a formula that is computed by hand"
        return Scheme("other", notes=(note,), **common)  # type: ignore[arg-type]
    if scoring.max_points is None and scoring.weight_percent is None:
        return Scheme("none", criterion=criterion)
    note = "the tender does not state how the rate earns its points"
    return Scheme("other", notes=(note,), **common)  # type: ignore[arg-type]


def linear_bounds(criterion: Criterion, tender: Tender) -> tuple[Decimal | None, Decimal | None]:
    """The rates of full score and of none, in the words of the criterion; the cap is the upper one
    where only one is stated.
    """
    amounts = sorted({found.value for text in _texts(criterion) for found in find_amounts(text)})
    amounts = [amount for amount in amounts if Decimal(20) <= amount <= Decimal(500)]
    if len(amounts) >= 2:
        return amounts[0], amounts[-1]
    cap = tender.rate_cap.amount if tender.rate_cap else None
    if len(amounts) == 1 and cap is not None and amounts[0] < cap:
        return amounts[0], cap
    return None, None


def _texts(criterion: Criterion) -> list[str]:
    return [criterion.text, *(span.quote for span in criterion.evidence)]


def spans_of(scheme: Scheme) -> tuple[Span, ...]:
    """The words of the scheme."""
    return scheme.criterion.evidence if scheme.criterion else ()
