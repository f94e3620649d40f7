"""Criteria as a table for a spreadsheet: one row a criterion, and one a band under it.

In: named tenders. Out: CSV text (UTF-8, comma, CRLF as RFC 4180 wants it). A cell that a
spreadsheet would take for a formula is made plain text by a leading quote mark.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator
from typing import Any, Final

from tenderkit.records import Band, Criterion, Tender
from tenderkit.showing.wording import clean_words

COLUMNS: Final = (
    "tender", "reference", "closes_at", "id", "number", "kind", "source_label", "text", "theme",
    "proof", "min_months", "window_months", "education_level", "max_rate", "min_count",
    "min_inhabitants", "max_inhabitants", "names", "conditional", "max_points", "weight_percent",
    "formula", "band", "band_min", "band_max", "band_unit", "band_points", "start", "end", "page",
)  # fmt: skip
"""The header row. Band columns are filled on the rows under an award criterion only."""

_FORMULA_STARTS: Final = (
    "=",
    "+",
    "-",
    "@",
    "\t",
    "\r",
    "\n",
    "\uff1d",
    "\uff0b",
    "\uff0d",
    "\uff20",
)

_INVISIBLE: Final = "\u200b\u200c\u200d\u2060\ufeff\u00ad\x00 \u3000"
"""What may stand before a formula without being seen."""


def criteria_csv(tenders: Iterable[tuple[str, Tender]]) -> str:
    """The criteria of one or more tenders as CSV.

    Parameters
    ----------
    tenders : a name for each (its file) and its record.
    """
    file = io.StringIO(newline="")
    table = csv.DictWriter(file, COLUMNS, restval="", lineterminator="\r\n")
    table.writeheader()
    for name, tender in tenders:
        for row in _rows(name, tender):
            table.writerow({column: safe_cell(value) for column, value in row.items()})
    return file.getvalue()


def safe_cell(value: Any) -> str | int | float:
    """A cell that a spreadsheet shows and never runs.

    Examples
    --------
    >>> safe_cell("=HYPERLINK(1)")
    "'=HYPERLINK(1)"
    >>> safe_cell(-5)
    -5
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return value
    text = str(value)
    seen = clean_words(text).lstrip().lstrip(_INVISIBLE)
    guard = "'" if text.startswith(_FORMULA_STARTS) or seen.startswith(_FORMULA_STARTS) else ""
    return guard + clean_words(text)


def _rows(name: str, tender: Tender) -> Iterator[dict[str, Any]]:
    record = tender.model_dump(mode="json", include={"reference", "closes_at"})
    for criterion in tender.criteria:
        row = {"tender": name, **record, **_criterion_cells(criterion)}
        yield row
        for band in criterion.scoring.bands if criterion.scoring is not None else ():
            keys = ("tender", "reference", "closes_at", "id", "kind")
            yield {key: row[key] for key in keys} | _band_cells(band)


def _criterion_cells(criterion: Criterion) -> dict[str, Any]:
    record = criterion.model_dump(mode="json", exclude={"evidence", "requirement", "scoring"})
    requirement = criterion.requirement.model_dump() if criterion.requirement is not None else {}
    if "names" in requirement:
        requirement["names"] = "; ".join(requirement["names"])
    scoring = criterion.scoring.model_dump() if criterion.scoring is not None else {}
    scoring.pop("bands", None)
    first = criterion.evidence[0] if criterion.evidence else None
    place = {"start": first.start, "end": first.end, "page": first.page} if first else {}
    return record | requirement | scoring | place


def _band_cells(band: Band) -> dict[str, Any]:
    record = band.model_dump()
    return {
        "band": record["label"],
        "band_min": record["min"],
        "band_max": record["max"],
        "band_unit": record["unit"],
        "band_points": record["points"],
    }
