"""The title, where no label names it.

In: marks. Out: `FieldLines` for what stands at the top of the page or in its first sentences.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tenderkit.dutch import find_amounts, find_dates, find_rates, parse_hours
from tenderkit.lexicon.cues import MAIL_SUBJECT
from tenderkit.lexicon.labels import COLON_ONLY
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.places import POSTCODE
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.title_words import NO_ROLE, role_place, told_role
from tenderkit.outlining.marks import Mark
from tenderkit.records import FieldLines
from tenderkit.sieving import sieve

CHROME = re.compile(
    r"^\W*(?:home|menu|zoeken|inloggen|login|image|logo(?: van)?\b.*|terug(?: naar .*)?|back|deel|print|opslaan|bewaar|nieuw|new|opdrachten?|vacatures?|overzicht|alle opdrachten|"
    r"inhuuropdracht|inhuuraanvraag|aanvraag|opdracht|uitvraag|marktplaats|pagina \d.*|page \d.*|hartelijk dank.*|bedankt.*|.*\bcookies?\b.*|(?:(?:alles|alle) )?(?:accepteren|weigeren|accept all|decline)\b.*|(?:privacyverklaring|algemene voorwaarden|disclaimer|toegankelijkheid|sitemap|privacy statement|terms of use)|(?:uw|je|your) (?:sessie|session)\b.*|\w+ ?[>›»|] .*|(?:home|inloggen|registreren|opdrachten|zoeken)\s.*|.*[›»].*|kruimelpad.*|reageer.*|solliciteer.*|beste .*|geachte .*|hallo.*|hoi .*|dag .*|from:.*|to:.*"
    r"|(?:log ?in|inloggen|welkom|registreer|bekijk|klik|ga naar|lees (?:meer|verder)|meld je aan|schrijf je in|download|welcome|sign in|view|click)\b.*"
    r"|(?:(?:je|u) (?:bent|hebt|heeft|kunt|moet)|you (?:are|have|need|can)|niet ingelogd|not logged in)\b.*"
    rf"|{NO_ROLE})\W*$",
    re.IGNORECASE,
)
BRAND = sieve(
    r"\b(?:bemiddelaar|marktplaats|inhuurdesk|inhuurportaal|platform|interim &|opdrachten in|publieke sector|voor zelfstandigen|^\W*[A-Z][\w-]+ (?:Interim|Bemiddeling|Professionals|Detachering|Recruitment|Consultancy|Inhuur|Flex|Talent)\W*$|\bvoor gemeenten\b|\binterim ?(?:&|en) ?detachering|\bvia [A-Z]|postbus|overzicht aanvraag|nadere uitvraag inhuur)\b",
    re.IGNORECASE,
)
"""Words of a portal's own banner."""
_TRAIL = re.compile(r"\s[>›»]\s|\S\s/\s.+\s/\s|\s/\s\d+\s*$")
"""Marks of a trail of pages: "Home / Aanvragen / Verkeerskundige"."""


def title(lines: list[Mark]) -> list[FieldLines]:
    """The line that names the role: a page heading or a short line above the header, best one that holds a role's word."""
    scored = [
        (score, -at, mark)
        for at, mark in enumerate(lines[:16])
        if (score := _title_score(mark, at)) > 0
    ]
    scored += [
        (1.0, -at - 16, mark)
        for at, mark in enumerate(lines[16:40])
        if mark.line.kind == "heading"
        and mark.part is None
        and _names(mark)
        and ROLE.search(mark.words)
    ]
    scored = scored or _below_the_header(lines)
    if not scored:
        return _told(lines)
    best = max(scored, key=lambda row: (row[0], row[1]))[2]
    return [FieldLines(field="title", lines=_wrapped(lines, best))]


def _below_the_header(lines: list[Mark]) -> list[tuple[float, int, Mark]]:
    """A short line with a role between a long header and the text about it."""
    return [
        (1.0, -at, mark)
        for at, (mark, below) in enumerate(pairwise(lines[:_LONGEST_HEADER]))
        if mark.field is None
        and not mark.style
        and not mark.heading
        and len(mark.words.split()) <= _SHORT_TITLE
        and len(below.words.split()) >= _LEAST_PROSE
        and _names(mark)
        and ROLE.search(mark.words)
    ]


