"""Words that make a length of time the length of the assignment.

Why: months and years are told of experience, of options and of the past as well. In: a sentence. Out: whether the
length in it is how long somebody is hired.
"""

from __future__ import annotations

import re

from tenderkit.dutch.durations import LENGTH
from tenderkit.sieving import sieve

_LENGTH = (
    LENGTH.replace("(?P<count>", "(?:").replace("(?P<unit>", "(?:").replace("(?P<half>", "(?:")
)
_ROUGH = r"(?:zo['’]n |circa |ca\.? |ongeveer |ruim |zeker |in totaal |about |roughly |some |approximately )?"
_HIRED = (
    r"(?:hure[n]?|huurt|inhuren|ingehuurd|tekent?|contracteren|contracteert|verbind\w*|nodig|plaatsen|hire[sd]?|hiring|sign(?:s|ed)?|engaged?|blijf\w*"
    r"|stellen (?:wij|we) aan|aan boord)"
)
_GUESS = (
    r"(?:reken\w*|ga(?:an|at) (?:\w+ )?uit|denk\w*|schat\w*|mik\w*|expect\w*|voorzien\w*|uitgaan)"
)
_SPAN = r"(?:termijn|tijd|tijdvak|duur|looptijd|periode|tijdsbestek|term|period|stint|spell)"
_NOT_WORK = (
    r"(?![^.;]{0,30}\b(?:ervaring|experience|geleden|ago|oud|eerder|archief|garantie|terug))"
)
_HIRED_FOR = sieve(
    rf"\b{_HIRED}\b[^.;\d]{{0,50}}?\b(?:voor|for)\s{_ROUGH}(?:een {_SPAN} van )?{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:voor|for) (?:een|de|a|the) (?:\w+ )?{_SPAN} (?:van|of) {_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b{_GUESS} (?:\w+ ){{0,3}}?(?:op|aan|van|met|on|about)\s{_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:initial|first|fixed|minimum|base) (?:term|period|contract) (?:of|is) {_ROUGH}{_LENGTH}",
    re.IGNORECASE,
)
_ITEM = sieve(rf"(?:^|[·|•]\s?){_ROUGH}{_LENGTH}\s*(?=$|[·|•,])", re.IGNORECASE)
"""One item of a line of key words: "24 uur · 8 maanden · Drenthe"."""
_MOST_ITEM_WORDS = 14
_FRAMEWORK = re.compile(
    r"\b(?:raam|mantel)(?:overeenkomst|contract)\w*\b(?!.*\b(?:nadere|deelovereenkomst))|\bframework (?:agreement|contract)\b",
    re.IGNORECASE,
)


_UNITS = ("maand", "mnd", "jaar", "month", "year", "kwarta", "quarter", "Maand", "Jaar")


def hired_for(sentence: str) -> bool:
    """Whether a sentence says how long somebody is hired.

    Examples
    --------
    >>> hired_for("U tekent bij ons voor tien maanden.")
    True
    >>> hired_for("Wij denken aan iemand met zo'n drie jaar ervaring.")
    False
    """
    if not any(unit in sentence for unit in _UNITS):
        return False
    if _HIRED_FOR.search(sentence):
        return True
    return (
        any(sign in sentence for sign in "·|•")
        and len(sentence.split()) <= _MOST_ITEM_WORDS
        and _ITEM.search(sentence) is not None
    )


def of_a_framework(sentence: str) -> bool:
    """Whether a term is that of the framework under which is hired, not of the assignment."""
    return _FRAMEWORK.search(sentence) is not None
