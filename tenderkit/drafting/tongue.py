"""Dutch or English: by the small words of a text.

In: a text. Out: `nl` or `en`; None where there is too little to tell.
"""

from __future__ import annotations

import re

from tenderkit.drafting.periods import Tongue

_SMALL: dict[Tongue, frozenset[str]] = {
    "nl": frozenset(
        """
    de het een en van voor met bij aan op in is zijn wordt heeft dat die niet ook als om
    te je u uw of binnen naar ik mijn wij """.split()
    ),
    "en": frozenset(
        """
    the a and of for with at on in is are has have that not also as to you your or within
    by this will i my would from see """.split()
    ),
}
_LEAST = 4


def tongue_of(text: str) -> Tongue | None:
    """The language of a text; None where it has too few small words to tell.

    Examples
    --------
    >>> tongue_of("De kandidaat heeft ervaring met het beheer van een zaaksysteem.")
    'nl'
    """
    counts = _counts(text)
    best: Tongue = "nl" if counts["nl"] >= counts["en"] else "en"
    return best if counts[best] >= _LEAST else None


def leans(text: str) -> Tongue | None:
    """The language that a text leans to, be it by one word; None where it leans to neither.

    Examples
    --------
    >>> leans("I meet this requirement."), leans("Allegro.")
    ('en', None)
    """
    counts = _counts(text)
    if counts["nl"] == counts["en"]:
        return None
    return "nl" if counts["nl"] > counts["en"] else "en"


def _counts(text: str) -> dict[Tongue, int]:
    words = re.findall(r"[a-zà-ÿ]+", text.lower())
    return {tongue: sum(word in small for word in words) for tongue, small in _SMALL.items()}
