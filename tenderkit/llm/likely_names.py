"""Words that many weak signs together say are names, though no rule knows their cue.

Why: cues upon cues mended what was seen and hardly moved what a further hand wrote; weights fitted
to every labelled text do (`docs/privacy.md` has the figures). They only ever add to what the rules
hide, and leave what a rule tells to be a thing's name. In: the words of a text and the names found
so far. Out: rows of words accepted as names; one alone as a `Found` word, wherever it is written.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.lexicon.firm_words import BRANCH_WORDS
from tenderkit.lexicon.person_cues import FIELDS
from tenderkit.lexicon.person_names import ORGANISATION_WORDS
from tenderkit.lexicon.public_names import BOOKED, LANGUAGES, ORGANISATIONS, TECHNOLOGY
from tenderkit.linear import LinearModel, load_weights
from tenderkit.llm.explained_words import ExplainedWords
from tenderkit.llm.name_words import NamesFound, NameWord
from tenderkit.llm.personal_data import Found
from tenderkit.llm.strange_words import StrangeWords, again
from tenderkit.llm.things_around import ThingsAround
from tenderkit.llm.word_signs import WordSigns

WEIGHTS: Final = Path(__file__).with_name("name_weights.npz")
LIKELY: Final = 0.2
"""From which a word is hidden. Below one half: a word too many comes back, a name does not."""
SURE: Final = 0.4
"""The same where a rule explains it as a word."""
SURE_IN_CAPITALS: Final = 0.8
"""The same for a word in capitals, of which headings are made: "C. OPDRACHT"."""
_SIDES: Final = frozenset({"noord", "oost", "zuid", "west", "midden"})
_LEADS = frozenset(["in", "op", "aan", "bij", "onder", "uit", "voor", "tot", "te", "het"])
"""Particles that are a preposition where no name stands before them."""
_NOBODYS = ORGANISATIONS | TECHNOLOGY | LANGUAGES | BOOKED | ORGANISATION_WORDS | BRANCH_WORDS
"""What everybody may read is hidden in a row with a name only."""
_MOST = 8
"""Words of a name to either side of one."""
_JOINTS = frozenset([" ", "-", ""])


def likely_names(
    names: NamesFound, public: Collection[str] = (), model: LinearModel | None = None
) -> Iterator[Found]:
    """Accept rows that likely are names, and give the single words that are.

    Parameters
    ----------
    names : what is found so far; rows are added to it. public : words in small letters that were
        published. model : other weights than those of the package.
    """
    taken = {number for first, after in names.runs for number in range(first, after)}
    likely = _likely(names, frozenset(public), taken, model or shipped_weights())
    rows = Rows(names.text, names.words, taken | likely)
    singles: set[str] = set()
    reached = 0
    for number in sorted(likely):
        if number < reached:
            continue
        first, after = rows.around(number)
        reached = after
        word = names.words[number]
        if after - first > 1:
            names.accept(first, after)
        elif word.plain not in _NOBODYS | FIELDS:
            singles.add(names.text[word.start : word.end])
    yield from again(names.text, singles)


def _likely(
    names: NamesFound, public: frozenset[str], taken: set[int], model: LinearModel
) -> set[int]:
    strange, things = StrangeWords(names, public), ThingsAround(names.text)
    signs = WordSigns(names, strange, things)
    explained = ExplainedWords(names, strange, things, signs.rows)
    asked = [
        number
        for number in signs.may_be_names()
        if number not in taken
        and names.words[number].plain not in public
        and not _is_a_side(names, number)
    ]
    if not asked:
        return set()
    odds = model.likelihoods([signs.of(number) for number in asked])[:, 0]
    return {
        number
        for number, odd in zip(asked, odds, strict=True)
        if odd >= LIKELY
        and (odd >= _least(names.words[number]) or not explained.as_words(number))
        and not explained.as_things(number)
    }


def _is_a_side(names: NamesFound, number: int) -> bool:
    """Whether a word tells a side of the place it is joined to: "Lindegracht-West"."""
    word = names.words[number]
    return word.plain in _SIDES and names.text[word.start - 1 : word.start] == "-"


def _least(word: NameWord) -> float:
    """From which a word that a rule explains is hidden."""
    return SURE_IN_CAPITALS if word.upper else SURE


@cache
def shipped_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)


class Rows:
    """One text: how far a name reaches from one of its words."""

    def __init__(self, text: str, words: Sequence[NameWord], sure: set[int]) -> None:
        self.text, self.words, self.sure = text, words, sure

    def around(self, number: int) -> tuple[int, int]:
        """The words before and behind that belong to it, as first and after-last."""
        first, after = number, number + 1
        while number - first < _MOST and (before := self._next(first, -1)) is not None:
            first = before
        while after - number < _MOST and (behind := self._next(after - 1, 1)) is not None:
            after = behind + 1
        low = first
        while low and self._joint(low - 1) is not None and self._is_small(low - 1):
            low -= 1
        while low < first and self.words[low].plain in _LEADS:
            low += 1
        return low, after

    def _next(self, number: int, step: int) -> int | None:
        """The next word of the name beyond one, over the particles between them."""
        other = number + step
        while 0 <= other < len(self.words) and (joint := self._joint(other, step)) is not None:
            if other in self.sure or (joint == "-" and self._is_capital(other)):
                return other
            if not self._is_small(other):
                return None
            other += step
        return None

    def _is_small(self, number: int) -> bool:
        """A particle, an initial, the one letter in "Lie A Ling"."""
        word = self.words[number]
        letter = word.end - word.start == 1 and self._is_capital(number)
        return letter or word.part in ("particle", "initial")

    def _is_capital(self, number: int) -> bool:
        return self.text[self.words[number].start].isupper()

    def _joint(self, number: int, step: int = -1) -> str | None:
        """What stands between a word and the one reached before, where both may be of a name."""
        low = min(number, number - step)
        between = self.text[self.words[low].end : self.words[low + 1].start]
        return between if between in _JOINTS else None
