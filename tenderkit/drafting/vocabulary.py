"""The words that tell what a sentence of a bid claims, as tables.

In: nothing. Out: patterns over a sentence in its own case, Dutch and English side by side.
"""

from __future__ import annotations

import re

TENDER_CUES = re.compile(
    r"\b(?:u|uw|jullie|gevraagd\w*|vraagt|aanvraag\w*|offerteaanvraag|eis(?:en)?|wens(?:en)?|gunningscriteri\w+"
    r"|knock-?out\w*|inschrijving|sluitingsdatum|aanbesteding van|you|your|tender|the assignment|required?)\b",
    re.IGNORECASE,
)
"""Words that make a clause speak of what the tender says."""

SELF_CUES = re.compile(r"\b(?:ik|mijn|mij|me|wij|ons|onze|i|my|our|we)\b(?!\s*-)", re.IGNORECASE)

CLAUSE_CUTS = re.compile(
    r";\s+|[,:]?\s+(?:maar|terwijl|en)\s+(?=ik\b|mijn\b|u\b|uw\b)|,\s+(?=ik\b|daar\b)|\s–\s(?=ik\b)",
    re.IGNORECASE,
)
"""Where a sentence turns from the tender to the bidder or back."""

WISHES = re.compile(
    r"\b(?:graag|wil|zou|kom|zet ik|kijk ik|solliciteer|schrijf ik mij in|inschrijv\w+|aanbied\w*|voor uw|would like|look forward|apply)\b",
    re.IGNORECASE,
)
WORKED = re.compile(
    r"\b(?:werk(?:te)?|gewerkt|werkzaam|was|deed|deden|ben|eerder|ik \w+(?:de|te)|\w{3,}(?:de|te) ik|heb(?:ben)?|ervaring|worked|was|built)\b",
    re.IGNORECASE,
)
"""Words that make "bij gemeente X" a statement about where one worked."""

PRAISE = re.compile(
    r"\b(?:ruime?(?= (?:\w+ )?(?:ervaring|kennis|netwerk))|ruimschoots|uitgebreide?|uitstekende?|uitmuntende?|excellente?"
    r"|bewezen|diepgaande?|gedegen|grondige?|jarenlange?|langdurige(?= ervaring)|brede?(?= (?:\w+ )?(?:ervaring|kennis|blik))"
    r"|aantoonbaar sterke?|zeer ervaren|zeer|buitengewoon|gedreven|gepassioneerd\w*|enthousiaste?|bevlogen|hands-on|resultaatgericht\w*"
    r"|doelgericht\w*|dynamische?|creatieve?|proactieve?|daadkrachtige?|succesvolle?|met succes|vele jaren|tal van|talloze"
    r"|ongeëvenaard\w*|unieke?|perfecte?|ideale?|als geen ander|hoogwaardige?|expert(?:ise)?|specialist bij uitstek|ruimste"
    r"|sterke? (?:communicat\w+|analytisch\w*)|goede communicat\w+|extensive|proven|excellent|outstanding|passionate|results-driven|seasoned)\b",
    re.IGNORECASE,
)
"""Adjectives that say much and show nothing."""

NEGATION = re.compile(r"\b(?:niet|geen|nooit|zonder|not|never|without|no)\b", re.IGNORECASE)

RANKS = re.compile(
    r"\b(?:senior|medior|junior|lead|hoofd(?=[ -])|chief|principal|interim)\b", re.IGNORECASE
)

MORE_ROLES = (
    "wethouder|voorzitter|burgemeester|directeur|eigenaar|oprichter|bestuurder|teamleider|afdelingshoofd|manager"
    "|officer|eindverantwoordelijk\\w*|leidinggevend\\w*|wethouder|hoogleraar|docent|griffier"
)

WEIGHTY = re.compile(
    r"\b(?:cum laude|gecertificeerd|geregistreerd|gepromoveerd|beëdigd|eindverantwoordelijk\w*|leiding ?gegeven|prijs|onderscheiding"
    r"|promoveerde|nevenfunctie|gewonnen|won|winnaar|bespaar\w*|bespaard\w*|halveer\w*|verdubbel\w*|unaniem|foutloos|daal(?:de|den|t)|gedaald|verlaag\w*|verhoog\w*|als enige|met een (?:derde|kwart)|saved|increased|reduced|post-?\w*academisch\w*|leergang|certified|award)\b",
    re.IGNORECASE,
)
"""Small words that claim a lot: they must stand in the lines themselves."""

