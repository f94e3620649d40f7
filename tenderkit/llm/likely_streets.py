"""Streets with their number that many weak signs together tell, though no rule knows their form.

Why: "de Lage Ham 7" and "Vliet 1" end on nothing that a list of streets has, and "Fase 2", "Windows
11" and "perceel 4" look the same; what stands around them tells them apart. In: a text and what was
found in it. Out: `Found` addresses. Weights are fitted to every word with a number behind it in the
labelled texts (`tenderkit.evaluating.name_training`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.lexicon.kinds import STREET_NAME
from tenderkit.lexicon.known_words import is_sure_word, is_word
from tenderkit.linear import LinearModel, load_weights
from tenderkit.llm.name_words import NamesFound, name_words
from tenderkit.llm.personal_data import Found
from tenderkit.llm.strange_words import StrangeWords
from tenderkit.llm.things_around import ThingsAround
from tenderkit.llm.word_signs import WordSigns
from tenderkit.llm.workplaces import is_of_an_employer

WEIGHTS: Final = Path(__file__).with_name("street_weights.npz")
LIKELY: Final = 0.3
"""From which it is hidden."""
SURE: Final = 0.5
"""The same where its last word is one of a dictionary and no street ends so: "toestel 41"."""
_NUMBER = re.compile(
    r"[\"'”’]?,?[ ](?:(?:nr\.?|t/o|to|plek|huisje|app\.?|unit|achter[ ]nr\.)[ ])?"
    r"(?P<n>(?!(?:19|20)\d\d(?!\d))\d{1,4})(?!\d|[.,:/]\d|[ ]?[%€])"
    r"(?![ ](?:jan|feb|m(?:aa)?rt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[ ])"
    r"(?P<more>[ -]?(?:[a-zA-Z]|I{1,3}|bis|hs|hoog|rood|zwart)(?!\w))?"
)
_POSTCODE = re.compile(r"\d{4}[ ]?[A-Z]{2}(?!\w)|\d{5}(?!\d)")
_AROUND = {
    "a mail near": re.compile(r"\w@\w"),
    "a telephone near": re.compile(r"0\d[\d -]{7,}"),
    "a postcode near": _POSTCODE,
}
_LIVES = re.compile(r"(?i)(?<!\w)(?:woon|woont|wonen|woonde|adres|verhuisd|straat|huis)(?!\w)")
_LEADS = frozenset(["in", "op", "aan", "bij", "te", "uit", "van", "voor", "onder", "tot"])
_NEAR, _BEFORE, _BEHIND = 150, 60, 30
"""Characters around, before and behind that say something."""


def likely_streets(
    text: str, found: Sequence[Found] = (), model: LinearModel | None = None
) -> Iterator[Found]:
    """Streets with their number.

    Parameters
    ----------
    found : pieces that are something already. model : other weights than those of the package.
    """
    told = [
        one
        for one in words_with_numbers(text)
        if not any(piece.start < one.end and one.start < piece.end for piece in found)
    ]
    if not told:
        return
    odds = (model or shipped_street_weights()).likelihoods([one.signs for one in told])[:, 0]
    for one, odd in zip(told, odds, strict=True):
        if odd >= (SURE if one.is_word else LIKELY) and not is_of_an_employer(text, one.start):
            yield Found(one.start, one.end, "address")


class WordWithNumber:
    """A row of words and the number behind it: where it stands, and its signs."""

    def __init__(self, signs: WordSigns, number: int, match: re.Match[str]) -> None:
        first = signs.rows[number][0]
        while first < number and signs.raw[first] in _LEADS:
            first += 1
        self.start, self.end = signs.words[first].start, match.end()
        self.digits = match.start("n")
        raw = signs.raw[number]
        self.is_word = is_sure_word(raw.lower()) and STREET_NAME.search(raw) is None
        self.signs = frozenset([*signs.of(number), *_signs(signs, number, match)])


def words_with_numbers(text: str) -> Iterator[WordWithNumber]:
    """Every word with a number of at most four digits behind it that is no year."""
    words = name_words(text)
    behind = [_NUMBER.match(text, word.end) for word in words]
    if not any(behind):
        return
    names = NamesFound(text, words)
    signs = WordSigns(names, StrangeWords(names, frozenset()), ThingsAround(text))
    for number, match in enumerate(behind):
        if match is not None:
            yield WordWithNumber(signs, number, match)


def _signs(signs: WordSigns, number: int, match: re.Match[str]) -> Iterator[str]:
    text, word = signs.text, signs.words[number]
    behind = text[match.end() : match.end() + _BEHIND]
    before = text[max(0, word.start - _BEFORE) : word.start]
    around = text[max(0, word.start - _NEAR) : match.end() + _NEAR]
    yield f"a street's word {STREET_NAME.search(text[word.start : word.end]) is not None}"
    yield f"an addition {match['more'] is not None}"
    yield f"digits {len(match['n'])}"
    mark = behind.lstrip(" ")[:1]
    yield f"then {'line' if mark.isspace() or not mark else 'on' if mark.isalnum() else mark}"
    if _POSTCODE.search(behind):
        yield "a postcode behind"
    if re.match(r"\s*(?:,|\n|te |in |$|\|)", behind):
        yield "an edge behind"
    if re.match(r",?[ ]?(?:te|in)?[ ]?[A-Z]", behind):
        yield "a capital behind"
    if follows := re.match(r"[ ]([a-zà-ÿ]{2,})", behind):
        yield f"then word {follows[1] if is_word(follows[1]) else 'strange'}"
    if _LIVES.search(before):
        yield "somebody lives before"
    yield from (name for name, pattern in _AROUND.items() if pattern.search(around))


@cache
def shipped_street_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
