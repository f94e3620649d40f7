"""How a tender weighs price: the scheme, and its share where points or percent let one be said.

In: a tender. Out: a `PriceWeight`. Points and percent are never converted into each other: a
share is given only where price and the other criteria are stated in one unit.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tenderkit.records import Criterion, Tender

Scheme = Literal["none", "cap only", "bands", "lowest over own", "linear", "other", "not stated"]
"""`cap only`: a knock-out and no score; `not stated`: it scores, the way is not said."""

_FORMULAS: dict[str, Scheme] = {
    "lowest_over_own": "lowest over own",
    "linear": "linear",
    "other": "other",
}


@dataclass(frozen=True, slots=True)
class PriceWeight:
    """`points` of `points_total`, or `percent`; None where not stated. `share` from 0 to 1."""

    scheme: Scheme
    points: float | None
    points_total: float | None
    percent: float | None
    share: float | None
    breaks_ties: bool


def price_weight(tender: Tender) -> PriceWeight:
    """What the rate decides in this tender."""
    awards = tender.of_kind("award")
    prices = [c for c in awards if c.theme == "rate"]
    points = _sum(c.scoring.max_points for c in prices if c.scoring)
    total = points_total(tender)
    percent = _sum(c.scoring.weight_percent for c in prices if c.scoring)
    all_percent = _sum(c.scoring.weight_percent for c in awards if c.scoring)
    share = None
    if percent is not None and all_percent is not None and _all_weighed(awards, "weight_percent"):
        share = percent / max(all_percent, 100.0)
    elif points is not None and total and _all_weighed(awards, "max_points"):
        share = points / total
    if not prices and awards and total:
        share = 0.0
    capped = tender.rate_cap is not None or any(
        c.theme == "rate" for c in tender.of_kind("knockout")
    )
    scheme = _scheme(prices) if prices else ("cap only" if capped else "none")
    breaks = tender.tie_breaker == "rate"
    return PriceWeight(scheme, points, total, percent, share, breaks)


def points_total(tender: Tender) -> float | None:
    """The points of all award criteria together; None where none are stated."""
    return _sum(c.scoring.max_points for c in tender.of_kind("award") if c.scoring)


def _scheme(prices: list[Criterion]) -> Scheme:
    for criterion in prices:
        scoring = criterion.scoring
        if scoring is not None and scoring.formula is not None:
            return _FORMULAS[scoring.formula]
        if scoring is not None and any(band.unit == "eur_per_hour" for band in scoring.bands):
            return "bands"
    return "not stated"


def _all_weighed(awards: tuple[Criterion, ...], unit: str) -> bool:
    return all(c.scoring is not None and getattr(c.scoring, unit) is not None for c in awards)


def _sum(numbers: object) -> float | None:
    stated = [n for n in numbers if n is not None]  # type: ignore[attr-defined]
    return sum(stated) if stated else None
