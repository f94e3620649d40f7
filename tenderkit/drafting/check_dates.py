"""Dates, lengths and hours: compared with the periods of the work that the clause may rest on.

A length is counted, never copied: from the sure days of the assignments (a year alone is sure of
little), each day once, up to the day that the tender counts to. "5 jaar" holds from 60 up to 72
months; "ruim", "minimaal" lift the upper bound; "bijna" means up to half a year short.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from tenderkit.drafting import vocabulary as words
from tenderkit.drafting.scope import Scope, holds, same
from tenderkit.drafting.sources import Source
from tenderkit.drafting.statements import Statement
from tenderkit.drafting.verdict import Verdict, contradicted, supported, unsupported
from tenderkit.dutch import find_dates, find_durations, find_hours, find_months
from tenderkit.fitting.months import total_months
from tenderkit.fitting.roles import role_match
from tenderkit.fitting.spells import spell
from tenderkit.fitting.words import content, coverage
from tenderkit.records import CoarseDate, SourceLine

_YEAR = re.compile(r"(?<![\w.,€])(?:19|20)\d\d(?![\w]|[.,]\d)")


def check_length(text: str, one: Statement, scope: Scope) -> Verdict:
    """A length of time: in the lines themselves, or counted from the periods."""
    if one.value is None:
        return supported()
    months: float = one.value
    if scope.tender:
        lines = [scope.sources.terms, *scope.sources.criteria.values()]
        if cited := [line for line in scope.cited if line in lines]:
            lines = cited
        held = _stated(months, lines)
        if held:
            return supported(held)
        if scope.only_tender:
            return contradicted("in de aanvraag staat een andere duur")
    held = _stated(months, scope.lines())
    if held:
        return supported(held)
    before = text[: one.start]
    counted = list(_counted(text, scope))
    for low, high, ids in counted:
        if _fits(months, low, high, before, one.words(text)):
            return supported(*ids)
    for line in scope.cited:
        span = scope.sources.months.get(line.id)
        if span is not None and _fits(months, *span, before, one.words(text)):
            return supported(line.id)
    if counted:
        low, high, ids = max(counted, key=lambda each: each[0])
        told = f"{low:.1f}" if high - low < 0.1 else f"{low:.1f} tot {high:.1f}"
        return contradicted(f"geteld zijn {told} maanden ({', '.join(ids)})")
    return unsupported(f"{one.words(text)} volgt niet uit de regels")


def _stated(months: float, lines: Iterable[SourceLine]) -> str | None:
    for line in lines:
        if any(found.value == months for found in find_durations(line.text)):
            return line.id
    return None


def _counted(text: str, scope: Scope) -> Iterable[tuple[float, float, tuple[str, ...]]]:
    """Months of each assignment, of those whose role the sentence names, and of all together."""
    works = [source for source in scope.own if source.assignment is not None]
    spells = {source.id: _months([source], scope) for source in works}
    for source in works:
        if spells[source.id][1] > 0:
            yield *spells[source.id], (source.id,)
    named = [
        source
        for source in works
        if source.role and (holds(same(text), same(source.role)) or role_match(source.role, text))
    ]
    for group in (named, works):
        if len(group) > 1:
            yield *_months(group, scope), tuple(source.id for source in group)


def _months(group: list[Source], scope: Scope) -> tuple[float, float]:
    spells = [
        found
        for source in group
        if source.assignment is not None
        and (found := spell(source.assignment, scope.sources.counted_to)) is not None
    ]
    low = float(total_months(found.sure for found in spells if found.sure is not None))
    return low, float(total_months(found.possible for found in spells))


def _fits(months: float, low: float, high: float, before: str, shown: str) -> bool:
    step = (
        12.0
        if months % 12 == 0 and "m" not in shown.split()[-1]
        else 6.0
        if months % 6 == 0 and "jaar" in shown
        else 1.0
    )
    if words.NEARLY.search(before):
        return months - 6 <= low < months
    if words.ABOUT.search(before):
        return abs(low - months) <= max(3.0, months / 10)
    if months > low + 0.05:
        return False
    return words.AT_LEAST.search(before) is not None or low < months + step or high > low


def check_hours(text: str, one: Statement, scope: Scope) -> Verdict:
    """Hours a week, against those of the assignment or, said of the tender, the tender's."""
    wanted: tuple[float, ...] = one.value
    known: list[str] = []
    for source in scope.own:
        work = source.assignment
        if work is not None and work.hours_per_week is not None:
            if all(hours == work.hours_per_week for hours in wanted):
                return supported(source.id)
            known.append(f"{work.hours_per_week:g} ({source.id})")
    lines = list(scope.lines())
    if scope.tender:
        lines += [scope.sources.terms, *scope.sources.criteria.values()]
    for line in lines:
        for found in find_hours(line.text):
            if (
                set(wanted) <= {found.value[0], found.value[1]}
                if isinstance(found.value, tuple)
                else False
            ):
                return supported(line.id)
        if all(
            re.search(rf"(?<![\d.,]){hours:g}(?![\d.,]\d|\d)", line.text) for hours in wanted
        ) and re.search(r"\b(?:uur|uren|u/w)\b", line.text):
            return supported(line.id)
    if known and (scope.anchored or not scope.tender):
        return contradicted(f"daar staat {', '.join(known)} uur per week")
    return unsupported("dit aantal uren staat niet in de regels")


