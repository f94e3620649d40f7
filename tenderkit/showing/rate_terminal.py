"""Rate advice as a terminal page: the rates worth asking, the scale, ranks and what a point costs.

In: a RateAdvice. Out: something rich prints.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from rich import box
from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tenderkit.records import RateAdvice, RateCurve
from tenderkit.showing.wording import clean_words, euros, number_words

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

SCHEMES: Final = {
    "none": "the rate earns no points",
    "bands": "points by band",
    "lowest_over_own": "maximum × lowest bid / own rate",
    "linear": "points in a straight line between two rates",
    "other": "a formula of the tender's own",
}


def print_rate(advice: RateAdvice, console: Console) -> None:
    """Print the page on a console."""
    console.print(rate_page(advice))


def rate_page(advice: RateAdvice) -> Group:
    """The whole page as one renderable."""
    return Group(*_parts(advice))


def _parts(advice: RateAdvice) -> Iterator[RenderableType]:
    yield Text(clean_words(advice.tender), style="bold")
    facts = [SCHEMES[advice.scheme]]
    if advice.weight is not None:
        facts.append(f"{number_words(advice.weight)} points")
    if advice.weight_percent is not None:
        facts.append(f"{number_words(advice.weight_percent)} %")
    facts.append(f"cap {euros(advice.cap)}" if advice.cap is not None else "no cap stated")
    if advice.contract_hours is not None:
        facts.append(f"about {advice.contract_hours:,.0f} hours")
    yield Text("  ·  ".join(facts), style="dim")
    if advice.rates:
        yield Padding(_rates(advice), (1, 0, 0, 0))
    if advice.stretches:
        yield Padding(_stretches(advice), (1, 0, 0, 0))
    if advice.curves:
        yield Padding(_curves(advice), (1, 0, 0, 0))
    if advice.standings:
        yield Padding(_standings(advice), (1, 0, 0, 0))
    for turn in advice.reversals:
        yield Text(
            clean_words(
                f"a third bid of {euros(turn.high)} or less puts {turn.behind} before {turn.ahead}"
            )
        )
    for line in (*advice.price_of_point, *advice.notes):
        yield Text(f"– {clean_words(line)}")


def _rates(advice: RateAdvice) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("rate", justify="right")
    table.add_column("points", justify="right")
    table.add_column("left per hour", overflow="fold")
    table.add_column("why", overflow="fold")
    for step in advice.rates:
        points = (
            "see curve"
            if step.points is None and advice.curves
            else ("–" if step.points is None else number_words(round(step.points, 2)))
        )
        net = "\n".join(f"{euros(one.net)}  {one.reading}" for one in step.net)
        table.add_row(euros(step.rate), points, Text(clean_words(net)), Text(clean_words(step.why)))
    return table


def _stretches(advice: RateAdvice) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("from", justify="right")
    table.add_column("to", justify="right")
    table.add_column("points", justify="right")
    for one in advice.stretches:
        said = number_words(one.points) if one.points is not None else f"? {one.doubt}"
        table.add_row(euros(one.low), euros(one.high), said)
    return table


def _curves(advice: RateAdvice) -> Table:
    """Points of each rate at a few lowest bids."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    table.add_column("if the lowest bid is", justify="right")
    for curve in advice.curves:
        table.add_column(f"points of {euros(curve.rate)}", justify="right")
    highest = max(curve.rate for curve in advice.curves)
    for share in ("1.00", "0.95", "0.90", "0.85", "0.80", "0.70"):
        lowest = (highest * Decimal(share)).quantize(Decimal("0.01"))
        table.add_row(
            euros(lowest), *(f"{points_at(curve, lowest):.1f}" for curve in advice.curves)
        )
    return table


def points_at(curve: RateCurve, lowest: Decimal) -> float:
    """The points of a curve's rate at a lowest bid; its full score where it is the lowest
    itself.
    """
    if lowest >= curve.rate:
        return curve.points[-1].points
    return float(lowest / curve.rate) * curve.points[-1].points


def _standings(advice: RateAdvice) -> Table:
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in ("rank", "bid"):
        table.add_column(name)
    for name in ("rate", "quality", "price", "total"):
        table.add_column(name, justify="right")
    for one in advice.standings:
        table.add_row(
            str(one.rank),
            Text(clean_words(one.name)),
            euros(one.rate),
            number_words(one.quality),
            f"{one.points:.2f}",
            f"{one.total:.2f}",
        )
    return table
