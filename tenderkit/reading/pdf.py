"""PDF files: page by page, text where there is text, OCR where there is only a picture.

In: the bytes of a PDF. Out: a RawText with pages. The order of lines follows their places on the
page (`layout.py`), ruled tables come row by row (`ruled.py`), pictures of text go to tesseract
(`ocr.py`).
"""

from __future__ import annotations

from typing import Any

from tenderkit.errors import ReadError
from tenderkit.reading import ocr as scan
from tenderkit.reading.decoding import MOST_TEXT
from tenderkit.reading.layout import PageLine, laid_out
from tenderkit.reading.pdf_characters import segments_of
from tenderkit.reading.pdf_unseen import parted
from tenderkit.reading.raw import Gathering, RawText
from tenderkit.reading.ruled import RuledPages, has_rules
from tenderkit.records import Page

MOST_PAGES = 1_000
"""More pages are refused: a tender of this length is several documents."""
MOST_SCANNED = 100
"""Pages read by OCR, some seconds each."""
FEWEST_CHARACTERS = 8
"""A page with fewer letters holds no text of its own: a stamp or a page number over a scan."""

_TAIL = 65_536
_DAMAGED = "download it again, or print it to a new PDF"


def pdf_lines(data: bytes, name: str, *, ocr: bool = True) -> RawText:
    """The raw lines of a PDF.

    Raises
    ------
    ReadError
        The PDF is damaged, cut off or protected by a password; or a page is a picture and
        tesseract is not installed (the message says how to install it).
    """
    import pypdfium2 as library

    pypdfium2: Any = library
    if b"%%EOF" not in data[-_TAIL:]:
        raise ReadError("the PDF is cut off: its end is missing", where=name, hint=_DAMAGED)
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            hint = "open it with its password and save it without one"
            raise ReadError("the PDF is protected by a password", where=name, hint=hint) from None
        raise ReadError("the PDF is damaged", where=name, hint=_DAMAGED) from None
    try:
        return _pages(document, data, name, ocr=ocr)
    except pypdfium2.PdfiumError:
        raise ReadError("the PDF is damaged", where=name, hint=_DAMAGED) from None
    finally:
        document.close()


def _pages(document: Any, data: bytes, name: str, *, ocr: bool) -> RawText:
    count = len(document)
    if not 0 < count <= MOST_PAGES:
        why = f"the PDF has {count} pages"
        raise ReadError(why, where=name, hint=f"from 1 to {MOST_PAGES} pages are read: give a part")
    lines = Gathering()
    pages: list[Page] = []
    scanned: list[int] = []
    unread: list[int] = []
    unseen: list[str] = []
    ruled = RuledPages(data)
    try:
        for number in range(1, count + 1):
            page = document[number - 1]
            found, method = _page(page, number, ruled, unseen), "text"
            if found is None:
                if not scan.holds_picture(page):
                    found = []
                elif ocr:
                    if len(scanned) >= MOST_SCANNED:
                        hint = f"at most {MOST_SCANNED} are read: give a part"
                        raise ReadError("too many pages are pictures", where=name, hint=hint)
                    found, method = scan.read_page(page, name, number), "ocr"
                    scanned.append(number)
                else:
                    found = []
                    unread.append(number)
            pages.append(Page(number=number, method="ocr" if method == "ocr" else "text"))
            for line in found:
                lines.add(
                    line.text,
                    kind=line.kind,
                    page=number,
                    gap=line.gap,
                    firm=line.firm,
                    edge=line.edge,
                    room=line.room,
                    margin=line.margin,
                )
            page.close()
            if lines.length > MOST_TEXT:
                hint = f"at most {MOST_TEXT // 1_000_000} MB of text is read: give a part"
                raise ReadError("the PDF holds too much text", where=name, hint=hint)
    finally:
        ruled.close()
    if unread and not lines.lines:
        raise scan.no_text(name, unread)
    notes = tuple(_notes(scanned, unread))
    return lines.finish(pages=tuple(pages), notes=notes, unseen=tuple(unseen))


def _page(page: Any, number: int, ruled: RuledPages, unseen: list[str]) -> list[PageLine] | None:
    """The lines of one page; None where it holds no text. Words that nobody sees go to `unseen`."""
    segments, hidden = parted(page, segments_of(page))
    unseen += [each.text for each in hidden]
    if sum(character.isalnum() for each in segments for character in each.text) < FEWEST_CHARACTERS:
        return None
    _, height = page.get_size()
    tables = ruled.tables(number) if has_rules(page) else []
    return laid_out(segments, tables, height)


def _notes(scanned: list[int], unread: list[int]) -> list[str]:
    notes = []
    if scanned:
        which = ", ".join(map(str, scanned))
        notes.append(f"read by OCR, check the numbers against the original: page {which}")
    if unread:
        notes.append(f"a picture that was not read: page {', '.join(map(str, unread))}")
    return notes
