"""How far two labellers agree: the ceiling of any accuracy measured against one of them.

In: two folders of labels of the same tenders. Out: an Evaluation, the second labels scored as if
they were a reader's and the first were the truth. F1 is the same either way round; precision and
recall change places.
"""

from __future__ import annotations

from pathlib import Path

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.cases import load_cases
from tenderkit.evaluating.evaluation import Evaluation, Score, score_reading
from tenderkit.evaluating.labels import load_label
from tenderkit.evaluating.readings import Reading, document_of


def label_agreement(second: Path, data: Path | None = None) -> Evaluation:
    """Compare the labels in `data` with those in another folder, by file name.

    Raises
    ------
    TenderkitError
        Where no tender has a label in both.
    """
    scores: list[Score] = []
    for case in load_cases(data):
        path = second / case.label.name
        if path.is_file():
            other = load_label(path, document_of(case))
            scores.append(score_reading(case, Reading(case.name, other.tender)))
    if not scores:
        raise TenderkitError("holds no second label of any tender here", where=str(second))
    return Evaluation(tuple(scores), {"reader": "second labeller", "split": "the first's labels"})
