"""Towns where somebody lives that stand far from the word for it, or behind a name.

Why: "groeide op in het café van mijn oom in Enter" puts a sentence between the two, and "Zoë Kwar,
Wateringen" has no word at all; a town that no dictionary tells apart needs the table. In: a text,
and the names found in it. Out: `Found` residences. A town behind a word for work stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tenderkit.lexicon.guess_cues import PERIOD
from tenderkit.lexicon.home import (
    AND_AROUND,
    BEFORE_A_HOME,
    BEHIND_A_NAME,
    LIVES_NEAR,
    NO_HOME_BEYOND,
    NO_PERSONS_HOME,
    TOWN_ENDS,
    WHERE_LIVED,
)
from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.other_forms import POSTCODE_ALONE
from tenderkit.lexicon.public_names import PLACES
from tenderkit.lexicon.towns import town_at
from tenderkit.llm.personal_data import Found

_FAR = 160
"""Characters of a sentence behind the word for living."""


def homes_in_sentences(text: str) -> Iterator[Found]:
    """Towns behind a word for living or travelling, in its sentence, up to a word for work."""
    for lives in LIVES_NEAR.finditer(text):
        stops = NO_HOME_BEYOND.search(text, lives.end(), lives.end() + _FAR)
        end = stops.start() if stops else min(len(text), lives.end() + _FAR)
        for led in BEFORE_A_HOME.finditer(text, lives.end(), end):
            yield from _town(text, led.end())
        small = WHERE_LIVED.match(text, lives.end())
        if small and (after := town_at(text, small.end(), small=True)):
            words = text[small.end() : after].lower()
            if small["told"] or words in PLACES or not is_word(words):
                yield Found(small.end(), after, "residence")


def homes_behind_names(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """ "Zoë Kwar, Wateringen.", "Ruud Kwar uit Enter": a town that ends a cell behind a name."""
    for one in names:
        behind = BEHIND_A_NAME.match(text, one.end)
        end = town_at(text, behind.end()) if behind else None
        if behind and end and (ends := TOWN_ENDS.match(text, end)):
            line = text[text.rfind("\n", 0, one.start) + 1 : one.end]
            if PERIOD.search(line) or NO_HOME_BEYOND.search(line) or NO_PERSONS_HOME.search(line):
                continue  # "1999 – 2010: Hendrikkazerne, Vught", "Hogeschool Quorvik, Enter"
            yield Found(behind.end(), ends.end("n"), "residence")


def with_surroundings(text: str, found: Iterable[Found]) -> Iterator[Found]:
    """ "Enter en omgeving", "Enter, 7468": the rest of a residence that was found."""
    for one in found:
        if one.kind == "residence" and (around := AND_AROUND.match(text, one.end)):
            yield Found(one.start, around.end(), "residence")
        if one.kind in ("residence", "postcode") and (code := POSTCODE_ALONE.match(text, one.end)):
            yield Found(*code.span("n"), "postcode")


def _town(text: str, start: int) -> Iterator[Found]:
    if end := town_at(text, start):
        yield Found(start, end, "residence")
