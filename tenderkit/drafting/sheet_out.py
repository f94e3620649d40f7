"""The matrix as a workbook: a header that stays, filters, wrapped text, numbers as numbers.

In: a Draft. Out: the bytes of an .xlsx. No cell becomes a formula, whatever its text begins with.
"""

from __future__ import annotations

import io

from tenderkit.drafting.layout import MATRIX_TITLE, matrix_table
from tenderkit.errors import TenderkitError
from tenderkit.records import Draft

MOST_CELL = 32_000
"""Excel holds 32,767 characters in a cell."""

_WIDTHS = (8, 13, 70, 18, 22, 7, 10)


def matrix_xlsx(draft: Draft) -> bytes:
    """The workbook of the compliance matrix.

    Raises
    ------
    TenderkitError : xlsxwriter is not installed.
    """
    try:
        import xlsxwriter
    except ImportError as error:
        raise TenderkitError(
            "a workbook needs xlsxwriter", hint="pip install 'tenderkit[documents]'"
        ) from error
    file = io.BytesIO()
    book = xlsxwriter.Workbook(
        file, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    sheet = book.add_worksheet(MATRIX_TITLE[draft.language][:31])
    head = book.add_format({"bold": True, "bg_color": "#E3EDF0", "bottom": 1, "text_wrap": True})
    cell = book.add_format({"text_wrap": True, "valign": "top"})
    table = matrix_table(draft)
    for column, (name, width) in enumerate(zip(table.columns, _WIDTHS, strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(0, column, name, head)
    for number, row in enumerate(table.rows, 1):
        for column, words in enumerate(row.cells):
            if words.isascii() and words.isdigit():  # "²" is a digit too, and no number
                sheet.write_number(number, column, int(words), cell)
            else:
                sheet.write_string(number, column, words[:MOST_CELL], cell)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    book.close()
    return file.getvalue()
