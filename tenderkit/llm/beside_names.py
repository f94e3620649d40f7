"""What stands beside a name that was found: a first name, a short form, another behind "en".

Why: the one is told by the other. In: the names found so far and what the words of the text are.
Out: more rows accepted as names.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from tenderkit.lexicon.guess_cues import A_LAW_OR_THING, CALLED_TOO, THING_BEFORE
from tenderkit.lexicon.person_names import FIRST_NAMES
from tenderkit.lexicon.person_roles import OFFICES
from tenderkit.llm.name_words import NamesFound, run_at
from tenderkit.llm.named_things import is_organisation
from tenderkit.llm.strange_words import StrangeWords, is_title

_OFFICE = re.compile(rf"(?=.{{8}})[\w-]*(?:{OFFICES})")
""" "Quin Vorik (Flexmakelaar)": what somebody is, no name."""
_BEGINNING = 3
"""Letters that a short form has in common with the name: "Mags", "Magda"."""
_LINE_HEAD = re.compile(
    r"(?:^|(?<=\n))(?:[a-z]{1,2}\d[\d.]*\|)?[>* \t]{0,8}"
    r"(?P<n>[^\W\d_a-z][^\W\d_]{2,8}),[ \n](?=[a-z])"
)
_JOINED = re.compile(r"[ ](?:en|and|&)[ ](?=[^\W\d_])")


def widen_names(names: NamesFound, strange: StrangeWords) -> None:
    """ "Sayed Moussa": what stands with a capital before a name, and does not lead on to it."""
    for first, after in list(names.runs):
        begin = first
        while begin and _belongs_to(names, strange, begin):
            begin -= 1
        if begin < first:
            names.accept(begin, after, own=names.runs[first, after])


def _belongs_to(names: NamesFound, strange: StrangeWords, number: int) -> bool:
    before, word = names.words[number - 1], names.words[number]
    raw = names.text[before.start : before.end]
    if names.text[before.end : word.start] != " " or not raw[0].isupper() or not is_title(raw):
        return False
    if before.upper or strange.is_public(before) or len(raw) < 3 or before.part == "particle":
        return before.plain in FIRST_NAMES and before.plain not in strange.small
    if before.part != "capital" or strange.leads_on(before, raw):
        return False
    place = names.text[max(0, before.start - 40) : before.start]
    return THING_BEFORE.search(place) is None and not A_LAW_OR_THING.search(before.plain)


def called_too(names: NamesFound, strange: StrangeWords) -> None:
    """ "Soufiane (Soef voor collega's)", "Charlotte ("Lot") Hendrikse-van Wijk"."""
    for first, after in list(names.runs):
        match = CALLED_TOO.match(names.text, names.words[after - 1].end)
        if match is None:
            continue
        number = names.at(match.start("n"))
        if number is None or names.words[number].end != match.end("n"):
            continue
        short = names.words[number]
        if _OFFICE.fullmatch(short.plain) or short.part != "capital" or short.upper:
            continue
        if strange.is_nobodys(short):
            continue
        behind = run_at(names.text, names.words, number + 1)
        goes_on = names.text[match.end("n") : match.end()].endswith(" ")
        if goes_on and behind > number + 1 and names.words[number + 1].start == match.end():
            names.accept(number + 1, behind)
        names.accept(number, number + 1, own=names.runs[first, after])


def spoken_to(names: NamesFound) -> None:
    """ "Mags, zoals besproken": at the head of a line, and begun like a name of the text."""
    known = {
        one.plain[:_BEGINNING]
        for first, after in names.runs
        for one in names.words[first:after]
        if one.part == "capital" and len(one.plain) > _BEGINNING
    }
    for match in _LINE_HEAD.finditer(names.text):
        number = names.at(match.start("n"))
        if number is not None and names.words[number].plain[:_BEGINNING] in known:
            names.accept(number, number + 1)


def beside_names(names: NamesFound, strange: StrangeWords, people: Iterable[int]) -> None:
    """ "met Rouwhorst en Hoedemakers": what is joined to a name by "en" is one as well."""
    ends = [names.words[after - 1].end for _, after in names.runs]
    for end in (*ends, *people):
        joined = _JOINED.match(names.text, end)
        number = names.at(joined.end()) if joined else None
        if joined is None or number is None:
            continue
        behind = run_at(names.text, names.words, number)
        run = names.words[number:behind]
        if (
            run
            and names.words[number].start == joined.end()
            and not any(map(strange.is_public, run))
            and not (len(run) == 1 and strange.is_common(run[0]))
        ):
            start = run[0].start
            if (
                not is_organisation(names.text, start, run[-1].end, names.words, behind)
                and not run[-1].upper
            ):
                names.accept(number, behind)
