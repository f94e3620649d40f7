"""How a letter or a mail begins and ends: its place and date, its closing formula, and the name below it.

Why: a letter may end right behind its list, and who signs it is no item of that list. In: the words of a line. Out:
yes or no.
"""

from __future__ import annotations

import re
from typing import Final

_CLOSING: Final = re.compile(
    r"\W*(?:(?:met (?:de |een )?)?(?:(?:vriendelijke|hartelijke|beste|warme|zonnige|collegiale|vele?|kind|best|warm|with kind) )?(?:groet(?:en|jes)?|regards)"
    r"|hoogachtend|mvg|m\.v\.g|gr|grt|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?)"
    r"(?:(?:\s(?:van\s(?-i:[A-Z])|uit\s|namens\s)[^.;:\d]{2,40})?\s?[,!.]?|,\s(?:[A-ZÀ-Þ][\w.'-]*\s?){1,5}(?:,\s[^.;:\d]{2,50})?)\W*"
    r"|(?:namens (?:het|de|deze|dezen|burgemeester)\b[^.;:\d]{0,60}|(?:het college van )?burgemeester en wethouders[^.;:\d]{0,40}"
    r"|gedeputeerde staten[^.;:\d]{0,40}|het dagelijks bestuur[^.;:\d]{0,40}|de (?:gemeente)?secretaris|de (?:burgemeester|directeur|dijkgraaf)),\s*",
    re.IGNORECASE,
)
OF_A_LETTER: Final = re.compile(
    r"\W*(?!(?i:ge|re)?(?i:publi|plaats|post|online|uitgezet|verschenen|opened))(?:[Tt]e )?[A-ZÀ-Þ][\w'’ -]{2,30},\s(?:(?:de|the|op|d\.?d\.?|(?:maan|dins|woens|donder|vrij|zater|zon)dag)\s){0,3}(?!\d{4}\s?[A-Z]{2}\b)\d[\w’' .-]{4,24}\W*"
    r"|\W*(?i:briefdatum|dat(?:um|e) (?:(?:van )?(?:deze |de )?brief|of (?:this )?letter|en plaats)|plaats en datum|dagtekening|gedateerd|d\.?d\.?)\s*[:.]?\s*(?:[A-Za-z]{2,9}[,.]?\s){0,2}\d{1,2}[ .\/-][\w., :/-]{4,40}"
    r"|\W*(?i:verzonden|verstuurd|ontvangen|datum|date|sent|received)(?: op| on)?\s?[:\t]\s?(?=[^|]*(?<![\d.-])\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?!\.?\d))\w[\w ,./+:-]{8,50}\W*"
    r"|\W*(?:Op|On)\s[\w,.-]{1,12}\s[\w ,./:+-]{4,50}\b(?:schreef|wrote)\b.{0,60}"
)
"""The place and the date over a letter: "Vloedwijk, 21 april 2031", "Dagtekening: 21 april 2031"; the day and the clock
over a mail: "Verzonden: maandag 21 april 2031 16:48". It tells when it was written, no publication."""
_LONGEST: Final = 110
_TITLE = r"(?:(?:mr|drs|dr|ir|ing|prof|mw|mevr|mevrouw|dhr|de heer|ms|mrs)\.?\s(?:ing\.\s)?)?"
_NAME: Final = re.compile(
    rf"{_TITLE}(?:[A-Z]\.\s?){{1,4}}(?:\([A-Z][a-zà-ÿ]+\)\s)?(?:(?:van|de|der|den|ten|ter|te|von|el|al|'t)\s){{0,3}}[A-ZÀ-Þ][a-zà-ÿ]+(?:[-\s][A-ZÀ-Þ][a-zà-ÿ]+)?(?P<rest>[\s,].*)?"
)
_ROLE: Final = re.compile(
    r"[,\s]*(?:[\w-]*(?:adviseur|manager|leider|hoofd|directeur|secretaris|inkoper|co[oö]rdinator|medewerker|jurist|wethouder|burgemeester|griffier|consultant|recruiter|buyer|advis[eo]r|officer|head|bestuurder)\b|(?:afdeling|team|gemeente|provincie|waterschap|stichting|namens|senior|junior|interim|strategisch|concern)\b)",
    re.IGNORECASE,
)


def closes_letter(words: str) -> bool:
    """Whether a line is the closing formula of a letter and nothing else.

    Examples
    --------
    >>> closes_letter("Met vriendelijke groet,"), closes_letter("de gemeentesecretaris,")
    (True, True)
    >>> closes_letter("Groeten van de wethouder horen bij het werk")
    False
    """
    return len(words) <= _LONGEST and _CLOSING.fullmatch(words) is not None


def signs_letter(words: str) -> bool:
    """Whether a line is a name with initials, alone or with a role or an organisation behind it.

    Examples
    --------
    >>> signs_letter("J. Terwoert inkoopadviseur Gemeente Wierdum"), signs_letter("mr. A. de Vries")
    (True, True)
    >>> signs_letter("A. Ervaring met peilbesluiten")
    False
    """
    match = _NAME.fullmatch(words) if len(words) <= _LONGEST else None
    if match is None or any(sign.isdigit() for sign in words):
        return False
    return not (match["rest"] or "").strip(" ,") or _ROLE.match(match["rest"]) is not None
