"""Moments: a day with the time that stands by it, slots, and what "tot" and "t/m" say of them.

In: a text. Out: a `datetime` where a time is stated with the day, the `date` alone where none is.
Hours of work ("32 uur per week", "24 uur") are no times. Local to Europe/Amsterdam, without a
zone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Literal

from tenderkit.dutch.clock_words import CLOCK_WORDS, DAY_PART, clock_minutes, is_half_or_quarter
from tenderkit.dutch.dates import find_dates, reads_days_in_words
from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE
from tenderkit.dutch.years import Year


@dataclass(frozen=True, slots=True)
class Slot:
    """A stretch of one day with a stated start and end."""

    starts_at: datetime
    ends_at: datetime


_NOT_WORK = (
    r"(?![^\S\n]{0,2}(?:%|punten\b|euro\b|p/u\b|p\.?/?\s?w\b|per\b|/\s?w|in de week|p/m|werk"
    r"|wekelijks|inzet|pw\b|(?:voor|vóór) (?:de )?(?:sluiting|start|aanvang|deadline)"
    r"|geleden))"
)
_DAY_PART = (
    rf"(?:[^\S\n]?(?P<{{0}}part>{DAY_PART}"
    r"|[ap]\.?m\b\.?|in the (?:morning|afternoon|evening)))"
)
_CLOCK = (
    r"(?:(?<![\d.,:/€-])|(?<=[:.]\d\d-)|(?<=\s-)|(?<=\d[uh]-))(?<!€\s)(?:(?P<{0}h>2[0-4]|[01]?\d)(?!\d)(?:"
    r":(?P<{0}m1>[0-5]\d)(?!\d|:\d\d\d)(?::[0-5]\d)?"
    r"|\.(?P<{0}m2>[0-5]\d)(?![\d%]|[.,]\d)"
    r"|[uh](?P<{0}m3>[0-5]\d)(?!\w))?"
    r"(?P<{0}unit>(?:[^\S\n]{{0,2}}(?:uur|hrs|hours|h|u)(?!\w)))?"
    rf"(?:{_DAY_PART})?"
    rf"|(?P<{{0}}noon>{CLOCK_WORDS})(?!\w))"
)


def _clock(name: str) -> str:
    return _CLOCK.format(name)


_CUES = (
    r"(?:om|vóór|ve\u0301o\u0301r|voor|tot|uiterlijk|at|before|by|from|vanaf|van|tussen|t/m"
    r"|tot en met|klokslag|until"
    r"|klokke|strikt|stipt|@|te|tijdstip|tijd|eindtijd|sluitingstijd|deadline|uur|inclusief|op|de|het)"
)
_AFTER_DATE = re.compile(
    rf"(?:[,;(|\t]|{SPACE}|T|[-–—])?(?:[^\S\n]|[,;(|\t:–—-]){{0,3}}(?:{_CUES}[:\s]{{1,2}}){{0,4}}"
    rf"(?:(?P<tpre>{DAY_PART}){SPACE}(?:(?:om|vóór|voor){SPACE})?)?{_clock('t')}{_NOT_WORK}"
    r"(?P<noonword>\s?\((?:noon|middag|12 uur)\))?",
    re.IGNORECASE,
)
_BEFORE_DATE = re.compile(
    rf"{_clock('t')}(?:,|;)?[^\S\n]{{0,2}}(?:(?:op|on|van|d\.d\.)[^\S\n]{{1,2}})?$", re.IGNORECASE
)
_ALONE = re.compile(rf"{_clock('t')}{_NOT_WORK}", re.IGNORECASE)
_TIME_CUE = re.compile(
    r"(?:\b(?:om|vóór|klokslag|tijd|tijdstip|eindtijd|sluitingstijd)[:\s]*)$", re.IGNORECASE
)
_DEADLINE = re.compile(
    r"\b(?:deadline|sluit\w*|uiterlijk|vóór|voor|reage\w*|reactie\w*|t/m|inschrij\w*|inlever\w*"
    r"|indien\w*|insturen)\b[^.;\n]{0,48}$",
    re.IGNORECASE,
)
_ENDS = re.compile(r"\s*(?:$|[.,;)](?!\d))")
_SOFT_CUE = re.compile(
    r"(?:\b(?:tot|voor|van|vanaf|tussen|en|uiterlijk|t/m|at|by|before|from)\s|[-–(]\s?)$",
    re.IGNORECASE,
)
_SLOT = (
    rf"(?:(?:van|tussen|from|between|vanaf){SPACE})?{_clock('a')}"
    rf"{OPTIONAL_SPACE}(?:tot en met|tot|t/m|en|and|to"
    rf"|[-–—]){OPTIONAL_SPACE}{_clock('b')}{_NOT_WORK}"
)
_SLOT_AFTER = re.compile(
    rf"(?:[,;(|\t:]|[^\S\n]|[-–—]|en|of){{0,6}}(?:tijd|om|op){{0,1}}[:\s]{{0,2}}{_SLOT}",
    re.IGNORECASE,
)
_SLOT_BEFORE = re.compile(rf"{_SLOT},?{OPTIONAL_SPACE}(?:(?:op|on){SPACE})?$", re.IGNORECASE)

_INCLUSIVE = re.compile(
    r"(?:t/m|tot en met|tot & met|t\.e\.m\.|uiterlijk(?: op)?|through|until and including"
    r"|up to and including"
    r"|op of (?:voor|vóór)|(?:voor|vóór) of op|ten laatste(?: op)?|niet later dan|op zijn laatst"
    r"|uiterste datum|by|on or before|no later than)"
    r"[\s:]*(?:op |om |de |het )*$",
    re.IGNORECASE,
)
_EXCLUSIVE = re.compile(
    r"(?:\b(?:vóór|voor|tot|before|prior to|until|till))[\s:]*(?:op |om |de |het )*$", re.IGNORECASE
)
_INSIDE_EXCLUSIVE = re.compile(r"\b(?:vóór|voor|tot|before|until)\b(?! en met)", re.IGNORECASE)
_INSIDE_INCLUSIVE = re.compile(r"t/m|tot en met|uiterlijk|\bby\b", re.IGNORECASE)


@reads_days_in_words
def find_moments(text: str, default_year: Year | None = None) -> list[Found[date | datetime]]:
    """Every day with the time stated by it; a `date` where no time stands by it.

    "24:00 uur" is midnight at the end of the day: the next day at 00:00.

    Examples
    --------
    >>> find_moments("vrijdag 4 oktober 2024 om 09.00 uur")[0].value.isoformat()
    '2024-10-04T09:00:00'
    """
    found: list[Found[date | datetime]] = []
    days = find_dates(text, default_year)
    for index, dated in enumerate(days):
        last = max(days[index - 1].end if index else 0, found[-1].end if found else 0)
        day, start, end = dated.value.day, dated.start, dated.end
        after = _AFTER_DATE.match(text, end)
        minutes = _minutes(after, "t") if after else None
        if after and minutes is not None and _is_by_a_date(after):
            found.append(Found(_at(day, minutes), start, _with_bracket(text, start, after.end())))
            continue
        before = _search_before(_BEFORE_DATE, text, max(last, start - 40), start)
        minutes = _minutes(before, "t") if before else None
        if before and minutes is not None and _is_surely_time(before, "t"):
            found.append(Found(_at(day, minutes), before.start(), end))
            continue
        found.append(Found(day, start, end))
    return in_order(found)


def find_times(text: str) -> list[Found[time]]:
    """Every time of the day: "11:25 uur", "om 16u", "9 uur" by itself; never hours of work."""
    found = []
    for match in _ALONE.finditer(text):
        minutes = _minutes(match, "t")
        if minutes is None or not _stands_as_time(text, match):
            continue
        found.append(Found(time(minutes // 60 % 24, minutes % 60), match.start(), match.end()))
    return found


@reads_days_in_words
def find_slots(text: str, default_year: Year | None = None) -> list[Found[Slot]]:
    """Every day with a start and an end time: "3 juni 2031, van 13.00 tot 15.30 uur"."""
    found: list[Found[Slot]] = []
    days = find_dates(text, default_year)
    for index, dated in enumerate(days):
        last = days[index - 1].end if index else 0
        day, start, end = dated.value.day, dated.start, dated.end
        after = _SLOT_AFTER.match(text, end)
        slot = _slot(day, after)
        while after and slot:
            found.append(Found(slot, start, after.end()))
            start = end = after.end()
            after = _SLOT_AFTER.match(text, end)
            slot = _slot(day, after)
            start = after.start("ah") if after and after["ah"] else start
        if found and found[-1].end > dated.start:
            continue
        before = _search_before(_SLOT_BEFORE, text, max(last, dated.start - 50), dated.start)
        slot = _slot(day, before)
        if before and slot:
            found.append(Found(slot, before.start(), dated.end))
    return in_order(found)


def limit_kind(text: str, found: Found[Any]) -> Literal["inclusive", "exclusive"] | None:
    """Whether the words at a date hold it ("t/m", "uiterlijk") or stop before ("voor", "tot")."""
    before = text[max(0, found.start - 40) : found.start]
    inside = found.words(text)
    if _INCLUSIVE.search(before):
        return "inclusive"
    if _EXCLUSIVE.search(before):
        return "exclusive"
    if _INSIDE_INCLUSIVE.search(inside):
        return "inclusive"
    return "exclusive" if _INSIDE_EXCLUSIVE.search(inside) else None


def _with_bracket(text: str, start: int, end: int) -> int:
    """The closing bracket belongs to the words where its opening one does: "4 mei 2026 (12:00)"."""
    opened = text.count("(", start, end) > text.count(")", start, end)
    return end + 1 if opened and text[end : end + 1] == ")" else end


def _search_before(
    pattern: re.Pattern[str], text: str, start: int, end: int
) -> re.Match[str] | None:
    return pattern.search(text, start, end) if start < end else None


def _minutes(match: re.Match[str] | None, name: str) -> int | None:
    """Minutes since midnight of a clock group; None where it is no time of the day."""
    if match is None:
        return None
    noon = match[f"{name}noon"]
    if noon:
        return clock_minutes(noon)
    hour = int(match[f"{name}h"])
    minute = int(match[f"{name}m1"] or match[f"{name}m2"] or match[f"{name}m3"] or 0)
    groups = match.groupdict()
    part = (groups[f"{name}part"] or groups.get(f"{name}pre") or "").lower()
    later = ("middag", "avond", "p.m", "pm", "afternoon", "evening")
    if any(word in part for word in later) and hour < 12:
        hour += 12
    if re.match(r"a\.?m", part) and hour == 12:
        hour = 0
    return hour * 60 + minute if hour * 60 + minute <= 1440 else None


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, time()) + timedelta(minutes=minutes)


def _slot(day: date, match: re.Match[str] | None) -> Slot | None:
    if match is None:
        return None
    first, last = _minutes(match, "a"), _minutes(match, "b")
    clear = _is_surely_time(match, "a") or _is_surely_time(match, "b")
    if first is None or last is None or first >= last or not clear:
        return None
    return Slot(_at(day, first), _at(day, last))


def _is_surely_time(match: re.Match[str], name: str) -> bool:
    """A clock with minutes, an hour with "uur" or a part of the day; a bare "12" is not."""
    groups = match.groupdict()
    return any(groups[f"{name}{key}"] for key in ("m1", "m2", "m3", "unit", "part", "noon"))


def _is_by_a_date(match: re.Match[str]) -> bool:
    """After a date: hours alone count with "uur" and a word such as "om" or "tot" before them."""
    groups = match.groupdict()
    if any(groups[f"t{key}"] for key in ("m1", "m2", "m3", "part", "noon", "pre")):
        return True
    words = match[0][: match.start("th") - match.start()].lower()
    if re.search(r"klokke|klokslag", words) or (
        _ENDS.match(match.string, match.end()) and re.search(r"\bom\s$", words)
    ):
        return True
    cued = re.search(r"om|voor|vóór|tot|uiterlijk|at|before|by|tijd|deadline|,|\(", words)
    if groups["tunit"] and not cued and "uur" not in groups["tunit"]:
        # "deadline vrijdag 13 november 17u": hours of work would stand behind a start
        cued = _DEADLINE.search(match.string, max(0, match.start() - 64), match.start())
    return bool(groups["tunit"] and (cued or "uur" in groups["tunit"]) and int(groups["th"]) < 24)


def _stands_as_time(text: str, match: re.Match[str]) -> bool:
    if re.match(r"\w", text[match.end() : match.end() + 1]) or re.match(
        r"[^\S\n]{0,2}(?:%|euro|EUR|p/u|per uur|punten|jaar|maand)",
        text[match.end() : match.end() + 12],
    ):
        return False
    before = text[max(0, match.start() - 24) : match.start()]
    if re.search(r"\w$", before):
        return False
    if match["tnoon"] and is_half_or_quarter(match["tnoon"]):
        return bool(_TIME_CUE.search(before) or _SOFT_CUE.search(before)) or "uur" in match[0]
    if match["tm1"] or match["tm3"] or match["tnoon"] or match["tpart"]:
        return True
    alone = match[0].strip() == text.strip()
    if match["tm2"]:
        return bool(alone or match["tunit"] or _TIME_CUE.search(before) or _SOFT_CUE.search(before))
    if re.search(r"\b(?:klokke|klokslag)\s$", before):
        return True
    hour = int(match["th"])
    return bool(match["tunit"] and hour < 24 and (alone or _TIME_CUE.search(before)))
