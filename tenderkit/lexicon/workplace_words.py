"""Where one works, told by how hours are divided between home and office, or by what is done at home.

In: nothing. Out: state → pattern, to be read without case before and behind the table of `cues`; a pattern that
finds a question which only an answer makes a statement.
"""

from __future__ import annotations

import re

from tenderkit.sieving import sieve

_HOME = r"(?:thuis\w*|vanuit huis|op afstand|remote(?:ly)?|(?:at|from) home)"
_HERE = r"(?:op (?:ons |het |de )?(?:kantoor|locatie|\w+huis|\w+kantoor)|on-?site|(?:at|in) the (?:office|building))"
_PAPER = r"(?:verslagen|rapporten|rapportages|stukken|notities|nota['’]s|adviezen|administratie|plannen|schrijfwerk|bureauwerk|reports|paperwork)"
_FEW = r"(?:een|één|twee|drie|1|2|3|one|two|three)"

_OFFICE = r"(?:kantoor|locatie|\w*huis|\w*kantoor|pand|werf|balie|loket|vestiging|office|premises|site|building)"
_EVERY_DAY = r"(?:(?:elke|iedere|every|each) (?:werk|working ?)?(?:dag|day)|(?:alle|all) (?:(?:vijf|five|werkzame|working) )?(?:werk)?(?:dagen|days)|(?:vijf|5|five) (?:hele |volle |full )?(?:werk)?(?:dagen|days)(?: (?:per|in de|a) week)?)"
_PRESENT = rf"(?:ter plaatse|fysiek|(?:op|in|aan|vanuit|at|in|on) (?:(?:ons|het|de|our|the) )?{_OFFICE}|on-?site|office-?based)"
_WHOLLY = r"(?<!niet )(?<!not )(?:volledig|geheel|100 ?%|helemaal|onbeperkt|altijd|compleet|fully|entirely|completely|always)"
_SUBJECT = r"(?:ervaring|kennis|visie|affiniteit|leiding|beleid|notitie|nota|advies|adviseert?|adviseren|onderzoek(?:t|en)?|invoering|implementatie|begeleid\w*|training(?:en)?|programma|traject|transitie|overgang|richtlijn(?:en)?|protocol|experience|policy|knowledge|research)"
_TOPIC = r"(?:hybride?|thuis ?werk\w*|remote|plaats-? ?onafhankelijk\w*|(?:teams|leidinggeven|begeleiden|werken) op afstand)"

NO_WORKPLACE: tuple[tuple[str, str], ...] = (
    ("", rf"\b{_SUBJECT}\b[^.;:]{{0,50}}\b(?:met|over|naar|voor|van|aan|with|on|for|of|to|about)\b[^.;:]{{0,30}}\b{_TOPIC}\b"),
    ("", r"\b(?:hybride|thuis)[ -]?(?:werken|teams?|organisaties?)\b[^.;:]{0,20}\b(?:invoert?|invoeren|in te voeren|implementeert|vormgeeft|vorm te geven|begeleidt|ontwikkelt|uitrolt)\b"),
    ("", r"\b(?:training(?:en)?|bijeenkomst(?:en)?|lessen|overleggen|cursus(?:sen)?|vergadering(?:en)?|workshops?|webinars?|raad|commissie)\b[^.;:]{0,20}\b(?:is|zijn|wordt|worden|vergadert)\b[^.;:]{0,20}\bhybride?\b"),
)  # fmt: skip
"""Wordings in which work from home is what the work is about: they state nothing."""

