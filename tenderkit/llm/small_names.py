"""Names that somebody wrote without a capital, as people do in a chat.

Why: "die zat toen met faisal op 1 kamer" tells as much as "Faisal". In: the words of a text and the
names found so far. Out: `Found` pieces: first names of the table that are no word, with the surname
behind them; what stands behind "mijn vrouw"; and short for a name in a greeting ("ha es").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.guess_cues import A_LAW_OR_THING
from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_cues import CHAT_LINE, RELATIVE_BEFORE, SMALL_GREETING, SPOKEN_TO
from tenderkit.lexicon.person_names import FIRST_NAMES, NAMES_AND_WORDS, NO_NAMES, SURNAMES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import public_words
from tenderkit.lexicon.small_name_cues import ALSO_WORDS
from tenderkit.llm.name_words import NamesFound, NameWord
from tenderkit.llm.personal_data import Found

_LEAST = 4
"""Letters of a first name that is looked for without its capital."""
_PART_OF_A_TOKEN = frozenset("@_/\\#=-.0123456789")
_LINES = 3
"""Lines of a chat that make one."""
_ABBREVIATION = 4
"""Letters up to which a word in a greeting is short for a name."""


def small_names(names: NamesFound) -> Iterator[Found]:
    """Names without a capital."""
    words = names.words
    chats = len(CHAT_LINE.findall(names.text)) >= _LINES
    spoken = {words[first].plain for first, _ in names.runs}
    for number, word in enumerate(words):
        if not names.text[word.start].islower() or _in_a_token(names.text, word):
            continue
        before = names.text[max(0, word.start - 32) : word.start]
        again = word.plain in spoken and word.plain in FIRST_NAMES and not is_word(word.plain)
        if again or _is_rare(word) or (RELATIVE_BEFORE.search(before) and _is_unknown(word)):
            yield Found(word.start, words[_with_surname(names, number)].end, "name")
            continue
        particled = _PARTICLED.match(names.text, word.end) if _may_be_one(word) else None
        if particled and not A_LAW_OR_THING.search(particled[0].lower()):
            yield Found(word.start, particled.end(), "name")
            continue
        spoken_to = chats and _may_be_one(word) and _is_spoken_to(names.text, word, before)
        greeted = (
            word.plain not in FORM
            and SMALL_GREETING.search(before)
            and _is_short_for(word.plain, spoken)
        )
        if spoken_to or greeted:
            yield Found(word.start, word.end, "name")


def _is_rare(word: NameWord) -> bool:
    """A first name that no dictionary has as a word."""
    plain = word.plain
    return (
        len(plain) >= _LEAST
        and plain in FIRST_NAMES
        and plain not in NAMES_AND_WORDS | ALSO_WORDS
        and not is_word(plain)
        and plain not in public_words()
    )


_PARTICLED = re.compile(
    r"[ ](?:vd|v\.d\.|v/d|van[ ]de[rn]?)[ ][A-Za-z][a-z]{2,19}(?![\w])"
    r"|[ ](?:van|de|den|ter|ten|el|al)[ ][A-Z][a-z]{2,19}(?![\w])"
)
""" "jaap vd meer", "teun van Quorvik"."""


def _is_spoken_to(text: str, word: NameWord, before: str) -> bool:
    if SPOKEN_TO.search(before):
        return True
    beside = _AND_ANOTHER.match(text, word.end) if before.endswith(" met ") else None
    return beside is not None and beside[1] in FIRST_NAMES


_AND_ANOTHER = re.compile(r"[ ]en[ ]([a-z]{3,12})(?!\w)")


def _may_be_one(word: NameWord) -> bool:
    """A first name that is a word too, but no word of form: "ik bel peter"."""
    return len(word.plain) > 2 and word.plain in FIRST_NAMES and word.plain not in FORM | NO_NAMES


def _is_short_for(word: str, spoken: set[str]) -> bool:
    return word in spoken or (
        len(word) <= _ABBREVIATION and any(one.startswith(word) for one in spoken)
    )


def _is_unknown(word: NameWord) -> bool:
    return len(word.plain) > 2 and (word.plain in FIRST_NAMES or not is_word(word.plain))


def _in_a_token(text: str, word: NameWord) -> bool:
    """ "@zorgbalie", "willem.nl": what machines call things is looked at elsewhere."""
    before, behind = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 2]
    return before in _PART_OF_A_TOKEN or (behind[:1] in _PART_OF_A_TOKEN and behind[1:].isalnum())


def _with_surname(names: NamesFound, number: int) -> int:
    """The last word of "faisal el benomar"."""
    words, after = names.words, number + 1
    while (
        after < len(words)
        and words[after].part == "particle"
        and names.text[words[after - 1].end : words[after].start] == " "
    ):
        after += 1
    if (
        after < len(words)
        and names.text[words[after - 1].end : words[after].start] == " "
        and len(words[after].plain) >= _LEAST
        and (
            not is_word(words[after].plain)
            or (after > number + 1 and words[after].plain in SURNAMES)
        )
    ):
        return after
    return number