AT_LEAST = re.compile(
    r"(?:\b(?:ruim|meer dan|minimaal|minstens|ten minste|tenminste|al|over|more than|at least)\s+)$",
    re.IGNORECASE,
)
NEARLY = re.compile(r"(?:\b(?:bijna|haast|krap|almost|nearly)\s+)$", re.IGNORECASE)
ABOUT = re.compile(
    r"(?:\b(?:ongeveer|circa|ca\.?|zo'n|rond(?: de)?|about|around)\s+)$", re.IGNORECASE
)

STARTS = re.compile(
    r"\b(?:sinds|vanaf|per|van|since|from|start\w*|begon\w*)\s+(?:\w+dag\s+)?$", re.IGNORECASE
)
ENDS = re.compile(
    r"(?:\b(?:tot(?: en met)?|t/m|until|till|to|eind(?:e|igde)?(?: in)?)\s+|\s[-–—]\s)(?:eind\s)?$",
    re.IGNORECASE,
)
COUNTED_TO = re.compile(
    r"\b(?:geteld|gerekend|peildatum|counted)\s+(?:tot(?: en met)?|t/m|up to|op|is)?\s*$",
    re.IGNORECASE,
)
"""What stands before the day to which experience is counted."""

VALID = re.compile(r"\b(?:geldig|geldt|verloopt|valid|expires)\b", re.IGNORECASE)

VALID_NOW = re.compile(
    r"\b(?:is|zijn|een|heb|heeft)\b(?:\s\w+){0,3}\s(?:nog )?geldige?\b|\bgeldige?\s(?=\w*cert|CISM)|\bis valid\b",
    re.IGNORECASE,
)
"""That a certificate holds today."""

NO_COUNT = re.compile(
    r"\b(?:eis|wens|vraag|\w*criterium|requirement|wish|criterion|stap|bijlage|pagina|punt|artikel|niveau|nr\.?|nummer|mbo|schaal|k|a|g|e)[\s-]*$",
    re.IGNORECASE,
)
"""What stands before a number that counts nothing."""

FREE_NOUNS = frozenset(
    """
    voorbeeld voorbeelden redenen punten eisen wensen vragen keer maal times stappen steps
    treden lezingen examples """.split()
)
"""What a text may count of itself, and times."""

TIMES = frozenset({"keer", "maal", "times"})

LANGUAGES = re.compile(
    r"\b(?:Nederlands|Engels|Duits|Frans|Spaans|Italiaans|Arabisch|Turks|Pools|Fries|Portugees|Russisch|Oekraïens|Papiaments|Chinees"
    r"|Dutch|English|German|French|Spanish)\b(?!\s+(?:recht|law))"
)
LANGUAGE_LEVEL = re.compile(r"\b(?:[ABC][12]|moedertaal|vloeiend|native|fluent)\b")
FLUENT = frozenset({"vloeiend", "moedertaal", "c1", "c2", "native", "fluent"})

NO_NAMES = frozenset(
    """
    ik u uw de het een en in op met bij van voor als dat dit deze die daar dan er zo ook
    na om te tot door over mijn wij we ons onze hun haar zijn ja nee geachte beste
    hoogachtend betreft naam datum cv curriculum vitae vriendelijke groet heer mevrouw
    leden commissie nederlands engels duits frans arabisch spaans turks pools januari
    februari maart april mei juni juli augustus september oktober november december
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag eur euro btw zzp star starr
    vog byod hbo wo mbo ba ma msc bsc mr drs ir ing dr prof nederland nl i the a my sinds
    eerder gemeente provincie waterschap gemeenten provincies waterschappen dutch english
    january february march june july august october december monday tuesday wednesday
    thursday friday b.v bv n.v nv vat """.split()
)
"""Capitalised words that name nobody and nothing."""
