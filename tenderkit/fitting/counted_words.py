"""What is told of a count of months: what was asked, what is short, what else to state.

In: a demand and its count. Out: sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from tenderkit.fitting.counting import Count, label, stated
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.matching import Match
from tenderkit.fitting.months import shown


def advice_between(counted: Count) -> str:
    coarse = next((r for r in counted.trace if r.sure and r.months.min != r.months.max), None)
    if coarse is not None:
        return f"state the first and last month of {coarse.label} (now {coarse.stated})"
    doubtful = next((r for r in counted.trace if not r.sure), None)
    if doubtful is None:
        return "state the dates to the month"
    return (
        f"say in {doubtful.label} in the tender's own words what was done, or ask the buyer if "
        "it counts"
    )


def readings(counted: Count) -> tuple[str, ...]:
    sure = [row.label for row in counted.trace if row.sure]
    more = [row.label for row in counted.trace if not row.sure]
    narrow = f"narrow: {shown(counted.narrow):g} months" + (f" ({'; '.join(sure)})" if sure else "")
    wide = f"wide: {shown(counted.wide):g} months"
    wide += f" (with {'; '.join(more)})" if more else " (dates at their widest)"
    return (narrow, wide) if counted.narrow != counted.wide else ()


def shortage(
    counted: Count,
    need: Fraction | None,
    speaking: Sequence[Match],
    asked: str,
    counted_to: date,
) -> str:
    low, high = shown(counted.narrow), shown(counted.wide)
    if counted.wide > 0 and need is not None:
        short = shown(need - counted.wide) or f"{float(need - counted.wide):.2f}"
        return f"{months_words(low, high)} of {shown(need):g} counted: {short} months short"
    if speaking:
        work = speaking[0].assignment
        begun = has_begun(speaking[0], counted_to)
        outside = "it lies outside of the window" if begun else f"it starts after {counted_to}"
        reason = speaking[0].lacks[-1] if speaking[0].lacks else outside
        return f"{label(work)} ({stated(work)}): {reason}; {asked}"
    return f"nothing counted, {asked}"


def has_begun(match: Match, counted_to: date) -> bool:
    start = match.assignment.start
    return start is None or start.first <= counted_to


def what_asked(demand: Demand) -> str:
    """The names or roles asked; empty where only a description is."""
    if demand.names:
        return (" and " if demand.joint == "all" else " or ").join(demand.names)
    roles = " or ".join(demand.roles)
    # "adviseur" alone is in many CVs: what it is asked for is the rest of the sentence
    vague = demand.subject and all(len(role.split()) == 1 for role in demand.roles)
    return f"{roles} for what is asked" if roles and vague else roles


def asked_words(demand: Demand) -> str:
    parts = []
    if demand.min_months is not None:
        parts.append(f"{demand.min_months:g} asked")
    if demand.window_months is not None:
        parts.append(f"within {demand.window_months:g} months")
    return " ".join(parts)


def months_words(low: float, high: float) -> str:
    return f"{low:g} months" if low == high else f"{low:g} to {high:g} months"
