"""Floors: figures that must be reached, so that no change makes a reader quietly worse.

In: `data/floors.toml`, a table per split with a figure's key and its bound. Out: what was missed.
A bound is the least for figures where more is better, and the most for the others.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.evaluation import Evaluation
from tenderkit.evaluating.figures import BY_KEY, Figure, ratio
from tenderkit.own_files import text_in, toml_in_text

OTHERS = frozenset({"claims", "comparing", "fits", "masking", "wordings"})
"""Tables of the same file that other measurements hold."""


class FloorMissed(TenderkitError):
    """A figure below its floor."""


@dataclass(frozen=True, slots=True)
class Missed:
    """A figure that missed its bound; `value` is None where there was nothing to count."""

    figure: Figure
    bound: float
    value: float | None

    def __str__(self) -> str:
        got = "nothing to count" if self.value is None else f"{self.value:.4f}"
        least = "at most" if self.figure.lower else "at least"
        return f"{self.figure.title} is {got}, and must be {least} {self.bound:g}"


def load_floors(path: Path) -> Mapping[str, Mapping[str, float]]:
    """Bounds per split.

    Raises
    ------
    TenderkitError
        Where the file is not a table of known figures and numbers.
    """
    table = toml_in_text(text_in(path, _no_floors), str(path), _no_floors)
    for split, bounds in table.items():
        if split in OTHERS:
            continue
        for key, bound in bounds.items() if isinstance(bounds, dict) else [(split, None)]:
            if key not in BY_KEY or not isinstance(bound, int | float):
                raise TenderkitError(
                    f"knows no floor {split}.{key} = {bound!r}",
                    where=str(path),
                    hint=f"figures are {', '.join(BY_KEY)}",
                )
    return table


def _no_floors(
    message: str, *, where: str | None = None, hint: str | None = None
) -> TenderkitError:
    return TenderkitError(f"is no table of floors: it {message}", where=where, hint=hint)


def missed_floors(evaluation: Evaluation, bounds: Mapping[str, float]) -> tuple[Missed, ...]:
    """The figures that miss their bound. Nothing to count is a miss: a floor is there to be
    measured."""
    missed = []
    for key, bound in bounds.items():
        figure = BY_KEY[key]
        value = ratio(evaluation.counts(figure))
        if value is None or (value > bound if figure.lower else value < bound):
            missed.append(Missed(figure, bound, value))
    return tuple(missed)
