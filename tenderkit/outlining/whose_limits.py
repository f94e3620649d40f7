"""Whose limit a closing is: the one's who hires, or that of the intermediary who bids with the reply.

In: the mentions and the days of a page. Out: the mentions. Of two closings the earlier one is the
intermediary's where the later is told as the client's, or the earlier as that of the one who bids.
"""

from __future__ import annotations

from tenderkit.lexicon.day_events import LOOKS_FIRST, WE_WANT, WE_WORK_ON_IT
from tenderkit.outlining.dated_statements import is_clients, is_ours
from tenderkit.outlining.page_days import OF_THE_BID, Day
from tenderkit.records import FieldLines


def limits_by_party(found: list[FieldLines], days: list[Day]) -> list[FieldLines]:
    """The mentions, with the closing of an intermediary told from the official one."""
    closings = [day for day in days if day.told.event in ("closing", "bid")]
    named = {
        (number, mention.words)
        for mention in found
        if mention.field in ("closes_at", "intermediary_closes_at")
        for number in mention.lines
    }
    lines = {number for number, _ in named}
    brokered = any(mention.field == "intermediary" for mention in found)
    ours_by_line = {day.line: _ours_in(day, closings) for day in closings}

    def claimed(day: Day) -> bool:
        first = ours_by_line[day.line]
        if first is not None:
            return day is first
        return _is_ours(day) or (brokered and WE_WANT.search(day.words) is not None)

    said = [
        day
        for day in closings
        if day.line in lines or claimed(day) or _is_clients(day) or _row_of_plan(day)
    ]
    if len({day.first for day in said}) < 2:
        return found
    clients = [day for day in said if _is_clients(day) and not is_ours(day.words)]
    last = max(day.first for day in said)
    if clients:
        official = max(day.first for day in clients)
        ours = [day for day in said if day.first < official and day not in clients]
    else:
        official = last
        ours = [day for day in said if day.first < official and claimed(day)]
    rest = [day for day in said if day.first == official]
    if not ours or not rest or len({day.first for day in ours}) > 1:
        return found
    moved = {day.line for day in (*ours, *rest)}
    kept = [
        mention
        for mention in found
        if mention.field not in ("closes_at", "intermediary_closes_at")
        or not moved & set(mention.lines)
    ]
    kept += [day.mention("intermediary_closes_at") for day in ours]
    return [*kept, *(day.mention("closes_at") for day in rest)]


def _ours_in(day: Day, closings: list[Day]) -> Day | None:
    """The earlier of two days of one sentence, between which the one who bids does his work:
    "uiterlijk 9 maart, zodat we de offerte kunnen opstellen voor de sluiting op 11 maart"."""
    same = [
        each for each in closings if each.line == day.line and each.told.before == day.told.before
    ]
    if len({each.first for each in same}) < 2:
        return None
    between = day.mark.words[same[0].told.day : same[-1].told.end]
    return min(same, key=lambda each: each.first) if WE_WORK_ON_IT.search(between) else None


def _row_of_plan(day: Day) -> bool:
    return day.told.near and day.section.part in OF_THE_BID and day.short


def _is_clients(day: Day) -> bool:
    return is_clients(day.words) or is_clients(_heading(day))


def _heading(day: Day) -> str:
    """The heading that a day stands under, where it speaks of days."""
    label = day.section.label
    if label is None or label is day.mark or day.section.part not in ("planning", "procedure"):
        return ""
    return label.words


def _is_ours(day: Day) -> bool:
    return (
        is_ours(day.words)
        or WE_WORK_ON_IT.search(day.words) is not None
        or WE_WORK_ON_IT.search(day.before) is not None
        or LOOKS_FIRST.search(day.told.before) is not None
        or (day.told.before.endswith("?") and is_ours(day.told.before))
        or is_ours(_heading(day))
    )
