"""An evaluation in the terminal: the figures, the errors one by one, two runs side by side.

In: an Evaluation and a rich Console. Out: text on that console; words of tenders are never mark-up.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tenderkit.evaluating.comparison import Comparison, Stability, better
from tenderkit.evaluating.evaluation import Evaluation, Score
from tenderkit.evaluating.figures import BY_KEY, FIGURES, Figure, ratio
from tenderkit.evaluating.marks import Mark, loses_bid
from tenderkit.evaluating.statistics import Interval

if TYPE_CHECKING:
    from rich.console import Console

LONGEST = 160
"""Characters of a value that are shown in the list of errors."""

ALPHA = 0.05


def shown_value(figure: Figure, value: float | None) -> str:
    """A figure as people read it: 97.4%, 0.05, or – where there is nothing to count."""
    if value is None:
        return "–"
    return f"{value:.1%}" if figure.percent else f"{value:.2f}"


def shown_interval(figure: Figure, around: Interval | None) -> str:
    """An interval as people read it: 93.1–99.2%."""
    if around is None:
        return "–"
    if figure.percent:
        return f"{around.low * 100:.1f}–{around.high:.1%}"
    return f"{around.low:.2f}–{around.high:.2f}"


def print_figures(evaluation: Evaluation, console: Console, everything: bool = False) -> None:
    """The table of figures with their intervals, the headline ones or all."""
    from rich import box
    from rich.table import Table

    title = f"{evaluation.title}: {len(evaluation.scores)} tenders"
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    table.add_column("figure")
    table.add_column("value", justify="right")
    table.add_column("95% interval", justify="right")
    table.add_column("counted", justify="right")
    for figure in FIGURES:
        if not (figure.headline or everything):
            continue
        counts = evaluation.counts(figure)
        above, below = sum(num for num, _ in counts), sum(den for _, den in counts)
        table.add_row(
            figure.title,
            shown_value(figure, ratio(counts)),
            shown_interval(figure, evaluation.interval(figure)),
            f"{above:g} / {below:g}",
        )
    console.print(table)
    failed = [one for one in evaluation.scores if one.reading.failure]
    if failed:
        console.print(
            f"{len(failed)} could not be read, first {failed[0].name}: {failed[0].reading.failure}",
            style="bold", markup=False, soft_wrap=True,
        )  # fmt: skip
    losing = [one for one in evaluation.scores if one.losing]
    if losing:
        console.print(f"{len(losing)} tenders hold an error that would lose the bid (--errors).")


def print_errors(evaluation: Evaluation, console: Console) -> None:
    """Every error by tender; those that would lose the bid are marked with !."""
    from rich.text import Text

    for score in evaluation.scores:
        lines = list(_error_lines(score))
        if lines:
            console.print(
                Text(f"{score.name}: {len(score.errors)} errors, {len(score.losing)} lose the bid")
            )
        for line in lines:
            console.print(Text(line), soft_wrap=True)


def _error_lines(score: Score) -> list[str]:
    lines = [f"  label  {problem}" for problem in score.problems]
    if score.moved:
        lines.append("  note   the text has changed since this was read; its spans may be off")
    return lines + ["  " + error_line(mark) for mark in score.errors]


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


def print_comparison(comparison: Comparison, console: Console, everything: bool = False) -> None:
    """Two evaluations side by side; a difference that stands after Holm's correction has a *."""
    from rich import box
    from rich.table import Table

    first, second = comparison.first, comparison.second
    title = f"{first.title} (A) and {second.title} (B): {len(comparison.tenders)} tenders"
    table = Table(title=title, title_justify="left", box=box.SIMPLE_HEAD)
    for name in ("figure", "A", "B", "B − A", "95% interval", "p", "p (Holm)"):
        table.add_column(name, justify="left" if name == "figure" else "right")
    for row in comparison.differences:
        figure = BY_KEY[row.key]
        if not (figure.headline or everything):
            continue
        stands = "*" if row.p_holm < ALPHA and better(row) is not None else ""
        table.add_row(
            figure.title,
            shown_value(figure, row.first),
            shown_value(figure, row.second),
            _signed(figure, row.by) + stands,
            f"{_signed(figure, row.interval.low)} … {_signed(figure, row.interval.high)}",
            f"{row.p:.3f}",
            f"{row.p_holm:.3f}",
        )
    console.print(table)


def print_stability(rows: Sequence[Stability], runs: int, console: Console) -> None:
    """How far each headline figure moved over repeated runs."""
    from rich import box
    from rich.table import Table

    table = Table(title=f"over {runs} runs", title_justify="left", box=box.SIMPLE_HEAD)
    for name in ("figure", "lowest", "mean", "highest"):
        table.add_column(name, justify="left" if name == "figure" else "right")
    for row in rows:
        figure = BY_KEY[row.key]
        if figure.headline:
            values = (shown_value(figure, v) for v in (row.low, row.mean, row.high))
            table.add_row(figure.title, *values)
    console.print(table)


def _signed(figure: Figure, value: float) -> str:
    return f"{value * 100:+.1f}" if figure.percent else f"{value:+.2f}"


def _short(words: str) -> str:
    words = " ".join(words.split())
    return words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
