"""Whether words with a capital can be a place where somebody lives.

Why: behind "te", or in front of a date, stands a place, but a course as well. In: words. Out: yes
or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import PARTICLES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import COUNTRIES, PLACES
from tenderkit.lexicon.towns import is_town
from tenderkit.llm.name_words import plain

_LONG_WORD = 6
_NOBODYS = frozenset(
    ["nederland", "netherlands", "the netherlands", "holland", "belgie", "europa", "europe"]
)
"""Where everybody lives."""
_LONG_ABBREVIATION = 4


def is_place(words: str) -> bool:
    """Whether a place is one of the table: "Den Haag", "Utrecht"."""
    flat = plain(words)
    ways = (flat, flat.replace("-", " "), flat.removeprefix("the "))
    return any(one in PLACES or one in COUNTRIES for one in ways) or is_town(words)


def may_be_a_place(words: str) -> bool:
    """A place of the table, or words that no dictionary has: not "Actualiteiten Wmo"."""
    flat = plain(words)
    if is_place(words) or flat.split()[0] in PLACES:
        return flat not in _NOBODYS
    if words.isupper() and len(words) <= _LONG_ABBREVIATION:
        return False
    if any(word in PARTICLES for word in flat.split()[1:-1]):
        return True  # "Nieuwer ter Aa"
    first = next((word for word in flat.split() if word not in PARTICLES), flat)
    return not (first in FORM or (is_word(first, here=False) and len(first) > _LONG_WORD))


def long_places(text: str) -> Iterator[tuple[int, int]]:
    """Where places of several words stand, as start and end: "West Maas en Waal".

    Examples
    --------
    >>> list(long_places("De fusie van Gooise Meren."))
    [(13, 25)]
    """
    for match in _LONG_PLACE.finditer(plain(text)):
        if text[match.start()].isupper():
            yield match.span()


_LONG_PLACE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(
        re.escape(one)
        for one in sorted(PLACES, key=lambda one: (-len(one), one))
        if " " in one and one.split()[0] not in PARTICLES
    )
    + r")(?![\w-])"
)


def is_unknown(words: str) -> bool:
    """Words of which no dictionary has the first."""
    return not is_word(plain(words).split()[0], here=False)


def is_of_a_thing(text: str, start: int, end: int, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name is part of a place of several words, or of a number ("LI-2018-00442")."""
    words = text[start:end]
    if words.isupper() and len(words) <= _ABBREVIATION and _NUMBERED.match(text, end):
        return True
    bare = start + len(words) - len(_PARTICLES_BEFORE.sub("", words))
    return any(first <= bare and end <= after for first, after in places)


_ABBREVIATION = 4
_NUMBERED = re.compile(r"-?(?:19|20)\d\d-?\d{3}|-\d{4}")
_PARTICLES_BEFORE = re.compile(r"^(?:(?:van|de|in|uit|te|bij)[ ])+")
