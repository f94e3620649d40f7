"""What hours a week and weekdays of a page show of whose they are: the assignment's or another's.

Why: a tender tells of the hours of a colleague, the day on which a council meets, the week of
another assignment, and all of them look like those asked for. In: the lines of a document. Out: the
hours and the weekdays that they state, and of each the names of its features, for the linear model
of `week_scores`. Of what a word means only who is addressed is known here, and who may be another.
"""

from __future__ import annotations

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, Literal

from tenderkit.dutch import find_dates, find_hours, find_weekdays
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.outlining.line_features import LONGEST, Looks, tokens_of
from tenderkit.outlining.place_features import (
    AROUND,
    around,
    headings_above,
    in_line,
    named,
    sentence_around,
)

WeekField = Literal["hours_per_week", "work_days"]
WEEK_FIELDS: Final[tuple[WeekField, ...]] = ("hours_per_week", "work_days")
"""The header fields that tell when in a week the work is done."""
_ENDS = re.compile(r"[.;!?]")
_APART = 14
"""Characters between two weekdays that are told in one breath: "dinsdag en om de week donderdag"."""
_DATED = 3
"""Characters between a weekday and the date that it belongs to."""
_FEW, _MANY = 8, 25
"""Words of a row, and of a paragraph."""
_STEP = 4
"""Hours in which one number is like another."""
_BEHIND = 5
"""Words behind a value that are known two by two."""
_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(r"[,;:.!?()–|\t]| - ")
"""Where one thing that is told ends and the next begins."""
_ADDRESSED: Final = frozenset(
    _WORD.findall(
        "je jij u jou jouw uw you your kandidaat kandidaten professional inhuurkracht "
        "opdrachtnemer candidate inzet opdracht omvang beschikbaar beschikbaarheid"
    )
)
"""Who is asked for, and what is asked of them."""
_OTHERS: Final = frozenset(
    _WORD.findall(
        "team afdeling raad college bestuur commissie collega cluster consulenten medewerkers "
        "markt loket balie kantoor open gesloten directeur manager projectleider teamleider"
    )
)
"""Who else has hours and days."""
_NAMED = re.compile(r"[^.!?:•] [A-Z][a-zë]+ (?:(?:van|de|der|den|ten|ter) )*[A-Z][a-z]+")
"""The name of a person or a house amid a sentence."""
_THIRD = re.compile(r"\b(?:hij|zij|ze|die|he|she|who|haar)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StatedWeek:
    """Hours a week, or weekdays told in one breath, that a line states.

    Attributes
    ----------
    line : the number of the line, from 1. start, end : its words, as offsets in the line.
    field : the header field that it may be of. value : the fewest and most hours, or the days.
    """

    line: int
    start: int
    end: int
    field: WeekField
    value: tuple[float, float] | tuple[str, ...]


def stated_weeks(lines: Sequence[Looks], wanted: Container[int] | None = None) -> list[StatedWeek]:
    """The hours and weekdays that some lines state, in their order; a weekday of a date is none.

    Parameters
    ----------
    wanted : the numbers of the lines to look at; all where it is None.
    """
    return [
        one
        for number, (words, _) in enumerate(lines, start=1)
        if len(words) <= LONGEST and (wanted is None or number in wanted)
        for one in (*_weekdays(number, words), *_hours(number, words))
    ]


def _hours(number: int, words: str) -> list[StatedWeek]:
    return [
        StatedWeek(number, one.start, one.end, "hours_per_week", one.value)
        for one in find_hours(words)
    ]


def _weekdays(number: int, words: str) -> list[StatedWeek]:
    days = find_weekdays(words)
    dated = [(each.start, each.end) for each in find_dates(words, ANY_YEAR)] if days else []
    found: list[StatedWeek] = []
    for day in days:
        if any(
            (start <= day.start + 1 and day.start < end) or 0 <= start - day.end < _DATED
            for start, end in dated
        ):
            continue
        last = found[-1] if found else None
        if last and day.start - last.end <= _APART and not _ENDS.search(words, last.end, day.start):
            found[-1] = StatedWeek(
                number, last.start, max(last.end, day.end), "work_days", (*last.value, day.value)
            )
        else:
            found.append(StatedWeek(number, day.start, day.end, "work_days", (day.value,)))
    return found


def week_features(lines: Sequence[Looks], weeks: Sequence[StatedWeek]) -> list[list[str]]:
    """The features of each of some hours and weekdays of a page, in their order."""
    headings = headings_above(lines, {week.line for week in weeks})
    return [_features(lines, week, headings[week.line]) for week in weeks]


def _features(lines: Sequence[Looks], week: StatedWeek, heading: Sequence[str]) -> list[str]:
    words, kind = lines[week.line - 1]
    _, last = sentence_around(words, week.start)
    behind = tokens_of(words[week.end : last])
    length = len(words.split())
    found = [
        *in_line(words, week.start, week.end),
        *around(lines, week.line),
        *(f"h={token}" for token in heading[:AROUND]),
        *(f"own={token}" for token in tokens_of(words[week.start : week.end])),
        *(f"aa={one}_{two}" for one, two in pairwise(behind[:_BEHIND])),
        *(f"ns={token}" for token in tokens_of(words[last:])[:AROUND]),
        f"pos={10 * (week.line - 1) // len(lines)}",
        f"kind={kind}",
        f"length={'few' if length < _FEW else 'many' if length > _MANY else 'some'}",
    ]
    found += _in_clause(words, week)
    if week.field == "work_days":
        found.append(f"days={len(week.value)}")
    else:
        low, high = (float(each) for each in week.value)
        found += [f"low={int(low) // _STEP}", f"range={low != high}"]
    return [f"{week.field}:{each}" for each in found]


def _in_clause(words: str, week: StatedWeek) -> list[str]:
    """The words of what is told in one breath with a value, who is addressed there and who named."""
    start, end = _clause(words, week)
    beside = tokens_of(words[start : week.start]) + tokens_of(words[week.end : end])
    found = [name for token in beside for name in named("C", token)]
    for near, place in (
        ("clause", (start, end)),
        ("sentence", sentence_around(words, week.start)),
    ):
        told = set(_WORD.findall(words[slice(*place)].lower()))
        found += [f"addressed={near}"] if told & _ADDRESSED else []
        found += [f"others={near}"] if told & _OTHERS else []
        found += [f"named={near}"] if _NAMED.search(words, place[0], week.start) else []
        found += [f"third={near}"] if _THIRD.search(words, place[0], week.start) else []
    return found


def _clause(words: str, week: StatedWeek) -> tuple[int, int]:
    """Where what is told in one breath with a value stands in its line."""
    first = max((cut.end() for cut in _CLAUSE.finditer(words, 0, week.start)), default=0)
    cut = _CLAUSE.search(words, week.end)
    return first, cut.start() if cut else len(words)


def tells_of_others(words: str, week: StatedWeek) -> bool:
    """Whether the sentence of a value tells of somebody else, and its clause addresses nobody."""
    start, end = sentence_around(words, week.start)
    if _ADDRESSED & set(_WORD.findall(words[slice(*_clause(words, week))].lower())):
        return False
    return (
        not _OTHERS.isdisjoint(_WORD.findall(words[start:end].lower()))
        or _NAMED.search(words, start, week.start) is not None
        or _THIRD.search(words, start, week.start) is not None
    )
