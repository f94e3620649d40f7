"""The header of the record: how a mention of a field becomes a value, and which of several values stands.

In: a document and the mentions of an outline. Out: readings per field. The safe value stands: the earliest deadline, the
strictest rate and hours; where one text amends the other, the amended one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any

from tenderkit.building import moments
from tenderkit.building.interviews import interviews
from tenderkit.building.mentions import Piece, Reading, label_rest, pieces, spans_of
from tenderkit.building.rates import fees, rate_caps
from tenderkit.dutch import (
    Found,
    find_dates,
    find_extensions,
    find_hours,
    find_least_each,
    find_people,
    find_weekdays,
    parse_extensions,
    parse_hours,
    parse_people,
)
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.cues import (
    ASAP,
    MAIL_SUBJECT,
    ON_SITE,
    PROVINCES,
    SELF_EMPLOYED,
    THOSE_DAYS,
    TRIPLE,
    UNKNOWN,
    WORK_DAY,
    state_patterns,
)
from tenderkit.lexicon.organisations import SUBJECT_OF, intermediary_in, organisations_in
from tenderkit.lexicon.places import is_address, place_in
from tenderkit.records import Document, Extensions, Range

Read = Callable[[Document, tuple[int, ...]], list[Reading]]


def reader(field: str, year: int | None) -> Read | None:
    """How a mention of this field is read; None for fields that are built elsewhere."""
    dated = {"published_on": moments.day, "answers_published_on": moments.day}
    timed = {"closes_at", "questions_close_at"}
    if field in dated:
        return dated[field](field, year)
    if field in timed:
        return moments.moment(field, year)
    by_year = {"starts_on": moments.start, "ends_on": moments.end, "interviews": interviews}
    if field in by_year:
        return by_year[field](year)
    return _READERS.get(field)


_OFFER = re.compile(
    r"\s*(?:uitnodiging tot (?:het (?:doen|indienen|uitbrengen) van (?:een )?)?offerte|offerteaanvraag|verzoek (?:om|tot) (?:een )?(?:offerte|voorstel|kandidaat)|nadere uitvraag|inhuuraanvraag|aanvraag inhuur|inhuur(?: van)?|nadere offerteaanvraag)\s*(?:[:–,-]|voor|inzake|van)?\s*(?:(?:een|de|het)\s+)?",
    re.IGNORECASE,
)
"""What the subject of a letter says before the role."""
_ASKED = re.compile(
    r"[,–-]\s+(?:verzoek|uitnodiging|aanvraag|uitvraag|offerteaanvraag|inhuuraanvraag)\b.*$",
    re.IGNORECASE,
)
"""What it says behind the role: "Archivaris, verzoek om een aanbieding"."""


def _whole(field: str) -> Read:
    """Reads what stands behind the label, or the whole line."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        if (
            field == "title"
            and len(lines) == 2
            and all(document.line(n).kind == "heading" for n in lines)
        ):
            return _joined(document, lines)
        number = (
            lines[-1]
            if len(lines) > 1 and label_rest(document.words(lines[0]), field) is None
            else lines[0]
        )
        line = document.line(number)
        words = document.words(line)
        start = label_rest(words, field) or 0
        if field == "title" and document.format == "eml" and number == 1:
            match = MAIL_SUBJECT.match(words)
            start = match.end() if match else start
        end = len(words)
        if field == "title" and document.format == "eml" and number == 1:
            code = re.match(
                r"\s*(?:(?:uitvraag|aanvraag|opdracht)\s+)?(?:[A-Z]{1,5}[-/]?)?\d[\w/-]*\s*[:–-]?\s+",
                words[start:],
                re.IGNORECASE,
            )
            start += code.end() if code else 0
            cut = re.search(
                r"\s*\|\s|\s[-–]\s(?=versie|\d|deadline|reag|gemeente|uiterlijk|spoed|inschrij|indien|graag|start|max|sluit|vóór|voor \d)"
                r"|,\s(?=max|\d|€|min\b|all-in|start|per\s|gemeente|provincie|waterschap|omgevingsdienst|regio\b|verzoek|deadline|uiterlijk|reag|spoed|(?-i:[A-Z]{2,})\b)|\s*\(\d\s?x\)",
                words[start:],
                re.IGNORECASE,
            )
            end = start + cut.start() if cut else end
        if field == "title":
            asked = _ASKED.search(words, start, end)
            end = asked.start() if asked else end
            offer = _OFFER.match(words, start)
            start = offer.end() if offer else start
        return _reading(document, number, words, start, end)

    return read


