"""Days counted instead of dated: "sluit over 5 dagen", "minstens 1 dag voor sluiting".

In: a text. Out: how many days, working days or hours, with the words. From which day they count
is not in the words, so it is not in the value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve


@dataclass(frozen=True, slots=True)
class RelativeDays:
    """A number of days from the day of publication or reading; `working` for werkdagen."""

    days: int
    working: bool = False


@dataclass(frozen=True, slots=True)
class BeforeClosing:
    """How long before the closing something is due."""

    days: int = 0
    hours: int = 0
    working_days: int = 0


_DAYS = (
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){OPTIONAL_SPACE}(?P<unit>werkdag(?:en)?"
    rf"|(?:kalender)?dag(?:en)?|(?:working{SPACE}|business{SPACE})?days?|we(?:ek|ken|eks)|uur"
    rf"|uren|hours?|etma(?:al|len))(?!\w)"
)
_RELATIVE = sieve(
    rf"(?:(?:sluit|sluiten|verloopt|eindigt|closes|expires){SPACE}(?:\w+{SPACE}){{0,3}}?(?:over"
    rf"|binnen|in|na){SPACE}(?:nog{SPACE})?"
    rf"|(?:deadline|sluit\w*|sluitings?\w*|(?:resterende?|overige){SPACE}\w*tijd|resterend|reactietijd|reactietermijn|time{SPACE}left|closing\w*|closes)"
    rf"{OPTIONAL_SPACE}[:\t]{OPTIONAL_SPACE}(?:over{SPACE}|nog{SPACE}|binnen{SPACE}|in{SPACE})?"
    rf"|(?:over{SPACE})?(?:nog){SPACE}(?:maar{SPACE}|slechts{SPACE})?|(?:reageer"
    rf"|reageren){SPACE}(?:kan{SPACE})?(?:nog{SPACE}|binnen{SPACE}))"
    rf"{_DAYS}",
    re.IGNORECASE,
)
_BEFORE_CLOSING = sieve(
    rf"{_DAYS}{SPACE}(?:voor|vóór|voordat|before|prior{SPACE}to|eerder{SPACE}dan)"
    rf"(?:{SPACE}(?:de|het|the|einde|van|officiële|genoemde|definitieve|sluiting|uiterste"
    rf"|official)){{0,5}}{SPACE}"
    r"(?:sluit\w*|einde?\s?inschrij\w*|einddatum|deadline|inschrij\w*|reactietermijn|closing\w*"
    r"|indien\w*)"
    rf"|{_DAYS.replace('count', 'other').replace('unit', 'of')}{SPACE}"
    rf"(?:(?:eerder|vroeger){SPACE}dan"
    rf"|(?:earlier|sooner){SPACE}than|ahead{SPACE}of|(?:voor|vóór|before){SPACE}(?:die{SPACE}van"
    rf"|that{SPACE}of))(?:{SPACE}(?:die|dat|van|de|het|onze|uw|the|our|that|of)){{0,4}}{SPACE}"
    r"(?:(?:eind)?opdrachtgever|(?:eind)?klant|inlener|aanvrager|gemeente|provincie|waterschap"
    r"|organisatie|client|buyer|customer|officiële|echte|official)",
    re.IGNORECASE,
)
_CLOSES_BEFORE = sieve(
    rf"(?:\w*sluit\w*|deadline|\w*termijn|clos(?:es?|ing)\b[^.;\d]{{0,8}})[^.;:\d]{{0,30}}?(?<![\w.,:/]){_DAYS}{SPACE}"
    rf"(?:voor|vóór|before|korter{SPACE}dan){SPACE}(?:(?:de|het|die|dat|van|the|that|of){SPACE}){{1,4}}"
    r"(?:(?:eind)?opdrachtgever|(?:eind)?klant|inlener|aanvrager|gemeente|provincie|waterschap"
    r"|client|buyer|customer|officiële|echte|formele|official)(?!\w)",
    re.IGNORECASE,
)
"""A limit that lies so long before another: "wij sluiten 24 uur voor de opdrachtgever"."""


@reads_words
def find_relative_days(text: str) -> list[Found[RelativeDays]]:
    """A closing stated as days from now: "sluit over 5 dagen", "je hebt nog 10 dagen"."""
    found: list[Found[RelativeDays]] = []
    for match in (*_RELATIVE.finditer(text), *_LEFT.finditer(text)):
        groups = match.groupdict()
        count = parse_number(match["count"] or groups.get("other") or "")
        unit = small(match["unit"] or groups.get("of") or "")
        if count is None or int(count) != count or unit.startswith(("uur", "uren", "hour")):
            continue
        if any(one.start <= match.start() < one.end for one in found):
            continue
        days = int(count) * (7 if unit.startswith("we") and "werk" not in unit else 1)
        working = unit.startswith(("werk", "work", "business"))
        found.append(Found(RelativeDays(days, working), match.start(), match.end()))
    for match in _NAMED.finditer(text):
        days = _NAMED_DAYS[small(match["day"])]
        found.append(Found(RelativeDays(days), match.start(), match.end()))
    return in_order(found)


_SINCE = _DAYS.replace("count", "other").replace("unit", "of")
_LEFT = sieve(
    rf"{_DAYS}{SPACE}(?:left|remaining|te{SPACE}gaan|resterend)(?!\w)"
    rf"|binnen{SPACE}{_SINCE}{SPACE}(?:na|vanaf){SPACE}(?:(?:de|het|datum){SPACE}(?:van{SPACE})?)?"
    r"(?:plaatsing|publicatie|dagtekening|verzending|verschijn\w+)(?!\w)",
    re.IGNORECASE,
)
"""Days that are left, or that count from the day of the posting itself."""
_NAMED_DAYS = {"vandaag": 0, "today": 0, "morgen": 1, "tomorrow": 1, "overmorgen": 2}
_NAMED = sieve(
    rf"(?:sluit|sluiten|verloopt|closes|expires){SPACE}(?P<day>{'|'.join(_NAMED_DAYS)})(?!\w)",
    re.IGNORECASE,
)


_CLOSING_WORDS = (
    "sluit", "inschrij", "einddatum", "deadline", "reactietermijn", "closing", "indien",
    " dan ", "than ", "ahead of", " die van ", "that of", "termijn", "closes",
)  # fmt: skip
"""One of them ends every such lead; most sentences hold none."""


@reads_words
def find_before_closing(text: str) -> list[Found[BeforeClosing]]:
    """How long before the closing: "minstens 1 dag voor sluiting", "24 uur voor de
    sluitingsdatum"."""
    found: list[Found[BeforeClosing]] = []
    folded = text.lower()
    if not any(word in folded for word in _CLOSING_WORDS):
        return found
    for match in _BEFORE_CLOSING.finditer(text):
        count = parse_number(match["count"] or match["other"])
        if count is None or int(count) != count:
            continue
        unit = small(match["unit"] or match["of"])
        found.append(Found(_lead(int(count), unit), match.start(), match.end()))
    for match in () if found else _CLOSES_BEFORE.finditer(text):
        count = parse_number(match["count"])
        if count is not None and int(count) == count:
            lead = _lead(int(count), small(match["unit"]))
            found.append(Found(lead, match.start("count"), match.end()))
    return found


