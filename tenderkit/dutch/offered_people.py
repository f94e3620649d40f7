"""How many candidates one bidder may offer, which is not how many are asked for.

Why: "Per leverancier wordt één kandidaat voorgedragen" counts what a bidder sends, whatever the
number of seats. In: nothing. Out: patterns for what stands before and behind a number of people.
"""

from __future__ import annotations

import re

_A_BIDDER = (
    r"(?:\w*leverancier|\w*bureau|\w*inschrijver|\w*inschrijving|\w*aanbieder|\w*partij|bemiddelaar"
    r"|broker|intermediair|detacheerder|gegadigde|aanbieding|offerte"
    r"|(?:raam|mantel)\w+|marktpartij|supplier|vendor|agency|bidder|provider|contractor|company)"
)
_OF_THEM_ALL = (
    r"[^\w,;]{0,3}(?:(?:cv|profiel|kandida|professional|persoon|personen|medewerker|consultant|aanbieding"
    r"|inschrijving|candidate|profile|people|person|resume)[\w'’]*[^\w,;]{1,3})?"
)
PER_BIDDER = re.compile(
    rf"{_OF_THEM_ALL}(?:per|voor (?:elke|iedere?)|door (?:elke|iedere?)|(?:by |from |for )?each)"
    rf"\s{_A_BIDDER}\b",
    re.IGNORECASE,
)
"""How many one bidder may offer, not how many are asked for: "Aantal kandidaten: 2 per bureau"."""
MAY_OFFER = re.compile(
    rf"{_OF_THEM_ALL}(?:(?:toegestaan|maximaal|mag|mogen|kunt|kan|u|je|wordt|worden)\s){{0,3}}"
    r"(?:aan te (?:bieden|leveren|melden|dragen)|aan(?:bieden|leveren|dragen)"
    r"|aange(?:boden|leverd|dragen)"
    r"|in te (?:dienen|sturen|zenden)|in(?:dienen|sturen|zenden)|inge(?:diend|stuurd|zonden)"
    r"|(?:naar )?voor(?:en)? te (?:stellen|dragen|schuiven)|voorgesteld|voorgedragen"
    r"|may be (?:offered|submitted)|to (?:offer|submit|propose))\b",
    re.IGNORECASE,
)
"""The same in the value of a label, or behind a candidate; a letter invites one "om één planoloog
aan te bieden"."""
EACH_BIDDER = re.compile(
    rf"\b(?:per|elke?|iedere?|each|every)\s{_A_BIDDER}\b[^.;:\n]{{0,40}}$", re.IGNORECASE
)
"""The bidder before the number: "Per leverancier wordt één professional voorgedragen"."""
OFFERED = re.compile(r"\b(?:kandida(?:at|ten)|candidates?|profiel(?:en)?)$", re.IGNORECASE)
"""Who is offered, where no role is named: "één kandidaat voor te stellen" counts no seats."""
