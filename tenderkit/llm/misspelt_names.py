"""Names that were written wrong: "hamdoui" in a text that calls somebody El Hamdaoui.

Why: a slip of the pen leaves a name that nobody takes for another, and no rule for names knows it.
In: the names found so far. Out: `Found` pieces: words that no dictionary has and that are a letter
(in a long word two) from a part of a name.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import NO_NAMES
from tenderkit.llm.name_words import NamesFound
from tenderkit.llm.personal_data import Found

_LEAST: Final = 5
"""Letters of a part of a name that a word may be near to."""
_LONG: Final = 9
"""Letters from which two may differ."""
_IN_A_TOKEN: Final = frozenset("@_/\\#=.")


def misspelt_names(names: NamesFound) -> Iterator[Found]:
    """Words that differ from a part of a name by a letter, or by two in a long one."""
    parts = {
        one.plain
        for first, after in names.runs
        for one in names.words[first:after]
        if one.part == "capital" and len(one.plain) >= _LEAST and not is_word(one.plain)
    }
    if not parts:
        return
    from rapidfuzz.distance import OSA  # heavy; only a text with names needs it

    for word in names.words:
        letters = word.plain
        if len(letters) < _LEAST or letters in parts or letters in NO_NAMES or is_word(letters):
            continue
        if not {names.text[word.start - 1 : word.start], names.text[word.end : word.end + 1]} & (
            _IN_A_TOKEN
        ) and any(_is_near(letters, part, OSA.distance) for part in parts):
            yield Found(word.start, word.end, "name")


def _is_near(word: str, part: str, distance: object) -> bool:
    most = 2 if len(part) >= _LONG else 1
    if abs(len(word) - len(part)) > most or word[0] != part[0]:
        return False
    return bool(distance(word, part, score_cutoff=most) <= most)  # type: ignore[operator]
