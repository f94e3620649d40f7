"""Words for what an intermediary takes of a bidder, and of whom.

A thing (fee, marge, opslag, provisie) or an act (inhouden, in rekening brengen, van de factuur
afgaan) beside a share or an amount by the hour. What a buyer takes as a fine, what an index or
overtime adds, and a share of somebody's time are none.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.fee_groups import OF_WHOM
from tenderkit.sieving import sieve

_OF_AN_AGENT: Final = r"(?:service|platform|portaal|portal|contract|beheer|bemiddelings?|administratie|transactie|deelname|aansluit|marktplaats|pool|broker|agency|handling|management|admin\w*)"
FEE_NOUN: Final = (
    rf"\b(?:(?:\w+-?)?fees?|\w*marge|bemiddelings\w+|(?:\w+)?opslag|commissie|provisie|afdracht"
    rf"|{_OF_AN_AGENT}-?\s?(?:kosten|bijdrage|vergoeding|heffing|toeslag|charges?|costs?|fees?|percentage)"
    r"|contract(?:beheer|management)|commission|mark-?up|margin)\b"
)
"""What is taken."""

FEE_HEAD: Final = re.compile(
    rf"^(?!.*\d)(?:.*{FEE_NOUN}|.*\b(?:kosten|bijdrage|vergoeding|rekenen|costs?|charges?)\b)",
    re.IGNORECASE,
)
"""A heading about what is taken, without the amount: "Kosten van het platform", "Wat rekenen wij?"."""

_HOUR: Final = r"(?:per|elk|ieder|every|each|per each)\s(?:\w+\s)?(?:uur|hour)\b"
_HOUR_NOUN: Final = r"(?:uur|hour)\b"
_SHARE: Final = rf"(?:%|procent\b|percent\b|{_HOUR}|/u\b|p/u\b|/\s?h(?:r|our)?\b)"
_TAKEN: Final = r"(?:ingehouden|in te houden|inhoud\w*|hou(?:d|dt|den)\b.{0,60}\bin|afgetrokken|af te dragen|afgedragen|(?:gaat|gaan)\b.{0,40}\baf|in mindering|withheld|deducted|retained|kost (?:je|u|jou|het)|verdienen (?:wij|we|eraan)|draagt? (?:je|u)\b.{0,40}\baf)"

_AGENT: Final = r"(?:platform|portaal|portal|marktplaats|marketplace|bemiddel\w+|tussenpersoon|intermediair|broker|bureau|agency|inhuurdesk|inhuurloket|msp|matching|plaatsing)"
_GOES: Final = (
    rf"(?:{_HOUR}|\buur\b|\bhour\b)[^.;]{{0,40}}\b(?:gaat|gaan|is|zijn|komt|blijft|goes|is kept)\b[^.;]{{0,24}}\d[^.;]{{0,12}}\b(?:naar|voor|bij|to|for|by|with) (?:(?:het|de|the|onze|our) )?(?:ons\b|us\b|{_AGENT})"
    rf"|\b(?:kosten|bijdrage|vergoeding|charges?|costs?|share|deel)\b[^.;€]{{0,30}}\b{_AGENT}[^.;€]{{0,20}}(?:€|EUR) ?\d"
    rf"|\b{_AGENT}(?:['’]s)? (?:charges?|costs?|share|deel|aandeel|kosten)\b"
)
"""What of an hour is the agent's: "van elk gewerkt uur is € 2,25 voor ons"."""
_CHARGED: Final = r"(?:doorbelast|doorberekend|verrekend|verhaald|charged)"
A_RATE: Final = r"(?:het|je|jouw|uw|dit|dat|elk|ieder|jullie|the|your|this|every|each)\s(?:[\w-]+\s){0,2}?(?:(?:uur|bemiddelings|maximum|bod)?tarief|rate)"
"""A rate that is meant: "het geboden uurtarief"."""

