"""One table of a comparison as CSV, safe to open in a spreadsheet.

In: a frame of a Comparison. Out: CSV text (UTF-8, comma, CRLF as RFC 4180 wants it).
"""

from __future__ import annotations

import csv
import io
from datetime import datetime
from typing import TYPE_CHECKING, Any

from tenderkit.showing.tables import safe_cell

if TYPE_CHECKING:
    import pandas as pd


def frame_csv(frame: pd.DataFrame) -> str:
    """A frame as CSV; what is not stated is an empty cell, a moment is ISO 8601."""
    file = io.StringIO(newline="")
    table = csv.writer(file, lineterminator="\r\n")
    table.writerow([safe_cell(str(column)) for column in frame.columns])
    for values in frame.itertuples(index=False, name=None):
        table.writerow([_cell(value) for value in values])
    return file.getvalue()


def _cell(value: Any) -> str | int | float:
    import pandas as pd

    if value is None or value is pd.NaT or (not isinstance(value, str) and pd.isna(value)):
        return ""
    if isinstance(value, datetime):
        midnight = value.hour == value.minute == 0
        return f"{value:%Y-%m-%d}" if midnight else f"{value:%Y-%m-%dT%H:%M}"
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return safe_cell(value)
