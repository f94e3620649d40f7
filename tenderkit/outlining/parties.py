"""The buyer and the intermediary, where no label names them.

In: marks and sections. Out: `FieldLines` for what stands at the top of the page or in its sentences.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.broker_seats import GREETS
from tenderkit.lexicon.brokers import intermediary_of
from tenderkit.lexicon.cues import PROVINCES
from tenderkit.lexicon.organisations import (
    AT_WHICH_ONE_WORKED,
    BESIDE,
    HIRES,
    OR_ONE_LIKE_IT,
    ORGANISATION_PATTERN,
    REQUEST_OF,
    SUBJECT_OF,
    organisations_in,
    seeker_in,
)
from tenderkit.lexicon.roles import ROLE
from tenderkit.outlining.broker_seats import seats
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.outlining.title import BRAND, CHROME
from tenderkit.records import FieldLines


def buyer(lines: list[Mark], found: list[Section]) -> list[FieldLines]:
    """The organisation that hires, from a bare header row or from the prose about it."""
    for mark in lines[:12]:
        if (
            mark.field in (None, "region")
            and ORGANISATION_PATTERN.fullmatch(mark.words.strip(" ."))
            and not mark.style
            and not _names_a_province(mark.words)
        ):
            return [FieldLines(field="buyer", lines=(mark.line.number,))]
    for mark in lines[:6]:
        head = ORGANISATION_PATTERN.match(mark.words.strip())
        if (
            head
            and mark.field in (None, "region")
            and re.match(r"\s*[–—|]\s|\s+-\s", mark.words.strip()[head.end() :])
            and not _names_a_province(head.group("org"))
        ):
            return [FieldLines(field="buyer", lines=(mark.line.number,))]
    scores: dict[str, int] = {}
    first: dict[str, tuple[int, int]] = {}
    passing: dict[str, int] = {}
    for section in found:
        if section.part in ("knockout", "award", "competence", "related", "outside"):
            continue
        label = section.label
        told = [label] if label is not None and REQUEST_OF.search(label.words) else []
        for mark in [*told, *section.marks]:
            asked_by = REQUEST_OF.search(mark.words)
            if (
                mark.field not in (None, "region")
                and len(mark.words.split()) <= _SHORT_ROW
                and asked_by is None
            ):
                continue
            for start, end, name in organisations_in(mark.words):
                if (
                    _names_a_province(name)
                    or BESIDE.search(mark.words[:start])
                    or AT_WHICH_ONE_WORKED.search(mark.words, 0, start)
                    or OR_ONE_LIKE_IT.match(mark.words, end)
                ):
                    continue
                subject = (
                    bool(SUBJECT_OF.match(mark.words[end:]))
                    or bool(HIRES.search(mark.words[max(0, start - 60) : start]))
                    or (asked_by is not None and asked_by.end() == start)
                )
                scores[name] = scores.get(name, 0) + 1 + 2 * subject
                if name in _acronyms(mark.words):
                    passing[name] = passing.get(name, 0) + 1
                if name not in first or (subject and not first[name][0]):
                    first[name] = (int(subject), mark.line.number)
    for name, times in passing.items():
        if times < _LEAST_OF_ACRONYM:
            del scores[name]
    for name in list(scores):
        longer = next((other for other in scores if _names_more(other, name)), None)
        if longer is not None:
            scores[longer] += scores.pop(name)
    if not scores:
        return _seeking(found) or _signing(lines)
    best = max(scores, key=lambda name: (scores[name], -first[name][1]))
    return [FieldLines(field="buyer", lines=(first[best][1],))]


def _names_more(longer: str, name: str) -> bool:
    """Whether a name is another and more: "ggd" of "ggd oostkade", "ual" of "agentschap leefveld (ual)"."""
    if longer.endswith((f" {name}", f" ({name})")):
        return True
    return " " not in name and longer.startswith(f"{name} ")


def _seeking(found: list[Section]) -> list[FieldLines]:
    """The first name that a sentence says seeks somebody: "Het Stroomplein Zuid zoekt een consulent"."""
    return [
        FieldLines(field="buyer", lines=(mark.line.number,))
        for section in found
        if section.part not in ("knockout", "award", "competence", "related", "outside")
        for mark in section.marks
        if seeker_in(mark.words)
    ][:1]


def _signing(lines: list[Mark]) -> list[FieldLines]:
    """The last organisation that sends or signs a mail, with its kind: "Inhuurloket gem. Duinmeer"."""
    signed = 0
    found: list[FieldLines] = []
    for at, mark in enumerate(lines):
        if GREETS.match(mark.words):
            signed = at + _BELOW
        if (at <= signed and len(mark.words.split()) <= _BELOW) or _SENT_BY.match(mark.words):
            named = ORGANISATION_PATTERN.search(mark.words)
            if named and not _names_a_province(named["org"]):
                found.append(FieldLines(field="buyer", lines=(mark.line.number,)))
    return found[-1:]


_BELOW = 5
"""Lines below a greeting, and words of a line, in which an organisation signs."""
_SENT_BY = re.compile(r"(?:Van|From|Afzender):\s")


def _names_a_province(words: str) -> bool:
    """Whether a "regio" is only where the work is: "Regio Overijssel"."""
    kind, _, name = words.strip(" .:").lower().partition(" ")
    return kind == "regio" and name.strip() in PROVINCES


_SHORT_ROW = 12
"""Words of a labelled line that holds one value; a longer one is prose that starts with a label's word."""
_LEAST_OF_ACRONYM = 3
"""Mentions of an acronym from which a text is about it, not only passing by a fund or a law."""


def _acronyms(words: str) -> frozenset[str]:
    """The folded acronyms of a line: a fund or a law as often as an organisation."""
    return frozenset(word.lower() for word in re.findall(r"\b[A-Z]{3,6}\b", words))


_BANNER = re.compile(r"^\W*(?P<name>[A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})\s*(?:\||[–—-]\s|\t|:\s)")


def banner(lines: list[Mark]) -> list[FieldLines]:
    """The portal's or broker's name in the banner above the page: "TalentPoort | Opdrachten in de publieke sector"."""
    for mark in lines[:2]:
        match = _BANNER.match(mark.words)
        if (
            match
            and (BRAND.search(mark.words) or "|" in mark.words)
            and not CHROME.match(match["name"])
            and not ORGANISATION_PATTERN.match(mark.words.strip())
        ):
            return [FieldLines(field="intermediary", lines=(mark.line.number,))]
    for mark in lines[:1]:
        words = mark.words.strip()
        if words.isupper():
            words = words.title()
        if _OF_A_PORTAL.fullmatch(words) and not ROLE.search(words):
            return [FieldLines(field="intermediary", lines=(mark.line.number,))]
    return []


_OF_A_PORTAL = re.compile(
    r"(?=.*(?i:plein|haven|balie|loket|desk|poort|net|plek|stroom|portaal|platform|hub|brug|sluis|steiger|match|flex|interim|inhuur|tender|opdracht))"
    r"(?!(?:Inhuur|Opdracht|Interim)\w*$)(?:[A-Z][\w&]+)(?:[ -][A-Z][\w&]+){0,2}"
)
"""A name alone at the head of a page that is made like a portal's: "FreelanceHaven", "Vraagplein"."""


def intermediary(lines: list[Mark]) -> list[FieldLines]:
    """The line that names the intermediary, by the weight of all wordings about it and of where it stands by itself."""
    words = [mark.words for mark in lines]
    at = intermediary_of(words, list(seats(words)))
    if at is None:
        return []
    return [FieldLines(field="intermediary", lines=(lines[at].line.number,))]
