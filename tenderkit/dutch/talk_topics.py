"""What a talk is said to be about: "In het gesprek komen rust, lef en humor aan bod".

Why: traits are named behind a verb whose other half follows them, or as what a talk goes over; the
same words tell of talks with residents, and of a plan that is explained. In: a sentence. Out: where
an enumeration stands that may be one of traits, and which of its members are things.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.sieving import sieve

_OF_A_TALK = sieve(
    r"\b(?:gesprek(?:ken)?|interviews?|kennismaking|aan bod|(?:daarin|daarbij|hierin|hierbij|dan)"
    r" (?:staan|komen|worden|wegen|zijn)|belangrijk vinden (?:wij|we))\b",
    re.IGNORECASE,
)
_WITH_OTHERS = re.compile(
    r"\bgesprek(?:ken)? (?:met|tussen) (?!(?:(?:de|elke|iedere|een|drie|alle|deze) )?kandida"
    r"|(?:u|je|jou|hen|haar|hem|de \w+(?:leider|manager|hoofd))\b)",
    re.IGNORECASE,
)
"""Talks that are the work: "gesprekken met bewoners"."""
_AHEAD = r"(?=[\w-]+(?:\s[\w-]+){0,3},)"
_ABOUT = sieve(
    r"\b(?:gesprek(?:ken)?|interview)\b[^.;:,]{0,30}?\s(?:gaat|gaan|richt(?:en)? zich|draait)"
    rf"(?:\s(?:dan|vooral|met name))*\s(?:over|op|om)\s{_AHEAD}"
    r"|\b(?:aandacht voor|praten (?:wij|we)(?: dan| vooral)? over|belangrijk vinden (?:wij|we)"
    rf"|(?:we|they) look at|interview is about)\s{_AHEAD}",
    re.IGNORECASE,
)
"""Words before what is spoken of: "Het gesprek gaat over plannen, ..."."""
_HALVES = sieve(
    r"\b(?:(?:komen|staan|worden|wegen|(?:willen|zien|peilen|toetsen) (?:wij|we)|zijn)"
    rf"(?:\s(?:dan|daarbij|vooral|met name|ook|graag|onder meer))*|om)\s{_AHEAD}"
    r"(?P<told>[^.;:]{8,160}?)"
    r"\s(?:aan bod|aan de orde|ter sprake|centraal|voorop|getoetst|beoordeeld|besproken|gepeild"
    r"|bevraagd|mee|terug(?: ?zien)?|te (?:toetsen|peilen|beoordelen|zien))(?=\W*$|,\s)",
    re.IGNORECASE,
)
"""A verb whose other half stands behind the traits: "Aan tafel komen rust, ... aan bod"."""


def spoken_of(text: str) -> Iterator[tuple[int, int]]:
    """Where a sentence says what a talk is about, first and last character.

    Examples
    --------
    >>> text = "In het gesprek komen rust, lef en humor aan bod."
    >>> [text[first:last] for first, last in spoken_of(text)]
    ['rust, lef en humor']
    """
    if not _OF_A_TALK.search(text) or _WITH_OTHERS.search(text):
        return
    for match in _ABOUT.finditer(text):
        yield match.end(), len(text)
    for match in _HALVES.finditer(text):
        yield match.span("told")


_TRAIT = (
    r"(?:vermogen|lef|gevoel|talent|durf|wil|bereidheid|moed|gave|kunst|drive|passie|rust|kracht)"
)
_THING = re.compile(
    rf"(?:de|het|je|uw|ons|onze|hoe|wat|waarom|over|elk\w*|alle)\s(?!{_TRAIT}\b)|(?:\S+\s){{4}}",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"(?:de|het)\s(?!{_TRAIT}\b)", re.IGNORECASE)
_OF_A_PAPER = re.compile(
    r"\b(?:van|in) (?:(?:het|de|uw|je) (?:plan\w*|uitwerking\w*|stukken|tekst|antwoord\w*"
    r"|offerte|aanbieding|beschrijving|motivatie\w*|brief)|(?:het|uw) stuk)\b",
    re.IGNORECASE,
)


def is_a_thing(words: str) -> bool:
    """Whether what is spoken of is told with its article or at length, as no trait is."""
    return _THING.match(words) is not None


def are_things(told: Iterable[str]) -> bool:
    """Whether an enumeration is of what a paper or a talk is judged by, not of a person's traits.

    Examples
    --------
    >>> are_things(["de gevolgde redenering", "de afweging van risico's"])
    True
    >>> are_things(["rust", "de durf om te kiezen"])
    False
    """
    words = list(told)
    return len(words) > 1 and (
        all(_ARTICLE.match(one) for one in words) or any(_OF_A_PAPER.search(one) for one in words)
    )
