"""Who chooses whom, and how: the words of a step between the reply and the award.

In: a sentence. Out: whether it tells a step of the procedure.
"""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

_JUDGES = sieve(
    r"\b(?:toets(?:t|en)?|getoetst|controle(?:ert|ren)|gecontroleerd|beoordeelt|beoordelen|beoordeeld|screent|screenen|gescreend|scoort|scoren|gescoord|vergelijk(?:t|en)|vergeleken|selecteert|selecteren|geselecteerd|rangschik\w*|gerangschikt|verifi\w+|leest|lezen|gelezen|bekijkt|bekijken|bekeken|legt|leggen|gelegd|loopt|lopen|kijkt|kijken|gekeken|gaat na|gaan\b.{0,60}\bna of|nagegaan|gewogen|telt|tellen|geteld|opgeteld|rekent|berekent|berekend|middel(?:t|en)"
    r"|kent|kennen|toegekend|gee(?:ft)|geven|verdeelt|verdelen|haalt|halen|brengt|check(?:t|en|s)?|score[sd]?|review(?:s|ed)?|assess(?:es|ed)?|compares?)\b",
    re.IGNORECASE,
)
"""What is done with bids on paper."""
_BIDS = sieve(
    r"\b(?:kandida\w+|aanbieding\w*|inschrijv(?:ing|ingen|ers?)|offertes?|cv['’]?s?|reacties?|voorstel(?:len)?|profielen|aanbieders?|stukken|eisen|minimumeisen|knock-?outs?|ko['’]?s?|minimumpunten|harde (?:punten|kern)|wensen|punten|scores?|cijfers?|criteria|percentages|prijs|(?:R|K|E|N|M|G|W|P)\d\b.{0,12}|gegevens|compleet|volledig|onderdelen|wat (?:er )?(?:binnenkomt|overblijft)|lijstje|ondergrens|musts|toetspunten|hoofdstuk \d|de rest|alles|bids?|candidates?|offers?|must[- ]haves|requirements|nice[- ]to[- ]haves|applications?)\b",
    re.IGNORECASE,
)
"""Bids, and what they are held against."""
_CHOOSES = sieve(
    r"\b(?:uitgenodigd|uitnodig\w*|nodig(?:t|en) .{0,80}\buit|spreken (?:wij|we|ze|elkaar)|(?:wij|we|gemeente|dienst|team\w*|manager|klant|marieke|panel|commissie) spre(?:ekt|ken)|spre(?:ekt|ken)\b.{0,50}\b(?:kandidat|met|drie|twee|vier|beste|die)|praten (?:wij|we|ze|op|met)|bel(?:t|len)\b.{0,30}\b(?:je|u|beste|drie|twee|vier|wij|we)|gebeld"
    r"|ga(?:at|an) (?:door|naar|op gesprek|langs|verder)|gaan (?:wij|we) in gesprek|mogen (?:langs|op|zich|komen)|kom(?:t|en) (?:op|langs|kennis|in aanmerking|praten)|krijg(?:t|en)\b.{0,60}\b(?:opdracht|uitnodiging|gesprek|interview|te zien)|kiest|kiezen|gekozen|keuze|beslist|beslissen|hakt|gunt|gunnen|opdracht gaat naar|(?:voor|door)ge(?:steld|stuurd|legd|dragen)|stu(?:urt|ren)\b.{0,40}\bdoor|stel(?:t|len)\b.{0,60}\bvoor|bie(?:dt|den)\b.{0,40}\baan"
    r"|hoor(?:t|en)?\b.{0,24}\b(?:je|u|iedereen|uiterlijk|wie|of)|weet iedereen|weten (?:wij|we)|uitslag|uitkomst|wijst .{0,30} aan|voeren\b.{0,60}\bgesprek|gesprek (?:met|van|via)|interview\b|kennismaking\w*|kennis (?:met|maken)|wordt geplaatst|worden geplaatst|invited?|interviews?|awards?|awarded|decides?|decision|chooses?|chosen|shortlist\w*|goes to)\b",
    re.IGNORECASE,
)
"""What is decided about those who bid."""
_ENDS = sieve(
    r"\b(?:wordt (?:er )?(?:daarna |dan )?(?:definitief |voorlopig )?(?:gegund|besloten|beslist)|wordt (?:de opdracht|zij|hij)\b.{0,30}\bgegund|opdracht wordt (?:gegund|verleend|verstrekt|toegekend|toegewezen)|(?:volgt|valt|neemt|nemen)\b.{0,60}\b(?:besluit|beslissing|keuze|gunning)|(?:besluit|beslissing|keuze|gunning)\b.{0,30}\b(?:volgt|valt|bekend)|besluit over (?:de )?gunning|(?:voorlopige|definitieve) gunning|gunning (?:aan|door|volgt|vindt|op)|(?:de )?uitslag\b.{0,40}\b(?:volgt|hoor\w*|krijg\w*|bekend|op|per)|(?:hoor|hoort|horen|weet|weten)\b.{0,40}\b(?:iedereen|u|je|uitslag|uitkomst|wie|waar (?:je|u|hij) aan toe)|ontvang\w*\b.{0,40}\bgunningsbe\w+|krijgt? altijd bericht|wachtkamer|nummer twee\b.{0,40}\b(?:beurt|benaderd|gebeld)|decision is announced|lets everybody know|is awarded)\b",
    re.IGNORECASE,
)
"""How the choice is made known."""
_OF_WHOM = sieve(
    r"\b(?:kandida\w+|inschrijvers?|aanbieders?|aanbieding\w*|inschrijving\w*|partij|cv['’]?s?|opdracht\w*|gesprek\w*|mensen|iemand|wie|degene\w*|die(?:gene)?|(?:de )?(?:beste|hoogste|top|eerste|nummers?|overgebleven|twee|drie|vier|vijf|zes|vijf) ?\w*|je|u|jullie|iedereen|candidates?|bids?|you|assignment|besluit|gunning|interview|keuze)\b",
    re.IGNORECASE,
)
_NO_STEP = sieve(
    r"\b(?:(?:cv|brief|motivatie)\b.{0,30}\btelt|tellen niet mee|telt niet mee|niet verplicht|(?:van|tot) gunning afzien|afzien van gunning|dezelfde (?:score|eindscore)|hetzelfde (?:aantal|puntental)|even (?:hoog|veel)|gelijke (?:stand|eindscore|totaal\w*)|score gelijk|gelijkwaardige|precies gelijk|geen punten toegekend|wie niet wordt|niet (?:is|wordt) gekozen|word(?:t|en) niet gelezen|geldt er een|wat ik (?:van je )?nodig|interesse|mailtjes|terzijde|opzij|behoudt|recht voor|rechten|bezwaar (?:maken|kan)|gelijk\w* (?:score|aantal|stand|totaal|eind|punten)|(?:staan|eindigen|komen|zijn|scoren)\b.{0,40}\bgelijk|exact gelijk|equal|herstel\w*|vragen (?:kun|kan|stel|over)|be[eë]indigen|verhinderd|telt voor|te verdienen|te behalen|waardering|vergoeding|verklaring omtrent|vog|ondertekent|geheimhouding|laptop|handleiding|inloggen|account|zzp\W?ers?|zelfstandige\w*|belastingdienst|rijbewijs|tariefblad|fee|per uur|per gewerkt uur|maximaal \d+ punten|ten hoogste \d+ punten|\d+ punten voor|ervaring met)\b",
    re.IGNORECASE,
)
_ONLY_A_DAY = re.compile(
    r"\W*(?:de |het |alle |die |deze )?(?:\w+ )?(?:gesprek\w*|interviews?|kennismaking\w*)\s(?:zijn|is|staan|staat|vinden|vindt|worden|wordt|houden|duren|duurt|are|is)\b(?!.*\b(?:uitgenodigd|verificatie|kandidat\w+ die)\b)",
    re.IGNORECASE,
)
""" "De gesprekken zijn op dinsdag 4 mei": a day is no step."""
_LEAST_WORDS = 3
_LONGEST = 60


def tells_step(sentence: str) -> bool:
    """Whether a sentence tells who chooses whom, or what is done with the bids.

    Examples
    --------
    >>> tells_step("De teamleider leest alle cv's en belt de beste drie.")
    True
    >>> tells_step("De gesprekken zijn op dinsdag 4 mei 2027.")
    False
    """
    if (
        not _LEAST_WORDS <= len(sentence.split()) <= _LONGEST
        or sentence.rstrip().endswith("?")
        or _ONLY_A_DAY.match(sentence)
        or _NO_STEP.search(sentence)
    ):
        return False
    if _ENDS.search(sentence):
        return True
    if _CHOOSES.search(sentence) and _OF_WHOM.search(sentence):
        return True
    return bool(_JUDGES.search(sentence) and _BIDS.search(sentence))
