"""The days of a sentence, those of one list or stretch as one.

Why: "op 3, 4 of 5 juni" and "van 3 tot en met 5 juni" tell one thing of several days. In: a sentence.
Out: the places of its days.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_dates, find_moments
from tenderkit.dutch.dates import ANY_YEAR

_JOINT = re.compile(
    r"(?:[\s,(]*(?:(?:(?:van|tussen|from|between)\s)?\d{1,2}[.:u]\d{2}(?:\s?(?:uur|u))?)?\s?(?:en|tot|and|to|-|–)\s?\d{1,2}[.:u]\d{2}(?:\s?(?:uur|u)\b)?\)?)?"
    r"[\s,]*(?:(?:en|of|t/m|tot en met|tot|and|or|to|until|through|-|–|—|&|/)[\s,]*)?"
    r"(?:(?:op|van|de|en met|uiterlijk)\s+)*(?:\(?\w{2,9}dag,?\s+)?",
    re.IGNORECASE,
)
_FAR = 40
"""Characters between two days that are joined."""


def joined_days(text: str) -> list[tuple[int, int]]:
    """The days of a sentence; those of one list or stretch count as one."""
    joined: list[tuple[int, int]] = []
    for one in find_moments(text, year_of(text)):
        near = joined and one.start - joined[-1][1] <= _FAR
        if near and _JOINT.fullmatch(text, joined[-1][1], one.start):
            joined[-1] = (joined[-1][0], one.end)
        else:
            joined.append((one.start, one.end))
    return joined


def year_of(text: str) -> int:
    """The year of the first full date of a text, for the days that leave theirs out."""
    full = find_dates(text)
    return full[0].value.day.year if full else ANY_YEAR
