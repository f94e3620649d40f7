"""Firms that a text tells to be one: "via Quorspoor Detachering", and "Quorspoor" again.

Why: who hires out or sends a CV is named in full once and by the first word afterwards, which no
dictionary has. In: the words of a text. Out: the words that are a firm's in all their places. A
word that is anybody's name somewhere in the text is none, nor one that a mailbox begins with: firms
bear their owners' names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tenderkit.lexicon.firm_words import BRANCH_BEHIND, FIRM_LEADS, OWN_FIRM_BEFORE, PERSON_BEFORE
from tenderkit.lexicon.guess_cues import OPENERS
from tenderkit.lexicon.known_words import is_sure_word
from tenderkit.lexicon.person_names import FIRST_NAMES, SURNAMES
from tenderkit.lexicon.personal import EMAIL
from tenderkit.llm.name_words import NameWord, plain

_LEAST: Final = 4
"""Letters of a word that tells a firm from others."""
_NEAR: Final = 48
_LONGEST_FIRST_NAME: Final = 6
"""Letters of a word of a dictionary that may be a first name."""
_TABLES: Final = FIRST_NAMES | SURNAMES
_SITE = re.compile(r"@([^\W\d_]{4,40})\.")
_CUTS = re.compile(r"[\W\d_]+")


def firm_words(text: str, words: Sequence[NameWord]) -> frozenset[str]:
    """Words, in small letters, that a firm bears and nobody else."""
    sites = frozenset(match[1] for match in _SITE.finditer(plain(text)))
    told = {
        word.plain
        for number, word in enumerate(words)
        if word.part == "capital" and len(word.plain) >= _LEAST and word.plain not in _TABLES
        if _is_told(text, word, sites)
    }
    if not told:
        return frozenset()
    told -= set(_in_mailboxes(text, told))
    persons = {
        word.plain
        for number, word in enumerate(words)
        if word.plain in told and _is_a_persons(text, words, number)
    }
    return frozenset(told - persons)


def _is_told(text: str, word: NameWord, sites: frozenset[str]) -> bool:
    """Whether the branch stands behind a word, or what leads to a firm before it and its site
    elsewhere."""
    if BRANCH_BEHIND.match(text, word.end):
        return True
    led = FIRM_LEADS.search(text, max(0, word.start - _NEAR), word.start)
    return led is not None and word.plain in sites


def _in_mailboxes(text: str, told: set[str]) -> Iterator[str]:
    for match in EMAIL.finditer(text):
        box = set(_CUTS.split(plain(match[0].partition("@")[0])))
        yield from (word for word in told if any(word in part for part in box))


def _is_a_persons(text: str, words: Sequence[NameWord], number: int) -> bool:
    """Whether a first name, an initial or what leads to a person stands before a word, or a
    surname behind it."""
    word = words[number]
    near = text[max(0, word.start - _NEAR) : word.start]
    if PERSON_BEFORE.search(near) or OWN_FIRM_BEFORE.search(near):
        return True
    before = words[number - 1] if number else None
    if before is not None and text[before.end : word.start] in (" ", "-", ""):
        if _may_be_first(before):
            return True
        first = number - 1
        while first >= 0 and words[first].part == "particle":
            first -= 1
        led = -1 < first < number - 1 and _may_be_first(words[first])
        if led and text[words[first].end : words[first + 1].start] in (" ", "-"):
            return True
    behind = words[number + 1] if number + 1 < len(words) else None
    return (
        behind is not None
        and behind.part in ("capital", "particle")
        and text[word.end : behind.start] in (" ", "-")
        and (behind.plain in SURNAMES or behind.part == "particle")
        and text[behind.start].isupper()
    )


def _may_be_first(word: NameWord) -> bool:
    """An initial, or a word with a capital that may be a first name: not "Namens", "Cursus"."""
    if word.part != "capital" or word.plain in FIRST_NAMES:
        return word.part in ("initial", "capital")
    ordinary = word.plain in OPENERS or len(word.plain) > _LONGEST_FIRST_NAME
    return not (ordinary and is_sure_word(word.plain))
