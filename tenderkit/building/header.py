"""The header of the record: how a mention of a field becomes a value, and which of several values stands.

In: a document and the mentions of an outline. Out: readings per field. The safe value stands: the earliest deadline, the
strictest rate and hours; where one text amends the other, the amended one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise, zip_longest
from typing import Any

from tenderkit.building import moments
from tenderkit.building.alone import self_employed
from tenderkit.building.fees import fees
from tenderkit.building.hours import beyond_least, firm, hours_of_triple, hours_range, of_several
from tenderkit.building.interviews import interviews, interviews_in
from tenderkit.building.last_days import end as last_day
from tenderkit.building.lengths import duration
from tenderkit.building.mentions import Piece, Reading, label_rest, pieces, spans_of
from tenderkit.building.parties import buyer, intermediary, reference
from tenderkit.building.presence import on_site
from tenderkit.building.rates import rate_caps
from tenderkit.building.whole_lines import Read, whole
from tenderkit.building.workplace import location, region
from tenderkit.dutch import (
    Found,
    find_dates,
    find_extensions,
    find_people,
    find_weekdays,
    parse_extensions,
    parse_hours,
    parse_people,
)
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.dutch.years import Year
from tenderkit.lexicon.amending import AMENDS
from tenderkit.lexicon.bid_words import CHEAPEST, DECIDES, EQUAL
from tenderkit.lexicon.cues import (
    THOSE_DAYS,
)
from tenderkit.lexicon.day_demands import is_free
from tenderkit.lexicon.day_words import asks_for_days, days_of_others, tells_a_desk, work_days_in
from tenderkit.lexicon.other_hours import asked_hours
from tenderkit.lexicon.soon import ASAP
from tenderkit.records import Document, Extensions, Range

ReadWords = Callable[[Document, tuple[int, ...], tuple[int, int]], list[Reading]]


def reader(field: str, year: Year | None) -> Read | None:
    """How a mention of this field is read; None for fields that are built elsewhere."""
    dated = {"published_on": moments.day, "answers_published_on": moments.day}
    timed = {"closes_at", "questions_close_at"}
    if field in dated:
        return dated[field](field, year)
    if field in timed:
        return moments.moment(field, year)
    by_year = {"starts_on": moments.start, "ends_on": last_day, "interviews": interviews}
    if field in by_year:
        return by_year[field](year)
    return _READERS.get(field)


def reader_of_words(field: str, year: Year | None) -> ReadWords | None:
    """How the words that a mention points at are read; None for fields without a day."""
    if field in ("closes_at", "questions_close_at", "intermediary_closes_at"):
        return moments.moment(field, year)
    if field in ("published_on", "answers_published_on", "starts_on"):
        return moments.day(field, year)
    if field == "ends_on":
        return moments.last_day_of(year)
    return interviews_in(year) if field == "interviews" else None


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
                                bool(AMENDS.search(piece.text)),
                            )
                        ]
        return []

    return read


def _people(value: tuple[int, int]) -> Range | None:
    low, high = value
    return Range(min=low, max=high) if 1 <= low <= high <= 50 else None


def _day_pieces(document: Document, number: int) -> list[Piece]:
    line = document.line(number)
    words = document.words(line)
    rest = label_rest(words, "work_days")
    if rest is not None:
        return [Piece(words[rest:], line.start + rest, labelled=True)]
    cuts = sentences(words)
    in_turn = [
        (start, end, words[slice(*behind)] if behind else "")
        for (start, end), behind in zip_longest(cuts, cuts[1:])
    ]
    found = [
        Piece(words[start:end], line.start + start)
        for start, end, behind in in_turn
        if work_days_in(words[start:end], behind)
    ]
    told = statements(words)
    found += [
        Piece(words[start:end], line.start + start)
        for (start, end), (first, last) in pairwise(told)
        if THOSE_DAYS.search(words[first:last]) and not find_dates(words[start:end])
    ]
    found += [
        Piece(words[first:last], line.start + first)
        for (start, end), (first, last) in pairwise(told)
        if asks_for_days(words[start:end])
    ]
    if not found and any(
        find_weekdays(words[start:end]) and is_free(words[start:end], behind)
        for start, end, behind in in_turn
    ):
        return []
    if not found and (
        tells_a_desk(words)
        or days_of_others(words)
        or (len(cuts) > 1 and len(words.split()) > _A_ROW)
    ):
        return []
    return found or [Piece(words, line.start)]


_A_ROW = 16
"""Words of a row or a remark, whose days are those it is about; a paragraph may tell of others."""


def _work_days(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    for number in lines:
        for piece in _day_pieces(document, number):
            days = work_days_in(piece.text) or find_weekdays(piece.text)
            if days:
                order = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
                value = tuple(sorted({day.value for day in days}, key=order.index))
                return [Reading(value, spans_of(document, piece, *days), number)]
    return []


def _tie_breaker(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The rate, where the sentence about equal scores, or the one after it, names it, or else one that decides; a lot is none."""
    for number in lines:
        piece = pieces(document, number, "tie_breaker")[0]
        told = [piece.text[start:end] for start, end in sentences(piece.text)]
        equal = [at for at, sentence in enumerate(told) if EQUAL.search(sentence)]
        near = [" ".join(told[at : at + 2]) for at in equal] or [
            sentence for sentence in told if DECIDES.search(sentence)
        ]
        if any(CHEAPEST.search(words) for words in near):
            span = document.span(piece.start, piece.start + len(piece.text))
            return [Reading("rate", (span,), number)]
    return []


