"""Word by python-docx: real styles, real lists, real tables, on the user's own template where
there is one.

In: a Layout, and a template's path. Out: the bytes of a .docx. In a template the paragraph
`{{inhoud}}` (or `{{content}}`) is where the text goes, else the end; `{{naam}}`, `{{titel}}`,
`{{referentie}}`, `{{opdrachtgever}}` are filled in wherever they stand, header and footer
included. Text is set as text: `<b>` stays `<b>`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from tenderkit.drafting.layout import Element, Layout
from tenderkit.errors import TenderkitError

_STYLES: dict[str, str] = {
    "title": "Title", "heading": "Heading 1", "subheading": "Heading 2", "detail": "Subtitle",
    "paragraph": "Normal", "item": "List Bullet",
}  # fmt: skip
_CONTENT = re.compile(r"\{\{\s*(?:inhoud|content)\s*\}\}")
_WIDTHS_CM: dict[int, tuple[float, ...]] = {2: (6.4, 10.3), 7: (1.6, 2.6, 10.4, 3.2, 4.2, 1.4, 2.0)}


def layout_docx(
    layout: Layout, template: Path | None = None, values: Mapping[str, str] | None = None
) -> bytes:
    """The Word file of a layout.

    Raises
    ------
    TenderkitError : the template cannot be opened as a .docx.
    """
    import docx

    try:
        document = docx.Document(str(template)) if template else docx.Document()
    except Exception as error:
        raise TenderkitError(
            "is no Word template that can be opened", where=str(template), hint="save it as .docx"
        ) from error
    if template is None:
        _house_style(document, layout)
    for name, value in (values or {}).items():
        _fill(document, name, value)
    place = _place(document)
    for element in layout.elements:
        _add(document, element, place)
    if place is not None:
        place._element.getparent().remove(place._element)
    document.core_properties.title = layout.title
    document.core_properties.author = layout.author
    document.core_properties.comments = ""
    document.core_properties.language = "nl-NL" if layout.tongue == "nl" else "en-GB"
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _house_style(document: Any, layout: Layout) -> None:
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt, RGBColor

    section = document.sections[0]
    width, height = Cm(21), Cm(29.7)
    if layout.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        width, height = height, width
    section.page_width, section.page_height = width, height
    section.left_margin = section.right_margin = Cm(2.1)
    section.top_margin = section.bottom_margin = Cm(2)
    accent = RGBColor(0x1F, 0x4E, 0x5F)
    sizes = {
        "Normal": 10.5,
        "List Bullet": 10.5,
        "Title": 20,
        "Heading 1": 13,
        "Heading 2": 11,
        "Subtitle": 10.5,
    }
    for name, size in sizes.items():
        style = document.styles[name]
        style.font.name, style.font.size = "Calibri", Pt(size)
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            fonts.attrib.pop(qn(f"w:{theme}"), None)
        if name in ("Title", "Heading 1", "Heading 2"):
            style.font.color.rgb = accent
    spaces = {
        "Normal": (0, 6),
        "List Bullet": (0, 2),
        "Heading 1": (14, 4),
        "Heading 2": (8, 0),
        "Subtitle": (0, 3),
    }
    for name, (before, after) in spaces.items():
        style = document.styles[name]
        after = 10 if layout.letter and name == "Normal" else after
        style.paragraph_format.space_before, style.paragraph_format.space_after = (
            Pt(before),
            Pt(after),
        )
    detail = document.styles["Subtitle"]
    for spread in detail.element.rPr.findall(qn("w:spacing")):
        detail.element.rPr.remove(spread)
    detail.font.italic, detail.font.color.rgb = True, RGBColor(0x46, 0x46, 0x46)
    detail.paragraph_format.keep_with_next = True
    language = document.styles["Normal"].element.get_or_add_rPr()
    mark = language.makeelement(
        qn("w:lang"), {qn("w:val"): "nl-NL" if layout.tongue == "nl" else "en-GB"}
    )
    language.append(mark)
    _page_numbers(section.footer.paragraphs[0], layout.author)


def _page_numbers(paragraph: Any, author: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    paragraph.add_run(f"{author}\t\t").font.size = Pt(8)
    for name in ("PAGE", "NUMPAGES"):
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), name)
        field.append(OxmlElement("w:r"))
        paragraph._p.append(field)
        if name == "PAGE":
            paragraph.add_run(" / ").font.size = Pt(8)


def _paragraphs(document: Any) -> Iterator[Any]:
    """Every paragraph: body, tables, headers and footers."""
    places = [document]
    for section in document.sections:
        places += [
            section.header,
            section.footer,
            section.first_page_header,
            section.first_page_footer,
        ]
    for place in places:
        yield from place.paragraphs
        for table in place.tables:
            for row in table.rows:
                for cell in row.cells:
                    yield from cell.paragraphs


def _fill(document: Any, name: str, value: str) -> None:
    """Fill a placeholder in, also where Word has cut it over runs."""
    pattern = re.compile(rf"\{{\{{\s*{re.escape(name)}\s*\}}\}}")
    for paragraph in _paragraphs(document):
        if not pattern.search(paragraph.text):
            continue
        for run in paragraph.runs:
            run.text = pattern.sub(lambda _: value, run.text)
        if pattern.search(paragraph.text) and paragraph.runs:
            whole = pattern.sub(lambda _: value, paragraph.text)
            for run in paragraph.runs[1:]:
                run.text = ""
            paragraph.runs[0].text = whole


def _place(document: Any) -> Any | None:
    """The paragraph before which the text goes; None for the end."""
    return next((one for one in document.paragraphs if _CONTENT.search(one.text)), None)


def _add(document: Any, element: Element, place: Any | None) -> None:
    if element.kind == "table":
        _table(document, element, place)
        return
    style = _STYLES[element.kind]
    known = {one.name for one in document.styles}
    paragraph = document.add_paragraph(style=style if style in known else None)
    text = _clean(element.text)
    if style not in known and element.kind == "item":
        text = f"• {text}"
    run = paragraph.add_run(text)
    if style not in known and element.kind in ("title", "heading", "subheading"):
        run.bold = True
    _move(paragraph._p, place)


def _clean(text: str) -> str:
    """Without the characters that XML does not allow."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\u202a-\u202e\u2066-\u2069]", "", text)


