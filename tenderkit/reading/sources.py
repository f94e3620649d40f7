"""The way in: a path, bytes or a string become a Document.

In: a file, its bytes, or a text. Out: a `Document`, or one `ReadError` that says what was wrong
and what to do. The formats' own libraries are loaded when their format is met.
"""

from __future__ import annotations

from pathlib import Path
from typing import cast

from tenderkit.errors import ReadError
from tenderkit.reading.decoding import MOST_BYTES, MOST_TEXT, READABLE, Format, decoded, sniffed
from tenderkit.reading.lines import document_of
from tenderkit.reading.raw import RawText
from tenderkit.records import Document


def read(source: str | Path, *, ocr: bool = True) -> Document:
    """Read a file into one text of numbered lines.

    Parameters
    ----------
    source : path of a .txt, .md, .html, .pdf, .docx or .eml file; its content decides.
    ocr : read pages that hold no text with tesseract, where it is installed.

    Raises
    ------
    ReadError
        The file is missing, a folder, empty, damaged, encrypted, too large (50 MB; 5 MB of text),
        or of a kind that holds no text.
    """
    return read_bytes(file_bytes(source), Path(source).name, ocr=ocr)


def file_bytes(source: str | Path) -> bytes:
    """The bytes of a file, at most 50 MB.

    Raises
    ------
    ReadError
        The file is missing, a folder, too large, or may not be read.
    """
    path = Path(source)
    try:
        if path.is_dir():
            raise ReadError("this is a folder", where=str(source), hint="give the file inside it")
        size = path.stat().st_size
        if size > MOST_BYTES:
            raise _too_large(size, str(source))
        return path.read_bytes()
    except FileNotFoundError:
        raise ReadError(
            "there is no such file", where=str(source), hint="check the name and the folder"
        ) from None
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        hint = "check that you may read it"
        raise ReadError(f"it cannot be opened: {why}", where=str(source), hint=hint) from None


def read_bytes(data: bytes, name: str, *, ocr: bool = True) -> Document:
    """Read the bytes of a file; `name` is for messages, and its extension a hint. As `read`."""
    if len(data) > MOST_BYTES:
        raise _too_large(len(data), name)
    try:
        return _by_format(data, name, ocr=ocr)
    except ReadError as error:
        if error.where is not None:
            raise
        raise ReadError(error.message, where=name, hint=error.hint) from None


def _by_format(data: bytes, name: str, *, ocr: bool) -> Document:
    format = sniffed(data, name)
    if format == "pdf":
        from tenderkit.reading.pdf import pdf_lines

        return _document(pdf_lines(data, name, ocr=ocr), name, format)
    if format == "docx":
        from tenderkit.reading.docx import docx_lines

        return _document(docx_lines(data, name), name, format)
    if format == "eml":
        from tenderkit.reading.eml import eml_lines

        return _document(eml_lines(data, name), name, format)
    return read_text(decoded(data, name), name, format)


def read_text(text: str, name: str = "text", format: str = "text") -> Document:
    """Read a string: plain text, Markdown or HTML.

    Examples
    --------
    >>> read_text("Start: 1 mei\\n2026").text
    'Start: 1 mei 2026\\n'
    """
    if len(text) > MOST_TEXT:
        raise _too_large(len(text), name)
    return _document(text_raw(text, name, format), name, format)


def text_raw(text: str, name: str, format: str) -> RawText:
    """The raw lines of a text in one of the three text formats."""
    if format == "html":
        from tenderkit.reading.html import html_lines

        return html_lines(text, name)
    if format == "markdown":
        from tenderkit.reading.markdown import markdown_lines

        return markdown_lines(text)
    if format != "text":
        raise ReadError(f"a string is read as text, markdown or html, not as {format}", where=name)
    from tenderkit.reading.text import text_lines

    return text_lines(text)


def _document(raw: RawText, name: str, format: str) -> Document:
    if len(raw.source) > MOST_TEXT:
        raise _too_large(len(raw.source), name)
    document = document_of(raw, name=name, format=cast(Format, format))
    if not any(character.isalnum() for character in document.text):
        raise ReadError("there is no text in it", where=name, hint=READABLE)
    return document


def _too_large(size: int, name: str) -> ReadError:
    bound = f"at most {MOST_BYTES // 1_000_000} MB, or {MOST_TEXT // 1_000_000} MB of text, is read"
    return ReadError(
        f"it is {size / 1e6:.0f} MB", where=name, hint=f"{bound}: give only the tender"
    )
