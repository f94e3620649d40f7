"""Papers that a tender refers to and that are not part of it.

In: a Tender and its document. Out: one finding, with the first paper that is missing: an annex by its
number, a paper that is said to be attached, or one of the buyer's that is kept where one must log in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.building.enclosures import missing_enclosure
from tenderkit.building.papers_along import paper_along
from tenderkit.dutch.sentences import sentences
from tenderkit.records import Document, Finding, Outline, Span, Tender
from tenderkit.sieving import sieve

_ATTACHED = sieve(
    r"(?P<loose>\b(?:bijlage|annex|appendix|attachment)\s+(?:\d{1,2}|[A-H])\b)|\b(?:zie|conform|volgens|in|als|uit|bijgevoegde?|de|het|opgenomen in|refer to|see|as|the)\s+(?:ook\s+|the\s+|de\s+|het\s+|bijgevoegde?\s+|onderstaande\s+)?(?P<what>bijlagen?\s+(?:\d{1,2}|[A-H])\b|bijlage\b(?!\s*n|\s(?:van|bij|door) (?:de |uw |het |je |jouw |een )?(?:inschrijv|aanbie|kandida|leverancier|opdrachtnemer|bidder|cv|offerte|u\b|jou\b))|(?:annex|appendix|attachment)(?!\s+(?:to|with|of)\s+(?:your|the\s+(?:cv|bid|offer|resume)))(?:\s+\w)?|attached\s+(?!cv|resume|as\b)\w{4,}|bijgevoegde?\s+(?!cv|motivatie|brief)\w{4,}|bijgesloten\s+\w{4,}|volledige\s+(?:aanvraag|uitvraag|offerteaanvraag|opdrachtomschrijving|functieomschrijving|tekst))"
    r"|(?P<download>\b(?:\w*formulier|\w*format|sjabloon|\w*verklaring|\w*blad|document)\b(?:\s[\"“”„'‘’][^\"“”\n]{3,40}[\"“”'’])?\s*\(?(?:is |zijn )?te (?:downloaden|vinden|verkrijgen)\b)",
    re.IGNORECASE,
)


_ADDED = re.compile(
    r"\b(?:meesturen|bij te voegen|als bijlage (?:toe|bij|mee)|uw|je cv|toevoegen|voeg)\b",
    re.IGNORECASE,
)
"""What the bidder adds of his own."""
_FORM = re.compile(
    r"(?:\w*formulier|\w*blad|\w*staat|format|model|template|\w*lijst|\w*overeenkomst|form)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
"""A paper of the buyer's that the bidder fills in."""


