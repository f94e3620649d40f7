"""Fit the weights by which lines are scored, to the labelled tenders of `dev` and to the banks.

Why: `tenderkit.outlining.line_scores` ships with them. In: tenders with labels, of which every
line that a label gives as evidence is an example of its sort and every other line one against it;
the lists, and the header sentences, of the banks. Out: `line_weights.npz`.

    python -m tenderkit.evaluating.line_training [--check]

`--check` fits nothing: it fails where the shipped weights were fitted to other labels.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.linear import STEP, LinearModel, load_weights, save_weights
from tenderkit.outlining import line_features
from tenderkit.outlining.line_features import Looks, features_of
from tenderkit.outlining.line_scores import FIELDS, KINDS, WEIGHTS
from tenderkit.own_files import text_in
from tenderkit.records import Document, Span, Tender

LEAST = 2
"""Lines a feature must stand in to be given a weight."""
STRENGTH = 1.0
"""How far the fit may follow the examples (scikit-learn's C)."""
SMALLEST = 3
"""Steps below which a weight says nothing; a feature without a greater one is left out."""


@dataclass(frozen=True, slots=True)
class Example:
    """Lines that follow one another, and the sorts of each.

    `known` are the sorts that the example says anything of: a bank of header sentences tells
    nothing of demands.
    """

    lines: tuple[Looks, ...]
    sorts: tuple[frozenset[str], ...]
    known: frozenset[str] = field(default_factory=lambda: frozenset((*KINDS, *FIELDS)))


def tender_example(document: Document, label: Tender) -> Example:
    """A labelled tender as an example."""
    sorts: list[set[str]] = [set() for _ in document.lines]

    def told(spans: Iterable[Span], sort: str) -> None:
        for span in spans:
            for line in document.lines:
                if line.start < span.end and span.start < line.end:
                    sorts[line.number - 1].add(sort)

    for name, spans in label.evidence.items():
        told(spans, name)
    for criterion in label.criteria:
        told(criterion.evidence, criterion.kind)
    return Example(
        lines=tuple((document.words(line), line.kind) for line in document.lines),
        sorts=tuple(frozenset(each) for each in sorts),
    )


def labelled_examples(data: Path, names: Sequence[str] | None = None) -> Iterator[Example]:
    """The tenders of `dev` as examples; only these where names are given."""
    for case in load_cases(data, "dev"):
        if names is not None and case.name not in names:
            continue
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is not None:
            yield tender_example(document, label)


def bank_examples(data: Path) -> Iterator[Example]:
    """The lists and the header sentences of the banks of wordings as examples."""
    for path in sorted((data / "wordings").glob("sections-*.jsonl")):
        for line in text_in(path).splitlines():
            yield _listed(json.loads(line))
    for path in sorted((data / "wordings").glob("header-*.jsonl")):
        for line in text_in(path).splitlines():
            entry = json.loads(line)
            name = _FIELD_OF.get(entry["field"], entry["field"].split(".")[0])
            if name in FIELDS:
                yield _stated(entry["text"], name, stated=entry["value"] is not None)


_FIELD_OF: Final = {"rate_flags": "rate_cap"}
_KIND_OF: Final = {"wish": "award"}


def _listed(entry: dict[str, Any]) -> Example:
    """A list under its heading; conditions of a bank are drawn otherwise than in the labels."""
    above = [words for words in (entry["heading"], entry["lead"]) if words]
    sorts = frozenset({_KIND_OF.get(entry["kind"], entry["kind"])})
    return Example(
        lines=tuple((words, "text") for words in [*above, *entry["items"]]),
        sorts=(*(frozenset[str]() for _ in above), *(sorts for _ in entry["items"])),
        known=frozenset(KINDS) - {"condition"},
    )


def _stated(text: str, name: str, *, stated: bool) -> Example:
    """A sentence of a bank: the longest of its lines states the field, or none does."""
    lines = [line for line in text.split("\n") if line.strip()]
    longest = max(lines, key=len)
    sorts = frozenset({name} if stated else ())
    return Example(
        lines=tuple((line, "text") for line in lines),
        sorts=tuple(sorts if line is longest else frozenset() for line in lines),
        known=frozenset({name}),
    )


def fit(examples: Sequence[Example]) -> LinearModel:
    """Weights that tell the sorts of the examples' lines apart.

    One logistic regression a sort (scikit-learn, liblinear: the same weights for the same
    examples), rounded to whole steps.
    """
    import numpy as np
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import LogisticRegression

    things = [set(names) for example in examples for names in features_of(example.lines)]
    counted = Counter(name for names in things for name in names)
    features = sorted(name for name, times in counted.items() if times >= LEAST)
    rows = {name: at for at, name in enumerate(features)}
    known = [[rows[name] for name in names if name in rows] for names in things]
    ends = np.cumsum([0, *(len(ats) for ats in known)])
    table = csr_matrix(
        (np.ones(ends[-1]), np.concatenate([np.array(ats, dtype=int) for ats in known]), ends),
        shape=(len(things), len(features)),
    )
    table.sort_indices()
    sorts = [sort for example in examples for sort in example.sorts]
    told = [example.known for example in examples for _ in example.lines]
    names = (*KINDS, *FIELDS)
    weights = np.zeros((len(features), len(names)))
    bias = np.zeros(len(names))
    for at, name in enumerate(names):
        of = np.array([name in each for each in told])
        is_so = np.array([name in each for each in sorts])[of]
        if not is_so.any():
            bias[at] = _NEVER
            continue
        fitted = LogisticRegression(C=STRENGTH, solver="liblinear", max_iter=400).fit(
            table[of], is_so
        )
        weights[:, at], bias[at] = fitted.coef_[0], fitted.intercept_[0]
    steps = np.clip(np.rint(weights / STEP), -127, 127).astype(np.int8)
    steps[np.abs(steps) < SMALLEST] = 0
    kept = np.flatnonzero(np.abs(steps).max(axis=1))
    return LinearModel(
        sorts=names,
        features=tuple(features[at] for at in kept),
        weights=steps[kept],
        bias=bias.astype(np.float32),
    )


_NEVER: Final = -20.0
"""The log odds of a sort that no example is of."""


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, banks, and the features."""
    files = [
        path
        for case in load_cases(data, "dev")
        for path in (case.source, case.label)
    ]  # fmt: skip
    files += sorted((data / "wordings").glob("*.jsonl"))
    files += [Path(line_features.__file__), Path(__file__)]
    mark = hashlib.sha256()
    for path in files:
        mark.update(path.read_bytes())
    return mark.hexdigest()[:16]


def main(arguments: Sequence[str] | None = None) -> int:
    """Fit the weights and write them, or say whether they are those of this data."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument(
        "--check", action="store_true", help="only tell whether they are up to date"
    )
    data = data_folder()
    if parser.parse_args(arguments).check:
        current = load_weights(WEIGHTS).made_from == made_from(data)
        print("the weights are those of this data" if current else "stale weights: make weights")
        return 0 if current else 1
    model = fit([*labelled_examples(data), *bank_examples(data)])
    save_weights(replace(model, made_from=made_from(data)), WEIGHTS)
    print(f"{len(model.features):,} features, {len(model.sorts)} sorts: {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
