"""What a tender wants to see in the CV itself: where it was, and an example of it.

In: matches of a demand. Out: whether the form that `proof` demands is there. A name in a list of
systems is no example, and "een middelgrote gemeente" is no place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.fitting.matching import Match
from tenderkit.fitting.names import ABSENT, JUDGED, SURE
from tenderkit.records import Fact

_CONCRETE = re.compile(
    r"\d|\bbijvoorbeeld\b|\bvoorbeeld\b|\bzo (?:heb|is|werd|zijn)\b|\bwaardoor\b|\bwaarbij\b"
    r"|\bwaarmee\b|\bmet als resultaat\b|\bresultaat\b|\bonder meer\b"
    r"|\bheb ik\b|\bleidde tot\b|\bvoorkomen\b|\bbinnen (?:een|twee|drie|vier|zes)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:(?:op|af|in|uit|aan|bij|door|om|over|voor|terug|mee|samen|vast|weg|toe|na)?ge(?!meente|bied|zin|sprek|geven|bruik"
    r"|ldig|zond|luid|ld\b|richt\b|heel)\w{2,}(?:d|t|en)|begeleid|ontwikkeld|behandeld"
    r"|verbeterd|vervangen|opgezet|beoordeeld|voorbereid|geadviseerd|\w{3,}eerd)\b",
    re.IGNORECASE,
)
SHORTEST_EXAMPLE = 8
"""Words of a sentence that can tell an example at all."""


def example(matches: Sequence[Match]) -> tuple[int, Fact | None]:
    """SURE with a concrete sentence about the subject, JUDGED with a sentence that may be one,
    ABSENT where it is only listed.
    """
    best, chosen = ABSENT, None
    for match in matches:
        if match.level < SURE:
            continue
        for fact in match.facts:
            level = _how_concrete(fact)
            if level > best:
                best, chosen = level, fact
    return best, chosen


def _how_concrete(fact: Fact) -> int:
    if fact.form == "list":
        return ABSENT
    words = fact.text.split()
    if len(words) < SHORTEST_EXAMPLE:
        return ABSENT
    marks = bool(_CONCRETE.search(re.sub(r"\b(?:19|20)\d\d\b(?=\))", "", fact.text)))
    done = bool(_DONE.search(fact.text))
    if marks and done:
        return SURE
    return JUDGED if marks or done else ABSENT


def is_sure_and_named(match: Match) -> bool:
    """A sure match whose organisation is named: what "benoem waar" counts."""
    return match.level == SURE and match.named
