"""Words that say that there is no highest rate: "geen maximum", "het tarief is niet gemaximeerd".

In: a text. Out: where it says so. A limit that names the rate may be missing in any words; a bare
one ("geen maximum") only where the sentence counts nothing else ("aan het aantal bladzijden").
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found
from tenderkit.sieving import sieve

_LIMIT = (
    r"(?:(?:maximum|plafond|top)[- ]?(?:uur)?(?:tarief|bedrag|prijs)"
    r"|(?:maxima(?:al|le)|max\.?) (?:uur)?(?:tarief|prijs)|max(?:imum|\.)?(?: hourly)? rate"
    r"|(?:uur)?(?:tarief|prijs)[- ]?(?:plafond|grens|limiet|maximum)"
    r"|(?:hourly )?rate[- ](?:cap|ceiling|limit))"
)
"""A limit by a word that names the rate."""
_BARE = (
    r"(?:maximum|maximaal|plafond|limiet|bovengrens|bovenlimiet|cap|upper limit|ceiling|limit)"
    r"(?!\w)"
)
_RATE = r"(?:\w*tarief|uurprijs|hourly rate|rate)"
_COUNTS = r"(?:aantal|pagina\w*|bladzijden|woorden|leeftijd|uren|punten|omvang|duur|number|pages)"
_NONE = r"(?:geen|no|zonder|without)(?: an?)?"
_SET = r"(?:vast|vaste|vooraf bepaald|expliciete?|formeel|fixed|set)"
_NOT_SET = (
    r"niet (?:vastgesteld|gesteld|bepaald|van toepassing|bekend ?gemaakt|vastgelegd|meegegeven)"
    r"|ontbreekt|is er niet|not (?:set|been set|applicable)"
)
_WE_SET = r"(?:geldt|kennen|hanteren|stellen|geven|vragen|noemen)(?: (?:wij|we|er|hier))?"
_UNBOUND = r"(?:gemaximeerd|begrensd|afgetopt|gelimiteerd|capped|limited)"
_UNCAPPED = sieve(
    rf"\b(?:{_NONE}(?: {_SET})? {_LIMIT}"
    rf"|{_NONE}(?: {_SET})? {_BARE}(?![^.;\n]{{0,60}}\b{_COUNTS}\b)"
    rf"|{_LIMIT}(?: \w+){{0,5}}? (?:{_NOT_SET})"
    rf"|(?:{_LIMIT}|{_BARE}) {_WE_SET} (?:daarbij |hierbij |hiervoor |daarvoor )?(?:niet|geen)"
    rf"|{_BARE} (?:aan|voor|op|van) (?:het|de) {_RATE} (?:\w+ ){{0,4}}?(?:niet|geen)"
    rf"|{_RATE} (?:is|wordt|zijn|has been) (?:niet|not) {_UNBOUND}"
    rf"|{_RATE} (?:is vrij|kent geen|is uncapped|is onbegrensd)"
    rf"|{_LIMIT}\s{{0,2}}[:\t]\s{{0,2}}"
    r"(?:geen|none|no|nee|vrij|onbeperkt|niet (?:van toepassing|vastgesteld|gesteld|bepaald)"
    r"|not (?:applicable|set)|n\.?v\.?t|n\.?a\.?|n/a))(?!\w)",
    re.IGNORECASE,
)


def is_uncapped(text: str) -> Found[bool] | None:
    """Where a text says that there is no maximum ("Geen maximum")."""
    match = _UNCAPPED.search(text)
    return Found(True, *match.span()) if match else None
