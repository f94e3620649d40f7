"""Rows of other assignments that a portal shows below its page: "Jurist Woo – 24 uur – sluit 2 maart".

Why: such a row holds hours, a region and a closing of its own; read as the page's, the closing is
the earliest one and stands. In: a line. Out: whether it is such a row; where on the page it stands is
for the reader to weigh, for the head of a page looks the same.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_dates
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.lexicon.regions import is_region
from tenderkit.lexicon.roles import ROLE

_CUT = re.compile(r"\s+[-–—|·•/]\s+|\t+|,\s+|\s*[(;)]\s*")
_HOURS = re.compile(
    r"(?:ca\.? )?\d{1,2}(?:\s?(?:-|–|tot|à)\s?\d{1,2})?\s?(?:uur|uren|u|h|hrs?|hours?)\b\.?(?: ?(?:p/?w|per week|a week|/ ?week))?",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"(?:max\w*\.? )?(?:€|EUR)\s?\d{2,3}\b|\d{2,3}(?:[.,]\d\d)? (?:p/u|per uur)", re.IGNORECASE
)
_YEARS = re.compile(
    r"(?:minimaal|minimum(?: of)?|min\.|at least) \d+ (?:jaar|years?)", re.IGNORECASE
)
_CLOSES = re.compile(
    r"(?:nog |reage\w+|reactie|sluit\w*|clos\w+|deadline|t/m|tot|uiterlijk|until|application ends|ends)\b",
    re.IGNORECASE,
)
_MOST_OF_A_NAME = 6


def is_posting_row(words: str) -> bool:
    """Whether a line is the row of one assignment: its name, and what else a list of them shows.

    Examples
    --------
    >>> is_posting_row("Testcoördinator - 24 uur - Groningen - reageren t/m 26 feb 2026")
    True
    >>> is_posting_row("Reageren kan tot en met 26 februari 2026, 12 uur")
    False
    """
    pieces = [piece.strip(_EDGES) for piece in _CUT.split(words) if piece.strip(_EDGES)]
    if len(pieces) < _LEAST or ":" in pieces[0]:
        return False
    name, *told = pieces
    if len(name.split()) > _MOST_OF_A_NAME or re.search(r"\d", name):
        return False
    kinds = {kind for piece in told if (kind := _kind(piece)) is not None}
    least = 2 if ROLE.search(name) else 3
    return len(kinds) >= least and bool(kinds & {"closes", "hours"})


_EDGES = " -–—•*▪|·"
_LEAST = 3


def _kind(piece: str) -> str | None:
    """What a piece of a row is; None for anything else."""
    if find_dates(piece, ANY_YEAR):
        return "closes" if _CLOSES.match(piece) or len(piece.split()) <= 4 else None
    if _HOURS.fullmatch(piece):
        return "hours"
    if _RATE.match(piece):
        return "rate"
    if _YEARS.match(piece):
        return "years"
    return (
        "region"
        if is_region(piece) or re.fullmatch(r"[A-Z][\w-]+(?: [A-Z][\w-]+)?", piece)
        else None
    )
