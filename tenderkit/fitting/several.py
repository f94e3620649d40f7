"""Several people, several tenders: who fits which, and which bids clash.

In: tenders and profiles. Out: their fits, best first, and the clashes of hours and days between
tenders that one person would bid on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from decimal import Decimal

from tenderkit.fitting.assessing import assess
from tenderkit.records import Decision, Fit, Profile, Tender

WORKING_WEEK = 40.0
_ORDER: tuple[Decision, ...] = ("go", "go_with_questions", "no_go")


def assess_all(
    tenders: Sequence[Tender],
    profiles: Sequence[Profile],
    *,
    rate: Decimal | float | str | None = None,
    as_of: date | None = None,
) -> list[Fit]:
    """Every profile against every tender, best first within each tender.

    Best is: go before questions before no-go; then the share of points proven; then of points
    possible; then the fewest knock-outs to settle.
    """
    found: list[Fit] = []
    for tender in tenders:
        fits = [assess(tender, profile, rate=rate, as_of=as_of) for profile in profiles]
        found += sorted(fits, key=standing)
    return found


def standing(fit: Fit) -> tuple[int, float, float, int]:
    """The sort key of a fit: lower is better."""
    total = fit.points or fit.weight_percent
    proven = total.min / total.of if total and total.of else 0.0
    possible = total.max / total.of if total and total.of else 0.0
    loose = sum(one.verdict in ("unclear", "not_evidenced") for one in fit.of_kind("knockout"))
    return _ORDER.index(fit.decision), -proven, -possible, loose


@dataclass(frozen=True)
class Clash:
    """Two tenders that one person cannot both do, or not without care."""

    one: str
    other: str
    why: str


def clashes(tenders: Sequence[Tender], *, hours: float = WORKING_WEEK) -> list[Clash]:
    """Bids that clash: more hours than a week holds while both run, the same office days, or
    interviews on one day.

    Parameters
    ----------
    tenders : those that one person would bid on.
    hours : the hours a week that the person has.
    """
    found = []
    for place, one in enumerate(tenders):
        for other in tenders[place + 1 :]:
            found += [Clash(_name(one), _name(other), why) for why in _reasons(one, other, hours)]
    return found


def _name(tender: Tender) -> str:
    return " ".join(part for part in (tender.reference, tender.title) if part) or "tender"


def _reasons(one: Tender, other: Tender, hours: float) -> list[str]:
    reasons = []
    both = _both_run(one, other)
    if both is not None and one.hours_per_week and other.hours_per_week:
        least = one.hours_per_week.min + other.hours_per_week.min
        if least > hours:
            reasons.append(
                f"{least:g} hours a week at the least, of {hours:g}, from {both[0]} to {both[1]}"
            )
        shared = [day for day in one.work_days if day in other.work_days]
        if shared:
            reasons.append(f"both ask {', '.join(shared)}, from {both[0]} to {both[1]}")
    days = {_day(i.starts_at) for i in one.interviews} & {
        _day(i.starts_at) for i in other.interviews
    }
    reasons += [
        f"both hold interviews on {day}" for day in sorted(d for d in days if d is not None)
    ]
    return reasons


def _both_run(one: Tender, other: Tender) -> tuple[date, date] | None:
    """The days on which both run; None where they do not, or where a start or end is not stated."""
    first, second = _run(one), _run(other)
    if first is None or second is None:
        return None
    start, end = max(first[0], second[0]), min(first[1], second[1])
    return (start, end) if start <= end else None


def _run(tender: Tender) -> tuple[date, date] | None:
    start = tender.starts_on
    if start is None:
        return None
    if tender.ends_on is not None:
        return start, tender.ends_on
    if tender.duration_months is None:
        return None
    return start, start + timedelta(days=round(tender.duration_months * 30.4375))


def _day(moment: date | datetime | None) -> date | None:
    return moment.date() if isinstance(moment, datetime) else moment
