"""The interviews of the header: each stated day or slot, with the place that belongs to it.

In: a mention's lines. Out: readings. A place is that of its own date: behind it, else before it, else the only one of
the passage; where the passage of the dates names none, a sentence near it that speaks of the interview may.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Any

from tenderkit.building.mentions import Piece, Reading, pieces, spans_of
from tenderkit.building.talk_times import (
    STRETCH,
    days_on_end,
    of_talks,
    same_times,
    stretch_of,
    without_their_weeks,
)
from tenderkit.dutch import (
    Found,
    find_dates,
    find_moments,
    find_slots,
    find_times,
    find_weeks,
)
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.dutch.years import Year
from tenderkit.lexicon.date_cues import AND_THAT_IS
from tenderkit.lexicon.places import meeting_places
from tenderkit.records import Document, Interview, Span


def interviews(year: Year | None) -> Callable[[Document, tuple[int, ...]], list[Reading]]:
    """Reads each stated day or slot; "week van 30 maart" is that Monday to the Friday."""

    def read(document: Document, lines: tuple[int, ...]) -> list[Reading]:
        found: list[Reading] = []
        for number in lines:
            told = pieces(document, number, "interviews")
            here = [
                reading
                for piece in [*told, *_gone_on(document, number, told)]
                for reading in _days(document, piece, number, year)
            ]
            words = document.words(number)
            if not here:
                here = [
                    reading
                    for start, end in sentences(words)
                    if _TO_A_TALK.search(words, start, end)
                    for reading in _days(
                        document,
                        Piece(words[start:end], document.line(number).start + start),
                        number,
                        year,
                    )
                ]
            if not here and " | " in words:
                here = _days(document, Piece(words, document.line(number).start), number, year)
            found += of_talks(words, document.line(number).start, here)
        return found

    return read


def interviews_in(
    year: Year | None,
) -> Callable[[Document, tuple[int, ...], tuple[int, int]], list[Reading]]:
    """Reads the days and slots in the words of a line that a mention points at."""

    def read(document: Document, lines: tuple[int, ...], words: tuple[int, int]) -> list[Reading]:
        start, end = words
        line = document.line(lines[0])
        piece = Piece(document.words(line)[start:end], line.start + start)
        return _days(document, piece, lines[0], year)

    return read


_FROM = re.compile(
    r"\b(?:vanaf|from)\s+(?P<clock>\d{1,2}[.:]\d{2}(?:\s*uur)?)(?!\d|\s*(?:-|–|tot|to)\s)"
)
"""The first of the talks of a day, apart from it: "12 februari in de ochtend (vanaf 9.00 uur)"."""
_NOT_INTERVIEW = re.compile(
    r"\b(?:bericht|uitnodig\w*|uitgenodigd|geïnformeerd|hoort|horen|laten weten|reactie|uitslag|sluit\w*|start)\b[^.]{0,50}$",
    re.IGNORECASE,
)


_IF_INVITED = re.compile(
    r"\b(?:uitnodigen|uitnodigt|uitgenodigd(?: wordt| bent)?|invited?)\W+(?:dan |then )?(?:is|zijn|geldt|doen|vindt|voor|houdt?|reserveert?|keeps?)\b",
    re.IGNORECASE,
)
_FIRST_DAY = re.compile(
    r"\b(?:(?<!we )(?<!ease )(?<!u )reserve(?!er|ren\b)\w*|uitwijk\w*|uitloop\w*|uitgeweken|wijken (?:we|wij)|wijkt|alternatie\w+|back-?up|spare|fallback|verhinder\w*|"
    r"mocht (?:dat|dit|deze \w+|u|je)|(?:lukt|schikt|past) (?:dat|dit|deze \w+) niet|(?:dat|dit) niet (?:lukken|uitkomen|mogelijk)|if (?:that|this) (?:day )?(?:is not|does not|doesn['’]t))\b",
    re.IGNORECASE,
)
"""Words of a day that is kept free for when the first one fails."""
_IS_SPARE = re.compile(
    r"^[^.;\d]{0,40}\b(?:is|als|as|voor|for|dient als|geldt als|blijft)\b[^.;\d]{0,20}\b(?:reserve\w*|uitwijk\w*|uitloop\w*|alternatief|back-?up|spare|fallback)\w*(?![^.;)]{0,40}\d)|^\W{0,3}\(?(?:is )?(?:reserve|uitloop|uitwijk|back-?up|spare)\w*(?![^.;)]{0,40}\d)",
    re.IGNORECASE,
)
_TOLD_THEN = re.compile(
    r"^[\s,)]*(?:(?:om |at )?\d{1,2}[.:]\d\d(?: uur)?\s*)?(?:hoort?|krijgt?|krijgen|ontvangt?|ontvangen|laten|laat|weet|volgt|volgen|maken|maakt|nemen|neemt|beslist|beslissen|you will (?:hear|know)|we (?:decide|announce))\b[^.;\d]{0,60}\b(?:uitslag|bericht|uitkomst\w*|keuze|besluit|beslissing|gunning\w*|terugkoppeling|weten|wie|result|outcome|decision)\b",
    re.IGNORECASE,
)
"""A day on which one is told the outcome: "Op 20 november hoor je de uitslag"."""
_OF_THE_CHOSEN = re.compile(
    r"\b(?:maakt|maken|volgt|is)\b[^.;\d]{0,40}\b(?:gekozen|geselecteerde|voorkeurs\w*|beoogde|winnende|uitverkoren)\b|\b(?:voorkeurskandidaat|(?:gekozen|geselecteerde|beoogde|winnende) (?:kandidaat|professional|inschrijver)|chosen candidate|successful candidate|winner)\b",
    re.IGNORECASE,
)
"""A day on which only the one who was chosen comes."""


def _gone_on(document: Document, number: int, told: list[Piece]) -> list[Piece]:
    """The sentences that date what the one before them tells: "Dat is op 12 mei"."""
    line = document.line(number)
    words = document.words(line)
    return [
        Piece(words[start:end], line.start + start)
        for start, end in statements(words)
        if AND_THAT_IS.match(words[start:end])
        and not _FIRST_DAY.search(words, start, end)
        and all(
            line.start + end <= piece.start or piece.start + len(piece.text) <= line.start + start
            for piece in told
        )
    ]


def _is_another_day(text: str, hit: Found[Any], *, first: bool) -> bool:
    """Whether a day is kept in reserve, or is for the one who was chosen, rather than a day of talks."""
    if _IS_SPARE.search(text[hit.end :]) or _TOLD_THEN.match(text[hit.end :]):
        return True
    clause = re.split(r"[;.(]\s|\(|, (?:en|maar|terwijl|als|met|and|with)\b", text[: hit.start])[-1]
    tail = re.split(r"[;.]\s", text[hit.end :])[0]
    if _FIRST_DAY.search(clause) and not (first and "niet" in tail):
        return True
    return _OF_THE_CHOSEN.search(clause + tail) is not None


_TO_A_TALK = re.compile(
    r"gesprek|interview|kennismak|kennis te maken|\bmaken (?:\w+ ){0,2}kennis\b|intake|\bpitch|presentati|meeting|sollicitatie|selectie(?:dag|ronde|moment)|speeddate|\btalks?\b|\b(?:we|wij) (?:meet|ontmoeten|spreken)\b|\bcase\b|casus|\b(?:langs|langskomen|gehoor|hoorzitting|videocall|videogesprek|call)\b",
    re.IGNORECASE,
)
"""What one is invited to: "uitgenodigd voor een intake in Duinmeer op"."""


_HEARS = re.compile(
    r"\b(?:hoort?|horen|laten weten|bericht|(?:will|you) hear)\b[^.;,]{0,40}$", re.IGNORECASE
)
"""Who is told on that day whether there is a talk: "uitgenodigd voor een gesprek, hoort dat op"."""


def _notified(before: str) -> bool:
    """Whether the date belongs to a message ("ontvangen uiterlijk 28 augustus bericht"), not to the interview itself."""
    hears = _HEARS.search(before)
    if hears and not _TO_A_TALK.search(before, hears.start()):
        return True
    if _IF_INVITED.search(before):
        return False
    message = _NOT_INTERVIEW.search(before)
    return bool(message) and not _TO_A_TALK.search(before, message.start() if message else 0)


def _days(document: Document, piece: Piece, number: int, year: Year | None) -> list[Reading]:
    found: list[tuple[Found[Any], Interview]] = []

    def add(hit: Found[Any], interview: Interview) -> None:
        if all(hit.end <= other.start or other.end <= hit.start for other, _ in found):
            found.append((hit, interview))

    for week in find_weeks(piece.text, year):
        add(week, Interview(starts_at=week.value.monday, ends_at=week.value.friday))
    for slot in find_slots(piece.text, year):
        add(slot, Interview(starts_at=slot.value.starts_at, ends_at=slot.value.ends_at))
    for period, talks in days_on_end(piece.text, year):
        if not _notified(piece.text[: period.start]):
            add(period, talks)
    days = find_dates(piece.text, year)
    if not found and len(days) == 1 and not _notified(piece.text[: days[0].start]):
        day = days[0].value.day
        for at, told in enumerate(STRETCH.finditer(piece.text)):
            stretch = stretch_of(told, day)
            if stretch is not None:
                add(
                    replace(days[0], start=told.start("h"), end=told.end()) if at else days[0],
                    Interview(starts_at=stretch[0], ends_at=stretch[1]),
                )
        first = None if found else _FROM.search(piece.text, days[0].end)
        clocks = find_times(first["clock"]) if first else []
        if len(clocks) == 1:
            add(days[0], Interview(starts_at=datetime.combine(day, clocks[0].value)))
    if not found and days and not _notified(piece.text[: days[0].start]):
        for hit, interview in same_times(piece.text, days):
            add(hit, interview)
    for hit in find_moments(piece.text, year):
        if not _notified(piece.text[: hit.start]):
            add(hit, Interview(starts_at=hit.value))
    found.sort(key=lambda pair: pair[0].start)
    found = without_their_weeks(piece.text, found)
    found = [
        pair
        for at, pair in enumerate(found)
        if not _is_another_day(piece.text, pair[0], first=not at)
    ]
    if not found:
        return []
    places = _places_by_date(piece.text, [hit for hit, _ in found])
    spans = [spans_of(document, piece, hit) for hit, _ in found]
    if not any(places) and piece.labelled:
        line = document.line(number)
        named = meeting_places(document.text[line.start : piece.start])
        if named:
            places = [named[0].value] * len(found)
            where = document.span(line.start + named[0].start, line.start + named[0].end)
            spans = [(*one, where) for one in spans]
    if not any(places):
        near = _place_near(document, number)
        if near is not None:
            places = [near[0]] * len(found)
            spans = [(*one, near[1]) for one in spans]
    return [
        Reading(interview.model_copy(update={"place": place}), span, number)
        for (_, interview), place, span in zip(found, places, spans, strict=True)
    ]


def _places_by_date(text: str, hits: list[Found[Any]]) -> list[str | None]:
    """The place of each date: the first one before the next date, else the only one named."""
    places = meeting_places(text)
    if len(places) < 2:
        return [places[0].value if places else None] * len(hits)
    ends = [hit.start for hit in hits[1:]] + [len(text)]
    behind = [
        next((place.value for place in places if hit.end <= place.start < end), None)
        for hit, end in zip(hits, ends, strict=True)
    ]
    if None in behind and places[0].start < hits[0].start:
        starts = [0] + [hit.end for hit in hits[:-1]]
        behind = [
            next((place.value for place in places if start <= place.start < hit.start), later)
            for hit, start, later in zip(hits, starts, behind, strict=True)
        ]
    return behind


_SPEAKS_OF_IT = re.compile(
    r"\b(?:(?:selectie|kennismakings|verificatie|sollicitatie|intake|een |het |de )\w*gesprek(?:ken)?|op gesprek|gesprekken|interviews?|kennismaking|selectiedag|komen langs|komt langs|ontvangen (?:wij|we) (?:je|u|hen))\b",
    re.IGNORECASE,
)
_OF_THE_WORK = re.compile(
    r"\b(?:eerste gesprek|wachtlijst|gesprekspartner|cliënten|inwoners|gezinnen|klanten|ouders|leerlingen|bewoners|functioneringsgesprek\w*|voortgangsgesprek\w*)\b",
    re.IGNORECASE,
)
"""Talks that belong to the work itself."""
_DENIED = re.compile(
    r"\b(?:teams|zoom|webex|skype|google meet|online|digitaa?l\w*|telefonisch\w*|video\w*|beeldscherm|afstand|remote|by phone)\b"
    r"[^.;]{0,40}\b(?:niet|geen|nooit|not|never)\b|\b(?:niet|geen|nooit|not|never|no)\b[^.;,]{0,30}"
    r"\b(?:teams|zoom|webex|skype|google meet|online|digitaa?l\w*|telefonisch\w*|video\w*|beeldscherm|afstand|remote|by phone)\b",
    re.IGNORECASE,
)
"""A means of meeting that is refused: "Gesprekken via Teams doen we hier niet"."""
_NEAR = 60
"""So many lines around the dates a sentence may tell where the interviews are held."""


def _place_near(document: Document, number: int) -> tuple[str, Span] | None:
    """The place named by an undated sentence near the dates that speaks of the interviews; the nearest one stands."""
    last = len(document.lines)
    near = sorted(
        range(max(1, number - _NEAR), min(last, number + _NEAR) + 1),
        key=lambda other: (abs(other - number), other < number),
    )
    for other in near:
        line = document.line(other)
        words = document.words(line)
        if not _SPEAKS_OF_IT.search(words):
            continue
        for start, end in sentences(words):
            sentence = words[start:end]
            if (
                _SPEAKS_OF_IT.search(sentence)
                and not _OF_THE_WORK.search(sentence)
                and not _DENIED.search(sentence)
                and not find_dates(sentence, 2000)
            ):
                places = meeting_places(sentence)
                if places:
                    at = line.start + start
                    return places[0].value, document.span(at + places[0].start, at + places[0].end)
    return None
