"""Deadlines told by the closing: "één werkdag voor sluiting" is a moment of its own.

In: the lines of a mention and the closing. Out: readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

from tenderkit.building.limit_clocks import clock_later
from tenderkit.building.mentions import (
    Piece,
    Reading,
    first_value,
    spans_of,
)
from tenderkit.dutch import (
    Found,
    find_before_closing,
    find_earlier,
    find_moments,
)
from tenderkit.dutch.years import Year
from tenderkit.records import Document, Moment


def before_closing(
    closes_at: Moment | None, year: Year | None
) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads the intermediary's own deadline: a moment, or so long before the closing."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for number in lines:
            line = document.line(number)
            words = document.words(line)
            piece = Piece(words, line.start)
            base = closes_at
            lead = find_before_closing(words)
            if not lead and (lead := find_earlier(words)):
                days = [hit for hit in find_moments(words, year) if hit.end <= lead[0].start]
                base = days[-1].value if days else closes_at
            told = _told_before(words, lead[0], year) if lead else None
            if told is not None:
                return [Reading(told.value, spans_of(document, piece, told), number)]
            if lead and base is not None:
                value = _earlier(
                    base, lead[0].value.days, lead[0].value.hours, lead[0].value.working_days
                )
                told = _told_behind(words, lead[0], value, year)
                if told is not None:
                    return [Reading(told.value, spans_of(document, piece, told), number)]
                return [Reading(value, spans_of(document, piece, lead[0]), number)]
            hit = first_value(
                document, number, "intermediary_closes_at", lambda text: find_moments(text, year)
            )
            if hit is not None and not lead:
                found, near = hit
                value, spans = found.value, spans_of(document, near, found)
                clock = None if isinstance(value, datetime) else clock_later(near.text, found.end)
                if clock is not None:
                    value = datetime.combine(value, clock.value)
                    spans = (*spans, *spans_of(document, near, clock))
                return [Reading(value, spans, number)]
        return []

    return read


_AND_THAT_IS = re.compile(
    r"[\s,(–—-]*(?:(?:dus|dat is|dit is|en dat is|ofwel|oftewel|zijnde|ruim|precies|i\.e\.|that is|which is)\s+)*",
    re.IGNORECASE,
)


def _told_before(words: str, lead: Found[Any], year: Year | None) -> Found[date | datetime] | None:
    """The moment that a lead only explains: "t/m 20 januari, een dag eerder dan de officiële sluiting"."""
    for moment_ in find_moments(words[: lead.start], year):
        if _AND_THAT_IS.fullmatch(words, moment_.end, lead.start):
            return moment_
    return None


def _told_behind(
    words: str, lead: Found[Any], reckoned: Moment, year: Year | None
) -> Found[date | datetime] | None:
    """The time on the day that a lead leads to: "een dag eerder, dus 9 september om 17.00 uur"."""
    ends = _SENTENCE_END.search(words, lead.end)
    for told in find_moments(words[: ends.start() + 1 if ends else len(words)], year):
        if (
            told.start >= lead.end
            and isinstance(told.value, datetime)
            and told.value.date()
            == (reckoned.date() if isinstance(reckoned, datetime) else reckoned)
        ):
            return told
    return None


_SENTENCE_END = re.compile(r"[.;?!](?=\s+[A-ZÀ-Þ])")


def _earlier(closing: Moment, days: int, hours: int, working: int) -> Moment:
    if isinstance(closing, datetime):
        moved: Moment = closing - timedelta(days=days, hours=hours)
    else:
        moved = closing - timedelta(days=days + -(-hours // 24))
    while working:
        moved -= timedelta(days=1)
        working -= moved.weekday() < 5
    return moved