def _joined(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """A value that runs over whole lines."""
    text = " ".join(document.words(number).strip() for number in lines)
    return [
        Reading(
            re.sub(r"\s+", " ", text),
            tuple(document.line_span(number) for number in lines),
            lines[0],
        )
    ]


def _reading(document: Document, number: int, words: str, start: int, end: int) -> list[Reading]:
    """The trimmed words from `start` to `end` of a line."""
    while start < end and words[start] in " \t-–•*#:,;|\"'“”":
        start += 1
    while (end > start and words[end - 1] in " \t,;:|\"'“”") or (
        end > start and words[end - 1] == "." and not re.search(r"\b\w{1,3}\.$", words[start:end])
    ):
        end -= 1
    text = words[start:end]
    if not text or UNKNOWN.match(text):
        return []
    line = document.line(number)
    return [
        Reading(
            re.sub(r"\s+", " ", text),
            (document.span(line.start + start, line.start + end),),
            number,
        )
    ]


def _reference(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in reversed(lines):
        for piece in pieces(document, number, "reference"):
            match = re.compile(
                r"(?<![\w-])(?:[A-Z]{1,8}[ ](?=\d))?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]*[\w]|(?<!\w)\d+"
            ).search(piece.text, piece.cue)
            if match and (piece.labelled or len(match.group(0)) > 2):
                found = Found(match.group(0), match.start(), match.end())
                return [Reading(match.group(0), spans_of(document, piece, found), number)]
    return []


def _buyer(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        rest = label_rest(words, "buyer")
        if rest is not None:
            return _reading(document, number, words, rest, len(words))
        named = sorted(
            organisations_in(words), key=lambda place: not SUBJECT_OF.match(words[place[1] :])
        )
        if named:
            start, end, _ = named[0]
            reading = _reading(document, number, words, start, end)
            return [
                Reading(
                    reading[0].value[0].upper() + reading[0].value[1:], reading[0].spans, number
                )
            ]
    return (
        _reading(document, lines[-1], document.words(lines[-1]), 0, len(document.words(lines[-1])))
        if len(document.words(lines[-1]).split()) <= 10
        else []
    )


def _intermediary(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        rest = label_rest(words, "intermediary")
        if rest is not None:
            stop = re.search(r"[.;,]\s", words[rest:])
            return _reading(
                document, number, words, rest, rest + stop.start() if stop else len(words)
            )
        place = intermediary_in(words)
        if place is not None:
            return _reading(document, number, words, *place)
        banner = re.match(
            r"\W*([A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})\s*(?:\||[–—-]\s|\t|:\s)", words
        )
        if banner:
            return _reading(document, number, words, *banner.span(1))
        if len(words.split()) <= 8:
            return _reading(document, number, words, 0, len(words))
    return []


def _asap(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        line = document.line(number)
        match = ASAP.search(document.words(line))
        if match:
            return [
                Reading(
                    True,
                    (document.span(line.start + match.start(), line.start + match.end()),),
                    number,
                )
            ]
    return []


def _valued(
    field: str,
    find: Callable[[str], Sequence[Found[Any]]],
    parse: Callable[[str], Found[Any] | None],
    make: Callable[[Any], Any],
) -> Read:
    """Reads a typed value: by its cue in prose, by the field's own grammar behind a label."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        for number in lines:
            for piece in pieces(document, number, field):
                parsed = (
                    parse(piece.text)
                    if piece.labelled or len(lines) > 1 or len(piece.text.split()) <= 8
                    else None
                )
                found = [parsed] if parsed is not None else list(find(piece.text))
                behind = [hit for hit in found if hit.end >= piece.cue] or found
                if behind:
                    value = make(behind[0].value)
                    if value is not None:
                        return [
                            Reading(
                                value,
                                spans_of(document, piece, behind[0]),
                                number,
                                bool(moments.AMENDS.search(piece.text)),
                            )
                        ]
        return []

    return read


_TOGETHER = re.compile(r"\b(?:samen|gezamenlijk|together|combined)\b", re.IGNORECASE)


def _of_several(document: Document, readings: list[Reading]) -> list[Reading]:
    """Hours that several people share, with the fewest that each works, where a sentence elsewhere tells them."""
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


def _hours_of_triple(document: Document, number: int) -> list[Reading]:
    """The hours of a bare row "rate hours region"."""
    line = document.line(number)
    match = TRIPLE.match(document.words(line))
    if match is None:
        return []
    low = float(match.group("low"))
    value = _hours((low, float(match.group("high") or low)))
    span = document.span(
        line.start + match.start("low"),
        line.start + match.end("high" if match.group("high") else "low"),
    )
    return [Reading(value, (span,), number)] if value else []


def _hours(value: tuple[float, float]) -> Range | None:
    low, high = value
    return Range(min=low, max=high) if 1 <= low <= high <= 60 else None


def _people(value: tuple[int, int]) -> Range | None:
    low, high = value
    return Range(min=low, max=high) if 1 <= low <= high <= 50 else None


def _region(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in reversed(lines):
        line = document.line(number)
        words = document.words(line)
        rest = label_rest(words, "region")
        if rest is not None:
            return _reading(document, number, words, rest, len(words))
        for match in re.finditer(r"[A-Za-zâ-]+(?:-[A-Za-z]+)?", words):
            if match.group(0).lower() in PROVINCES:
                return _reading(document, number, words, *match.span())
    return _whole("region")(document, lines)


_POSTCODE = re.compile(r"\b\d{4}\s?[A-Z]{2}\b")


def _location(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        words = document.words(number)
        if (
            label_rest(words, "location") is None
            and len(lines) == 1
            and not _POSTCODE.search(words)
            and not is_address(words)
        ):
            place = place_in(words)
            return _reading(document, number, words, *place) if place else []
    number = lines[-1]
    words = document.words(number)
    found = sentences(words)
    start = label_rest(words, "location") or 0
    end = (
        next((last for _, last in found if last > start), len(words))
        if len(found) > 1
        else len(words)
    )
    cut = re.search(
        rf"\s*[(,]\s*(?:{'|'.join(sorted(PROVINCES - {'utrecht', 'groningen', 'limburg'}))})\)?\W*$|[;,]\s+(?:met|waar|ongeveer|hybride|deels|in overleg)\b|\s+(?:en )?(?:deels|hybride)\b.*thuis",
        words[start:end],
        re.IGNORECASE,
    )
    end = start + cut.start() if cut else end
    return _reading(document, number, words, start, end)


_YES = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\b[^:]{0,12}:\s*)?(?:ja|yes|dat kan|dat mag)\b", re.IGNORECASE
)
"""A question states something only where the words behind it say so."""


def _state(field: str, table: tuple[tuple[str, str], ...]) -> Read:
    """Reads a state by the words that say so; in a labelled yes or no, by the answer."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        found = []
        for number in lines:
            line = document.line(number)
            words = document.words(line)
            for start, end in sentences(words):
                if words[start:end].endswith("?") and not _YES.match(
                    document.text, line.start + end
                ):
                    continue
                for state, pattern in state_patterns(table):
                    match = pattern.search(words, start, end)
                    if match:
                        found.append(
                            Reading(
                                state,
                                (document.span(line.start + start, line.start + end),),
                                number,
                            )
                        )
                        break
        return found

    return read


def _day_pieces(document: Document, number: int) -> list[Piece]:
    line = document.line(number)
    words = document.words(line)
    rest = label_rest(words, "work_days")
    if rest is not None:
        return [Piece(words[rest:], line.start + rest, labelled=True)]
    found = [
        Piece(words[start:end], line.start + start)
        for start, end in sentences(words)
        if WORK_DAY.search(words, start, end) and not find_dates(words[start:end])
    ]
    told = statements(words)
    found += [
        Piece(words[start:end], line.start + start)
        for (start, end), (first, last) in pairwise(told)
        if THOSE_DAYS.search(words, first, last) and not find_dates(words[start:end])
    ]
    return found or [Piece(words, line.start)]


def _work_days(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        for piece in _day_pieces(document, number):
            days = find_weekdays(piece.text)
            if days:
                order = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                value = tuple(sorted({day.value for day in days}, key=order.index))
                return [Reading(value, spans_of(document, piece, *days), number)]
    return []


def _tie_breaker(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        piece = pieces(document, number, "tie_breaker")[0]
        return [
            Reading("rate", (document.span(piece.start, piece.start + len(piece.text)),), number)
        ]
    return []


_by_unit = _valued("hours_per_week", find_hours, parse_hours, _hours)

_READERS: dict[str, Read] = {
    "title": _whole("title"),
    "reference": _reference,
    "buyer": _buyer,
    "intermediary": _intermediary,
    "starts_asap": _asap,
    "duration_months": moments.duration,
    "extensions": _valued(
        "extensions",
        find_extensions,
        parse_extensions,
        lambda v: Extensions(count=v.count, months=v.months),
    ),
    "hours_per_week": lambda document, lines: (
        _of_several(document, _by_unit(document, lines)) or _hours_of_triple(document, lines[0])
    ),
    "positions": _valued("positions", find_people, parse_people, _people),
    "location": _location,
    "region": _region,
    "on_site": _state("on_site", ON_SITE),
    "self_employed": _state("self_employed", SELF_EMPLOYED),
    "work_days": _work_days,
    "rate_cap": rate_caps,
    "fees": fees,
    "tie_breaker": _tie_breaker,
}
