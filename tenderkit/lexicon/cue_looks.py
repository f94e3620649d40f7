"""Whether a sentence holds a cue of a field: all cues are looked for at once.

Why: twenty fields ask one sentence after another for their cues, some three hundred in all.
In: a field and a sentence. Out: the cues that may stand in it, and whether one does.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from tenderkit.lexicon.cues import CUES, STEMS, cue_patterns
from tenderkit.lexicon.date_cues import DATE_CUES, composed_cues
from tenderkit.sieve_tables import SieveTable

Patterns = Sequence[re.Pattern[str]]


def could_speak_of(field: str, sentence: str) -> bool:
    """Whether a sentence holds a word without which no cue of the field is there."""
    if field not in STEMS:
        return True
    small = sentence.lower()
    return any(stem in small for stem in STEMS[field])


def cues_near(field: str, sentence: str) -> Patterns:
    """The seen cues of a field whose letters stand in a sentence: no other is found in it."""
    near = _near(sentence).get((field, False), ())
    return near if near and could_speak_of(field, sentence) else ()


def composed_near(field: str, sentence: str) -> Patterns:
    """The same of the composed cues."""
    return _near(sentence).get((field, True), ())


def stands(patterns: Patterns, sentence: str) -> bool:
    """Whether one of some cues is found in a sentence."""
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
