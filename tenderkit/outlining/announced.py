"""Paragraphs whose first sentence announces what the next ones are: "Wij stellen vier eisen."

In: a line and its segments. Out: the kind of each segment that is a demand or a wish.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.ruled_out import rules_out
from tenderkit.outlining.sentence_kinds import BID
from tenderkit.outlining.weighed_sentences import is_about_the_list
from tenderkit.records import Kind

_DEMANDS_FOLLOW = re.compile(
    r"\b(?:eisen|vereisten|voorwaarden|aan het volgende voldoen|voldoen aan het volgende|aan (?:\w+ )?(?:dingen|zaken|punten) voldoen"
    r"|(?:dingen|zaken|punten|onderdelen)\b[^.;]{0,40}\b(?:onverbiddelijk|streng|strikt|onwrikbaar|onvermurwbaar|hard|vast|onmisbaar|niet (?:te )?(?:praten|onderhandelen|tornen|zonder|omheen|schuiven|marchanderen|mag ontbreken|mogen ontbreken))"
    r"|(?:onverbiddelijk|streng|strikt|onwrikbaar|onvermurwbaar)\b[^.;]{0,30}\b(?:dingen|zaken|punten|onderdelen)|(?:dingen|zaken|punten) (?:zijn|is) (?:voor (?:ons|\w+ \w+) )?(?:een must|noodzakelijk|verplicht|onmisbaar|vereist))\b",
    re.IGNORECASE,
)
_WISHES_FOLLOW = re.compile(
    r"\b(?:oordelen|beoordelen|beoordeeld|criteria|punten|wegen|gewogen|wensen|voorkeuren)\b",
    re.IGNORECASE,
)


def announced_kinds(mark: Mark, pieces: list[tuple[int, int]]) -> dict[int, Kind]:
    """Kinds by the sentence that opens a paragraph: "Wij stellen een klein aantal eisen." makes demands of the next ones."""
    found: dict[int, Kind] = {}
    maybe: list[int] = []
    kind: Kind | None = None
    stated: int | None = None
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if kind is None:
            short = len(sentence.split()) <= 22 and not STRONG_DEMAND.search(sentence)
            if short and (follow := _DEMANDS_FOLLOW.search(sentence)):
                kind = "knockout"
                stated = _counted(sentence[: follow.start()])
            elif short and _WISHES_FOLLOW.search(sentence) and not find_percent(sentence):
                kind = "award"
        elif kind == "knockout":
            if _demanded(sentence):
                found[index] = kind
            elif _OF_THE_CANDIDATE.match(sentence) and not (
                BID.search(sentence) or ABOUT_THE_LIST.search(sentence) or sentence.endswith("?")
            ):
                maybe.append(index)
        elif (find_percent(sentence) or find_points(sentence)) and not is_about_the_list(sentence):
            found[index] = kind
    if stated is not None and len(found) < stated:
        found |= dict.fromkeys(maybe[: stated - len(found)], "knockout")
    return dict(sorted(found.items()))


def _demanded(sentence: str) -> bool:
    """Whether a sentence behind one that announces demands is one of them."""
    return rules_out(sentence) or (
        not ABOUT_THE_LIST.search(sentence)
        and not BID.search(sentence)
        and bool(
            STRONG_DEMAND.search(sentence)
            or re.search(r"\b(?:vereist|eisen wij|eist|noodzakelijk)\b", sentence)
        )
        and not sentence.endswith("?")
    )


_OF_THE_CANDIDATE = re.compile(
    r"\W*(?:(?:de|uw|elke) (?:kandidaat|medewerker|adviseur|professional|aangeboden \w+)|hij of zij|hij|zij|u|je|jij|iemand)\s(?:\w+\s)?(?:heeft|hebt|is|bent|kan|kunt|kent|weet|beheerst|spreekt|schrijft|werkte|deed|maakte|stelde|was|leidde|begeleidde|woont|rijdt)\b"
    r"|\W*(?:ook|verder|daarnaast|bovendien|tevens|ten slotte)\s(?:heeft|hebt|is|bent|kan|kunt|kent|moet|dient|geldt|vragen|verlangen)\b",
    re.IGNORECASE,
)
""" "De kandidaat heeft verder zelfstandig ... gemaakt": a demand only where as many are announced."""


def _counted(words: str) -> int | None:
    """The number of demands that a sentence announces: "Wij stellen vijf eisen"."""
    last = re.search(rf"(?<!\w)({NUMBER})\s+(?:\w+\s+)?$", words, re.IGNORECASE)
    value = parse_number(last[1]) if last else None
    return int(value) if value is not None and value == int(value) and value < _MOST else None


_MOST = 15
