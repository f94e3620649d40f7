"""A comparison's tables for a notebook, set with great-tables. They work offline.

In: a Comparison, or one of its frames. Out: objects that a notebook shows by itself. great-tables
is the extra `notebook`, and is loaded here, on first use.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final

from tenderkit.errors import TenderkitError
from tenderkit.showing.comparison_workbook import MONEY, SHARES
from tenderkit.showing.wording import clean_words

if TYPE_CHECKING:
    import pandas as pd

    from tenderkit.comparing import Comparison

GLANCE: Final = (
    "tender", "buyer", "closes_at", "rate_cap", "hours_min", "hours_max", "knockouts", "award",
    "points_total", "price_share", "self_employed", "blockers",
)  # fmt: skip
"""Columns of a tender that one looks at first; the frame holds them all."""


def glance(comparison: Comparison) -> Any:
    """The tenders at a glance, as a great-tables `GT`."""
    return set_table(comparison.tenders[list(GLANCE)], "Tenders side by side")


def set_table(frame: pd.DataFrame, title: str) -> Any:
    """A frame as a great-tables `GT`: dates, euros and shares written as such.

    Raises
    ------
    TenderkitError
        Where great-tables is not installed.
    """
    if find_spec("great_tables") is None:
        raise TenderkitError(
            "this table needs great-tables", hint='pip install "tenderkit[notebook]"'
        )
    from great_tables import GT, html

    columns = [str(name) for name in frame.columns]
    clean = frame.copy()
    for name in columns:
        if str(clean[name].dtype) in ("object", "str", "string"):
            clean[name] = [clean_words(v) if isinstance(v, str) else None for v in clean[name]]
        elif str(clean[name].dtype).startswith("datetime"):
            clean[name] = [None if v is None or v != v else _moment(v) for v in clean[name]]
    table = GT(clean).tab_header(title=title).sub_missing(missing_text="")
    table = table.cols_label({name: html(name.replace("_", " ")) for name in columns})
    if money := [name for name in columns if name in MONEY]:
        table = table.fmt_currency(columns=money, currency="EUR")
    if shares := [name for name in columns if name in SHARES]:
        table = table.fmt_percent(columns=shares, decimals=0)
    return table


def _moment(value: Any) -> str:
    midnight = value.hour == value.minute == 0
    return f"{value:%Y-%m-%d}" if midnight else f"{value:%Y-%m-%d %H:%M}"
