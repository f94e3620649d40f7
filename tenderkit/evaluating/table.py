"""An evaluation in the terminal: the figures, and the errors one by one.

In: an Evaluation and a rich Console. Out: text on that console; words of tenders are never mark-up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tenderkit.evaluating.evaluation import Evaluation
from tenderkit.evaluating.figures import FIGURES, Figure
from tenderkit.evaluating.marks import Mark, loses_bid

if TYPE_CHECKING:
    from rich.console import Console

LONGEST = 160
"""Characters of a value that are shown in the list of errors."""


def shown_value(figure: Figure, value: float | None) -> str:
    """A figure as people read it: 97.4%, 0.05, or – where there is nothing to count."""
    if value is None:
        return "–"
    return f"{value:.1%}" if figure.percent else f"{value:.2f}"


def print_figures(evaluation: Evaluation, console: Console, everything: bool = False) -> None:
    """The table of figures, the headline ones or all."""
    from rich.table import Table

    table = Table(
        title=f"{evaluation.reader} on {evaluation.split}: {len(evaluation.scores)} tenders",
        title_justify="left",
    )
    table.add_column("figure")
    table.add_column("value", justify="right")
    table.add_column("of", justify="right")
    for figure in FIGURES:
        if not (figure.headline or everything):
            continue
        counts = evaluation.counts(figure)
        above, below = sum(num for num, _ in counts), sum(den for _, den in counts)
        value = above / below if below else None
        table.add_row(figure.title, shown_value(figure, value), f"{above:g} / {below:g}")
    console.print(table)


def print_errors(evaluation: Evaluation, console: Console) -> None:
    """Every error by tender; those that would lose the bid are marked with !."""
    from rich.text import Text

    for score in evaluation.scores:
        if not (score.errors or score.problems):
            continue
        losing = len(score.losing)
        console.print(Text(f"{score.name}: {len(score.errors)} errors, {losing} lose the bid"))
        for problem in score.problems:
            console.print(Text(f"  label  {problem}"), soft_wrap=True)
        for mark in score.errors:
            console.print(Text("  " + error_line(mark)), soft_wrap=True)


def error_line(mark: Mark) -> str:
    """An error on one line: what, where, expected and got."""
    sign = "!" if loses_bid(mark) else " "
    where = f" {mark.item}" if mark.item else ""
    words = f"{sign} {mark.area} {mark.field}{where} {mark.result}"
    if mark.expected:
        words += f"  expected: {_short(mark.expected)}"
    if mark.got:
        words += f"  got: {_short(mark.got)}"
    return words


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
