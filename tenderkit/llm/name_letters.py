"""The letters that stand for somebody whose name a text holds: "Grt, DO", "tekent met KWA".

Why: who signs with letters is told by them as by the name, in every order in which letters are
taken: of all words, without particles, of the first name and the surnames, surname first or last.
In: a text and the names found in it, as they are written. Out: `Found` pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_cues import PARAPHED, TWO_LETTERS
from tenderkit.lexicon.person_names import PARTICLES
from tenderkit.lexicon.public_names import public_words
from tenderkit.llm.name_words import plain
from tenderkit.llm.personal_data import Found

_AT_THE_EDGE = re.compile(
    r"(?:(?<=\()|(?<=[,!.][ ])|(?<=\n)|(?<=[ ]{2}))"
    r"(?P<n>[A-Z]{2,4})(?=\)|[ \t]*(?:\n|$)|:[ ]|/\d)"
)
"""Letters alone on a line or at its end, in brackets, before a colon or the number of a letter."""
_ANYWHERE = re.compile(r"(?<![\w./-])(?P<n>[A-Z](?:[a-z]{0,3}[A-Z]){1,4})(?![\w/-]|\.\w)")
_SURE: Final = 3
"""Letters that are somebody's wherever they stand."""
_WORD = re.compile(r"[^\W\d_]+|['’][a-z]")


def letters_of_names(text: str, names: Iterable[str]) -> Iterator[Found]:
    """Letters of the names, at the edge of a line or a bracket; three and more anywhere.

    Examples
    --------
    >>> text = "Kees-Willem Tas tekent met KWT."
    >>> [text[one.start : one.end] for one in letters_of_names(text, ["Kees-Willem Tas"])]
    ['KWT']
    """
    for match in PARAPHED.finditer(text):
        if not _is_public(match["n"]):
            yield Found(*match.span("n"), "name")
    known = {letters.upper() for name in names for letters in _letters(name)}
    if not known:
        return
    for match in _AT_THE_EDGE.finditer(text):
        if match["n"] in known and not _is_public(match["n"]):
            yield Found(*match.span("n"), "name")
    for match in _ANYWHERE.finditer(text):
        letters = match["n"].upper()
        if len(letters) >= _SURE and letters in known and not _is_public(match["n"]):
            yield Found(*match.span("n"), "name")


def _is_public(letters: str) -> bool:
    return letters.lower() in public_words() | TWO_LETTERS or (
        letters.isupper() and len(letters) >= _SURE and is_word(letters.lower())
    )


def _letters(name: str) -> Iterator[str]:
    """Every way to take the letters of a name, "Tolboom, Johannes T." from its other end too."""
    last, _, first = name.partition(",")
    for written in (name, f"{first} {last}") if first else (name,):
        words = [plain(one) for one in _WORD.findall(written)]
        heads = [(one[0], one.strip("'’") in PARTICLES or one[0] in "'’") for one in words]
        every = "".join(letter for letter, _ in heads if letter.isalpha())
        names = "".join(letter for letter, small in heads if not small)
        yield from (every, names)
        if len(names) > _SURE:
            yield from (names[0] + names[-2:], names[0] + names[-1])
