"""Demands told by what rules somebody out: "Wie het Nederlands niet vlot spreekt, kan deze opdracht niet uitvoeren".

Why: letters say a demand as often by its absence as by itself, and a sentence about bids that are set aside is
a demand where it names what they lack, and a rule of the procedure where it only speaks of "de eisen".
In: a sentence. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_amounts
from tenderkit.lexicon.contents import demands_something
from tenderkit.sieving import sieve

_SET_ASIDE = sieve(
    r"\bval(?:t|len)?\b.{0,24}\baf\b|\b(?:terzijde|opzij)\b|\bniet\b.{0,12}\bin (?:behandeling|aanmerking)\b|\b(?:uitgesloten|uitsluiting|afgewezen|ongeldig)\b|\bwij[sz]en\b.{0,24}\baf\b|\bniet (?:verder |mee )?(?:beoordeeld|behandeld|bekeken|meegenomen|uitvoeren|meedoen|deelnemen|vervullen|doen|worden ingezet|inzetten|voorgedragen|aanbieden|door)\b"
    r"|\b(?:heeft|hoeft|hoeven|heeft het)\b.{0,20}\b(?:geen zin|niet te reageren|niet in te schrijven)\b|\bdoet niet mee\b|\bkan deze (?:opdracht|functie|rol)\b.{0,12}\bniet\b|\b(?:nemen|leggen|sturen|dragen|beoordelen) (?:wij|we|ik)\b.{0,24}\bniet\b|\bgaat het niet\b|\blukt het niet\b|\bis een no-?go\b|\bexcluded\b|\bnot be considered\b|\brejected\b",
    re.IGNORECASE,
)
_LACKS = re.compile(
    r"^\W*(?:(?:let op|daarbij|verder|bovendien|ook|en|maar)[:,]?\s+)?(?:wie|kandidaten|kandidaat|(?:een|elke|iedere) (?:kandidaat|aanbieding|inschrijving|offerte|voorstel|reactie|cv|professional)|aanbiedingen|inschrijvingen|offertes|voorstellen|reacties|cv['’]?s|bij een (?:uur)?tarief|tarieven|candidates|bids|offers|anyone|zonder|without)\b"
    r"(?=.*\b(?:niet|geen|zonder|boven|hoger|minder|korter|lager|onder|duurder|meer dan|without|no|not|above|less)\b)",
    re.IGNORECASE,
)
_OF_THE_LIST = re.compile(
    r"\b(?:eis(?:en)?|voorwaarden|minimumeisen|knock-?outs?|criteria|criterium|(?:deze|die|de|alle|een van de) \w*punten|hieraan|daaraan|hiermee|onvolledig\w*|incompleet|te laat|te late|later|na (?:de |het |deze )?(?:sluiting\w*|tijdstip|termijn|datum)|per (?:e-?mail|post)|stukken|bijlage\w*|brief|motivatie|referenties?|gevraagde|requirements?|deadline|on time|wensen|score|voldoende|gesprek|persoonlijke titel)\b",
    re.IGNORECASE,
)


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
    return (
        bool(_LACKS.match(sentence))
        and bool(_SET_ASIDE.search(sentence))
        and not _OF_THE_LIST.search(sentence)
        and (
            demands_something(sentence)
            or bool(find_amounts(sentence))
            or bool(_SPEAKS.search(sentence))
        )
    )


_ABOVE_IT = re.compile(
    r"^\W*(?:een |elk )?(?:hoger\w*|duurdere?) (?:uur)?(?:tarie\w+|bedrag\w*|prij\w+|aanbod|aanbieding\w*)\b|^\W*(?:wie|alles|wat|aanbiedingen|offertes)\b.{0,30}\b(?:daarboven|erboven|meer vraagt|hoger)\b|^\W*(?:higher|anything above)\b",
    re.IGNORECASE,
)


def caps_with_force(sentence: str, following: str) -> bool:
    """Whether a sentence caps the rate and the next says that what is above it is set aside.

    Examples
    --------
    >>> caps_with_force("Het tarief is maximaal € 80,00.", "Hogere tarieven worden niet bekeken.")
    True
    """
    return (
        bool(find_amounts(sentence))
        and bool(re.search(r"tarief|prijs|rate", sentence, re.IGNORECASE))
        and bool(_ABOVE_IT.match(following))
        and bool(_SET_ASIDE.search(following))
    )


_SPEAKS = re.compile(
    r"\b(?:nederlands|engels|duits|dutch|english|taal|ervaring|diploma|kennis|rijdt|auto|avond\w*|maandag|dinsdag|woensdag|donderdag|vrijdag|beschikbaar|experience|degree)\b",
    re.IGNORECASE,
)
