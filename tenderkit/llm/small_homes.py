"""Streets and towns of somebody who uses no capitals, where the sentence says that somebody lives.

Why: "wij wonen aan de vorikweide, op nummer 36" has neither a capital nor the form of an address.
In: a text and what was found in it. Out: `Found` pieces: a street where its word ends as streets do
or no dictionary has it, and the town that the sentence leads to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.personal import NO_POSTCODE
from tenderkit.lexicon.small_homes import (
    BEFORE_POSTCODE_SMALL,
    LIVES_AT_SMALL,
    NO_STREETS,
    NUMBER_OF_STREET,
    STREETS_END,
    THEN_A_TOWN,
)
from tenderkit.lexicon.towns import town_at
from tenderkit.llm.personal_data import Found


def find_small_homes(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Houses told in small letters, and the town behind each house."""
    streets = [
        Found(*match.span("n"), "address")
        for pattern in (LIVES_AT_SMALL, NUMBER_OF_STREET)
        for match in pattern.finditer(text)
        if _may_be_a_street(match)
    ]
    streets += [
        Found(*match.span("n"), "address")
        for match in BEFORE_POSTCODE_SMALL.finditer(text)
        if _may_be_a_street(match) and (match["l"].isupper() or match["l"] not in NO_POSTCODE)
    ]
    yield from streets
    for one in (*streets, *(one for one in found if one.kind == "address")):
        led = THEN_A_TOWN.match(text, one.end)
        if led and (end := town_at(text, led.end(), small=True)):
            yield Found(led.end(), end, "residence")


def _may_be_a_street(match: re.Match[str]) -> bool:
    word = match["w"]
    if word in NO_STREETS:
        return False
    return STREETS_END.fullmatch(word) is not None or not is_word(word.rstrip("."))
