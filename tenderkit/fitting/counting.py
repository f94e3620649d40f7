"""Months of the assignments that answer a demand: what surely counts, what may, and why.

In: matches and a look-back window. Out: exact months in the narrow and in the wide reading, and
the trace, one row an assignment. Overlapping days count once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from tenderkit.fitting.matching import Match
from tenderkit.fitting.months import Period, months_between, shown, total_months
from tenderkit.fitting.months import window as look_back
from tenderkit.fitting.names import JUDGED, SURE
from tenderkit.fitting.spells import spell
from tenderkit.records import Assignment, CountedPeriod, MonthRange


@dataclass(frozen=True)
class Count:
    """Months of one demand. `narrow` are surely proven, `wide` is the most that they can be."""

    narrow: Fraction
    wide: Fraction
    trace: tuple[CountedPeriod, ...] = ()

    def as_range(self) -> MonthRange:
        """Both with one decimal."""
        return MonthRange(min=shown(self.narrow), max=shown(self.wide))


def count(
    matches: Sequence[Match],
    counted_to: date,
    window_months: float | None,
    *,
    sure: Callable[[Match], bool] = lambda match: match.level == SURE,
) -> Count:
    """Months that matches add up to in the window; `sure` says which of them the narrow reading
    takes.
    """
    window = look_back(counted_to, window_months)
    narrow: list[Period] = []
    wide: list[Period] = []
    rows: list[CountedPeriod] = []
    for match in matches:
        if match.level < JUDGED:
            continue
        whole = spell(match.assignment, counted_to)
        inside = whole.within(window) if whole else None
        if inside is None:
            continue
        is_sure = sure(match)
        if is_sure and inside.sure is not None:
            narrow.append(inside.sure)
        wide.append(inside.possible)
        rows.append(_row(match, inside.sure if is_sure else None, inside.possible, is_sure))
    rows.sort(key=lambda row: (row.first, row.last))
    marked = [
        row.model_copy(
            update={"overlaps": any(_meet(row, other) for other in rows if other is not row)}
        )
        for row in rows
    ]
    return Count(total_months(narrow), total_months(wide), tuple(marked))


def _row(match: Match, sure: Period | None, possible: Period, is_sure: bool) -> CountedPeriod:
    work = match.assignment
    return CountedPeriod(
        assignment=work.id,
        label=label(work),
        stated=stated(work),
        first=possible.first,
        last=possible.last,
        months=MonthRange(
            min=shown(months_between(sure)) if sure else 0.0, max=shown(months_between(possible))
        ),
        sure=is_sure,
        hours_per_week=work.hours_per_week,
        why_not="; ".join(match.lacks) or None if not is_sure else None,
    )


def label(work: Assignment) -> str:
    """ "Consulent Wmo, gemeente Polderhaven"."""
    return ", ".join(part for part in (work.role, work.organisation) if part) or work.id


def stated(work: Assignment) -> str:
    """The dates as the profile writes them: "2024-09 – 2025-08", "2023 – now"."""
    if work.start is None and work.end is None:
        return "no dates"
    return f"{work.start or '?'} – {work.end or 'now'}"


def _meet(one: CountedPeriod, other: CountedPeriod) -> bool:
    return one.first <= other.last and other.first <= one.last
