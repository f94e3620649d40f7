"""How likely each sentence of running prose is a demand, a wish, a condition.

In: the lines of a document. Out: likelihoods by line and segment, from weights fitted to the
labelled tenders (`make weights`). A second opinion beside the rules, asked for only where a
document has no list of demands: see `letters`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.sentence_features import sentence_features, told_sentences
from tenderkit.records import Kind

WEIGHTS: Final = Path(__file__).with_name("sentence_weights.npz")
KINDS: Final[tuple[Kind, ...]] = ("knockout", "award", "condition")
"""What a sentence may be; a competence is a piece of one."""


@dataclass(frozen=True, slots=True)
class SentenceScores:
    """The likelihoods of the sentences of a document, by line, segment and kind."""

    table: Mapping[tuple[int, int], Mapping[Kind, float]]

    def of(self, line: int, part: int, kind: Kind) -> float:
        """How likely a segment of a line, counted from 1, is of a kind, 0 to 1.

        0 for a segment that was not looked at.
        """
        return self.table.get((line, part), {}).get(kind, 0.0)


def sentence_scores(lines: Sequence[Looks], model: LinearModel | None = None) -> SentenceScores:
    """Score the sentences of some lines, by the shipped weights unless others are given."""
    model = model or shipped_sentence_weights()
    told = told_sentences(lines)
    rows = model.likelihoods(sentence_features(lines, told)) if told else ()
    return SentenceScores(
        {
            (each.line, each.part): {kind: float(row[at]) for at, kind in enumerate(KINDS)}
            for each, row in zip(told, rows, strict=True)
        }
    )


@cache
def shipped_sentence_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
