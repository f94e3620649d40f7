"""`compare`: many tenders side by side.

In: tender files, a folder, record files or Tenders. Out: a `Comparison`: tables of pandas, the
groups in which the same demand comes back, and the copies of one tender on several portals.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tenderkit.comparing import answers, frames
from tenderkit.comparing.grouping import Corrections, group_demands
from tenderkit.comparing.groups_file import load_corrections
from tenderkit.comparing.portals import Merged, find_copies, merge_copies
from tenderkit.comparing.sources import Comparable, Source, Unread, load_sources
from tenderkit.errors import TenderkitError
from tenderkit.records.comparison import Demand, DemandGroup

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class Comparison:
    """Tenders side by side. Tables are made when first asked for, then kept.

    Attributes
    ----------
    sources : the tenders, with their documents where they came from files.
    groups : every demand in one group, the most frequent first.
    copies : tenders that stand on several portals, each merged.
    unread : files that were left out, and why.
    """

    sources: tuple[Source, ...]
    groups: tuple[DemandGroup, ...]
    copies: tuple[Merged, ...] = ()
    unread: tuple[Unread, ...] = ()

    @cached_property
    def tenders(self) -> pd.DataFrame:
        """One row a tender: dates, rate, hours, counts, points by theme, proof, findings."""
        return frames.tenders_frame(self.sources)

    @cached_property
    def criteria(self) -> pd.DataFrame:
        """One row a criterion, with its group and the line of its words."""
        return frames.criteria_frame(self.sources, self.groups)

    @cached_property
    def demands(self) -> pd.DataFrame:
        """One row a group of demands: how often, as what, and between which numbers."""
        return frames.groups_frame(self.groups)

    @cached_property
    def matrix(self) -> pd.DataFrame:
        """Themes down, tenders across: how many criteria."""
        return frames.theme_matrix(self.sources)

    @cached_property
    def coming_back(self) -> pd.DataFrame:
        """Which demands come back: groups in two tenders or more."""
        return answers.coming_back(self.groups)

    @cached_property
    def openers(self) -> pd.DataFrame:
        """Which one certificate, system or registration would open most tenders."""
        return answers.openers(self.sources)

    @cached_property
    def price_weights(self) -> pd.DataFrame:
        """How buyers weigh price."""
        return answers.price_weights(self.sources)

    @cached_property
    def rates(self) -> pd.DataFrame:
        """What rates do."""
        return answers.rates(self.sources)


def compare(
    tenders: str | Path | Iterable[Comparable] | Mapping[str, Comparable],
    *,
    groups: str | Path | Corrections | None = None,
    as_of: date | None = None,
    executor: Executor | None = None,
    progress: Callable[[str], None] | None = None,
) -> Comparison:
    """Lay tenders side by side.

    Parameters
    ----------
    tenders : a folder, or tender files, record files, Documents and Tenders in any mix; a mapping
        gives them names. Files are extracted with the rules reader, offline.
    groups : corrections of the grouping, as a TOML file that `tenderkit compare --write-groups`
        wrote and a person changed.
    as_of : the day that a relative closing ("sluit over 5 dagen") counts from.
    executor : a `concurrent.futures.Executor` that extracts many files at once.
    progress : called with each name that is done.

    Raises
    ------
    TenderkitError
        Where there is nothing to compare, or `groups` cannot be read.

    Examples
    --------
    >>> from tenderkit.records import Criterion, Tender
    >>> vog = [Criterion(id="O1", kind="condition", theme="screening", text=t)
    ...        for t in ("Een VOG", "Verklaring Omtrent het Gedrag")]
    >>> c = compare({"a": Tender(criteria=(vog[0],)), "b": Tender(criteria=(vog[1],))})
    >>> [(g.name, g.tenders) for g in c.groups]
    [('VOG', ('a', 'b'))]
    """
    if isinstance(tenders, str | Path):
        tenders = [tenders]
    sources, unread = load_sources(tenders, as_of=as_of, executor=executor, progress=progress)
    if not sources:
        why = f": {unread[0].name} {unread[0].why}" if unread else ""
        raise TenderkitError(f"there is no tender to compare{why}", hint="name files or a folder")
    corrections = load_corrections(groups) if isinstance(groups, str | Path) else groups
    demands = (Demand(tender=s.name, criterion=c) for s in sources for c in s.tender.criteria)
    return Comparison(
        sources,
        group_demands(demands, corrections),
        tuple(merge_copies(copies) for copies in find_copies(sources)),
        unread,
    )
