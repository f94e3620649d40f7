"""Fit the weights by which a sentence is taken to let the self-employed bid, or not.

Why: `tenderkit.building.likely_states` ships with them. In: the labelled tenders of `dev`, of which
each sentence that a label gives as evidence is an example of its state, and in a tender that states
nothing each that speaks of the self-employed one of none; the wordings of the banks. Out: the
file `state_weights.npz`.

    python -m tenderkit.evaluating.state_training             # needs scikit-learn
    python -m tenderkit.evaluating.state_training --left-out  # nothing is written
    python -m tenderkit.evaluating.state_training --check     # fails where they are of other labels

The second fits without a sixth of the examples at a time and says how many of it are read right.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from tenderkit.building import likely_states
from tenderkit.building.likely_states import (
    NONE,
    STATES,
    WEIGHTS,
    shipped_weights,
    state_features,
)
from tenderkit.dutch.sentences import sentences
from tenderkit.evaluating import weights_fitting
from tenderkit.evaluating.cases import data_folder, load_cases
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import document_of
from tenderkit.evaluating.weights_fitting import Fit, mark_of
from tenderkit.linear import LinearModel, save_weights
from tenderkit.own_files import text_in
from tenderkit.records import Document, Tender

FIT: Final = Fit(least=2, strength=0.5, smallest=2)
"""How the sentences' weights are fitted."""
PARTS: Final = 6
"""Parts of which each is left out once."""
_FIELD: Final = "self_employed"
_SPEAKS: Final = re.compile(
    r"zzp|zelfstandig|freelanc|self-employed|eenmansz|payroll|loondienst|ondernemer|sole trader"
    r"|independent|\bdba\b|contractor",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence, what was asked before it, and the state that it tells or none."""

    sentence: str
    asked: str
    state: str


def labelled_examples(data: Path) -> Iterator[Example]:
    """The sentences of `dev` that tell it; of tenders that tell none, those that speak of it."""
    for case in load_cases(data, "dev"):
        document = document_of(case)
        label = load_label(case.label, document).tender
        if label is not None:
            yield from of_tender(document, label)


def of_tender(document: Document, label: Tender) -> Iterator[Example]:
    """The examples of one tender."""
    told = label.evidence.get(_FIELD, ())
    before = ""
    for line in document.lines:
        words = document.words(line)
        for start, end in sentences(words):
            sentence, asked, before = words[start:end], before, words[start:end]
            first, last = line.start + start, line.start + end
            if label.self_employed is None:
                if _SPEAKS.search(sentence):
                    yield Example(sentence, asked, NONE)
            elif any(first < span.end and span.start < last for span in told):
                yield Example(sentence, asked, label.self_employed)


def bank_examples(data: Path) -> Iterator[Example]:
    """The wordings of the banks; a near miss tells none."""
    for path in sorted((data / "wordings").glob("header-*.jsonl")):
        for line in text_in(path).splitlines():
            entry = json.loads(line)
            if entry["field"] == _FIELD:
                yield Example(" ".join(entry["text"].split()), "", entry["value"] or NONE)


def fit(examples: Sequence[Example]) -> LinearModel:
    """Weights that tell the states of sentences apart."""
    return FIT.weights(
        [state_features(one.sentence, one.asked) for one in examples],
        {state: [one.state == state for one in examples] for state in STATES},
    )


def left_out(examples: Sequence[Example]) -> tuple[int, int]:
    """Sentences that weights fitted to the others read right, and how many there are."""
    right = 0
    for part in range(PARTS):
        model = fit([one for at, one in enumerate(examples) if at % PARTS != part])
        mine = examples[part::PARTS]
        odds = model.likelihoods([state_features(one.sentence, one.asked) for one in mine])
        right += sum(
            model.sorts[int(row.argmax())] == one.state for one, row in zip(mine, odds, strict=True)
        )
    return right, len(examples)


def made_from(data: Path) -> str:
    """A mark of everything that weights are fitted to: tenders, labels, banks, and the features."""
    return mark_of(
        [
            *(path for case in load_cases(data, "dev") for path in (case.source, case.label)),
            *sorted((data / "wordings").glob("header-*.jsonl")),
            Path(likely_states.__file__),
            Path(weights_fitting.__file__),
            Path(__file__),
        ]
    )


def main(arguments: Sequence[str]) -> int:
    """Fit the weights and write them, or say how they do where they were not fitted."""
    data = data_folder()
    if "--check" in arguments:
        current = shipped_weights().made_from == made_from(data)
        print("the weights are those of these labels" if current else "stale weights: make weights")
        return 0 if current else 1
    told = [*labelled_examples(data), *bank_examples(data)]
    if "--left-out" in arguments:
        right, of = left_out(told)
        print(f"{right} of {of} sentences, {right / of:.1%}")
        return 0
    model = fit(told)
    save_weights(replace(model, made_from=made_from(data)), WEIGHTS)
    print(f"{len(told)} sentences, {len(model.features):,} features: {WEIGHTS.name}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
