"""An evaluation as pandas tables, for the notebook.

In: an Evaluation. Out: frames; shares are fractions of 1, seconds are wall time.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, get_args

from tenderkit.evaluating.figures import FIGURES, ratio
from tenderkit.evaluating.marks import Result, loses_bid

if TYPE_CHECKING:
    import pandas as pd

    from tenderkit.evaluating.evaluation import Evaluation

RESULTS: tuple[Result, ...] = get_args(Result)


def figures_frame(evaluation: Evaluation) -> pd.DataFrame:
    """One row a figure, indexed by its key."""
    import pandas as pd

    rows = []
    for figure in FIGURES:
        counts = evaluation.counts(figure)
        around = evaluation.interval(figure)
        rows.append(
            {
                "figure": figure.key,
                "title": figure.title,
                "value": ratio(counts),
                "low": around.low if around else None,
                "high": around.high if around else None,
                "numerator": sum(above for above, _ in counts),
                "denominator": sum(below for _, below in counts),
                "headline": figure.headline,
                "lower_is_better": figure.lower,
            }
        )
    return pd.DataFrame(rows).set_index("figure")


def errors_frame(evaluation: Evaluation) -> pd.DataFrame:
    """One row an error."""
    import pandas as pd

    columns = [
        "tender", "area", "field", "item", "kind", "result", "expected", "got", "loses_bid",
        "start", "end",
    ]  # fmt: skip
    rows = [
        (
            one.name, mark.area, mark.field, mark.item, mark.kind, mark.result, mark.expected,
            mark.got, loses_bid(mark), *(mark.places[0] if mark.places else (None, None)),
        )
        for one in evaluation.scores
        for mark in one.errors
    ]  # fmt: skip
    return pd.DataFrame(rows, columns=columns).astype({"start": "Int64", "end": "Int64"})


def tenders_frame(evaluation: Evaluation) -> pd.DataFrame:
    """One row a tender, indexed by its name."""
    import pandas as pd

    rows = [
        {
            "tender": one.name,
            "format": one.document.format if one.document else None,
            "seconds": one.reading.seconds,
            "errors": len(one.errors),
            "losing": len(one.losing),
            **{figure.key: ratio([figure.count(one.marks)]) for figure in FIGURES},
        }
        for one in evaluation.scores
    ]
    return pd.DataFrame(rows).set_index("tender")


def fields_frame(evaluation: Evaluation) -> pd.DataFrame:
    """One row for each area and field that was compared."""
    import pandas as pd

    tally = Counter(
        (mark.area, mark.field, mark.result) for one in evaluation.scores for mark in one.marks
    )
    named = sorted({(area, field) for area, field, _ in tally})
    rows = [[tally[(area, field, result)] for result in RESULTS] for area, field in named]
    index = pd.MultiIndex.from_tuples(named, names=["area", "field"])
    return pd.DataFrame(rows, index=index, columns=list(RESULTS))
