"""Two readers, models or prompts on the same tenders.

In: two evaluations. Out: per figure the difference with interval and p-values, and the tenders on
which they differ most. Also how much repeated runs of one reader agree with each other.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.evaluation import Evaluation, Score
from tenderkit.evaluating.figures import BY_KEY, FIGURES, Figure, ratio
from tenderkit.evaluating.scoring import score
from tenderkit.evaluating.statistics import Difference, compare, counts_by_figure


@dataclass(frozen=True)
class Comparison:
    """Two evaluations side by side, on the tenders that both have read."""

    first: Evaluation
    second: Evaluation
    differences: tuple[Difference, ...]
    tenders: tuple[str, ...]


def compare_evaluations(
    first: Evaluation, second: Evaluation, figures: Sequence[Figure] = FIGURES
) -> Comparison:
    """Compare two evaluations, paired by tender; p-values are corrected over `figures` (Holm).

    Raises
    ------
    TenderkitError
        Where no tender is in both.
    """
    mine = {one.name: one for one in first.scores}
    theirs = {one.name: one for one in second.scores}
    shared = tuple(name for name in mine if name in theirs)
    if not shared:
        raise TenderkitError("the two runs have no tender in common")
    differences = compare(
        counts_by_figure([mine[name].marks for name in shared], figures),
        counts_by_figure([theirs[name].marks for name in shared], figures),
    )
    return Comparison(first, second, differences, shared)


@dataclass(frozen=True, slots=True)
class Stability:
    """One figure over repeated runs: the lowest, mean and highest value."""

    key: str
    low: float
    mean: float
    high: float


def stability(evaluations: Sequence[Evaluation]) -> tuple[Stability, ...]:
    """How far each figure moves when the same reader reads the same tenders again."""
    found = []
    for figure in FIGURES:
        values = [v for e in evaluations if (v := ratio(e.counts(figure))) is not None]
        if values:
            mean = sum(values) / len(values)
            found.append(Stability(figure.key, min(values), mean, max(values)))
    return tuple(found)


def agreement(first: Evaluation, second: Evaluation) -> Evaluation:
    """Two readings of the same tenders, the second scored as if the first were the label.

    For repeated runs of a model: values that change from run to run are errors here, right or
    wrong.
    """
    theirs = {one.name: one for one in second.scores}
    scores = []
    for one in first.scores:
        if one.name in theirs:
            other = theirs[one.name].reading
            marks = score(one.reading.tender, other.tender, one.document, other.failure)
            scores.append(Score(one.case, marks, one.reading.tender, other, one.document))
    reader = f"{second.about.get('reader', 'second')} beside {first.about.get('reader', 'first')}"
    return Evaluation(tuple(scores), {**first.about, "reader": reader})


def better(difference: Difference) -> bool | None:
    """Whether the second is better: True, False, or None where there is no difference."""
    if difference.by == 0:
        return None
    return (difference.by < 0) == BY_KEY[difference.key].lower
