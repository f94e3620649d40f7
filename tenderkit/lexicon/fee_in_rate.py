"""Words that say whether a fee is in the rate: it comes off it, lies in it, or lies on top.

What is taken of the rate that the client pays is in that rate ("van je tarief houden wij 8% in"). What
is charged over it, or kept on the invoice, says nothing of it. One row of a table is one class of wording.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.fee_words import A_RATE, FEE_NOUN
from tenderkit.sieve_tables import Alternatives
from tenderkit.sieving import sieve

_PAYS: Final = (
    r"(?:wat|elk uur dat|ieder uur dat|elke euro die|het (?:tarief|bedrag) dat|what|the (?:rate|amount))"
    r" (?:de|het|je|uw|jouw|the|your) [\w-]+ (?:\w+ ){0,3}?(?:betaalt|betalen|pays?)\b"
)
"""The rate, told by who pays it: "elk uur dat de gemeente betaalt"."""
_SOURCE: Final = rf"(?:{A_RATE}|{_PAYS})"
_TO_US: Final = r"(?:naar|voor|bij|to|for|with) (?:ons|us|(?-i:[A-Z])\w+)"
_KEPT: Final = r"(?:hou(?:d|dt|den)\b.{0,40}\bin\b|trek(?:t|ken)?\b.{0,40}\baf\b|ha(?:al|alt|len)\b.{0,40}\baf\b|(?:draag|draagt|dragen|sta|staat|staan)\b.{0,40}\baf\b|ingehouden|afgetrokken)"
_LESS: Final = (
    r"(?:na aftrek van|onder aftrek van|minus|min|verminderd met|less|after deduct(?:ing|ion of))"
)
_TO_RECKON: Final = (
    r"(?:te |zijn |worden |is |moet\w* )?(?:verdiscont\w+|verwerk\w*|verreken\w*|opgenomen|op te nemen"
    r"|mee te (?:nemen|rekenen)|meegenomen|meegerekend|inbegrepen|begrepen|ingecalculeerd)"
)

COMES_OFF: Final = (
    rf"\bhou(?:d|dt|den)\b.{{0,60}}\bin (?:van|op|uit) {_SOURCE}|\bhou(?:d|dt|den)\b.{{0,80}}\b(?:van|op|uit) {_SOURCE}.{{0,30}}\bin\b",
    rf"\b(?:van|op|uit) {_SOURCE}.{{0,60}}\b{_KEPT}",
    rf"\b(?:trek(?:t|ken)?|ha(?:al|alt|len)|draagt?|dragen|staat?|staan)\b.{{0,60}}\bvan {A_RATE}\b.{{0,30}}\baf\b",
    rf"\d\s?(?:%|procent\b|percent\b) (?:van|of) {A_RATE} (?:is|gaat|blijft|goes) {_TO_US}",
    rf"\b(?:gaat|gaan|komt|komen)\b.{{0,40}}\b(?:van {A_RATE}\b.{{0,20}}\baf|af van {A_RATE}|in mindering op {A_RATE}|ten laste van {A_RATE})\b",
    rf"\b(?:ingehouden|afgetrokken|in mindering|deducted|withheld|taken (?:out|off)|subtracted|comes? (?:off|out of)|paid (?:from|out of))\b.{{0,24}}?\b(?:(?:van|op|uit|from|of|off) )?{A_RATE}\b",
    rf"\bop {A_RATE}\b.{{0,60}}\bin mindering\b",
    rf"\bvan {_SOURCE} (?:gaat|gaan)\b.{{0,40}}\b(?:af|vanaf)\b|{FEE_NOUN}.{{0,20}} (?:gaat|gaan) (?:daar|er|hier) (?:\w+ ){{0,2}}(?:van ?)?af\b|\b(?:daar|hier) (?:gaat|gaan)\b.{{0,16}}{FEE_NOUN}.{{0,30}} (?:van ?)?af\b",
    r"\btakes? (?:a \w+ of )?\d[\d.,]*\s?(?:%|percent) (?:out )?of (?:the|your|each|every) (?:[\w-]+ ){0,2}rate\b",
    rf"{A_RATE}\b.{{0,40}}\b{_LESS}\s.{{0,30}}{FEE_NOUN}|\b(?:ontvang\w*|krijg\w*|uitbetaal\w*|betalen|netto|receive)\b.{{0,40}}\b{A_RATE}\b.{{0,30}}\b{_LESS}\s\d|\b{_LESS}\s.{{0,24}}{FEE_NOUN}.{{0,40}}\b{A_RATE}\b",
    rf"\bvan {_SOURCE}.{{0,30}}\b(?:gaat|is|blijft)\b.{{0,16}}\d.{{0,12}}\b{_TO_US}",
    rf"\bvan {A_RATE}\b.{{0,16}}\bblijft\b.{{0,16}}\bna\b.{{0,16}}{FEE_NOUN}",
    rf"{A_RATE}\b.{{0,60}}\d\s?(?:%|procent\b|percent\b) (?:is|gaat|blijft) (?:\w+ )?(?:naar|voor|bij|onze|our)\b",
    rf"{A_RATE}\b.{{0,60}}\b(?:eraf|er(?:van)? af)\b|{A_RATE}\b.{{0,60}}\b(?:er|daar|hier)\b.{{0,30}}\b(?:van ?)?af\b",
    rf"\bbetaal\w*\b.{{0,20}}\buit {A_RATE}\b|{FEE_NOUN}.{{0,12}}\bbetaal\w*\b.{{0,12}}\bvan {A_RATE}\b|\b(?:(?:reken|neem|verwerk|calculeer)(?:t|en)?|inclu?de)\b(?! rekening).{{0,50}}\b(?:in|in het) {A_RATE}\b",
    rf"\b(?:deduct|withhold|keep|retain|subtract)s?\b.{{0,40}}\b(?:from|of|off|out of) {_SOURCE}|\btakes?\b.{{0,40}}\b(?:from|off|out of) {A_RATE}\b",
)  # fmt: skip
"""What is taken of a rate, so that the rate holds it."""
COMES_OFF_THAT: Final = sieve(
    rf"^\W*(?:daarvan|daarop|daaruit|hiervan|hierop|(?:van|op) (?:dat|dit) (?:tarief|bedrag)|(?:of|from) (?:that|this)(?: rate| amount)?)\b.{{0,20}}?\b(?:{_KEPT}|(?:gaat|is|blijft)\b.{{0,24}}\d.{{0,16}}\b{_TO_US}|(?:gaat|gaan)\b.{{0,40}}\baf\b|(?:we|our)\b.{{0,20}}\b(?:keep|take|deduct|retain|margin|fee)\b)"
    rf"|^\W*[\w&-]+ (?:hou(?:d|dt|den)|trek(?:t|ken)?|ha(?:al|alt|len))\b.{{0,16}}\b(?:(?:daar|hier|er)(?:van|op|uit)?)\b.{{0,40}}\b(?:in|(?:van ?)?af)\b"
    rf"|^\W*(?:die|dat|deze|dit|it|that)\b.{{0,40}}\b(?:gaat|halen|trekken|comes)\b.{{0,20}}\b(?:eraf|ervan af|er (?:\w+ )?af|daar(?: \w+)? ?(?:van )?af|off)\b",
    re.IGNORECASE,
)
"""The same, of what the sentence before it names: "Daarvan houden wij 7% in"."""
NOTHING_TAKEN: Final = re.compile(
    rf"\b(?:geen|no)\s(?:(?!andere\b)\w+\s){{0,2}}{FEE_NOUN}|\b(?:geen|no) (?:inhouding|kosten|afdracht|deduction)\b|\b(?:niets|nothing)\b[^.;]{{0,40}}\b(?:ingehouden|af|in|deducted|withheld)\b"
    rf"|\b(?:wordt|worden|gaat|gaan|is|are)\b[^.;,]{{0,30}}\b(?:niets|nothing|not)\b[^.;,]{{0,24}}\b(?:ingehouden|af|afgetrokken|deducted|withheld)\b",
    re.IGNORECASE,
)
"""No fee is taken, which says of none where it is: "er wordt geen fee ingehouden op uw tarief"."""
OF_A_RATE: Final = re.compile(rf"\w*tarie(?:f|ven)\b|\brates?\b|\bper (?:uur|hour)\b.{{0,20}}\b(?:betaalt|pays)\b|\b(?:je|jouw|uw|het|de) (?:bod|uurprijs|prijs)\b|{_PAYS}", re.IGNORECASE)  # fmt: skip

LIES_IN: Final = (
    r"\bper (?:gewerkt |gefactureerd )?uur\b.{0,20}\b(?:dat|dit|die) (?:bedrag|fee|marge|toeslag|bijdrage)?\s?zit (?:al |ook |dus )?in de €",
    r"^\W*(?:dat|dit|deze|die) (?:bedrag|fee|marge|toeslag|bijdrage)\b.{0,60}\bbinnen (?:het|dat|dit|uw|je) (?:\w*maximum|\w*tarief|plafond)(?: van (?:\w+ ){1,3}?)? ?(?:passen|blijven|vallen)\b",
    r"\b(?:takes?|charges?|retains?|deducts?|keeps?|rekent|rekenen|vraagt|vragen|houdt|houden|brengt|brengen|bedraagt|paid|betaald)\b.{0,120}\b(?:part of|covered by|included in|within|deel (?:uit )?van|vall?(?:t|en)? (?:binnen|onder)|zit(?:ten)? (?:al |ook )?in|begrepen in|inbegrepen in) (?:the|this|het|dit|dat|je|uw) (?:\w+ )?(?:\w*tarief|\w*maximum|rate|cap|bedrag)\b",
    r"\b(?:fee|marge|bemiddelings\w+|opslag|deze kosten|(?:deze|die|onze) vergoeding)\b.{0,80}\b(?:(?:zit|zitten|is|zijn)\b.{0,40}\b(?:in (?:het|je|uw|dat|dit) (?:maximale )?(?:uur)?(?:tarief|maximum|bedrag)\b|inbegrepen|erin)|gaat\b.{0,30}\b(?:tarief|bedrag)\b.{0,12}\baf\b|in (?:je|uw) tarief verwerken)",
    rf"{FEE_NOUN}(?:(?! niet ).){{0,24}}\b(?:zit(?:ten)?|valt|vallen|is|zijn)(?: (?:al|ook|dus|gewoon|reeds|begrepen|inbegrepen)){{0,2}} (?:in|binnen) (?:(?:die|dat|de|het) )?(?:€ ?|EUR |max(?:imaal|\.)? )?\d{{2,3}}(?:[.,]\d\d)?(?![\d%])",
    rf"\b(?:in|binnen|onder) {A_RATE} (?:dat (?:je|u) \w+ )?(?:zit|zitten|is|zijn|valt|vallen)\b(?! niet).{{0,24}}(?:{FEE_NOUN}|\d.{{0,16}}\bvoor ons\b)",
    rf"{FEE_NOUN}(?:(?! niet ).){{0,60}}\b(?:in|binnen) {A_RATE} {_TO_RECKON}\b",
    rf"{FEE_NOUN}(?:(?! niet ).){{0,40}} (?:in|binnen|onder) {A_RATE} (?:zit(?:ten)?|valt|vallen)\b",
    rf"\brekening\b.{{0,20}}\bmet\b.{{0,16}}{FEE_NOUN}.{{0,40}}\b(?:in|bij) {A_RATE}\b|\b(?:in|bij) {A_RATE} (?:\w+ )?rekening\b.{{0,12}}\bmet\b.{{0,16}}{FEE_NOUN}",
    rf"{FEE_NOUN}(?:(?! geen | niet ).){{0,40}}\b(?:onder)?deel\b.{{0,16}}\bvan {A_RATE}",
    rf"\w*tarie(?:f|ven)\b.{{0,24}}\bincl\w*\.? (?:onze |de |een |\d[\d.,]*\s?% ){{0,2}}{FEE_NOUN}",
    rf"{FEE_NOUN}.{{0,40}}\bkom(?:t|en)\b.{{0,12}}\bniet\b.{{0,12}}\bboven ?op\b",
)  # fmt: skip
"""What the rate holds."""

LIES_ON_TOP: Final = (
    rf"{FEE_NOUN}.{{0,40}}\b(?:zit(?:ten)?|is|zijn)\b.{{0,12}}\bniet\b.{{0,16}}(?:\bin {A_RATE}|\b(?:inbegrepen|begrepen|erin|opgenomen|verwerkt|meegerekend)\b)",
    rf"{FEE_NOUN}.{{0,40}} niet (?:in|binnen|onder) {A_RATE}",
    rf"{FEE_NOUN}(?:(?! niet ).){{0,40}}\bkom(?:t|en)\b(?:(?! niet ).){{0,24}}\bboven ?op\b",
    rf"{FEE_NOUN}.{{0,30}} buiten {A_RATE}",
    rf"{A_RATE}\b.{{0,20}}\b(?:verhoogd|vermeerderd|verhogen|increased)\b.{{0,16}}{FEE_NOUN}|\b(?:verhoog(?:t|d)?|verhogen|increase) {A_RATE}.{{0,24}}{FEE_NOUN}",
    rf"\bboven ?op {A_RATE} (?:kom(?:t|en)|rek\w+|bereken\w*|breng\w*)\b.{{0,40}}{FEE_NOUN}",
    rf"{FEE_NOUN}.{{0,40}}\b(?:comes?|is|are|added)\b.{{0,16}}\b(?:on top|not (?:in|included|part))\b",
    rf"{FEE_NOUN}.{{0,40}}\b(?:al|reeds|already)\b(?! (?:in\b|er ?in)).{{0,40}}?\b(?:af|eraf|ervan af|vanaf|afgetrokken|afgehaald|eruit|deducted|taken off|subtracted)(?=\W|$)(?! (?:te|worden)\b)",
)  # fmt: skip
"""What comes over the rate, by name, or has come off the one that is told already."""

TAKES_FROM_RATE: Final = re.compile(
    rf"{FEE_NOUN}|\d\s?(?:%|procent|percent)|\b(?:wij|we|ons|onze|our|vergoeding|bijdrage|toeslag|inhouding)\b|(?:€|EUR)\s?\d{{1,2}}(?:[.,](?:\d\d|-))?(?![\d.,]*\d)",
    re.IGNORECASE,
)
"""A fee, a share or one who takes: beside none of them, something else comes off a rate."""

TAKEN_FROM_RATE: Final = Alternatives(COMES_OFF, re.IGNORECASE)
IN_THE_RATE: Final = Alternatives(LIES_IN, re.IGNORECASE)
ON_TOP_OF_IT: Final = Alternatives(LIES_ON_TOP, re.IGNORECASE)
WITHIN_THE_CAP: Final = re.compile(
    r"\bbinnen (?:het|dat|dit|uw|je) (?:\w*maximum\w*|plafond)\b.{0,40}\b(?:passen|past|blijven|blijft|vallen|valt)\b",
    re.IGNORECASE,
)
"""What lies on top of the rate that one asks, and still in the one that the client pays at most."""
ASKS_WHETHER: Final = re.compile(
    r"\b(?:of|whether|if)\b.{0,40}\b(?:incl\w*|excl\w*|met|zonder|with|without)\b|\?$",
    re.IGNORECASE,
)
"""What is asked and not said: "geef aan of uw tarief inclusief onze fee is"."""
