"""The table of figures in a README, kept true by a check.

In: evaluations and a text with two markers. Out: the text with the table between them.
"""

from __future__ import annotations

from collections.abc import Sequence

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.evaluation import Evaluation
from tenderkit.evaluating.figures import FIGURES, ratio
from tenderkit.evaluating.table import shown_interval, shown_value

BEGIN = "<!-- figures: written by `tenderkit evaluate --readme`, do not edit -->"
END = "<!-- /figures -->"


def figures_table(evaluations: Sequence[Evaluation]) -> str:
    """The headline figures as a Markdown table, one column an evaluation."""
    titles = [
        f"{one.about.get('reader')}, `{one.about.get('split')}` ({len(one.scores)} tenders)"
        for one in evaluations
    ]
    rows = [
        "| figure | " + " | ".join(titles) + " |",
        "|---|" + "---|" * len(titles),
    ]
    for figure in FIGURES:
        if figure.headline:
            cells = (
                f"{shown_value(figure, ratio(one.counts(figure)))} "
                f"({shown_interval(figure, one.interval(figure))})"
                for one in evaluations
            )
            rows.append(f"| {figure.title} | " + " | ".join(cells) + " |")
    return "\n".join(rows)


def with_table(text: str, evaluations: Sequence[Evaluation], where: str = "") -> str:
    """A text with the table between its markers.

    Raises
    ------
    TenderkitError
        Where the text does not have both markers, once each and in order.
    """
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end) or BEGIN in after or END in after:
        raise TenderkitError(
            "has no place for the table of figures",
            where=where,
            hint=f"put the lines {BEGIN} and {END} where it should stand",
        )
    return f"{before}{BEGIN}\n\n{figures_table(evaluations)}\n\n{END}{after}"
