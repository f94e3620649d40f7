"""How well weights tell apart what they had not seen, and the command that fits or judges them.

In: examples, in parts; each part is scored by weights fitted to the others. Out: of each sort how
many things are of it, and precision and recall.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from tenderkit.linear import LinearModel, load_weights, save_weights

E = TypeVar("E")


@dataclass(frozen=True, slots=True)
class FoldFigure:
    """One sort: things that are of it, things taken for it, and those that are both."""

    sort: str
    stated: int
    taken: int
    right: int

    @property
    def precision(self) -> float:
        """Of those taken for it, how many are of it; 0 where none was taken."""
        return self.right / self.taken if self.taken else 0.0

    @property
    def recall(self) -> float:
        """Of those that are of it, how many were taken for it; 0 where there is none."""
        return self.right / self.stated if self.stated else 0.0

    def __str__(self) -> str:
        return (
            f"{self.sort:24} {self.stated:5} stated, "
            f"precision {self.precision:.3f}, recall {self.recall:.3f}"
        )


def fold_figures(
    examples: Sequence[E],
    fit: Callable[[list[E]], LinearModel],
    compared: Callable[[E, LinearModel], Iterable[tuple[str, str]]],
    *,
    parts: int,
) -> list[FoldFigure]:
    """The figures of each sort, every example scored by weights fitted to other parts.

    Parameters
    ----------
    fit : weights fitted to some of the examples. compared : of an example by such weights, each
        thing that is "stated", "taken" or "right", with its sort.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    if not 2 <= parts <= len(examples):
        raise ValueError(f"{len(examples)} examples cannot be held out in {parts} parts")
    counted: Counter[tuple[str, str]] = Counter()
    sorts: tuple[str, ...] = ()
    for part in range(parts):
        model = fit([each for at, each in enumerate(examples) if at % parts != part])
        sorts = model.sorts
        for example in examples[part::parts]:
            counted.update(compared(example, model))
    return [
        FoldFigure(sort, counted[sort, "stated"], counted[sort, "taken"], counted[sort, "right"])
        for sort in sorts
    ]


def fit_or_judge(
    what: str,
    arguments: Sequence[str] | None,
    *,
    weights: Path,
    made_from: Callable[[], str],
    fitted: Callable[[], LinearModel],
    figures: Callable[[int], Iterable[FoldFigure]],
) -> int:
    """The command of a training: fit and write, `--check` the mark, or judge by `--folds`.

    Returns
    -------
    the exit code: 1 where `--check` finds weights that were fitted to other data.
    """
    parser = argparse.ArgumentParser(description=what.split("\n", 1)[0])
    parser.add_argument(
        "--check", action="store_true", help="only tell whether they are up to date"
    )
    parser.add_argument("--folds", type=int, default=0, help="judge by so many parts, held out")
    asked = parser.parse_args(arguments)
    if asked.check:
        current = load_weights(weights).made_from == made_from()
        print("the weights are those of this data" if current else "stale weights: make weights")
        return 0 if current else 1
    if asked.folds:
        for figure in figures(asked.folds):
            print(figure)
        return 0
    model = fitted()
    save_weights(replace(model, made_from=made_from()), weights)
    print(f"{len(model.features):,} features, {len(model.sorts)} sorts: {weights.name}")
    return 0