def _table(document: Any, element: Element, place: Any | None) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    known = {one.name for one in document.styles}
    table = document.add_table(rows=1, cols=len(element.columns))
    if "Table Grid" in known:
        table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, _widths(len(element.columns)), strict=True):
        column.width = Cm(width)
    header = table.rows[0]
    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    header._tr.get_or_add_trPr().append(mark)
    row_widths = _widths(len(element.columns))
    rows = [(element.columns, True), *((row.cells, False) for row in element.rows)]
    for number, (cells, bold) in enumerate(rows):
        row = header if number == 0 else table.add_row()
        whole = OxmlElement("w:cantSplit")
        row._tr.get_or_add_trPr().append(whole)
        for cell, words, width in zip(row.cells, cells, row_widths, strict=True):
            cell.width = Cm(width)
            for index, line in enumerate(_clean(words).split("\n")):
                paragraph = cell.paragraphs[0] if index == 0 else cell.add_paragraph()
                paragraph.paragraph_format.space_after = Pt(2)
                run = paragraph.add_run(line)
                label = width == row_widths[0] and index == 0 and "\n" in words
                run.font.size, run.bold = Pt(9), bold or label
    _move(table._tbl, place)


def _widths(columns: int) -> tuple[float, ...]:
    return _WIDTHS_CM.get(columns, (16.8 / columns,) * columns)


def _move(element: Any, place: Any | None) -> None:
    if place is not None:
        place._p.addprevious(element)
