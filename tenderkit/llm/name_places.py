"""Every other place where a name that was found, or a part of it, stands.

Why: "De Boer nam afscheid" holds no first name, and a file is called cv-kees-jansen.pdf. In: the
names found so far, and those that are known beforehand. Out: `Found` pieces, with the particles and
initials before them. What is an organisation's stays, unless the name is the bidder's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from tenderkit.lexicon.firm_words import BRANCH_WORDS, OWN_FIRM_BEFORE
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.lexicon.person_cues import (
    FILE_OF_A_PERSON,
    INVERTED,
    NO_FILE_NAMES,
    PERSONAL_FILE,
    TWO_LETTERS,
)
from tenderkit.lexicon.person_names import (
    FIRST_NAMES,
    NAMES_AND_WORDS,
    NO_NAMES,
    SURNAMES,
    SURNAMES_AND_WORDS,
    SURNAMES_TOO,
)
from tenderkit.lexicon.public_names import PLACES
from tenderkit.llm.name_words import (
    A_NUMBER_AFTER,
    NamesFound,
    NameWord,
    knows_first_name,
    linked,
    name_words,
    plain,
    run_at,
)
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found

_BEHIND_COMMA = re.compile(
    r",[ ]?(?P<i>[^\W\d_][\w'’-]+(?:[ ][^\W\d_][\w'’.-]*){0,2})(?=[ ]?(?:$|[\n\t<(|;]))"
)
_FILE = re.compile(r"(?<![\w.-])[\w.-]{1,150}?\.(?:pdf|docx?|odt|rtf|pages|txt)\b", re.IGNORECASE)
_ORDINARY = SURNAMES_AND_WORDS | NAMES_AND_WORDS
_ALSO_A_PREPOSITION = frozenset(
    ["in", "op", "aan", "bij", "onder", "uit", "voor", "tot", "te", "het"]
)


_NO_PARTS = SURNAMES_TOO | (BRANCH_WORDS - FIRST_NAMES - SURNAMES)
_MOST_WORDS = 8
"""Words of a name before the part that was found."""
_LEAST_RARE = 3
_KNOWN = FIRST_NAMES | SURNAMES
_LONE_SURNAME = re.compile(r"[A-Z][a-z]{2,}(?=,[ ]?[A-Z]\.)")
_PARTICLES_ONLY = re.compile(r"(?:[a-z.'’]{1,5}[ ])*")
_GOES_ON = re.compile(r"[ ]?(?:[A-Z][a-z]|van|de)")


def inverted(names: NamesFound) -> Iterator[Found]:
    """ "Jansen, P.", "Meulen, van der, K."."""
    text, words = names.text, names.words
    for number, word in enumerate(words):
        if word.part == "other" and _LONE_SURNAME.match(text, word.start):
            match = INVERTED.match(text, word.end)
            if match and not _GOES_ON.match(text, match.end("i")):
                names.accept(number, number + 1)
                yield Found(word.start, match.end("i"), "name")
        if word.part != "capital":
            continue
        after = run_at(text, words, number)
        end = words[after - 1].end if after > number else word.end
        match = INVERTED.match(text, end) or _first_name_behind(names, number, end)
        if match:
            first = number
            while (
                first
                and words[first - 1].part == "particle"
                and linked(text, words[first - 1], words[first])
            ):
                first -= 1
            names.accept(first, after)
            yield Found(words[first].start, match.end("i") - (match["i"][-1] == " "), "name")


def _first_name_behind(names: NamesFound, number: int, end: int) -> re.Match[str] | None:
    """ "Afink, Sjaak" that fills a line, a cell or the place behind a label."""
    first_word = number
    while (
        first_word
        and names.words[first_word - 1].part == "particle"
        and linked(names.text, names.words[first_word - 1], names.words[first_word])
    ):
        first_word -= 1  # "Oude Egberink, Thomas"
    start = names.words[first_word].start
    before = names.text[max(0, start - 9) : start].rstrip(" ")
    match = _BEHIND_COMMA.match(names.text, end) if not before or before[-1] in "\n\t:|;" else None
    if match is None:
        return None
    first = plain(match["i"].split()[0])
    last = max(number, run_at(names.text, names.words, number) - 1)
    upper = names.words[number].upper and names.words[last].upper
    spelt = upper and not is_word(first) and match["i"].istitle()
    return match if spelt or first in FIRST_NAMES else None


def in_file_names(names: NamesFound) -> None:
    """ "referentie_Ubbink.pdf": what stands between the kind of a file and its ending."""
    found = (*PERSONAL_FILE.finditer(names.text), *FILE_OF_A_PERSON.finditer(names.text))
    for match in found:
        for number in range(len(names.words)):
            word = names.words[number]
            if match.start("n") <= word.start and word.end <= match.end("n"):
                letters = word.plain
                if len(letters) > 2 and letters not in NO_FILE_NAMES | NO_NAMES | PLACES:
                    particle = number and names.words[number - 1].part == "particle"
                    begins = particle and names.words[number - 1].start >= match.start("n")
                    names.accept(number - 1 if begins else number, number + 1)


def elsewhere(names: NamesFound, known: Iterable[str]) -> Iterator[Found]:
    """Every other place where a part of a name stands: surname alone, first name alone, a file."""
    text = names.text
    own: set[str] = set()
    others: set[str] = set()
    for (first, after), is_own in names.runs.items():
        (own if is_own else others).update(_parts(names.words[first:after], text))
    for name in known:
        found = name_words(name)
        own.update(_parts(found, name))
    if not own | others:
        return
    flat = plain(text)
    files = [match.span() for match in _FILE.finditer(text)]
    parts = sorted(own | others, key=len, reverse=True)
    pattern = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, parts))})(?![^\W\d_])")
    for match in pattern.finditer(flat):
        start, end = match.span()
        in_file = any(a <= start and end <= b for a, b in files)
        if not in_file:
            if not text[start].isupper() and (
                match[0] in _ORDINARY or len(match[0]) < 5 or is_sure_word(match[0])
            ):
                continue
            if _is_a_word_here(text, start, end, match[0]):
                continue
            theirs = match[0] in own or OWN_FIRM_BEFORE.search(text[max(0, start - 48) : start])
            nobodys = not theirs and not _is_rare(match[0])
            if nobodys and _in_organisation(names, start, end):
                continue
        yield from _widened(names, start, end, in_file)


def _parts(run: list[NameWord], text: str) -> Iterator[str]:
    words = [one for one in run if one.part == "capital" and len(one.plain) > 1]
    yield from (
        one.plain
        for one in words
        if (len(one.plain) > 2 or knows_first_name(one)) and one.plain not in _NO_PARTS
    )
    for word, following in pairwise(words):
        if text[word.end : following.start] == "-" and word is words[0]:
            yield word.plain[0] + following.plain[0]
    for word in run:
        letters = re.sub(r"[^a-z]", "", word.plain) if word.part == "initial" else ""
        if len(letters) == 2 and letters not in TWO_LETTERS:
            yield letters
    last = [n for n, one in enumerate(run) if one.part == "capital"]
    if last:
        first = last[-1]
        while first and run[first - 1].part == "particle":
            first -= 1
        squeezed = "".join(one.plain.replace("'", "") for one in run[first:])
        if first < last[-1] and len(squeezed) > 4:
            yield squeezed


def _is_a_word_here(text: str, start: int, end: int, part: str) -> bool:
    """ "Mei 2020", or two small letters: the part of a name as the word that it is too."""
    if A_NUMBER_AFTER.match(text, end) and part in NAMES_AND_WORDS:
        return True
    if len(part) == 2:
        return not text[start:end].isupper()
    return False


def _is_rare(part: str) -> bool:
    """A surname that no table and no dictionary has: a firm that bears it tells whose it is."""
    return len(part) > _LEAST_RARE and part not in _KNOWN and not is_word(part)


def _in_organisation(names: NamesFound, start: int, end: int) -> bool:
    place = names.at(start)
    if place is None:
        return False
    after = max(run_at(names.text, names.words, place), place + 1)
    first = place
    while (
        first > max(0, place - 8)
        and names.words[first - 1].part in ("particle", "capital")
        and linked(names.text, names.words[first - 1], names.words[first])
    ):
        first -= 1
    return is_organisation(
        names.text,
        names.words[first].start,
        names.words[after - 1].end,
        names.words,
        after,
        is_told=after - first > 1 and names.begins_a_surname(first, after - 1),
    )


def _widened(names: NamesFound, start: int, end: int, in_file: bool) -> Iterator[Found]:
    """With the particles and initials before it: "in" of "in 't Veld", not of "in het bos"."""
    place = None if in_file else names.at(start)
    if place is None or names.words[place].start != start:
        yield Found(start, end, "name")
        return
    first = place
    while (
        first > max(0, place - _MOST_WORDS)
        and linked(names.text, names.words[first - 1], names.words[first])
    ):  # fmt: skip
        before = names.words[first - 1]
        if before.part not in ("particle", "initial") and not _may_be_first(names, first - 1):
            break
        if before.plain in _ALSO_A_PREPOSITION and not names.begins_a_surname(first - 1, place):
            break
        first -= 1
    yield Found(names.words[first].start, _double(names, place, end), "name")


def _may_be_first(names: NamesFound, number: int) -> bool:
    """A first name of the table, or a word with a capital that no dictionary has."""
    word, text = names.words[number], names.text
    if knows_first_name(word):
        return True
    strange = word.part == "capital" and not word.upper and not is_word(word.plain)
    return strange and text[word.end : names.words[number + 1].start] == " "


def _double(names: NamesFound, place: int, end: int) -> int:
    """The end of "Kramer-Sloot", of which one half was found."""
    after = place + 1
    while after < len(names.words) and names.words[after].part == "particle":
        after += 1
    joined = names.text[end : end + 1] == "-" and names.words[place].end == end
    if joined and after < len(names.words) and names.words[after].part == "capital":
        between = names.text[end + 1 : names.words[after].start]
        if _PARTICLES_ONLY.fullmatch(between):
            return names.words[after].end
    return end
