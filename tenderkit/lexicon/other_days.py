"""Days of what is no bid: a subsidy that closes, a meeting of the council, an interview in a newspaper.

Why: they close, meet and appear in the very words of a tender; only what the sentence is about tells
them from it. In: a sentence. Out: whether its days are those of something else.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.other_work import MORE_WORK
from tenderkit.sieving import sieve

_OF_A_BID: Final = r"(?:offertes?|(?:lezen|leest|bekijken|bekijkt|beoordelen|beoordeelt) (?:alle |de )?reacties(?! op| van| uit)|cv|kandida\w+|uitvraag|\w*inhuur\w*|opdrachtgever|leveranciers?|bieding\w*|aanbieding\w*|tender|bids?|candidates?|shortlist|inschrij\w+|deze opdracht)"
_SHUT: Final = (
    r"(?:\w*panel|nieuwsbrief|newsletter|\w*subsidie\w*|\w*regeling|\w*toeslag|zienswijzen?|inspraak\w*|\w*bijeenkomst|webinar|congres"
    r"|\w*borrel|\w*feest(?:en)?|barbecue|(?:personeels|team|afdelings)uitje|open dag|(?:onze|ons|our) (?:jaarlijkse |annual )?(?:partij(?= (?:op|van|gaat|is|\w+dag)\b)|party|uitje)"
    r"|zwembad|museum|bibliotheek|sporthal|buurthuis|swimming pool|library|subsid(?:y|ies)|grant|scheme)"
)
_PEOPLE: Final = r"(?:bewoners|inwoners|burgers|residents|citizens|omwonenden|gezinnen|ouders)"
_PRINT: Final = (
    r"(?:\w*krant|\w*blad|tijdschrift|podcast|newspaper|magazine|rapport|jaarverslag|journaal)"
)
OF_OTHERS: Final = sieve(
    rf"^\W*(?:{MORE_WORK})|^(?!.*\b{_OF_A_BID}\b)(?:.*\b{_SHUT}\b|\W*(?:de |alle )?{_PEOPLE}\b)"
    r"|\b(?:kick-?off|council|board|programme|stakeholder|staff|annual)[- ]meetings?\b|\bmeeting of the (?:council|board|programme|team|staff)\b"
    rf"|\binterview\w*\b.{{0,60}}\b(?:verscheen|verschenen|gelezen|{_PRINT})\b|^(?!.*\b{_OF_A_BID}\b).*\b(?:stond|verscheen|verschenen|gepubliceerd|publicatie|published|appeared)\b.{{0,40}}\b{_PRINT}\b"
    rf"|^\W*(?:het|de|the) {_PRINT}\b.{{0,40}}\b(?:gepubliceerd|verscheen|verschenen|verstuurd|published|appeared)\b",
    re.IGNORECASE,
)
"""Sentences about something else than the bid."""
ABOUT_OTHERS: Final = frozenset({"closing", "bid", "interview", "publication"})
"""What happens on a day that is none of the bid's in such a sentence."""
_BODY: Final = (
    r"(?:stuurgroep|(?:algemeen |dagelijks |programma)?bestuur|gemeenteraad|raad|college|(?:raads)?commissie|kabinet|tweede kamer|provinciale staten"
    r"|projectgroep|ondernemingsraad|rekenkamer|accountant|toezichthouder|steering (?:committee|group)|board|council)"
)
_FOR_A_BODY: Final = rf"(?:voor|aan|naar|bij|for|to) (?:de|het|the) {_BODY}"
_STAYS: Final = r"(?:werk(?:t|en|te|ten)|zit(?:ten)?|zat(?:en)?|gedetacheerd|ondergebracht|gehuisvest|gestationeerd|in dienst|ingehuurd|te gast)"
_DESK: Final = r"(?:\w*loket|\w*balie|receptie|publiekshal|kantoor|gemeentehuis|stadhuis|raadhuis|gebouw|office|building)"
_ASKERS: Final = rf"(?:{_BODY}|raadsleden|statenleden|kamerleden|inwoners|bewoners|burgers|ouders|pers|journalisten|residents)"
_PUBLIC: Final = (
    rf"(?:{_PEOPLE}|dorpsraden|wijkraden|dorpsraad|wijkraad|belangengroepen|verenigingen|ondernemers|agrari\w+|leerlingen|jongeren|cliënten|schoolbesturen|scholen"
    r"|instellingen|zorgaanbieders|ketenpartners|grondeigenaren|corporaties|raadsleden|huisartsen|entrepreneurs|stakeholders)\b"
)
_OF_THESE: Final = r"(?:(?:de|het|alle|onze|haar|zijn|een|drie|the|all) )?(?:[a-z]+e )?"
WORK_OF_OTHERS: Final = sieve(
    r"\b(?:levert|leveren|biedt|bieden|stuurt|sturen|draagt|dragen|legt|leggen|zendt|zenden)\b[^.;]{0,20}\b(?:geselecteerde|gekozen|beste|voorgeselecteerde|geschikte|geschiktste|overgebleven) (?:\w+ )?(?:voorstellen|kandidaten|cv\W?s|profielen|aanbiedingen|offertes)\b|"
    rf"^(?!.*\b(?:{_OF_A_BID}|u|uw|je|jouw|jullie|your?)\b).*\b(?:wethouder|gedeputeerde|burgemeester|minister|directie|{_BODY})\b[^.;\d]{{0,12}}\b(?:wil|wilt|willen|wenst|verwacht|moet|krijgt|ontvangt|heeft|wants|needs|expects)\b"
    rf"|^(?!.*\b{_OF_A_BID}\b).*\b(?:sluit|sluiten|gesloten|dicht)\b[^.;]{{0,60}}\b(?:haar|zijn|ons|hun|het|de) {_DESK}(?=\W|$)|"
    rf"\b(?:gesprek(?:ken)?|in gesprek|interviews|praat|praten|spreekt) met {_OF_THESE}{_PUBLIC}|\bmet {_OF_THESE}{_PUBLIC}[^.;]{{0,24}}\bin gesprek\b|\binterviews with {_OF_THESE}{_PUBLIC}|"
    rf"^(?!.*\b(?:{_OF_A_BID}|u|uw|je|jouw|jullie|your?)\b).*\b(?:ter inzage|{_FOR_A_BODY})\b"
    rf"|^(?!.*\b{_OF_A_BID}\b)\W*(?:het|de|ons|onze|the|our) (?:\w+ )?{_DESK}\b.*\b(?:sluit|sluiten|gesloten|dicht|closes|closed)\b"
    rf"|\b(?:raad|kamer|staten)s?vragen\b|\bvragen (?:van|door|uit) (?:de |het )?{_ASKERS}\b|\b{_ASKERS}\b[^.;]{{0,40}}\bvragen stellen\b|\bvragen aan (?:de |onze )?(?:kandidaten|genodigden|geselecteerden)\b",
    re.IGNORECASE,
)
"""Sentences about papers, questions and desks of those with whom one works: "de stukken voor de stuurgroep"."""
ABOUT_WORK: Final = ABOUT_OTHERS | {"question", "answer"}
"""What happens on a day that is theirs in such a sentence."""
_PAPER: Final = (
    r"(?:\w*uittreksel|\w*verklaring|vog(?:-?p)?|kvk\S*|handelsregister|certificaat|diploma|polis\w*|kopie|jaarrekening|bewijs\w*"
    r"|registratie|akte|referenties?|extract|certificate|statement|copy|reference)"
)
DAY_OF_A_PAPER: Final = re.compile(
    rf"\b{_PAPER}\b[^.;]{{0,60}}?\b(?:(?:van|afgegeven|gedateerd|uitgegeven|opgesteld|ondertekend|verstrekt|dated|issued|signed)(?: (?:op|on))?(?: (?:of|or))? (?:na|vanaf|after|niet (?:vóór|voor|eerder dan))"
    r"|(?:op of na|niet ouder dan|not older than|gedateerd(?: op)?|afgegeven op|dated|issued on|d\.d\.))\W*(?:(?:de|the) )?(?:\w+d(?:ag|ay) )?$",
    re.IGNORECASE,
)
"""What stands before the day that a paper bears: "een uittreksel van na 1 maart"."""
REPLACED: Final = re.compile(
    r"\b(?:in plaats van|i\.p\.v\.|instead of|voorheen|eerder was dat|oorspronkelijk(?:e)?"
    r"|(?:gewijzigd|verplaatst|verschoven|verlengd|opgeschoven|changed|moved|extended)\W+(?:\w+\W+)?(?:van|from))\W+(?:(?:op|was|tot)\W+)*(?:\w+dag\W+)?$",
    re.IGNORECASE,
)
"""What stands before a day that another replaces."""
ABOUT_A_TALK: Final = re.compile(
    r"\s(?:van|over|na|of|after|about)\s(?:(?:het|de|dit|een|the)\s)?", re.IGNORECASE
)
"""Between a message and the talk that it is about: "de uitslag van het gesprek"."""
AFTER: Final = re.compile(r"\b(?:na|after)\s(?:(?:het|de|dit|deze|the|this)\s)?$", re.IGNORECASE)
"""What stands before something that comes before the day."""

