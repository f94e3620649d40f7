"""Which things a demand asks, and whether one of them or all: "Key2, Suite of vergelijkbaar".

In: the words of a demand. Out: its alternatives, quantities and roles.
"""

from __future__ import annotations

import itertools
import re
from typing import Literal

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.fitting.roles import is_role
from tenderkit.fitting.words import content, plain, stem

Joint = Literal["any", "all", "mixed"]

AS_ROLE = re.compile(
    r"\b(?:als|in de (?:rol|functie) van|in een (?:rol|functie) als|functie van|rol van"
    r"|vergelijkbare rol als|as an?)\s(?:een\s|a\s)?"
    r"(?P<roles>.+?)(?=\s(?:bij|binnen|voor|waarvan|waarbij|waarvoor|heeft|hebt|heb|gewerkt"
    r"|werkzaam|actief|en daarbij|tijdens|sinds|within|at)\b|\s(?:met|op|in)\s(?!ruimtelijke)"
    r"|[;.(]|,\s(?:in|op|bij|met|waarvan|opgedaan)\b|$)",
    re.IGNORECASE,
)


_OF = re.compile(r"\s(?:of|en/of|dan wel|danwel|or)\s|\s?/\s?|,\s", re.IGNORECASE)


_OR = re.compile(r"\s(?:of|en/of|dan wel|danwel|or)\s", re.IGNORECASE)


_PREPOSITION = re.compile(
    r"\s(?:over|voor|bij|in|op|met|van|binnen|tussen|aan|zonder|naar|tegen|rond|rondom)\s",
    re.IGNORECASE,
)


def alternatives_of(text: str) -> tuple[dict[str, float], ...]:
    """The alternatives of a subject with "of", each with the words that all of them share.

    "onderhandelen met A of B" shares its first word, "adviseren van A of B over C" its last one;
    what stands in brackets is the thing before them in other words. Empty without alternatives.

    Examples
    --------
    >>> [sorted(one) for one in alternatives_of("onderhandelen met bewoners of ontwikkelaars")]
    [['bewoner', 'onderhandel'], ['onderhandel', 'ontwikelar']]
    """
    bare = re.sub(r"\([^)]*\)", " ", text)
    brackets = [c for c in (content(x) for x in re.findall(r"\(([^)]+)\)", text)) if _telling(c)]
    made: list[dict[str, float]] = []
    if _OR.search(bare):
        parts = [part for part in _OF.split(bare) if _telling(content(part))]
        if len(parts) > 1:
            lead, tail = _lead(content(parts[0])), _tail(parts[-1])
            last = len(parts) - 1
            for place, part in enumerate(parts):
                before = lead if place else {}
                after = tail if place < last else {}
                made.append({**before, **content(part), **after})
    outside = list(content(bare).items())
    first = dict(outside[:1] if len(outside) > 1 and not made else [])
    made += [{**first, **bracket} for bracket in brackets]
    if brackets and not _OR.search(bare) and _telling(content(bare)):
        made.append(content(bare))
    return tuple(made)


def _lead(stems: dict[str, float]) -> dict[str, float]:
    """The words before the last telling one, which alternatives share."""
    telling = [one for one, weight in stems.items() if weight >= 1]
    return {one: weight for one, weight in stems.items() if not telling or one != telling[-1]}


def _tail(part: str) -> dict[str, float]:
    """The words after the first preposition of the last alternative, which all share."""
    match = _PREPOSITION.search(part)
    return (
        content(part[match.end() :]) if match and _telling(content(part[: match.start()])) else {}
    )


_QUANTITY = re.compile(
    rf"(?:(?:meer dan|minimaal|minstens|ten minste|tenminste|min\.|groter dan|boven(?: de)?"
    rf"|at least)\s(?:€\s?)?(?P<least>{NUMBER})\s(?P<what>(?:miljoen|mln|[a-z]+))"
    rf"|(?P<number>{NUMBER})\s(?P<thing>[a-z]+)\s(?:of|en)\s(?:meer|groter))",
    re.IGNORECASE,
)


_NO_QUANTITY = re.compile(r"jaar|jaren|maand|punt|inwoner|uur|uren|keer|procent|week|dag|een$|euro")


def find_quantities(text: str) -> tuple[tuple[float, str], ...]:
    """Sizes that a subject asks for at the least: "een team van ten minste vijftien medewerkers".

    Each is the number and the stem of what is counted.
    """
    found = []
    for match in _QUANTITY.finditer(text):
        number = parse_number(match["least"] or match["number"])
        thing = (match["what"] or match["thing"]).lower()
        if number is not None and not _NO_QUANTITY.search(thing) and number > 1:
            found.append((float(number), stem(thing)))
    return tuple(found)


def _telling(stems: dict[str, float]) -> bool:
    return any(weight >= 1 for weight in stems.values())


def roles_of(text: str) -> tuple[tuple[str, ...], str]:
    """The roles that a text asks for as alternatives, and the text without them."""
    for match in AS_ROLE.finditer(text):
        phrase = match["roles"].strip(" ,")
        roles = _alternatives(phrase)
        if roles:
            return roles, text[: match.start()] + " " + text[match.end() :]
    return (), text


def _alternatives(phrase: str) -> tuple[str, ...]:
    parts = [
        re.sub(r"^(?:een|de|het|\(senior\)|a|an)\s", "", part.strip()) for part in _OF.split(phrase)
    ]
    parts = [part for part in parts if part]
    if not parts or not any(is_role(part) for part in parts):
        return ()
    last = parts[-1]
    settled = []
    for part in parts:
        if not is_role(part):
            head = last.split()[-1] if len(last.split()) == 1 else ""
            first_words = parts[0].split()
            if head and re.search(r"beheerder|adviseur|manager|medewerker", head):
                own_head = re.search(r"(?:beheerder|adviseur|manager|medewerker)$", head)
                part = f"{part} {own_head[0] if own_head else head}"
            elif part is not parts[0] and is_role(first_words[0]):
                part = f"{first_words[0]} {part}"
            else:
                continue
        elif (
            part is not last and len(part.split()) == 1 and len(last.split()) > 1 and _generic(part)
        ):
            # "projectleider of projectmanager ruimtelijke ontwikkeling"
            part = f"{part} {' '.join(last.split()[1:])}"
        settled.append(part)
    return tuple(settled)


def _generic(role: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:project|programma|proces|team)?(?:leider|manager)|adviseur|consulent"
            r"|medewerker|coordinator|beleidsadviseur|beleidsmedewerker|klantmanager|jurist"
            r"|specialist",
            plain(role),
        )
    )


def joint_of(text: str, names: tuple[str, ...]) -> Joint:
    """Whether the names are alternatives, all asked, or "A of B en C", which can be read two
    ways.
    """
    if len(names) < 2:
        return "any"
    folded = plain(text)
    places = sorted(
        (folded.find(plain(name)), plain(name)) for name in names if plain(name) in folded
    )
    if len(places) < 2:
        return "any" if re.search(r"\bof\b|\bor\b|/", folded) else "all"
    joins = []
    for (start, name), (following, _) in itertools.pairwise(places):
        between = folded[start + len(name) : following]
        if re.search(r"\bof\b|\bor\b|/|\bdan wel\b", between):
            joins.append("any")
        elif re.search(r"\ben\b|&|\band\b|\bmet\b|\balsmede\b|\bevenals\b", between):
            joins.append("all")
    if {"any", "all"} <= set(joins):
        return "mixed"
    return "all" if "all" in joins else "any"
