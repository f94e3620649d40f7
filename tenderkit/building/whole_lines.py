"""Values that are whole lines, or all that stands behind a label: the title above all.

In: a document and the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from tenderkit.building.mentions import Reading, label_rest, trimmed
from tenderkit.lexicon.cues import (
    MAIL_SUBJECT,
)
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.title_words import ONLY_A_REQUEST, role_place, told_role
from tenderkit.records import Document

Read = Callable[[Document, tuple[int, ...]], list[Reading]]


_OFFER = re.compile(
    r"\s*(?:uitnodiging (?:tot|voor) (?:(?:het )?(?:doen|indienen|uitbrengen|aanbieden) van (?:een )?|(?:een|het) )?(?:offerte|aanbieding|inschrijving|voorstel|kandidaat)|offerteaanvraag|verzoek (?:om|tot) (?:een )?(?:offerte|voorstel|kandidaat|aanbod|aanbieding|inschrijving)|nadere uitvraag|inhuuraanvraag|aanvraag inhuur|inhuur(?: van)?|nadere offerteaanvraag)(?![a-z])\s*(?:[:–,-]|voor|inzake|van)?\s*(?:(?:een|de|het)\s+)?(?:(?:tijdelijke )?(?:inzet|inhuur|functie|rol)(?: van)?\s+(?:(?:een|de)\s+)?(?=[a-z]))?",
    re.IGNORECASE,
)
"""What the subject of a letter says before the role."""


_ASKED = re.compile(
    r"[,–-]\s+(?:verzoek|uitnodiging|aanvraag|uitvraag|offerteaanvraag|inhuuraanvraag)\b.*$",
    re.IGNORECASE,
)
"""What it says behind the role: "Archivaris, verzoek om een aanbieding"."""


def whole(field: str) -> Read:
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
                r"\s*(?:(?:uitvraag|aanvraag|opdracht)\s+)?(?:[A-Z]{1,6}[-/.]){0,3}(?:[A-Z]{1,5}[-/]?)?\d[\w/-]*\s*[:–-]?\s+",
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
            if ONLY_A_REQUEST.fullmatch(words, start, end):
                return []
            first, last = role_place(words[start:end])
            long = len(words.split())
            sentence = words[start:end].rstrip().endswith(".") and long > _LEAST_SENTENCE
            if sentence or long > _MOST_OF_A_TITLE:
                told = told_role(words[start:end])
                if told is None and long > _MOST_OF_A_TITLE:
                    return []
                first, last = told or (first, last)
            start, end = start + first, start + last
            end = _before_town(document, words, start, end)
        return trimmed(document, number, words, start, end)

    return read


_LEAST_SENTENCE = 6
_MOST_OF_A_TITLE = 30
"""Words of a sentence that may be a title; a paragraph that names no role is none."""
_TOWN_BEHIND = re.compile(r",?\s(?:(?:in|te|gem\.|gemeente)\s)?(?P<town>[A-Z][a-z][\w'’-]+)\W*$")


def _before_town(document: Document, words: str, start: int, end: int) -> int:
    """Where a role ends before the town that hires, as other lines tell: "Jurist Wmo Duinmeer"."""
    town = _TOWN_BEHIND.search(words, start, end)
    if town is None or not ROLE.search(words, start, town.start()):
        return end
    known = re.search(
        rf"\b(?i:gemeente|gem\.|standplaats|locatie|plaats)[: \t]\s*{re.escape(town['town'])}(?![\w-])",
        document.text,
    )
    return town.start() if known else end


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
