"""Names in small letters that a greeting, a family or an e-mail address tells, and surnames with
their initials behind.

Why: "groeten rein" and "familie ter braak" are dictionary words to every other rule. In: the words
of a text and the names found so far. Out: `Found` pieces, and rows accepted as names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, ORGANISATION_WORDS, SURNAMES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import public_words
from tenderkit.lexicon.small_name_cues import (
    ALSO_WORDS,
    BEFORE_MAIL,
    DOES_AS_ONE,
    FAMILY_OF,
    INITIALS_BEHIND,
    NO_CLOSERS,
    NO_FAMILIES,
    NO_INITIALS,
    SMALL_CLOSING,
)
from tenderkit.llm.name_words import NamesFound, plain
from tenderkit.llm.personal_data import Found

_BEGINNING = 3
"""Letters of a name that an e-mail address begins a part with."""


def told_small(names: NamesFound) -> Iterator[Found]:
    """Names that stand where only a name stands, however they are written."""
    text = names.text
    for match in FAMILY_OF.finditer(text):
        if _is_family(match):
            yield Found(*match.span("n"), "name")
    for match in SMALL_CLOSING.finditer(text):
        word = plain(match["w"])
        if word in FIRST_NAMES or not (word in FORM or word in NO_CLOSERS or is_word(word)):
            yield Found(*match.span("n"), "name")
    for match in BEFORE_MAIL.finditer(text):
        if _has_that_box(match):
            yield Found(*match.span("n"), "name")
    for match in INITIALS_BEHIND.finditer(text):
        if _has_initials(match):
            first = names.at(match.start("n"))
            if first is not None:
                after = first
                while after < len(names.words) and names.words[after].start < match.end("n"):
                    after += 1
                names.accept(first, after)
            yield Found(*match.span("n"), "name")
    yield from _who_do_something(names)


def _is_family(match: re.Match[str]) -> bool:
    particles, word = match["p"].lower().split(), plain(match["w"])
    if word in FORM or word in NO_FAMILIES or word in NO_NAMES:
        return False
    strange = word in SURNAMES or not is_word(word)
    return strange if particles or len(word) > _BEGINNING else False


def _has_that_box(match: re.Match[str]) -> bool:
    """ "naomi vorik" before "naomi.vorik@", "jan smit" before "js@"; not "klachten <klachten@"."""
    words, box = plain(match["n"]).split(), plain(match["m"])
    if len(words) == 1 and words[0] not in FIRST_NAMES and is_word(words[0]):
        return False
    letters = "".join(one[0] for one in words)
    return any(one[:_BEGINNING] in box for one in words) or box.startswith(letters)


def _has_initials(match: re.Match[str]) -> bool:
    letters = re.sub(r"[^a-z]", "", match["i"].lower())
    if letters in NO_INITIALS:
        return False
    last = plain(re.split(r"[ -]", match["n"][: match.start("i") - match.start("n")].rstrip())[-1])
    if last in public_words() or last in ORGANISATION_WORDS:
        return False
    known = last in SURNAMES or not is_word(last)
    return known and (len(letters) > 1 or match["n"].isupper())


_STANDS_ALONE = re.compile(
    r"(?<!\bde)(?<!\bhet)(?<!\been)(?<!\bdie)(?<!\bdat)(?<!\bdeze)[ \n]\Z|\A\Z"
)
"""Before a name stands no article: "de storm kwam"."""


def _who_do_something(names: NamesFound) -> Iterator[Found]:
    """ "jan woont in ede": a first name that is a word too, and what only people do."""
    for word in names.words:
        if (
            word.plain in FIRST_NAMES
            and names.text[word.start].islower()
            and word.plain not in FORM | NO_NAMES | ALSO_WORDS
            and _STANDS_ALONE.search(names.text, max(0, word.start - 6), word.start)
            and DOES_AS_ONE.match(names.text, word.end)
        ):
            yield Found(word.start, word.end, "name")
