"""Words that say of a rate what is in it or on top, and what they may say it of.

A mode ("inclusief", "daar komt nog"), a topic (VAT, travel, the fee) and a stop each have a group
in one pattern; the others are for what stands behind a topic. Out: patterns for `rate_flags`.
"""

from __future__ import annotations

import re
from typing import Final

RATE: Final = (
    r"(?:(?:het|dit|dat|je|jouw|uw|ons|de|deze|genoemde|maximale|die|hoogste)\s){1,2}"
    r"(?:\w*tarief|bedrag|prijs|uurprijs|maximum|plafond)"
)
MODES: Final = {
    True: rf"(?:in|onder|binnen) {RATE} (?:zit(?:ten)?|vall?(?:t|en)?|zijn|is|worden|wordt"
    rf"|hoort|horen)"
    r"(?! niet\b)|(?:daar|hier)(?:in|onder) (?:zit(?:ten)?|vall?(?:t|en)|horen)(?! niet\b)"
    rf"|{RATE} (?:omvat|dekt|bevat)"
    r"|incl(?:\.|usief|ud(?:ing|es?)|usive)?|waarin|m[eé]t(?=\s(?:\w+\s){0,2}"
    r"(?:reis|reiz|verblijf|km|kilom|woon-?\s?werk|rkv?\b"
    r"|parkeer|(?:\w+-?)?fee\b|marge|bemiddel))",
    False: rf"(?:boven ?op|naast) {RATE} (?:kom(?:t|en)|rek\w+|bereken\w*|betaal\w*|mag|mogen"
    rf"|ontvang\w*|krijg\w*)"
    rf"|(?:in|onder|binnen) {RATE} (?:zit(?:ten)?|vall?(?:t|en)?|zijn|is|worden|wordt) niet\b"
    r"|(?<=, )(?:maar |doch )?niet(?= (?:de |het |onze )?(?:btw|b\.t|omzet|reis|kilom|parkeer"
    r"|\w*fee\b|marge))"
    r"|e(?:xcl|cxl|xc)(?:\.|usief|ud(?:ing|es?)|usive)?|ex\.?|zonder|without|net of|plus"
    r"|(?:te )?vermeerder(?:d|en) met|behalve|uitgezonderd|met uitzondering van|afgezien van"
    r"|not counting|except|\+"
    r"|(?:daar|hier|er)(?:bovenop| bovenop| bij)? kom(?:t|en)(?:\s(?:nog|wel|dan|alleen|de|het|ook"
    r"|eventuele)){0,3}(?=\s(?:btw|b\.t|reis|kilom|parkeer|onze|een|\w*fee\b|marge|bemiddel))"
    r"|over (?:dit|dat|het|genoemde?) (?:bedrag|\w*tarief)(?:\s(?:wordt|komt|is|rekent|brengt"
    r"|factureert|berekent|betaalt|wij|we|u|je|nog|dan|ook|de)){1,5}"
    r"(?=\s(?:\d\d? ?(?:%|procent) )?(?:btw|b\.t))",
}
TOPICS: Final = {
    "vat": r"b\.t\.w\.?|btw|vat|omzetbelasting|belasting",
    "travel": r"rkv?|(?<!zakelijke )reis(?:\w|-(?=[,\s]))*|verblijfs?kosten|(?<=en )verblijf\b"
    r"|woon-?\s?werk\w*|travel\w*(?: (?:expenses|costs|time))?|commut\w+|(?<!zakelijke )reizen"
    r"|(?<!zakelijke )(?<!vierkante )(?<!\d )kilometer\w*|km-?vergoeding|km['’]?s|parkeer\w*"
    r"|(?:kosten voor )?vervoer|vervoers?kosten|autokosten|brandstof\w*|mobiliteitskosten",
    "fee": r"(?:\w+-?)?fee|(?:\w+)?marge|bemiddeling\w*|contractkosten|servicekosten"
    r"|(?:onze|mijn) \w*(?:vergoeding|toeslag|opslag|bijdrage|commissie|provisie)"
    r"|opslag(?! voor (?:over|onregel))|provisie|afdracht|mark-?up|margin"
    r"|(?:transactie|platform|portaal|service|systeem|beheers?|broker|pool|deelname|aansluit"
    r"|administratie|contract|marktplaats|bemiddelaars)-?\s?(?:bijdrage|kosten|vergoeding|heffing"
    r"|toeslag)|(?:agency|broker|platform|portal|service|management|handling)\s(?:charges?|costs?)"
    r"|bijdrage (?:(?:van|aan|voor) (?:de |het |ons |onze )?(?:\w*(?:platform|portaal|bureau"
    r"|bemiddelaar|intermediair|loket|desk|broker|balie|marktplaats)|(?-i:[A-Z])\w+)|van €)"
    r"|vergoeding (?:voor|van|aan) (?:(?:het |de |ons )?\w*(?:platform|portaal|bureau|bemiddelaar"
    r"|intermediair|loket|desk|balie|broker|marktplaats|agent|makelaar|tussenpersoon)"
    r"|(?:het |de )?(?-i:[A-Z])\w+)",
}  # fmt: skip
EXEMPT: Final = (
    r"vrijgesteld van (?:de )?(?:b\.t\.w\.|btw|omzetbelasting)"
    r"|(?:btw|b\.t\.w\.)[-\s]?(?:vrijgesteld|vrij|verlegd)|vrij van btw|geen btw"
)
OWN: Final = (
    r"geen (?:\w+ )?(?:reis|kilometer|km)-?(?:kosten)?-?vergoeding"
    r"|(?:reis|kilometer|km)-?(?:kosten)?-?vergoeding (?:is|wordt|geldt) (?:er )?niet"
    r"|no (?:\w+ )?travel\w*(?: \w+){0,2} (?:are|is|will be|can be) (?:reimbursed|paid|charged)"
    r"|vergoed(?:en|t) (?:\w+ ){0,2}?geen (?:\w+ )?(?:reis|parkeer|kilometer|km|woon)[\w-]*"
    r"|geen (?:\w+ )?(?:reis|parkeer|kilometers?|km|woon-?\s?werk|verblijf)[\w-]*"
    r"(?: (?:en|of|[\w-]+kosten|\w+)){0,4} (?:vergoed|gedeclareerd|betaald|declareren|doorbelast"
    r"|factureren|gefactureerd|in rekening|vergoeding)"
)
"""Travel that is not paid, with its "geen" first: "er worden geen reiskosten vergoed"."""
PAYS: Final = (
    r"(?:vergoed(?:en|t)|betaal(?:t|en))"
    r"(?:\s(?:wij|we|daarnaast|ook|wel|je|jouw|uw|u|de|alle|apart|extra)){0,4}"
    r"(?=\s(?:reis|kilom|km|parkeer|woon))"
    r"|(?:krijg|ontvang)\w*(?:\s(?:je|u|jij|daarnaast|ook|wel|nog|een|extra|aparte)){0,4}"
    r"(?=\s(?:reis|kilometer|km-?)\w*vergoeding)"
)
"""Who pays it, before the topic: "daarnaast vergoeden wij je reiskosten"."""
FLAG_WORDS: Final = re.compile(
    rf"(?<!\w)(?:(?P<true>{MODES[True]})|(?P<false>{MODES[False]}|{PAYS})"
    rf"|(?P<all_in>all[-\s]?in(?:clusive)?)"
    rf"|(?P<exempt>{EXEMPT})|(?P<own>{OWN})|(?P<costs>alle (?:\w+e )?kosten)"
    rf"|(?P<vat>{TOPICS['vat']})|(?P<travel>{TOPICS['travel']})|(?P<fee>{TOPICS['fee']})"
    r")(?!\w)|(?P<stop>[.;](?=\s|$))",
    re.IGNORECASE,
)
LINKING: Final = (
    r"(?:\s(?:zijn|is|worden|wordt|kunnen|mogen|kosten|al|reeds|hierin|daarin|apart|afzonderlijk"
    r"|separaat|ook|daarnaast|are|may|can|will|be)){0,5}\s"
)
PAID: Final = r"(?:vergoed|gedeclareerd|gefactureerd|vergoeding|reimbursed)"
CONTAINED: Final = re.compile(
    r"[^.;\n]{0,60}?(?:\(€?\s?[\d.,]+[^()\n]{0,40}\))?[^.;\n]{0,20}?(?<!niet )(?<!niet in)(?:in"
    r"|daarin |erin |hierin |in (?:het|dat|dit|uw|je|die) (?:\w*tarief|bedrag|prijs) )"
    r"(?:begrepen|opgenomen|verwerkt)",
    re.IGNORECASE,
)
OF_RATE: Final = RATE
APART: Final = (
    r"(?:apart|extra|aanvullend|additioneel|bovendien|daarboven|afzonderlijk|los|separaat"
    r"|daarnaast|achteraf|separately)"
)
CHARGED: Final = (
    r"(?:vergoed\w*|betaa?l\w*|gefactureerd|factureren|gedeclareerd|declareren|(?:ge)?bereken\w*"
    r"|berekend|gerekend|rekenen|opgevoerd|opvoeren|in rekening|doorbelast\w*|charged?|invoiced?"
    r"|claim(?:ed)?|reimbursed|paid)"
)
ADDED: Final = (
    r"(?:gezet|geteld|gerekend|berekend|opgeteld|toegevoegd|bijgeteld|gespecificeerd|vermeld)"
)
INSIDE: Final = re.compile(
    r"(?<!niet )(?<!not )\b(?:inbegrepen|meegerekend|meegenomen|ingecalculeerd|verdisconteerd|erin"
    r"|hor(?:en|t) (?:er|daar|hier)(?: ook| al)? ?bij|hoort (?:er|daar|hier)(?: ook| al)? ?bij"
    r"|daarin|hierin|verwerkt|verrekend"
    rf"|zit(?:ten)? (?:(?:er|daar|hier|wel|al|ook|dus|allemaal|gewoon) ){{0,3}}(?:in|bij)|zit"
    rf"(?:ten)? (?:al )?(?:bij|in) {OF_RATE}"
    rf"|(?:is|zijn|wordt|worden) (?:al )?in {OF_RATE}|in {OF_RATE} (?:begrepen|opgenomen"
    rf"|verwerkt)|valt? (?:binnen|onder) {OF_RATE}"
    rf"|(?:onder)?deel (?:uit )?van {OF_RATE}|(?:part of|within|covered by|included in)"
    r" (?:this|the) (?:\w+ )?(?:rate|amount|price|cap)"
    r"|begrepen|voor (?:eigen rekening|(?:uw|jouw|je) (?:eigen )?rekening|rekening van (?:de"
    r" )?(?:opdrachtnemer|inschrijver|leverancier))"
    r"|(?:vergoed\w*|betaal\w*|betalen|krijg\w*) (?:wij|we|je|u) (?:dus )?niet"
    r"|(?:krijg|ontvang)\w* (?:wij|we|je|u) (?:dus )?geen (?:\w+ )?vergoeding"
    rf"|(?:cannot|not) be {CHARGED}"
    r"|kom(?:t|en) (?:er|daar|hier) (?:dus |ook |dan )*niet (?:meer |nog |ook )*(?:boven ?op|bij"
    r"|overheen)"
    r"|niet (?:meer |nog )?(?:bijgeteld|opgeteld|toegevoegd)"
    r"|kom(?:t|en) niet (?:in aanmerking )?voor (?:een )?(?:\w+ )?vergoeding"
    r"|ne(?:emt|em|men) (?:u|je|jij|wij|we) (?:\w+ )?(?:op )?in|already in it"
    rf"|(?:niet|niets|not) (?:{APART} )?(?:\w+ )?(?:(?:te|worden|be) )?{CHARGED})\b",
    re.IGNORECASE,
)
"""What closes a thing that is in the rate: "excl. btw, reiskosten inbegrepen"."""
OUTSIDE: Final = re.compile(
    r"\b(?:niet (?:in|bij) zit(?:ten)?|buiten beschouwing|ongerekend|(?<!niet )daarboven ?op"
    r"|(?:wordt|worden|is|are|gets?) (?:later|daarna|achteraf|nog) (?:\w+ )?(?:toegevoegd|bijgeteld"
    r"|opgeteld|added)|niet (?:\w+ )?(?:inbegrepen|meegerekend|meegeteld|meegenomen|begrepen"
    r"|ingecalculeerd|erin|erbij|daarin|in"
    r" begrepen|verwerkt|verrekend|opgenomen)|kom(?:t|en) (?:er|daar|hier)?"
    r" ?(?:nog |dan |wel |ook |los |apart |extra )*(?:boven ?op|bij|overheen)|geen (?:onder)?deel"
    r"|not (?:part of|within|covered|included)"
    rf"|(?<!niet )boven ?op {OF_RATE}|on top of (?:the|this) (?:\w+ )?(?:rate|amount)"
    r"|(?:come|comes|added) on top|is added|will be added"
    r"|zit(?:ten)? (?:er|daar|hier) niet (?:in|bij)"
    rf"|niet (?:al |ook )?in {OF_RATE}|(?:telt|tellen|doen) (?:wij|we|je|u) (?:er|daar|hier)"
    r"|(?<!niet )(?<!niet apart )declarabel"
    rf"|(?<!not be )(?<!not )(?<!cannot be ){CHARGED} separately"
    rf"|(?:(?:er|daar|hier)(?: nog)? )?(?:boven ?op|bij|overheen|apart|afzonderlijk)"
    rf" (?:nog )?{ADDED}"
    r"|(?:krijg|ontvang)\w* (?:je|u) (?:\w+ )?een (?:\w+ )?vergoeding"
    r"|(?<!niet )(?:mag|mogen|kunt?|kan|kunnen) (?:(?:je|u|jij|jullie) )?"
    r"(?:(?:apart|los|wel|ook|bij ons|achteraf|dan) )?"
    r"(?:declareren|factureren|opvoeren|in rekening brengen)"
    rf"|(?<!niet )(?<!niets )(?<!not )(?<!geen )(?<!voor )(?<!voor een ){APART} (?:(?:te|worden|be"
    rf"|door ons) )?{CHARGED}"
    rf"|(?:declareer|factureer|vergoed|betaal|bereken|reken)(?:t|en)? (?:je|u|wij|we)"
    rf" (?:\w+ )?{APART})\b",
    re.IGNORECASE,
)
TOO: Final = re.compile(r"\book\b|\beveneens\b|\btoo\b", re.IGNORECASE)
TOO_AT_THE_END: Final = re.compile(r"(?:[^.;]|\.(?=\d))*\b(?:ook|eveneens)\W*$", re.IGNORECASE)
LISTED: Final = re.compile(
    r"(?:[\s,/&+]|en|of|als|alsmede|evenals|de|het|onze|uw|je|alle|eventuele|ook|naar|and|or|the|costs"
    r"|broker|agency|overhead"
    r"|expenses|(?-i:[A-Z])\w++)*",
    re.IGNORECASE,
)
REACH: Final = 80
"""So many characters behind a thing the words stand that say whether it is in the rate."""
AFTERWARDS: Final = re.compile(
    rf"{LINKING}(?:(?P<yes>inbegrepen|included|inclusief(?=\s*(?:[.,;)]|$))|niet(?:\s(?:apart"
    rf"|afzonderlijk|separaat|worden))*\s{PAID}"
    r"|niet (?:apart |afzonderlijk )?declarabel|covered)"
    rf"|(?P<no>declarabel|{PAID}|op (?:basis|grond|declaratie)(?: van)?(?: \w+){{0,3}} {PAID}"
    rf"|(?:volledig|geheel|gewoon|los|(?:tegen|conform|volgens) [\w ]{{1,24}}?) {PAID}"
    r"|uitgezonderd(?=\s*(?:[.,;)]|$))|exclusief(?=\s*(?:[.,;)]|$))|excluded"
    r"|komt? (?:er |daar )?(?:nog )?bovenop"
    r"|niet(?: inbegrepen)?(?=\s*(?:[.,;)]|$))))\b",
    re.IGNORECASE,
)


