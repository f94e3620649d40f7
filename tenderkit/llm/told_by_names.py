"""What is a name because of one that was found: the other half of it, who stands in brackets with
it.

Why: "Ruud Jansma of Quorvik" is one surname of the east, and of "zonen (Jorn, Mei)" one is known.
In: the names found so far. Out: more rows accepted as names, and `Found` pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_cues import DOES
from tenderkit.lexicon.person_names import FIRST_NAMES, SURNAMES_TOO
from tenderkit.lexicon.public_names import public_words
from tenderkit.llm.name_words import NamesFound
from tenderkit.llm.personal_data import Found

_ALTERNATIVE = re.compile(r"[ ](?:of|genaamd|gen\.|ook[ ]genaamd|alias)[ ](?=[^\W\d_a-z])")
_TWO = 2
_IN_BRACKETS = re.compile(
    r"(?i)(?:kinderen|kids|children|zonen|zoons|dochters|kleinkinderen|sons|daughters|söhne|töchter|kinder|broers|zussen|collega['’]?s|geschwister)"
    r"[ ]?\((?P<n>[^()\n]{3,80})\)"
)
_MEMBER = re.compile(r"(?<![\w-])[^\W\d_a-z][^\W\d_]+(?![\w-])")


def alternative_surnames(names: NamesFound) -> None:
    """ "Jansma of Quorvik" behind a first name, where the second is no word and no first name."""
    for first, after in list(names.runs):
        run = names.words[first:after]
        match = _ALTERNATIVE.match(names.text, run[-1].end)
        number = names.at(match.end()) if match else None
        if number is None or sum(one.part == "capital" for one in run) < _TWO:
            continue
        word = names.words[number]
        goes_on = re.compile(r"[ -][^\W\d_a-z]").match(names.text, word.end)
        if (
            word.part == "capital"
            and not goes_on
            and word.plain not in FIRST_NAMES | public_words()
            and not is_word(word.plain)
        ):
            names.accept(first, number + 1, own=names.runs[first, after])


def in_brackets(names: NamesFound) -> None:
    """Every word with a capital in brackets behind the word for kin."""
    for match in _IN_BRACKETS.finditer(names.text):
        for one in _MEMBER.finditer(names.text, *match.span("n")):
            number = names.at(one.start())
            if number is not None and names.words[number].plain not in public_words():
                names.accept(number, number + 1)


def word_and_surname(names: NamesFound) -> Iterator[Found]:
    """ "Top is kort van stof", where a "Hilda Top" was found."""
    known = {
        names.words[after - 1].plain
        for first, after in names.runs
        if after - first >= _TWO and names.words[after - 1].plain in SURNAMES_TOO
    }
    for word in names.words if known else ():
        is_capital = names.text[word.start].isupper()
        if word.plain in known and is_capital and DOES.match(names.text, word.end):
            yield Found(word.start, word.end, "name")
