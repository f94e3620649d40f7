"""A linear model over named features: how likely a thing is of each of several sorts.

Why: whether a line is a demand shows in many small signs, none of which decides alone; a rule a
sign would have to foresee every wording. In: a file of weights that was fitted to labelled things
(`tenderkit.evaluating` fits them), and of each thing the names of its features. Out: a likelihood
for each sort. It only ever ranks and doubts; no value of a record comes from here.
"""

from __future__ import annotations

import io
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

STEP = 1 / 32
"""The weights are kept in whole steps of this size."""
BATCH = 1_000
"""Things whose weights are added up at a time."""


@dataclass(frozen=True)
class LinearModel:
    """Weights by feature and sort.

    Attributes
    ----------
    sorts : the sorts, each decided apart from the others.
    features : the names of the features that carry a weight; others say nothing.
    weights : int8, one row a feature, one column a sort, in steps of `STEP`.
    bias : float32, one a sort: the likelihood of a thing without features, as a log odds.
    made_from : a mark of what the weights were fitted to; empty where nobody noted it.
    """

    sorts: tuple[str, ...]
    features: tuple[str, ...]
    weights: NDArray[np.int8]
    bias: NDArray[np.float32]
    made_from: str = ""

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {name: at for at, name in enumerate(self.features)}

    def likelihoods(self, things: Iterable[Iterable[str]]) -> NDArray[np.float32]:
        """How likely each thing is of each sort.

        Parameters
        ----------
        things : of each thing the names of its features; a name twice counts once. They are
            asked for one by one and never held all at once.

        Returns
        -------
        array of shape (things, sorts), 0 to 1.
        """
        import numpy as np

        rows = self._rows
        known = (
            [at for name in set(names) if (at := rows.get(name)) is not None] for names in things
        )
        parts = [self._odds(part) for part in iter(lambda: list(islice(known, BATCH)), [])]
        odds = np.concatenate(parts) if parts else np.zeros((0, len(self.sorts)))
        return np.asarray(1 / (1 + np.exp(-(odds * STEP + self.bias))), dtype=np.float32)

    def _odds(self, known: list[list[int]]) -> NDArray[np.float32]:
        """The sums of the weights of each thing, whose features are given by their rows."""
        import numpy as np

        odds = np.zeros((len(known), len(self.sorts)), dtype=np.float32)
        told = [thing for thing, ats in enumerate(known) if ats]
        if told:
            starts = np.cumsum([0, *(len(known[thing]) for thing in told[:-1])])
            every = self.weights[[at for ats in known for at in ats]]
            odds[told] = np.add.reduceat(every, starts, axis=0, dtype=np.int32)
        return odds


def load_weights(path: Path) -> LinearModel:
    """The model in a file of weights.

    Raises
    ------
    OSError
        Where the file cannot be read.
    """
    import numpy as np

    with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as kept:
        return LinearModel(
            sorts=tuple(bytes(kept["sorts"]).decode().split("\n")),
            features=tuple(bytes(kept["features"]).decode().split("\n")),
            weights=kept["weights"],
            bias=kept["bias"],
            made_from=bytes(kept["made_from"]).decode(),
        )


def save_weights(model: LinearModel, path: Path) -> None:
    """Write a file of weights."""
    import numpy as np

    def written(words: str) -> NDArray[np.uint8]:
        return np.frombuffer(words.encode(), dtype=np.uint8)

    np.savez_compressed(
        path,
        sorts=written("\n".join(model.sorts)),
        features=written("\n".join(model.features)),
        weights=model.weights,
        bias=model.bias,
        made_from=written(model.made_from),
    )
