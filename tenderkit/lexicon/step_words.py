"""Who chooses whom, and how: the words of a step between the reply and the award.

In: a sentence. Out: whether it tells a step of the procedure.
"""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

_JUDGES = sieve(
    r"\b(?:toets(?:t|en)?|getoetst|controle(?:ert|ren)|gecontroleerd|beoordeelt|beoordelen|beoordeeld|oordelen|screent|screenen|gescreend|scoort|scoren|gescoord|vergelijk(?:t|en)|vergeleken|selecteert|selecteren|geselecteerd|rangschik\w*|gerangschikt|verifi\w+|geverifieerd|leest|lezen|gelezen|bekijkt|bekijken|bekeken|legt|leggen|gelegd|loopt|lopen|kijkt|kijken|gekeken|gaat na|gaan\b.{0,60}\bna (?:of|aan)|na of|nagegaan|gewogen|weegt|wegen|waarde(?:ert|ren)|telt|tellen|geteld|opgeteld|rekent|berekent|berekend|middel(?:t|en)|opent|streept|strepen"
    r"|kent|kennen|toegekend|gee(?:ft)|geven|verdeelt|verdelen|haalt|halen|brengt|check(?:t|en|s)?|score[sd]?|marks?|review(?:s|ed)?|assess(?:es|ed)?|compares?)\b",
    re.IGNORECASE,
)
"""What is done with bids on paper."""
_BIDS = sieve(
    r"\b(?:kandida\w+|kand\b|aanbieding\w*|inschrijv(?:ing|ingen|ers?)|offertes?|bod|cv['’]?s?|reacties?|voorstel(?:len)?|profielen|aanbieders?|stukken|\w*eisen|harde eis|knock-?out\w*|ko['’]?s?|minimumpunten|\w*punten|harde (?:punten|kern)|\w*wensen|scores?|cijfers?|\w*criteri(?:a|um)|\w*voorwaarden|percentages|prijs|(?:R|K|E|N|M|G|W|P)\d\b.{0,12}|gegevens|compleet|volledig|onderdelen|wat (?:er )?(?:binnenkomt|overblijft)|lijstje|ondergrens|musts|hoofdstuk \d|de rest|alles|iets ontbreekt|niets ontbreekt|competenties|het beeld|rangorde|ranglijst|bids?|candidates?|offers?|must[- ]haves|requirements|non-negotiables|nice[- ]to[- ]haves|applications?)\b",
    re.IGNORECASE,
)
"""Bids, and what they are held against."""
_CHOOSES = sieve(
    r"\b(?:uitgenodigd|uitnodig\w*|nodig(?:t|en) .{0,80}\buit|spreken (?:wij|we|ze|zij|elkaar)|(?:wij|we|gemeente|dienst|team\w*|manager|klant|marieke|panel|commissie) spre(?:ekt|ken)|spre(?:ekt|ken)\b.{0,50}\b(?:kandidat|met|drie|twee|vier|beste|die)|gesproken|praten (?:wij|we|zij|ze|op|met)|bel(?:t|len)\b.{0,30}\b(?:je|u|beste|drie|twee|vier|wij|we|iedereen|alle)|gebeld|benaderd"
    r"|ga(?:at|an) (?:door|naar|op gesprek|langs|verder)|gaan (?:\w+ ){0,5}(?:door|verder)|gaan (?:wij|we) in gesprek|mogen (?:langs|op|zich|komen)|kom(?:t|en) (?:op|langs|kennis\w*|in aanmerking|praten)|krijg(?:t|en)\b.{0,60}\b(?:opdracht|uitnodiging|gesprek|interview|te zien)|kiest|kiezen|gekozen|keuze|beslist|beslissen|hakt|gunt|gunnen|opdracht gaat naar|(?:voor|door)ge(?:steld|stuurd|legd|dragen)|dra(?:agt|gen)\b.{0,40}\bvoor|stu(?:urt|ren)\b.{0,40}\bdoor|stel(?:t|len)\b.{0,60}\bvoor|bie(?:dt|den)\b.{0,40}\baan"
    r"|hoor(?:t|en)?\b.{0,24}\b(?:je|u|iedereen|uiterlijk|wie|of)|weet iedereen|weten (?:wij|we)|uitslag|uitkomst|wijst .{0,30} aan|wijst\b.{0,60}\btoe|voer(?:t|en)\b.{0,60}\bgesprek\w*|gesprek\w* gevoerd|leid(?:t|en)\b.{0,20}\bgesprek|gesprek (?:met|van|via)|interview\b|kennismaking\w*|kennis (?:met|maken|op)|kennis(?:ge)?ma(?:ken|akt)|vindt\b.{0,60}\bgesprek\b.{0,20}\bplaats|wordt geplaatst|worden geplaatst|invited?|interviews?|awards?|awarded|offered|gets? the|decides?|decision|chooses?|chosen|shortlist\w*|goes to)\b",
    re.IGNORECASE,
)
"""What is decided about those who bid."""
_ENDS = sieve(
    r"\b(?:wordt (?:er )?(?:daarna |dan )?(?:definitief |voorlopig )?(?:gegund|besloten|beslist)|gegund wordt|wordt (?:de opdracht|zij|hij)\b.{0,30}\b(?:gegund|verleend|verstrekt|toegewezen|toegekend)|opdracht wordt (?:gegund|verleend|verstrekt|toegekend|toegewezen)|gunt\b.{0,30}\bbinnen|(?:volgt|valt|neemt|nemen)\b.{0,60}\b(?:besluit|beslissing|keuze|gunning\w*)|(?:besluit|beslissing|keuze|gunning)\b.{0,30}\b(?:volgt|valt|bekend)|besluit over (?:de )?gunning|(?:voorlopige|definitieve) gunning|gunning (?:aan|door|volgt|vindt|op)|gunning (?:is )?(?:dan )?definitief|voornemen tot gunning|gunningsbe(?:sluit|slissing)\b.{0,40}\b(?:verzonden|meegedeeld|gedeeld|bekendgemaakt|geldt)|(?:de )?uitslag\b.{0,40}\b(?:volgt|hoor\w*|krijg\w*|bekend|op|per)|(?:hoor|hoort|horen|weet|weten)\b.{0,40}\b(?:iedereen|u|je|uitslag|uitkomst|wie|waar (?:je|u|hij) aan toe)|ontvang\w*\b.{0,40}\bgunning\w*|krijgt? altijd bericht|wachtkamer|nummer (?:twee|drie)\b.{0,40}\b(?:beurt|benaderd|gebeld|schuift)|decision is announced|lets everybody know|is awarded"
    r"|krijg(?:t|en) (?:een |hun |de )?(?:score|punten)|(?:maakt|maken|stelt|stellen)\b.{0,40}\b(?:(?:een |de )?(?:rangorde|ranglijst|volgorde|top \w+|selectie|shortlist))\b)",
    re.IGNORECASE,
)
"""How the choice is made, and made known."""
_DROPS = sieve(
    r"\b(?:blijk(?:t|en)\b.{0,80}\b(?:ver)?val(?:t|len)|(?:gesprek|competenties?|onvoldoende|voldoende)\b.{0,60}\b(?:valt|vallen)\b.{0,30}\baf|val(?:t|len)\b.{0,20}\b(?:inschrijving|aanbieding|kandidaat|inschrijver)\w* af)\b",
    re.IGNORECASE,
)
"""What ends a bid at a check or a talk."""
_OF_WHOM = sieve(
    r"\b(?:kandida\w+|kand\b|inschrijvers?|aanbieders?|aanbieding\w*|inschrijving\w*|partij|cv['’]?s?|opdracht\w*|gesprek\w*|mensen|iemand|wie|degene\w*|die(?:gene)?|hen|(?:de )?(?:beste|hoogste|top|eerste|nummers?|overgebleven|twee|drie|vier|vijf|zes|vijf) ?\w*|je|u|jullie|iedereen|candidates?|bids?|you|assignment|contract|besluit|gunning|interview|keuze)\b",
    re.IGNORECASE,
)
_NO_STEP = sieve(
    r"\b(?:(?:cv|brief|motivatie)\b.{0,30}\btelt|tellen niet mee|telt niet mee|niet verplicht|(?:van|tot) gunning afzien|afzien van gunning|geen punten toegekend|wie niet wordt|niet (?:is|wordt) gekozen|word(?:t|en) niet gelezen|geldt er een|wat ik (?:van je )?nodig|interesse|mailtjes|mailen met|telefonisch|terzijde|opzij|behoudt|recht voor|rechten|bezwaar (?:maken|kan)|herstel\w*|vragen (?:kun|kan|stel|over|beantwoord|die u)|be[eë]indigen|verhinderd|voor verlenging|verlenging van|telt voor|te verdienen|te behalen|waardering|vergoeding|verklaring omtrent|vog|ondertekent|geheimhouding\w*|laptop|handleiding|inloggen|account|zzp\W?ers?|zelfstandige\w*|belastingdienst|rijbewijs|tariefblad|fee|per uur|per gewerkt uur|maximaal \d+ punten|ten hoogste \d+ punten|\d+ punten voor|ervaring met|(?:u|je|jij) biedt? iemand|biedt? (?:u|je) (?:iemand|twee)|lang genoeg|(?:bladzijden|pagina\W?s|A4) is genoeg|verhoogd of verlaagd|vragenvak|nodig\w* (?:wij|we|ik) (?:u|je|jullie) uit om|in deze (?:brief|mail))\b",
    re.IGNORECASE,
)
_TIE = sieve(
    r"\b(?:dezelfde (?:score|eindscore)|het ?zelfde (?:aantal|puntental|totaal)|scor(?:en|eert|t)\b.{0,30}\bhetzelfde|evenveel|even (?:hoog|veel)|gelijke? (?:scores?|aantal|stand|totaal|eindscores?|punten\w*|totaal\w*)|score gelijk|gelijkwaardige|precies gelijk|(?:staan|eindigen|komen|zijn|scoren)\b.{0,40}\bgelijk|\w*score\b.{0,40}\bgelijk|exact gelijk|equal)\b",
    re.IGNORECASE,
)
"""What decides at an equal score, which is no step."""
_NUMBER = r"(?:\d+|tien|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|honderd)"
_SCORING = sieve(
    rf"\blever(?:t|en)\b(?!.{{0,40}}\bgeen\b).{{0,40}}\bpunten\b.{{0,12}}\bop\b|\b{_NUMBER} (?:\w+ )?punten\b|\btel(?:t|len)\b.{{0,40}}\b(?:voor|als|zwaar|dubbel)\b.{{0,60}}\bmee\b|\bpunten (?:mee|waard|bij)\b|\bgoed (?:is|voor) \d|\b{_NUMBER} ?(?:procent|percent)\b|\d ?%|\buitgerekend\b|\bwie dat uitrekent\b",
    re.IGNORECASE,
)
"""How much something is worth, which is the scale of a criterion and no step."""
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
    sentence = _without_scale(sentence)
    if (
        not _LEAST_WORDS <= len(sentence.split()) <= _LONGEST
        or sentence.rstrip().endswith("?")
        or _ONLY_A_DAY.match(sentence)
        or _NO_STEP.search(sentence)
    ):
        return False
    if _ENDS.search(sentence) or _DROPS.search(sentence):
        return True
    if _CHOOSES.search(sentence) and _OF_WHOM.search(sentence):
        return True
    return bool(_JUDGES.search(sentence) and _BIDS.search(sentence))


def _without_scale(sentence: str) -> str:
    """A sentence without its clauses, parted by semicolons, about an equal score or what something is worth."""
    if not (_TIE.search(sentence) or _SCORING.search(sentence)):
        return sentence
    clauses = sentence.split(";")
    return ";".join(c for c in clauses if not (_TIE.search(c) or _SCORING.search(c)))