def attachments(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    own = _own_name(document)
    present: set[str] = set()
    for match in _ATTACHED.finditer(document.text):
        what = re.sub(r"\s+", " ", match["what"] or match["loose"] or match["download"]).strip()
        if what.lower() == own or (
            what.lower() in present and _heads_text(document, match.start())
        ):
            continue
        heading = re.compile(rf"^\W*{re.escape(what)}\b", re.IGNORECASE)
        if any(
            heading.match(document.words(line)) and line.start != match.start()
            for line in document.lines
        ):
            present.add(what.lower())
            continue
        line = document.line_at(match.start())
        to_fill_in = match["loose"] and _FORM.search(document.text, line.start, match.start())
        if not to_fill_in and _ADDED.search(document.words(line)):
            continue
        if _SAID_ATTACHED.match(what) and _is_of_the_work(document, match.start()):
            continue
        span = document.span(match.start(), match.end())
        yield _missing(f"The text refers to '{what}', which is not part of it", what, span)
        return
    for line in document.lines:
        words = document.words(line)
        for start, end in sentences(words) if _PLACE.search(words) else ():
            if paper := _kept_elsewhere(words[start:end]):
                span = document.span(line.start + start, line.start + end)
                yield _missing(f"'{paper}' is kept elsewhere", paper, span)
                return
    if (listed := missing_enclosure(document)) is not None:
        paper, span = listed
        yield _missing(f"'{paper}' is listed as an enclosure and does not follow", paper, span)
        return
    if (along := paper_along(document)) is not None:
        paper, span = along
        yield _missing(f"'{paper}' goes with the text and is not part of it", paper, span)
        return
    if tender.self_employed == "probably_excluded":
        yield Finding(
            code="missing_attachment",
            severity="warning",
            message="The page refers to a condition that it no longer shows: get the original text before you bid.",
            evidence=tender.evidence.get("self_employed", ()),
        )


_SAID_ATTACHED = re.compile(r"bijgevoegde?|bijgesloten|attached", re.IGNORECASE)
_OF_THE_WORK = re.compile(
    r"\b(?:beoordeel|controleer|toets|bekijk|verwerk|lees|reken|keur|kijk)(?:t)? (?:je|u|jij|de (?:adviseur|medewerker|kandidaat|professional|toetser|consulent|jurist))\b"
    r"|\b(?:je|u|jij|de (?:adviseur|medewerker|kandidaat|professional|toetser|consulent|jurist)) (?:\w+ ){0,2}?(?:beoordeelt|controleert|toetst|bekijkt|verwerkt|leest|keurt|kijkt)\b"
    r"|\b(?:vergunning\w*|aanvragers?|meldingen|bezwaarschrift\w*|inwoners?|klachten|facturen|subsidieaanvra\w+|permit|applicants?)\b",
    re.IGNORECASE,
)
"""What somebody else attaches, with which one works: "of de bijgevoegde berekening klopt"."""


def _is_of_the_work(document: Document, at: int) -> bool:
    """Whether the sentence at a place tells of the work, in which papers of others are looked at."""
    line = document.line_at(at)
    words = document.words(line)
    return any(
        start <= at - line.start < end and _OF_THE_WORK.search(words, start, end) is not None
        for start, end in sentences(words)
    )


def _missing(what_is_so: str, paper: str, span: Span) -> Finding:
    return Finding(
        code="missing_attachment",
        severity="warning",
        message=f"{what_is_so}: get it before you bid.",
        values=(paper,),
        evidence=(span,),
    )


def _heads_text(document: Document, at: int) -> bool:
    """Whether the name of an annex at this place is a heading over the annex itself."""
    line = document.line_at(at)
    below = document.lines[line.number : line.number + 1]
    return (
        line.start == at
        and len(document.words(line).split()) <= _HEADING
        and bool(below)
        and len(document.words(below[0]).split()) > _HEADING
    )


_HEADING = 6
"""Words of a heading; a line of text has more."""


_HEAD_LINES = 4
_NAMED_FIRST = re.compile(
    r"\W*(?P<name>(?:bijlage|annex|appendix)\s+(?:\d{1,2}|[A-H]))\b(?=\W*$|\s*[:–—.-]\s*\w|\s+(?:bij|van|behorend\w*|to|of)\b)(?!.*\.(?:pdf|docx?|xlsx?)\b)",
    re.IGNORECASE,
)
_NAMED_LAST = re.compile(
    r"[–—|\t-]\s*(?P<name>(?:bijlage|annex|appendix)\s+(?:\d{1,2}|[A-H]))\W*$", re.IGNORECASE
)
_ITSELF = sieve(
    r"\b(?:deze|dit is|voorliggende|onderhavige|this(?: is)?)\s(?:de\s)?(?P<name>(?:bijlage|annex|appendix)\s+(?:\d{1,2}|[A-H]))\b",
    re.IGNORECASE,
)


def _own_name(document: Document) -> str | None:
    """The annex that the document is itself, by its first lines: "Bijlage 2: Programma van eisen"."""
    names = []
    for line in document.lines[:_HEAD_LINES]:
        words = document.words(line)
        if told := _NAMED_FIRST.match(words) or _NAMED_LAST.search(words) or _ITSELF.search(words):
            names.append(re.sub(r"\s+", " ", told["name"]).lower())
    if not names and (told := _ITSELF.search(document.text)):
        names.append(re.sub(r"\s+", " ", told["name"]).lower())
    return names[0] if len(set(names)) == 1 else None


_PLACE = sieve(
    r"\b(?:na (?:het )?inloggen|after log(?:ging)?[- ]?in|achter de inlog|(?:bij|onder|tussen|in) (?:de |het )?[\"“'‘]?(?:documenten|downloads?|bijlagen|documents|attachments|\w*dossier)\b|(?:op|via|in) (?:TenderNed|Mercell|Negometrix|(?:het|de|ons|onze) (?:\w*porta(?:al|l)|platform|\w*dossier)))",
    re.IGNORECASE,
)
_OF_THE_BUYER = re.compile(
    r"\b(?:\w*leidraad|bestek|programma van eisen|(?:model|concept|raam|mantel|inhuur)-?(?:overeenkomst|contract)\w*|overeenkomst|Eigen Verklaring|uea|\w*formulier(?:en)?|(?:cv-?)?format(?: cv)?|sjabloon|template|(?:prijs|prijzen|tarief|invul|antwoord|aanbied)\w*blad|(?:functie|opdracht)(?:be|om)schrijving|volledige (?:uitvraag|aanvraag)|(?:volledige |overige |alle |de )(?:documenten|stukken)|(?:model|draft) (?:contract|agreement)|statement of work|terms of reference|application form|price sheet)\b",
    re.IGNORECASE,
)
_IS_FOUND = re.compile(
    r"\b(?:zie|see|staa(?:t|n)|vindt?|vinden|te (?:lezen|downloaden|raadplegen|bekijken|openen|verkrijgen)|beschikbaar|in te zien|inzien|opvraagbaar|zichtbaar|available|found|downloaded?)\b",
    re.IGNORECASE,
)
_HANDED_IN = re.compile(
    r"\b(?:upload\w*|lever\w*|aanlever\w*|dien(?:t|en)?|in te dienen|indien\w*|stuur\w*|insturen|inschrijv(?:en|ing)|submit\w*|vragen|questions)\b",
    re.IGNORECASE,
)
"""What the bidder does there."""


def _kept_elsewhere(sentence: str) -> str | None:
    """The paper of the buyer's that a sentence says is kept somewhere else."""
    place = _PLACE.search(sentence)
    if place is None or not _IS_FOUND.search(sentence) or _HANDED_IN.search(sentence):
        return None
    return next(
        (
            paper.group(0)
            for paper in _OF_THE_BUYER.finditer(sentence)
            if paper.end() <= place.start() or paper.start() >= place.end()
        ),
        None,
    )
