"""A text that its writer set in small letters, given capitals where names and places may stand.

Why: "griffier mw. dorothé kwakkenbos" is as much a name as with capitals, and every rule for names
asks for one. In: a text. Out: the same text, character for character in its place, with capitals at
first names, words that no dictionary has, places, and what stands behind the word for a person; a
text that has capitals comes back as it was.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import (
    FIRST_NAMES,
    NAMES_AND_WORDS,
    NO_NAMES,
    PARTICLES,
    SURNAMES,
)
from tenderkit.lexicon.personal import NO_POSTCODE
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import COUNTRIES, PLACES
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.small_text_cues import (
    BEFORE_A_SMALL_NAME,
    REACHED_IN_LINE,
    SMALL_CHILDREN,
    SMALL_HOUSE,
    SMALL_PERSON,
    SMALL_PLACE,
    SMALL_PLATE,
    SMALL_POSTCODE,
    SMALL_STREET,
)
from tenderkit.lexicon.towns import town_at
from tenderkit.llm.name_words import plain
from tenderkit.llm.personal_data import Found

_LINE_HEAD = re.compile(r"(?m)^(?:[^\w\n]|[\d_])*+([^\W\d_])[^\n]*[^\W\d_][ ][^\W\d_]")
_LEAST_LINES = 5
_MOST_CAPITALS = 0.1
TOKEN = re.compile(r"(?<!\S)(?:\S*[@/\\_]\S*|\S+\.[a-z]{2,}\S*)")
"""What machines call things; it has no capitals anyway."""
_WORD = re.compile(r"(?<![\w@./-])[^\W\d_]{2,}(?![\w@/])|(?<=[a-z]-)[^\W\d_]{2,}(?![\w@/])")
_LETTERS = re.compile(r"(?<![\w.@])(?:[a-z]\.[ ]?-?){1,5}(?=[ ]?(?:[a-z]{2,3}[ ]){0,2}[^\W\d_]{3})")
_LEAST = 3
_VOWELS = frozenset("aeiouy")


def with_capitals(text: str, names: Iterable[Found] = ()) -> str:
    """The text with capitals where names may stand, if it has none of its own.

    `names`: where one is known to stand.

    Examples
    --------
    >>> text = "cv\\n" + "- mail mij maar\\n" * 5 + "- bel mw. lieuwkje quorvik\\n"
    >>> with_capitals(text).splitlines()[-1]
    '- bel mw. Lieuwkje Quorvik'
    """
    if not is_small(text):
        return text
    letters = list(text)
    in_tokens = {n for match in TOKEN.finditer(text) for n in range(*match.span())}
    known = {
        match.start()
        for one in names
        for match in _WORD.finditer(text, one.start, one.end)
        if plain(match[0]) not in PARTICLES
    }
    for place in (_names_in(text) | known) - in_tokens:
        capital = text[place].upper()
        if len(capital) == 1:
            letters[place] = capital
    return "".join(letters)


def is_small(text: str) -> bool:
    """Whether nearly every line begins small, and hardly a word has a capital."""
    heads = [match[1] for match in _LINE_HEAD.finditer(text)]
    if len(heads) < _LEAST_LINES or sum(map(str.isupper, heads)) > _MOST_CAPITALS * len(heads):
        return False
    words = [match[0] for match in _WORD.finditer(text)]
    return sum(map(str.isupper, (word[0] for word in words))) <= _MOST_CAPITALS * len(words)


def _names_in(text: str) -> set[int]:
    """Where the words begin that get a capital."""
    places: set[int] = set()
    words = list(_WORD.finditer(text))
    by_start = {match.start(): number for number, match in enumerate(words)}
    for match in words:
        if _may_be_one(match[0]):
            places.add(match.start())
    for match in BEFORE_A_SMALL_NAME.finditer(text):
        number = by_start.get(match.end())
        while number is not None and number < len(words):
            word = words[number]
            if plain(word[0]) in FORM | NO_NAMES:
                break
            number += 1
            if plain(word[0]) not in PARTICLES:
                places.add(word.start())
                break
            if number < len(words) and text[word.end() : words[number].start()] != " ":
                break
    places.update(_people_in(text))
    places.update(_homes_in(text))
    for match in SMALL_CHILDREN.finditer(text):
        places.update(
            one.start()
            for one in _WORD.finditer(text, *match.span("n"))
            if one[0] not in FORM and len(one[0]) > 2
        )
    for pattern in (SMALL_STREET, SMALL_PLACE):
        for match in pattern.finditer(text):
            places.update(match.start(name) for name in pattern.groupindex if match[name])
    for match in _LETTERS.finditer(text):
        behind = _WORD.search(text, match.end())
        while behind is not None and plain(behind[0]) in PARTICLES:
            behind = _WORD.search(text, behind.end())
        if behind is not None and not is_word(behind[0].lower()):
            places.update(n for n in range(*match.span()) if text[n].isalpha())
            places.add(behind.start())
    return places


def _people_in(text: str) -> Iterator[int]:
    """ "wim quorvik", "toon vd ven , 077-0004481", "sef peeters en toon van de ven": a first name
    that is a word too, told by what stands behind it, and in front of a pair."""
    ends: set[int] = set()
    for match in SMALL_PERSON.finditer(text):
        first, between, last = match["f"].lower(), match["p"].split(), match["s"].lower()
        if plain(first) not in FIRST_NAMES or plain(last) in FORM or ROLE.search(last):
            continue
        strange = plain(last) in SURNAMES or not is_word(last)
        short = not _SHORT.isdisjoint(between)
        of_form = plain(first) in FORM or plain(first) in NO_NAMES
        paired = any(text.startswith(" en ", end) and end + 4 == match.start() for end in ends)
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        reached = not line.strip(" -*•·") and REACHED_IN_LINE.match(text, match.end("s"))
        if (
            (strange and not of_form and (between[:1] != ["in"]) and between[:1] != ["op"])
            or (short and not of_form)
            or ((strange or between) and (paired or reached))
        ):
            ends.add(match.end("s"))
            yield match.start("f")
            yield match.start("s")


def _homes_in(text: str) -> Iterator[int]:
    """The letters of postcodes and plates, and the heads of the words around a postcode."""
    for match in SMALL_PLATE.finditer(text):
        yield from (n for n in range(*match.span()) if text[n].isalpha())
    for match in SMALL_POSTCODE.finditer(text):
        town = match["p"] is not None and town_at(text, match.start("p"), small=True)
        housed = _A_HOUSE_BEFORE.search(text, max(0, match.start() - _FAR), match.start())
        if match["l"] in NO_POSTCODE and not (town or housed):
            continue
        yield from range(*match.span("l"))
        if match["c"]:
            yield from range(*match.span("c"))
        line = text.rfind("\n", 0, match.start()) + 1
        before = text[line : match.start()]
        head = text.rfind("\n", 0, max(line - 1, 0)) + 1 if not before.strip() else line
        house = SMALL_HOUSE.search(text[head : match.start()].rstrip())
        spans = [(head + house.start(), head + house.end())] if house else []
        spans += [match.span("p")] if match["p"] and (town or not is_word(match["p"])) else []
        for span in spans:
            yield from (one.start() for one in _WORD.finditer(text, *span))


_FAR = 12
_A_HOUSE_BEFORE = re.compile(r"\d[a-z]?(?:-[a-z0-9]{1,4})?(?:, |\n| )\Z")
"""A number and what belongs to it, right before a postcode."""
_SHORT = frozenset(["vd", "v.d.", "v/d"])


def _may_be_one(word: str) -> bool:
    """A first name that is no word, a place, or what no dictionary has."""
    small = plain(word)
    if len(word) < _LEAST or small in FORM or small in PARTICLES:
        return False
    if small in PLACES or small in COUNTRIES:
        return True
    if small in FIRST_NAMES and small not in NAMES_AND_WORDS:
        return not is_word(word.lower())
    return (
        len(word) > _LEAST
        and not _VOWELS.isdisjoint(small)
        and not is_word(word.lower())
        and not is_word(small)
    )
