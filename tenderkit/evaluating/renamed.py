"""Every name of the labelled texts swapped for one that no table has; the masking measured again.

Why: a rule that knows its names by heart looks as good as one that knows a person by the place of a
word. In: the texts of `data/masking`. Out: the same texts with invented names, or with words of a
dictionary for names; and `python -m tenderkit.evaluating.renamed`, which prints how many of either
are hidden (`--misses` lists the others).
"""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Sequence
from dataclasses import replace
from typing import Literal, get_args

from tenderkit.evaluating.masked import (
    LabelledItem,
    MaskingCase,
    load_masking_cases,
    mask_case,
)
from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, PARTICLES, SURNAMES
from tenderkit.llm.name_words import plain

NewNames = Literal["invented", "words"]
"""Names that nobody has, or words that everybody uses."""

_WORDS = re.findall(
    r"\w+",
    """
    tafel kast lamp stoel kraan vloer raam deur muur gordijn pan lepel vork mes bord glas kop schaal
    emmer bezem spade hark zaag hamer spijker schroef touw ketting anker zeil mast roer boeg kiel
    storm wolk regen hagel mist dauw sneeuw vorst zon maan ster komeet stroom bron beekje oever zand
    klei leem turf hei gras riet wilg eik beuk
    """,
)
_OPENINGS = [
    "b",
    "d",
    "f",
    "g",
    "h",
    "k",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "w",
    "z",
    "br",
    "kr",
    "st",
    "tr",
    "vl",
    "gr",
]
_VOWELS = ["a", "e", "i", "o", "u", "aa", "oe", "ie", "ij", "ui"]
_CLOSINGS = ["k", "m", "n", "r", "s", "l", "t", "p", "rt", "nk", "mp", "ls"]
_NAME_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_LEAST = 3


def renamed(case: MaskingCase, kind: NewNames) -> MaskingCase:
    """A text with other names in its items, the same one for the same word, and its labels moved.

    The choice is by chance, but the same at every call.
    """
    chance = random.Random(f"{case.name} {kind}")
    new = _new_names(case, kind, chance)
    if not new:
        return case
    words = "|".join(map(re.escape, sorted(new, key=len, reverse=True)))
    pattern = re.compile(rf"(?<![^\W\d_])(?:{words})(?![^\W\d_])", re.IGNORECASE)
    pieces, moves, place = [], [], 0
    for match in pattern.finditer(case.text):
        if not any(one.start <= match.start() and match.end() <= one.end for one in case.items):
            continue
        word = _written_like(match[0], new[match[0].lower()])
        pieces += [case.text[place : match.start()], word]
        moves.append((match.end(), len(word) - len(match[0])))
        place = match.end()
    text = "".join([*pieces, case.text[place:]])

    def moved(items: tuple[LabelledItem, ...]) -> tuple[LabelledItem, ...]:
        def at(old: int) -> int:
            return old + sum(shift for end, shift in moves if end <= old)

        spans = [(one, at(one.start), at(one.end)) for one in items]
        return tuple(
            replace(one, start=start, end=end, words=text[start:end]) for one, start, end in spans
        )

    return replace(
        case,
        text=text,
        items=moved(case.items),
        keep=moved(case.keep),
        either=moved(case.either),
    )


def _new_names(case: MaskingCase, kind: NewNames, chance: random.Random) -> dict[str, str]:
    new: dict[str, str] = {}
    for one in case.items:
        if one.kind != "name":
            continue
        for match in _NAME_WORD.finditer(one.words):
            word = match[0].lower()
            if len(word) < _LEAST or plain(word) in PARTICLES or word in new:
                continue
            name = _invented(chance) if kind == "invented" else chance.choice(_WORDS)
            new[word] = new[plain(word)] = name
    return new


def _invented(chance: random.Random) -> str:
    while True:
        parts = [chance.choice(part) for part in (_OPENINGS, _VOWELS) * 2]
        name = "".join([*parts, chance.choice(_CLOSINGS)])
        if not is_word(name) and name not in FIRST_NAMES | SURNAMES:
            return name


def _written_like(old: str, new: str) -> str:
    if len(old) > 1 and old.isupper():
        return new.upper()
    return new.capitalize() if old[0].isupper() else new


def main(arguments: Sequence[str]) -> int:
    """Print how many names of either kind are hidden."""
    for kind in get_args(NewNames):
        items = left = 0
        for case in load_masking_cases():
            result = mask_case(renamed(case, kind))
            names = [one for one in result.case.items if one.kind == "name"]
            missed = [one for one in result.left if one.kind == "name"]
            items, left = items + len(names), left + len(missed)
            if "--misses" in arguments:
                for one in missed:
                    print(f"left  {case.name[:2]} {one.words}")
        print(f"{kind}: {items - left} of {items} names hidden, {1 - left / items:.1%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