_by_noun = _valued("positions", find_people, parse_people, _people)


def _answered(
    document: Document,
    lines: tuple[int, ...],
    find: Callable[[str], Sequence[Found[Any]]],
    make: Callable[[Any], Any],
) -> list[Reading]:
    """A value whose question stands in the sentence before it ("Hoeveel mensen? Precies zes."), or that one sentence of many states."""
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        for start, end in [(0, len(words)), *sentences(words)]:
            piece = Piece(words[start:end], line.start + start)
            for found in find(piece.text):
                value = make(found.value)
                if value is not None:
                    return [Reading(value, spans_of(document, piece, found), number)]
    return []


_COUNTED = re.compile(
    r"\W*(?:(?:het )?aantal|hoeveel\w*|benodigd|gezocht|gevraagd|number|required|in te huren)\b(?!.*\b(?:uur|uren|pagina|dagen|punten|hours|pages))[^:\t]{0,40}(?:[:\t]|$)",
    re.IGNORECASE,
)
"""A label of how many: "Aantal in te huren"."""
_BARE_COUNT = re.compile(r"\W*(\d{1,2})\W*$")


def _bare_count(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The bare number behind a label of how many, or on the line under it."""
    for number in lines:
        words = document.words(document.line(number))
        label = _COUNTED.match(words)
        if label is None:
            continue
        at, start = number, label.end()
        if not words[start:].strip() and number < len(document.lines):
            at, start = number + 1, 0
        line = document.line(at)
        count = _BARE_COUNT.match(document.words(line), start)
        value = _people((int(count[1]), int(count[1]))) if count else None
        if count and value is not None:
            span = document.span(line.start + count.start(1), line.start + count.end(1))
            return [Reading(value, (span,), number)]
    return []


def _option(value: Any) -> Extensions:
    return Extensions(count=value.count, months=value.months)


_by_option = _valued("extensions", find_extensions, parse_extensions, _option)
_by_unit = _valued("hours_per_week", asked_hours, parse_hours, hours_range)


def _asked_for(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The hours of a mention; those of a question are what somebody else proposes, where its answer tells hours."""
    if len(lines) > 1 and document.words(lines[0]).rstrip().endswith("?"):
        found = _by_unit(document, lines[1:])
        lines = lines[1:] if found else lines
    return beyond_least(document, of_several(document, _by_unit(document, lines)))


_READERS: dict[str, Read] = {
    "title": whole("title"),
    "reference": reference,
    "buyer": buyer,
    "intermediary": intermediary,
    "starts_asap": _asap,
    "duration_months": duration,
    "extensions": lambda document, lines: (
        _by_option(document, lines) or _answered(document, lines, find_extensions, _option)
    ),
    "hours_per_week": lambda document, lines: (
        firm(document, _asked_for(document, lines)) or hours_of_triple(document, lines[0])
    ),
    "positions": lambda document, lines: (
        _by_noun(document, lines)
        or _answered(document, lines, find_people, _people)
        or _bare_count(document, lines)
    ),
    "location": location,
    "region": region,
    "on_site": on_site,
    "self_employed": self_employed,
    "work_days": _work_days,
    "rate_cap": rate_caps,
    "fees": fees,
    "tie_breaker": _tie_breaker,
}
