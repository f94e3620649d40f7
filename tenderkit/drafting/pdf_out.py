"""PDF by typst: fonts embedded, text set as text.

In: a Layout. Out: the bytes of a PDF, and how many pages it has, counted in the finished file.
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

from tenderkit.drafting.layout import Element, Layout
from tenderkit.errors import TenderkitError

TEMPLATE = Path(__file__).parent / "templates" / "bid.typ"

_WIDTHS: dict[int, tuple[float, ...]] = {2: (2.0, 3.2), 7: (0.7, 1.1, 4.2, 1.3, 1.7, 0.6, 0.8)}


def layout_pdf(layout: Layout, template: Path | None = None) -> bytes:
    """The PDF of a layout.

    Parameters
    ----------
    template : a typst file of one's own; it gets the same data (`sys.inputs.data`, JSON).

    Raises
    ------
    TenderkitError : typst is not installed, or the template has a fault.
    """
    try:
        import typst
    except ImportError as error:
        raise TenderkitError(
            "PDF needs typst", hint="pip install 'tenderkit[documents]'"
        ) from error
    source = (template or TEMPLATE).read_bytes()
    data = {
        "title": layout.title,
        "author": layout.author,
        "lang": layout.tongue,
        "landscape": layout.landscape,
        "letter": layout.letter,
        "elements": _grouped([_data(element) for element in layout.elements]),
    }
    try:
        made = typst.compile(source, sys_inputs={"data": json.dumps(data, ensure_ascii=False)})
    except typst.TypstError as error:
        raise TenderkitError(
            f"typst could not set the document: {str(error).splitlines()[0]}",
            where=str(template) if template else None,
        ) from error
    assert isinstance(made, bytes)
    return made


def _data(element: Element) -> dict[str, object]:
    rows = [[_printable(cell) for cell in row.cells] for row in element.rows]
    count = len(element.columns)
    return {
        "kind": element.kind,
        "text": _printable(element.text),
        "columns": list(element.columns),
        "rows": rows,
        "widths": list(_WIDTHS.get(count, (1.0,) * count)),
    }


def _grouped(elements: list[dict[str, object]]) -> list[dict[str, object]]:
    """Items that follow each other as one list."""
    grouped: list[dict[str, object]] = []
    for element in elements:
        if element["kind"] != "item":
            grouped.append(element)
        elif grouped and grouped[-1]["kind"] == "items":
            items = grouped[-1]["items"]
            assert isinstance(items, list)
            items.append(element["text"])
        else:
            grouped.append({"kind": "items", "items": [element["text"]]})
    return grouped


def _printable(text: str) -> str:
    """Without control characters, which a PDF cannot show."""
    return re.sub(
        r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]", "", text
    )


def page_texts(pdf: bytes) -> list[str]:
    """The text of each page of a finished PDF."""
    document = _opened(pdf)
    try:
        return [page.get_textpage().get_text_bounded() for page in document]
    finally:
        document.close()


def page_count(pdf: bytes | Path) -> int:
    """How many pages a finished PDF has."""
    document = _opened(pdf)
    try:
        return len(document)
    finally:
        document.close()


def _opened(pdf: bytes | Path) -> Any:
    import pypdfium2 as library

    pypdfium2: Any = library  # its functions carry no types
    try:
        return pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        where = str(pdf) if isinstance(pdf, Path) else None
        raise TenderkitError("is no PDF that can be opened", where=where) from error
