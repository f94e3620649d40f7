"""Where the work is done: the region and the place.

In: a document and the lines of a mention. Out: readings.
"""

from __future__ import annotations

import re

from tenderkit.building.mentions import Reading, label_rest, trimmed
from tenderkit.building.whole_lines import whole
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.cues import (
    PROVINCES,
)
from tenderkit.lexicon.places import (
    POSTCODE,
    answered_place,
    asks_for_place,
    is_address,
    place_end,
    place_in,
)
from tenderkit.lexicon.regions import (
    asked_region,
    bracketed_region,
    is_of_others,
    is_region,
    leading_region,
    offers_choice,
    region_in,
)
from tenderkit.lexicon.roles import ROLE
from tenderkit.records import Document


def region(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The province, or the region behind its label."""
    for number in reversed(lines):
        line = document.line(number)
        words = document.words(line)
        if _is_letterhead(number, words) or _is_a_party(document, number, words):
            continue
        if offers_choice(words):
            continue
        rest = label_rest(words, "region")
        if rest is not None:
            told = region_in(words) if words[rest : rest + 1].islower() else None
            if told is not None:
                return trimmed(document, number, words, *told)
            stop = re.search(r"[.;]\s", words[rest:])
            end = rest + stop.start() if stop else len(words)
            return trimmed(document, number, words, rest, rest + place_end(words[rest:end]))
        named = label_rest(words, "location")
        if named is not None and is_region(words[named:]):
            return trimmed(document, number, words, named, len(words))
        led = leading_region(words[named:]) if named is not None else None
        if named is not None and led is not None:
            return trimmed(document, number, words, named + led[0], named + led[1])
        asked = asked_region(words)
        if asked is not None:
            return trimmed(document, number, words, *asked)
        for start, end in sentences(words):
            place = region_in(words[start:end])
            if place is not None:
                return trimmed(document, number, words, start + place[0], start + place[1])
        bracketed = bracketed_region(words)
        if bracketed is not None:
            return trimmed(document, number, words, *bracketed)
        for start, end in sentences(words):
            for match in re.finditer(r"[A-Za-zâ-]+(?:-[A-Za-z]+)?", words[start:end]):
                if match.group(0).lower() in PROVINCES and not is_of_others(words[start:end]):
                    first, last = match.span()
                    return trimmed(document, number, words, start + first, start + last)
    if all(
        _is_letterhead(number, document.words(number))
        or _is_a_party(document, number, document.words(number))
        or offers_choice(document.words(number))
        for number in lines
    ):
        return []
    words = document.words(lines[-1])
    if len(lines) == 1 and (len(words.split()) > _MOST_OF_A_NAME or ROLE.search(words)):
        return []
    return whole("region")(document, lines)


_MOST_OF_A_NAME = 4
"""Words of a line that may be nothing but the name of a region."""


_LETTERHEAD = re.compile(
    r"\W*(?:provincie|regio) [A-Z][\w-]+(?: [A-Z][\w-]+){0,2}\s*(?:\t.*)?", re.IGNORECASE
)
_HEAD = 2
"""Lines at the head of a document."""


def _is_letterhead(number: int, words: str) -> bool:
    """Whether "provincie Meerland" names who writes: at the head, or before the name of the document on each page."""
    if not _LETTERHEAD.fullmatch(words):
        return False
    return "\t" in words or (
        number <= _HEAD and not words[:1].isspace() and words[:5].lower() == "provi"
    )


_OF_MEMBERS = re.compile(
    r"\b(?:samenwerk\w*|gemeenschappelijke regeling|openbaar lichaam|bestuursdienst|werkorganisatie|cooperation|collaboration|(?:van|of|voor) (?:de |the )?\w+ (?:gemeenten|municipalities))\b",
    re.IGNORECASE,
)
"""Who works together under the name of a region: "samenwerking van zes gemeenten"."""
_BEFORE_A_PARTY = re.compile(
    r"(?:\b(?:namens|bestuur van|directie van|voorwaarden van|beleid van|kantoor van|medewerkers van|opdracht van|organisatie|opdrachtgever:?|wij,|aan|door|bij|behalf of|board of|terms of)(?: de)?\s)$",
    re.IGNORECASE,
)
_BEHIND_A_PARTY = re.compile(
    r"(?: \(\w+\))?,? (?:is een|zoekt|vraagt|wil|werkt|voert|nodigt|heeft|hecht|hanteert|gunt|beoordeelt|behoudt|bestaat uit|verzorgt|ondersteunt|seeks|is a|has|invites)\b"
)


def _is_a_party(document: Document, number: int, words: str) -> bool:
    """Whether "Regio Duinwaard" at the head of a letter is an organisation's name, as its other lines tell."""
    name = words.split("\t")[0].strip()
    if number > _HEAD or not name.startswith("Regio ") or not _LETTERHEAD.fullmatch(name):
        return False
    if number < len(document.lines) and _OF_MEMBERS.search(document.words(number + 1)):
        return True
    return any(
        _BEFORE_A_PARTY.search(told, 0, at) or _BEHIND_A_PARTY.match(told, at + len(name))
        for line in document.lines[number:]
        if (at := (told := document.words(line)).find(name)) >= 0
    )


_LEAD = re.compile(
    r"\s*(?:(?:voor|van|for|of) (?:de|het|deze|dit|uw|je|this|the) [\w-]+ (?:is|wordt|blijft|will be|ligt in|is in)\s+(?=[A-Z]))?(?:(?:is|vooral|voornamelijk|meestal|hoofdzakelijk|gewoon|mainly|mostly)\s+(?=(?:in|te|[A-Z])))?(?:(?:bij ons |gewoon )?(?:in|te)\s+(?=[A-Z]))?",
    re.IGNORECASE,
)
"""What leads to a place behind its label: "Waar? Vooral in Duinmeer"."""


def location(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """The place or the address of the work."""
    for number in lines:
        words = document.words(number)
        if label_rest(words, "location") is None and len(lines) == 1 and not is_address(words):
            place = place_in(words) or _place_in_a_sentence(words)
            if place or not POSTCODE.search(words):
                return trimmed(document, number, words, *_apart(words, place)) if place else []
    number = lines[-1]
    words = document.words(number)
    if len(lines) > 1 and asks_for_place(document.words(lines[0])):
        place = answered_place(words)
        return trimmed(document, number, words, *place) if place else []
    found = sentences(words)
    start = label_rest(words, "location") or 0
    if start:
        start += _LEAD.match(words[start:]).end()  # type: ignore[union-attr]
    end = (
        next((last for _, last in found if last > start), len(words))
        if len(found) > 1
        else len(words)
    )
    cut = _OF_PROVINCE.search(words[start:end]) or re.search(
        rf"\s*[(,]\s*(?:{'|'.join(sorted(PROVINCES - {'utrecht', 'groningen', 'limburg'}))})\)?\W*$|[;,]\s+(?:met|waar|with|where|including|plus|maar|dus|op loopafstand|vlak|dicht|naast|near|close|af en toe|soms|ongeveer|hybride|deels|in overleg)\b|\s+(?:en )?(?:deels|hybride)\b.*thuis",
        words[start:end],
        re.IGNORECASE,
    )
    if _NOT_YET.match(words, start):
        return []
    end = start + cut.start() if cut else end
    end = start + place_end(words[start:end])
    return trimmed(document, number, words, *_apart(words, (start, end)))


_NOT_YET = re.compile(
    r"(?:(?:voor|van|for|of) (?:\w+ ){1,3})?(?:is|wordt|volgt|nog|moet)\b[^A-Z]{0,20}\b(?:nog|later|bepaald|bekend\w*|volgt|overleg|known|announced)\b"
)
"""A place that is told later: "wordt nog bepaald"."""
_OF_PROVINCE = re.compile(
    rf"\s*[(,]\s*(?:in )?(?:de )?(?:provincie|prov\.|province(?: of)?)\s(?:{'|'.join(sorted(PROVINCES))})\)?\W*$",
    re.IGNORECASE,
)
"""The province behind a place: "Meerdam (provincie Utrecht)"."""


def _apart(words: str, place: tuple[int, int]) -> tuple[int, int]:
    """A place without the province behind it, and without the office that only leads to its town."""
    start, end = place
    province = _OF_PROVINCE.search(words[start:end])
    end = start + province.start() if province else end
    office = _OFFICE_IN.match(words, start, end)
    if office is None and not _CALLED_PLACE.search(words, 0, start):
        office = _HOUSE_IN.match(words, start, end)
    return office.end() if office else start, end


_HOUSE_IN = re.compile(
    r"(?:(?i:het|de|een|ons|onze|the|our) )?(?i:(?:gemeente|stad|raad|provincie|waterschaps|dorps|regio)huis|(?:stads|gemeente|districts|provincie|waterschaps)kantoor|town hall|city hall) (?:in|te|at) (?=[A-Z][^\d,]*$)"
)
_CALLED_PLACE = re.compile(
    r"\b(?:standplaats|werklocatie|werkplek|werkadres|uitvalsbasis|thuisbasis|locatie|plaats van|location|based)\b",
    re.IGNORECASE,
)
"""Words that call what follows the place of work: then the house is told with its town. A sentence that only says
where somebody sits ("je werkt in het gemeentehuis in Duinmeer") tells the town."""


_OFFICE_IN = re.compile(
    r"(?:(?i:het|de|een|ons|onze|the|our) )?(?i:[a-z]*(?<!stads)(?<!gemeente)kantoor|vestiging|(?:hoofd)?locatie|bureau|pand|(?:head |main )?office|location|(?<=ons )[a-z]*gebouw|gebouw) (?:in|te|at) (?=[A-Z][^\d,]*$)"
    r"|(?:ons|onze|our) (?=[a-z])"
)
"""An office without a name before its town, or whose a building is: "ons kantoor in Duinmeer"."""


def _place_in_a_sentence(words: str) -> tuple[int, int] | None:
    """The place that one sentence of a paragraph names, whatever else the others speak of."""
    for start, end in sentences(words):
        place = place_in(words[start:end])
        if place is not None:
            return start + place[0], start + place[1]
    return None
