"""Tenders beside each other: many at once (`compare`), and one over time (`diff`)."""

from tenderkit.comparing.amending import apply_nota, joined_text
from tenderkit.comparing.comparison import Comparison, compare
from tenderkit.comparing.difference import change_lines, diff, difference
from tenderkit.comparing.grouping import Corrections, group_demands
from tenderkit.comparing.groups_file import load_corrections, write_groups
from tenderkit.comparing.portals import Merged, find_copies, merge_copies
from tenderkit.comparing.sources import Source, Unread, load_sources
from tenderkit.comparing.staleness import stale

__all__ = [
    "Comparison", "Corrections", "Merged", "Source", "Unread", "apply_nota", "change_lines",
    "compare", "diff", "difference", "find_copies", "group_demands", "joined_text",
    "load_corrections", "load_sources", "merge_copies", "stale", "write_groups",
]  # fmt: skip