FEE_CUES: Final = (
    FEE_NOUN,
    _GOES,
    rf"\b{_TAKEN}.{{0,80}}{_SHARE}",
    rf"\b(?:wij|we) verdienen\b[^.;]{{0,12}}\d[^.;]{{0,8}}{_SHARE}|\b(?:ons|our) (?:aandeel|deel|share|cut)\b[^.;]{{0,50}}\d[^.;]{{0,4}}{_SHARE}",
    rf"\b(?:verschuldigd|is due|payable)\b[^.;]{{0,30}}{_HOUR}|\b(?:verschuldigd|due|payable)\b[^.;]{{0,40}}\d[^.;]{{0,12}}{_SHARE}",
    rf"\b{_AGENT}\b[^.;]{{0,40}}\b(?:vergoeding|bedrag|toeslag|bijdrage|kosten)\b[^.;]{{0,16}}\d[^.;]{{0,6}}{_SHARE}|\b(?:onze|ons|our) (?:vergoeding|bijdrage|kosten|charge)\b[^.;]{{0,40}}\d[^.;]{{0,6}}{_SHARE}",
    rf"\d[^.;]{{0,10}}(?:{_SHARE}|p\.u\.|per uur)[^.;]{{0,16}}\b(?:die|dat|which|that)\b[^.;]{{0,8}}\b(?:naar|to|voor|for)\s(?-i:[A-Z])\w+ (?:gaat|is|goes)\b",
    rf"\b(?:bijdrage|vergoeding|heffing|toeslag)\b van (?:€|EUR) ?\d.{{0,20}}\b{_HOUR}",
    rf"\b{_CHARGED}\b.{{0,80}}{_SHARE}|{_SHARE}.{{0,40}}\b{_CHARGED}\b",
    r"\b(?:bijdrage|vergoeding|heffing|afdracht) (?:van|aan|voor) (?:(?:de|het|ons|onze) )?[\w-]+[,:(]? (?:van |ad |à |is )?(?:€|EUR) ?\d",
    rf"\bdra(?:gen|agt)\b.{{0,20}}\b(?:over|per|van|voor) (?:\w+ ){{0,2}}{_HOUR_NOUN}.{{0,20}}\d.{{0,20}}\baf\b",
    rf"\b(?:takes?|neemt|nemen|pakt|brengt|brengen)\b.{{0,60}}\d\s?{_SHARE}",
    rf"\bzit(?:ten)? (?:er|daar|hier)\b.{{0,40}}{_SHARE}.{{0,20}}\btussen\b",
    rf"{_SHARE}.{{0,80}}\b{_TAKEN}",
    rf"\b(?:gaat|gaan|houd\w*|trek\w*|draagt?)\b.{{0,60}}{_SHARE}.{{0,40}}\b(?:af|in)\b",
    rf"{OF_WHOM}.{{0,60}}(?:€|EUR)\s?\d{{1,2}}(?:[.,]\d\d)?(?!\d).{{0,20}}{_SHARE}",
    rf"{OF_WHOM}.{{0,60}}\d\s?(?:%|procent|percent).{{0,80}}{OF_WHOM}",
)  # fmt: skip
"""Wordings of a fee, for a sentence that holds a share or an amount."""

FEE_STEMS: Final = (
    "uur", "hour", "platform", "portal", "portaal", "broker", "agency", "msp", "fee", "marge", "bemiddel", "opslag", "commissi", "provisie", "afdra", "kosten", "bijdrage",
    "vergoeding", "heffing", "toeslag", "charge", "cost", "contract", "mark", "margin", "inge",
    "houd", "hou ", "aftr", "afge", "af", "mindering", "withheld", "deduct", "retain", "kost", "verdien",
    "verschuldigd", "due", "payable", "aandeel", "our share", "our cut", "ons deel", "gaat", "p.u.", "take", "neemt", "nemen", "pakt", "breng", "tussen", "zzp", "zelfstandig", "freelance", "detach", "loondienst", "payroll", "second", "dienst", "employ", "arbeids", "uitzend", "werkgever", "eigen ", "eenmans", "eenpit", "verlo", "independent", "doorb", "verrekend", "verhaald",
)  # fmt: skip

BARE_FEE: Final = re.compile(
    r"(?<![\d€.,/-])(?<![€R] )\b(\d{1,2}(?:[.,](?:\d{2}|(?=-)))?)(?=(?:,?-)?\s?(?:euro\s)?(?:per\s(?:\w+\s)?(?:uur|hour)|van ieder|van elk|p/u\b|p\.u\.|/\s?u(?:ur)?\b|/\s?h(?:r|our)?\b|each hour))",
    re.IGNORECASE,
)
"""An amount by the hour without its sign: "onze fee van 4,50 p/u"."""

FEE_AMOUNT: Final = re.compile(
    r"\b\w*(?:fee|marge|opslag|toeslag|bijdrage|commissie|provisie|heffing)\b (?:van |à |is |: ?|\()?(?:(?:€|EUR) ?)?\d",
    re.IGNORECASE,
)
"""What is taken, with its amount right behind it: "incl. onze toeslag van 1,10 per uur"."""
FEE_SHARE: Final = sieve(
    rf"{FEE_NOUN}[^.;%\n]{{0,40}}\d\s?(?:%|procent\b|percent\b)[^.;\n]{{0,12}}\b(?:van|over|of|on) {A_RATE}"
    rf"|\d\s?(?:%|procent\b|percent\b) (?:{FEE_NOUN}|(?:van|over|of|on) {A_RATE})"
    rf"|\b(?:onze|ons|our) (?:\w+ )?{FEE_NOUN} (?:is|bedraagt|van|of)\b[^.;\n]{{0,12}}\d\s?(?:%|procent\b|percent\b)",
    re.IGNORECASE,
)
"""A share that is taken, and no weight: "onze marge is 7% van het uurtarief"."""
FEE_BY_HOUR: Final = sieve(
    r"\b\w*(?:fee|marge|opslag|toeslag|bijdrage|commissie|provisie|heffing|bemiddelings\w+)\b (?:van |à |is |bedraagt |of |: ?|\()?(?:(?:€|EUR) ?)?\d{1,2}(?:[.,](?:\d\d|-))?(?: euro)? ?(?:per|voor elk|over elk|p/u|p\.u\.|/)",
    re.IGNORECASE,
)
"""A fee by the hour that a demand or a price tells beside itself: "inclusief de fee van € 2,10 per uur"."""
FEE_ASKED: Final = re.compile(
    rf"{FEE_NOUN}|\b(?:verdien\w*|inhoud\w*|houd\w* .{{0,20}}\bin|kost (?:het|dit|reageren)|earn|charge)\b",
    re.IGNORECASE,
)
"""A question about what is taken."""
SHARE: Final = re.compile(
    r"\W*+(?:(?:antwoord|a)\W+)?(?:ja,? |yes,? |wij (?:rekenen|vragen) |maar |slechts )?(?:\d{1,2}(?:[.,]\d+)?|\w+) ?(?:%|procent\b|percent\b)",
    re.IGNORECASE,
)
"""An answer that is a share."""

