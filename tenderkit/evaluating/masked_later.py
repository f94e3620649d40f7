"""Whether the weights of the masking help with texts that they were not fitted to.

Why: a figure on a text that the weights have seen says nothing of the next hand. In: the labelled
texts (`data/masking`); the weights are fitted to the sets up to `unseen-6` and judged on those that
came later. Out: recall and precision of each later set, as it is and as if its writer had used no
capitals, with each kind of weights and without; the rules are those of now.

    python -m tenderkit.evaluating.masked_later    # about a minute; needs scikit-learn
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from typing import Final
from unittest.mock import patch

from tenderkit.evaluating.masked import (
    MaskingCase,
    MaskingFigures,
    load_masking_cases,
    mask_case,
    masking_figures,
)
from tenderkit.evaluating.name_training import (
    Example,
    examples,
    fit,
    small_examples,
    street_examples,
)
from tenderkit.linear import LinearModel

LATER: Final = tuple(f"unseen-{number}" for number in range(7, 14))
_SHIPPED: Final[tuple[tuple[str, Callable[[MaskingCase], Iterator[Example]]], ...]] = (
    ("tenderkit.llm.likely_names.shipped_weights", examples),
    ("tenderkit.llm.likely_small_names.shipped_small_weights", small_examples),
    ("tenderkit.llm.likely_streets.shipped_street_weights", street_examples),
)
"""Where the weights come from, and what they are fitted to."""
_NOTHING: Final = -20.0
"""The log odds of weights that find nothing."""


def without_capitals(case: MaskingCase) -> MaskingCase:
    """A text as if its writer had used no capitals, with the same labels."""
    small = "".join(one if len(one) == 1 else raw for raw in case.text for one in [raw.lower()])
    return replace(case, text=small)


def fitted_before(cases: Sequence[MaskingCase]) -> dict[str, LinearModel]:
    """Weights of each kind, fitted to the texts of the earlier sets alone."""
    earlier = [case for case in cases if case.split not in LATER]
    return {name: fit([one for case in earlier for one in read(case)]) for name, read in _SHIPPED}


def silent(model: LinearModel) -> LinearModel:
    """The same kind of weights that find nothing."""
    return replace(model, weights=model.weights * 0, bias=model.bias * 0 + _NOTHING)


@contextmanager
def masking_by(models: dict[str, LinearModel]) -> Iterator[None]:
    """Within it the mask uses these weights instead of those of the package."""
    with ExitStack() as stack:
        for name, model in models.items():
            stack.enter_context(patch(name, lambda model=model: model))
        yield


def later_figures(cases: Sequence[MaskingCase]) -> list[MaskingFigures]:
    """The figures of the later sets."""
    results = [mask_case(case) for case in cases if case.split in LATER]
    return [masking_figures(results, split) for split in LATER]


def main() -> int:
    """Print what the weights are worth."""
    cases = load_masking_cases()
    models = fitted_before(cases)
    none = {name: silent(model) for name, model in models.items()}
    small = [without_capitals(case) for case in cases]
    for title, texts in (("as they are", cases), ("without capitals", small)):
        for weights, used in (("no weights", none), ("weights of before", models)):
            with masking_by(used):
                for told in later_figures(texts):
                    print(
                        f"{told.split}, {title}, {weights}: names {told.names:.1%},"
                        f" numbers and addresses {told.data:.1%}, precision {told.precision:.1%}"
                    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
