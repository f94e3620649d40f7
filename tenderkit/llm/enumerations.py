"""Names in a row: of "naast Dounia, Sem en Quincy" one is known, and so all are.

Why: a first name that is a word as well, or that no table has, is told by those beside it. In: the
words of a text and the names found so far. Out: more rows accepted as names. Every member of the
enumeration must be a single word with a capital, or a name; one that is public, an abbreviation or
a thing makes it a list of things.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator

from tenderkit.lexicon.guess_cues import BEFORE_PEOPLE
from tenderkit.lexicon.person_cues import CHILDREN, ENUMERATION, MEMBER
from tenderkit.lexicon.plain_words import FORM
from tenderkit.llm.name_words import NamesFound, NameWord, knows_first_name
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.personal_data import Found


def in_enumerations(
    names: NamesFound, is_nobodys: Callable[[NameWord], bool], guessed: Iterable[Found] = ()
) -> None:
    """Accept what stands in one enumeration with a name.

    Parameters
    ----------
    is_nobodys : whether a word is public, a role or a system. guessed : words that are hidden
        already, and may be a firm; they stay what they are.
    """
    taken = {n for first, after in names.runs for n in range(first, after)}
    hidden = {one.end for one in guessed}
    for match in ENUMERATION.finditer(names.text):
        rows = list(_rows(names, match))
        if not rows or any(first is None for first, _ in rows):
            continue
        members = [(first, after) for first, after in rows if first is not None]
        free = [one for one in members if taken.isdisjoint(range(*one))]
        known = len(members) - len(free)
        free = [one for one in free if names.words[one[1] - 1].end not in hidden]
        if not free or any(_is_no_person(names, one, is_nobodys) for one in free):
            continue
        place = names.words[members[0][0]].start
        before = names.text[max(0, place - 40) : place]
        told = BEFORE_PEOPLE.search(before) or CHILDREN.search(before)
        known += sum(_is_known(names, one) for one in free)
        inside = before.rstrip(" ")[-1:].islower() or before.endswith((", ", "("))
        # Inside a sentence Dutch gives a word no capital: there one name among three is enough.
        if known and (told or (inside and known * 3 >= len(members))):
            for first, after in free:
                names.accept(first, after)


def _rows(names: NamesFound, match: re.Match[str]) -> Iterator[tuple[int | None, int]]:
    for one in MEMBER.finditer(names.text, match.start(), match.end()):
        first = names.at(one.start())
        after = first
        while first is not None and first + 1 < len(names.words) and _opens(names, first, one):
            first = after = first + 1  # "Met El Quori, Bosch en Drenth"
        while (
            after is not None and after < len(names.words) and names.words[after].start < one.end()
        ):
            after += 1
        yield first, after or 0


def _opens(names: NamesFound, first: int, one: re.Match[str]) -> bool:
    """Whether a row begins with a word that a sentence begins with, and goes on."""
    return (
        one.start() == names.words[first].start
        and names.words[first + 1].end <= one.end()
        and names.words[first].plain in FORM
    )


def _is_known(names: NamesFound, row: tuple[int, int]) -> bool:
    return knows_first_name(names.words[row[0]])


_MONTHS = frozenset(["jan", "feb", "mar", "apr", "may", "mei", "jun", "jul", "aug", "sep"])
"""Letters of a month that open a name of two words: "Jun Xu"."""


def _is_no_person(
    names: NamesFound, row: tuple[int, int], is_nobodys: Callable[[NameWord], bool]
) -> bool:
    run = names.words[row[0] : row[1]]
    if any(one.part in ("other", "organisation") for one in run):
        return True
    asked = run[1:] if run[0].plain in _MONTHS and len(run) > 1 else run
    if any(one.upper or is_nobodys(one) for one in asked if one.part != "particle"):
        return True
    return is_organisation(names.text, run[0].start, run[-1].end, names.words, row[1])
