"""People who cannot share the hours there are: their least hours together are more than the most.

In: a Tender and its document. Out: one finding, with the people, the hours of each and of all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.dutch import find_people, parse_number
from tenderkit.dutch.found import Found
from tenderkit.dutch.shared_hours import are_divided, find_shared_hours
from tenderkit.records import Document, Finding, Outline, Range, Tender
from tenderkit.sieving import sieve


def splits(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    """The finding that some people at their least hours need more than there are together."""
    shared = find_shared_hours(document.text)
    people, hours = tender.positions, tender.hours_per_week
    whole = shared.most or (_whole(tender, document) if shared.least else None)
    if whole is None:
        return
    people = people if people is not None and _several(people) else _asked_for(document)
    if people is None or not _several(people):
        return
    several, most = max(people.min, 2), whole.value
    floors = [one.value for one in shared.least if one.value < most]
    if hours is not None and hours.min < most:
        floors.append(hours.min)
    floor = max(floors, default=0.0)
    if several * floor > most:
        yield Finding(
            code="split_impossible",
            severity="warning",
            message=f"{several:g} people at {floor:g} hours is more than the {most:g} hours there are together.",
            values=(f"{several:g}", f"{floor:g}", f"{most:g}"),
            evidence=(
                *tender.evidence.get("positions", ()),
                document.span(whole.start, whole.end),
            ),
        )


def _whole(tender: Tender, document: Document) -> Found[float] | None:
    """The hours of the assignment, where people divide them: "Uren: 36", "twee personen, ieder minimaal 24"."""
    hours, spans = tender.hours_per_week, tender.evidence.get("hours_per_week", ())
    if hours is None or hours.max is None or hours.min != hours.max or not spans:
        return None
    if not are_divided(document.text):
        return None
    return Found(hours.max, spans[0].start, spans[0].end)


def _several(people: Range) -> bool:
    return max(people.min, people.max or 0) > 1


def _asked_for(document: Document) -> Range | None:
    """How many people a sentence asks for, where the hours that they share are told."""
    if among := _AMONG.search(document.text):
        number = parse_number(among["people"])
        if number is not None:
            return Range(min=number, max=number)
    if _BOTH.search(document.text):
        return Range(min=2, max=2)
    if each := _EACH_OF.search(document.text):
        number = parse_number(each["people"] or each["some"])
        if number is not None:
            return Range(min=number, max=number)
    for line in document.lines:
        words = document.words(line)
        asks = _ASKS.search(words)
        found = find_people(words[asks.start() :]) if asks else []
        if found:
            least, most = found[0].value
            return Range(min=least, max=most)
    return None


_NUMBER = r"(?P<people>twee|drie|vier|two|three|four|[2-4])"
_PEOPLE = r"(?:mensen|personen|people|persons|kandidaten|professionals|adviseurs|medewerkers|consultants|candidates|parttimers|part-timers|\w{4,}(?:eurs|isten|enten|ers|aren|ors))"
_BOTH = sieve(
    r"\b(?:duo-?ba(?:an|nen)|duo-?invulling|in duo|job-?\s?shar\w+|met z(?:['’]n|ijn) tweeën|(?:voor|van|for|of) (?:beiden|both)|(?:beide|both) (?:kandidaten|personen|professionals|candidates|people)|both together|beiden samen)\b",
    re.IGNORECASE,
)
"""Two people share the hours: "een duobaan is mogelijk", "het totaal voor beiden"."""
_EACH_OF = sieve(
    rf"\b{_NUMBER}\s{_PEOPLE}\b(?:(?!aangeboden|uitgenodigd|voorgesteld|invited|offered|gesprek)[^.;\n]){{0,40}}?\b(?:elk|ieder|each|share|sharing|delen|verdelen)\b"
    rf"|\b(?:mogen|mag|kan|kunnen|may|can)\b[^.;\n]{{0,20}}?\b{_NUMBER.replace('people', 'some')}\s{_PEOPLE}\s(?:zijn|be)\b",
    re.IGNORECASE,
)
"""People who each have some of the hours: "twee mensen, die elk ten minste 16 uur werken"."""

_ASKS = re.compile(
    r"\b(?:gevraagd|vragen|zoeken|zoekt|vraagt|nodig|needed|need|looking for|ask for)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"\b(?:door|over|tussen|voor|met|between|among|by|for)\s(?P<people>twee|drie|vier|two|three|four|[2-4])\s(?:mensen|personen|people|persons|kandidaten|professionals|adviseurs|medewerkers|consultants|\w{4,}s|\w{4,}en)\b",
    re.IGNORECASE,
)
"""Hours that several people may share: "mag door twee personen worden gedeeld"."""
