"""Fit the weights by which a document is held for a request for hire, or for something else.

Why: `tenderkit.outlining.document_scores` ships with them. In: the tenders of `dev`, whole, cut
short and with a paragraph about something else amid them; the bank of documents that are none, each
alone and with lines of a tender's description amid it, so that neither length nor subject tells.
Out: `document_weights.npz`.

    python -m tenderkit.evaluating.document_training [--check | --folds N]

`--check` fits nothing: it fails where the shipped weights were fitted to other data. `--folds`
writes nothing: it tells how well documents are told apart by weights that had not seen them.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.evaluating.weights_judging import FoldFigure, fit_or_judge, fold_figures
from tenderkit.linear import LinearModel
from tenderkit.outlining import document_features, line_features
from tenderkit.outlining.document_scores import REQUEST, WEIGHTS
from tenderkit.outlining.line_features import Looks, looks_of
from tenderkit.own_files import text_in
from tenderkit.reading import read_text
from tenderkit.records import Document, Tender

FIT: Final = Fit(least=3, strength=0.3, smallest=1)
"""How the documents' weights are fitted."""
BANK: Final = "documents-*.jsonl"
_PROSE: Final = 120
"""Characters of a line that tells of a body or its work."""
_ADDED: Final = 6
"""Lines of a description that are put amid a document that is none."""
_STRANGE: Final = 2
"""Lines of a document that is none that are put amid a tender."""


@dataclass(frozen=True, slots=True)
class DocumentExample:
    """One document in several forms: its lines, and whether it asks for somebody to be hired."""

    forms: tuple[tuple[Looks, ...], ...]
    is_request: bool


def tender_forms(document: Document, others: Sequence[str]) -> DocumentExample:
    """A labelled tender: whole, its first half, and with what other documents say amid it."""
    lines = tuple(looks_of(document))
    draw = random.Random(document.name)
    cut = max(2, len(lines) // 3)
    strange = _lines(draw.sample(list(others), min(_STRANGE, len(others))))
    half = lines[: max(4, len(lines) // 2)]
    return DocumentExample((lines, half, (*lines[:cut], *strange, *lines[cut:])), is_request=True)


def _lines(texts: Sequence[str]) -> tuple[Looks, ...]:
    return tuple((words, "text") for words in texts)


def descriptions(document: Document, label: Tender) -> list[str]:
    """The longer lines of a tender that hold no value: they tell of a body and its work."""
    spans = [span for each in label.criteria for span in each.evidence]
    spans += [span for each in label.evidence.values() for span in each]
    return [
        document.words(line)
        for line in document.lines
        if line.end - line.start >= _PROSE
        and not any(span.start < line.end and line.start < span.end for span in spans)
    ]


def bank_example(text: str, told: Sequence[str], *, is_request: bool) -> DocumentExample:
    """A document of the bank, alone and with descriptions of a tender in its middle."""
    lines = tuple(looks_of(read_text(text)))
    draw = random.Random(text)
    cut = max(2, len(lines) // 3)
    added = _lines(draw.sample(list(told), min(_ADDED, len(told))))
    return DocumentExample((lines, (*lines[:cut], *added, *lines[cut:])), is_request=is_request)


def examples(data: Path) -> Iterator[DocumentExample]:
    """The tenders of `dev` and the documents of the bank."""
    bank = list(bank_documents(data))
    strange = [
        line for text, asks in bank if not asks for line in text.splitlines() if len(line) > _PROSE
    ]
    told: list[str] = []
    for case in load_cases(data, "dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is None:
            yield DocumentExample((tuple(looks_of(document)),), is_request=False)
        else:
            told += descriptions(document, label)
            yield tender_forms(document, strange)
    for text, asks in bank:
        yield bank_example(text, told, is_request=asks)


def bank_documents(data: Path) -> Iterator[tuple[str, bool]]:
    """The texts of the bank, and whether each is a request."""
    for path in sorted((data / "wordings").glob(BANK)):
        for line in text_in(path).splitlines():
            entry = json.loads(line)
            yield entry["text"], entry["tender"]


def fit(some: Sequence[DocumentExample]) -> LinearModel:
    """Weights that tell the examples apart."""
    forms = [(form, each.is_request) for each in some for form in each.forms]
    return FIT.weights(
        [sorted(document_features.document_features(form)) for form, _ in forms],
        {REQUEST: [is_request for _, is_request in forms]},
    )


def _compared(example: DocumentExample, model: LinearModel) -> Iterator[tuple[str, str]]:
    names = [document_features.document_features(form) for form in example.forms]
    for (likely,) in model.likelihoods(names):
        if example.is_request:
            yield REQUEST, "stated"
        if likely > 1 / 2:
            yield REQUEST, "taken"
        if likely > 1 / 2 and example.is_request:
            yield REQUEST, "right"


def document_figures(some: Sequence[DocumentExample], *, parts: int = 6) -> list[FoldFigure]:
    """How well requests are known, each by weights of other parts.

    Raises
    ------
    ValueError
        Where there are fewer examples than parts, or fewer than two parts.
    """
    return fold_figures(some, fit, _compared, parts=parts)


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, the bank, the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            *sorted((data / "wordings").glob(BANK)),
            Path(document_features.__file__),
            Path(line_features.__file__),
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
        fitted=lambda: fit(list(examples(data))),
        figures=lambda parts: document_figures(list(examples(data)), parts=parts),
    )


if __name__ == "__main__":
    sys.exit(main())
