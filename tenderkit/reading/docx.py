"""Word files: paragraphs and tables in their order, headings and lists known by their style.

In: the bytes of a .docx. Out: a RawText of firm lines. The archive is measured before it is
opened; nothing that it refers to outside itself is fetched.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from tenderkit.errors import ReadError
from tenderkit.reading.docx_unseen import take_unseen
from tenderkit.reading.numbering import Numbering
from tenderkit.reading.raw import Gathering, RawText
from tenderkit.records import LineKind

if TYPE_CHECKING:
    from docx.document import Document as Word

MOST_UNPACKED = 100_000_000
"""Bytes an archive may unpack to."""
MOST_RATIO = 200
"""Times its own size that one file in the archive may unpack to: prose packs about tenfold."""
RATIO_COUNTS_FROM = 5_000_000
"""Bytes; a smaller file in the archive may be packed as tightly as it likes."""
MOST_XML = 30_000_000
"""Bytes of mark-up in the archive: it takes several times its size in memory."""
MOST_PARTS = 5_000
"""Files in the archive."""
DEEPEST_TABLE = 5
"""Tables within tables; deeper ones are left out."""

_DAMAGED = "save it again in Word as .docx, or as PDF"
_HEADING = re.compile(r"(?i)(?:heading|kop|titel|title|subtitle|ondertitel)\b")


def docx_lines(data: bytes, name: str) -> RawText:
    """The raw lines of a Word file: first its header's text, then its body.

    Raises
    ------
    ReadError
        The file is damaged, encrypted, no Word file, or unpacks to more than 100 MB.
    """
    _measured(data, name)
    import docx

    try:
        document = docx.Document(io.BytesIO(data))
        unseen = take_unseen(document)
        lines = Gathering()
        for words in _header(document):
            lines.add(words)
        _blocks(document, lines, Numbering(document), 0)
    except ReadError:
        raise
    except Exception as error:  # python-docx lets whatever its libraries raise through
        raise ReadError("the Word file is damaged", where=name, hint=_DAMAGED) from error
    notes = _left_out(document)
    return lines.finish(notes=notes, unseen=unseen)


def _measured(data: bytes, name: str) -> None:
    """Refuse an archive that would unpack to more than the bound, from its index alone."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise ReadError("the Word file is damaged or cut off", where=name, hint=_DAMAGED) from error
    if any(part.flag_bits & 1 for part in parts):
        raise ReadError("the file is encrypted", where=name, hint="save it without a password")
    total = sum(part.file_size for part in parts)
    dense = any(
        part.file_size > max(RATIO_COUNTS_FROM, MOST_RATIO * part.compress_size) for part in parts
    )
    marked = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
    if total > MOST_UNPACKED or marked > MOST_XML or dense or len(parts) > MOST_PARTS:
        why = f"it would unpack to {total / 1e6:.0f} MB ({len(parts)} parts): refused"
        raise ReadError(why, where=name, hint="a tender unpacks to a few MB; give the text as PDF")
    if "word/document.xml" not in {part.filename for part in parts}:
        if any(part.filename.startswith("word/") for part in parts):
            return
        raise ReadError("this is not a Word file", where=name, hint=_DAMAGED)


def _header(document: Word) -> Iterator[str]:
    """The text of the page headers, each once: it may hold the number or the title."""
    seen: set[str] = set()
    for section in document.sections:
        for header in (section.first_page_header, section.header):
            if header.is_linked_to_previous:
                continue
            paragraphs = [each.text for each in header.paragraphs]
            paragraphs += [
                "\t".join(_once(cell.text for cell in row.cells))
                for table in header.tables
                for row in table.rows
            ]
            for text in paragraphs:
                words = " ".join(text.replace("\n", " ").split(" ")).strip()
                if (
                    words
                    and words not in seen
                    and not re.fullmatch(r"(?i)(?:pagina|page)?\s*\d*", words)
                ):
                    seen.add(words)
                    yield words


def _blocks(parent: Any, lines: Gathering, numbering: Numbering, depth: int) -> None:
    """Paragraphs and tables of a document, a cell or a header, in order."""
    from docx.table import Table

    gap = 0
    for block in parent.iter_inner_content():
        if isinstance(block, Table):
            if depth < DEEPEST_TABLE:
                _table(block, lines, numbering, depth)
            gap = 1
            continue
        if not block.text.strip():
            gap = 1
            continue
        gap = _paragraph(block, lines, numbering, gap)


