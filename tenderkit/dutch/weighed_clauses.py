"""Sentences that give several things their weight: "Voor A zijn 40 punten te halen, voor B 25".

Why: a letter tells its award criteria in a row, and says the verb, and often the unit, only once.
In: a text. Out: where each thing stands with its weight; the thing and the number of one of them.
Only the seam behind a weight (a comma, "en", the end) parts one thing from the next, so that a
number inside a thing ("in een gemeente van meer dan 40.000 inwoners") parts nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.sieving import sieve

Place = tuple[int, int]


class Clause(NamedTuple):
    """One thing with its weight: where it stands, where the thing stands in it, and the number."""

    start: int
    end: int
    thing: Place
    weight: float
    unit: str


_UNIT = r"(?:punten|punt|points?|ptn|pnt|pts?|procent|percent|%)"
_COULD = sieve(r"punt|procent|percent|%|points?\b|\bpt", re.IGNORECASE)
_WEIGHT = re.compile(
    rf"(?<![\w.,€/-])(?P<count>(?!een\b|eén\b|één\b){NUMBER})(?:\s?(?P<unit>{_UNIT})(?!\w)|(?![\w%]|[.,:/-]\d))",
    re.IGNORECASE,
)
_FILLS: Final = frozenset(
    """
    er dat die dit daarvan ervan ook nog eens weer wel dan u je jij ik wij we men hij zij
    ons hem haar maximaal max max. hoogste hoogstens hooguit hoogst meeste totaal ten in
    maximum elk ieder samen is zijn zal zullen wordt worden kan kunt kun kunnen krijgt krijg
    krijgen kent ken kennen geeft geef geven rekent reken rekenen staat staan geldt gelden
    levert leveren telt tellen weegt wegen scoort scoren verdient verdien verdienen behaalt
    behalen haalt halen resteert resteren blijft blijven over zit zitten slotte slot tot te
    verkrijgen vergeven verdelen winnen mee op toe toegekend toekennen gegeven waard goed
    beschikbaar gereserveerd bestemd ingeruimd uit behaald verdiend meegewogen de het een
    overige resterende laatste andere kandidaat inschrijver commissie griffier aanbieder
    bureau aantal van maar liefst nogmaals voor met zwaar are is be earned awarded can up to
    at most worth counts for weighs daar daarvoor hiervoor daarmee hiermee met eens
    zwaarst zwaarste
    """.split()  # noqa: SIM905
)
"""Words that lead from a thing to its weight and name neither."""
_AFTER = re.compile(
    r"\)?(?:\s(?:er|ook|te|verdienen|behalen|halen|krijgen|verkrijgen|scoren|vergeven|winnen|mee|op"
    r"|toe|uit|toegekend|waard|beschikbaar|gereserveerd|worden|zijn|gaan|is|gaat|maximaal|in totaal"
    r"|in|aan|earned|verdiend|behaald|zwaar|voor(?=[,;.]|$))(?!\w))*\)?",
    re.IGNORECASE,
)
_SEAM = re.compile(
    r"\s*[,;]\s*(?:(?:en|and|alsmede|plus)\s)?|\s(?:en|and|alsmede|plus)\s|\s*[.:]?\s*$"
)
_BEFORE_THING = re.compile(
    r"(?:\s(?:er|ook|te|toe|zijn|is|gaan|gaat|krijgen|verdienen|behalen|halen|scoren|beschikbaar|gereserveerd))*"
    r"\s(?:(?:voor|met|op|aan|naar|for)\s(?=\S)|krijgt\s(?=(?:de laagste|het laagste)\s))",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"[^:]{0,160}?(?::\s|\b(?:vergeleken|beoordeeld|gewogen|gegund|gescoord|gelet|basis|grond"
    r"|(?:letten|vergelijken|beoordelen)(?:\s(?:wij|we))?|let(?:\sik)?|beoordeelt|wegen)"
    r"\s(?:op|van|naar|aan de hand van)\s"
    r"|\b(?:punten|procent)\s(?:zijn|is|krijgt|geven|kennen)\s(?:er\s)?(?=voor\s))"
    r"|(?:daarna|daarnaast|vervolgens|verder|dan|ten slotte|tot slot)"
    r"\s(?:volgt|volgen|komt|komen|telt|tellen|weegt|wegen)\s",
    re.IGNORECASE,
)
_LEADS_IN = re.compile(
    r"(?:en\s|ook\s|plus\s)*(?:(?:daarna|daarnaast|dan|vervolgens|verder|tot slot|ten slotte)\s"
    r"(?:(?:komt|komen|volgt|volgen|telt|tellen|weegt|wegen)\s)?)?"
    r"(?:(?:het\s)?(?:zwaarst|meest|minst)e?\s(?:weegt|telt)\s)?"
    r"(?:(?:voor|met|op|aan|for|with)\s)?(?:wie\s)?"
    r"(?:(?:heeft|hebt|heb)\s(?:de kandidaat|uw kandidaat|u|je|hij of zij|iemand)\s)?",
    re.IGNORECASE,
)
_NO_THING = re.compile(
    r"\W*(?:(?:de|het|een|an?|the)\s)?(?:(?:zeer |ruim )?(?:on)?voldoende|matig|redelijk|goed"
    r"|uitstekend|slecht|excellent|(?<!een\s)(?:eerste|tweede|derde|vierde|hoogste|duurste|lowest"
    r"|cheapest|ander|andere|volgende|(?:laagste|goedkoopste)(?!\s(?:uur)?(?:tarief|prijs)\W*$))\b.*"
    r"|(?:kwaliteit|quality|(?:\w+\s)?(?:wensen|onderdelen|criteria|kwaliteitscriteria))"
    r"|(?:bij\s)?(?:minder|meer|lager|hoger|vanaf|tot|tussen|geen|per|elke?|iedere?|zonder|€)(?!\w).*"
    r"|(?:in totaal|niet|nooit|maximaal|ten hoogste|het maximum)\b.*"
    r"|bij\s(?:gelijke?|volledige?|de \w+ste|(?:een|het) (?:\w+ )?\w*(?:tarief|prijs))\b.*"
    rf"|(?:bij\s)?(?!een\b){NUMBER}\b.*)\W*",
    re.IGNORECASE,
)
"""Steps of a scale, bids by rank, groups of criteria: what earns points but is no thing alone."""
_EARNS_NOTHING = re.compile(
    r"(?<![\w.,])(?:0|nul|niets|geen punten|nothing|no points)(?![\w.,])", re.IGNORECASE
)
"""Only a step of a scale earns nothing."""
_WHO_SCORES: Final = frozenset("kandidaat inschrijver commissie griffier aanbieder bureau".split())  # noqa: SIM905
_ONE_OF_THEM = re.compile(r"\b(?:de|het|een|uw|elke|iedere|deze)\s$", re.IGNORECASE)
""" "krijgt de kandidaat 5": no part of the thing; "ervaring als griffier 5": its last word."""
_LAST_WORD = re.compile(r"\s*([^\s,(]+)[\s,(]*$")
_LEAST, _MOST = 2, 100


@lru_cache(maxsize=64)
def weighed_clauses(text: str) -> tuple[Place, ...]:
    """Where the things of a text stand with their weights, from sentences that weigh two or more.

    Examples
    --------
    >>> text = "Voor reizen zijn 40 punten te halen, voor lezen 25 en voor rust 15."
    >>> [text[start:end] for start, end in weighed_clauses(text)]
    ['Voor reizen zijn 40 punten te halen', 'voor lezen 25', 'voor rust 15']
    """
    if not _COULD.may_stand_in(text):
        return ()
    found: list[Place] = []
    for start, end in _sentences(text):
        together = _clauses(text, start, end)
        if not together and found and _alone(text[start:end]):
            found.append((start, end))
        found += [(clause.start, clause.end) for clause in together]
    return tuple(found)


def _alone(sentence: str) -> bool:
    """Whether a sentence behind others gives one more thing its number without the unit.

    "De overige twintig zijn voor de prijs."
    """
    told = weighed_clause(sentence)
    return (
        told is not None
        and not told.unit
        and not _COULD.may_stand_in(sentence)
        and len(sentence.split()) >= _LEAST_OF_ONE
        and _NO_THING.fullmatch(sentence, *told.thing) is None
        and _GIVES.search(sentence) is not None
    )


_LEAST_OF_ONE = 3
_GIVES = re.compile(r"\b(?:voor|aan|op|met|naar)\b|\b(?:telt|weegt|levert|krijgt)\b", re.IGNORECASE)


def weighed_clause(piece: str, *, bare: bool = False) -> Clause | None:
    """The thing and the weight of one such piece; None where it is none.

    Parameters
    ----------
    piece : its words.
    bare : whether it stands among others of its sentence, so that its number needs no unit:
        "kennis van havens 15".

    Examples
    --------
    >>> weighed_clause("Voor reizen zijn 40 punten te halen").weight
    40.0
    """
    end = len(piece.rstrip(" .;,"))
    found = [
        clause
        for clause in (
            *_behind(piece, 0, end, _weights(piece, 0, end), bare=bare),
            *_before(piece, 0, end),
        )
        if all(word.lower() in _FILLS for word in piece[: clause.start].split())
        and ":" not in piece[slice(*clause.thing)]
        and not any(one["unit"] for one in _WEIGHT.finditer(piece, *clause.thing))
    ]
    return found[-1] if found else None


def _clauses(text: str, start: int, end: int) -> list[Clause]:
    weights = _weights(text, start, end)
    if len(weights) < _LEAST or _EARNS_NOTHING.search(text, start, end):
        return []
    lead = _LEAD.match(text, start, end)
    in_points = False
    if lead is not None and not _is_first(lead, weights, start):
        behind = [one for one in weights if one.start() >= lead.end()]
        if len(behind) >= _LEAST:
            in_points = _COULD.search(text, start, lead.end()) is not None
            start, weights = lead.end(), behind
    found = _before(text, start, end)
    if len(found) < _LEAST:
        found = _behind(text, start, end, weights, bare=in_points)
    if len(found) < _LEAST or any(_NO_THING.fullmatch(text, *one.thing) for one in found):
        return []
    return found


def _is_first(lead: re.Match[str], weights: Sequence[re.Match[str]], start: int) -> bool:
    """Whether what looks like a lead is the first thing itself: "Kennis van havens: 15 punten"."""
    return weights[0].start() == start or any(one.start() == lead.end() for one in weights)


def _weights(text: str, start: int, end: int) -> list[re.Match[str]]:
    """The numbers that can be weights: those with a unit, or all where fewer than two have one."""
    found = [one for one in _WEIGHT.finditer(text, start, end) if _value(one) is not None]
    told = [one for one in found if one["unit"]]
    if len(told) < _LEAST:
        return found
    last = found[-1]
    ends = last.start() > told[-1].start() and not text[last.end() : end].strip(" .)")
    return [*told, last] if ends else told


def _value(weight: re.Match[str]) -> float | None:
    value = parse_number(weight["count"])
    return float(value) if value is not None and 0 < value <= _MOST else None


def _behind(
    text: str, start: int, end: int, weights: Iterable[re.Match[str]], *, bare: bool = False
) -> list[Clause]:
    """Things with the weight behind them: "voor A 40 punten", "A levert 40 op", "A (40 punten)".

    The first needs its unit or a word that leads to it, unless what stands before said it (`bare`).
    """
    found: list[Clause] = []
    at = start
    for weight in weights:
        after = _AFTER.match(text, weight.end(), end)
        stop = after.end() if after else weight.end()
        seam = _SEAM.match(text, stop, end)
        if seam is None and found and _ALL_FILLS.fullmatch(text, at, weight.start()):
            named = _BEFORE_THING.match(text, weight.end(), end)
            if named is not None and not _WEIGHT.search(text, named.end(), end):
                thing = (named.end(), len(text[:end].rstrip(" .;,:")))
                found.append(Clause(at, thing[1], thing, _value(weight) or 0, weight["unit"] or ""))
                break
        if seam is None or weight.start() <= at:
            continue
        leads = _LEADS_IN.match(text, at, weight.start())
        first = leads.end() if leads else at
        last = _without_fills(text, first, weight.start())
        bracketed = text[last : weight.start()].lstrip().startswith("(")
        if not (weight["unit"] or bracketed or bare or found) and first == at:
            continue
        if last > first:
            found.append(Clause(at, stop, (first, last), _value(weight) or 0, weight["unit"] or ""))
        at = seam.end()
    return found


def _before(text: str, start: int, end: int) -> list[Clause]:
    """Things behind their weight: "40 voor A, 25 voor B en 15 voor C"."""
    told = [
        (one, before)
        for one in _WEIGHT.finditer(text, start, end)
        if _value(one) is not None and (before := _BEFORE_THING.match(text, one.end(), end))
    ]
    found: list[Clause] = []
    for at, (weight, before) in enumerate(told):
        stop = told[at + 1][0].start() if at + 1 < len(told) else end
        last = len(text[:stop].rstrip(" .;,:"))
        joins = _JOINS.search(text, before.end(), last)
        last = joins.start() if joins and at + 1 < len(told) else last
        if at + 1 < len(told) and joins is None and text[last:stop].strip() not in (",", ";"):
            return []
        thing = (before.end(), last)
        found.append(Clause(weight.start(), last, thing, _value(weight) or 0, weight["unit"] or ""))
    return found


_ALL_FILLS = re.compile(r"(?:(?:en|de|nog|overige|laatste|resterende)\s)*", re.IGNORECASE)
""" "..., en de overige 60 zijn voor de prijs": the last of a row may turn about."""
_JOINS = re.compile(
    r"[,;]?\s(?:en|and|alsmede|plus)(?:\s(?:nog|ook|de overige|de laatste|de resterende))?$"
)


def _without_fills(text: str, start: int, end: int) -> int:
    """Where a thing ends, before the words that only lead to its weight."""
    while end > start:
        word = _LAST_WORD.search(text, start, end)
        if word is None or word[1].lower() not in _FILLS:
            break
        if word[1].lower() in _WHO_SCORES and not _ONE_OF_THEM.search(text, start, word.start(1)):
            break
        end = word.start()
    return len(text[:end].rstrip(" ,(:")) if end > start else start


def _sentences(text: str) -> list[Place]:
    """The sentences of a text, also where a semicolon joins them into one."""
    found: list[Place] = []
    at = 0
    for stop in _STOP.finditer(text):
        found.append((at, stop.start()))
        at = stop.end()
    return [*found, (at, len(text))]


_STOP = re.compile(r"[.!?]\s+(?=[A-Z])")