SAID_PLAINLY: tuple[tuple[str, str], ...] = (
    ("free", rf"\b(?:aanwezigheid|presence|attendance)\b[^.;]{{0,16}}\b{_OFFICE}\b[^.;]{{0,16}}\b(?:niet|not)\b[^.;]{{0,12}}\b(?:verlangd|nodig|vereist|verwacht|verplicht|noodzakelijk|gevraagd|required|needed|expected)\b"),
    ("free", r"\bgeen (?:\w+ )?aanwezigheidsplicht\b|\b(?:no|without) (?:\w+ )?(?:office|on-?site) (?:attendance|presence)\b"),
    ("free", rf"\b{_HOME}(?: ?werken)?\W{{1,3}}(?:is |kan |mag )?{_WHOLLY}(?!\w)[^.;]{{0,16}}\b(?:toegestaan|mogelijk|kan|mag|allowed|possible|ja|yes)\b"),
    ("free", rf"{_WHOLLY} (?:thuis ?werken|vanuit huis|op afstand|remote(?:ly)?|from home)\b[^.;]{{0,24}}\b(?:mogelijk|toegestaan|uitgevoerd|uit te voeren|gewerkt|werken|possible|allowed|done)\b(?!\W+(?:niet|not)\b)"),
    ("on_site", rf"\b(?:{_HOME}(?: ?work\w*| ?werken)?|home ?working|working from home)\b[^.;]{{0,24}}\b(?:not (?:be )?(?:offered|provided|foreseen|part of)|bieden (?:wij|we) niet|wordt niet aangeboden|(?:behoort|hoort) niet tot|is niet voorzien)\b"),
    ("on_site", r"(?<!partly )(?<!partially )\boffice-?based\b(?![^.;]*\b(?:hybrid|from home)\b)"),
    ("on_site", rf"\b{_EVERY_DAY}\b[^.;]{{0,40}}\b{_PRESENT}\b|\b{_PRESENT}\b[^.;]{{0,30}}\b{_EVERY_DAY}\b"),
    ("hybrid", rf"\b{_FEW} (?:keer|maal|times) (?:per|in de|a) week\b[^.;]{{0,30}}\b(?:op|in|at|naar|to) (?:(?:ons|het|de|our|the) )?{_OFFICE}\b"),
    ("on_site", r"(?<!geen )\baanwezigheidsplicht\b[^.;]{0,30}\b(?:alle|elke|iedere|volledige?|hele|gehele)\b"),
    ("hybrid", rf"(?<![\d.,])(?:[1-9]0 ?[/:–-] ?[1-9]0\b|\bhalf om half\b|\bfifty-?fifty\b)[^.;]{{0,60}}\b(?:{_HOME}|kantoor|office)\b|\b(?:{_HOME}|kantoor|office)\b[^.;]{{0,40}}(?:\b[1-9]0 ?[/:–-] ?[1-9]0\b|\bhalf om half\b)"),
    ("hybrid", r"\b(?:other|remaining|rest of the|andere|overige|resterende|rest van de) (?:days|hours|time|week|dagen|uren|tijd)\b[^.;]{0,50}\b(?:where you (?:\w+ )?(?:work|are|sit)|waar (?:je|u) (?:\w+ )?(?:werkt|zit|bent))\b"),
    ("hybrid", r"^(?!.*(?:gesprek|interview|kennismak)).*\b(?:\w+dag(?:en)?|days?|\w+days?|kantoor|locatie|office)\b[^.]{0,80}\b(?:andere|overige|rest(?:erende|ant)?|verder|other|remaining)\b[^.;]{0,40}\b(?:Teams|online|digitaal|eigen (?:plek|werkplek|werkkamer|huis|kamer)|video\w*)\b"),
)  # fmt: skip
"""State → words that leave no doubt of it; before all others."""

_MOSTLY = r"(?:grotendeels|voor het grootste deel|voor een (?:groot )?deel|grootste deel|meeste|meestal|vaak|deels|largely|mostly|for the most part)"
_ANYWHERE = r"(?:overal|waar dan ook|anywhere)"
_WEEKDAYS = r"(?:(?:maan|dins|woens|donder|vrij)dag(?:en|s)?|(?:mon|tues|wednes|thurs|fri)days?)"

