"""Who chooses whom, and how: the words of a step between the reply and the award.

In: a sentence. Out: whether it tells a step of the procedure.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tenderkit.sieving import sieve

_JUDGES = sieve(
    r"\b(?:toets(?:t|en)?|getoetst|controle(?:ert|ren)|gecontroleerd|beoordeelt|beoordelen|beoordeeld|oordelen|screent|screenen|gescreend|scoort|scoren|gescoord|vergelijk(?:t|en)|vergeleken|selecteert|selecteren|geselecteerd|rangschik\w*|gerangschikt|verifi\w+|geverifieerd|leest|lezen|gelezen|bekijkt|bekijken|bekeken|legt|leggen|gelegd|loopt|lopen|kijkt|kijken|gekeken|gaat na|gaan\b.{0,60}\bna (?:of|aan)|na of|nagegaan|gewogen|weegt|wegen|waarde(?:ert|ren)|telt|tellen|geteld|opgeteld|rekent|berekent|berekend|middel(?:t|en)|opent|streept|strepen"
    r"|ken(?:t|nen)\b.{0,160}\btoe|toegekend|gee(?:ft)|geven|verdeelt|verdelen|haalt|halen|brengt|schiften?|schift|becijfer(?:t|en)|geopend|stel(?:t|len)\b.{0,40}\bvast of|(?:punten|\w*scores?|\w*cijfers?|oordeel|rangorde|die)\b.{0,30}\bvast|check(?:t|en|s)?|score[sd]?|marks?|screens?|awards?|gives?|review(?:s|ed)?|assess(?:es|ed)?|compares?)\b",
    re.IGNORECASE,
)
"""What is done with bids on paper."""
_BIDS = sieve(
    r"\b(?:kandida\w+|kand\b|aanbieding\w*|inschrijv(?:ing|ingen|ers?)|offertes?|bod|cv['’]?s?|reacties?|voorstel(?:len)?|profielen|aanbieders?|stukken|motivaties?|brieven|plan(?:nen)? van aanpak|prijzen|\w*scores|oordeel|\w*eisen|harde eis|knock-?out\w*|ko['’]?s?|minimumpunten|\w*punten|harde (?:punten|kern)|\w*wensen|scores?|cijfers?|\w*criteri(?:a|um)|\w*voorwaarden|minimale vragen|percentages|prijs|(?:R|K|E|N|M|G|W|P)\d\b.{0,12}|gegevens|compleet|volledig|onderdelen|wat (?:er )?(?:binnenkomt|overblijft)|lijstje|ondergrens|musts|hoofdstuk \d|de rest|alles|iets ontbreekt|niets ontbreekt|competenties|het beeld|rangorde|ranglijst|bids?|candidates?|offers?|must[- ]haves|requirements|non-negotiables|nice[- ]to[- ]haves|applications?|submissions?|points|prices)\b",
    re.IGNORECASE,
)
"""Bids, and what they are held against."""
_CHOOSES = sieve(
    r"\b(?:uitgenodigd|uitnodig\w*|nodig(?:t|en) .{0,80}\buit|spreken (?:wij|we|ze|zij|elkaar)|(?:wij|we|gemeente|dienst|team\w*|manager|klant|marieke|panel|commissie) spre(?:ekt|ken)|spre(?:ekt|ken)\b.{0,50}\b(?:kandidat|met|drie|twee|vier|beste|die)|gesproken|praten (?:wij|we|zij|ze|op|met)|bel(?:t|len)\b.{0,30}\b(?:je|u|beste|drie|twee|vier|wij|we|iedereen|alle)|gebeld|benaderd"
    r"|ga(?:at|an) (?:door|naar|op gesprek|langs|verder)|gaan (?:\w+ ){0,5}(?:door|verder)|gaan (?:wij|we) in gesprek|mogen (?:langs|op|zich|komen)|kom(?:t|en) (?:op|langs|kennis\w*|in aanmerking|praten)|krijg(?:t|en)\b.{0,60}\b(?:opdracht|uitnodiging|gesprek|interview|te zien)|dien(?:t|en) (?:\w+ ){0,4}(?:aanbieding\w*|voorstel\w*|offertes?|cv['’]?s?|die|dat|het) (?:\w+ ){0,3}?in|(?:maken|schrijven|stellen) (?:\w+ ){0,3}(?:offerte|voorstel|aanbieding|bod)|kiest|kiezen|gekozen|keuze|beslist|beslissen|hakt|gunt|gunnen|opdracht gaat naar|(?:voor|door)ge(?:steld|stuurd|legd|dragen)|dra(?:agt|gen)\b.{0,40}\bvoor|stu(?:urt|ren)\b.{0,40}\bdoor|stel(?:t|len)\b.{0,60}\bvoor|bie(?:dt|den)\b.{0,40}\baan"
    r"|hoor(?:t|en)?\b.{0,24}\b(?:je|u|iedereen|uiterlijk|wie|of)|weet iedereen|weten (?:wij|we)|uitslag|uitkomst|wijst .{0,30} aan|wijst\b.{0,60}\btoe|voer(?:t|en)\b.{0,60}\b(?:kennismakings|selectie|verificatie|video|sollicitatie|beoordelings)?gesprek\w*|\w*gesprek\w* (?:worden |wordt )?gevoerd|bepa(?:alt|len) wie|wordt de opdracht aangeboden|ontvangt een aanbod|geïnterviewd|interviewt|voorselectie|selectie vindt plaats|gunning vast|assessment|finalist(?:en)?|leid(?:t|en)\b.{0,20}\bgesprek|gesprek (?:met|van|via)|interview\b|kennismaking\w*|kennis (?:met|maken|op)|kennis(?:ge)?ma(?:ken|akt)|vindt\b.{0,60}\bgesprek\b.{0,20}\bplaats|wordt geplaatst|worden geplaatst|invited?|interview(?:s|ed)?|selected|rejected|let you know|awards?|awarded|offered|gets? the|decides?|decision|chooses?|chosen|shortlist\w*|goes to)\b",
    re.IGNORECASE,
)
"""What is decided about those who bid."""
_ENDS = sieve(
    r"\b(?:wordt (?:er )?(?:daarna |dan )?(?:definitief |voorlopig )?(?:gegund|besloten|beslist)|gegund wordt|wordt (?:de opdracht|zij|hij)\b.{0,30}\b(?:gegund|verleend|verstrekt|toegewezen|toegekend)|opdracht wordt (?:gegund|verleend|verstrekt|toegekend|toegewezen)|gunt\b.{0,30}\bbinnen|(?:volgt|valt|neemt|nemen)\b.{0,60}\b(?:besluit|beslissing|keuze|gunning\w*)|(?:besluit|beslissing|keuze|gunning)\b.{0,30}\b(?:volgt|valt|bekend)|besluit over (?:de )?gunning|(?:voorlopige|definitieve) gunning|gunning (?:aan|door|volgt|vindt|op)|gunning (?:is )?(?:dan )?definitief|voornemen tot gunning|gunningsbe(?:sluit|slissing)\b.{0,40}\b(?:verzonden|meegedeeld|gedeeld|bekendgemaakt|geldt)|(?:de )?uitslag\b.{0,40}\b(?:volgt|hoor\w*|krijg\w*|bekend|op|per)|(?:hoor|hoort|horen|weet|weten)\b.{0,40}\b(?:iedereen|u|je|uitslag|uitkomst|wie|waar (?:je|u|hij) aan toe)|ontvang\w*\b.{0,40}\bgunning\w*|krijgt? altijd bericht|wachtkamer|nummer (?:twee|drie)\b.{0,40}\b(?:beurt|benaderd|gebeld|schuift)|decision is announced|lets everybody know|is awarded|(?:award|decision) follows|volgt\b.{0,40}\b(?:verificatie|selectie|kennismakings)gesprek"
    r"|krijg(?:t|en) (?:(?:de|het|een|hun|alle|\w+e|kandidaten|aanbiedingen|offertes|inschrijvingen|voorstellen|cv['’]s) ){0,3}(?:score|punten)|(?:maakt|maken)\b.{0,60}\bbekend|(?:dan|daarna|vervolgens|tot slot|ten slotte) (?:kiezen|beslissen|gunnen) (?:wij|we|zij|ze)|(?:worden|wordt)\b.{0,60}\bgegund|gun(?:t|nen) (?:daarna|vervolgens|dan)|makes (?:its|their|the) choice|referenties? (?:worden |wordt )?(?:na(?:ge)?beld|opgevraagd|gecheckt|gecontroleerd)|referentie(?:check|controle|onderzoek)|vra(?:agt|gen)\b.{0,60}\breferenties op|(?:maakt|maken|stelt|stellen)\b.{0,40}\b(?:(?:een |de )?(?:rangorde|ranglijst|volgorde|top \w+|selectie|shortlist))\b)",
    re.IGNORECASE,
)
"""How the choice is made, and made known."""
_DROPS = sieve(
    r"\b(?:blijk(?:t|en)\b.{0,80}\b(?:(?:ver)?val(?:t|len)|schuift\b.{0,40}\b(?:door|op)\b)|(?:gesprek|competenties?|onvoldoende|voldoende)\b.{0,60}\b(?:valt|vallen)\b.{0,30}\baf|val(?:t|len)\b.{0,20}\b(?:inschrijving|aanbieding|kandidaat|inschrijver)\w* af)\b",
    re.IGNORECASE,
)
"""What ends a bid at a check or a talk."""
_OF_WHOM = sieve(
    r"\b(?:kandida\w+|kand\b|inschrijvers?|aanbieders?|aanbieding\w*|inschrijving\w*|partij|cv['’]?s?|opdracht\w*|offertes?|voorstel|\w*gesprek\w*|plek(?:ken)?|mensen|iemand|wie|degene\w*|die(?:gene)?|hen|(?:de )?(?:beste|hoogste|top|eerste|nummers?|overgebleven|twee|drie|vier|vijf|zes|vijf) ?\w*|je|u|jullie|iedereen|candidates?|bids?|you|assignment|contract|besluit|gunning|interview|keuze)\b",
    re.IGNORECASE,
)
_NO_STEP = sieve(
    r"^\W*anders\b|^\W*(?:je|u|jij|you) (?:spreekt|praat|voert|toetst|beoordeelt|stelt|controleert|weegt|review|score)\b|\b(?:(?:cv|brief|motivatie)\b(?!['’]s).{0,30}\btelt|cv\b(?!['’]s).{0,30}\b(?:geschreven|opgesteld)|in het (?:Nederlands|Engels)|in (?:Dutch|English)|tijd (?:nodig )?om|gebruikelijk dat|als volgt|lo(?:opt|pen) (?:\w+ )?via|(?:termijn|loopt) (?:loopt )?af|van toepassing|geen uitnodiging|(?:let|letten|kijk|kijken) (?:ik|wij|we) (?:dan |daarbij |vooral )?(?:op|naar)|(?:mag|mogen) (?:worden )?(?:gebeld|benaderd|bellen)|gebeld mogen|naar rato|volledige score|niet te gunnen|niet geopend|(?:lezen|openen|bekijken|beoordelen) (?:wij|we) (?:\w+ )?niet|pas (?:als|na|gebeld|benaderd)|alleen (?:gebeld|benaderd)|om te horen|nog niet|genodigden|uitgenodigd\b.{0,20}\b(?:hoor|krijg)\w*\b.{0,40}\b(?:uiterlijk|bericht)|(?:hoor|hoort|horen) (?:dat|dit|het) uiterlijk|daarover\b.{0,20}\b(?:uiterlijk|bericht)|ontvang\w* uiterlijk|verwacht (?:wordt|worden)|(?:wordt|worden) verwacht|stuur ons|tellen niet mee|telt niet mee|niet verplicht|(?:van|tot) gunning afzien|afzien van gunning|geen punten toegekend|wie niet wordt|niet (?:is|wordt) gekozen|word(?:t|en) niet gelezen|geldt er een|wat ik (?:van je )?nodig|interesse|mailtjes|mailen met|telefonisch|terzijde|opzij|behoudt|recht voor|rechten|bezwaar (?:maken|kan)|herstel\w*|vragen (?:kun|kan|stel|over|beantwoord|die u)|be[eë]indigen|verhinderd|voor verlenging|verlenging van|telt voor|te verdienen|te behalen|waardering|vergoed\w*|verklaring omtrent|vog|ondertekent|geheimhouding\w*|laptop|handleiding|inloggen|account|zzp\W?ers?|zelfstandigen?|belastingdienst|rijbewijs|tariefblad|fee|per uur|per gewerkt uur|maximaal \d+ punten|ten hoogste \d+ punten|\d+ punten voor|ervaring met|(?:u|je|jij) biedt? iemand|biedt? (?:u|je) (?:iemand|twee)|lang genoeg|(?:bladzijden|pagina\W?s|A4) is genoeg|verhoogd of verlaagd|vragenvak|nodig\w* (?:wij|we|ik) (?:u|je|jullie) uit om|in deze (?:brief|mail))\b",
    re.IGNORECASE,
)
_TIE = sieve(
    r"\b(?:dezelfde (?:score|eindscore)|het ?zelfde (?:aantal|puntental|totaal)|scor(?:en|eert|t)\b.{0,30}\bhetzelfde|evenveel|even (?:hoog|veel)|gelijke? (?:scores?|aantal|stand|totaal|eindscores?|punten\w*|totaal\w*)|score gelijk|gelijkwaardige|precies gelijk|(?:staan|eindigen|komen|zijn|scoren)\b.{0,40}\bgelijk|\w*score\b.{0,40}\bgelijk|exact gelijk|equal|same (?:total )?score)\b",
    re.IGNORECASE,
)
"""What decides at an equal score, which is no step."""
_NUMBER = r"(?:\d+|tien|vijftien|twintig|vijfentwintig|dertig|veertig|vijftig|honderd)"
_SCORING = sieve(
    rf"\blever(?:t|en)\b(?!.{{0,40}}\bgeen\b).{{0,40}}\bpunten\b.{{0,12}}\bop\b|\b{_NUMBER} (?:\w+ )?punten\b|\btel(?:t|len)\b.{{0,40}}\b(?:voor|als|zwaar|dubbel)\b.{{0,60}}\bmee\b|\bpunten (?:mee|waard|bij)\b|\bgoed (?:is|voor) \d|\b{_NUMBER} ?(?:procent|percent)\b|\d ?%|\buitgerekend\b|\brekent\b.{{0,40}}\buit\b|\b\w+ = |\bdoor het systeem\b|\bpas geopend\b|\bscores worden (?:\w+ )?gemiddeld\b|\bwie dat uitrekent\b",
    re.IGNORECASE,
)
"""How much something is worth, which is the scale of a criterion and no step."""
_FEW = r"(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|[2-9]|1[0-2]|two|three|four|five|six|eight|ten)"
_SHORTLISTED = sieve(
    rf"\b(?:(?:beste|hoogste|sterkste|eerste|top|nummers?|best \w+|hoogst \w+) {_FEW}|{_FEW} (?:\w+ ){{0,3}}(?:kandidaten|professionals|candidates|hoogst\w*|best\w*|sterkste|aanbieders|inschrijvers|personen|van hen)|kandidaten met (?:de |het )?(?:meeste|hoogste)|er (?:\w+ ){{0,4}}{_FEW}|finalisten|[mM]et (?:de|die|deze) {_FEW})\b",
    re.IGNORECASE,
)
"""Those who are left of the bidders, counted."""
_MET = sieve(
    r"\b(?:uitgenodigd|nodig(?:t|en)\b.{0,80}\buit|ontvang(?:t|en)?\b.{0,120}\bgesprek|(?:op|voor een|tot een) \w*gesprek|voer(?:t|en)\b.{0,100}gesprek\w*|kennis(?:maken| maken)|toelichten|toe te lichten|present(?:atie|eren)|koffie|casus|interviewed|houd(?:t|en)\b.{0,40}\bgesprek\w*|spre(?:ekt|ken)|invited?|lopen\b.{0,30}\bmee)\b|gesprek\w* (?:plaats|gevoerd|met)\b",
    re.IGNORECASE,
)
"""How they are met."""
_ONLY_A_DAY = re.compile(
    r"\W*(?:de |het |alle |die |deze )?(?:\w+ )?(?:gesprek\w*|interviews?|kennismaking\w*)\s(?:zijn|is|staan|staat|vinden|vindt|worden|wordt|houden|duren|duurt|are|is)\b(?!.*\b(?:uitgenodigd|verificatie|kandidat\w+ die)\b)",
    re.IGNORECASE,
)
""" "De gesprekken zijn op dinsdag 4 mei": a day is no step."""
_LEAST_WORDS = 3
_LONGEST = 60


@lru_cache(maxsize=512)  # a sentence is asked where steps are sought and where they are read
def tells_step(sentence: str) -> bool:
    """Whether a sentence tells who chooses whom, or what is done with the bids.

    Examples
    --------
    >>> tells_step("De teamleider leest alle cv's en belt de beste drie.")
    True
    >>> tells_step("De gesprekken zijn op dinsdag 4 mei 2027.")
    False
    """
    if not _told(sentence) or len(sentence.split()) > _LONGEST:
        return False
    told = ";".join(clause for clause in sentence.split(";") if not _is_beside(clause))
    return (
        len(told.split()) >= _LEAST_WORDS
        and not told.rstrip().endswith("?")
        and _ONLY_A_DAY.match(told) is None
        and (told == sentence or _told(told))
    )


def _told(words: str) -> bool:
    """Whether words say who chooses whom, or what is done with the bids; most lines do not."""
    return (
        (_JUDGES.search(words) is not None and _BIDS.search(words) is not None)
        or (_CHOOSES.search(words) is not None and _OF_WHOM.search(words) is not None)
        or _ENDS.search(words) is not None
        or _DROPS.search(words) is not None
        or (_MET.search(words) is not None and _SHORTLISTED.search(words) is not None)
    )


def _is_beside(clause: str) -> bool:
    """Whether a clause is about an equal score, what something is worth, or else no step."""
    return any(one.search(clause) is not None for one in (_NO_STEP, _TIE, _SCORING))


def sets_aside(sentence: str) -> bool:
    """Whether a sentence tells that a bid which fails a demand is out: a step where steps are told, else the head of a list.

    Examples
    --------
    >>> sets_aside("Offertes die niet aan alle eisen voldoen, leggen wij terzijde.")
    True
    >>> sets_aside("Te laat ontvangen offertes leggen wij terzijde.")
    False
    """
    return _OUT.search(sentence) is not None and _FAILS.search(sentence) is not None


_OUT = sieve(
    r"\b(?:terzijde|val(?:t|len)(?: dan| daarmee)? af|af valt|uitgesloten|(?:doet|doen)\b.{0,20}\bniet (?:verder )?mee|niet (?:verder )?(?:beoordeeld|meegenomen|in behandeling)|are rejected|is rejected|not evaluated)\b",
    re.IGNORECASE,
)
_FAILS = sieve(
    r"\b(?:inschrijv\w+|aanbieding\w*|offertes?|voorstel\w*|bod|cv['’]?s?|kandida\w+|wie|bids?|offers?)\b.{0,60}\b(?:niet\b.{0,60}\b(?:voldo\w+|eisen)|eis\w*\b.{0,40}\bniet\b|(?:mist|missen)\b|ontbre\w+|incomplete|fail)|\bincomplete (?:bids|offers)\b",
    re.IGNORECASE,
)


def shows_procedure(sentence: str) -> bool:
    """Whether a sentence by itself shows that a procedure is told, wherever it stands: the bidders left are counted and met.

    Examples
    --------
    >>> shows_procedure("De drie kandidaten met de meeste punten worden uitgenodigd.")
    True
    >>> shows_procedure("De aanbiedingen worden beoordeeld op de wensen.")
    False
    """
    return invites_those_left(sentence) and _MIGHT.search(sentence) is None and tells_step(sentence)


def invites_those_left(words: str) -> bool:
    """Whether words count those who are left of the bidders and have them invited or called."""
    if not any(piece in words for piece in _OF_INVITING):
        return False
    return _INVITED.search(words) is not None and _SHORTLISTED.search(words) is not None


_OF_INVITING = ("nodig", "gesprek", "gebeld", "belt", "bellen", "invite")
"""Letters of which some stand wherever somebody is invited."""
_INVITED = sieve(
    r"\b(?:worden\b.{0,60}\b(?:uitgenodigd|gebeld)|uitgenodigd worden|nodig(?:t|en)\b.{0,80}\buit|bel(?:t|len)|ontvang(?:t|en)?\b.{0,120}\bgesprek|kom(?:t|en) op gesprek|(?:is|are) invited|invites?)\b",
    re.IGNORECASE,
)
_MIGHT = sieve(
    r"\b(?:kan|kunnen|mag|mogen|referen\w+|bericht|niet meer dan \w+ pagina|you|je)\b",
    re.IGNORECASE,
)
"""What may be done, and what is done with referees or said to one who reads."""