BARE: Final = re.compile(
    r"\d(?:[.,]\d\d|,-+|,=)?\s?(?:(?:euro|eur|€|p/?u|p\.u\.|per uur|/uur|/u)\s?){0,2}[,(]?\s?"
    r"(?:ex|excl|exclusief)\b\.?(?=\s*(?:[,;)]|$))",
    re.IGNORECASE,
)
"""Said of nothing, it is VAT that is not in it: "€ 90 ex, reiskosten inbegrepen"."""
EITHER: Final = re.compile(
    r"\b(?:incl(?:usief|\.)?|inclusive|including)\s*(?:/|of|or|en/of|dan wel)\s*(?:exclusief"
    r"|excl\b\.?|ex\b\.?|exclusive|excluding)"
    r"|\b(?:exclusief|excl\b\.?|ex\b\.?|exclusive|excluding)\s*(?:/|of|or|en/of"
    r"|dan wel)\s*(?:inclusief|incl\b\.?|inclusive|including)",
    re.IGNORECASE,
)
"""What is asked, not said: "geef aan of uw tarief inclusief of exclusief reiskosten is"."""
COMES: Final = re.compile(
    r"\bkom(?:t|en)\b|\bboven ?op\b|\berbij\b|\bon top\b|\badded\b", re.IGNORECASE
)
NOT_SO: Final = re.compile(r"\s(?:\w+ )?(?:niet|not)(?=\s*(?:[.,;)]|$))", re.IGNORECASE)
"""What comes on top, and what does not: "btw komt er nog bij, reiskosten niet"."""
COMMUTE: Final = re.compile(r"woon|commut", re.IGNORECASE)
"""Travel to work goes before other journeys: "woon-werk zit erin, dienstreizen niet"."""
BOTH_WAYS: Final = re.compile(r"\s(?P<word>wel|niet),?\s(?:en|maar|doch)\b", re.IGNORECASE)
UNLIKE: Final = re.compile(
    r"\s(?:daarentegen |is )?(?:wel|is|are)(?=\s*(?:[.,;)]|$))", re.IGNORECASE
)
"""What says of a thing that it is unlike the one before it: "de fee niet, reiskosten wel"."""
