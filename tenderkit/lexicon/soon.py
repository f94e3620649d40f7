"""Words for a start as soon as possible.

In: a text. Out: where it says so, and whether a sentence makes it the start of the assignment: a
bid or an answer is wanted "zo spoedig mogelijk" as well.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.other_days import BEGINS_OTHER
from tenderkit.sieving import sieve

_AFTER_AWARD = (
    r"(?:na (?:de |het |uw |je )?(?:gunning|ondertekening|akkoord|selectie|toekenning|opdracht\w*|gesprek\w*|intake|screening)"
    r"|(?:te )?(?:beschikbaar|inzetbaar|starten|beginnen|aan de slag|invulbaar|ingaand|instapbaar))"
)
ASAP = sieve(
    r"\bz\.?s\.?m\.?(?!\w)|\bzo (?:spoedig|snel|vroeg|gauw|vlug|rap) (?:als )?(?:(?:maar )?mogelijk|(?:u|je|jij) kunt|kan|het kan)\b|\bper direct\b|\bdirect\b$"
    rf"|\basap\b|\bas soon as (?:possible|you can|practicable)\b|\bper om+e?gaande\b|\bimmediate(?:ly)?\b|\bonmiddellijke?\b|\bterstond\b|\b(?:direct|meteen|gelijk) {_AFTER_AWARD}"
    r"|\bmet (?:de (?:grootst mogelijke|meeste|grootste) )?spoed\b|\b(?:straight|right) away\b|\bat once\b|\b(?:liefst|graag) (?:gisteren|vandaag|morgen)\b"
    r"|\b(?:gisteren|vandaag|morgen) (?:al|nog|meteen|direct) (?:kunt? |kan |zou )?(?:begin\w*|start\w*|aan de slag|komt?)\b|\b(?:per|met ingang van) (?:heden|vandaag|nu)\b"
    r"|\bop (?:de |een )?(?:zo )?(?:kortst?|kort|snelst?) mogelijke (?:termijn|tijd|moment)|\b(?:at|with) (?:the )?(?:earliest|shortest) (?:possible|notice)|\bsoonest\b"
    r"|(?:^\W*|:\s|\t)(?:meteen|direct|nu|gelijk|vandaag|immediate)(?=\s*(?:$|[,;(–]))",
    re.IGNORECASE,
)
"""Words for a start as soon as possible."""

_START = sieve(r"\b(?:start|begin|aanvang)\w*|\bvangt\b", re.IGNORECASE)
_BEGINS = (
    r"(?:in ?stap\w*|ingestapt|aan de slag|beschikba\w+|inzetbaar\w*|ingangsdatum|in te zetten|eerste (?:inzet\W|werkdag)|in dienst|ingaan\w*|ingang|gaat in"
    r"|ingevuld|invullen|invulling|te vervullen|available|onboard|join|aan boord|op zoek|zoeken|zoekt|gezocht|nodig|inhuren|inzet|needs?|needed|looking for|seek(?:s|ing)?|wanted|gevuld|vervuld|bezet|hebben zitten|aan het werk)"
)
_BEGUN = re.compile(_BEGINS, re.IGNORECASE)
_NEAR = sieve(
    rf"\b{_BEGINS}\b[^.;:!?]{{0,50}}(?:{ASAP.compiled.pattern})"
    rf"|(?:{ASAP.compiled.pattern})[^.;:!?]{{0,40}}\b{_BEGINS}\b",
    re.IGNORECASE,
)
_AN_ANSWER = re.compile(
    r"\b(?:reage\w+|reactie|reacties|contact|bericht|terugkoppel\w*|mail\w*|stuur\w*|sturen|inschrij\w+|aanmeld\w*|uitnodig\w*|laat\w* weten|antwoord\w*|uitslag|afgehandeld|beantwoord\w*|apply|reply|respond|answers?|your (?:bid|offer|cv|proposal|questions?))\b",
    re.IGNORECASE,
)
_ITEM = sieve(
    r"(?:^|[,|/;•·–(:]\s*|\s-\s)(?:z\.?s\.?m\.?|asap|per direct|per heden|zo spoedig mogelijk)\s*(?:\.?$|[,|/;•·–)]|\s-\s|(?:maar|doch|liefst|graag|uiterlijk|but|by)\b)",
    re.IGNORECASE,
)
"""One item of a line of key words: "36u, zsm, Leerplicht"."""
_MOST_ITEM_WORDS = 20
_NOT_SO = re.compile(
    r"\b(?:niet|not) (?:mogelijk|nodig|aan de orde|de bedoeling|haalbaar|realistisch|vereist|possible|needed|required)\b|\b(?:hoeft|hoeven)\b[^.;]{0,40}\bniet\b|\bgeen (?:haast|spoed|sprake)\b",
    re.IGNORECASE,
)
"""A start at once that is not to be: "Direct beginnen is niet mogelijk"."""
_BY_THEN = sieve(
    rf"(?:{ASAP.compiled.pattern})[\s,(]{{1,3}}(?:(?:maar|doch|en|but|and) )?(?:(?:wel|in ieder geval|in elk geval) )?(?:uiterlijk|niet later dan|ten laatste|liefst|at the latest|no later than|not later than|by) (?:per |op |on |by )?(?:\w{{2,9}} )?\d",
    re.IGNORECASE,
)
"""A start as soon as possible with the last day for it: "zsm, uiterlijk ma 3 mei"."""


def starts_by(sentence: str) -> bool:
    """Whether a sentence tells the last day of a start that is wanted as soon as possible.

    Examples
    --------
    >>> starts_by("1 persoon, zsm maar uiterlijk ma 3 mei")
    True
    >>> starts_by("Reageer zsm, uiterlijk ma 3 mei")
    False
    """
    return _BY_THEN.search(sentence) is not None and starts_soon(sentence)


def is_last_day_of_start(text: str, day: int) -> bool:
    """Whether the day at a place of a text is the last one for a start as soon as possible.

    Examples
    --------
    >>> is_last_day_of_start("z.s.m., uiterlijk 6 maart 2028", 18)
    True
    """
    return any(told.start() < day <= told.end() for told in _BY_THEN.finditer(text))


def starts_soon(sentence: str) -> bool:
    """Whether a sentence says that the assignment starts as soon as possible.

    Examples
    --------
    >>> starts_soon("Wij zoeken iemand die z.s.m. kan instappen")
    True
    >>> starts_soon("Wij nemen z.s.m. contact met u op")
    False
    """
    said = ASAP.search(sentence)
    if said is None or BEGINS_OTHER.search(sentence) or is_about_others(sentence):
        return False
    if _NOT_SO.search(sentence):
        return False
    if _BEGUN.search(said.group()) or _START.search(sentence):
        return True
    if len(sentence.split()) <= _MOST_ITEM_WORDS and _ITEM.search(sentence):
        return not _AN_ANSWER.search(sentence)
    return _NEAR.search(sentence) is not None and not _AN_ANSWER.search(sentence)
