"""Whether a weekday is asked of the one who is hired, by who is there on it and whether that is free.

Why: a team tells its own rhythm in the words in which it asks for a day. A day is asked where the hired
one has to be there, where it is the one exception to a free choice, or where it stands fast; it is not
where somebody else works on it, where one may stay away, or where one chooses all days oneself.
In: a sentence that holds a weekday, and the one behind it. Out: asked, not asked, or neither is told.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

DAY: Final = r"(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\w{0,8}|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:ma|di|wo|do|vr|za|zo)\b)"
_DAYS: Final = rf"{DAY}(?:(?:,| en| and| of| or|,? en ook) (?:op |on )?(?:de )?{DAY}){{0,4}}"
_IN: Final = r"[^.;:!?]"
_YOU: Final = r"(?:je|jij|jou|u|you|(?:de|onze|uw|the) (?:kandidaat|professional|inhuurkracht|inhuur|opdrachtnemer|candidate|contractor|consultant))"
_BE: Final = r"(?:bent?|is|zit|werkt?|kunt?|kan|komt?|staat|meedraait|aanwezig|beschikbaar|in huis|op kantoor|erbij|er bij|moet|moeten|are|can|work|must)"

_EXCEPT: Final = r"(?:zolang|mits|op voorwaarde dat|behalve dat|als(?! (?:het|ook|dat)\b)|met dien verstande dat|so long as|as long as|provided(?: that)?|maar wel)"
_OF_THE_DAY: Final = r"(?:je|jij|u|you|er|op|on|de|the|maar|dat|wel|ook|dan|in|elk|ieder|geval|altijd|minimaal|minstens|ten|minste|tenminste|kandidaat|professional|at|least|always)"
"""Words between an exception and its day: "mits de nota's op donderdag klaar zijn" asks for papers."""
_CHOICE: Final = r"(?:zelf|vrij|vrije|flexib\w+|in overleg|uitzoeken|kiezen|kiest?|bepaalt?|naar keuze|naar eigen inzicht|indelen|deelt|verdelen|up to you|your own|choose|free)"
_ASKED: Final = (
    rf"\b{_CHOICE}\b{_IN}{{0,60}}\b{_EXCEPT}(?: {_OF_THE_DAY}){{0,6}} {DAY}",
    rf"\b{_CHOICE}\b{_IN}{{0,50}}, (?:maar|alleen|but) (?:op )?(?:de |on )?{_DAYS} (?:moet\w*|hoort|horen|zit|zitten|ben|bent|wil|willen|is|zijn|must|are)\b(?! (?:niet|geen|not)\b)",
    rf"(?:^|[,;:] ?|\bmaar )\W{{0,2}}(?:op )?(?:de )?{_DAYS},? (?:moet|moeten|dient|must) (?:je|u|jij|iedereen|you|the candidate|de \w+|er|erbij|erin)\b",
    rf"(?:^|[,;] ?|\bmaar |\bdat )\W{{0,2}}(?:op )?(?:de )?{_DAYS} (?:hoort|horen) (?:er|daar) {_IN}{{0,20}}\bbij\b",
    rf"\b{DAY}\W{{1,2}}(?:is|zijn|blijft|staat|staan|ligt|liggen|are) (?:(?:wel|dus|altijd|echt|een|de|voor iedereen|daarbij) ){{0,3}}(?:vast|vaste(?: dag)?|verplicht|heilig|een must|must|niet onderhandelbaar|not negotiable|non-negotiable|fixed|mandatory)\b(?! (?:voor (?:de )?(?:raad|inwoners)|in de planning))",
    rf"\b(?:dag|dagen|days?|twee|drie|één|een|two|one) (?:\w+ ){{0,3}}(?:staat|staan|ligt|liggen|valt|vallen|is|zijn|are) (?:er )?(?:\w+ )?(?:vast|heilig|verplicht|fixed)\b\W{{1,3}}(?:namelijk |te weten |en wel |dat is )?(?:op )?(?:de )?{DAY}",
    rf"\b(?:vast|vaste|fixed)\W{{1,3}}(?:op )?(?:de )?{_DAYS}\W*$",
    rf"\b{DAY}{_IN}{{0,30}}\b(?:and|en) (?:we|wij) (?:expect|want|verwachten|willen) (?!niet|not){_IN}{{0,30}}\b(?:to be (?:there|present|in)|erbij|ook daar|aanwezig|present)\b",
    rf"\b(?:waarvan|waaronder|of which) (?:(?:in elk geval|in ieder geval|altijd) )?(?:op )?(?:de )?{_DAYS} (?:vaststaa[tn]|vastligt|vastliggen|vast is|vast zijn|verplicht (?:is|zijn)|moet(?:en)?|is fixed|are fixed)\b",
    rf"\b(?:reken|gaan? (?:er ?)?van uit|rekent|rekenen|count|verwacht\w*|vragen|belangrijk|nodig|expect|rekening mee)\b{_IN}{{0,30}}\b(?:dat|that) {_YOU} (?:\w+ ){{0,3}}?{_DAYS} {_IN}{{0,40}}\b{_BE}\b",
    rf"\b(?:vragen|verzoeken|ask) {_YOU}\b{_IN}{{0,30}}\b{_DAYS} {_IN}{{0,14}}\b(?:vrij te houden|te reserveren|te werken|te komen|aanwezig te zijn|free|beschikbaar te zijn)\b",
    rf"\bwie (?:niet|geen) {_IN}{{0,20}}\b{DAY}{_IN}{{0,24}}\b(?:kan|wil|kunnen|aanwezig|beschikbaar|werkt){_IN}{{0,8}},? {_IN}{{0,40}}\b(?:hoeft niet|past niet|valt af|komt niet|niet in aanmerking|kan beter|geen zin)\b",
    rf"\b{_DAYS}\b{_IN}{{0,70}}[;,:] (?:wie|whoever) {_IN}{{0,30}}\b(?:niet|geen|not){_IN}{{0,20}}\b(?:past niet|valt af|niet in aanmerking|geen plek)\b",
    rf"\b{DAY}{_IN}{{0,60}}\bdaar valt niet (?:aan te tornen|over te (?:praten|onderhandelen)|van af te wijken)\b",
    rf"\b{DAY}{_IN}{{0,60}}[,;:] (?:dan|daar|die dag|en dan|want dan){_IN}{{0,50}}\b(?:moet|word|verwacht\w*) (?:je|u|jij|iedereen)\b",
    rf"\b{_YOU} (?:\w+ ){{0,3}}?(?:op|on) (?:de )?{_DAYS}{_IN}{{0,12}}\b(?:in huis|op kantoor|aanwezig|erbij|present) (?:bent?|is|zijn)\b",
    rf"\b{DAY}{_IN}{{0,50}}\b(?:and|en) so (?:are|do) you\b|\b{DAY}{_IN}{{0,40}}\b(?:iedereen|everybody|everyone){_IN}{{0,24}}\b(?:jij|u|you) (?:dus |ook |dus ook |included|too)",
)  # fmt: skip
"""Wordings by their grammar: an exception to a choice, an obligation, a day that stands fast."""
_IS_ASKED: Final = sieve("|".join(_ASKED), re.IGNORECASE)
_THEN: Final = r"(?:dan|daar|daarbij|die dag(?:en)?|op (?:die|deze|beide) dag(?:en)?|then|that day)"
_BE_THERE: Final = r"(?:bent?|zit|moet|hoort?|schuift?|sluit|are|must)"
_THEN_YOU: Final = sieve(
    rf"\b{DAY}[^.!?]{{0,70}}(?:[,;:]| en| and) (?:{_THEN} {_BE_THERE} (?:je|jij|u|you)|(?:je|jij|u|you) {_BE_THERE} {_THEN})\b(?! (?:\w+ )?(?:niet|geen|vrij|thuis|welkom|uitgenodigd|klaar|not|free|welcome|off)\b)"
    rf"|\b{DAY}[^.!?]{{0,50}}[,;:] (?:wij|we) (?:verwachten|willen|rekenen erop|vragen|expect) (?:dat |that )?(?:je|jij|u|you)\b[^.;:!?]{{0,14}}\b(?:erbij|daarbij|er|daar|aanwezig|aansluit|aanschuift|there)\b",
    re.IGNORECASE,
)
"""Others meet on a day, and the hired one is there then: "vergadert op dinsdag en dan bent u in huis"."""
_JOINS: Final = sieve(
    rf"\b{DAY}[^.;!?]{{0,70}}\b(?:waar|daar|dan|where)\b[^.;!?]{{0,14}}\b(?:je|jij|u|you)\b(?:[^.;!?]{{0,14}}\bbij)?[^.;!?]{{0,14}}\b(?:aansluit|aanschuift|bent|bij|verwacht\w*|nodig|expected)\b"
    rf"|\b{DAY}[^.;!?]{{0,70}}\b(?:waar|daar)\b (?:ben|hoor|sluit|schuif|bent|hoort|schuift) (?:je|jij|u)\b"
    rf"|\b{DAY} (?:staat|staan) (?:\w+ ){{0,3}}(?:in )?(?:je|jouw|uw|your) (?:agenda|rooster|week)\b"
    rf"|\b(?:afwezigheid|absence|vrij|verlof) (?:op|on) {_DAYS} (?:is|are|kan|gaat) (?:niet|geen|not)\b"
    rf"|\b(?:requires?|needs?|demands?|vraagt|vergt|eist)\b{_IN}{{0,24}}\b(?:presence|attendance|aanwezigheid|inzet|beschikbaarheid)\b{_IN}{{0,24}}\b{DAY}",
    re.IGNORECASE,
)
"""The hired one takes part in what is on a day; said too where one may stay away."""
_HELD_BY_OTHERS: Final = re.compile(
    r"\b(?:raad|raads\w+|gemeenteraad|college|bestuur|markt|kermis|loket|balie (?:is|open)|gesprek\w*|interview\w*|weekmarkt|inzameling)\b",
    re.IGNORECASE,
)

_A_TALK: Final = re.compile(r"\b(?:gesprek\w*|interview\w*)\b", re.IGNORECASE)

_AFAR: Final = r"(?:online|digitaal|telefonisch|remote(?:ly)?|schriftelijk|(?:via|per|by|over) (?:het |een |de )?(?:scherm|beeldscherm|teams|zoom|video\w*|telefoon|beeldbellen)|op afstand|vanuit huis|thuis)"
_RELEASED: Final = sieve(
    rf"\b(?:dat|die|dit|deze|het|ze|daar|erbij|which|it|this|that) (?:kan|kunt?|mag|mogen|can|may|could) (?:je |u |jij |you )?(?:\w+ ){{0,2}}?{_AFAR}(?!\w)|\b(?:kan|kunt?|mag|mogen|schuif|schuift|sluit|can|may) (?:dat|die|je|u|you|join) (?:\w+ ){{0,3}}?{_AFAR} (?:\w+ )?(?:aan|bij|mee|volgen|aansluiten|bijwonen|deelnemen|join\w*)\b"
    rf"|\b{_AFAR} (?:\w+ )?(?:volg\w*|aansluit\w*|bijwon\w*|deelnem\w*|meedoe\w*)\b|\bjoin\b[^.;]{{0,40}}\b{_AFAR}(?!\w)|^\W*(?:online|digitaal|via teams|bellen) (?:kan|mag)\b|\bbellen mag\b"
    rf"|\b(?:fysiek|live|in person|op locatie|op kantoor) of {_AFAR}|\b{_AFAR} of (?:fysiek|live|in person|op locatie|op kantoor)\b"
    r"|\bhoef(?:t|ven)? (?:je |u |jij |dat |de \w+ )?(?:\w+ ){0,3}?(?:niet|geen)\b|\bhoeft?(?: ook)? niet\b|\b(?:don['’]t|do not) (?:have|need) to\b"
    r"|\bzonder (?:enige )?(?:verplichting|plicht)\b|\b(?:het|dat|maar) moet niet\b|\b(?:is|are) no need\b|\bneed not\b"
    r"|\b(?:geen|no) (?:verplichting|ramp|probleem|must|plicht|vereiste|voorwaarde|eis|punt|moeten|obligation|requirement|problem)\b"
    r"|\b(?:niet|not) (?:verplicht|vereist|noodzakelijk|nodig|mandatory|required|compulsory|obligatory)\b|\bverplicht is (?:dat|het|dit) niet\b"
    r"|\b(?:naar (?:eigen )?(?:inzicht|keuze|believen)|vrijblijvend|facultatief|optioneel|optional|voluntary)\b"
    r"|\b(?:als|wanneer|zoals|indien|if|net wat|wat) (?:het |dat |it |that )?(?:(?:je|jou|u|you) )?(?:het |beter )?(?:uitkomt|schikt|past|lukt|goed uitkomt|suits|like|wilt|wil|zin hebt?)\b"
    r"|\bmaakt (?:ons |mij |hier )?niet(?:s)? uit\b|\b(?:kennen|kent|hebben|zijn er|is er|hanteren|gelden) (?:(?:we|wij|hier|ons) )?niet\b"
    r"|\b(?:geen|no) (?:vaste|fixed) (?:\w+ )?(?:dag\w*|days?)\b|\bvaste dag(?:en)? (?:is|zijn) er niet\b",
    re.IGNORECASE,
)
"""One may stay away, or be there from afar."""
_STILL: Final = re.compile(
    r"\b(?:verder|overige?|andere|(?:tweede|derde|vierde|vijfde) \w*dag|rest|remaining|resterende|daarbuiten|daarnaast|buiten|vaker|other|otherwise|beyond)\b",
    re.IGNORECASE,
)
"""What is let free is the rest of the week."""
_CHOSEN: Final = sieve(
    r"\b(?:(?:jij|je|u|you) (?:kiest|bepaalt|choose|decide|plant) (?:zelf )?(?:je|jouw|uw|your|welke|which) (?:eigen |own )?(?:werk)?(?:dagen|days?)|free to choose (?:your (?:own )?)?days|(?:kies|bepaal) (?:je|jij) (?:zelf )?je (?:eigen )?(?:werk)?dagen|welke dag(?:en)? {0,1}(?:je|u|dat)\b)",
    re.IGNORECASE,
)
"""All days are for the hired one to choose."""
_TASK_OF_OTHERS: Final = re.compile(
    r"\bbij toerbeurt\b|\b(?:om|bij) de beurt\b|\bdaar zorgt (?!je\b|u\b)|\bdat (?:doen|regelen|verzorgen|bemannen|bemensen|draaien) (?!je\b|u\b|we\b|wij\b)|\b(?:dat|die|dit) (?:draait|loopt) (?:op|met) (?:de |onze )?(?:vaste|eigen|interne)\b|\b(?:de|onze|het) (?:vaste |eigen )?(?:collega['’]?s|medewerkers|ploeg|wijkteam|team|secretaris|ondersteuner)\b[^.;]{0,24}\b(?:doen|doet|regelt|regelen|verzorgt|verzorgen|bemant|bemannen|draaien|pakken|pakt) (?:dat|die|dit|het|deze)\b",
    re.IGNORECASE,
)
_SOMEBODY: Final = (
    r"(?:(?:de|een|onze|the|our|het) (?:\w+ )?(?:wethouder|burgemeester|gedeputeerde|dijkgraaf|stagiaire?|voorgang\w+|secretaresse|intern)"
    r"|(?:de|onze|the|our) (?:vaste|huidige|eigen|interne|zittende|permanent|current|internal) (?!\w*(?:dag|dagen|moment|tijd|days?)\b)\w+|(?:je|jouw|uw|your) (?:directe )?(?:collega|leidinggevende|voorgang\w+|opdrachtgever|manager|teamleider|aanspreekpunt|\w*maat|colleague|predecessor)|(?:de )?meeste(?:n)?(?: \w+['’]?s?)?|veel collega['’]?s|sommigen?|most (?:of )?(?:the |our )?\w+|onze \w+, [A-Z]\w+,)"
)
_ROLE: Final = r"(?:(?:de|onze|het|the|our) (?:[a-z]+ )?[a-z-]*(?:manager|leider|leidster|owner|griffier|secretaris|voorzitter|directeur|hoofd|lead|chef|architect|opdrachtgever|jurist|controller|regisseur|coördinator|adviseur)(?: [a-z&-]+)?)"
_THEY: Final = r"(?:(?:die|deze|de andere|the other|those|these|alle) (?:twee|drie|vier|vijf|two|three|four)|beiden|allebei|ze|zij|they)"
_THEY_DO: Final = r"(?:zijn|zitten|werken|komen|are|work|sit)"
"""More than one, of whom the sentences before it tell."""
_DOES: Final = r"(?:is|zijn|zit|zitten|werkt|werken|komt|komen|works?|are|sits?|heeft|bereikbaar)"
_OTHERS: Final = sieve(
    rf"\b{_SOMEBODY} (?:\w+ )?{_DOES}\b{_IN}{{0,40}}\b{DAY}|\b{DAY} (?:\w+ )?{_DOES} (?:er )?{_SOMEBODY}\b|\b{_THEY} {_THEY_DO}\b{_IN}{{0,40}}\b{DAY}"
    rf"|\b(?:hij|he) {_DOES}\b{_IN}{{0,40}}\b{DAY}{_IN}{{0,40}},? (?:en |and )?(?:zij|she)\b",
    re.IGNORECASE,
)
_A_ROLE: Final = sieve(
    rf"\b{_ROLE} (?:\w+ )?{_DOES}\b{_IN}{{0,40}}\b{DAY}|\b{DAY} {_DOES} (?:er )?{_ROLE}\b",
    re.IGNORECASE,
)
"""A role that is somebody else's where the sentence speaks to the hired one."""
_TO_YOU: Final = re.compile(r"\b(?:je|jij|jou|jouw|u|uw|you|your)\b", re.IGNORECASE)
_SO_YOU: Final = re.compile(
    r"\b(?:dus|dan|daarom|ook|so|dag(?:en)?|days?) (?:\w+ ){0,4}?(?:jij|je|jou|u|you)\b|\b(?:jij|je|u|you)\b[^.;]{0,12}\b(?:dus|ook|dan|too|also)\b|\bverwacht\w*\b|\bexpect\w*\b|\bsluit (?:je|u) aan\b|\bschuif",
    re.IGNORECASE,
)
"""What makes the day of others one's own: "dus dan ben jij er ook"."""
_NOBODY: Final = re.compile(
    r"\bgeen (?:\w+ )?(?:werkplek|plek|bureau|bezetting)\b|\biedereen (?:\w+ )?thuis\b|\bleeg\b|\b(?:rustige?|stille|quiet) (?:dag|dagen|days?)\b|\b(?:dan|die dag) (?:is er )?niemand\b",
    re.IGNORECASE,
)
_USUALLY: Final = sieve(
    r"\b(?:meestal|doorgaans|gewoonlijk|vaak|veelal|usually|mostly|often)\b", re.IGNORECASE
)
"""What others are used to binds nobody: "het team zit meestal op dinsdag bij elkaar"."""
_FOR_VISITORS: Final = sieve(
    r"\b(?:inloop\w*|\w*spreekuur|spreekuren|loket|balie)\b[^.;]{0,12}\b(?:voor|van) (?:de |alle )?(?:inwoners|bewoners|burgers|ouders|klanten|bezoekers|ondernemers|cliënten)\b",
    re.IGNORECASE,
)
"""What is open to visitors, where nobody is told to be there."""
_ONCE: Final = re.compile(
    rf"\b(?:een|één|enkele|sommige|af en toe (?:op )?(?:een )?|soms (?:op )?(?:een )?|(?<!every )one|some|a) (?:extra |losse )?{DAY}(?! (?:en|of|and|or) {DAY})(?!\W+(?:vast|verplicht))",
    re.IGNORECASE,
)
"""One day now and then: "bij elke release een zaterdag"."""
_GOES_ON: Final = re.compile(
    r"\W*(?:daar|daarbij|dat|die|dit|hier|maar|aansluiten|erbij|aanwezig\w*|meedoen|komen|bellen|online|digitaal|via|deelnemen|jij|je|you|that|this|but|attendance|joining|de vaste|het|verplicht|of je)\b",
    re.IGNORECASE,
)
"""How a sentence begins that goes on about the day of the one before it."""
_ANY_DAY: Final = re.compile(rf"\b{DAY}", re.IGNORECASE)


