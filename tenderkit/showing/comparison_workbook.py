"""A comparison as an Excel workbook: typed columns, a frozen header, each criterion linked to its
line.

In: a Comparison. Out: bytes of an .xlsx file. Dates are dates, money and points are numbers, a
missing value is an empty cell. Words of a tender are written as text only: nothing of a tender
becomes a formula or a link. The lines themselves are on a sheet of their own, so that a link
works wherever the file goes.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from tenderkit.comparing.frames import FLAGS
from tenderkit.showing.wording import clean_words

if TYPE_CHECKING:
    import pandas as pd

    from tenderkit.comparing import Comparison

LINES: Final = "Lines"
MOST_CELL: Final = 32_000
"""Excel holds 32,767 characters in a cell."""

_FORMATS: Final[dict[str, dict[str, Any]]] = {
    "header": {
        "bold": True,
        "text_wrap": True,
        "valign": "top",
        "bottom": 1,
        "bg_color": "#E2F0EF",
    },
    "text": {"valign": "top"},
    "long": {"valign": "top", "text_wrap": True},
    "day": {"num_format": "yyyy-mm-dd", "valign": "top"},
    "moment": {"num_format": "yyyy-mm-dd hh:mm", "valign": "top"},
    "number": {"num_format": "0.##", "valign": "top"},
    "money": {"num_format": '"€" #,##0.00', "valign": "top"},
    "share": {"num_format": "0%", "valign": "top"},
    "link": {"font_color": "#0B5D63", "underline": 1, "valign": "top"},
}

MONEY: Final = frozenset({"rate_cap", "max_rate", "lowest", "middle", "highest"})
SHARES: Final = frozenset({"price_share", "share_middle", "share_from", "share_to"})
LONG: Final = frozenset({"text", "title", "subject", "bands", "in", "quote", "finding_codes"})
WIDTHS: Final = {"text": 60, "quote": 40, "in": 60, "title": 36, "subject": 40, "bands": 40}
USUAL_WIDTH: Final = 13


def comparison_workbook(comparison: Comparison) -> bytes:
    """The whole workbook: Tenders, Criteria, Demands, the four answers, Themes, Lines."""
    import xlsxwriter

    file = BytesIO()
    book = xlsxwriter.Workbook(
        file,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "strings_to_numbers": False,
            "default_date_format": "yyyy-mm-dd",
        },
    )
    formats = {name: book.add_format(look) for name, look in _FORMATS.items()}
    rows = _line_rows(comparison)
    links = {place: at for at, (place, _) in enumerate(rows, start=2)}
    sheets = {
        "Tenders": comparison.tenders,
        "Criteria": comparison.criteria,
        "Demands": comparison.demands,
        "Openers": comparison.openers,
        "Price": comparison.price_weights,
        "Rates": comparison.rates,
        "Themes": comparison.matrix.reset_index(),
    }
    for name, frame in sheets.items():
        _sheet(book, name, frame, formats, links)
    _lines(book, rows, formats)
    book.close()
    return file.getvalue()


def _sheet(
    book: Any, name: str, frame: pd.DataFrame, formats: dict[str, Any], links: dict[Any, int]
) -> None:
    sheet = book.add_worksheet(name)
    columns = [str(column) for column in frame.columns]
    for at, column in enumerate(columns):
        sheet.write_string(0, at, clean_words(column), formats["header"])
        sheet.set_column(at, at, WIDTHS.get(column, USUAL_WIDTH))
    sheet.freeze_panes(1, 1)
    if columns and len(frame):
        sheet.autofilter(0, 0, len(frame), len(columns) - 1)
    has_time = frame["closes_has_time"].tolist() if "closes_has_time" in columns else []
    for row, values in enumerate(frame.itertuples(index=False, name=None), start=1):
        for at, (column, value) in enumerate(zip(columns, values, strict=True)):
            if _is_missing(value):
                continue
            if column == "line" and (values[0], int(value)) in links:
                goal = f"internal:'{LINES}'!A{links[values[0], int(value)]}"
                sheet.write_url(row, at, goal)
                sheet.write_number(row, at, int(value), formats["link"])  # the link stays
                continue
            timed = bool(has_time[row - 1]) if column == "closes_at" and has_time else True
            _cell(sheet, row, at, column, value, formats, timed)


def _cell(
    sheet: Any, row: int, at: int, column: str, value: Any, formats: dict[str, Any], timed: bool
) -> None:
    if isinstance(value, datetime):  # a pandas timestamp is one
        moment = value.replace(tzinfo=None)
        midnight = moment.hour == moment.minute == 0
        look = "day" if midnight or not timed else "moment"
        sheet.write_datetime(row, at, moment, formats[look])
    elif column in FLAGS:
        sheet.write_boolean(row, at, bool(value), formats["text"])
    elif isinstance(value, str):
        look = "long" if column in LONG else "text"
        sheet.write_string(row, at, clean_words(value)[:MOST_CELL], formats[look])
    else:
        look = "money" if column in MONEY else "share" if column in SHARES else "number"
        sheet.write_number(row, at, float(value), formats[look])


def _is_missing(value: Any) -> bool:
    import pandas as pd

    return value is None or value is pd.NaT or (not isinstance(value, str) and bool(pd.isna(value)))


def _line_rows(comparison: Comparison) -> list[tuple[tuple[str, int], str]]:
    """Every line of every document: (tender, line number) and its words."""
    return [
        ((source.name, line.number), source.document.words(line))
        for source in comparison.sources
        if source.document is not None
        for line in source.document.lines
    ]


def _lines(book: Any, rows: list[tuple[tuple[str, int], str]], formats: dict[str, Any]) -> None:
    sheet = book.add_worksheet(LINES)
    for at, (column, width) in enumerate((("tender", 24), ("line", 8), ("text", 110))):
        sheet.write_string(0, at, column, formats["header"])
        sheet.set_column(at, at, width)
    sheet.freeze_panes(1, 2)
    for row, ((tender, number), words) in enumerate(rows, start=1):
        sheet.write_string(row, 0, clean_words(tender), formats["text"])
        sheet.write_number(row, 1, number, formats["number"])
        sheet.write_string(row, 2, clean_words(words)[:MOST_CELL], formats["long"])