_BEGUN: Final = (
    r"(?:aannemer|uitvoerder|bouw|nieuwbouw|verbouwing|renovatie|sloop|aanleg|aanbesteding|verhuizing|livegang|uitrol|conversie|\w*school|(?:nieuwe )?schooljaar|cursus|training|leergang"
    r"|campagne|pilot|proef|(?:tweede|derde|vierde|volgende|laatste|second|third|next|final) (?:fase|ronde|tranche|stap|phase|stage|round)|vervolgfase|vervolgstap|wethouder|opvolger|stagiaire?"
    r"|(?:nieuwe|vaste|andere|tweede|new) (?:collega|medewerker|\w*adviseur|\w*manager|\w*leider|directeur|bestuurder|secretaris|colleague|manager)|contractor|builder|successor)"
)
_BEGINS: Final = (
    r"(?:start(?:t|en)?|begint|beginnen|ga(?:at|an)|vang(?:t|en)|treedt|starts?|begins?)"
)
_NEED: Final = r"(?:opdracht|klus|nota|beleid|plan|project|functie|rol)\b"
BEGINS_OTHER: Final = re.compile(
    rf"^\W*(?:en |and )?(?:(?:voor|in|na|op|bij|van) [^,.;\d]{{3,30}}?\s)?(?:(?:de|het|een|onze|ons|the|an?|our) )?{_BEGUN}\b[^,.;\d]{{0,60}}?\b{_BEGINS}\b"
    rf"|\b{_BEGUN}\b(?:, [^,.;\d]{{2,40}},)? (?:wil|willen|gaat|gaan|kan|kunnen|zal|moet|hoopt|verwacht|will|wants)\b[^.;]{{0,80}}\b(?:beginnen|starten|van start|aan de slag|start|begin)\b"
    rf"|\b{_BEGINS} (?:dan |er )?(?:de|het|een|onze|the|an?|our) {_BEGUN}\b"
    rf"|\b{_BEGINS}\b[^.;]{{0,40}}\b(?:werkzaamheden|werk) (?:aan|op|in|rond) (?:de|het) (?!{_NEED})\w+",
    re.IGNORECASE,
)
"""Somebody or something else begins: "de aannemer start op 6 september"."""
STAYS_WITH_US: Final = re.compile(
    rf"\b{_STAYS}\b[^.;]{{0,24}}\bbij ons\b|\bbij ons\b[^.;]{{0,16}}\b{_STAYS}\b", re.IGNORECASE
)
"""Somebody works where one bids elsewhere: "twee adviseurs zijn tot mei bij ons gedetacheerd"."""
