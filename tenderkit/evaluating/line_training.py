"""Fit the weights by which lines are scored, to the labelled tenders of `dev` and to the banks.

Why: `tenderkit.outlining.line_scores` ships with them. In: tenders with labels, of which every
line that a label gives as evidence is an example of its sort and every other line one against it;
the lists, and the header sentences, of the banks. Out: `line_weights.npz`.

    python -m tenderkit.evaluating.line_training [--check]

`--check` fits nothing: it fails where the shipped weights were fitted to other labels.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final

from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.linear import LinearModel, load_weights, save_weights
from tenderkit.outlining import line_features
from tenderkit.outlining.line_features import Looks, features_of, looks_of
from tenderkit.outlining.line_scores import FIELDS, KINDS, WEIGHTS
from tenderkit.own_files import text_in
from tenderkit.records import Document, Span, Tender

FIT: Final = Fit(least=2, strength=1.0, smallest=3)
"""How the lines' weights are fitted."""


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
        lines=tuple(looks_of(document)),
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
    longest = longest_of(lines)
    sorts = frozenset({name} if stated else ())
    return Example(
        lines=tuple((line, "text") for line in lines),
        sorts=tuple(sorts if line is longest else frozenset() for line in lines),
        known=frozenset({name}),
    )


def longest_of(lines: Sequence[str]) -> str:
    """The line of an entry of a bank that states its field, where any does."""
    return max(lines, key=len)


def fit(examples: Sequence[Example]) -> LinearModel:
    """Weights that tell the sorts of the examples' lines apart."""
    told = [(example.known, sorts) for example in examples for sorts in example.sorts]
    return FIT.weights(
        [list(names) for example in examples for names in features_of(example.lines)],
        {
            name: [name in sorts if name in known else None for known, sorts in told]
            for name in (*KINDS, *FIELDS)
        },
    )


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, banks, and the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            *sorted((data / "wordings").glob("*.jsonl")),
            Path(line_features.__file__),
            Path(weights_fitting.__file__),
            Path(__file__),
        ]
    )


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
