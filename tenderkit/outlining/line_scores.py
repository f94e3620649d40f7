"""How likely each line of a document is a demand, a wish, the line of a header field.

In: a Document. Out: likelihoods by line, from weights fitted to the labelled tenders
(`make weights`; `docs/decisions/` tells why). A second opinion beside the rules: see
`second_look`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.line_features import line_features
from tenderkit.records import Document, FieldName

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

WEIGHTS: Final = Path(__file__).with_name("line_weights.npz")
KINDS: Final = ("knockout", "award", "competence", "condition")
UNSCORED: Final = frozenset({"title", "procedure", "points_total", "closed", "starts_asap"})
"""Fields that are no line of their own, or that the labels do not tell apart."""
FIELDS: Final = tuple(name for name in get_args(FieldName) if name not in UNSCORED)


@dataclass(frozen=True)
class LineScores:
    """The likelihoods of a document's lines, by line number and sort."""

    table: NDArray[np.float32]
    columns: dict[str, int]

    def of(self, number: int, sort: str) -> float:
        """How likely a line is of a kind or states a field, 0 to 1."""
        return float(self.table[number - 1, self.columns[sort]])

    def best(self, sort: str, among: Sequence[int]) -> tuple[int, float]:
        """The line, of those given by number, that most likely is of this sort, with how likely.

        The first of several alike; line 0 with likelihood 0 where none is given.
        """
        if not among:
            return 0, 0.0
        column = self.table[[number - 1 for number in among], self.columns[sort]]
        at = int(column.argmax())
        return among[at], float(column[at])


def line_scores(document: Document, model: LinearModel | None = None) -> LineScores:
    """Score the lines of a document, by the shipped weights unless others are given."""
    model = model or shipped_weights()
    return LineScores(
        table=model.likelihoods(line_features(document)),
        columns={sort: at for at, sort in enumerate(model.sorts)},
    )


@cache
def shipped_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
