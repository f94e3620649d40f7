"""Words of a dictionary with a capital inside a sentence: "heeft Kast mij gevraagd".

Why: Dutch gives no word a capital there, so one that is no place, firm, system, law, department or
role is somebody's name. In: the words of a text and what was found so far. Out: rows of two or more
accepted as names, and single ones as `Found` words. A German text, where every noun has a capital,
and a list of things are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.guess_cues import A_LAW_OR_THING, INSIDE, NO_PERSON_BEHIND
from tenderkit.lexicon.kinds import KIND_WORD, TONGUES
from tenderkit.lexicon.known_words import is_sure_word, reads_german
from tenderkit.lexicon.person_names import FIRST_NAMES, SURNAMES
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.name_words import NamesFound, NameWord, run_at
from tenderkit.llm.personal_data import Found
from tenderkit.llm.role_names import RoleRows
from tenderkit.llm.strange_words import StrangeWords, is_title
from tenderkit.llm.things_around import ThingsAround

_BEFORE = 40
_LONGEST = 8
"""Letters of a word of a dictionary that may be a surname; longer ones are fields of work."""
_ADJECTIVE = re.compile(r".{3,}(?:[^aeiou]e|isch|aal|eel|ief|lijk|baar|ig)")
_GOES_ON = re.compile(r"-\w|[ ](?:[A-Z0-9]|&)")


def inside_sentences(
    names: NamesFound, strange: StrangeWords, things: ThingsAround, taken: set[int]
) -> Iterator[Found]:
    """Accept rows inside a sentence that nothing explains, and give the single words.

    Parameters
    ----------
    taken : the numbers of the words that belong to a name already.
    """
    if reads_german():
        return
    rows = RoleRows(names, strange.public)
    text, words = names.text, names.words
    number = 0
    while number < len(words):
        after = max(run_at(text, words, number), number + 1)
        start, end = words[number].start, words[after - 1].end
        free = taken.isdisjoint(range(number, after)) and words[number].part == "capital"
        if free and _is_inside(text, start, end) and not things.lists_it(start):
            run = words[number:after]
            if after - number == 1:
                if _may_be_one(run[0], strange) and not strange.is_a_thing(number, after):
                    yield Found(start, end, "word")
            elif _ADJECTIVE.fullmatch(run[0].plain) is None and rows.hold_two(number, after):
                names.accept(number, after)
        number = after


def _is_inside(text: str, start: int, end: int) -> bool:
    """Behind a small word that leads to no thing, and not before another capital."""
    near = max(0, start - _BEFORE)
    return (
        INSIDE.search(text, near, start) is not None
        and NO_PERSON_BEHIND.search(text, near, start) is None
        and _GOES_ON.match(text, end) is None
    )


def _may_be_one(word: NameWord, strange: StrangeWords) -> bool:
    raw = strange.text[word.start : word.end]
    if word.upper or not is_title(raw) or not 2 < len(raw) <= _LONGEST:
        return False
    if word.plain in FIRST_NAMES | SURNAMES:
        return True
    return not (
        word.plain in strange.small
        or strange.is_public(word)
        or word.plain in strange.told
        or not is_sure_word(raw.lower())
        or ROLE.search(raw)
        or A_LAW_OR_THING.search(word.plain)
        or KIND_WORD.fullmatch(word.plain)
        or {word.plain, word.plain.removesuffix("e"), word.plain.removesuffix("s")} & TONGUES
    )