_EARLIER = sieve(
    rf"{_DAYS}{SPACE}(?:eerder|daarvoor|ervoor|van{SPACE}tevoren|earlier|sooner|ahead|in{SPACE}advance)"
    r"(?!\w)(?![^\S\n](?:dan|of|than)\b)",
    re.IGNORECASE,
)


@reads_words
def find_earlier(text: str) -> list[Found[BeforeClosing]]:
    """How long before a moment that the words before it tell: "reageer bij ons een dag eerder".

    Examples
    --------
    >>> find_earlier("reageer bij ons 24 uur eerder")[0].value.hours
    24
    """
    found: list[Found[BeforeClosing]] = []
    for match in _EARLIER.finditer(text):
        count = parse_number(match["count"])
        if count is not None and int(count) == count:
            found.append(Found(_lead(int(count), small(match["unit"])), match.start(), match.end()))
    return found


def _lead(count: int, unit: str) -> BeforeClosing:
    if unit.startswith(("uur", "uren", "hour")):
        return BeforeClosing(hours=count)
    if unit.startswith("etma"):
        return BeforeClosing(hours=24 * count)
    if unit.startswith(("werk", "work", "business")):
        return BeforeClosing(working_days=count)
    return BeforeClosing(days=count * (7 if unit.startswith("we") else 1))
