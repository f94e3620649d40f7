"""Fit the weights by which sentences of running prose are scored, to the labelled tenders of `dev`.

Why: `tenderkit.outlining.sentence_scores` ships with them. In: tenders with labels, of which every
sentence that lies mostly in the evidence of a criterion is an example of its kind and every other
one against it. Out: `sentence_weights.npz`.

    python -m tenderkit.evaluating.sentence_training [--check | --folds N]

`--check` fits nothing: it fails where the shipped weights were fitted to other labels. `--folds`
writes nothing: it tells how well the sentences of the tenders that tell their demands in prose are
told apart by weights that had not seen the tender.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.dutch import sentences as _sentences
from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.evaluating.weights_judging import FoldFigure, fit_or_judge, fold_figures
from tenderkit.linear import LinearModel
from tenderkit.outlining import line_features, sentence_features
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.outlining.sentence_features import Sentence, told_sentences
from tenderkit.outlining.sentence_scores import KINDS, WEIGHTS
from tenderkit.records import Document, Kind, Tender

FIT: Final = Fit(least=2, strength=3.0, smallest=2)
"""How the sentences' weights are fitted."""
_MOSTLY: Final = 0.5
"""The share of a sentence in the evidence of a criterion from which it is of its kind."""
_SEVERAL: Final = 2
"""Sentences of a line that is prose, where it has more."""
LIKELY: Final = 0.3
"""The likelihood from which `--folds` counts a sentence as taken."""


@dataclass(frozen=True, slots=True)
class ProseExample:
    """The sentences of a document, and the kind of each; None for one that is no criterion."""

    lines: tuple[Looks, ...]
    told: tuple[Sentence, ...]
    kinds: tuple[Kind | None, ...]

    @property
    def tells_demands(self) -> bool:
        """Whether its demands stand in paragraphs, not in a list."""
        demands = [
            sentence.parts > _SEVERAL
            for sentence, kind in zip(self.told, self.kinds, strict=True)
            if kind == "knockout"
        ]
        return bool(demands) and sum(demands) >= _IN_PROSE * len(demands)


_IN_PROSE: Final = 0.8


def prose_example(document: Document, label: Tender) -> ProseExample:
    """A labelled tender as an example."""
    lines = tuple(looks_of(document))
    told = tuple(told_sentences(lines))
    kinds = []
    for sentence in told:
        start = document.line(sentence.line).start
        first, last = start + sentence.start, start + sentence.end
        held: Counter[Kind] = Counter()
        for criterion in label.criteria:
            for span in criterion.evidence:
                held[criterion.kind] += max(0, min(last, span.end) - max(first, span.start))
        kind, most = held.most_common(1)[0] if held else (None, 0)
        kinds.append(kind if most >= _MOSTLY * (last - first) else None)
    return ProseExample(lines, told, tuple(kinds))


def prose_examples(data: Path) -> Iterator[ProseExample]:
    """The tenders of `dev` as examples."""
    for case in load_cases(data, "dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is not None:
            yield prose_example(document, label)


def fit(examples: Sequence[ProseExample]) -> LinearModel:
    """Weights that tell the kinds of the examples' sentences apart."""
    kinds = [kind for example in examples for kind in example.kinds]
    return FIT.weights(
        [
            names
            for example in examples
            for names in sentence_features.sentence_features(example.lines, example.told)
        ],
        {each: [kind == each for kind in kinds] for each in KINDS},
    )


def prose_figures(examples: Sequence[ProseExample], *, parts: int = 6) -> list[FoldFigure]:
    """The figures of each kind over those that tell their demands, by weights of other parts.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    return fold_figures(examples, fit, _compared, parts=parts)


def _compared(example: ProseExample, model: LinearModel) -> Iterator[tuple[str, str]]:
    if not example.tells_demands:
        return
    names = sentence_features.sentence_features(example.lines, example.told)
    for row, stated in zip(model.likelihoods(names) > LIKELY, example.kinds, strict=True):
        for kind, taken in zip(KINDS, row, strict=True):
            if stated == kind:
                yield kind, "stated"
            if taken:
                yield kind, "taken"
            if taken and stated == kind:
                yield kind, "right"


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, and the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            Path(_sentences.__file__),
            Path(line_features.__file__),
            Path(sentence_features.__file__),
            Path(weights_fitting.__file__),
            Path(__file__),
        ]
    )


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit the weights and write them, say whether they are of this data, or judge by folds."""
    data = data_folder()
    return fit_or_judge(
        __doc__ or "",
        arguments,
        weights=WEIGHTS,
        made_from=lambda: made_from(data),
        fitted=lambda: fit(list(prose_examples(data))),
        figures=lambda parts: prose_figures(list(prose_examples(data)), parts=parts),
    )


if __name__ == "__main__":
    sys.exit(main())
