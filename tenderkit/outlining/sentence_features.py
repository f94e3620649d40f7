"""What a sentence of running prose shows of what it is: its words, those of its neighbours, its paragraph.

Why: a letter tells its demands in sentences that no list marks as demands. In: the lines of a
document. Out: the segments of its longer lines, and of each the names of its features, for the
linear model of `sentence_scores`. Nothing here knows what a word means; which of them speak for a
demand is fitted to labelled tenders.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from tenderkit.dutch.sentences import segments
from tenderkit.outlining.line_features import LONGEST, Looks, is_heading, stems_of, tokens_of

_SHORTEST = 9
"""Words of a line that is looked at though it is one sentence."""
_FIRST, _NEXT = 15, 8
"""Words of the paragraph's first sentence, and of the one behind, that a sentence shows."""
_MANY = 6
"""From here on one sentence more or less in a paragraph says nothing."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A segment of a line.

    Attributes
    ----------
    line : the number of the line, from 1. part : which of its segments it is, from 1, as
        `tenderkit.dutch.sentences.segments` counts them. parts : how many there are.
    start, end : its words, as offsets in the line.
    """

    line: int
    part: int
    parts: int
    start: int
    end: int


def told_sentences(lines: Sequence[Looks]) -> list[Sentence]:
    """The segments of the lines that hold several, or one long one, in their order."""
    found = []
    for number, (words, _) in enumerate(lines, start=1):
        if not words or len(words) > LONGEST * 4:
            continue
        places = segments(words)
        if len(places) > 1 or len(words.split()) > _SHORTEST:
            found += [
                Sentence(number, part, len(places), start, end)
                for part, (start, end) in enumerate(places, start=1)
            ]
    return found


def sentence_features(lines: Sequence[Looks], told: Iterable[Sentence]) -> list[list[str]]:
    """The features of each sentence of some lines that follow one another, in their order."""
    found = []
    heading: list[str] = []
    above = 0
    for number, group in groupby(told, key=lambda sentence: sentence.line):
        for words, kind in lines[above : number - 1]:
            if is_heading(words, kind):
                heading = tokens_of(words)
        above = number - 1
        words, kind = lines[number - 1]
        around = [
            f"pos={10 * (number - 1) // len(lines)}",
            f"kind={kind}",
            *(f"h={token}" for token in heading[:_NEXT]),
        ]
        here = list(group)
        tokens = [tokens_of(words[each.start : each.end]) for each in here]
        before = tokens_of(lines[number - 2][0])[-_NEXT:] if number > 1 else []
        for at, sentence in enumerate(here):
            found.append(
                [
                    *_own(tokens[at]),
                    *_beside(tokens, at),
                    *around,
                    *([f"pl={token}" for token in before] if not at else ()),
                    f"part={min(sentence.part, _MANY)}",
                    f"parts={min(sentence.parts, _MANY)}",
                ]
            )
    return found


def _own(tokens: Sequence[str]) -> list[str]:
    found = [f"w={token}" for token in tokens]
    found += [f"w={stem}" for token in tokens for stem in stems_of(token)]
    found += [f"{one}_{two}" for one, two in pairwise(tokens)]
    found += [f"{at}={token}" for at, token in enumerate(tokens[:3])]
    found += [f"z={token}" for token in tokens[-1:]]
    found.append(f"len={min(len(tokens) // 5, _MANY)}")
    return found


def _beside(tokens: Sequence[Sequence[str]], at: int) -> list[str]:
    """The words of the sentences before it, of the one behind and of the first of the paragraph."""
    found = [f"n={token}" for token in tokens[at + 1][:_NEXT]] if at + 1 < len(tokens) else []
    if not at:
        return [*found, "opens"]
    found += [f"p={token}" for token in tokens[at - 1]]
    found += [f"p={stem}" for token in tokens[at - 1] for stem in stems_of(token)[:1]]
    if at > 1:
        found += [f"pp={token}" for token in tokens[at - 2][:_NEXT]]
    found += [f"f={token}" for token in tokens[0][:_FIRST]]
    found += [f"f={stem}" for token in tokens[0][:_FIRST] for stem in stems_of(token)[:1]]
    return found
