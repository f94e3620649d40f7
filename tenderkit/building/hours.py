"""Hours a week: one number, a range, or the part of each of several people.

In: a document and the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.building.mentions import Reading
from tenderkit.dutch import (
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
    r"\b(?P<low>\d{1,2})\s*(?:(?:uur|uren|hours)\b\s*)?(?:(?:per|a) week\s*)?(?:per (?:persoon|person|professional|kandidaat|candidate|adviseur|medewerker|inhuurkracht)|ieder|elk|each)\b[^.;\d]{0,30}?"
    rf"(?:\b{_ALL}\b[^.;\d]{{0,24}}(?P<high>\d{{1,2}})(?!\d)|(?P<most>\d{{1,2}})\s*(?:(?:uur|uren|hours)\s*)?\b{_ALL}\b)",
    re.IGNORECASE,
)
"""The fewest of each and the most of all: "minimaal 28 per persoon, samen maximaal 48"."""


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
