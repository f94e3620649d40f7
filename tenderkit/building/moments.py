"""Days and deadlines of the header: closing, questions, publication, start, end, interviews.

In: a mention's lines. Out: readings. A time is taken only where it is printed; a date never moves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time
from typing import Any, Protocol

from tenderkit.building.last_days import is_end
from tenderkit.building.limit_clocks import clock_later
from tenderkit.building.mentions import (
    Piece,
    Reading,
    first_value,
    pieces,
    spans_of,
)
from tenderkit.dutch import (
    Found,
    RelativeDays,
    find_before_closing,
    find_dates,
    find_moments,
    find_periods,
    find_relative_days,
    find_times,
)
from tenderkit.dutch.dates import ANY_YEAR, DateValue
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.dutch.years import Year
from tenderkit.lexicon.amending import AMENDS
from tenderkit.lexicon.letter_ends import OF_A_LETTER
from tenderkit.records import Document, Span
from tenderkit.sieving import sieve


class ReadMoments(Protocol):
    """Reads the lines of a mention, or the words of a line that it points at."""

    def __call__(
        self, document: Document, lines: tuple[int, ...], words: tuple[int, int] | None = None
    ) -> list[Reading]:
        """The readings of the mention."""


def moment(field: str, year: Year | None) -> ReadMoments:
    """Reads a date with its time where one is stated; a second line may hold only the time."""

    def read(
        document: Document, lines: tuple[int, ...], words: tuple[int, int] | None = None
    ) -> list[Reading]:
        for at, number in enumerate(lines):
            hit = (
                first_value(document, number, field, lambda text: find_moments(text, year))
                if words is None
                else _told_in(document, number, words, year)
            )
            if hit is None:
                continue
            found, piece = hit
            if field == "closes_at" and (bare := _row_of_days(piece, year)):
                found = bare[-1]
            found = _end_of_stretch(piece, found, year)
            value: date | datetime = found.value
            spans = spans_of(document, piece, found)
            if not isinstance(value, datetime) and (clock := _clock_before(piece, found)):
                value = datetime.combine(value, clock.value)
                spans = (*spans_of(document, piece, clock), *spans)
            if not isinstance(value, datetime) and (
                later := _clock_behind(document, number, piece)
            ):
                value = datetime.combine(value, later[0].value)
                spans = (*spans, *spans_of(document, later[1], later[0]))
            if not isinstance(value, datetime) and (told := clock_later(piece.text, found.end)):
                value = datetime.combine(value, told.value)
                spans = (*spans, *spans_of(document, piece, told))
            if not isinstance(value, datetime) and (
                hour := _HOUR_BEHIND.match(piece.text, found.end)
            ):
                value = datetime.combine(value, time(int(hour["hour"] or hour["full"])))
                spans = (document.span(spans[0].start, piece.start + hour.end()),)
            if not isinstance(value, datetime):
                value, spans = _timed(document, value, spans, lines[:at] + lines[at + 1 :], field)
            return [Reading(value, spans, number, _amends(document, number, piece))]
        return []

    return read


def _amends(document: Document, number: int, piece: Piece) -> bool:
    """Whether the words of a moment, or the sentence they stand in, say that it replaces another."""
    words = document.words(number)
    at = piece.start - document.line(number).start
    start, end = next((each for each in sentences(words) if each[0] <= at < each[1]), (at, at))
    return AMENDS.search(piece.text) is not None or AMENDS.search(words[start:end]) is not None


def _told_in(
    document: Document, number: int, words: tuple[int, int], year: Year | None
) -> tuple[Found[date | datetime], Piece] | None:
    """The first moment of the words that a mention points at."""
    piece = pointed(document, number, words)
    found = find_moments(piece.text, year)
    return (found[0], piece) if found else None


def pointed(document: Document, number: int, words: tuple[int, int]) -> Piece:
    """The words of a line that a mention points at."""
    line = document.line(number)
    start, end = words
    return Piece(document.words(line)[start:end], line.start + start)


_UP_TO = re.compile(
    r"\s*(?:t/m|tot en met|tot|–|—|-|until|to|through)\s*(?:(?:op|en met)\s+)?", re.IGNORECASE
)


def _end_of_stretch(
    piece: Piece, found: Found[date | datetime], year: Year | None
) -> Found[date | datetime]:
    """The right side of a stretch in which one may ask or bid: "Vragenronde: 4 t/m 11 juni 2025"."""
    for other in find_moments(piece.text, year):
        if other.start >= found.end and _UP_TO.fullmatch(piece.text, found.end, other.start):
            return other
    return found


_THAT_IS = re.compile(
    r"\W*(?:uur|u)?\W*\b(?:dat|dit|en dat|te weten|namelijk)\b(?: is)?\W*(?:\w+dag\W*)?$",
    re.IGNORECASE,
)


def _clock_before(piece: Piece, found: Found[Any]) -> Found[time] | None:
    """The time of a day that is dated only behind it: "vrijdag 12:00 uur, dat is vrijdag 11 september"."""
    times = [hit for hit in find_times(piece.text[: found.start]) if hit.end > found.start - _AWAY]
    if len(times) == 1 and _THAT_IS.match(piece.text[times[0].end : found.start]):
        return times[0]
    return None


_HOUR_BEHIND = re.compile(
    r"\s*+(?:[,/|(–-]?\s*+(?P<hour>1?\d|2[0-3])\s?(?:u|h)\b(?!\s?(?:p\b|p/|/|per\b|in de week))|(?P<full>1?\d|2[0-3])\suur\b(?!\s?(?:p/|p\.?\s?w|/|per (?:week|maand|dag|persoon)|in de week)))",
    re.IGNORECASE,
)
"""An hour told short right behind the day of a limit: "sluit: 10-9-26 12u"."""
_AWAY = 40
"""Characters between a time and the day that is told behind it."""


_SHUTS = sieve(r"\b(?:sluit\w*|gesloten|dicht|tijd\w*|uiterlijk|clos\w+|deadline)\b", re.IGNORECASE)


def _clock_behind(
    document: Document, number: int, piece: Piece
) -> tuple[Found[time], Piece] | None:
    """The time told in the statement behind the day: "bepaald op 15 april; de kluis wordt om 13:00 uur gesloten"."""
    line = document.line(number)
    words = document.words(line)
    behind = words[piece.start - line.start + len(piece.text) :]
    for start, end in statements(behind)[:1]:
        rest = behind[start:end]
        times = find_times(rest) if _SHUTS.search(rest) else []
        if len(times) == 1 and not find_dates(rest, ANY_YEAR) and not find_before_closing(rest):
            at = piece.start + len(piece.text) + start
            return times[0], Piece(rest, at)
    return None


def _row_of_days(piece: Piece, year: Year | None) -> list[Found[date | datetime]]:
    """The days of a bare row: the first is the publication, the last the closing; else nothing."""
    days = find_moments(piece.text, year)
    rest = piece.text
    for one in reversed(days):
        rest = rest[: one.start] + rest[one.end :]
    return days if len(days) > 1 and not re.search(r"\w", rest) else []


def _timed(
    document: Document, day: date, spans: tuple[Span, ...], others: tuple[int, ...], field: str
) -> tuple[date | datetime, tuple[Span, ...]]:
    for number in others:
        piece = pieces(document, number, field)[0]
        if find_dates(piece.text):
            continue
        times = find_times(piece.text)
        if times:
            return datetime.combine(day, times[0].value), (
                *spans,
                *spans_of(document, piece, times[0]),
            )
    return day, spans


def day(field: str, year: Year | None) -> ReadMoments:
    """Reads a day."""

    def read(
        document: Document, lines: tuple[int, ...], words: tuple[int, int] | None = None
    ) -> list[Reading]:
        for number in lines:
            if field == "published_on" and OF_A_LETTER.fullmatch(document.words(number)):
                continue
            hit: tuple[Found[DateValue], Piece] | None
            if words is None:
                hit = first_value(document, number, field, lambda text: find_dates(text, year))
            else:
                piece = pointed(document, number, words)
                days = find_dates(piece.text, year)
                hit = (days[0], piece) if days else None
            if hit is not None:
                found, piece = hit
                return [
                    Reading(
                        found.value.day,
                        spans_of(document, piece, found),
                        number,
                        bool(AMENDS.search(piece.text)),
                    )
                ]
        return []

    return read


def last_day_of(
    year: Year | None,
) -> Callable[[Document, tuple[int, ...], tuple[int, int]], list[Reading]]:
    """Reads the last of the days in the words that a mention points at."""

    def read(document: Document, lines: tuple[int, ...], words: tuple[int, int]) -> list[Reading]:
        piece = pointed(document, lines[0], words)
        return [
            Reading(found.value.day, spans_of(document, piece, found), lines[0])
            for found in find_dates(piece.text, year)[-1:]
        ]

    return read


def start(year: Year | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads the first day, also as the left side of a period."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for number in lines:
            for piece in pieces(document, number, "starts_on"):
                for period in find_periods(piece.text):
                    if period.value[0] is not None:
                        return [Reading(period.value[0], spans_of(document, piece, period), number)]
                dates = [
                    found for found in find_dates(piece.text, year) if not is_end(piece.text, found)
                ]
                behind = [found for found in dates if found.start >= piece.cue] or dates
                if behind:
                    return [
                        Reading(
                            behind[0].value.day,
                            spans_of(document, piece, behind[0]),
                            number,
                            bool(AMENDS.search(piece.text)),
                        )
                    ]
        return []

    return read


def relative_days(
    document: Document, lines: tuple[int, ...]
) -> tuple[Found[RelativeDays], Piece] | None:
    """ "Sluit over 5 dagen": the number of days, with its words."""
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        found = find_relative_days(words)
        if found:
            return found[0], Piece(words, line.start)
    return None
