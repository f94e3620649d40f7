"""The papers that a letter says it encloses: "Bijlagen: 1. prijsblad; 2. concept-overeenkomst".

Why: a letter that is read without its enclosures lacks what one must agree to or fill in. In: a
document. Out: the first paper of the buyer's that is listed and does not follow, with its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.records import Document, Span
from tenderkit.sieving import sieve

_LISTS = sieve(
    r"^\W*(?:\d\s+)?(?:bijlagen?|bijgevoegd|bijgesloten|meegezonden(?: stukken)?|meegestuurd|bijgaand|enclosures?|encl?\.?|enclosed|attachments?|attached|annexes)\s*(?:\(\w{1,6}\))?\s*(?:$|[:\t]\s*|\s[–—-]\s)",
    re.IGNORECASE,
)
PAPER = re.compile(
    r"\b(?:(?:(?:model|concept|raam|mantel|inhuur|verwerkers|nadere|draft|framework|data processing)[- ]?)*(?:overeenkomst|contract|agreement)\w*|\w*leidraad|bestek|programma van eisen|pve\b|\w*voorwaarden|(?:general |purchase )?(?:terms|conditions)\b[\w ]*|(?:prijs|prijzen|tarief|tarieven|inschrijf|invul|antwoord|aanbied|beoordelings|score)\w{0,12}(?:blad|formulier|staat|format|verklaring|model|lijst|matrix)|(?:inschrijf|aanmeld|offerte)formulier\w*|eigen verklaring|uea\b|geheimhoudingsverklaring|integriteitsverklaring|(?:model|format|sjabloon|template)\w*|(?:functie|opdracht|taak)\w*(?:beschrijving|omschrijving|profiel)|vragenlijst|planning|checklist|(?:price|rate|pricing|application|bid|answer) (?:sheet|form|schedule)|statement of work|terms of reference|(?:job|role) description|declaration\w*)",
    re.IGNORECASE,
)
"""A paper of the buyer's."""
_OWN = re.compile(
    r"\b(?:cv\b|curriculum|motivatie\w*|referentie(?:s|verklaring)|diploma\w*|kopie\w*|resume|cover letter|copy|upload\w*|toevoegen|meesturen|bij te voegen|voeg\w*|graag|max\w*)",
    re.IGNORECASE,
)
"""What the bidder adds."""
_COUNT = re.compile(r"\W*(?:[1-9]|een|één|twee|drie|vier|vijf|diversen?)\W*$", re.IGNORECASE)
_GREETS = re.compile(r"\W*(?:geachte|beste|dear|l\.?s\.?\W*$|mijne heren)", re.IGNORECASE)
_ITEMS = re.compile(
    r"\s*(?:;|,|(?<!\w)(?:\d{1,2}|[A-Ha-h])\s?[.):]\s|\ben\b|\band\b|\s[•·–-]\s)\s*"
)
_HEAD = 14
"""Lines of the head of a letter."""
_TO_GREET = 40
"""Lines from the head of a letter to its greeting, at most."""
_FEW = 3
"""Lines that may stand behind a list at the end: a page number, a date of print."""
_LISTED = 8
"""Lines of a list under its heading."""


def missing_enclosure(document: Document) -> tuple[str, Span] | None:
    """The first paper of a list of enclosures that does not follow, with the line that lists it."""
    for at, line in enumerate(document.lines):
        words = document.words(line)
        listing = _LISTS.match(words)
        if listing is None:
            continue
        told = words[listing.end() :]
        below = [] if told.strip() else list(_below(document, at))
        if _OWN.search(told) or any(_OWN.search(each) for each in below):
            continue
        if not _may_list(document, at, len(below)):
            continue
        span = document.line_span(line.number)
        if _COUNT.match(told) and _greets(document):
            if not _follows(document, "bijlage", at):
                return words[: listing.end()].strip(" :\t") + " " + told.strip(), span
            continue
        for paper in _papers(told, below):
            if not _follows(document, paper, at):
                return paper, span
    return None


def _below(document: Document, at: int) -> Iterator[str]:
    """The lines of papers under a heading."""
    for line in document.lines[at + 1 : at + 1 + _LISTED]:
        words = document.words(line)
        if not PAPER.search(words) or len(words.split()) > _LISTED:
            return
        yield words


def _may_list(document: Document, at: int, below: int) -> bool:
    """Whether a line stands where a letter lists its enclosures: in its head or at its end."""
    rest = len(document.lines) - 1 - at - below
    return rest <= _FEW or (at < _HEAD and _greets(document, at))


def _greets(document: Document, at: int = 0) -> bool:
    """Whether a letter begins behind a line."""
    return any(_GREETS.match(document.words(line)) for line in document.lines[at : at + _TO_GREET])


def _papers(told: str, below: list[str]) -> Iterator[str]:
    for piece in [*_ITEMS.split(told), *below]:
        if PAPER.search(piece):
            yield re.sub(r"^\W*(?:\d{1,2}|[A-Ha-h])[.):]\s*", "", piece).strip(" .;,:-–•")


def _follows(document: Document, paper: str, at: int) -> bool:
    """Whether a later line is headed by the paper: "Bijlage 2: Prijsblad", "Prijsblad"."""
    name = re.compile(
        rf"\W*(?:(?:bijlage|annex|appendix|enclosure)\s+(?:\d{{1,2}}|[A-H])?\W*)?{re.escape(paper)}\b",
        re.IGNORECASE,
    )
    return any(
        name.match(words := document.words(line)) and not words.rstrip().endswith((";", ","))
        for line in document.lines[at + 1 + _LISTED :]
    )
