"""The time of a closing that is told apart from its date: "Op de 26e gaat het formulier om 9 uur dicht".

Why: a bare header gives the day without its name, and a sentence far below it gives the hour of "the
26th" or of "the closing day". In: the closing that stands, without a time. Out: it with that time,
where one sentence about replying tells it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime
from typing import Final

from tenderkit.building.mentions import Reading
from tenderkit.dutch import find_dates, find_times
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.dutch.sentences import sentences
from tenderkit.records import Document
from tenderkit.sieving import sieve

_ON_IT: Final = re.compile(
    r"\b(?:de|the) (?P<day>[1-3]?\d)(?:e|de|ste|th|st|nd|rd)\b(?! \w*(?:editie|ronde|keer|druk|verdieping|etage|week|jaar))"
    r"|\b(?:de|het|the) (?:sluit(?:ings)?(?:dag|datum)|(?:laatste|uiterste|last|closing) (?:dag|datum|day|date))\b",
    re.IGNORECASE,
)
"""The day of the closing without its month, or by what happens on it."""
_REPLIES: Final = sieve(
    r"\b(?:gaa[nt]|gaat)\b[^.;]{0,40}\b(?:dicht|op slot)\b|\bsluit(?:en|t)?\b|\bgesloten\b|\breage\w+|\bgereageerd\b|\breacties?\b|\binschrij\w+|\baanmeld\w+|\bindienen\b|\bingediend\b|\binzend\w+|\bcloses?\b|\brepl(?:y|ies)\b|\bapply\b|\bsubmit\w*",
    re.IGNORECASE,
)
_OF_OTHERS: Final = re.compile(
    r"\b(?:vra(?:gen|ag)|\w*antwoord\w*|gesprek\w*|interview\w*|uitslag|bericht|hoor(?:t|en)?|gunning|start\w*|begint?|kantoor|bereikbaar|questions?|answers?)\b",
    re.IGNORECASE,
)


def with_its_clock(document: Document, closing: Reading) -> Reading:
    """The closing with the one time that a sentence about its day tells; else as it is."""
    day = closing.value
    if isinstance(day, datetime) or not isinstance(day, date):
        return closing
    for line in document.lines:
        words = document.words(line)
        if not _ON_IT.search(words) or not _REPLIES.search(words):
            continue
        for start, end in sentences(words):
            sentence = words[start:end]
            told = _ON_IT.search(sentence)
            if (
                told is None
                or (told["day"] and int(told["day"]) != day.day)
                or not _REPLIES.search(sentence)
                or _OF_OTHERS.search(sentence)
                or find_dates(sentence, ANY_YEAR)
            ):
                continue
            times = find_times(sentence)
            if len(times) == 1:
                at = line.start + start
                span = document.span(at + times[0].start, at + times[0].end)
                value = datetime.combine(day, times[0].value)
                return replace(closing, value=value, spans=(*closing.spans, span))
    return closing
