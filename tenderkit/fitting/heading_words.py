"""The words of a job heading in a CV beside role and organisation: hours, lengths, brokers.

In: a piece of a heading. Out: patterns, and the piece without what stands around it.
"""

from __future__ import annotations

import re

PARTS = re.compile(r"\s*(?:\t|\s[·•]\s|\s\|\s|\||\s[-–—]\s|;|\s@\s|,\s|:\s)\s*")


LEGAL_FORM = re.compile(
    r"\b(?:B\.?V\.?|N\.?V\.?|VOF|Stichting|Vereniging|Bank|Groep|Group|Holding|Advies"
    r"|Consultancy|Partners|Ziekenhuis|Universiteit|Hogeschool|Coöperatie|Verzekeraar|Winkel"
    r"|Webwinkel|Solutions|Services)\b"
)


VIA = re.compile(
    r"[,(]?\s*\b(?:via|door tussenkomst van|in opdracht van|gedetacheerd (?:via|door|vanuit)"
    r"|vanuit|namens|detachering via)\s(?P<via>[^,;()|\t]+?)(?=\s(?:bij|voor|aan|at)\s"
    r"|[,;()|\t]|\s[-–—]\s|$)\)?",
    re.IGNORECASE,
)


HOURS_ALONE = re.compile(
    r"[,(]?\s*\(?\s*(?:circa |ca\.? |gemiddeld )?\d{1,2}(?:\s?[-–à]\s?\d{1,2})?\s?(?:u/w"
    r"|uur p/w|uur per week|u\.?p\.?w\.?|uren per week|uur pw|uur/week|u p/w"
    r"|hours per week)\s*\)?",
    re.IGNORECASE,
)


LENGTH = re.compile(
    r"\(?\s*\b\d{1,2}\s(?:jaar|jaren|yrs?|years?)(?:\s(?:en\s)?\d{1,2}\s(?:maanden|maand|mos?|months?))?\s*\)?"
    r"|\(?\s*\b\d{1,2}\s(?:maanden|maand|mos?|months?)\s*\)?",
    re.IGNORECASE,
)
"""How long a job lasted, as an export of a networking site adds it: "(1 jaar 8 maanden)"."""


SIZE = re.compile(
    r"\(?\s*(?:circa |ca\.? |ruim )?[\d.]{4,9}\s(?:inwoners|inw\.?)\s*\)?", re.IGNORECASE
)


def trimmed(words: str) -> str:
    """Without the marks at its edges; a bracket stays where its other half is inside."""
    words = words.strip(" \t|,-–—:;·•*")
    if words.count("(") != words.count(")"):
        words = words.strip("()") if words[:1] in "()" or words.count("(") > 1 else words
        words = words + ")" if words.count("(") > words.count(")") else words.rstrip(")")
    return words.strip(" \t|,-–—:;·•*")
