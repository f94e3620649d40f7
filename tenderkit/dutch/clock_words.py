"""Times of the day in words: "twaalf uur 's middags", "half twaalf", "kwart over negen".

In: the words of a match of `CLOCK_WORDS`. Out: minutes since midnight, or None where the words may
mean two times: "half drie" without a part of the day is in the night or in the afternoon.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import small

_HOURS = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
    "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15,
    "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19, "twintig": 20,
    "eenentwintig": 21, "tweeëntwintig": 22, "drieëntwintig": 23, "vierentwintig": 24,
}  # fmt: skip
_GAP = r"[^\S\n]"
_OF_TWELVE = r"(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)"
_LATER = r"(?:(?:der|veer|vijf|zes|zeven|acht|negen)tien|(?:eenen|tweeën|drieën|vieren)?twintig)"
DAY_PART = (
    r"(?:['’‘`]s[-\s]?(?:nachts|ochtends|morgens|middags|avonds)"
    r"|in[^\S\n]de[^\S\n](?:nacht|ochtend|morgen|(?:na)?middag|avond)(?!\w))"
)
"""A part of the day, before or after a time."""

CLOCK_WORDS = (
    rf"(?:noon|midnight|middernacht|(?:{_OF_TWELVE}|{_LATER}){_GAP}uur(?:{_GAP}{DAY_PART})?"
    rf"|(?:half|kwart{_GAP}(?:over|voor|vóór)){_GAP}(?:{_OF_TWELVE}|1[0-2]|[1-9])"
    rf"(?![\w%]|[.,:/-]\d)(?:{_GAP}uur)?(?:{_GAP}{DAY_PART})?)"
)
_MORNING = 8 * 60
"""A time of twelve hours before this one needs its part of the day."""


def clock_minutes(words: str) -> int | None:
    """Minutes since midnight of a time in words.

    Examples
    --------
    >>> clock_minutes("half twaalf"), clock_minutes("vijf uur 's middags")
    (690, 1020)
    """
    words = small(words)
    if words in ("midnight", "middernacht"):
        return 1440
    if words == "noon":
        return 720
    minutes = _of_twelve(words)
    if minutes > 13 * 60:
        return minutes
    if re.search(r"middag|avond", words):
        return minutes % 720 + 720
    if re.search(r"ochtend|morgen|nacht", words):
        return minutes % 720
    if minutes < 60:
        return minutes + 720
    return minutes if minutes >= _MORNING else None


def is_half_or_quarter(words: str) -> bool:
    """ "half twaalf" and "kwart over negen" also count other things than hours."""
    return small(words).startswith(("half", "kwart"))


def _of_twelve(words: str) -> int:
    """Minutes as said: "half een" is 30, "kwart voor een" 45, "twaalf uur" 720."""
    named = re.search(rf"(?:{_LATER}|{_OF_TWELVE}|\d{{1,2}})(?!\w)", words)
    assert named is not None
    hour = _HOURS.get(named[0]) or int(named[0])
    if words.startswith("half"):
        return hour * 60 - 30
    if words.startswith("kwart"):
        return hour * 60 + (15 if "over" in words else -15)
    return hour * 60
