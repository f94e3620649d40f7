"""Who hires, through whom, and under which number.

In: a document and the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re

from tenderkit.building.mentions import Reading, label_rest, pieces, spans_of, trimmed
from tenderkit.dutch import (
    Found,
)
from tenderkit.lexicon.broker_seats import seated_in
from tenderkit.lexicon.brokers import intermediary_in
from tenderkit.lexicon.label_values import OF_A_SITE
from tenderkit.lexicon.labels import field_of, label_at
from tenderkit.lexicon.organisations import (
    OF_A_BUYER,
    ORGANISATION_PATTERN,
    SUBJECT_OF,
    WITHHELD,
    organisations_in,
    seeker_in,
)
from tenderkit.lexicon.reference_words import OF_A_LINK, is_link
from tenderkit.records import Document


def reference(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The number of the tender: behind its label, or the first that looks like one."""
    for number in reversed(lines):
        words = document.words(number)
        linked = OF_A_LINK.search(words)
        if linked:
            start = document.line(number).start
            span = document.span(start + linked.start(1), start + linked.end(1))
            return [Reading(linked[1], (span,), number)]
        if is_link(words):
            continue
        for piece in pieces(document, number, "reference"):
            match = re.compile(
                r"(?<![\w-])(?:(?!NR )[A-Z]{1,8}[ ](?=\d))?(?=[\w./-]*\d)[A-Za-z0-9][\w./-]*[\w]|(?<!\w)\d+"
            ).search(piece.text, piece.cue)
            if match and (piece.labelled or len(match.group(0)) > 2):
                paired = _PAIRED.match(piece.text, match.end()) if piece.labelled else None
                end = paired.end(1) if paired else match.end()
                found = Found(piece.text[match.start() : end], match.start(), end)
                return [Reading(found.value, spans_of(document, piece, found), number)]
    return []


_PAIRED = re.compile(r"(\s/\s[A-Z]{1,6}-?\d[\w./-]*)\W*$")
"""The second half of a number: "Z26-004417 / UIT-118"."""


def buyer(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The organisation that hires, with its kind; first the one that the sentence is about."""
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        rest = label_rest(words, "buyer")
        if rest is not None:
            if WITHHELD.match(words, rest):
                return []
            part = OF_A_BUYER.search(words, rest)
            named_kind = part and ORGANISATION_PATTERN.match(words[rest : part.start()].strip())
            end = part.start() if part and named_kind else len(words)
            return trimmed(document, number, words, rest, end)
        spelled = _SPELLED.match(words)
        if spelled is not None:
            return trimmed(document, number, words, *spelled.span("name"))
        named = sorted(
            organisations_in(words), key=lambda place: not SUBJECT_OF.match(words[place[1] :])
        )
        if named:
            start, end, _ = named[0]
            reading = trimmed(document, number, words, start, end)
            return [
                Reading(
                    reading[0].value[0].upper() + reading[0].value[1:], reading[0].spans, number
                )
            ]
        seeker = seeker_in(words)
        if seeker is not None:
            return trimmed(document, number, words, *seeker)
    words = document.words(lines[-1])
    if len(words.split()) > _MOST_OF_A_NAME or _labels_another(words, "buyer"):
        return []
    return trimmed(document, lines[-1], words, 0, len(words))


_MOST_OF_A_NAME = 10
"""Words of a line that may be nothing but a name."""


def _labels_another(words: str, field: str) -> bool:
    """Whether a line is the value of another field, as its own label says: "Aanvraagnummer KV 280117"."""
    label = label_at(words)
    return label is not None and field_of(label["label"]) not in (None, field)


_SPELLED = re.compile(
    r"\W*[A-Z]{2,6} (?:[–—]|-) (?P<name>[A-Z][\w'’-]+(?: (?:(?:en|van|de|het|voor|der) ){0,2}[A-Z][\w'’-]+)*)(?=\s*(?:$|[|·•]))"
)
"""An acronym with what it stands for, over a page: "BAG – Bureau Arbeidsgegevens | Inkoop"."""


def intermediary(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The broker, portal or managing agent."""
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        rest = label_rest(words, "intermediary")
        if rest is not None and _NAVIGATES.search(words, rest):
            own = _MINE.search(words, rest)
            return trimmed(document, number, words, *own.span("name")) if own else []
        if rest is not None:
            told = intermediary_in(words) if words[rest : rest + 1].islower() else None
            if told is not None:
                return trimmed(document, number, words, *told)
            site = OF_A_SITE.fullmatch(words, rest)
            if site is not None:
                return trimmed(document, number, words, *site.span("name"))
            aside = _NOT_OURS.search(words, rest)
            if aside is not None:
                return trimmed(document, number, words, rest, aside.start())
            verb = re.match(r"(?:wordt|is|blijft|becomes)\s+", words[rest:])
            rest += verb.end() if verb else 0
            stop = _NAME_ENDS.search(words, rest)
            return trimmed(document, number, words, rest, stop.start() if stop else len(words))
        place = intermediary_in(words)
        if place is None and not _only_a_label(words):
            place = seated_in(words)
        if place is not None:
            return trimmed(document, number, words, *place)
        banner = re.match(
            r"\W*([A-Z][\w&]+(?:[ -][A-Z][\w&]+){0,3})\s*(?:\||[–—-]\s|\t|:\s)", words
        )
        if banner:
            return trimmed(document, number, words, *banner.span(1))
        if len(words.split()) <= 8 and not (number != lines[-1] and _only_a_label(words)):
            return trimmed(document, number, words, 0, len(words))
    return []


_NAVIGATES = re.compile(
    r"\t(?:Over ons|Contact|Helpdesk|Home|Menu|Inloggen|Log ?in|Registreren|Veelgestelde vragen|FAQ|About us|Sign in|Mijn [\w ]+)(?=\t|\s*$)",
    re.IGNORECASE,
)
"""A row of a page's menu, whose first word is a label's: "Marktplaats  Mijn Poort  Over ons"."""
_NAME_ENDS = re.compile(
    r"(?<! B\.V)[.;,]\s"
    r"|(?<=\w) (?=(?:before|by|until|no later|not later|as soon|only|and not|within|using|on behalf|for|namens|voor|vóór|tot|uiterlijk|in (?:opdracht|samenwerking|overleg|the|de|het)|die|dat|which|who|kan|is|wordt)\b)",
)
"""Where the name behind a label ends: at a stop, or at what is said of it ("Zeilwerk before the closing date")."""
_NOT_OURS = re.compile(
    r"\s*[(\[](?:extern\w*|externe (?:bron|site|website|link)|bron|origineel|opent (?:in )?(?:een )?nieuwe? \w+|external(?: \w+)?|link)[)\]]\W*$",
    re.IGNORECASE,
)
"""What a copied page says behind the name of where it comes from: "(extern)"."""
_MINE = re.compile(r"\b(?:Mijn|My)\s(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+)?)(?=\t|\s*$)")


def _only_a_label(words: str) -> bool:
    """Whether a line is a label and nothing else: its value stands in the next."""
    return field_of(words.strip(" \t:")) is not None
