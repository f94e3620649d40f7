"""How likely a document asks for somebody to be hired, rather than telling of it.

In: its lines. Out: a likelihood, from weights fitted to labelled tenders and to documents that are
none (`make weights`). A second opinion beside the rules of `recognition`.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.linear import LinearModel, load_weights
from tenderkit.outlining.document_features import document_features
from tenderkit.outlining.line_features import Looks

WEIGHTS: Final = Path(__file__).with_name("document_weights.npz")
REQUEST: Final = "request"
"""The one sort: a request for hire."""


def likely_request(lines: Sequence[Looks], model: LinearModel | None = None) -> float:
    """How likely some lines are a request, 0 to 1, by the shipped weights unless others are given."""
    model = model or shipped_document_weights()
    return float(model.likelihoods([document_features(lines)])[0][model.sorts.index(REQUEST)])


@cache
def shipped_document_weights() -> LinearModel:
    """The weights that come with the package, read once."""
    return load_weights(WEIGHTS)
