"""Many tenders in one table: what closes when, how much is asked, and which files failed.

In: file names with their tender or error. Out: a rich table, and the failures in full below it.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from tenderkit.records import Tender
from tenderkit.showing.codes import SEVERITIES
from tenderkit.showing.wording import clean_words, number_words

if TYPE_CHECKING:
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text


@dataclass(frozen=True, slots=True)
class SummaryRow:
    """One file: its tender, or what was wrong with it."""

    file: str
    tender: Tender | None
    error: str | None = None


def summary(rows: list[SummaryRow]) -> Group:
    """One row a tender, in the order given; under them, each file that failed and why."""
    from rich.console import Group

    done = [(row.file, row.tender) for row in rows if row.tender is not None]
    failed = [row for row in rows if row.tender is None]
    return Group(*([_table(done)] if done else []), *map(_failure, failed))


def _table(rows: list[tuple[str, Tender]]) -> Table:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    table = Table(box=box.SIMPLE_HEAD, show_edge=False, pad_edge=False)
    table.add_column("Tender", overflow="fold", ratio=1)
    table.add_column("Closes", no_wrap=True)
    table.add_column("Knock-outs", justify="right", no_wrap=True)
    table.add_column("Award", justify="right", no_wrap=True)
    table.add_column("Findings", no_wrap=True)
    for file, tender in rows:
        title = Text(clean_words(tender.title or "without a title"), style="bold")
        table.add_row(
            Text("\n").join([title, Text(clean_words(file), style="dim")]),
            Text(_closes(tender)),
            str(len(tender.of_kind("knockout"))),
            Text(_award(tender)),
            Text(_findings(tender)),
        )
    return table


def _failure(row: SummaryRow) -> Text:
    from rich.text import Text

    return Text.assemble(
        ("✖ failed ", "bold red"),
        (clean_words(row.file), "bold"),
        f": {clean_words(row.error or '')}",
    )


def _closes(tender: Tender) -> str:
    closes = tender.closes_at
    if closes is None:
        return "not stated"
    return f"{closes:%Y-%m-%d %H:%M}" if isinstance(closes, datetime) else f"{closes:%Y-%m-%d}"


def _award(tender: Tender) -> str:
    award = tender.of_kind("award")
    stated = [c.scoring.max_points for c in award if c.scoring and c.scoring.max_points is not None]
    return f"{len(award)}" + (f" ({number_words(sum(stated))} pt)" if stated else "")


def _findings(tender: Tender) -> str:
    counts = Counter(finding.severity for finding in tender.findings)
    parts = [
        f"{sign} {counts[severity]} {word.lower()}{'' if counts[severity] == 1 else 's'}"
        for severity, (sign, word) in SEVERITIES.items()
        if counts[severity]
    ]
    return "\n".join(parts) or "none"
