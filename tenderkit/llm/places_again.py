"""A place of residence wherever else it stands in a text.

Why: who lives in Quorvikdam says so once, and signs there. In: a text and what was found in it.
Out: `Found` residences. In the name of an organisation or a school a place stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.lexicon.kinds import SCHOOL_LEVEL
from tenderkit.llm.personal_data import Found


def find_places_again(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """A place of residence wherever it stands, but in the name of an organisation."""
    places = {
        match["p"].partition(",")[0]
        for one in found
        if one.kind in ("residence", "postcode")
        and not _OF_A_POSTBOX.search(text[max(0, one.start - 24) : one.start])
        and not _TO_AN_OFFICE.search(_paragraph(text, one.start))
        for match in [_PLACE_IN.match(text[one.start : one.end])]
        if match and len(match["p"].partition(",")[0]) > 3
    }
    for place in sorted(places):
        for match in re.finditer(rf"(?<![\w-]){re.escape(place)}(?![\w-])", text):
            line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
            if not (
                _OF_AN_OFFICE.search(line[-40:])
                or _OFFICE_BEHIND.match(text, match.end())
                or SCHOOL_LEVEL.search(line.rpartition(", ")[0].partition(",")[0] + ", ")
            ):
                yield Found(*match.span(), "residence")


_OF_A_POSTBOX = re.compile(r"(?i)postbus[ ]\d{1,6}[ ,|\n]{1,4}\Z")
"""Where an office gets its post; nobody lives there."""
_TO_AN_OFFICE = re.compile(r"(?im)^(?:aan|to)[ ]?:|t\.?a\.?v\.[ ]")
"""To whom a letter goes: the town below it is the office's."""


def _paragraph(text: str, end: int) -> str:
    """What stands before a place, back to the empty line."""
    return text[max(0, end - 300) : end].rpartition("\n\n")[2]


_OF_AN_OFFICE = re.compile(
    r"(?:(?<![\w-])(?!(?:Standplaats|Woonplaats|Plaats|Thuisbasis|Te|In)[ ])[A-Z][\w-]{1,40}"
    r"|(?:Universiteit|Hogeschool|University|Academie|Rechtbank|Gerechtshof|Hof|Museum|College|Port"
    r"|City|Municipality)[ ](?:van|of)"
    r"|gemeente|gem\.|provincie|regio|stad|wethouder|bij|voor)[ ]$"
)
_OFFICE_BEHIND = re.compile(r"[ ](?:University|Universiteit|Hogeschool|College|Court|Airport)\b")
_PLACE_IN = re.compile(r"(?:[1-9]\w{3,4}[ ]?(?:[A-Za-z]{2}(?![A-Za-z]))?[ ,]*)?(?P<p>[^\W\d].+)")
