"""Fit the weights by which words are taken for names, to the labelled texts of the masking.

Why: `tenderkit.llm.likely_names` ships with them. In: the texts of `data/masking`, of which every
word with a capital in a labelled name is an example and every other one against it; what may be
either, and what belongs to an address or a domain, is none. Out: `name_weights.npz`.

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
from tenderkit.llm import line_signs, word_signs
from tenderkit.llm.form_values import as_printed
from tenderkit.llm.likely_names import LIKELY, WEIGHTS, shipped_weights
from tenderkit.llm.name_words import NamesFound, name_words
from tenderkit.llm.small_texts import with_capitals
from tenderkit.llm.strange_words import StrangeWords
from tenderkit.llm.things_around import ThingsAround
from tenderkit.llm.word_signs import WordSigns

FIT: Final = Fit(least=3, strength=0.5)
"""How the words' weights are fitted."""
_SORT: Final = "name"


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
        for number in signs.may_be_names():
            word = names.words[number]
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
    rules = (word_signs, line_signs, weights_fitting)
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
        current = shipped_weights().made_from == made_from()
        print("the weights are those of these texts" if current else "stale weights: make weights")
        return 0 if current else 1
    told = [one for case in load_masking_cases() for one in examples(case)]
    if "--left-out" in arguments:
        for split in SPLITS:
            right, names, found = left_out(told, split)
            print(
                f"{split}: {right} of {names} words of names, {right / names:.1%};"
                f" {right / found:.1%} of the words found are of names"
            )
        return 0
    model = fit(told)
    save_weights(replace(model, made_from=made_from()), WEIGHTS)
    print(f"{len(told):,} words, {len(model.features):,} signs: {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
