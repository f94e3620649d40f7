"""Bytes: what they are, and as what text they read.

In: the bytes of a file and its name. Out: the format, told by the content before the extension,
and the decoded text. Every bound on size stands here.
"""

from __future__ import annotations

import codecs
import re
from pathlib import PurePath
from typing import Literal

from tenderkit.errors import ReadError

Format = Literal["text", "markdown", "html", "pdf", "docx", "eml"]

MOST_BYTES = 50_000_000
"""A larger file is refused before it is read: a tender of 500 pages is a tenth of it."""

MOST_TEXT = 5_000_000
"""Bytes of a text source, and characters that any source may unfold to: a thousand pages and more.
Reading 5 MB takes 180 MB of memory; the worst text that was found takes 250 MB."""

SUFFIXES: dict[str, Format] = {
    ".txt": "text", ".text": "text", ".md": "markdown", ".markdown": "markdown", ".html": "html",
    ".htm": "html", ".xhtml": "html", ".pdf": "pdf", ".docx": "docx", ".eml": "eml",
}  # fmt: skip

READABLE = "give a .txt, .md, .html, .pdf, .docx or .eml file"

FOREIGN: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"MZ", "a Windows program"),
    (b"\x7fELF", "a program"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (.doc, .xls or .msg)"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"Rar!", "a RAR archive"),
    (b"7z\xbc\xaf", "a 7z archive"),
    (b"SQLite format 3", "a database"),
)
"""First bytes of files people hand in by mistake, and what they are."""

_HTML = re.compile(
    rb"^\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_MARKUP = re.compile(rb"<(?:p|div|h[1-6]|li|table|span|section|article)\b[^>]*>", re.I)
_MAIL = re.compile(rb"\A(?:From [^\n]*\n)?(?:[A-Za-z][A-Za-z0-9-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}")
_MAIL_FIELDS = re.compile(
    rb"^(?:MIME-Version|Received|Message-ID|Content-Type|Return-Path|From|Date|Subject|To):",
    re.I | re.M,
)
_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def sniffed(data: bytes, name: str) -> Format:
    """The format of a file.

    Raises
    ------
    ReadError
        The bytes are empty, or of a kind that holds no tender.
    """
    if not data.strip():
        raise ReadError("the file is empty", where=name, hint=READABLE)
    for start, what in FOREIGN:
        if data.startswith(start):
            raise ReadError(f"this is {what}, not a document", where=name, hint=READABLE)
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(b"PK"):
        return _office(data, name)
    suffix = SUFFIXES.get(PurePath(name).suffix.lower())
    if suffix in ("pdf", "docx"):
        kind = "PDF" if suffix == "pdf" else "Word file"
        hint = "download it again, or save it again from the program that made it"
        raise ReadError(f"this is not a {kind}, or it is damaged", where=name, hint=hint)
    head = data[:65536]
    if _looks_like_mail(head, suffix):
        return "eml"
    if _HTML.search(head[:4096]) or (suffix == "html") or len(_MARKUP.findall(head)) > 8:
        return "html" if suffix != "markdown" else "markdown"
    return suffix if suffix == "markdown" else "text"


def _looks_like_mail(head: bytes, suffix: Format | None) -> bool:
    head = head.replace(b"\r\n", b"\n").removeprefix(codecs.BOM_UTF8)
    fields = {found.lower() for found in _MAIL_FIELDS.findall(head.split(b"\n\n")[0])}
    if suffix == "eml":
        return len(fields) >= 1
    return (
        len(fields) >= 3
        and bool(_MAIL.match(head))
        and (b"mime-version:" in fields or b"message-id:" in fields)
    )


def _office(data: bytes, name: str) -> Format:
    if b"word/" in data:
        return "docx"
    if b"[Content_Types].xml" in data[:4096] and PurePath(name).suffix.lower() == ".docx":
        return "docx"
    what = "a spreadsheet" if b"xl/" in data else "a ZIP archive"
    raise ReadError(
        f"this is {what}, not a document", where=name, hint="unpack it and give the document inside"
    )


def decoded(data: bytes, name: str) -> str:
    """The text of a text file: by its byte order mark, as UTF-8, as UTF-16 without a mark, else as
    cp1252.

    Raises
    ------
    ReadError
        The bytes are too many, or no text in any of these.
    """
    if len(data) > MOST_TEXT:
        bound = f"at most {MOST_TEXT // 1_000_000} MB of text is read"
        raise ReadError(f"the text is {len(data) / 1e6:.0f} MB", where=name, hint=bound)
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _checked(data.decode(encoding, errors="replace"), name)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        text = _otherwise(data)
    else:
        if "\x00" in text[:4096]:
            text = _otherwise(data)
    return _checked(text, name)


def _otherwise(data: bytes) -> str:
    head = data[:4096]
    if head.count(0) > len(head) // 4:
        little = head[1::2].count(0) >= head[::2].count(0)
        return data.decode("utf-16-le" if little else "utf-16-be", errors="replace")
    return data.decode("cp1252", errors="replace")


def _checked(text: str, name: str) -> str:
    """The text, if it is one: some of it letters, next to none of it rubbish."""
    sample = text[:20_000]
    rubbish = sum(
        1 for c in sample if c == "\ufffd" or (c < " " and c not in "\t\n\r\x0c\x0b\x02\x1b")
    )
    if rubbish > max(len(sample) // 50, 3):
        hint = f"save it as UTF-8, or {READABLE}"
        raise ReadError(
            "this is no readable text (binary, or in an unknown encoding)", where=name, hint=hint
        )
    return text
