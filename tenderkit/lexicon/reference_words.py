"""Words before the number of a tender, where no label stands before it, and the number in its address."""

from __future__ import annotations

import re
from typing import Final

_THING: Final = r"\b(?:(?:inhuur|offerte|nadere )?(?:opdracht|aanvraag|uitvraag|vacature)|project|assignment|request|application|vacancy|job|tender|dossier|zaak|volg)"
_NUMBER: Final = r"(?=(?:[A-Z]{1,6}[-/. ])?[A-Z]{0,6}[-/.]?\d[\w./-]{2,}|[A-Z]{1,6}[-/]\d{2,})"

_MIXED: Final = (
    r"(?!ISO|NEN|CPV|NTA|BIO)(?=[A-Z]{1,6}[-/. ]?\d[\w./-]*\d|[A-Z]{1,6}[-/]\d|\d{4}[-/.]\d{2,})"
)
"""A number that is none of a year or an amount: letters with digits, or a year with a number."""

REFERENCE_CUES: Final = (
    rf"\b(?:onze |our )?(?:code|kenmerk|opdrachtcode|aanvraagcode)\s+{_MIXED}",
    rf"\b(?:mini-?competitie|\w*(?:offerte|inhuur)aanvraag|nadere uitvraag|request|assignment|vacancy|tender|bestek|re: opdracht|betreft:? opdracht)\s+(?:nr\.?\s|no\.?\s)?{_MIXED}",
    rf"\b(?:zet|vermeld|noem|gebruik|quote|mention|state)\s+(?:(?:dan|altijd|steeds|graag|ook|svp|duidelijk|daarbij|hierbij|het|ons|de|the|please|kenmerk|nummer|nr\.?|code|referentie|reference|number)\s+){{0,4}}{_MIXED}",
    rf"{_THING}\s?(?:#|nr\.?|nummer|no\.?|number)\s*:?\s*{_NUMBER}",
    rf"\b(?:met|onder|via|by|with|under)\s(?:de |het |ons |the )?(?:code|nummer|kenmerk|referentie(?:nummer)?|reference|number|id)\s{_NUMBER}",
    rf"\b(?:reference|request|application|assignment|referentie|kenmerk)(?:\s(?:number|no\.?|id|code))?(?:\s(?:for|of|voor|van)\s[^:\d]{{2,30}})?\s*(?::|is)\s*{_NUMBER}",
    rf"(?<![\w-])(?:(?:ons|hun|uw|mijn|our|their|het) )?(?:nummer|kenmerk|number|reference) (?:is|luidt|hiervan is)\s+(?!0\d){_NUMBER}",
    rf"\bref\.?\s+{_NUMBER}",
    r"^\W*[A-Z][^|:\d]{3,50}[/>›»|]\s(?:[^/>›»|\d]{3,40}\s[/>›»|]\s)?(?=[A-Z]{1,6}-\d{2,4}[-/]?\d{1,6}\W*$)",
    r"https?://\S*/(?:opdracht|aanvra|uitvra|vacature|assignment|request|tender|job)\w*/(?=\d{4})",
)  # fmt: skip
"""Wordings that end where the number starts."""

OF_A_LINK: Final = re.compile(
    r"https?://\S*/(?:opdracht|aanvra|uitvra|vacature|assignment|request|tender|job)\w*/(\d{4,9})(?![\w.])",
    re.IGNORECASE,
)
"""The number of a tender in the address of its page."""


def is_link(words: str) -> bool:
    """Whether a line is an address and nothing else."""
    return re.fullmatch(r"\W*(?:https?://|www\.)\S+\W*", words) is not None
