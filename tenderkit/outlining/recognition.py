"""Whether a document is a request for hire at all.

In: its marks, the criteria and header fields that were found. Out: yes or no. Job adverts, minutes and news have
demands, dates and "minimaal" too.
"""

from __future__ import annotations

import re
from collections.abc import Set

from tenderkit.lexicon.other_documents import CALLED, KINDS, OFFERS_A_JOB
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.records import FieldLines
from tenderkit.sieving import Sieve, sieve

_JOB = sieve(
    r"\b(?:vaste? (?:dienstverband|aanstelling|contract|baan)|jaarcontract|uitzicht op vast|cao|arbeidsovereenkomst|salaris\w*|salarisschaal|(?:functie)?schaal \d{1,2}|bruto|arbeidsvoorwaarden|vakantie(?:dagen|uren|geld)|13e maand|dertiende maand|eindejaarsuitkering|individueel keuzebudget|ikb|pensioen(?:opbouw|regeling|voorziening|premie|afdracht)?|sollicite\w*|sollicitatie\w*|permanent contract|tijdelijke aanstelling|in dienst bij|thuiswerkvergoeding|reiskostenvergoeding|opleidingsbudget)\b",
    re.IGNORECASE,
)
_HIRE = sieve(
    r"\b(?:inhuur\w*|inhuren|uurtarief|tarief|opdrachtgever|zzp\w*|detachering|detacheren|interim|inschrijv\w*|knock-?out\w*|gunning\w*|offerte\w*|freelance\w*|uren per week|uur per week|p/u|p/w|hourly rate|professional|bemiddel\w*|broker|aanvraag\w*|uitvraag|marktplaats|contractors?|award criteria|maximum rate|rate cap)\b",
    re.IGNORECASE,
)


_HIRED = sieve(
    r"\b(?:inhuur\w*|inhuren|(?:uur|maximum|max)?tarief|zzp\w*|interim|p/u|freelance\w*|hourly rate|knock-?out\w*|gunning\w*|detachering\w*|inschrijver\w*|offerte\w*|bemiddel\w*)\b",
    re.IGNORECASE,
)
_MEETING = sieve(
    r"\b(?:notulen|verslag|afwezig|agenda(?:punt)?|actie(?:lijst|punten|punt)|besluitenlijst|rondvraag|voorzitter|vergadering|wvttk|sluiting van de vergadering|minutes|toehoorders|aanwezigen|notulist|werkoverleg)\b",
    re.IGNORECASE,
)
_MINUTES_ROW = re.compile(
    r"\W*(?:\d{1,2}[.)]\s*)?(aanwezig|afwezig|afgemeld|afmelding|bericht van verhindering|toehoorders|opening|mededelingen|ingekomen stukken|rondvraag|w\.?v\.?t\.?t\.?k|sluiting van|actie(?:lijst|punt)|besluit(?:en|enlijst)?\b|(?:verslag|notulen)\b|notulist\s*:|voorzitter\s*:|agenda\b|present\b|apologies|any other business)",
    re.IGNORECASE,
)
"""How the rows of minutes begin; within a sentence these words are what somebody is hired for."""
_MINUTES_ROWS = 2
"""Rows of different kinds that minutes have."""
_CALLED_MINUTES = re.compile(
    r"\b(?:notulen|verslag|besluitenlijst|agenda|minutes)\b", re.IGNORECASE
)
_STUB = 130
"""Words; a shorter text is a portal's stub or a forwarded line, of which little can be asked."""


_STEM = 7
"""Letters by which two words are one: an office for pensions is no job with three kinds of pay."""
_SCORED = 2
"""Wishes with a closing and a rate beside them, that no job advert has."""
_SURE = 3
"""Different words of one kind that make a text that kind of text."""


def _different(pattern: Sieve, lines: list[Mark], most: int) -> int:
    """How many different words of a kind the lines hold, counted up to `most`."""
    found: set[str] = set()
    for mark in lines:
        for match in pattern.finditer(mark.words):
            found.add(match.group(0).lower()[:_STEM])
            if len(found) == most:
                return most
    return len(found)


_MOST_SCORED = 4
"""Signs of one kind beyond this number say no more."""

_TYPED: frozenset[str] = frozenset(
    {
        "closes_at",
        "rate_cap",
        "hours_per_week",
        "starts_on",
        "starts_asap",
        "duration_months",
        "ends_on",
        "reference",
        "extensions",
        "published_on",
        "questions_close_at",
    }
)
"""Header fields that a request for hire states and other texts seldom do."""


def _offers_a_job(lines: list[Mark], least: int) -> bool:
    """Whether an employer offers a job: words of pay alone may be what a hired hand works on."""
    return (
        _different(OFFERS_A_JOB, lines, 1) > 0 and _different(_JOB, lines, least) == least
    ) or _different(OFFERS_A_JOB, lines, _SURE) == _SURE


def _of_another_kind(lines: list[Mark]) -> bool:
    """Whether a text is an invoice, a contract, a course or the like: its name at the head weighs
    as two of its other signs."""
    head = lines[:_HEAD]
    return any(
        _different(signs, lines, _SURE) + (_different(signs, head, 1)) >= _SURE
        for signs in KINDS.values()
    )


