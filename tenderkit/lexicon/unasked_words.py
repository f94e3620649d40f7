"""Words that say a paper is not handed in with the bid: not wanted, left to choice, or asked for later.

In: nothing. Out: patterns for a sentence, or for one member of an enumeration.
"""

from __future__ import annotations

import re
from typing import Final

LATER: Final = re.compile(
    r"\b(?:na gunning|bij gunning|vóór aanvang|voor aanvang|voor de start|bij aanvang|na de gunning|bij de start|op verzoek|niet nodig|niet vereist|geen (?:referent\w*|bijlagen?|documenten)|volgt in een latere|hoeft|niet mee|pas later)\b",
    re.IGNORECASE,
)
"""A sentence about what is asked after the award, or not at all."""
NOT_WANTED: Final = re.compile(
    r"\bzonder\b|\b(?:vraagt|leest|verlangt|verwacht|wil)\b[^.;]{0,30}\bniet\b|\b(?:wij|we) (?:regelen|verzorgen|zorgen|maken|checken|controleren)\b|\b(?:lezen|vragen|willen|hoeven|gebruiken) (?:wij|we)\b.{0,30}\b(?:niet|geen)\b|\bniet (?:gelezen|meegenomen|nodig|gevraagd)\b|\bop basis van\b|\baan de hand van\b|\bwithout\b|\bnot (?:needed|required|read)\b",
    re.IGNORECASE,
)
"""A sentence that says what is not asked, or what follows where it is missing."""
FORM_WITHOUT: Final = re.compile(
    r"\b(?:zonder|without) (?:een |a )?(?:(?:pas)?foto\w*|logo\W?s?|naam|namen|adres\w*|contactgegevens|persoonsgegevens|opmaak|briefpapier|bsn|photos?|pictures?|name|logos?|contact details)\b",
    re.IGNORECASE,
)
"""What the cv itself is to leave out: "een cv zonder foto"."""
CHECKED_LATER: Final = re.compile(
    r"\b(?:daarna|vervolgens|na (?:het|de|dit) \w*(?:gesprek|gesprekken|interview|selectie)\w*|afterwards|then|after the interviews?)\b[^.;]{0,50}\b(?:vragen|vraagt|checken|checkt|bellen|belt|nemen|neemt|controleren|controleert|trekken|trekt|ask|asks|call|calls|contact|check)\b[^.;]{0,50}\bref",
    re.IGNORECASE,
)
"""References that are asked for after the bid: "Daarna vragen we twee referenties op"."""
