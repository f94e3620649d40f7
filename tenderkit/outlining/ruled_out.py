"""Demands told by what rules somebody out: "Wie het Nederlands niet vlot spreekt, kan deze opdracht niet uitvoeren".

Why: letters say a demand as often by its absence as by itself, and a sentence about bids that are set aside is
a demand where it names what they lack, and a rule of the procedure where it only speaks of "de eisen".
In: a sentence. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_amounts
from tenderkit.lexicon.contents import demands_something
from tenderkit.lexicon.sentence_words import DID
from tenderkit.sieving import sieve

_SET_ASIDE = sieve(
    r"\bval(?:t|len)?\b.{0,24}\baf\b|\b(?:terzijde|opzij)\b|\bniet\b.{0,12}\bin (?:behandeling|aanmerking)\b|\b(?:uitgesloten|uitsluiting|afgewezen|ongeldig)\b|\bwij[sz]en\b.{0,24}\baf\b|\bniet (?:verder |mee )?(?:beoordeeld|behandeld|bekeken|meegenomen|uitvoeren|meedoen|deelnemen|vervullen|doen|worden ingezet|inzetten|voorgedragen|aanbieden|door)\b"
    r"|\b(?:heeft|hoeft|hoeven|heeft het)\b.{0,20}\b(?:geen zin|niet te reageren|niet in te schrijven)\b|\bdoet niet mee\b|\bkan deze (?:opdracht|functie|rol)\b.{0,12}\bniet\b|\b(?:nemen|leggen|sturen|dragen|beoordelen|bekijken|lezen|openen|behandelen|honoreren|accepteren|overwegen) (?:wij|we|ik)\b.{0,24}\bniet\b|\bgaat het niet\b|\blukt het niet\b|\bis een no-?go\b|\bniet (?:terecht|aan de slag|te reageren)\b|\bniets voor (?:je|u|jou)\b|\bhoudt het op\b|\bexcluded\b|\bnot be considered\b|\brejected\b",
    re.IGNORECASE,
)
_LACKS = re.compile(
    r"^\W*(?:(?:let op|daarbij|verder|bovendien|ook|en|maar)[:,]?\s+)?(?:wie|kandidaten|kandidaat|mensen|sollicitanten|adviseurs|professionals|iemand|(?:een|elke|iedere) (?:kandidaat|aanbieding|inschrijving|offerte|voorstel|reactie|cv|professional)|aanbiedingen|inschrijvingen|offertes|voorstellen|reacties|cv['’]?s|bij een (?:uur)?tarief|tarieven|candidates|bids|offers|anyone|zonder|without)\b"
    r"(?=.*\b(?:niet|nooit|geen|zonder|boven|hoger|minder|korter|lager|onder|duurder|meer dan|without|no|not|above|less)\b)",
    re.IGNORECASE,
)
_OF_THE_LIST = re.compile(
    r"\b(?:eis(?:en)?|voorwaarden|minimumeisen|knock-?outs?|criteria|criterium|(?:deze|die|de|alle|een van de) \w*punten|hieraan|daaraan|hiermee|onvolledig\w*|incompleet|te laat|te late|later|na (?:de |het |deze )?(?:sluiting\w*|tijdstip|termijn|datum)|per (?:e-?mail|post)|stukken|bijlage\w*|brief|motivatie|referenties?|gevraagde|requirements?|deadline|on time|wensen|score|voldoende|gesprek|persoonlijke titel)\b",
    re.IGNORECASE,
)


_WITHOUT_IT = re.compile(
    r"^\W*(?:(?:daarbij|verder|bovendien|ook|en|maar|want)[:,]?\s+)?(?:zonder|without|onder|beneden)\s(?!vog\b|verklaring|screening)(?:een |geldig\w* |een geldig\w* )?"
    r"(?P<thing>(?:[^\s;.]+\s){1,24}?)(?=(?:kom|kan|kun|kunnen|mag|mogen|gaat|gaan|laat|kijken|lezen|bekijken|val|valt|is|wordt|word|begin|beginnen|sta|staat|hoeft|hoef|heeft|houdt|redt|doe|doen|can|will)\w?\b)"
    r"[^;]{0,80}?\b(?:niet|geen|nergens|nooit|niemand|onmogelijk|houdt het op|valt? (?:je|u) af|cannot|not)\b",
    re.IGNORECASE,
)
""" "Zonder rijbewijs kom je hier nergens": what one needs, by how it goes without."""
_HELD = re.compile(
    r"\b(?:\w*registratie|inschrijving in het \w*register|\w*diploma|\w*certificaat|\w*rijbewijs|\w*ervaring|\w*kennis|\w*nummer|bevoegdheid|bul|vca|vca[- ]\w+|big|skj|\w+-niveau|nederlands|engels|duits|\w*opleiding|experience|licence|degree|diploma)\b",
    re.IGNORECASE,
)
"""What somebody holds or lacks."""
_NEVER_DID = re.compile(
    r"^\W*(?:heb|hebt|heeft|ben|bent|is|kan|kun|kunt|ken|kent|spreek|spreekt|beschik|beschikt|als|wanneer|indien) (?:je|u|jij|de kandidaat|uw kandidaat|iemand)\b[^;]*?\b(?:nooit|niet|geen)\b[^;]*?,"
    r"\s(?:dan )?[^;]*?\b(?:niets voor (?:je|u|jou)|val(?:t)? (?:je|u|hij of zij|\w+) af|hoe(?:f|ft) (?:je|u) niet|houdt het op|geen zin|(?:kunnen|gaan|komen) (?:wij|we) (?:\w+ ){0,3}niet|(?:kom|komt|doe|doet) (?:je|u) niet)\b",
    re.IGNORECASE,
)
""" "Heb je nog nooit een aanbesteding begeleid, dan is dit niets voor je"."""


_TOO_LITTLE = re.compile(
    r"^\W*(?:minder dan|korter dan|less than)\b.*\b(?:te weinig|te kort|onvoldoende|niet genoeg|geen optie|too little|not enough)\b",
    re.IGNORECASE,
)


def rules_out(sentence: str) -> bool:
    """Whether a sentence asks for something by what happens without it.

    Examples
    --------
    >>> rules_out("Wie geen rijbewijs heeft, valt af.")
    True
    >>> rules_out("Wie niet aan alle eisen voldoet, valt af.")
    False
    """
    if _TOO_LITTLE.search(sentence) and demands_something(sentence):
        return True
    if _OF_THE_LIST.search(sentence) or _above_what_was_said(sentence):
        return False
    without = _WITHOUT_IT.match(sentence)
    if without and _HELD.search(without["thing"]):
        return True
    if _NEVER_DID.match(sentence) and (demands_something(sentence) or DID.search(sentence)):
        return True
    return (
        bool(_LACKS.match(sentence))
        and bool(_SET_ASIDE.search(sentence))
        and (
            demands_something(sentence)
            or bool(find_amounts(sentence))
            or bool(_SPEAKS.search(sentence))
            or bool(DID.search(sentence))
        )
    )


_ABOVE_IT = re.compile(
    r"^\W*(?:(?:een|elke?|iedere?) )?(?:wie|\w*offertes?|\w*aanbieding(?:en)?|inschrijving(?:en)?|voorstel(?:len)?|reacties?|kandidaten|cv['’]?s?|met|bij)\b(?: (?:met|van|bij|die|een))* (?:\w+ )?(?:hoger\w*|duurder\w*|daarboven|erboven)\b|^\W*(?:daarboven|erboven)\b|^\W*(?:een |elk )?(?:hoger\w*|duurdere?) (?:uur)?(?:tarie\w+|bedrag\w*|prij\w+|aanbod|aanbieding\w*)\b|^\W*(?:wie|alles|wat|aanbiedingen|offertes)\b.{0,30}\b(?:daarboven|erboven|meer vraagt|hoger)\b|^\W*(?:higher|anything above)\b",
    re.IGNORECASE,
)


def _above_what_was_said(sentence: str) -> bool:
    """Whether a sentence speaks of what is above a rate that another one states: "Een hoger tarief wijzen wij af"."""
    return _ABOVE_IT.match(sentence) is not None and not find_amounts(sentence)


def caps_with_force(sentence: str, following: str) -> bool:
    """Whether a sentence caps the rate and the next says that what is above it is set aside.

    Examples
    --------
    >>> caps_with_force("Het tarief is maximaal € 80,00.", "Hogere tarieven worden niet bekeken.")
    True
    """
    return (
        _ABOVE_IT.match(following) is not None
        and _SET_ASIDE.search(following) is not None
        and _OF_THE_RATE.search(sentence) is not None
        and bool(find_amounts(sentence))
    )


_OF_THE_RATE = re.compile(r"tarief|prijs|\brate\b|per uur|p/u\b|per hour", re.IGNORECASE)
SAYS_WHAT_IS_IN_IT = re.compile(
    r"^\W*(?:dat|dit|die|het|alle|de|reis\w*|btw|daarin|daarbij|hierin)\b[^;]{0,60}\b(?:btw|reis\w*|verblijf\w*|kosten|fee|marge|all-in|begrepen|inbegrepen|verwerkt)\b"
    r"|^\W*(?:in|ex)clusief\b",
    re.IGNORECASE,
)
""" "Reis- en verblijfkosten zijn in het tarief begrepen": what stands between a cap and what enforces it."""


_SPEAKS = re.compile(
    r"\b(?:nederlands|engels|duits|dutch|english|taal|ervaring|diploma|kennis|rijdt|auto|avond\w*|maandag|dinsdag|woensdag|donderdag|vrijdag|beschikbaar|experience|degree|minder dan \w+ (?:uur|dagen)|fewer than \w+ hours)\b",
    re.IGNORECASE,
)
