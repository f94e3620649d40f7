"""The title, the buyer and the intermediary, where no label names them.

In: marks. Out: `FieldLines` for what stands at the top of the page or in its first sentences.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_amounts, find_dates
from tenderkit.lexicon.cues import ORGANISATION
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.sections import Section
from tenderkit.records import FieldLines

ORGANISATION_PATTERN = re.compile(rf"(?<![\w-]){ORGANISATION}")

CHROME = re.compile(
    r"^\W*(?:home|menu|zoeken|inloggen|login|image|logo(?: van)?\b.*|terug(?: naar .*)?|back|deel|print|opslaan|bewaar|nieuw|new|opdrachten?|vacatures?|overzicht|alle opdrachten|"
    r"inhuuropdracht|inhuuraanvraag|aanvraag|opdracht|uitvraag|marktplaats|pagina \d.*|page \d.*|hartelijk dank.*|bedankt.*|cookies?.*|\w+ ?[>›»/|] .*|.*[›»].*|kruimelpad.*|reageer.*|solliciteer.*|beste .*|geachte .*|hallo.*|hoi .*|dag .*|from:.*|to:.*)\W*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"\b\d{4}\s?[A-Z]{2}\b")
_SUBJECT = re.compile(r"^\W*(?:(?:re|fw|fwd|doorst|antw)\s*:\s*)*(?:(?:nieuwe )?(?:inhuur)?(?:opdracht|aanvraag|uitvraag|vacature)|gezocht|betreft|onderwerp|subject|request|inhuuropdracht|inhuuraanvraag)?\s*[:\-–]\s*", re.IGNORECASE)


def title(lines: list[Mark]) -> list[FieldLines]:
    """The line that names the role: the first page heading, else the first short line that is nothing else."""
    for mark in lines[:40]:
        if mark.line.kind == "heading" and mark.part is None and _names(mark):
            return [FieldLines(field="title", lines=(mark.line.number,))]
        if mark.heading and mark.part is not None and mark.inline_at is None and mark.line.number > 4:
            break
    for mark in lines[:14]:
        if mark.heading and mark.part is not None and mark.line.number > 1 and mark.part not in ("assignment", "organisation"):
            return []
        if mark.field and mark.separator:
            if mark.line.number > 2:
                return []
            continue
        if len(mark.words.split()) > 25:
            return []
        if _names(mark):
            return [FieldLines(field="title", lines=(mark.line.number,))]
    return []


def _names(mark: Mark) -> bool:
    words = mark.words.strip().lstrip("#* ")
    if CHROME.match(words) or _ADDRESS.search(words) or mark.style in ("-", "•") or not words[:1].isalnum():
        return False
    if ORGANISATION_PATTERN.fullmatch(words) or len(words.split()) > 18 or words.endswith((".", ":", "?", "!", ",")):
        return False
    if find_dates(words) and len(words.split()) <= 6:
        return False
    return not (find_amounts(words) and len(words.split()) <= 5) and bool(re.search(r"[A-Za-z]{4}", words))


def buyer(lines: list[Mark], found: list[Section]) -> list[FieldLines]:
    """The organisation that hires, from a bare header row or from the prose about it."""
    for mark in lines[:12]:
        if ORGANISATION_PATTERN.fullmatch(mark.words.strip(" .")) and not mark.style:
            return [FieldLines(field="buyer", lines=(mark.line.number,))]
    counts: dict[str, int] = {}
    first: dict[str, int] = {}
    for section in found:
        if section.part in ("knockout", "award", "competence", "related", "outside"):
            continue
        for mark in section.marks:
            for match in ORGANISATION_PATTERN.finditer(mark.words):
                name = match.group("org").lower()
                counts[name] = counts.get(name, 0) + 1
                first.setdefault(name, mark.line.number)
    if not counts:
        return []
    best = max(counts, key=lambda name: (counts[name], -first[name]))
    return [FieldLines(field="buyer", lines=(first[best],))]


_VIA = (
    re.compile(r"\b(?:fee|marge)\s+(?:van\s+)?(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"),
    re.compile(r"\b(?:als je|wanneer je|werk\w*|slag gaat|aan de slag)\b.{0,30}\b(?:via|bij)\s+(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"),
    re.compile(r"(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})\s+(?:beoordeelt|toetst|selecteert|controleert|screent)\s+(?:eerst\s+)?(?:alle |de |of )?(?:cv|kandidat|inschrij|aanbied|binnengekomen|offert)"),
    re.compile(r"\b(?:namens|via|indienen bij|inschrijven (?:bij|via)|contact op met|voor (?:onze|haar) (?:relatie|opdrachtgever)\b.{0,5})\s+(?:de\s+|het\s+)?(?P<name>(?:marktplaats|bemiddelaar|intermediair|broker|inhuurdesk|platform|portaal)\s+[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})"),
    re.compile(r"\b(?P<name>(?:Inhuurdesk|Marktplaats|Inhuurplein|Bemiddelaar|Inhuurplatform)\s+[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,2})"),
    re.compile(r"\b(?:pakken wij het bij|over|werken via|waarom)\s+(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,2})\s+(?:aan\b|is\b|werkt\b|bemiddelt\b)"),
    re.compile(r"(?P<name>[A-Z][\w&-]+(?:\s+[A-Z][\w&-]+){0,3})\s+(?:bemiddelt|brengt\b.{0,60}\bin rekening|rekent\b.{0,40}(?:fee|marge|%))"),
)
"""Words that name the party through which one bids; the name is the group."""


def intermediary_in(words: str) -> tuple[int, int] | None:
    """Where a line names an intermediary, or None."""
    for pattern in _VIA:
        match = pattern.search(words)
        if match and not ORGANISATION_PATTERN.match(match.group("name")) and match.group("name").split()[0].lower() not in ("de", "het", "deze", "vog", "zzp", "je", "u", "wij", "we", "een", "cv", "stap"):
            return match.span("name")
    return None


def intermediary(lines: list[Mark]) -> list[FieldLines]:
    """The first line that names the intermediary, the surest wording first."""
    for pattern in _VIA:
        for mark in lines:
            match = pattern.search(mark.words)
            if match and intermediary_in(mark.words) == match.span("name"):
                return [FieldLines(field="intermediary", lines=(mark.line.number,))]
    return []


def subject_body(words: str) -> int:
    """Where the role starts in a mail's subject line ("Fwd: aanvraag: Wmo-consulent")."""
    match = _SUBJECT.match(words)
    return match.end() if match else 0