def check_date(text: str, one: Statement, scope: Scope) -> Verdict:
    """A day, month or year: the start, the end, or a moment within."""
    day: CoarseDate = one.value
    before = text[: one.start]
    if words.COUNTED_TO.search(before) and _is_day(day, scope.sources.counted_to):
        return supported(scope.sources.terms.id)
    if scope.tender:
        for line in (scope.sources.terms, *scope.sources.criteria.values()):
            if any(_same_day(day, other) for other in _dates(line.text)):
                return supported(line.id)
        if scope.only_tender:
            return contradicted("in de aanvraag staat een andere datum")
    role = _role(text, one)
    works = [source for source in scope.own if source.assignment is not None]
    if role != "point":
        for source in works:
            assert source.assignment is not None
            end = source.assignment.start if role == "start" else source.assignment.end
            if end is not None and _same_day(day, end):
                return supported(source.id)
        for line in scope.lines():
            if any(line.id == source.id for source in works):
                continue  # the period of an assignment was looked at above
            if any(_same_day(day, other) for other in _dates(line.text)):
                return supported(line.id)
        known = [
            f"{end} ({source.id})" for source in works if (end := _end(source, role)) is not None
        ]
        if known or _any_dates(scope):
            return contradicted(f"daar staat {', '.join(known) or 'een andere datum'}")
        return unsupported("deze datum staat niet in de regels")
    return _check_moment(text, day, scope, before)


def _end(source: Source, role: str) -> CoarseDate | None:
    work = source.assignment
    if work is None:
        return None
    return work.start if role == "start" else work.end


def _role(text: str, one: Statement) -> str:
    before, after = text[: one.start], text[one.end :]
    if words.VALID.search(before):
        return "end"
    if words.ENDS.search(before):
        return "end"
    if re.match(r"\s?[-–—]\s?|\s+(?:tot|t/m|until|to)\b", after):
        return "start"
    if words.STARTS.search(before) and not re.search(r"\bvan\s+$", before):
        return "start"
    return "point"


def _check_moment(text: str, day: CoarseDate, scope: Scope, before: str) -> Verdict:
    """ "in 2024": as the line says that tells of it; where that names no year, within the
    period."""
    asked = content(text)
    dated: list[tuple[float, SourceLine, list[CoarseDate]]] = []
    for line in scope.lines():
        found = _dates(line.text)
        if found:
            dated.append((coverage(asked, content(line.text)), line, found))
    headings = {source.id for source in scope.own if source.assignment is not None}
    facts = [each for each in dated if each[1].id not in headings]
    telling = max((each for each in facts), key=lambda each: each[0], default=None)
    best_fact = max(
        (
            (coverage(asked, content(line.text)), line.id)
            for line in scope.lines()
            if line.id not in headings
        ),
        default=(0.0, ""),
    )
    if telling is not None and telling[0] >= 0.25 and telling[0] >= best_fact[0] - 0.01:
        if any(_same_day(day, other) for other in telling[2]):
            return supported(telling[1].id)
        shown = ", ".join(str(other) for other in telling[2])
        return contradicted(f"daar staat {shown} ({telling[1].id})")
    for _, line, found in dated:
        if line.id not in headings and any(_same_day(day, other) for other in found):
            return supported(line.id)
    covering = [
        source.id
        for source in scope.own
        if source.assignment is not None
        and (found_spell := spell(source.assignment, max(scope.sources.counted_to, day.last)))
        is not None
        and found_spell.possible.first <= day.last
        and day.first <= found_spell.possible.last
    ]
    works = [source for source in scope.own if source.assignment is not None]
    if covering and (len(works) == 1 or scope.anchored or len(covering) == len(works)):
        return supported(*covering)
    if (
        covering
        and best_fact[0] >= 0.4
        and any(best_fact[1].startswith(f"{id}.") for id in covering)
    ):
        return supported(*covering)
    if dated:
        return contradicted("de regels noemen een andere datum of periode")
    return unsupported("deze datum staat niet in de regels")


def _dates(text: str) -> list[CoarseDate]:
    taken: list[tuple[int, int]] = []
    found: list[CoarseDate] = []
    for each in find_dates(text):
        if each.value.precision == "day":
            day = each.value.day
            found.append(CoarseDate(year=day.year, month=day.month, day=day.day))
            taken.append((each.start, each.end))
    for each in find_months(text):
        if not any(start < each.end and each.start < end for start, end in taken):
            found.append(CoarseDate(year=each.value.day.year, month=each.value.day.month))
            taken.append((each.start, each.end))
    for match in _YEAR.finditer(text):
        if not any(start <= match.start() < end for start, end in taken):
            found.append(CoarseDate(year=int(match[0])))
    return found


def _is_day(claimed: CoarseDate, day: date) -> bool:
    return (claimed.year, claimed.month, claimed.day) == (day.year, day.month, day.day)


def _any_dates(scope: Scope) -> bool:
    return any(_dates(line.text) for line in scope.lines())


def _same_day(claimed: CoarseDate, known: CoarseDate) -> bool:
    """Whether the known date says the claimed one: at least as precise, and equal that far."""
    if claimed.year != known.year:
        return False
    if claimed.month is not None and claimed.month != known.month:
        return False
    return claimed.day is None or claimed.day == known.day
