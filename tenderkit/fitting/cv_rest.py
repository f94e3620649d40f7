"""Everything in a CV but its work: education, certificates, languages, references.

In: the lines of one section. Out: its entries, each with its line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.fitting.cv_periods import find_day, find_period
from tenderkit.fitting.educations import finished, level_of
from tenderkit.fitting.heading_words import trimmed
from tenderkit.fitting.words import plain
from tenderkit.records import (
    Certificate,
    CoarseDate,
    Document,
    Education,
    Language,
    Line,
    Reference,
    Span,
)

_BULLET = re.compile(r"^\s*(?:[-–—•*·▪◦►➢✓]|\d{1,2}[.)])\s+")
_SCHOOL = re.compile(
    r"hogeschool|universit|\bROC\b|college\b|academie|school\b|instituut|\bTU\b|\b(?:HAN|HvA"
    r"|HU|NHL|RUG|UvA|VU|LOI|NTI|NCOI|Fontys|Avans|Saxion|Inholland|Windesheim|Zuyd|Hanze"
    r"|Deltion|Albeda)\b",
    re.IGNORECASE,
)
_LEVEL_WORDS = re.compile(
    r"\b(?:hbo|mbo|wo|havo|vwo|vmbo|niveau|bachelor|master|bsc|msc|ba|ma|ll\.?[bm]\.?|ing\.?"
    r"|drs\.?|associate degree|diploma|behaald|afgerond|opleiding|post[- ]?hbo|cum laude|niet"
    r"|geslaagd|studie|met|propedeuse|richting|[1-4])\b[:.]?",
    re.IGNORECASE,
)
_VALID = re.compile(
    r"(?:geldig|geldigheid|valid|verloopt|vervalt|expires|verlengd)\s*(?:is\s|:|op\s"
    r"|on\s)?\s*(?:tot en met|t/m|tot|until|op|through)?\s*(?P<day>[\w\s./-]+)",
    re.IGNORECASE,
)
_LANGUAGES = [
    "nederlands", "dutch", "engels", "english", "duits", "german", "frans", "french", "spaans",
    "spanish", "italiaans", "arabisch", "turks", "pools", "russisch", "oekraiens", "portugees",
    "fries", "papiaments", "berbers", "tamazight", "farsi", "perzisch", "chinees", "mandarijn",
    "hindi", "urdu", "somalisch", "tigrinya", "grieks", "zweeds", "deens", "noors", "vlaams",
    "bulgaars", "roemeens", "indonesisch", "gebarentaal",
]  # fmt: skip
_LANGUAGE = re.compile(rf"(?<!\w)(?:{'|'.join(_LANGUAGES)})(?:e\s+taal)?(?!\w)", re.IGNORECASE)
_DUTCH_NAMES = {
    "dutch": "Nederlands",
    "english": "Engels",
    "german": "Duits",
    "french": "Frans",
    "spanish": "Spaans",
}
_ON_REQUEST = re.compile(
    r"op (?:aanvraag|verzoek)|on request|desgewenst|beschikbaar", re.IGNORECASE
)


def educations_of(document: Document, lines: Sequence[Line]) -> list[Education]:
    """One education a line; a line with a school alone belongs to the line before it."""
    groups: list[list[Line]] = []
    for line in lines:
        words = document.words(line)
        period = find_period(words)
        own = level_of(words) is not None or period is not None
        adds = (
            groups
            and (not own or _only_school(words) or _only_period(words))
            and not _complete(document, groups[-1])
        )
        if adds:
            groups[-1].append(line)
        else:
            groups.append([line])
    return [_education(document, group) for group in groups]


def _only_school(words: str) -> bool:
    rest = _LEVEL_WORDS.sub(" ", words)
    return (
        bool(_SCHOOL.search(words))
        and len(words) < 60
        and not re.search(r"\b(?:hbo|mbo|wo|bachelor|master)\b", words, re.IGNORECASE)
        and len(rest.split(",")) == 1
    )


def _only_period(words: str) -> bool:
    period = find_period(words)
    return (
        period is not None
        and len(re.sub(r"\W", "", words[: period.span[0]] + words[period.span[1] :])) < 3
    )


def _complete(document: Document, group: list[Line]) -> bool:
    """A group that has a level or study, a school and a period already."""
    words = " | ".join(document.words(line) for line in group)
    return bool(_SCHOOL.search(words)) and find_period(words) is not None and len(_area(words)) > 3


def _education(document: Document, group: list[Line]) -> Education:
    words = " | ".join(document.words(line) for line in group)
    period = next((p for line in group if (p := find_period(document.words(line)))), None)
    if period is None:
        period = find_period(words)
    start = period.start if period and not period.wrong else None
    end = period.end if period and not period.wrong else None
    single = period is not None and start is not None and start == end
    parts = [
        part.strip(" .")
        for part in re.split(
            r"[|\t,;(]|\s[-–—]\s|:\s|\s(?:aan de|bij|aan het|at|van)\s(?=[A-Z])", words
        )
    ]
    institution = next((part for part in parts if _SCHOOL.search(part)), None)
    span = document.line_span(group[0])
    if len(group) > 1:
        span = document.span(group[0].start, group[-1].end)
    return Education(
        institution=institution,
        area=_area(words) or None,
        study=words,
        level=level_of(words),
        start=None if single else start,
        end=end,
        completed=finished(words, has_end=end is not None, runs_on=bool(period and period.runs_on)),
        span=span,
    )


def _area(words: str) -> str:
    """What was studied: the words without period, school, level and diploma."""
    period = find_period(words)
    if period:
        words = words[: period.span[0]] + " | " + words[period.span[1] :]
    words = re.sub(r"(?<!\w)(?:19|20)\d\d(?!\w)", " ", _BULLET.sub("", words))
    parts = [
        part.strip(" .")
        for part in re.split(
            r"[|\t,;(]|\s[-–—]\s|:\s|\s(?:aan de|bij de|aan het|aan)\s|[()]", words
        )
    ]
    kept = [
        " ".join(_LEVEL_WORDS.sub(" ", part).split())
        for part in parts
        if part and not _SCHOOL.search(part)
    ]
    return ", ".join(part.strip(" -–:.") for part in kept if len(re.sub(r"\W", "", part)) > 1)


def certificates_of(document: Document, lines: Sequence[Line]) -> list[Certificate]:
    """One certificate a line, or one a comma where a line lists names only."""
    found = []
    for line in lines:
        words = document.words(line)
        bullet = _BULLET.match(words)
        first = bullet.end() if bullet else 0
        for start, end in _pieces(words, first):
            made = _certificate(document, line, words[start:end], start)
            if made is not None:
                found.append(made)
    return found


def _pieces(words: str, first: int) -> list[tuple[int, int]]:
    rest = words[first:]
    dated = re.search(r"geldig|behaald|valid|t/m|verlo|nummer|registratie", rest, re.IGNORECASE)
    if dated or "\t" in rest or (rest.count(",") == 0 and ";" not in rest):
        return [(first, len(words))]
    pieces = [(first + m.start(), first + m.end()) for m in re.finditer(r"[^,;]+", rest)]
    only_year = [
        re.fullmatch(r"\s*\(?(?:19|20)\d\d\)?\s*|\s*(?:\w{3,9}\s)?(?:19|20)\d\d\.?\s*", words[a:b])
        for a, b in pieces
    ]
    if any(only_year):
        return [(first, len(words))]
    return pieces


def _certificate(document: Document, line: Line, words: str, start: int) -> Certificate | None:
    said = words.strip()
    if len(re.sub(r"\W", "", said)) < 2:
        return None
    begin = line.start + start + words.index(said)
    span = document.span(begin, begin + len(said))
    valid = _VALID.search(said)
    until = validity_in(said)
    before = said[: valid.start()] if valid else said
    name = re.sub(
        r"[,(]?\s*\b(?:behaald|afgerond|diploma|sinds|obtained)\b.*$|\((?:[^)]*(?:19"
        r"|20)\d\d[^)]*)\)|[,|\t]?\s*(?:\w{3,9}\.?\s)?(?:19|20)\d\d\s*$|^\s*(?:19"
        r"|20)\d\d\s*[:|\t–-]\s*",
        "",
        before,
        flags=re.IGNORECASE,
    )
    name = trimmed(name)
    return Certificate(name=name or said, obtained=find_day(before), valid_until=until, span=span)


def validity_in(words: str) -> CoarseDate | None:
    """The day up to which words say that something is valid ("geldig tot 31-12-2027")."""
    valid = _VALID.search(words)
    return find_day(valid["day"]) if valid else None


def languages_of(document: Document, lines: Sequence[Line]) -> list[Language]:
    """Every language of the section with the words up to the next one as its level."""
    found = []
    for line in lines:
        words = document.words(line)
        places = list(_LANGUAGE.finditer(words))
        for place, match in enumerate(places):
            end = places[place + 1].start() if place + 1 < len(places) else len(words)
            level = words[match.end() : end].strip(" \t:,;.()–—-|•=")
            level = re.sub(r"\s+(?:en|and)$", "", level).strip(" ,;()")
            last = match.end() + len(words[match.end() : end].rstrip(" ,;"))
            name = language_name(match[0])
            span = document.span(line.start + match.start(), line.start + max(last, match.end()))
            found.append(Language(language=name, level=level or None, span=span))
    return found


def language_name(words: str) -> str:
    """A language by its Dutch name where the table has it: "English" is "Engels"."""
    return _DUTCH_NAMES.get(plain(words), words.strip()[:1].upper() + words.strip()[1:].lower())


def references_of(document: Document, lines: Sequence[Line]) -> list[Reference]:
    """One reference a line, or one a group of lines where a blank line parts them; "op aanvraag"
    is none.
    """
    found: list[Reference] = []
    grouped = any(line.gap for line in lines[1:])
    for place, line in enumerate(lines):
        words = document.words(line).strip()
        if _ON_REQUEST.search(words) or len(words) < 3:
            continue
        if grouped and place and not line.gap and found:
            continue
        contact = re.fullmatch(
            r"[\d\s()+-]{8,}|\S+@\S+|(?:tel|telefoon|e-?mail|functie)\b.*", words, re.IGNORECASE
        )
        if contact and found:
            continue
        found.append(Reference(name=words, span=_line(document, line)))
    return found


def _line(document: Document, line: Line) -> Span:
    return document.line_span(line)
