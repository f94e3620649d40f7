"""Days of the week, and ranges of them: "maandag t/m donderdag", "ma, di en do".

In: a text. Out: `mon`…`sun`, each with its words; a range gives each of its days, all at the
words of the range's two ends. Two-letter forms count only in a list or a range: "di", "do" and
"wo" are also other words.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import get_args

from tenderkit.dutch.found import Found, small
from tenderkit.records import Weekday

WEEK: tuple[Weekday, ...] = get_args(Weekday)

_NAMES: dict[str, Weekday] = {
    "maandag": "mon", "dinsdag": "tue", "woensdag": "wed", "donderdag": "thu", "vrijdag": "fri",
    "zaterdag": "sat", "zondag": "sun", "monday": "mon", "tuesday": "tue", "wednesday": "wed",
    "thursday": "thu", "friday": "fri", "saturday": "sat", "sunday": "sun",
}  # fmt: skip
_SHORT: dict[str, Weekday] = {
    "ma": "mon", "di": "tue", "wo": "wed", "do": "thu", "vr": "fri", "vrij": "fri", "za": "sat",
    "zo": "sun", "mon": "mon", "tue": "tue", "wed": "wed", "thu": "thu", "fri": "fri", "sat": "sat",
    "sun": "sun",
}  # fmt: skip

WEEKDAY = (
    r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:ma|di|wo|do|vr|za|zo|mon|tue|wed|thu|fri|sat|sun)\b\.?)"
)
"""A weekday before a date, where the short forms are safe."""

_FULL = "|".join(sorted(_NAMES, key=len, reverse=True))
_SHORTS = "|".join(sorted(_SHORT, key=len, reverse=True))
_ONE = (
    rf"(?<!\w)(?:(?P<full>{_FULL})(?:en|s|ochtend|middag|avond|ochtenden|middagen)?"
    rf"|(?P<short>{_SHORTS})\.?)(?!\w)"
)
_FIND = re.compile(_ONE, re.IGNORECASE)
_RANGE = re.compile(r"\s?(?:t/m|tot en met|tot|[-–]|to|through)\s?", re.IGNORECASE)
_LIST = re.compile(r"\s?(?:,|/|\+|&|[eé]n|of|and|or|, en)\s?", re.IGNORECASE)
_PLAIN_BEFORE = re.compile(r"\b(?:op|elke|iedere|vaste dag:?)\s$", re.IGNORECASE)
_PLAIN_BEHIND = re.compile(
    r"\s(?:ben|bent|werk|werkt|op kantoor|aanwezig"
    r"|(?:is|blijft) (?:\w+ )?(?:een |de |je |onze )?(?:vaste?|\w+dag)\b)",
    re.IGNORECASE,
)
"""What makes a short form by itself a day: "elke di", "wo ben je op kantoor", "wo is een vaste"."""


def weekday_of(word: str) -> Weekday | None:
    """`mon`…`sun` for a weekday's name or short form."""
    word = small(word).strip(" .,")
    return _NAMES.get(word) or _SHORT.get(word)


def find_weekdays(text: str) -> list[Found[Weekday]]:
    """Every weekday in a text, in text order, each day once per mention.

    Examples
    --------
    >>> [found.value for found in find_weekdays("dinsdag t/m donderdag")]
    ['tue', 'wed', 'thu']
    """
    days: list[tuple[Found[Weekday], bool]] = []
    for match in _FIND.finditer(text):
        day = weekday_of(match["full"] or match["short"])
        if day is not None:
            days.append((Found(day, match.start(), match.end()), bool(match["full"])))
    joins = [
        _joint(text[left.end : right.start], text[left.start] + text[right.start])
        for (left, _), (right, _) in pairwise(days)
    ]
    found: list[Found[Weekday]] = []
    for index, (day_found, is_full) in enumerate(days):
        before = joins[index - 1] if index else None
        after = joins[index] if index < len(joins) else None
        if not (is_full or before or after or _is_plain(text, day_found)):
            continue
        if before == "range":
            found.extend(_between(days[index - 1][0], day_found))
        found.append(day_found)
    return found


def _is_plain(text: str, day: Found[Weekday]) -> bool:
    if small(text[day.start : day.end]) == "zo":
        return False
    return (
        _PLAIN_BEFORE.search(text, max(0, day.start - 12), day.start) is not None
        or _PLAIN_BEHIND.match(text, day.end) is not None
    )


def _joint(between: str, initials: str) -> str | None:
    if len(between) > 12:
        return None
    if between == " " and initials.isupper():
        return "list"
    return "range" if _RANGE.fullmatch(between) else "list" if _LIST.fullmatch(between) else None


def _between(first: Found[Weekday], last: Found[Weekday]) -> list[Found[Weekday]]:
    start, end = WEEK.index(first.value), WEEK.index(last.value)
    return [Found(day, first.end, last.start) for day in WEEK[start + 1 : end]]
