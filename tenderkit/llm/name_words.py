"""A text cut into the words that a person's name is made of, and rows of them.

Why: "J.P.M. van 't Hof-de Jong" is one name though no pattern of one line reads it; what is a
particle, an initial or a word with a capital is said once, here. In: a text. Out: `NameWord`s with
their place, and `run_at`: how far a name reaches from a word on.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import pairwise
from typing import Literal

from tenderkit.lexicon.kinds import KIND_WORD
from tenderkit.lexicon.person_names import (
    FIRST_NAMES,
    NAMES_AND_WORDS,
    NO_NAMES,
    ORGANISATION_WORDS,
    PARTICLES,
    SURNAMES,
    SURNAMES_TOO,
)
from tenderkit.lexicon.person_roles import OFFICES_IN_LETTERS
from tenderkit.llm.numbered_heads import numbering_letters

Part = Literal["initial", "particle", "capital", "organisation", "other"]

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĘĚĞİŁŃŇŐŘŚŞŠŢŤŮŰŹŻŽ"
_ONE_INITIAL = (
    rf"(?!(?:Mw|Dr|Mr|Ir|Ds|Ms|St|Ok|Ja|Nu|Ik|Nr|Ps|Zo|Is|Op|In|Of|En|Ca)\.)[{_CAPITAL}][a-zà-ÿ]?\."
)
_WORD = re.compile(
    r"(?<![^\W\d_])['’‘][stS](?=[ -])|(?<!\w)[dD]['’‘](?=[ ])"
    r"|(?<![^\W\d_])v(?:[./][ ]?d\.?|d|\.)(?=[ ])"
    rf"|{_ONE_INITIAL}(?:[ ]?-?{_ONE_INITIAL})*(?![\w@])"
    r"|[^\W\d_]+(?:['’‘](?!s(?!\w))[^\W\d_]+)*(?:&[^\W\d_]+)?\d*"
)
_D_HONDT = re.compile(rf"[dl]['’‘][{_CAPITAL}]")
_INITIALS = re.compile(rf"{_ONE_INITIAL}(?:[ ]?-?{_ONE_INITIAL})*")
_NO_INITIALS = frozenset(
    "b.v. n.v. o.a. d.d. a.d. i.o. e.a. e.d. p.o. nr. st. ca. sr. jr. mr. dr. ir. ds. mw. m.sc. "  # noqa: SIM905
    "b.sc. m.ed. b.ed. m.phil. ph.d. ll.m. ll.b.".split()
)
_LINKS = re.compile(r"[ ]|-|[ ]?[-–][ ]?|[ ]?\(|\)[ ]?|")
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True)
class NameWord:
    """A word at its place, what part of a name it can be, and itself in small letters without
    accents."""

    start: int
    end: int
    plain: str
    part: Part
    upper: bool


def plain(text: str) -> str:
    """Small letters without accents, a character for a character, so that places stay the same.

    Examples
    --------
    >>> plain("Ayşe Öztürk-Núñez")
    'ayse ozturk-nunez'
    """
    return text.translate(_PLAIN)


class _PlainLetters(dict[int, str]):
    """Characters that were met, and what stands for each."""

    def __missing__(self, code: int) -> str:
        made = self[code] = unicodedata.normalize("NFD", chr(code))[0].lower()[0]
        return made


_PLAIN = _PlainLetters(zip(map(ord, "ıøØłŁßđĐ’‘æÆ"), "ioollsdd''aa", strict=True))


def name_words(text: str) -> list[NameWord]:
    """The words of a text, in order."""
    found = [_named(match) for match in _WORD.finditer(text)]
    if letters := numbering_letters(text):
        found = [one for one in found if one.start not in letters]
    for number, (word, after) in enumerate(pairwise(found)):
        if number and _is_surname_heer(text, found[number - 1], word, after):
            found[number + 1] = replace(after, part="capital")
        if _is_second_half(text, word, after):
            found[number + 1] = replace(after, part="capital")
            continue
        if _is_surname_too(text, found, number + 1):
            found[number + 1] = replace(after, part="capital")
            continue
        # "Mei" is a month, and a name where one follows or initials stand before it: "Mei-Ling".
        if text[word.end : after.start] not in (" ", "-"):
            continue
        hyphened = text[word.end] == "-" and word.plain in FIRST_NAMES and knows_first_name(after)
        if after.part == "capital" and (_may_be_a_name(text, word) or hyphened):
            found[number] = replace(word, part="capital")
        elif word.part == "initial" and _may_be_a_name(text, after):
            found[number + 1] = replace(after, part="capital")
    return found


def _is_surname_heer(text: str, first: NameWord, word: NameWord, after: NameWord) -> bool:
    """ "Marco de Heer", where "heer" is no title."""
    heer = after.plain == "heer" and text[after.start] == "H" and word.part == "particle"
    return heer and first.part == "capital" and linked(text, first, word)


def _is_second_half(text: str, word: NameWord, after: NameWord) -> bool:
    """ "Jan-willem", whose second half is small."""
    return (
        text[word.end : after.start] == "-"
        and text[after.start].islower()
        and knows_first_name(word)
        and after.plain in FIRST_NAMES
    )


def _is_surname_too(text: str, words: Sequence[NameWord], number: int) -> bool:
    """ "Gerrit-Willem Top", "Jan van Utrecht": a word that is no name elsewhere."""
    word, first = words[number], number
    if word.part not in ("other", "organisation") or word.plain not in SURNAMES_TOO or word.upper:
        return False
    if not text[word.start].isupper() or re.match(r"[ ][A-Z]", text[word.end : word.end + 2]):
        return False
    while first and words[first - 1].part == "particle" and _spaced(text, words, first):
        first -= 1
    if not first or not _spaced(text, words, first):
        return False
    before = words[first - 1]
    if before.part == "capital" and text[before.end] == "-" and first < number:
        return True  # "Hendrikse-van Wijk"
    if before.part != "initial" and before.plain not in FIRST_NAMES:
        return False
    return first == number or words[first].plain in _SURE_PARTICLES


_SURE_PARTICLES = frozenset(["van", "v.", "v.d.", "vd", "von", "de", "den", "der"])


def _spaced(text: str, words: Sequence[NameWord], number: int) -> bool:
    return text[words[number - 1].end : words[number].start] in (" ", "-")


def _may_be_a_name(text: str, word: NameWord) -> bool:
    return word.part == "other" and word.plain in NAMES_AND_WORDS and text[word.start].isupper()


def _named(match: re.Match[str]) -> NameWord:
    word = match[0]
    small = plain(word)
    capital = word[0].isupper() or _D_HONDT.match(word) is not None
    part: Part
    if small.replace(" ", "") in PARTICLES or small in ("'t", "'s", "d'"):
        part = "particle"
    elif _INITIALS.fullmatch(word) and capital and small not in _NO_INITIALS:
        part = "initial"
    elif small in ORGANISATION_WORDS or (capital and KIND_WORD.fullmatch(small)):
        part = "organisation" if capital else "other"
    elif not capital or small in NO_NAMES or word[-1:].isdigit() or "&" in word:
        part = "other"
    else:
        part = "capital"
    return NameWord(match.start(), match.end(), small, part, len(word) > 1 and word.isupper())


def linked(text: str, before: NameWord, after: NameWord) -> bool:
    """Whether two words can stand in one name: by a space, a hyphen, a bracketed first name."""
    between = text[before.end : after.start]
    if _LINKS.fullmatch(between) is None:
        return False
    return "(" not in between or before.part == "initial"


def run_at(text: str, words: Sequence[NameWord], first: int) -> int:
    """The number of the word after a name that begins at `first`; `first` where none does.

    A name ends on a capital or an initial; a row of particles alone is none.
    """
    after = last = first
    seen = 0
    while after < len(words) and seen < _MOST_WORDS:
        word = words[after]
        if word.part not in ("initial", "particle", "capital"):
            break
        if after > first and not linked(text, words[after - 1], word):
            break
        dashed = after > first and _dashed(text, words[after - 1], word)
        if dashed and not _goes_on(text, words[first], word):
            break
        after, seen = after + 1, seen + 1
        if word.part != "particle":
            last = after
    return last


def _dashed(text: str, before: NameWord, after: NameWord) -> bool:
    return " " in text[before.end : after.start] and bool(
        re.search(r"[-–]", text[before.end : after.start])
    )


def _goes_on(text: str, first: NameWord, word: NameWord) -> bool:
    """A dash with spaces joins two surnames where the second is one, or behind a title and before
    a comma: "Wolthuis - Smeets", "Geachte heer Janssen - Quor,"."""
    titled = _TITLED.search(text, max(0, first.start - 9), first.start)
    named = word.plain in SURNAMES or (titled and text[word.end : word.end + 1] == ",")
    return word.part == "capital" and bool(named)


_TITLED = re.compile(r"(?:heer|mevrouw|mevr\.|mw\.|dhr\.|Mr\.|Mrs\.|Ms\.)[ ]\Z")


def knows_first_name(word: NameWord) -> bool:
    """Whether a word is a first name of the table."""
    return word.part == "capital" and word.plain in FIRST_NAMES


A_NUMBER_AFTER = re.compile(r"[ ]?['’]?\d")


@dataclass
class NamesFound:
    """What is known so far: pieces, and parts to look for elsewhere. `own` parts are the
    bidder's."""

    text: str
    words: list[NameWord]
    runs: dict[tuple[int, int], bool] = field(default_factory=dict)
    """First and after-last word of a name, and whether it is the bidder's own."""

    firms: frozenset[str] = frozenset()
    """Words that are a firm's in all their places."""

    def accept(self, first: int, after: int, own: bool = False) -> None:
        while first < after - 1 and self.words[first].plain in OFFICES_IN_LETTERS:
            first += 1  # "CIO Quin Vorik"
        run = self.words[first:after]
        if any(one.plain not in self.firms for one in run if one.part != "particle"):
            self.runs[first, after] = self.runs.get((first, after), False) or own

    def begins_a_surname(self, first: int, last: int) -> bool:
        """Whether the same words, particles among them, stand in a name that was found."""
        return tuple(word.plain for word in self.words[first : last + 1]) in self._endings

    @cached_property
    def _endings(self) -> frozenset[tuple[str, ...]]:
        return frozenset(
            tuple(word.plain for word in self.words[one:after])
            for begin, after in self.runs
            for one in range(begin, after)
        )

    def at(self, place: int) -> int | None:
        """The word that begins at a place, or after one quote or bracket."""
        low, high = 0, len(self.words)
        while low < high:
            middle = (low + high) // 2
            if self.words[middle].start < place:
                low = middle + 1
            else:
                high = middle
        near = low < len(self.words) and self.words[low].start - place <= 1
        return low if near and "\n" not in self.text[place : self.words[low].start] else None


def sounds_like_a_name(run: list[NameWord]) -> bool:
    """Whether a row holds an initial or a known first name, or ends on a known surname."""
    if any(one.part == "initial" or knows_first_name(one) for one in run):
        return True
    return run[-1].plain in SURNAMES and run[-1].part == "capital"
