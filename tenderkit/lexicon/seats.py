"""Where a team, an office or the one who is hired sits, told in any order of its words.

Why: a place of work is told as where somebody sits, as where a building stands, or by the days in a
town; the wordings of `places` are those that were seen. In: a sentence in which none of them is
found. Out: where in it the place stands.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

_NO_TOWN: Final = r"(?!(?:[Jj]anuar|[Ff]ebruar|[Mm]aart|[Mm]arch|[Aa]pril|[Mm]ei\b|[Mm]ay\b|[Jj]un[ei]|[Jj]ul[iy]|[Aa]ugust|[Ss]eptember|[Oo]ktober|[Oo]ctober|[Nn]ovember|[Dd]ecember|Nederlands?\b|Dutch|Engels|English|Word\b|PDF\b|MS\b|Excel|Teams|Q[1-4]\b|[A-Z]{2,}\b|Het\b|De\b|Een\b|Je\b|U\b|We\b|Wij\b|Europa\b|Nederland\b))"
_TOWN: Final = rf"{_NO_TOWN}[A-Z][a-z][\w'’-]+(?:[ ](?:(?:aan|den|de|op)[ ]){{1,2}}[A-Z][\w'’-]+|[ ](?:en|and)[ ][A-Z][a-z][\w-]+(?=\W*$))?"
_STREET: Final = r"(?:Laan|Weg|Plein|Kade)[ ]van[ ](?:de[ ]|het[ ])?[A-Z]\w+|(?:[A-Z][\w'’-]*[ ])?[A-Z][a-z'’-]*(?:weg|straat|plein|kade|laan|dijk|gracht|singel|werf|markt|pad|steeg|haven|ring|boulevard|brink|wal)"
_HOUSE: Final = r"(?:[a-zé]*(?:huis|kantoor|gebouw|centrum|school|loods|werf|bibliotheek|kazerne|depot|pand|toren))"
_SITS: Final = r"(?:werk\w*|gewerkt|zit|zitten|huizen|huist|staat|ligt|bevindt|vinden|gevestigd|uitgeoefend|uitgevoerd|verricht|doe|doet|verwacht\w*|kantoordagen|kantoordag|werkplek|standplaats|based|located)"
_SEAT: Final = sieve(
    rf"\b{_SITS}\b[^.;:!?]{{0,60}}?\b(?:in|op|aan|te|vanuit|at)[ ](?:(?:de|het|ons|onze|een|the)[ ])?(?:oude[ ]|nieuwe[ ])?"
    rf"(?P<place>{_HOUSE}(?:,?[ ]aan[ ](?:de|het)[ ]|,[ ])(?:{_STREET})(?:[ ]\d{{1,4}})?[ ](?:in|te)[ ]{_TOWN}|{_HOUSE}[ ](?:van|in|te)[ ]{_TOWN}|(?:{_STREET})(?:[ ]\d{{1,4}})?[ ](?:in|te)[ ]{_TOWN})"
)
"""A house or a street with its town."""
_IN_TOWN: Final = sieve(
    rf"\b(?:(?:werk|taken|opdracht|functie|werkzaamheden)[ ](?:doe|doet|wordt|worden|vindt|vinden)|(?:wordt|worden)[ ](?:[\w]+[ ]){{0,2}}(?:verwacht|uitgeoefend)|uitgeoefend|kantoordag(?:en)?|komt[ ]te[ ]zitten|werkplek[ ](?:bevindt[ ]zich|is|ligt))\b[^.;:!?]{{0,40}}?\b(?:in|te)[ ](?P<place>{_TOWN})"
)
"""A town that somebody works in, by name alone."""
_NAMED: Final = re.compile(
    rf"\W*(?P<place>{_TOWN})[ ](?:is|wordt)[ ](?:je|jouw|uw|de|your)[ ](?:standplaats|werkplek|thuisbasis|uitvalsbasis|base)\b"
)
_OPENS: Final = re.compile(
    rf"\W*(?P<place>{_TOWN})[ ]?(?:\([^()]{{3,30}}\))?(?=\s*[,;–-]\s[^.]{{0,60}}\b(?:aanwezig|kantoor|thuis|hybride?|dagen|locatie|remote|on[- ]site)\b)"
)
"""A line that opens with its town: "Duinmeer (Veluwe), di en do aanwezig"."""
_NOT_OURS: Final = sieve(
    r"\b(?:gesprek\w*|interview\w*|vragen|vraag|bel|bellen|mail|telefoon\w*|archief|depot|ervaring|inwoners|bewoners|vergadert|raad|bijeenkomst\w*|training|brug|woningen|gebouwd|klanten|referentie\w*|eerder\w*|vorige|voorgang\w+|werkte|(?:hebt|heeft) gewerkt|project|stond|vestig\w*|gemeenten)\b",
    re.IGNORECASE,
)
"""What else has a place."""
_A_HOUSE_OF_NAME: Final = re.compile(
    rf"(?:{_HOUSE})(?:[ ](?:De|Het|'t|[A-Z][\w'’-]+)){{1,3}}[ ](?:in|te|van)[ ]$"
)
"""A house by its name before its town: "dorpshuis De Meent in"."""
_ITS_TOWN: Final = re.compile(rf"[ ](?:in|te)[ ]{_TOWN}")
_HAS_A_NAME: Final = re.compile(
    rf"{_HOUSE}[ ](?:De|Het|'t|[A-Z]|aan[ ](?:de[ ]|het[ ])?(?:{_STREET})$)"
)


_AT_A_NAME: Final = re.compile(r"\b(?:in|te|van) [A-Z]")
"""Without it no town is named behind other words."""


def seat_in(sentence: str, *, inside: bool = True) -> tuple[int, int] | None:
    """Where a sentence names the seat of the work, or None; `inside`: it may stand behind its first word.

    Examples
    --------
    >>> sentence = "Ons kantoor staat aan de Kerkstraat in Duinmeer."
    >>> sentence[slice(*seat_in(sentence))]
    'Kerkstraat in Duinmeer'
    """
    match = _NAMED.match(sentence) or _OPENS.match(sentence)
    if match is None and inside and _AT_A_NAME.search(sentence) and not _NOT_OURS.search(sentence):
        match = _SEAT.search(sentence) or _IN_TOWN.search(sentence)
    return match.span("place") if match else None


def with_its_house(sentence: str, place: tuple[int, int]) -> tuple[int, int]:
    """A town with the named house before it, a named house or one in a street with the town behind it.

    Examples
    --------
    >>> sentence = "Je werkt in buurthuis De Klamp in Duinmeer."
    >>> start, end = with_its_house(sentence, (34, 42))
    >>> sentence[start:end]
    'buurthuis De Klamp in Duinmeer'
    """
    start, end = place
    before = _A_HOUSE_OF_NAME.search(sentence, 0, start)
    if before is not None:
        return before.start(), end
    behind = _ITS_TOWN.match(sentence, end)
    if behind is not None and _HAS_A_NAME.match(sentence, start, end):
        return start, behind.end()
    return place