DIVIDED: tuple[tuple[str, str], ...] = (
    ("hybrid", rf"\b{_MOSTLY}\b[^.]{{0,40}}\b{_ANYWHERE}\b|\b{_ANYWHERE}\b[^.]{{0,40}}\b{_MOSTLY}\b"),
    ("free", rf"^(?!.*\b(?:niet|geen|not|behalve|except|maar|but|kantoor|office)\b).*\b(?:werk\w*|work\w*|doen|done)\b[^.;]{{0,30}}\b{_ANYWHERE}\b(?: (?:te )?(?:doen|gebeuren|gedaan|werken|uitvoeren|worden|done|from))?|^(?!.*\b(?:niet|geen|not|deels)\b).*\b{_ANYWHERE} (?:te doen|gedaan|uitgevoerd|werken)\b"),
    ("hybrid", rf"\b(?:afwisselend|om en om|beurtelings|alternately|alternating)\b[^.;]{{0,20}}\b(?:digitaal|online|thuis|Teams|remote(?:ly)?|op afstand)\b[^.;]{{0,30}}\b(?:op|in|bij|at|on)\b|\b(?:afwisselend|om en om|alternately)\b[^.;]{{0,30}}\b{_OFFICE}\b[^.;]{{0,20}}\b(?:digitaal|online|thuis|remote(?:ly)?)\b"),
    ("hybrid", rf"\b(?:aanwezigheid|presence|attendance)\b[^.;:]{{0,30}}(?::|\b(?:is|van|of)\b)\s*(?:minimaal |ten minste |at least )?{_FEW} (?:dag|dagen|days?)\b"),
    ("hybrid", r"\b(?:remote|thuis|vanuit huis|from home)\b[^.;]{0,30}\b(?:up to|tot(?: maximaal)?|maximaal|max\.?) [1-9]\d ?(?:%|procent|percent)"),
    ("hybrid", rf"^(?!.*\b(?:interview\w*|gesprek\w*|vergader\w*|spreekuur|geopend|open|loket|raad|raadsvergadering|every day)\b)(?!.*\d{{1,2}}[.:]\d\d).*\b(?:iedere|elke|every|each|on) {_WEEKDAYS}(?:(?:,| and| en| or| of) {_WEEKDAYS})*\b[^.;]{{0,24}}\b(?:op (?:kantoor|locatie)|on[- ]?site|(?:at|in) the office)\b"),
    ("hybrid", rf"^(?!.*\b(?:interview\w*|meetings?)\b).*\b(?:on[- ]?site|(?:at|in) the office)\b[^.;]{{0,40}}\b(?:on|every|each) {_WEEKDAYS}\b"),
    ("hybrid", rf"\b{_FEW}(?:\s?(?:à|-|tot|of|to)\s?{_FEW})? (?:dag|dagen|days?) (?:per|in de|a|each) week\b[^.;]{{0,30}}\b(?:op kantoor|op locatie|on-?site)\b[^.;]{{0,20}}\b(?:gewerkt|werken|aanwezig|werkt)\b"),
    ("on_site", r"\balle (?:\w+ )?(?:de )?(?:werk)?(?:dagen|uren)\b[^.;]{0,50}\b(?:op (?:het|de|ons) \w*(?:huis|kantoor|locatie|gebouw|werf|pand)|op locatie|op kantoor)\b"),
    ("hybrid", rf"\b(?:verdeel\w*|verdel\w*|wissel\w*|afwissel\w*|combine\w*|combinatie|mix|balans|splits\w*|splits?|divides?|alternat\w*)\b[^.;]{{0,60}}\b{_HOME}\b"),
    ("hybrid", rf"(?<![\d.,])(?:[1-9]\d? ?(?:%|procent\b|percent\b)|\b(?:een (?:derde|kwart|deel)|de helft|half|a (?:third|quarter))\b)[^.;]{{0,50}}\b{_HOME}\b"),
    ("hybrid", rf"\b{_HOME}\b[^.;]{{0,60}}\b(?:mits|zolang|behalve op|afgewisseld|afwisselend|provided|except on)\b"),
)  # fmt: skip
"""State → words that say how the hours are divided; before what the words for a place alone say."""

_PART = r"(?:deels|gedeeltelijk|ten dele|voor een (?:klein |groot )?deel|partly|partially)"
_THERE = r"(?:vanuit|vanaf|op|in|bij|aan|thuis|waar|elders|from|at|remote\w*)"
_BY_CHOICE = r"(?:elders(?! (?:in|bij|op)\b)|(?:op )?een plek (?:naar|van) (?:eigen|je|uw|vrije) keuze|waar (?:het )?(?:je|u|jou|jij) (?:zelf |het )?(?:wilt?|uitkomt|bent|zit|werkt|kiest)|op een zelfgekozen (?:plek|locatie)|wherever you \w+)"
_MAY = r"(?:mag|mogen|kan|kun|kunt|kunnen|may|can)"
_DONE = r"(?:doen|werken|gedaan|gewerkt|gemaakt|maken|verrichten|verricht|uitvoeren|uitgevoerd|afmaken|schrijven|voorbereiden|gebeuren|plaatsvinden|done|worked)"

