"""Header fields that no label names: the role on top, the number of the page, how many are asked.

In: marks, sections and the mentions with a label. Out: more mentions.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tenderkit.dutch import find_dates, find_people
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.cues import cue_patterns
from tenderkit.lexicon.places import POSTCODE, is_address
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.title_words import GROUP_OF_ROLES
from tenderkit.outlining import parties, title
from tenderkit.outlining.bare_fields import bare_fields
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines
from tenderkit.sieving import sieve


def _forwarded_subject(lines: list[Mark], found: list[FieldLines]) -> None:
    """Drop the subject of a forwarded mail as title, where the mail's own subject names the role."""
    if not lines or not ROLE.search(lines[0].words):
        return
    by_number = {mark.line.number: mark for mark in lines}
    for mention in list(found):
        if mention.field == "title" and mention.lines[0] > _HEAD_OF_MAIL:
            label = by_number[mention.lines[0]].words.split(":")[0].strip().lower()
            if label in ("onderwerp", "subject", "betreft"):
                found.remove(mention)


def _category_as_title(lines: list[Mark], found: list[FieldLines]) -> None:
    """Drop a labelled title that names no role ("Functie: Management en organisatie"), or a group of roles
    ("ICT-specialist overig", "Projectmanagers"), where the head of the page names one."""
    by_number = {mark.line.number: mark for mark in lines}
    for mention in [each for each in found if each.field == "title"]:
        words = " ".join(by_number[n].words for n in mention.lines)
        if ROLE.search(words) and not GROUP_OF_ROLES.search(words):
            continue
        head = title.title(lines)
        named = by_number[head[0].lines[0]].words if head else ""
        if ROLE.search(named) and not GROUP_OF_ROLES.search(named):
            found.remove(mention)


def _numbered_in_passing(lines: list[Mark], found: list[FieldLines]) -> None:
    """Drop the numbers that a sentence or a banner names, where a label names one."""
    labels = {
        mark.line.number for mark in lines if mark.field == "reference" and mark.separator != " "
    }
    told = [mention for mention in found if mention.field == "reference"]
    if any(labels.intersection(mention.lines) for mention in told):
        for mention in told:
            if labels.isdisjoint(mention.lines):
                found.remove(mention)


_HEAD_OF_MAIL = 8
"""Lines in which a mail's own header stands."""


_OVER_A_PAGE = DATED | {"title"}
"""Fields of the rows over a page of a marketplace, above which the address of the work stands."""


def named_fields(
    lines: list[Mark], parts: list[Section], found: list[FieldLines]
) -> list[FieldLines]:
    _forwarded_subject(lines, found)
    _category_as_title(lines, found)
    _numbered_in_passing(lines, found)
    have = {mention.field for mention in found}
    named: list[FieldLines] = []
    bare = bare_fields(lines)
    typed = {"rate_cap", "hours_per_week", "region"}
    headed_by_address = [
        FieldLines(field="location", lines=(mark.line.number,))
        for mark, below in pairwise(lines)
        if below.field in _OVER_A_PAGE and below.separator and is_address(mark.words)
    ]
    if headed_by_address:
        found[:] = [*headed_by_address[:1], *found]
        have.add("location")
    named += [
        mention
        for mention in bare
        if mention.field not in have
        or mention.field in typed
        or (
            mention.field == "closes_at"
            and (_is_undated(found, lines) or _near_another(mention, found, lines))
        )
    ]
    if "location" not in have:
        named += [
            FieldLines(field="location", lines=(m.line.number,))
            for m in lines[:8]
            if not _FOR_LETTERS.match(m.words)
            if (POSTCODE.search(m.words) and len(m.words.split()) <= 10 and m.line.number <= 6)
            or is_address(m.words)
        ][:1]
    if "title" not in have:
        named += title.title(lines)
    headed = [mention for mention in [*found, *named] if mention.field == "title"][:1]
    by_number = {mark.line.number: mark for mark in lines}
    if "positions" not in have:
        named += [
            FieldLines(field="positions", lines=m.lines[-1:])
            for m in headed
            if find_people(by_number[m.lines[-1]].words)
        ]
    if "positions" not in {mention.field for mention in [*found, *named]}:
        named += _asked(parts)
    if "reference" not in have:
        named += [
            FieldLines(field="reference", lines=(mark.line.number,))
            for mark in lines[:_HEAD_OF_PAGE]
            if (mark.line.number <= 3 or _SHORT_NUMBER.match(mark.words))
            and any(p.search(mark.words) for p in cue_patterns("reference"))
        ][:1]
    if "published_on" not in have:
        named += [
            FieldLines(field="published_on", lines=(mark.line.number,))
            for mark in lines[:_HEAD_OF_PAGE]
            if _DATED.match(mark.words) and find_dates(mark.words)
        ][:1]
    if "buyer" not in have:
        named += parties.buyer(lines, parts)
    if "intermediary" not in have:
        named += parties.intermediary(lines) or parties.banner(lines)
    return named


