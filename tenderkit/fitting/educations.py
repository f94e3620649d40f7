"""What an education's words say: its level, and whether it was finished.

In: the words of one education in a profile. Out: mbo, hbo or wo, or None where they do not tell;
True, False or None for a finished one. A level is read from the words themselves first, then from
the institution.
"""

from __future__ import annotations

import re
from typing import Literal

Level = Literal["mbo", "hbo", "wo"]
LADDER: tuple[Level, ...] = ("mbo", "hbo", "wo")

_STATED: tuple[tuple[str, Level], ...] = (
    (r"\bpost[- ]?hbo\b", "hbo"),
    (
        r"\bwo\b|\bWO[- ]|\bacademisch\w*|\buniversitair\w*|\bdoctoraal\b|\bLL\.?[BM]\b"
        r"|\bdrs\.?\b|\bPhD\b",
        "wo",
    ),
    (r"\bhbo\b|\bhoger beroepsonderwijs\b|\bHEAO\b|\bHTS\b|\bsociale academie\b|\bHBO[- ]", "hbo"),
    (r"\bmbo\b|\bmiddelbaar beroepsonderwijs\b|\bMEAO\b|\bMTS\b|\bMBO[- ]?\d?", "mbo"),
)
_BY_PLACE: tuple[tuple[str, Level], ...] = (
    (
        r"\bhogeschool\b|\bhogescholen\b|\bacademie\b|university of applied|\bHvA\b|\bHAN\b"
        r"|\bFontys\b|\bAvans\b|\bSaxion\b|\bInholland\b|\bWindesheim\b|\bZuyd\b|\bNHL\b"
        r"|\bStenden\b|\bHanze\b|\bHU\b|\bHZ\b",
        "hbo",
    ),
    (
        r"\buniversit\w+|\bTU\b|\bVrije Universiteit\b|\bErasmus\b|\bRUG\b|\bUvA\b"
        r"|\bTechnische Universiteit\b",
        "wo",
    ),
    (
        r"\bROC\b|\bmbo-school\b|\bDeltion\b|\bAlbeda\b|\bZadkine\b"
        r"|\bregionaal opleidingen ?centrum\b|\bcollege\b",
        "mbo",
    ),
)
_BY_DEGREE: tuple[tuple[str, Level], ...] = (
    (r"\bmaster\b|\bMSc\b|\bMA\b|\bM\.Sc", "wo"),
    (r"\bbachelor\b|\bBSc\b|\bBA\b|\bB\.Sc|\bBEng\b|\bBBA\b|\bassociate degree\b", "hbo"),
)
_LOWER = re.compile(
    r"\b(?:vmbo|havo|vwo|mavo|gymnasium|atheneum|lagere school|middelbare school)\b", re.I
)
_UNFINISHED = re.compile(
    r"niet (?:afgerond|voltooid|afgemaakt|behaald)|onvoltooid|afgebroken|gestaakt"
    r"|zonder diploma|geen diploma"
    r"|propedeuse|nog bezig|lopend|studerend|in opleiding|verwacht(?:e)?\b|t/m jaar \d"
    r"|not completed|unfinished|ongoing",
    re.IGNORECASE,
)
_FINISHED = re.compile(
    r"diploma|afgerond|behaald|voltooid|geslaagd|cum laude|afgestudeerd|graduated|completed"
    r"|getuigschrift",
    re.IGNORECASE,
)


def level_of(*wordings: str | None) -> Level | None:
    """The level that the words of an education state or imply; None where they do not tell.

    Examples
    --------
    >>> level_of("Bachelor", "Universiteit Maasdal"), level_of("Bachelor", "Hogeschool Delfzand")
    ('wo', 'hbo')
    """
    text = " · ".join(words for words in wordings if words)
    for pattern, level in _STATED:
        if re.search(pattern, text, re.IGNORECASE):
            return level
    if _LOWER.search(text):
        return None
    for pattern, level in (*_BY_PLACE, *_BY_DEGREE):
        if re.search(pattern, text, re.IGNORECASE):
            return level
    return None


def finished(words: str, *, has_end: bool, runs_on: bool) -> bool | None:
    """Whether an education was completed: as the words say, else True with an end and no
    "heden".
    """
    if _UNFINISHED.search(words):
        return False
    if _FINISHED.search(words):
        return True
    if runs_on:
        return False
    return True if has_end else None