_IF_IT_IS_ON: Final = sieve(
    r"\b(?:als|wanneer|indien|zodra|when|if|whenever) (?:(?:een|één|iets|one|any) (?:van|of) )?(?:je|jouw|uw|your|er)\b[^.;,]{0,40}\b(?:geagendeerd|agenda|behandeld|besproken|aan de orde|aan bod|discussed|up)\b",
    re.IGNORECASE,
)
"""Only where one's own case is on the agenda."""


def is_asked(sentence: str) -> bool:
    """Whether a sentence asks a weekday of the hired one, by its grammar.

    Examples
    --------
    >>> is_asked("Je kiest je dagen zelf, zolang de maandag erbij zit.")
    True
    >>> is_asked("Het team zit op maandag bij elkaar.")
    False
    """
    if _HELD_BY_OTHERS.search(sentence):
        return _THEN_YOU.search(sentence) is not None and not _A_TALK.search(sentence)
    if _THEN_YOU.search(sentence) and not _IF_IT_IS_ON.search(sentence):
        return True
    return _IS_ASKED.search(sentence) is not None or (
        _JOINS.search(sentence) is not None and not _RELEASED.search(sentence)
    )


def is_free(sentence: str, behind: str = "") -> bool:
    """Whether the weekday of a sentence is not asked of the hired one; `behind` is the sentence after it.

    Examples
    --------
    >>> is_free("Het team heeft op donderdag overleg, maar dat kan ook via het scherm.")
    True
    >>> is_free("Op dinsdag is er overleg.", "Daar hoef je niet bij te zijn.")
    True
    """
    parts = [*sentence.split("; "), behind]
    told = [at for at, part in enumerate(parts[:-1]) if _ANY_DAY.search(part)]
    return bool(told) and all(_lets_free(parts[at], parts[at + 1]) for at in told)


def _lets_free(sentence: str, behind: str) -> bool:
    """The same of one statement."""
    if any(told.search(sentence) for told in (_NOBODY, _TASK_OF_OTHERS, _ONCE, _IF_IT_IS_ON)):
        return True
    if _RELEASED.search(sentence) and not _STILL.search(sentence):
        return True
    if _CHOSEN.search(sentence) and not _STILL.search(sentence):
        return True
    if not _TO_YOU.search(sentence) and (
        _USUALLY.search(sentence) or _FOR_VISITORS.search(sentence)
    ):
        return True
    if not _SO_YOU.search(sentence):
        if _OTHERS.search(sentence):
            return True
        if _A_ROLE.search(sentence) and _TO_YOU.search(sentence):
            return True
    return (
        bool(behind)
        and _GOES_ON.match(behind) is not None
        and not _ANY_DAY.search(behind)
        and not _STILL.search(behind)
        and any(told.search(behind) for told in (_RELEASED, _TASK_OF_OTHERS, _CHOSEN))
    )