def _is_undated(found: list[FieldLines], lines: list[Mark]) -> bool:
    """Whether no line that tells of the closing holds a date: "Reageren kan tot de 26ste, 10.00 uur"."""
    told = {number for one in found if one.field == "closes_at" for number in one.lines}
    return not any(find_dates(mark.words, ANY_YEAR) for mark in lines if mark.line.number in told)


def _near_another(mention: FieldLines, found: list[FieldLines], lines: list[Mark]) -> bool:
    """Whether the closing of a bare row is a few days from the one that is told: one of the two is wrong."""
    words = {mark.line.number: mark.words for mark in lines}
    own, *others = (
        [day.value.day for number in each.lines for day in find_dates(words[number])][-1:]
        for each in [mention, *(one for one in found if one.field == mention.field)]
    )
    return any(abs((day - own[0]).days) <= _A_WEEK for days in others if own for day in days)


_A_WEEK = 7


_HEAD_OF_PAGE = 16
"""Lines among which a page states its number."""


_SHORT_NUMBER = re.compile(
    r"\W*\w*(?:nr|nummer|no)\b\.?:?\s[A-Z]{0,6}[-/.]?\d\S+(?:\s*[|•·].*)?$", re.IGNORECASE
)
"""A row that holds a number and nothing else, though its word heads a part: "Opdrachtnr. 58213"."""


_DATED = re.compile(r"\W*(?:datum|date)\s*[:\t]", re.IGNORECASE)
"""The date of a letter by its label, among the lines of its head."""
_FOR_LETTERS = re.compile(r"\W*(?:factu\w*|retour|post|antwoord)", re.IGNORECASE)
"""Addresses at which nobody works: "Factuuradres: Kade 3"."""


def _asked(parts: list[Section]) -> list[FieldLines]:
    """The first sentence that says how many are asked: "Wij zoeken één wijkcoördinator"."""
    for section in parts:
        if section.part in ("knockout", "award", "competence", "procedure", "outside", "related"):
            continue
        for mark in section.all_marks:
            for start, end in [*sentences(mark.words), (0, len(mark.words))]:
                sentence = mark.words[start:end]
                if _asks(sentence) and find_people(sentence):
                    return [FieldLines(field="positions", lines=(mark.line.number,))]
    return []


def _asks(sentence: str) -> bool:
    """Whether a sentence asks for people; "4x Toezichthouder" does by itself, a bidder's question does not."""
    if _NUMBERED_QUESTION.match(sentence) or _OF_A_BIDDER.search(sentence):
        return False
    return _ASKS.search(sentence) is not None or (
        _TIMES.match(sentence) is not None and ROLE.search(sentence) is not None
    )


_NUMBERED_QUESTION = re.compile(r"\W*(?:vraag|question|v|q)\s?\d{0,2}\s?[:.]", re.IGNORECASE)
_OF_A_BIDDER = sieve(
    r"\b(?:mogelijk|mag|mogen|toegestaan|akkoord|kunnen (?:wij|we)|kan (?:er|een)|is (?:er|het|een)|may (?:we|i)|is it|possible|allowed)\b[^.!]*\?\W*$",
    re.IGNORECASE,
)
"""What a bidder asks: "Is een combinatie van twee parttimers mogelijk?"."""
_TIMES = re.compile(r"\W*\d{1,2}\s?[x×][)\]]?\s")


_ASKS = sieve(
    r"\b(?:zoek\w*|gezocht|vragen|gevraagde?|plek(?:ken)?|plaats voor|plaats(?:en)?(?= te |[.;!,]|$| vrij| open)|places?|stoel(?:en)?|vacatures?|openings?|positi(?:es?|ons?)|seats|personen|persoon|contracteert|huren|in ?huren|inhuur|ingehuurd|nodig|benodigde?|behoefte|\w*(?:aan|uit)?vraag"
    r"|betreft|gaa[nt] (?:\w+ ){0,7}?om|gunnen|gunt|contracteren|gecontracteerd|contact met|aantrekken|werven|te vervullen|in te vullen"
    r"|omvat|inzet|aan de slag|tegenaan|aan(?:nemen|genomen|getrokken)|tekort|ruimte|gegund|voorzien|bestemd|bedoeld|bestek|aanbesteding|opdracht (?:\w+ ){0,4}?(?:aan|naar|voor)|ingezet|trek(?:t|ken)|huurt|werft|geworven|werving|recruit(?:s|ing|ed)?|plek voor|contracted|engaged|wanted|pair|duo|fte|hoeveel|how many|professionals?|(?:intend|want|wish|need|require|seek|look)(?:s|d|ed|ing)?|needed|hir(?:ed?|ing)|contract|engage|recruit|ingevuld door|vervuld door)\b",
    re.IGNORECASE,
)
"""Words with which people are asked for; whether the number is theirs, `find_people` knows."""
