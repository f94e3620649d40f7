"""Words by which a sentence is about the rate, though the amount stands elsewhere.

It names the rate ("het genoemde tarief"), or all of them ("alle bedragen"), or it tells who bears the way
to work, which can be nothing else: "Reiskosten worden niet vergoed". Journeys of others are none of it.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.sieving import sieve

ABOUT_RATE: Final = sieve(
    r"\b(?:reizen|reis\w*|marge|fee)\b.{0,80}\b(?:zit(?:ten)? (?:daar|er|hier)\w*|daarin)\b|\b(?:(?:genoemde?|dit|het|dat|bovenstaande?|maximale?|dat) (?:\w+ )?(?:(?:uur|maximum|max|plafond|all-?in)?-?tarief|bedrag|maximum|plafond|uurprijs)|(?:in|onder|binnen) (?:het|dat|dit) (?:uur)?(?:bedrag|tarief)|(?:uur)?tarief (?:is|geldt)|bedrag (?:hierboven|bovenaan)|(?:the|this) (?:hourly )?rate|tarief dat (?:je|u) (?:biedt|bied))\b"
    r"|\b(?:alle|de|genoemde|deze|vermelde) (?:\w+ ){0,2}?(?:\w*tarieven|bedragen|prijzen)\b|\ball (?:\w+ )?(?:rates|amounts|prices)\b"
    r"|^\W*(?:(?:op|over|bij|inzake) (?:het )?)?(?:\w*tarie(?:f|ven)|uurprij(?:s|zen)|bedragen|prijzen)\b",
    re.IGNORECASE,
)
"""A sentence that names the rate, or all rates."""

_WAY: Final = r"(?:reis(?!bureau|organis|document|advies|informatie)\w*|reizen|woon-?\s?werk[\w-]*|kilometer(?:s|kosten|vergoeding)?|parkeer(?:kosten|geld)|km['’]?s|travel(?:ling)?|commut\w+|vervoers?kosten)"
_BORNE: Final = r"(?:vergoed\w*|vergoeding|gefactureerd|paid|gedeclareerd|declar\w+|factureren|in rekening|voor (?:\w+ )?rekening|inbegrepen|inclusief|reimbursed|charged|claimed|included|bovenop|erbij|komen (?:er|daar))"
TRAVEL_TOLD: Final = sieve(
    rf"^\W*(?:(?:de|alle|eventuele|uw|je|jouw|overige|kosten|voor|van) ){{0,3}}{_WAY}\b[^;]{{0,70}}\b{_BORNE}\b"
    rf"|\b(?:geen|vergoed(?:en|t)?|krijg\w*|ontvang\w*)\b.{{0,30}}\b{_WAY}",
    re.IGNORECASE,
)
"""Who bears the way to work: "Reiskosten kun je niet apart declareren"."""
_OTHERS: Final = r"(?:gesprek\w*|interview\w*|kennismak\w*|sollicit\w*|cliënt\w*|client\w*|klanten|leerling\w*|student\w*|inwoner\w*|deelnemer\w*|bewoner\w*|patiënt\w*|raad|bestuur|raadsle\w+|vrijwilliger\w*|collega\w*|medewerkers?|personeel|stagiair\w*|dienst(?:reis|reizen|ritten|auto)\w*|zakelijke?|congres\w*|opleiding\w*|training\w*)"
TRAVEL_OF_OTHERS: Final = sieve(
    rf"{_WAY} (?:voor|van|naar|of|for) (?:(?:de|het|een|uw|je|the) )?{_OTHERS}\b|\b(?:of|whether) (?:de |er )?{_WAY}\b.{{0,40}}\b(?:wordt|worden|is|zijn|are)\b|\b(?:werktijd|werkweek)\b",
    re.IGNORECASE,
)
"""Journeys that no rate holds: to the interview, of clients and pupils, for the work itself."""
SPEAKS_OF_OTHERS: Final = re.compile(rf"\b{_OTHERS}\b|\b(?:wmo|leerlingenvervoer|aangifte\w*)\b", re.IGNORECASE)  # fmt: skip
"""Words of a task, beside which the way to work is somebody else's, where no rate stands near."""
OTHER_SUM: Final = re.compile(
    r"^\W*(?:(?:het|de|een|dit|ons|onze|totale|beschikbare) ){0,3}\w*(?:budget|begroting|subsidie|opdrachtsom|projectsom|investering\w*|krediet|raming|aanneemsom|omzet|contractwaarde|projectkosten)\b(?!.*(?:tarief|per uur|p/u))",
    re.IGNORECASE,
)
"""A sum that is no rate: "Het budget van het project is exclusief btw"."""

RATE_STEMS: Final = (
    "reis", "reiz", "tarief", "tariev", "betaalt", " pays", "bedrag", "prijzen", "maximum", "plafond", "uurprijs", "rate", "fee", "marge", "bemiddel",
    "opslag", "bijdrage", "bovenop", " bod ", "deze kosten", "btw", "omzetbelasting", "vat", "travel", "km", "rkv", "kilometer", "woon", "parkeer", "vervoer", "commut",
)  # fmt: skip
"""One of them stands in every sentence that speaks of a rate and what is in it."""
