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
_JOB = r"(?:(?<!over )(?:de|het|deze|dit|this|the) (?:\w+ )?(?:opdracht|klus|werk|opgave|inzet|assignment|engagement|job|work)|(?:dit|this))"
_HIRED_FOR = sieve(
    rf"\b{_HIRED}\b[^.;\d]{{0,50}}?\b(?:voor|for)\s{_ROUGH}(?:een {_SPAN} van )?{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:voor|for) (?:een|de|a|the) (?:\w+ )?{_SPAN} (?:van|of) {_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b{_GUESS} (?:\w+ ){{0,3}}?(?:op|aan|van|met|on|about)\s{_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:inzet|omvang|opdracht|uur|uren|u/w|p/?w|week|hours|assignment)\b[^.;\d]{{0,30}}?\b(?:gedurende|voor|for|during) {_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:inhuur|inzet|contract|opdracht|plaatsings|detacherings)(?:periode|duur|termijn|tijd)\b[^.;\d]{{0,30}}?\b(?:is|bedraagt|wordt|van|op|beslaat|omvat|telt|duurt) {_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:looptijd|duur|inzet|inhuur) (?:\w+ )?(?:is|wordt|bedraagt) (?:\w+ ){{0,2}}(?:geraamd|geschat|vastgesteld|bepaald|gesteld|begroot) op {_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b{_JOB}\b[^.;\d]{{0,30}}?\b(?:neemt|kost|vergt|vraagt|duurt|houdt|houdt ons|will last|will take|lasts?|takes?|to take|to last|runs?)\b[^.;\d]{{0,24}}?{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:{_JOB}|ons|we|wij|hier|hiermee)\b[^.;\d]{{0,30}}?{_LENGTH} (?:mee bezig|bezig\w*|bezig te houden)(?! met\b)"
    rf"|\b{_JOB} is (?:naar \w+ )?(?:in|binnen|na) {_ROUGH}{_LENGTH} (?:geklaard|klaar|af|gereed|afgerond)\b"
    rf"|\b(?:voor|gedurende) de komende {_LENGTH}[^.;]{{0,40}}\b(?:zoek\w*|huur\w*|huren|vragen|vraagt|nodig)\b"
    rf"|\b(?:start\w*|begin\w*|aanvang\w*|gaat|vangt)\b[^.;]{{0,60}}?\b(?:en|and) (?:\w+ ){{0,2}}?(?:loopt|duurt|blijf\w*|lopen|duren|lasts?|runs?|stays?)\s(?:dan |daarna |vervolgens |for )?{_ROUGH}{_LENGTH}{_NOT_WORK}"
    rf"|\b(?:initial|first|fixed|minimum|base) (?:term|period|contract) (?:of|is) {_ROUGH}{_LENGTH}",
    re.IGNORECASE,
)
_NEED = r"(?:zoek(?:en|t)?|(?:we|wij) (?:willen|vragen)|willen (?:we|wij)|nodig|inhuren|need|needs)"
_SO_LONG = rf"(?:(?:gedurende|voor|for) {_ROUGH}{_LENGTH}(?! (?:aan|lang geleden)\b)|{_LENGTH} lang){_NOT_WORK}"
_NEEDED_FOR = sieve(
    rf"\b{_NEED}\b[^.;]{{0,60}}?\b{_SO_LONG}|\b{_SO_LONG}[^.;]{{0,60}}?\b{_NEED}\b", re.IGNORECASE
)
"""So long somebody is asked for: "een half jaar lang iemand erbij"."""
_IS_PAST = re.compile(
    r"\b(?:had|hadden|heeft|hebt|was|waren|werd|werden|gezocht|gehad|deed|deden|worked|held|has|have had)\b",
    re.IGNORECASE,
)
_ITEM = sieve(rf"(?:^|[·|•]\s?){_ROUGH}{_LENGTH}\s*(?=$|[·|•,])", re.IGNORECASE)
"""One item of a line of key words: "24 uur · 8 maanden · Drenthe"."""
_MOST_ITEM_WORDS = 14
_FRAMEWORK = sieve(
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
    if _NEEDED_FOR.search(sentence) and not _IS_PAST.search(sentence):
        return True
    return (
        any(sign in sentence for sign in "·|•")
        and len(sentence.split()) <= _MOST_ITEM_WORDS
        and _ITEM.search(sentence) is not None
    )


def of_a_framework(sentence: str) -> bool:
    """Whether a term is that of the framework under which is hired, or of a grant or a permit, not of the assignment."""
    if _FRAMEWORK.search(sentence) is not None:
        return True
    if _HAS_A_FRAMEWORK.search(sentence) is not None:
        return True
    return _OF_A_RULE.search(sentence) is not None and not _OF_THE_WORK.search(sentence)


_HAS_A_FRAMEWORK = sieve(
    r"\b(?:heeft|hebben|sloot|sloten|has|have)\b[^.;]{0,40}\b(?:met ons|met (?:de|het) (?:gemeente|provincie|waterschap|organisatie)|with us)\b[^.;]{0,40}\b(?:overeenkomst|contract|agreement)\b",
    re.IGNORECASE,
)
"""What an intermediary has with the buyer: "Kandoor heeft met ons een overeenkomst van vier jaar"."""
_OF_A_RULE = sieve(
    r"\b(?:de|het|een|elke|iedere|deze|dit|the|a|an) (?:\w+ )?(?:\w*subsidie\w*|\w*regeling|\w*vergunning\w*|ontheffing\w*|licenties?|\w*garantie\w*|verordening|convenant|pilot|proeftuin|grant|permit|licen[cs]e|warranty)\b[^.;]{0,60}\b(?:loopt|lopen|geldt|gelden|heeft|kan|wordt|worden|bedraagt|duurt|is|runs|lasts|can|may)\b",
    re.IGNORECASE,
)
_OF_THE_WORK = re.compile(
    r"\b(?:opdracht|inzet|inhuur|contract|overeenkomst|klus|functie|assignment)\b", re.IGNORECASE
)


_MAY_GO_ON = re.compile(
    r"\b(?:verleng\w*|optie\w*|bijteken\w*|doorlop\w*|voortzet\w*|exten\w+|renew\w*|prolong\w*)\b[^?]{0,60}\?\s*$",
    re.IGNORECASE,
)


def asks_to_go_on(sentence: str) -> bool:
    """Whether a sentence asks if the assignment may go on: the number in its answer is of extensions.

    Examples
    --------
    >>> asks_to_go_on("Kan de opdracht verlengd worden?")
    True
    """
    return sentence.rstrip().endswith("?") and _MAY_GO_ON.search(sentence) is not None