FEE_WORD: Final = sieve(
    rf"{FEE_NOUN}|\b(?:bemiddel\w*|in rekening|inhoud\w*|houdt|houden|hou|keeps?|takes?|retains?|deducts"
    r"|rekenen|rekent|berekent|berekenen|dragen|draagt|toeslag|bijdrage|vragen|charges|brengt|brengen|neemt|nemen|pakt|tussen|betaal\w*|betalen|vergoeding|voor rekening)\b"
    rf"|\b{_TAKEN}\b|\b{_CHARGED}\b|{_GOES}|\b(?:verschuldigd|payable|verdienen (?:wij|we)|(?:wij|we) verdienen|(?:ons|our) (?:aandeel|deel|share|cut))\b|\b(?:die|dat) naar (?-i:[A-Z])\w+ gaat",
    re.IGNORECASE,
)
"""Words beside which a share or a small amount by the hour is a fee."""

OF_A_BIDDER: Final = re.compile(
    r"\b(?:opdrachtnemers?|inschrijvers?|kandida(?:at|ten)|leveranciers?|professionals?|zzp\S*|zelfstandigen?|freelancers?|inhuurkracht(?:en)?|contractors?|bidders?|suppliers?|candidates?)\b",
    re.IGNORECASE,
)
"""Who pays a fee, whoever the sentence is about: "Het dienstencentrum rekent de opdrachtnemer 4%"."""
NEVER_FEE: Final = sieve(
    r"\b(?:overwerk\w*|overuren|overtime|avonduren|weekend\w*|onregelmatig\w*|feestdag\w*|geïndexeerd|index(?:atie|ering|eren|cijfer)?\b|irregular hours"
    r"|\w*overnam?e\w*|\w*overnem\w*|(?:overneemt|neemt)\b[^.;]{0,40}\b(?:over|in (?:vaste )?dienst)|vaste dienst|werving(?:s\w*| en selectie)?|takeover|permanent (?:hire|placement)"
    r"|(?:is|zijn|geldt|gelden)\b[^.;]{0,30}\bniet(?: van toepassing)?$|niet van toepassing|(?:andere|eerdere|vorige) (?:opdrachten|aanvragen|klussen)|in de markt|zelf weten welke|uit eigen middelen|(?:gemeente|opdrachtgever|provincie|organisatie|waterschap) (?:betaalt|vergoedt|draagt) (?:(?:de|deze|die|onze|hun|een) )?(?:\w+ )?(?:\w*fee|\w*marge|opslag|\w*vergoeding|\w*bijdrage|\w*kosten|commissie)|(?:wij|we) (?:betalen|vergoeden) (?-i:[A-Z])\w+|vorige keer|rekenen (?:wij|we) (?:\w+ )?niet)\b",
    re.IGNORECASE,
)
"""A surcharge on the rate itself (overtime, an index), what another event costs (a takeover), or what does not hold here."""
NO_FEE: Final = sieve(
    r"\b(?:boete\w*|te laat|te late|korting|(?:ziekte)?verzuim\w*|begroting|(?:procent|%) (?:hoger|lager|meer|minder|boven|onder)|werkloosheid|social return|index(?:atie|ering)\w*|geïndexeerd|overuren|overwerk"
    r"|opdrachtsom|rek(?:en|ent|enen) (?:(?:wij|we|je|u) )?op|reiskosten\w*|punten|ziekte\w*|parke(?:er|re)\w*|lunch\w*"
    r"|van (?:je|uw|jouw|de|hun) (?:tijd|uren|werktijd|inzet|werkweek)"
    r"|(?:houdt|kort|int|rekent|trekt) (?:de|het) (?:gemeente|opdrachtgever|provincie|waterschap|inlener)"
    r"|(?:de|het) (?:gemeente|opdrachtgever|provincie|waterschap|inlener) (?:houdt|kort|int|trekt)"
    r"|loonheffing|loonbelasting|betaling binnen|rente)\b",
    re.IGNORECASE,
)
"""Words of a share that is no fee: a fine, an index, overtime, somebody's time."""
