"""Whether those who work for themselves may bid, where no wording that is known says so.

Why: the one state of a tender that is told in more ways than any table holds ("kom je als eenpitter?
prima"), and missing it costs a reader who works alone the whole bid. In: a document and the lines that
a reader pointed at. Out: the state that weights, fitted to labelled sentences
(`tenderkit.evaluating.state_training`), hold likeliest, or nothing. The rules of `alone` are asked first.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from tenderkit.building.mentions import Reading
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.alone_bidders import states_nothing
from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.line_features import tokens_of
from tenderkit.records import Document

WEIGHTS: Final = Path(__file__).with_name("state_weights.npz")
NONE: Final = "none"
"""The sort of a sentence that speaks of the self-employed and states nothing."""
STATES: Final = ("open", "excluded", "convert", "probably_excluded", NONE)
LIKELY: Final = 0.5
"""The likelihood from which a sentence states what it looks like."""


def state_features(sentence: str, asked: str = "") -> set[str]:
    """What a sentence shows: its words, their beginnings and ends, pairs of them, and the words
    of the question before it."""
    tokens = tokens_of(sentence)
    found = {f"w={token}" for token in tokens}
    for token in tokens:
        if len(token) > _SHORT:
            found |= {f"s={token[:_STEM]}", f"s={token[:_SHORT]}", f"e={token[-_SHORT:]}"}
    found |= {f"{one}_{two}" for one, two in pairwise(tokens)}
    found |= {f"{one}__{two}" for one, two in zip(tokens, tokens[2:], strict=False)}
    found |= {f"1={token}" for token in tokens[:2]}
    if asked.endswith("?"):
        found |= {f"q={token}" for token in tokens_of(asked)}
    return found


_SHORT: Final = 5
_STEM: Final = 4


def likely_state(
    document: Document, lines: Iterable[int], model: LinearModel | None = None
) -> Reading | None:
    """The likeliest state that a sentence of the lines tells, with its words.

    Parameters
    ----------
    lines : the numbers of the lines that may tell it. model : other weights than those shipped.
    """
    spoken = [
        (number, document.line(number).start + start, document.line(number).start + end)
        for number in lines
        for start, end in sentences(document.words(document.line(number)))
        if not states_nothing(document.words(document.line(number))[start:end])
    ]
    model = model or shipped_weights()
    best: tuple[float, Reading] | None = None
    likely = model.likelihoods(
        state_features(document.text[start:end], _before(document, number, start))
        for number, start, end in spoken
    )
    for (number, start, end), row in zip(spoken, likely, strict=True):
        at = int(row.argmax())
        if model.sorts[at] != NONE and row[at] > max(LIKELY, best[0] if best else 0.0):
            reading = Reading(model.sorts[at], (document.span(start, end),), number)
            best = (float(row[at]), reading)
    return best[1] if best else None


def _before(document: Document, number: int, start: int) -> str:
    """The words before a sentence, of its own line or the line above."""
    line = document.line(number)
    above = document.words(document.line(number - 1)) if number > 1 else ""
    return (document.text[line.start : start] or above).strip()


@cache
def shipped_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
