"""Rate advice: the few rates worth asking, what each earns in points and leaves in euros.

In: a Tender, and what is known of the bidder and rivals. Out: a RateAdvice. To the cent at every
edge; where the score hangs on the lowest bid, curves and never one number.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from tenderkit.fitting.bands import points_of
from tenderkit.fitting.nets import Costs, contract_hours, fees_for, net_rates
from tenderkit.fitting.rate_curves import curve, reversals, standings
from tenderkit.fitting.rate_schemes import CENT, Scheme, scheme_of, spans_of
from tenderkit.records import (
    BandStretch,
    Profile,
    RateAdvice,
    RateCurve,
    RateStep,
    Rival,
    Tender,
)

HIGHEST = Decimal(300)
"""EUR per hour up to which a scale without a cap is drawn."""


def advise_rate(
    tender: Tender,
    profile: Profile | None = None,
    *,
    rate: Decimal | float | str | None = None,
    quality: float | None = None,
    rivals: Sequence[Rival] = (),
    travel_per_hour: Decimal | float | str = 0,
    screening: Decimal | float | str = 0,
) -> RateAdvice:
    """What to ask, and what each step costs.

    Parameters
    ----------
    tender : as `extract` or `load_tender` gives it.
    profile : whose form (self-employed or not) decides which fee binds, and whose rate is the
        asked one.
    rate : the rate one has in mind, EUR per hour.
    quality : one's own points for everything but the rate, for the ranks.
    rivals : bids that are assumed.
    travel_per_hour, screening : own costs, EUR per worked hour and EUR once.

    Examples
    --------
    >>> from tenderkit.records import RateCap, Tender
    >>> advise_rate(Tender(rate_cap=RateCap(amount=Decimal("84.50")))).scheme
    'none'
    """
    scheme = scheme_of(tender)
    cap = tender.rate_cap.amount if tender.rate_cap else None
    given = rate if rate is not None else (profile.rate if profile else None)
    asked = None if given is None else _money(given)
    own = None if profile is None else profile.self_employed
    hours = contract_hours(tender)
    costs = Costs(_money(travel_per_hour), _money(screening))

    def step(amount: Decimal, why: str) -> RateStep:
        earned = scheme.points(amount)
        points = earned[0] if earned and earned[0] == earned[1] else None
        if scheme.kind in ("lowest_over_own", "none", "other"):
            points = None
        nets = net_rates(amount, tender, self_employed=own, costs=costs, hours=hours)
        return RateStep(rate=amount, points=points, net=nets, why=why)

    stretches = _stretches(scheme, cap) if scheme.kind == "bands" else ()
    named = _rational(scheme, cap, asked, stretches)
    bids = list(rivals)
    if asked is not None and (quality is not None or rivals):
        bids.insert(0, Rival(name="own bid", rate=asked, quality=quality or 0.0))
    return RateAdvice(
        tender=" ".join(x for x in (tender.reference, tender.title) if x) or "tender",
        scheme=scheme.kind,
        cap=cap,
        asked=asked,
        weight=scheme.weight,
        weight_percent=scheme.weight_percent,
        contract_hours=None if hours is None else float(round(hours, 1)),
        rates=tuple(step(amount, why) for amount, why in named),
        stretches=stretches,
        curves=_curves(scheme, [amount for amount, _ in named]),
        standings=standings(bids, scheme),
        reversals=reversals(bids, scheme),
        price_of_point=_prices(scheme, cap, stretches, hours),
        notes=_notes(tender, scheme, cap, asked, own, stretches),
        evidence=(
            *spans_of(scheme),
            *tender.evidence.get("rate_cap", ()),
            *tender.evidence.get("fees", ()),
        ),
    )


def _money(amount: Decimal | float | str) -> Decimal:
    return Decimal(str(amount).replace(",", ".")).quantize(CENT, rounding=ROUND_HALF_UP)


def _stretches(scheme: Scheme, cap: Decimal | None) -> tuple[BandStretch, ...]:
    """Every cent from 0 to the cap, once: the stretches over which the score stays the same."""
    edges = {0}
    for one in scheme.scale:
        for bound in (one.low, one.high):
            if bound is not None:
                cents = int(bound * 100)
                edges |= {cents, cents + 1}
    last = int((cap or _top(scheme)) * 100)
    starts = sorted(edge for edge in edges if 0 <= edge <= last)
    made: list[BandStretch] = []
    for place, start in enumerate(starts):
        end = starts[place + 1] - 1 if place + 1 < len(starts) else last
        points, doubt = _at(scheme, _cents(start))
        before = made[-1] if made else None
        if before is not None and before.points == points and before.doubt == doubt:
            made[-1] = before.model_copy(update={"high": _cents(end)})
        else:
            made.append(
                BandStretch(low=_cents(start), high=_cents(end), points=points, doubt=doubt)
            )
    return tuple(made)


def _cents(count: int) -> Decimal:
    return (Decimal(count) / 100).quantize(CENT)


def _at(scheme: Scheme, rate: Decimal) -> tuple[float | None, str | None]:
    held = sorted({one.points for one in scheme.scale if one.holds(Fraction(rate))})
    if len(held) == 1:
        return held[0], None
    if held:
        return None, f"two bands hold it: {' or '.join(f'{p:g}' for p in held)} points"
    low, high = points_of(rate, scheme.scale)
    return (
        None,
        f"no band holds it: the neighbours give {low:g} and {high:g} points"
        if low != high
        else ("no band holds it"),
    )


def _top(scheme: Scheme) -> Decimal:
    bounds = [one.high or one.low for one in scheme.scale if one.high or one.low]
    highest = max((b for b in bounds if b is not None), default=None)
    return HIGHEST if highest is None else Decimal(int(highest)) + 10


def _rational(
    scheme: Scheme, cap: Decimal | None, asked: Decimal | None, stretches: Sequence[BandStretch]
) -> list[tuple[Decimal, str]]:
    """The rates that no other rate beats in both points and euros."""
    named: list[tuple[Decimal, str]] = []
    if scheme.kind == "bands":
        best: float = -1.0
        for stretch in sorted(stretches, key=lambda s: -s.high):
            if stretch.points is not None and stretch.points > best:
                named.append(
                    (stretch.high, f"the highest rate that earns {stretch.points:g} points")
                )
                best = stretch.points
    elif scheme.kind == "linear" and scheme.low is not None:
        named.append((scheme.low, "full score: a lower rate earns no more"))
        if cap is not None:
            named.append((cap, "the cap"))
    elif cap is not None:
        named.append((cap, "the cap: the most that is not excluded"))
        if scheme.kind == "lowest_over_own":
            named += [
                ((cap * share).quantize(CENT), f"{int(share * 100)}% of the cap")
                for share in (Decimal("0.95"), Decimal("0.90"))
            ]
    if asked is not None and asked not in [amount for amount, _ in named]:
        named.append((asked, "the rate that you asked"))
    return sorted(named)


def _curves(scheme: Scheme, rates: Sequence[Decimal]) -> tuple[RateCurve, ...]:
    if scheme.kind != "lowest_over_own" or scheme.full is None:
        return ()
    return tuple(curve(rate, scheme) for rate in rates if rate > 0)


def _prices(
    scheme: Scheme, cap: Decimal | None, stretches: Sequence[BandStretch], hours: Decimal | None
) -> tuple[str, ...]:
    """What one more point costs, in EUR over the contract."""
    if hours is None:
        return ()
    if (
        scheme.kind == "linear"
        and scheme.low is not None
        and scheme.high is not None
        and scheme.full
    ):
        per_point = (scheme.high - scheme.low) / Decimal(str(scheme.full))
        return (
            f"€ {per_point * hours:,.0f} a point: € {per_point:.2f} per hour over {hours:.0f} "
            "hours",
        )
    if scheme.kind == "lowest_over_own" and scheme.full and cap:
        per_point = cap / Decimal(str(scheme.full))
        return (
            f"at the cap, about € {per_point * hours:,.0f} a point: € {per_point:.2f} per hour "
            f"over {hours:.0f} hours,"
            " while one's own rate is the lowest",
        )
    sure = [s for s in sorted(stretches, key=lambda s: -s.high) if s.points is not None]
    found = []
    for dear, cheap in itertools.pairwise(sure):
        assert dear.points is not None
        assert cheap.points is not None
        gained = cheap.points - dear.points
        if gained > 0:
            paid = (dear.high - cheap.high) * hours / Decimal(str(gained))
            found.append(
                f"from € {dear.high:.2f} to € {cheap.high:.2f}: {gained:g} points more, € "
                f"{paid:,.0f} a point"
                f" over {hours:.0f} hours"
            )
    return tuple(found)


def _notes(
    tender: Tender,
    scheme: Scheme,
    cap: Decimal | None,
    asked: Decimal | None,
    own: bool | None,
    stretches: Sequence[BandStretch],
) -> tuple[str, ...]:
    notes = list(scheme.notes)
    if asked is not None and cap is not None and asked > cap:
        notes.append(f"€ {asked:.2f} is over the cap of € {cap:.2f}: the bid would be excluded")
    if cap is None:
        notes.append("no cap is stated")
    else:
        flags = tender.rate_cap
        assert flags is not None
        for stated, words in (
            (flags.excludes_vat, "VAT"),
            (flags.includes_travel, "travel"),
            (flags.includes_fee, "the agent's fee"),
        ):
            if stated is None:
                notes.append(f"the tender does not say whether the cap covers {words}")
    if any(fee.kind == "percentage" for fee in fees_for(tender, own)):
        notes.append(
            "a percentage can be taken over the rate or of it: both are shown, ask which is meant"
        )
    if own is None and len({fee.applies_to for fee in tender.fees}) > 1:
        notes.append(
            "the fee differs for zzp and detachering, and the form of the bid is not known"
        )
    notes += [f"€ {s.low:.2f} to € {s.high:.2f}: {s.doubt}" for s in stretches if s.doubt]
    if scheme.kind == "lowest_over_own":
        notes.append(
            "the score hangs on the lowest bid, which nobody knows: read the curve, not a number"
        )
    if tender.tie_breaker == "rate":
        notes.append("at equal score the lower rate wins")
    if scheme.weight is not None and scheme.weight_percent is not None:
        notes.append("the tender states points and percent for the rate; they are not mixed")
    return tuple(dict.fromkeys(notes))
