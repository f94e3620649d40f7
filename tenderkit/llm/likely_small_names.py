"""Names in a text without capitals, told by what stands around them.

Why: a capital is what every other rule asks for, and who writes without any names people as often;
of the names that slipped by at first sight most stood in such a text. The signs of a word say as
much where every word is given a capital, and weights fitted to all labelled texts read so weigh
them. In: a text. Out: `Found` names, with the particles between their words; none where the text
has capitals of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.lexicon.known_words import is_sure_word
from tenderkit.lexicon.person_names import FIRST_NAMES, NAMES_AND_WORDS, PARTICLES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import COUNTRIES, PLACES
from tenderkit.linear import LinearModel, load_weights
from tenderkit.llm.likely_names import Rows
from tenderkit.llm.name_words import NamesFound, name_words, plain
from tenderkit.llm.personal_data import Found
from tenderkit.llm.small_texts import TOKEN, is_small
from tenderkit.llm.strange_words import StrangeWords
from tenderkit.llm.things_around import ThingsAround
from tenderkit.llm.word_signs import WordSigns

WEIGHTS: Final = Path(__file__).with_name("small_name_weights.npz")
LIKELY: Final = 0.3
"""From which a word is hidden that no dictionary has."""
SURE: Final = 0.5
"""The same for a word of a dictionary, and a place."""
AGAIN: Final = 0.05
"""The same for a word that was found elsewhere in the text."""
BESIDE: Final = 0.1
"""The same for a word that stands beside one that is hidden."""
_LETTERS = re.compile(r"[^\W\d_]+")


def likely_small_names(text: str, model: LinearModel | None = None) -> Iterator[Found]:
    """Names in a text whose writer used no capitals.

    Parameters
    ----------
    model : other weights than those of the package.
    """
    if not is_small(text):
        return
    signs = signs_without_capitals(text)
    asked = [
        number
        for number in signs.may_be_names()
        if not text[signs.words[number].start : signs.words[number].end].isupper()
    ]
    if not asked:
        return
    odds = (model or shipped_small_weights()).likelihoods([signs.of(one) for one in asked])[:, 0]
    told = dict(zip(asked, odds, strict=True))
    likely = {one for one, odd in told.items() if odd >= _least(signs, one)}
    known = {signs.words[one].plain for one in likely}
    likely |= {one for one, odd in told.items() if odd >= AGAIN and signs.words[one].plain in known}
    likely |= _beside(signs, likely, [one for one in asked if told[one] >= BESIDE])
    rows = Rows(signs.text, signs.words, likely)
    reached = 0
    for number in sorted(likely):
        if number >= reached:
            first, reached = rows.around(number)
            yield _with_initials(text, signs.words[first].start, signs.words[reached - 1].end)


def _beside(signs: WordSigns, likely: set[int], asked: Iterable[int]) -> set[int]:
    """Words that go on where a name stopped, over its particles: the surname in "jayden pinas"."""
    rows = Rows(signs.text, signs.words, likely | set(asked))
    spans = [range(*rows.around(number)) for number in likely]
    return {number for span in spans for number in span}.intersection(asked)


def _with_initials(text: str, start: int, end: int) -> Found:
    """A name with the letters before and behind it: "w.f. (wim) quorvik", "kübra s."."""
    before = _LETTERS_BEFORE.search(text[max(0, start - _FAR) : start])
    behind = _LETTERS_BEHIND.match(text, end)
    return Found(
        start - len(before[0]) if before else start, behind.end() if behind else end, "name"
    )


_FAR = 40
_PARTICLES = (
    r"(?:(?:van|v\.?d\.?|v/d|de|den|der|ten|ter|te|el|al|het|['’]t|in|von|zu|uit|op|la|le|du)[ ])*"
)
_LETTER = r"(?:(?:[^\W\d_]|th|ch|chr|ph|ij)\.)"
_LETTERS_BEFORE = re.compile(
    rf"(?i)(?<![\w.])(?!(?:o\.a|i\.o|t\.a|i\.v|n\.v|b\.v|d\.d|m\.b)\.)"
    rf"{_LETTER}(?:[ -]?{_LETTER}){{0,5}}[ ]?(?:\([^\W\d_]+\)[ ])?{_PARTICLES}\Z"
)
_LETTERS_BEHIND = re.compile(
    r"(?i),?[ ](?!(?:o\.a|e\.a|e\.d|i\.o|t\.a|i\.v|n\.v|b\.v|d\.d|m\.b)\.)"
    rf"{_PARTICLES}{_LETTER}(?:[ -]?{_LETTER}){{0,5}}"
    r"(?:,?[ ](?:van|de|den|der|ten|ter|te|['’]t)(?=[\s,;)|]|\Z)){0,2}(?!\w)"
    r"|[ ](?:van[ ]de[rn]?|v\.?d\.?|v/d)[ ][^\W\d_]{3,}"
)
"""Also "van der meer" behind a first name, which is three words."""


def _least(signs: WordSigns, number: int) -> float:
    word = signs.words[number].plain
    if word in FIRST_NAMES and word not in NAMES_AND_WORDS:
        return LIKELY
    return SURE if is_sure_word(word) or word in PLACES or word in COUNTRIES else LIKELY


def signs_without_capitals(text: str) -> WordSigns:
    """The signs of the words of a text, whether they have capitals or not: all have one."""
    made = _with_every_capital(text)
    names = NamesFound(made, name_words(made))
    return WordSigns(names, StrangeWords(names, frozenset()), ThingsAround(made))


def _with_every_capital(text: str) -> str:
    """A capital at each word but those of form and the particles of names; no other."""
    letters = [one if len(one) == 1 else raw for raw in text for one in [raw.lower()]]
    in_tokens = {place for match in TOKEN.finditer(text) for place in range(*match.span())}
    for match in _LETTERS.finditer(text):
        word = plain(match[0])
        if match.start() in in_tokens or word in PARTICLES or _is_form(match[0].lower()):
            continue
        capital = text[match.start()].upper()
        if len(capital) == 1:
            letters[match.start()] = capital
    return "".join(letters)


def _is_form(word: str) -> bool:
    """A word of form; not "bé"."""
    return plain(word) in FORM and (word.isascii() or is_sure_word(word))


@cache
def shipped_small_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
