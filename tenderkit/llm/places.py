"""Whether words with a capital can be a place where somebody lives.

Why: behind "te", or in front of a date, stands a place, but a course as well. In: words. Out: yes
or no.
"""

from __future__ import annotations

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import PARTICLES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import COUNTRIES, PLACES
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
    return any(one in PLACES or one in COUNTRIES for one in ways)


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


def is_unknown(words: str) -> bool:
    """Words of which no dictionary has the first."""
    return not is_word(plain(words).split()[0], here=False)
