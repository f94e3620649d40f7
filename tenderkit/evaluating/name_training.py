"""Fit the weights by which words are taken for names, to the labelled texts of the masking.

Why: `tenderkit.llm.likely_names` ships with them, and `likely_small_names` with those for texts
without capitals. In: the texts of `data/masking`, of which every word with a capital in a labelled
name is an example and every other one against it; what may be either, and what belongs to an
address or a domain, is none. For texts without capitals every word but those of form is one, as if
its writer had used none. `likely_streets` has those of a word and the number behind it. Out:
`name_weights.npz`, `small_name_weights.npz`, `street_weights.npz`.

    python -m tenderkit.evaluating.name_training             # needs scikit-learn
    python -m tenderkit.evaluating.name_training --left-out  # nothing is written
    python -m tenderkit.evaluating.name_training --check     # fails where they are of other texts

The second fits without each part in turn, and says what the weights find in it
by themselves, without a rule.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.masked import DATA, SPLITS, MaskingCase, load_masking_cases
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.lexicon.known_words import reading
from tenderkit.linear import LinearModel, save_weights
from tenderkit.llm import likely_small_names, likely_streets, line_signs, word_signs
from tenderkit.llm.form_values import as_printed
from tenderkit.llm.likely_names import LIKELY, WEIGHTS, shipped_weights
from tenderkit.llm.likely_small_names import WEIGHTS as SMALL_WEIGHTS
from tenderkit.llm.likely_small_names import shipped_small_weights, signs_without_capitals
from tenderkit.llm.likely_streets import WEIGHTS as STREET_WEIGHTS
from tenderkit.llm.likely_streets import shipped_street_weights, words_with_numbers
from tenderkit.llm.name_words import NamesFound, name_words
from tenderkit.llm.small_texts import with_capitals
from tenderkit.llm.strange_words import StrangeWords
from tenderkit.llm.things_around import ThingsAround
from tenderkit.llm.word_signs import WordSigns

FIT: Final = Fit(least=3, strength=0.5)
"""How the words' weights are fitted."""
_SORT: Final = "name"
_STREET: Final = "address"


@dataclass(frozen=True, slots=True)
class Example:
    """A word: its signs, whether it is of a name, and the part of the texts that it stands in."""

    signs: frozenset[str]
    is_name: bool
    split: str


def examples(case: MaskingCase) -> Iterator[Example]:
    """The words of a labelled text that may be names, read as the mask reads them; and those of
    each of its paragraphs by itself, since a profile is masked in pieces."""
    yield from _examples(case, 0, len(case.text))
    for match in _PARAGRAPH.finditer(case.text):
        yield from _examples(case, *match.span())


_PARAGRAPH = re.compile(r"\S[^\n]*+(?:\n[ \t]*\S[^\n]*+)*+")


def _examples(case: MaskingCase, begin: int, end: int) -> Iterator[Example]:
    piece = case.text[begin:end]
    with reading(piece):
        text = with_capitals(as_printed(piece))
        names = NamesFound(text, name_words(text))
        signs = WordSigns(names, StrangeWords(names, frozenset()), ThingsAround(text))
        yield from _labelled(case, signs, begin)


def small_examples(case: MaskingCase) -> Iterator[Example]:
    """The words of a labelled text, read as if its writer had used no capitals."""
    with reading(case.text):
        yield from _labelled(case, signs_without_capitals(as_printed(case.text)), 0)


def street_examples(case: MaskingCase) -> Iterator[Example]:
    """The words of a labelled text that a number stands behind."""
    with reading(case.text):
        for one in words_with_numbers(as_printed(case.text)):
            kinds = {
                item.kind or "either"
                for item in (*case.items, *case.either)
                if item.start <= one.digits < item.end
            }
            if kinds <= {_STREET}:
                yield Example(one.signs, _STREET in kinds, case.split)


def _labelled(case: MaskingCase, signs: WordSigns, begin: int) -> Iterator[Example]:
    for number in signs.may_be_names():
        word = signs.words[number]
        kinds = {
            one.kind or "either"
            for one in (*case.items, *case.either)
            if one.start < begin + word.end and begin + word.start < one.end
        }
        if not kinds or _SORT in kinds:
            yield Example(frozenset(signs.of(number)), _SORT in kinds, case.split)


def fit(told: Sequence[Example]) -> LinearModel:
    """Weights that tell words of names from others."""
    return FIT.weights([one.signs for one in told], {_SORT: [one.is_name for one in told]})


def left_out(told: Sequence[Example], split: str) -> tuple[int, int, int]:
    """Of the words of names in one part, those that weights fitted to the others find; how many
    there are; and how many words are found in all."""
    model = fit([one for one in told if one.split != split])
    mine = [one for one in told if one.split == split]
    odds = model.likelihoods([one.signs for one in mine])[:, 0]
    found = [one for one, odd in zip(mine, odds, strict=True) if odd >= LIKELY]
    return sum(one.is_name for one in found), sum(one.is_name for one in mine), len(found)


def made_from() -> str:
    """A mark of everything that weights are fitted to: texts, labels, and the signs."""
    rules = (word_signs, line_signs, likely_small_names, likely_streets, weights_fitting)
    return mark_of(
        [
            *sorted((DATA / "masking").glob("*/*.*")),
            *(Path(one.__file__) for one in rules if one.__file__),
            Path(__file__),
        ]
    )


def main(arguments: Sequence[str]) -> int:
    """Fit the weights and write them, or say what they find where they were not fitted."""
    if "--check" in arguments:
        shipped = (shipped_weights(), shipped_small_weights(), shipped_street_weights())
        current = {one.made_from for one in shipped} == {made_from()}
        print("the weights are those of these texts" if current else "stale weights: make weights")
        return 0 if current else 1
    cases = load_masking_cases()
    for read, file in _FITTED:
        told = [one for case in cases for one in read(case)]
        if "--left-out" in arguments:
            print(f"{file.name}:")
            for split in SPLITS:
                print(f"  {split}: {_found_in(left_out(told, split))}")
            continue
        model = fit(told)
        save_weights(replace(model, made_from=made_from()), file)
        print(f"{len(told):,} words, {len(model.features):,} signs: {file.name}")
    return 0


_FITTED: Final = (
    (examples, WEIGHTS),
    (small_examples, SMALL_WEIGHTS),
    (street_examples, STREET_WEIGHTS),
)


def _found_in(counts: tuple[int, int, int]) -> str:
    right, names, found = counts
    return (
        f"{right} of {names} such words, {right / names:.1%};"
        f" {right / found:.1%} of the words found are such"
    )


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