def _paragraph(paragraph: Any, lines: Gathering, numbering: Numbering, gap: int) -> int:
    """One paragraph; a line break in it ends a line. Returns the gap of what follows."""
    style = (paragraph.style.name if paragraph.style is not None else "") or ""
    kind: LineKind = "text"
    marker = ""
    if _HEADING.match(style):
        kind = "heading"
        marker = numbering.marker(paragraph) or ""
        gap = 1
    else:
        found = numbering.marker(paragraph)
        if found is None and re.match(r"(?i)list|lijst|opsomming", style):
            found = numbering.of_style(style, paragraph)
        if found is not None:
            kind, marker = "item", found
        else:
            numbering.interrupt()
            gap = 1 if kind == "text" and len(paragraph.text) > 120 else gap
            kind = "heading" if _looks_like_heading(paragraph) else "text"
    for text in re.split(r"[\n\r\x0b\x0c]", _text(paragraph)):
        words = text.strip()
        if not words:
            gap = 1
            continue
        lines.add(f"{marker} {words}".strip(), kind=kind, gap=gap)
        marker, gap = "", 0
    return 0


def _text(paragraph: Any) -> str:
    """The words, those in content controls, links and insertions included; deleted ones are not."""
    parts: list[str] = []
    for node in paragraph._p.iter():
        tag = node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""
        if tag == "t" and not _inside(node, ("del", "Fallback")):
            parts.append(node.text or "")
        elif tag == "tab" and not _inside(node, ("tabs",)):
            parts.append("\t")
        elif tag in ("br", "cr"):
            parts.append("\n")
        elif tag == "noBreakHyphen":
            parts.append("-")
        elif tag == "softHyphen":
            parts.append("\u00ad")
    return "".join(parts)


def _inside(node: Any, tags: tuple[str, ...]) -> bool:
    parent = node.getparent()
    while parent is not None and not parent.tag.endswith("}p"):
        if parent.tag.rsplit("}", 1)[-1] in tags:
            return True
        parent = parent.getparent()
    return False


def _looks_like_heading(paragraph: Any) -> bool:
    """A short paragraph that is bold from end to end."""
    text = paragraph.text.strip()
    if not text or len(text) > 80 or text.endswith((".", ";", ",")):
        return False
    runs = [run for run in paragraph.runs if run.text.strip()]
    if not runs or not all(run.bold for run in runs):
        return False
    return ":" not in text.rstrip(":")


def _table(table: Any, lines: Gathering, numbering: Numbering, depth: int) -> None:
    """One line a row, a tab between cells; the further lines of a cell follow its row."""
    gap = 1
    for row in table.rows:
        firsts: list[str] = []
        rest = Gathering()
        seen: list[Any] = []
        for cell in row.cells:
            if any(cell._tc is other for other in seen):
                continue
            seen.append(cell._tc)
            nested = Gathering()
            _blocks(cell, nested, numbering, depth + 1)
            found = nested.lines
            if not found:
                firsts.append("")
            elif len(found) == 1 or not any(line.kind == "item" or line.gap for line in found[1:]):
                firsts.append(" ".join(line.strand.text for line in found))
            elif found[0].kind == "item":
                rest.extend(found)
            else:
                firsts.append(found[0].strand.text)
                rest.extend(found[1:])
        text = "\t".join(firsts).strip()
        if text:
            lines.add(text, kind="row", gap=gap)
            gap = 0
        lines.extend(rest.lines)


def _once(texts: Iterator[str] | Any) -> list[str]:
    """The texts without repeats side by side: a merged cell is listed once for each column."""
    found: list[str] = []
    for text in texts:
        words = " ".join(text.split())
        if words and (not found or found[-1] != words):
            found.append(words)
    return found


def _left_out(document: Word) -> tuple[str, ...]:
    boxes = document.element.body.xpath(".//*[local-name()='drawing' or local-name()='pict']")
    if len(boxes) > 0:
        return (f"{len(boxes)} picture(s) or drawing(s) in the file were not read",)
    return ()
