"""Names by what is said beside them: who must be told, what somebody is called, a surname that
slipped the writer's mind, the letter of a surname.

Why: "laat het Ton weten" holds no role and no surname, and "Ton" is a measure too. In: the words of
a text and the names found so far. Out: more rows accepted as names, and `Found` pieces.
"""

from __future__ import annotations

from collections.abc import Iterator

from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, ORGANISATION_WORDS, PARTICLES
from tenderkit.lexicon.public_names import COUNTRIES, PLACES, public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.told_cues import (
    CALLED,
    FORGOTTEN,
    HALF_KNOWN,
    LETTERS_ONLY,
    OF_A_FIRM,
    TOLD_TO,
    WITH_ITS_LETTER,
    WITH_TITLE,
)
from tenderkit.llm.name_words import NamesFound, NameWord, run_at
from tenderkit.llm.personal_data import Found

_BEGINNING = 3
"""Letters of a short form at least."""


def told_beside(names: NamesFound) -> Iterator[Found]:
    """Accept who is told something, and who has no surname here."""
    for match in TOLD_TO.finditer(names.text):
        _accept(names, match.start("n"), is_known=not match["sure"])
    for pattern in (FORGOTTEN, OF_A_FIRM):
        for match in pattern.finditer(names.text):
            _accept(names, match.start("n"))
    for match in HALF_KNOWN.finditer(names.text):
        number = names.at(match.start("n"))
        if number is not None and names.words[number].plain not in NO_NAMES | PARTICLES:
            names.accept(number, number + 1)
    for pattern in (WITH_ITS_LETTER, WITH_TITLE, LETTERS_ONLY):
        for match in pattern.finditer(names.text):
            if pattern is not WITH_ITS_LETTER or match["f"].lower() in FIRST_NAMES:
                yield Found(*match.span("n"), "name")


def _accept(names: NamesFound, place: int, *, is_known: bool = False) -> None:
    number = names.at(place)
    if number is None:
        return
    word = names.words[number]
    if (
        word.upper
        or word.plain in ORGANISATION_WORDS | public_words() | PLACES | COUNTRIES
        or ROLE.search(names.text, word.start, word.end)
    ):
        return
    if word.plain in FIRST_NAMES or not (is_word(word.plain) if is_known else _is_long(word)):
        names.accept(number, max(number + 1, run_at(names.text, names.words, number)))


def _is_long(word: NameWord) -> bool:
    """ "Communicatie": a word of a dictionary that nobody is called."""
    return len(word.plain) > 7 and is_sure_word(word.plain)


def short_forms(names: NamesFound) -> None:
    """ "Opdrachtgevers kennen mij als "Latu"", where a Latuquorvi was found."""
    known = {
        one.plain
        for first, after in names.runs
        for one in names.words[first:after]
        if one.part == "capital"
    }
    for match in CALLED.finditer(names.text):
        number = names.at(match.start("n"))
        short = names.words[number].plain if number is not None else ""
        begins = any(one != short and one.startswith(short) for one in known)
        told = match["told"] is not None and short not in public_words() and not is_word(short)
        if number is not None and len(short) >= _BEGINNING and (begins or told):
            names.accept(number, number + 1)
            if told and match["m"] and (other := names.at(match.start("m"))) is not None:
                names.accept(other, other + 1)
