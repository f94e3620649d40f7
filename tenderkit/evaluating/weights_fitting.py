"""Fit the weights of a linear model to things of which it is known what they are.

Why: lines of tenders and words of CVs are told apart in the same way, and one fit serves both. In:
of each thing the names of its features, and of each sort which things are of it. Out: a
`LinearModel`, its weights rounded to whole steps; the same for the same things, to the bit.

Needs scikit-learn, which the kit itself does not: weights are fitted where it is developed.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.linear import STEP, LinearModel

_SURE: Final = 20.0
"""The log odds of a sort that everything is of; of one that nothing is of, the same below zero."""
_MOST: Final = 127
"""Steps that a weight can count at most, to fit in eight bits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fit:
    """How weights are fitted.

    Attributes
    ----------
    least : things a feature must stand with to be given a weight.
    strength : how far the fit may follow the things (scikit-learn's C).
    smallest : steps below which a weight says nothing; a feature without a greater one is left out.
    """

    least: int
    strength: float
    smallest: int = 1

    def weights(
        self,
        things: Sequence[Collection[str]],
        sorts: Mapping[str, Sequence[bool | None]],
    ) -> LinearModel:
        """Weights that tell the sorts apart: a logistic regression for each (liblinear).

        Parameters
        ----------
        things : the names of the features of each.
        sorts : of each sort, thing by thing, whether it is of it; None where that is not known,
            and the thing then says nothing of the sort.
        """
        import numpy as np
        from scipy.sparse import csr_matrix
        from sklearn.linear_model import LogisticRegression

        counted = Counter(name for names in things for name in set(names))
        features = sorted(name for name, times in counted.items() if times >= self.least)
        rows = {name: at for at, name in enumerate(features)}
        known = [sorted({rows[name] for name in names if name in rows}) for names in things]
        table = csr_matrix(
            (
                np.ones(sum(map(len, known))),
                np.array([at for ats in known for at in ats], dtype=int),
                np.cumsum([0, *map(len, known)]),
            ),
            shape=(len(things), len(features)),
        )
        weights = np.zeros((len(features), len(sorts)))
        bias = np.zeros(len(sorts))
        for at, answers in enumerate(sorts.values()):
            told = np.array([answer is not None for answer in answers])
            is_so = np.array([bool(answer) for answer in answers])[told]
            if is_so.all() or not is_so.any():
                bias[at] = _SURE if is_so.any() else -_SURE
            else:
                fitted = LogisticRegression(
                    C=self.strength, solver="liblinear", max_iter=400, random_state=0
                ).fit(table[told], is_so)
                weights[:, at], bias[at] = fitted.coef_[0], fitted.intercept_[0]
        steps = np.clip(np.rint(weights / STEP), -_MOST, _MOST).astype(np.int8)
        steps[np.abs(steps) < self.smallest] = 0
        kept = np.flatnonzero(np.abs(steps).max(axis=1))
        return LinearModel(
            sorts=tuple(sorts),
            features=tuple(features[at] for at in kept),
            weights=steps[kept],
            bias=bias.astype(np.float32),
        )


def mark_of(files: Iterable[Path]) -> str:
    """A mark of what weights are fitted to: 16 hexadecimal digits of the files' contents."""
    mark = hashlib.sha256()
    for path in files:
        mark.update(path.read_bytes())
    return mark.hexdigest()[:16]
