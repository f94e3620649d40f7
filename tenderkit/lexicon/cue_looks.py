"""Whether a sentence holds a cue of a field: all cues are looked for at once.

Why: twenty fields ask one sentence after another for their cues, some three hundred in all.
In: a field and a sentence. Out: yes or no.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from tenderkit.lexicon.cues import CUES, STEMS, cue_patterns
from tenderkit.lexicon.date_cues import DATE_CUES, composed_cues
from tenderkit.sieve_tables import SieveTable


def speaks_of(field: str, sentence: str) -> bool:
    """Whether a cue of the field stands in a sentence, and a word without which none of them counts."""
    near = _near(sentence).get((field, False))
    if near is None:
        return False
    if field in STEMS:
        folded = sentence.lower()
        if not any(stem in folded for stem in STEMS[field]):
            return False
    return _found(near, sentence)


def is_composed(field: str, sentence: str) -> bool:
    """Whether words of two classes stand in a sentence that together tell the field."""
    return _found(_near(sentence).get((field, True), ()), sentence)


def _found(patterns: Iterable[re.Pattern[str]], sentence: str) -> bool:
    return any(pattern.search(sentence) for pattern in patterns)


@cache
def _table() -> SieveTable[tuple[str, bool]]:
    """The seen cues of each field, and the composed ones."""
    seen = [((field, False), one) for field in CUES for one in cue_patterns(field)]
    return SieveTable(
        seen + [((field, True), one) for field in DATE_CUES for one in composed_cues(field)]
    )


@lru_cache(maxsize=64)  # each field is asked about the same sentence, one after another
def _near(sentence: str) -> dict[tuple[str, bool], list[re.Pattern[str]]]:
    """The cues of each field whose letters stand in a sentence."""
    near: dict[tuple[str, bool], list[re.Pattern[str]]] = {}
    for field, pattern in _table().near(sentence):
        near.setdefault(field, []).append(pattern)
    return near
