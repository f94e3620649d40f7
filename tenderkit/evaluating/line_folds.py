"""How well the lines of a tender are told apart by weights that had not seen it.

In: the labelled tenders of `dev`, in parts; each part is scored by weights fitted to the others and
to the banks. Out: of each sort how many lines are of it, and precision and recall where a line is
taken for what it more likely is than not.

    python -m tenderkit.evaluating.line_folds [--parts 6]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence

from tenderkit.evaluating.cases import data_folder
from tenderkit.evaluating.line_training import Example, bank_examples, fit, labelled_examples
from tenderkit.evaluating.weights_judging import FoldFigure, fold_figures
from tenderkit.linear import LinearModel
from tenderkit.outlining.line_features import features_of


def line_figures(
    examples: Sequence[Example], beside: Sequence[Example] = (), *, parts: int = 6
) -> list[FoldFigure]:
    """The figures of each sort, every example scored by weights fitted to other parts and `beside`.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    return fold_figures(examples, lambda others: fit([*others, *beside]), _compared, parts=parts)


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
