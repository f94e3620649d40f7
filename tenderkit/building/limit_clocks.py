"""The time of a limit that its sentence tells apart from the day.

Why: "We willen alles vrijdag 9 mei in huis hebben, 10:00" has words between the day and its time; but a
sentence about a limit also tells when somebody can be called. In: a text and where the day in it ends.
Out: the time, or None.
"""

from __future__ import annotations

import re
from datetime import time

from tenderkit.dutch import Found, find_dates, find_times
from tenderkit.dutch.dates import ANY_YEAR

_NOT_IT = re.compile(
    r"\b(?:bereikbaar|geopend|open|bellen|gesprek\w*|interview\w*|vra(?:gen|ag)|\w*antwoord\w*|start\w*|begin\w*|werk\w*|tussen|van|vanaf|kantoor|between|from|questions?|office)\b",
    re.IGNORECASE,
)
_LEADS_TO_A_CLOCK = re.compile(
    r"(?:,|\b(?:om|uiterlijk|voor|vóór|tot|before|by|at))\s+$", re.IGNORECASE
)
_CLAUSE_ENDS = re.compile(r"[.;!?](?:\s|$)")


def clock_later(text: str, end: int) -> Found[time] | None:
    """The time of a limit that its sentence tells apart from the day: "9 mei in huis hebben, 10:00"."""
    stop = _CLAUSE_ENDS.search(text, end)
    rest = text[: stop.start() if stop else len(text)]
    times = [one for one in find_times(rest) if one.start >= end]
    if len(times) != 1 or not _LEADS_TO_A_CLOCK.search(rest, end, times[0].start):
        return None
    if _NOT_IT.search(rest, end) or find_dates(rest[end:], ANY_YEAR):
        return None
    return times[0]
