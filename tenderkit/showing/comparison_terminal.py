"""A comparison on a terminal: the four questions with their answers, and what to beware of.

In: a Comparison and a rich console. Out: printed tables. Words of a tender are text, never mark-up.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from tenderkit.showing.wording import clean_words, number_words

if TYPE_CHECKING:
    from rich.console import Console

    from tenderkit.comparing import Comparison

SHOWN: Final = 12
"""Rows of a long table; the files hold them all."""

LONG_TABLES: Final = ("Demand", "To have")


def print_comparison(comparison: Comparison, console: Console, rows: int = SHOWN) -> None:
    """The tenders in a few lines each, then the four answers."""
    from tenderkit.showing.summary import SummaryRow, summary

    for merged in comparison.copies:
        _line(console, f"■ Blocker  {merged.warning}")
    console.print(summary([SummaryRow(s.name, s.tender) for s in comparison.sources]))
    for title, columns, cells in answer_tables(comparison):
        most = rows if columns[0] in LONG_TABLES else len(cells)
        _table(console, title, columns, cells[:most], len(cells) - most)
    for unread in comparison.unread:
        what = "left out" if unread.is_tender else "no tender"
        _line(console, f"{what}: {unread.name}: {unread.why}")


def answer_tables(comparison: Comparison) -> list[tuple[str, list[str], list[list[str]]]]:
    """Title, columns and cells of the four answers, in words."""
    total = len(comparison.sources)
    back = comparison.coming_back
    openers = comparison.openers
    return [
        (
            "Which demands come back",
            ["Demand", f"Of {total}", "Knock-out", "Award", "Condition", "Months"],
            [
                [
                    row.subject, str(row.tenders), _count(row.as_knockout), _count(row.as_award),
                    _count(row.as_condition),
                    _months(row.months_from, row.months_to),
                ]
                for row in back.itertuples()
            ],
        ),
        (
            "Which certificate, system or registration opens most",
            ["To have", "Theme", "Opens", "Scores in", "Points"],
            [
                [row.name, row.theme, _count(row.opens), _count(row.scores), _number(row.points)]
                for row in openers.itertuples()
            ],
        ),
        (
            "How buyers weigh price",
            ["Scheme", "Tenders", "Share, middle", "From", "To", "Breaks ties"],
            [
                [
                    row.scheme, str(row.tenders), _share(row.share_middle), _share(row.share_from),
                    _share(row.share_to), _count(row.ties),
                ]
                for row in comparison.price_weights.itertuples()
            ],
        ),
        (
            "What rate caps do, excluding VAT",
            ["Closes", "Tenders", "With a cap", "Lowest", "Middle", "Highest"],
            [
                [
                    row.closes, str(row.tenders), _count(row.capped), _euros(row.lowest),
                    _euros(row.middle), _euros(row.highest),
                ]
                for row in comparison.rates.itertuples()
            ],
        ),
    ]  # fmt: skip


def _table(
    console: Console, title: str, columns: list[str], cells: list[list[str]], more: int
) -> None:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    console.print()
    if not cells:
        _line(console, f"{title}: nothing")
        return
    table = Table(
        title=title,
        title_justify="left",
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        expand=columns[0] in LONG_TABLES,
    )
    for at, column in enumerate(columns):
        numeric = at > 0 and column != "Theme"
        table.add_column(
            column,
            justify="right" if numeric else "left",
            overflow="fold",
            ratio=1 if at == 0 else None,
            no_wrap=at > 0 and numeric,
        )
    for row in cells:
        table.add_row(*(Text(clean_words(cell)) for cell in row))
    console.print(table)
    if more > 0:
        _line(console, f"… and {more} more")


def _line(console: Console, words: str) -> None:
    console.print(clean_words(words), markup=False, highlight=False)


def _missing(value: Any) -> bool:
    import pandas as pd

    return bool(pd.isna(value))


def _count(value: Any) -> str:
    return "" if _missing(value) or not value else str(int(value))


def _number(value: Any) -> str:
    return "" if _missing(value) else number_words(float(value))


def _share(value: Any) -> str:
    return "" if _missing(value) else f"{float(value):.0%}"


def _euros(value: Any) -> str:
    return "" if _missing(value) else f"€ {float(value):.2f}"


def _months(low: Any, high: Any) -> str:
    if _missing(low):
        return ""
    return _number(low) if low == high else f"{_number(low)}–{_number(high)}"