_LONGEST_HEADER = 32
_SHORT_TITLE = 8
_LEAST_PROSE = 13


def _told(lines: list[Mark]) -> list[FieldLines]:
    """The first sentence that names the role, in a letter without a subject."""
    for mark in lines[:_OPENING]:
        if mark.words.rstrip().endswith(".") and told_role(mark.words):
            return [FieldLines(field="title", lines=(mark.line.number,))]
    return []


_OPENING = 12
"""Lines in which a letter says what it is about."""


def _title_score(mark: Mark, at: int) -> float:
    """How much a line looks like the name of a role; 0 or less where it is something else."""
    if (
        not _names(mark)
        or _labels(mark)
        or (
            mark.heading
            and mark.part not in (None, "assignment", "organisation")
            and at > 0
            and not (at < 8 and ROLE.search(mark.words) and mark.inline_at is None)
        )
    ):
        return 0.0
    words = len(mark.words.split())
    score = 2.5 - 0.15 * at - max(0, words - 10) * 0.3
    score += 3.0 * bool(ROLE.search(mark.words)) + 1.5 * (mark.line.kind == "heading")
    if mark.heading and mark.part in ("assignment", "organisation") and not ROLE.search(mark.words):
        return 0.0
    if mark.words.isupper() and not ROLE.search(mark.words):
        score -= 2.0
    return score if ROLE.search(mark.words) or at < 8 else 0.0


def _labels(mark: Mark) -> bool:
    """Whether a line is a header label with its value, not a title that starts with a label's word ("Inhuur senior ...")."""
    if mark.field == "" and mark.separator in (":", "\t"):
        return True
    if not mark.field or not mark.separator:
        return False
    return (
        mark.separator in (":", "\t")
        or mark.words[: mark.value_at].strip().lower() not in COLON_ONLY
    )


def _wrapped(lines: list[Mark], mark: Mark) -> tuple[int, ...]:
    """A title that runs over two heading lines, the first one plainly unfinished."""
    following = next((each for each in lines if each.line.number > mark.line.number), None)
    short = (
        following is not None
        and following.line.kind == "heading"
        and not following.line.gap
        and following.part is None
        and not following.number
    )
    if (
        short
        and following is not None
        and len(following.words.split()) <= 4
        and not mark.words.rstrip().endswith((".", ")", ":"))
    ):
        return mark.line.number, following.line.number
    return (mark.line.number,)


_DEMANDED = re.compile(
    r"\b(?:minimaal|ten minste|minstens|aantoonba\w+|afgeronde?|ervaring (?:als|met|in)|kennis van|at least|experience)\b",
    re.IGNORECASE,
)
"""A numbered line with one of these is a demand, not the name of a role."""


def _names(mark: Mark) -> bool:
    words = mark.words.strip().lstrip("#* ")
    subject = MAIL_SUBJECT.match(words)
    if mark.line.number == 1 and subject and subject.end() and "|" in words:
        words = words[subject.end() :].split("|")[0].strip()
    words = words[slice(*role_place(words))].strip()
    if mark.style and _DEMANDED.search(words):
        return False
    if (
        CHROME.match(words)
        or _TRAIL.search(words)
        or "|" in words
        or words.count("\t")
        or (BRAND.search(words) and not ROLE.search(words))
        or POSTCODE.search(words)
        or mark.style in ("-", "•")
        or not words[:1].isalnum()
    ):
        return False
    if (
        ORGANISATION_PATTERN.fullmatch(words)
        or len(words.split()) > 18
        or (words.endswith((".", ":", "?", "!", ",")) and not words.endswith("a.i."))
    ):
        return False
    if find_dates(words) and len(words.split()) <= 6:
        return False
    if (find_amounts(words) or find_rates(words) or parse_hours(words)) and not ROLE.search(words):
        return False
    return not (find_amounts(words) and len(words.split()) <= 5) and bool(
        re.search(r"[A-Za-z]{4}", words)
    )
