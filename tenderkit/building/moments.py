"""Days and deadlines of the header: closing, questions, publication, start, end, interviews.

In: a mention's lines. Out: readings. A time is taken only where it is printed; a date never moves.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

from tenderkit.building.mentions import (
    Piece,
    Reading,
    first_value,
    label_rest,
    pieces,
    spans_of,
)
from tenderkit.dutch import (
    Found,
    RelativeDays,
    find_before_closing,
    find_dates,
    find_durations,
    find_earlier,
    find_extensions,
    find_moments,
    find_periods,
    find_relative_days,
    find_times,
)
from tenderkit.dutch.sentences import statements
from tenderkit.records import Document, Moment, Span
from tenderkit.sieving import sieve

AMENDS = sieve(
    r"\b(?:wordt|is|zijn|worden|hebben|heeft)\b.{0,60}\b(?:verlaagd|verhoogd|verplaatst|verschoven|gewijzigd|verlengd|aangepast|bijgesteld|uitgesteld|vervroegd|gecorrigeerd)\b.{0,20}\b(?:naar|tot|in|op)\b|\b(?:verlaagd|verhoogd|verplaatst|verschoven|gewijzigd|verlengd|bijgesteld|uitgesteld|aangepast)\s+(?:naar|tot)\b|\bin plaats van\b",
    re.IGNORECASE,
)
"""Words by which one text amends another: "wordt verlaagd naar"."""


def moment(field: str, year: int | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads a date with its time where one is stated; a second line may hold only the time."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for at, number in enumerate(lines):
            hit = first_value(document, number, field, lambda text: find_moments(text, year))
            if hit is None:
                continue
            found, piece = hit
            if field == "closes_at" and (bare := _row_of_days(piece, year)):
                found = bare[-1]
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
            if not isinstance(value, datetime):
                value, spans = _timed(document, value, spans, lines[:at] + lines[at + 1 :], field)
            return [Reading(value, spans, number, bool(AMENDS.search(piece.text)))]
        return []

    return read


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
        if len(times) == 1 and not find_dates(rest, _ANY_YEAR) and not find_before_closing(rest):
            at = piece.start + len(piece.text) + start
            return times[0], Piece(rest, at)
    return None


_ANY_YEAR = 2000
"""To see that a date without a year is one."""


def _row_of_days(piece: Piece, year: int | None) -> list[Found[date | datetime]]:
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


def day(field: str, year: int | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads a day."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for number in lines:
            hit = first_value(document, number, field, lambda text: find_dates(text, year))
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


def start(year: int | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads the first day, also as the left side of a period."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for number in lines:
            for piece in pieces(document, number, "starts_on"):
                for period in find_periods(piece.text):
                    if period.value[0] is not None:
                        return [Reading(period.value[0], spans_of(document, piece, period), number)]
                dates = [
                    found
                    for found in find_dates(piece.text, year)
                    if not _is_end(piece.text, found)
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


_STARTS_BEFORE = re.compile(
    r"\b(?:start\w*|begin\w*|aanvang\w*|beschikbaar)\b(?:[^.;]|z\.s\.m\.){0,40}\buiterlijk\W*(?:op\s+)?(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
_END_BEFORE = re.compile(
    r"\b(?:tot(?: en met)?|t/m|tm|until|through|uiterlijk|einde?|eindigt|eindigend|eindigen|aflopend|lopend tot|expiring|loopt af|af|afgerond|afgelopen|afgesloten|beëindigd|voltooid|klaar|stopt|ends?|ending|expires?|finish(?:es|ed)|concludes?|laatste (?:werk|contract|inzet)?dag|last (?:working |contract )?day)(?: is| valt| wordt| falls)?\W*(?:(?:vanzelf|automatisch|van rechtswege|uiterlijk|naar verwachting)\s+)?(?:(?:op|per|met|on|by)\s+)?(?:\w+dag\s+|(?:ma|di|wo|do|vr)\s+|\w+day,?\s+)?$",
    re.IGNORECASE,
)


def _is_end(text: str, found: Found[Any]) -> bool:
    before = text[: found.start]
    return bool(_END_BEFORE.search(before)) and not _STARTS_BEFORE.search(before)


def end(year: int | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads the last day: the right side of a period, the date behind "tot (en met)", else the labelled date."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for at, number in enumerate(lines):
            for piece in pieces(document, number, "ends_on"):
                if at and label_rest(document.words(lines[0]), "ends_on") is None:
                    piece = replace(piece, labelled=True)
                reading = _end_in(document, piece, number, year)
                if reading is not None:
                    return [reading]
        return []

    return read


_RESTATED = re.compile(
    r"\b(?:tot(?: en met)?|t/m|until)\b.{0,60}\b(?:te weten|namelijk|dus|dat is|oftewel|i\.e\.|that is)\W*(?:op\s+)?(?:\w+dag\s+)?$",
    re.IGNORECASE,
)
"""A limit told in words and then dated: "tot en met de laatste dag van april, te weten 30 april"."""
_NOTHING_AFTER = sieve(
    r"\b(?:na|after)\W{1,2}(?:\w+dag\W{1,2}|\w+day\W{1,2})?\d.{0,40}\b(?:geen|niet|houdt|no|not)\b",
    re.IGNORECASE,
)
"""A last day told by what is not there behind it: "na 29 augustus 2025 is er geen budget meer"."""
_OF_AN_EXTENSION = re.compile(
    r"\b(?:keer|maal|times)\b(?: met| van| for| of)?(?: (?:maximaal|telkens|steeds|een periode van))*\W*$",
    re.IGNORECASE,
)
"""What stands before the length of an extension: "twee keer met drie maanden"."""
_OPTION = re.compile(r"\b(?:optie|verleng\w*|extension)\b", re.IGNORECASE)


def _end_in(document: Document, piece: Piece, number: int, year: int | None) -> Reading | None:
    option = _OPTION.search(piece.text)
    limit = option.start() if option and not piece.labelled else len(piece.text)
    for period in find_periods(piece.text):
        if period.value[1] is not None and period.start < limit:
            return Reading(period.value[1], spans_of(document, piece, period), number)
    dates = find_dates(piece.text, year)
    ends = [found for found in dates if _is_end(piece.text, found) and found.start < limit]
    if not ends and piece.labelled:
        ends = dates[-1:]
    if not ends and len(dates) == 1 and _RESTATED.search(piece.text[: dates[0].start]):
        ends = dates
    if not ends and len(dates) == 1 and _NOTHING_AFTER.search(piece.text):
        ends = dates
    if not ends:
        return None
    return Reading(
        ends[0].value.day,
        spans_of(document, piece, ends[0]),
        number,
        bool(AMENDS.search(piece.text)),
    )


def duration(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """Reads a length in months; the lengths of extensions and look-back windows are none."""
    for number in lines:
        for piece in pieces(document, number, "duration_months"):
            option = _OPTION.search(piece.text)
            limit = option.start() if option and option.start() > 0 else len(piece.text)
            options = find_extensions(piece.text) if option else []
            lengths = [
                found
                for found in find_durations(piece.text)
                if found.start < limit
                and not any(more.start < found.start < more.end for more in options)
                and not _OF_AN_EXTENSION.search(piece.text[: found.start])
                and not re.search(
                    r"\b(?:afgelopen|laatste|minimaal|ervaring|uiterlijk|maximaal|totaal|langer dan|over een periode)\W*(?:\w+\W+){0,2}$",
                    piece.text[: found.start],
                    re.IGNORECASE,
                )
            ]
            behind = [found for found in lengths if found.start >= piece.cue] or (
                lengths if piece.labelled else []
            )
            if behind:
                return [Reading(behind[0].value, spans_of(document, piece, behind[0]), number)]
    return []


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


def before_closing(
    closes_at: Moment | None, year: int | None
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
                return [Reading(value, spans_of(document, piece, lead[0]), number)]
            hit = first_value(
                document, number, "intermediary_closes_at", lambda text: find_moments(text, year)
            )
            if hit is not None and not lead:
                return [Reading(hit[0].value, spans_of(document, hit[1], hit[0]), number)]
        return []

    return read


_AND_THAT_IS = re.compile(
    r"[\s,(–—-]*(?:(?:dus|dat is|dit is|en dat is|ofwel|oftewel|zijnde|ruim|precies|i\.e\.|that is|which is)\s+)*",
    re.IGNORECASE,
)


def _told_before(words: str, lead: Found[Any], year: int | None) -> Found[date | datetime] | None:
    """The moment that a lead only explains: "t/m 20 januari, een dag eerder dan de officiële sluiting"."""
    for moment_ in find_moments(words[: lead.start], year):
        if _AND_THAT_IS.fullmatch(words, moment_.end, lead.start):
            return moment_
    return None


def _earlier(closing: Moment, days: int, hours: int, working: int) -> Moment:
    if isinstance(closing, datetime):
        moved: Moment = closing - timedelta(days=days, hours=hours)
    else:
        moved = closing - timedelta(days=days + -(-hours // 24))
    while working:
        moved -= timedelta(days=1)
        working -= moved.weekday() < 5
    return moved


def stated_year(document: Document) -> int | None:
    """The year that a date without one belongs to: the only year of the document's full dates, else None."""
    years = {found.value.day.year for found in find_dates(document.text)}
    if document.dated is not None:
        years.add(document.dated.year)
    return years.pop() if len(years) == 1 else None
