"""Hours a week: one number, a range, or the part of each of several people.

In: a document and the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.building.mentions import Reading
from tenderkit.dutch import (
    find_hours,
    find_least_each,
)
from tenderkit.lexicon.cues import (
    TRIPLE,
)
from tenderkit.records import Document, Range
from tenderkit.sieving import sieve

_TOGETHER = re.compile(r"\b(?:samen|gezamenlijk|together|combined)\b", re.IGNORECASE)


_ALL = r"(?:samen|tezamen|in totaal|totaal|gezamenlijk|together|in total|combined)"
_EACH_AND_ALL = sieve(
    r"(?<!tot )(?<!t/m )(?<!to )(?<![-–] )(?<![-–])\b(?P<low>\d{1,2})\s*(?:(?:uur|uren|hours)\b\s*)?(?:(?:per|a) week\s*)?(?:per (?:persoon|person|professional|kandidaat|candidate|adviseur|medewerker|inhuurkracht)|ieder|elk|each)\b[^.;\d]{0,30}?"
    rf"(?:\b{_ALL}\b[^.;\d]{{0,24}}(?P<high>\d{{1,2}})(?!\d)|(?P<most>\d{{1,2}})\s*(?:(?:uur|uren|hours)\s*)?\b{_ALL}\b)",
    re.IGNORECASE,
)
"""The fewest of each and the most of all: "minimaal 28 per persoon, samen maximaal 48"; of a range of each ("24 tot 36 per
persoon, samen hooguit 44") the range is what one person is asked for."""


def _each_and_all(document: Document, reading: Reading) -> Reading:
    line = document.line(reading.line)
    told = _EACH_AND_ALL.search(document.words(line))
    if told is None:
        return reading
    most = "high" if told["high"] else "most"
    value = hours_range((float(told["low"]), float(told[most])))
    span = document.span(line.start + told.start("low"), line.start + told.end(most))
    return replace(reading, value=value, spans=(span,)) if value else reading


def of_several(document: Document, readings: list[Reading]) -> list[Reading]:
    """Hours that several people share, with the fewest that each works, where a sentence elsewhere tells them."""
    readings = [_each_and_all(document, reading) for reading in readings]
    for at, reading in enumerate(readings):
        value = reading.value
        if value.min != value.max or not _TOGETHER.search(document.words(reading.line)):
            continue
        for line in document.lines:
            words = document.words(line)
            least = find_least_each(words) if line.number != reading.line else []
            if least and least[0].value < value.max:
                low = Range(min=least[0].value, max=value.max)
                span = document.span(line.start + least[0].start, line.start + least[0].end)
                readings[at] = Reading(low, (*reading.spans, span), reading.line, reading.amends)
                break
    return readings


def hours_of_triple(document: Document, number: int) -> list[Reading]:
    """The hours of a bare row "rate hours region"."""
    line = document.line(number)
    match = TRIPLE.match(document.words(line))
    if match is None:
        return []
    low = float(match.group("low"))
    value = hours_range((low, float(match.group("high") or low)))
    span = document.span(
        line.start + match.start("low"),
        line.start + match.end("high" if match.group("high") else "low"),
    )
    return [Reading(value, (span,), number)] if value else []


_NO_LESS = sieve(
    r"\b(?:minder|een kleinere inzet|deeltijd|less|fewer)\b[^.;]{0,40}\b(?:niet|geen|not|no|onvoldoende|te weinig)\b",
    re.IGNORECASE,
)
"""Fewer hours are no good: "36 uur per week. Minder past niet bij de planning"."""
_LEAST = re.compile(r"\b(?:minimaal|minstens|ten minste|tenminste|at least)\W+$", re.IGNORECASE)


def firm(document: Document, readings: list[Reading]) -> list[Reading]:
    """The hours of a line that says that fewer are no good stand before a range that allows fewer."""
    for at, reading in enumerate(readings):
        line = document.line(reading.line)
        end = max(span.end for span in reading.spans) - line.start
        start = min(span.start for span in reading.spans) - line.start
        words = document.words(line)
        if (
            reading.value.min == reading.value.max
            and not _LEAST.search(words[:start])
            and _NO_LESS.search(words, end, end + _NEAR)
        ):
            readings[at] = replace(reading, amends=True)
    return readings


_NEAR = 120
"""Characters behind the hours in which a sentence is about them."""


def hours_range(value: tuple[float, float]) -> Range | None:
    """A range of hours, where a week can hold it."""
    low, high = value
    return Range(min=low, max=high) if 1 <= low <= high <= 60 else None


def beyond_least(document: Document, readings: list[Reading]) -> list[Reading]:
    """Without the fewest hours of a range that other words tell whole, or of each of several people: "36 uur samen", and "ieder
    minimaal 20"; "24 - 28 uur", and "24 uur beschikbaar". They are its lower end, and no other hours."""
    return [
        reading
        for reading in readings
        if reading.amends
        or reading.value.min != reading.value.max
        or not _is_least_of_more(document, reading)
    ]


def _is_least_of_more(document: Document, reading: Reading) -> bool:
    line = document.line(reading.line)
    words = document.words(line)
    start = min(span.start for span in reading.spans) - line.start
    end = max(span.end for span in reading.spans) - line.start
    each = any(found.start < end and start < found.end for found in find_least_each(words))
    if not each and not (
        _FLOOR.search(words, max(0, start - _LEADS), start) or _FLOOR_BEHIND.match(words, end)
    ):
        return False
    least = f"{reading.value.min:g}"
    range_of_it = re.compile(
        rf"(?<![\d.,])(?:{least}{_TO}(?P<most>\d\d)|tussen (?:de )?{least} en (?:de )?(?P<more>\d\d))(?!\d)"
    )
    for other in document.lines:
        told = document.words(other)
        if other.number == reading.line or not _OF_HOURS.search(told):
            continue
        match = range_of_it.search(told) if least in told else None
        if match and int(match["most"] or match["more"]) > reading.value.min:
            return True
        if each and _TOGETHER.search(told):
            return any(found.value[1] > reading.value.max for found in find_hours(told))
    return False


_TO = r"(?: ?(?:uur|uren|u))?(?: ?[-–/] ?| (?:tot(?: en met)?|t/m|à|of|to) (?:max(?:imaal|\.)? )?)"
_OF_HOURS = re.compile(
    r"\b(?:uur|uren|uurs|u/w|u\.?p/?\.?w|hours|hrs|inzet|beschikbaarheid)\b", re.IGNORECASE
)
_LEADS = 40
"""Characters before a number in which something calls it the fewest."""
_FLOOR = re.compile(
    r"\b(?:minimaal|minimum|min\.?|minstens|ten minste|tenminste|niet minder dan|vanaf|at least|a minimum of|beschikbaar\w*|inzetbaar|available)\b[^.;:?!\d]*$",
    re.IGNORECASE,
)
_FLOOR_BEHIND = re.compile(
    r"[^.;:?!\d]{0,24}\b(?:is (?:het|een|ons|the|a|our) (?:absolute )?minimum|(?:minimaal|minimum)\b|beschikbaar|inzetbaar|available|of meer|or more)",
    re.IGNORECASE,
)
"""What calls hours the fewest, or says that one must have them: "24 uur is het minimum", "24 uur beschikbaar"."""
