"""How well the lines of a tender are told apart by weights that had not seen it.

In: the labelled tenders of `dev`, in parts; each part is scored by weights fitted to the others and
to the banks. Out: of each sort how many lines are of it, and precision and recall where a line is
taken for what it more likely is than not.

    python -m tenderkit.evaluating.line_folds [--parts 6]
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tenderkit.evaluating.cases import data_folder
from tenderkit.evaluating.line_training import Example, bank_examples, fit, labelled_examples
from tenderkit.linear import LinearModel
from tenderkit.outlining.line_features import features_of


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


def line_figures(
    examples: Sequence[Example], beside: Sequence[Example] = (), *, parts: int = 6
) -> list[FoldFigure]:
    """The figures of each sort, every example scored by weights fitted to other parts and `beside`.

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
        others = [each for at, each in enumerate(examples) if at % parts != part]
        model = fit([*others, *beside])
        sorts = model.sorts
        for example in examples[part::parts]:
            counted.update(_compared(example, model))
    return [
        FoldFigure(sort, counted[sort, "stated"], counted[sort, "taken"], counted[sort, "right"])
        for sort in sorts
    ]


def _compared(example: Example, model: LinearModel) -> Iterator[tuple[str, str]]:
    likely = model.likelihoods(features_of(example.lines)) > 1 / 2
    for row, stated in zip(likely, example.sorts, strict=True):
        for sort, taken in zip(model.sorts, row, strict=True):
            if sort in stated:
                yield sort, "stated"
            if taken:
                yield sort, "taken"
            if taken and sort in stated:
                yield sort, "right"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--parts", type=int, default=6, help="how many parts, each held out once")
    data = data_folder()
    examples = list(labelled_examples(data))
    parts = parser.parse_args(arguments).parts
    for each in line_figures(examples, list(bank_examples(data)), parts=parts):
        print(each)
    return 0


if __name__ == "__main__":
    sys.exit(main())
