"""Words that make a weekday a day of work: somebody works on it, the work is on it, or it is fixed.

Why: a weekday stands in a tender as often for a meeting, a market or a telephone. In: a sentence that
holds a weekday. Out: whether the work is on it; whether a question asks for the days of work.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.cues import WHICH_DAYS, WORK_DAY
from tenderkit.sieving import sieve

_DAY = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\w{0,8}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:ma|di|wo|do|vr|za|zo)\b)"
_WHO = (
    r"(?:je|jij|u|you|(?:de|uw|een|the) (?:\w+ )?(?:kandidaat|professional|inhuurkracht|inhuur|candidate|opdrachtnemer"
    r"|\w{3,}(?:eur|ist|ent|aar|oog|ager|ster|eider|erker|aver|ouder|oper|lener|oner|ner|ler)))"
)
_WORKS = r"(?:werkt?|werken|zit(?:ten)?|bent?|is|zijn|draait?|draaien|komt?|komen|staat|staan|begint|work|works|are|be)"
_SHIFTS = (
    r"(?:inzet|werkzaamheden|werkdagen|werkweek|werktijden|uren|spreekuren|\w*spreekuur|diensten|roosters?|shifts?"
    r"|(?:weekend|avond|dag|nacht|loket|balie|piket|ochtend|middag|bereikbaarheids|markt)diensten?)"
)
_TAKE_PLACE = (
    r"(?:vallen|valt|vindt|vinden|is|zijn|geldt|gelden|beslaat|beslaan|wordt|worden|op|van)"
)
_FIXED = r"(?:verplicht\w*|vast(?:e|staat|ligt|liggen)?|vereist|noodzakelijk|een must|heilig|fixed|mandatory|required|compulsory)"
_SURE = r"(?:in elk geval|in ieder geval|sowieso|ten minste|tenminste|minstens|minimaal|altijd|standaard|waaronder|including|at least)"
_WORK_ON = sieve(
    rf"\b{_WHO} (?:\w+ ){{0,2}}?{_WORKS}\b[^.;:!?]{{0,24}}?\b(?:op|on|van|elke|iedere|every|de) (?:de )?{_DAY}"
    rf"|\b{_DAY}\W{{1,2}}(?:en \w+ )?(?:(?:ben|werk|zit|kom|draai|sta) (?:je|jij)|(?:bent|werkt|zit|komt|draait|staat) (?:u|de kandidaat|de professional))\b"
    rf"|\b{_DAY}\W{{1,2}}(?:en \w+ )?(?:is|zijn|werkt|zit|komt) (?:de|uw|een) (?:kandidaat|professional|inhuurkracht|opdrachtnemer)\b[^.;]{{0,40}}\b(?:werk|aanwezig|present|bezig|inzetbaar|huis)\b"
    rf"|\b{_SHIFTS}\b[^.;!?]{{0,40}}?(?:\b{_TAKE_PLACE}\b|:)[^.;!?]{{0,14}}?(?<!\w){_DAY}"
    rf"|\b{_DAY}\W{{1,2}}(?:is|zijn|staat|staan|ligt|liggen|blijft|are) (?:\w+ ){{0,2}}{_FIXED}\b"
    rf"|\b{_FIXED} (?:\w+ )?(?:op (?:de )?)?{_DAY}"
    rf"|\b{_SURE} (?:op )?(?:de |the |on )?{_DAY}(?:[^.;]{{0,20}}{_DAY})?(?:\W*$|\W{{1,3}}(?!\d)[^.;]{{0,60}}\b(?:werk\w*|aanwezig|kantoor|huis|week|uur|projectdag|teamdag)\b)"
    rf"|\b(?:als|indien|mits|dat|omdat|die|if|who) (?:\w+ ){{0,2}}?(?:op )?(?:de )?{_DAY}[^.;:!?]{{0,24}}?\b(?:kunt|kan|kunnen) (?:werken|komen|zijn|draaien)\b"
    rf"|\bweek, waaronder (?:de )?{_DAY}",
    re.IGNORECASE,
)
_NOT_WORK = re.compile(
    r"\b(?:zo nodig|af en toe|soms|vervang\w*|bij afwezigheid|raad|commissie|college|bestuur|gesprek\w*|interview\w*|kandidaten|markt(?!dienst)|kermis|rooster\w* van|open(?:en|t|ing\w*)?|gesloten)\b",
    re.IGNORECASE,
)
"""Who else is there, or meets, on a day; and work that is not asked each week."""
_DAYS_ASKED = sieve(
    r"\b(?:(?:liggen|staan|zijn|wat zijn|ligt|staat|gelden) (?:er )?(?:\w+ )?(?:\w*dagen|\w*rooster)|vaste (?:werk)?dag(?:en)?|fixed (?:\w+ )?days?|bepaalde (?:werk)?dagen|specific days|voorkeursdagen)\b[^?]{0,60}\?",
    re.IGNORECASE,
)
"""A question about days of work that does not ask which."""


def works_on(sentence: str) -> bool:
    """Whether a sentence that names a weekday makes it a day of work.

    Examples
    --------
    >>> works_on("De adviseur werkt op dinsdag en donderdag.")
    True
    >>> works_on("De raad vergadert op dinsdag.")
    False
    """
    if WORK_DAY.search(sentence):
        return True
    return _WORK_ON.search(sentence) is not None and not _NOT_WORK.search(sentence)


def asks_for_days(sentence: str) -> bool:
    """Whether a sentence is a question whose answer names the days of work."""
    return WHICH_DAYS.search(sentence) is not None or _DAYS_ASKED.search(sentence) is not None
