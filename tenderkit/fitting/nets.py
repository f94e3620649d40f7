"""What is left of a rate: after the fee of the agent, travel and screening.

In: a rate and a Tender. Out: one net rate per reading. A percentage can be taken over the rate
(rate / 1.10) or of it (rate × 0.90), and a tender that does not say whether its cap includes the
fee can be read two ways: each reading is named, none is chosen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from tenderkit.records import Fee, NetRate, Tender

CENT = Decimal("0.01")
WEEKS_PER_MONTH = Decimal(52) / Decimal(12)


@dataclass(frozen=True)
class Costs:
    """A bidder's own costs: travel in EUR per worked hour, screening (VOG) in EUR once."""

    travel_per_hour: Decimal = Decimal(0)
    screening: Decimal = Decimal(0)


def net_rates(
    rate: Decimal,
    tender: Tender,
    *,
    self_employed: bool | None,
    costs: Costs,
    hours: Decimal | None,
) -> tuple[NetRate, ...]:
    """Every reading of what is left of `rate`, to the cent.

    Examples
    --------
    >>> from tenderkit.records import Fee, Tender
    >>> tender = Tender(fees=(Fee(kind="percentage", value=Decimal(10), applies_to="zzp"),))
    >>> left = net_rates(Decimal(75), tender, self_employed=True, costs=Costs(), hours=None)
    >>> [str(one.net) for one in left]
    ['68.18', '67.50']
    """
    own = costs.travel_per_hour
    if costs.screening and hours:
        own += costs.screening / hours
    readings: list[tuple[str, Decimal]] = []
    for fee in fees_for(tender, self_employed):
        readings += _after_fee(rate, fee, tender)
    if not readings:
        readings = [("no fee is stated", rate)]
    suffix = " and own costs" if own else ""
    return tuple(
        NetRate(reading=f"{words}{suffix}", net=_cents(left - own)) for words, left in readings
    )


def fees_for(tender: Tender, self_employed: bool | None) -> Sequence[Fee]:
    """The fees that bind this bidder; where the form is not known, those of every form."""
    form = {True: "zzp", False: "detachering", None: None}[self_employed]
    return [fee for fee in tender.fees if fee.applies_to == "all" or form in (None, fee.applies_to)]


def _after_fee(rate: Decimal, fee: Fee, tender: Tender) -> list[tuple[str, Decimal]]:
    who = "" if fee.applies_to == "all" else f" ({fee.applies_to})"
    if fee.kind == "percentage":
        share = fee.value / 100
        return [
            (f"{fee.value:g}% over the rate{who}: rate / {1 + share:.2f}", rate / (1 + share)),
            (f"{fee.value:g}% of the rate{who}: rate × {1 - share:.2f}", rate * (1 - share)),
        ]
    includes = tender.rate_cap.includes_fee if tender.rate_cap else None
    after = (f"{fee.value:.2f} fee taken from the rate{who}", rate - fee.value)
    if includes is False:
        return [(f"the fee of {fee.value:.2f} comes on top of the rate{who}", rate)]
    if includes is None:
        return [after, (f"if the fee of {fee.value:.2f} comes on top{who}", rate)]
    return [after]


def contract_hours(tender: Tender) -> Decimal | None:
    """Hours of the contract without its extensions: hours a week at their most, for its length."""
    if tender.hours_per_week is None:
        return None
    weeks: Decimal | None = None
    if tender.starts_on and tender.ends_on and tender.ends_on > tender.starts_on:
        weeks = Decimal((tender.ends_on - tender.starts_on).days + 1) / 7
    elif tender.duration_months:
        weeks = Decimal(str(tender.duration_months)) * WEEKS_PER_MONTH
    return None if weeks is None else Decimal(str(tender.hours_per_week.max)) * weeks


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(CENT, rounding=ROUND_HALF_UP)
