"""Dates that a model points at: taken from the line by code, the pairing at most from the model.

Why: months are counted from these days, so none may come from a reply. In: lines of a CV, and what
the model read on them. Out: a period of days that stand there, and a note where code reads the
line otherwise or finds nothing to count.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.fitting.cv_periods import StatedPeriod, find_days, find_periods, runs_on_here
from tenderkit.records import CoarseDate


@dataclass(frozen=True, slots=True)
class ReadPeriod:
    """Days of an entry, and why they are doubtful or missing."""

    start: CoarseDate | None = None
    end: CoarseDate | None = None
    runs_on: bool = False
    note: str | None = None


def read_period(lines: Sequence[str], stated: str | None) -> ReadPeriod:
    """The period on some lines; `stated` is what the model read (`2019-03>2021-12`, `2023>now`).

    - A period that code finds and that is the stated one stands.
    - Days that all stand on the lines, paired as the model says, stand ("begin 2019 tot eind
      2021").
    - Else the only period that code finds stands, with a note that the model read another.
    - Else nothing is counted, with a note.

    Examples
    --------
    >>> found = read_period(["van begin 2019 tot eind 2021"], "2019>2021")
    >>> str(found.start), str(found.end)
    ('2019', '2021')
    """
    found = [period for line in lines for period in find_periods(line)]
    right = [period for period in found if not period.wrong]
    if stated is not None:
        for period in right:
            if told(period) == _plain(stated):
                return ReadPeriod(period.start, period.end, period.runs_on)
        paired = _paired(lines, stated)
        if paired is not None:
            return paired
    wrong = next((period.wrong for period in found if period.wrong), None)
    if wrong is not None:
        return ReadPeriod(note=f"{wrong}; no month of it is counted")
    if len(right) == 1:
        differs = stated is not None
        note = f"the model reads {stated}, code reads {told(right[0])}" if differs else None
        return ReadPeriod(right[0].start, right[0].end, right[0].runs_on, note)
    if stated is None and right:
        return ReadPeriod(note="several periods on the line; no month of it is counted")
    said = f" (the model reads {stated})" if stated else ""
    return ReadPeriod(note=f"no such period stands there{said}; no month of it is counted")


def _paired(lines: Sequence[str], stated: str) -> ReadPeriod | None:
    """The stated days where each of them stands on the lines, the first before the last."""
    first, arrow, last = stated.partition(">")
    days = [str(day) for line in lines for day in find_days(line)]
    if first not in days:
        return None
    start = _day(first)
    if start is None:
        return None
    if not arrow:
        return ReadPeriod(start, start)
    if last == "now":
        on = any(runs_on_here(line) for line in lines)
        return ReadPeriod(start, None, runs_on=True) if on else None
    end = _day(last)
    if end is None or last not in days[days.index(first) :]:
        return None
    if end.last < start.first:
        return ReadPeriod(
            note=f"ends ({end}) before it starts ({start}); no month of it is counted"
        )
    return ReadPeriod(start, end)


def read_day(lines: Sequence[str], stated: str | None) -> CoarseDate | None:
    """The stated day where it stands on the lines, else the only one there; None otherwise."""
    days = [day for line in lines for day in find_days(line)]
    if stated is not None:
        return next((day for day in days if str(day) == stated), None)
    return days[0] if len(days) == 1 else None


def told(period: StatedPeriod) -> str:
    """A period as a row writes it: `2019-03>2021-12`, `2023>now`, `2018`."""
    if period.runs_on:
        return f"{period.start}>now"
    return str(period.start) if period.start == period.end else f"{period.start}>{period.end}"


def _plain(stated: str) -> str:
    first, arrow, last = stated.partition(">")
    return first if not arrow or first == last else stated


def _day(text: str) -> CoarseDate | None:
    try:
        return CoarseDate.parse(re.sub(r"\s", "", text))
    except ValueError:
        return None