def _are_minutes(lines: list[Mark]) -> bool:
    """Whether a text is the minutes of a meeting, by its rows or its head, not by its subject."""
    if _different(_MEETING, lines, _SURE) < _SURE:
        return False
    if any(_CALLED_MINUTES.search(m.words) and not _SOUGHT.search(m.words) for m in lines[:_HEAD]):
        return True
    opened = (_MINUTES_ROW.match(mark.words) for mark in lines)
    return len({row[1].casefold() for row in opened if row}) >= _MINUTES_ROWS


_HEAD = 2
"""Lines in which a document says what it is."""
_SOUGHT = re.compile(
    r"\b(?:gezocht|gevraagd|inhuur|inhuren|inhuuraanvraag|uitvraag|offerteaanvraag|zoekt|zoeken|wanted|request for hire)\b",
    re.IGNORECASE,
)
"""What a request says at its head."""
_LEAST = 2
"""Demands of a request that also closes."""


def _plainly_asks(labelled: Set[str], typed: Set[str], demanded: int) -> bool:
    """Whether demands stand beside a most that is paid an hour, which no other text has: whatever
    the work is about, a text with them is a request."""
    asked = demanded >= _DEMANDS and "rate_cap" in typed and len(typed) >= _FIELDS
    return asked or ({"rate_cap", "closes_at"} <= labelled and len(labelled) >= _FIELDS)


_DEMANDS = 3
_FIELDS = 5
"""Demands, and header fields of a request, that are enough beside a rate."""


def is_tender(
    lines: list[Mark],
    criteria: list[Item],
    fields: list[FieldLines],
    look: float,
) -> bool:
    """Whether the document asks for a hired professional: several signs of different kinds, not one word.

    Its whole look and the rules decide together, since a contract, an award and a timesheet state
    what a request states; where the look leaves doubt, what plainly asks is one whatever its subject.

    Parameters
    ----------
    look : how likely it is a request by its look (`document_scores`).
    """
    labelled = {mark.field for mark in lines if mark.field and mark.separator} & _TYPED
    typed = ({f.field for f in fields} & _TYPED) | labelled
    demanded = sum(item.kind in ("knockout", "award") for item in criteria)
    called = any(CALLED.match(mark.words) for mark in lines[:1])
    if look >= _SURELY or (
        look >= _HARDLY and not called and _plainly_asks(labelled, typed, demanded)
    ):
        return True
    least = _UNLIKELY_SOUGHT if _seeks(lines) else _UNLIKELY
    if sum(len(mark.words.split()) for mark in lines) < _STUB:
        least = _UNLIKELY_SHORT
    return look >= least and _asks_by_rules(lines, criteria, typed, labelled)


def _seeks(lines: list[Mark]) -> bool:
    """Whether the head says that somebody is sought."""
    return any(_SOUGHT.search(mark.words) for mark in lines[:_HEAD])


_SURELY = 0.9
"""The likelihood from which a document is a request though the rules know it for none."""
_UNLIKELY = 0.4
"""The likelihood below which it is none, though it states what a request states."""
_UNLIKELY_SOUGHT = 0.3
"""The same where its head says that somebody is sought."""
_UNLIKELY_SHORT = 0.15
"""The same of a text as short as a mail: the requests that the look was fitted to are longer."""
_HARDLY = 0.2
"""The likelihood below which it is none, though it plainly asks."""


def _asks_by_rules(
    lines: list[Mark], criteria: list[Item], typed: Set[str], labelled: Set[str]
) -> bool:
    """Whether a document states what a request states, and is not known for something else.

    A job advert has demands too, but pays a salary; minutes and news have dates and "minimaal", but no demand on a
    candidate beside a header.
    """
    text = "\n".join(mark.words for mark in lines)
    hire = _different(_HIRE, lines, _MOST_SCORED)
    demanded = sum(item.kind in ("knockout", "award") for item in criteria)
    hired = _different(_HIRED, lines, _SURE)
    wished = sum(item.kind == "award" for item in criteria)
    scored = wished >= _SCORED and {"closes_at", "rate_cap"} <= typed and hired > 0
    if not scored and hired < _SURE and _offers_a_job(lines, _SURE if hired else 2):
        return False
    sought = _seeks(lines)
    firm = sought or demanded >= _LEAST or (demanded > 0 and "rate_cap" in typed)
    ends = "closes_at" in typed or (sought and "rate_cap" in typed)
    asks = firm and ends and hire > 0
    called = any(CALLED.match(mark.words) for mark in lines[:1])
    if not scored and (called or (not asks and _of_another_kind(lines))):
        return False
    if len(labelled) < 3 and _are_minutes(lines):
        return False  # they may well be about hiring
    if len(text.split()) < _STUB:
        return bool(typed) and hire >= 1
    if demanded >= 4 and len(typed) >= 3 and typed & {"rate_cap", "hours_per_week", "closes_at"}:
        return hire >= 1 or hired >= 1
    score = min(len(typed), _MOST_SCORED) + min(demanded, _MOST_SCORED) + hire
    return hire >= 1 and score >= 5 and (len(typed) >= 2 or (demanded >= 2 and hired >= 2))