DONE_AT_HOME: tuple[tuple[str, str], ...] = (
    ("hybrid", rf"^(?=.*(?:{_HOME}|{_OFFICE}|werkplek|waar (?:je|u|jij)\b)).*\b{_PART}\b(?:\s\w+){{0,4}}?\s{_THERE}\b[^.;]{{0,60}}\b{_PART}\b(?:\s\w+){{0,3}}?\s{_THERE}\b"),
    ("hybrid", rf"\b(?:{_PART}|beperkt|regelmatig|af en toe|soms|incidenteel) (?:op afstand|elders|remote|thuis|vanuit huis|from home)\b"),
    ("hybrid", rf"^(?!.*\b(?:niet|geen|nooit|volledig|geheel|not)\b).*\b{_MAY}\b[^.;]{{0,40}}\b{_HOME}\b[^.;]{{0,12}}\b{_DONE}\b"),
    ("hybrid", rf"\b(?:gewerkt|(?:je|u|jij) (?:werkt|zit)|(?:werk|werkt|zit) (?:je|u|jij))\b[^.;]{{0,20}}\b(?:op|in|vanuit|bij|aan) [^;]{{0,100}}?(?:\b(?:en|of|dan wel)\b|,)[^.;]{{0,30}}\b{_BY_CHOICE}"),
    ("hybrid", rf"\b(?:{_PAPER}|voorbereid\w*|uitwerk\w*)\b[^.;]{{0,40}}\b{_BY_CHOICE}"),
    ("hybrid", r"\b(?:werken op afstand|vanuit huis werken|werken vanuit huis|remote werken) (?:mag|kan)\b(?! niet)"),
    ("hybrid", r"\b(?:werken vanuit huis|vanuit huis werken|thuiswerken|werken op afstand|working from home)\b (?!(?:\w+ ){0,3}(?:niet|geen|not)\b)[^.;]{0,30}\b(?:deels?|gedeeltelijk|beperkt|mogelijk|toegestaan|een deel|possible|allowed|part)\b"),
    ("hybrid", rf"\b{_PAPER}\b[^.;]{{0,40}}\bthuis\b|\b(?:schrijf|schrijft|maak|maakt|werk|werkt|doe|doet) (?:je|u|jij) (?:\w+ ){{0,3}}thuis\b"),
    ("hybrid", rf"\b{_HERE}\b(?!.*\b(?:niet|geen|not)\b)[^.]{{0,80}}\b(?:other|remaining|rest of the) (?:days|hours|week|time)\b[^.;]{{0,40}}\bwhere you (?:work|are)\b"),
)  # fmt: skip
"""State → words that say what of the work is done at home; behind all others."""

HOME_ASKED = sieve(
    rf"^(?!.*\b(?:volledig|geheel|uitsluitend|alleen|altijd|alle|100|fully|entirely|only)\b).*\b(?:mag|kan|kunnen|mogen|is|bestaat|may|can|does|do)\b[^?]{{0,60}}\b(?:{_HOME}|hybride)\b[^?]{{0,40}}\?"
    rf"|^\W*(?:en |ook )?(?:{_HOME}(?: werken)?|thuis ?werk\w*|hybride(?: werken)?|(?:remote )?work(?:ing)?(?: from home)?)\W*\?"
    rf"|^(?=[^?]*\b{_HOME})(?=[^?]*\b{_OFFICE}\b)[^?.]{{5,60}}\?",
    re.IGNORECASE,
)
"""A question about work from home: yes is hybrid, no is on site."""
BOTH = re.compile(
    r"\W*(?:(?:antwoord|answer|a)\b[^:\t]{0,12}[:\t]\s*)?(?:een |a |het is een )?(?:mix|allebei|beide|combinatie|half-?om-?half|both|mengvorm|deels deels)\b",
    re.IGNORECASE,
)
"""How an answer begins that takes both places of a question."""
NO = re.compile(r"\W*(?:(?:antwoord|answer|a)\b[^:\t]{0,12}[:\t]\s*)?(?:nee\b|no\b|dat (?:kan|mag) niet)", re.IGNORECASE)  # fmt: skip
"""How an answer begins that denies what was asked."""
