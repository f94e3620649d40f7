"""Files that cannot be read: one error each, with what to do."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tenderkit.errors import ReadError
from tenderkit.reading import read, read_bytes, read_text
from tenderkit.reading.decoding import MOST_BYTES, MOST_TEXT, decoded, sniffed

BAD: list[tuple[str, str, bytes, str]] = [
    ("empty", "a.txt", b"", "empty"),
    ("white space", "a.txt", b" \n\t\r\n", "empty"),
    ("only marks", "a.txt", "••• --- \u00a0".encode(), "no text"),
    ("a picture", "a.pdf", b"\x89PNG\r\n\x1a\n....", "PNG"),
    ("a program", "a.txt", b"MZ\x90\x00\x03", "program"),
    ("binary rubbish", "a.txt", bytes(range(256)) * 40, "no readable text"),
    ("an old Word file", "a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1", "old Office"),
    ("not a PDF", "a.pdf", b"gewone tekst", "not a PDF"),
    ("not a Word file", "a.docx", b"gewone tekst", "not a Word file"),
    ("a cut PDF", "a.pdf", b"%PDF-1.4\n1 0 obj\n<< /Type /Cat", "cut off"),
    ("a damaged PDF", "a.pdf", b"%PDF-1.4\nrubbish\n%%EOF", "damaged"),
    ("a cut Word file", "a.docx", b"PK\x03\x04\x14\x00word/document.xml", "damaged or cut off"),
    ("scripts only", "a.html", b"<html><script>x = 1</script></html>", "no text in this page"),
    ("an empty mail", "a.eml", b"From: a@b.nl\nSubject: \n\n", "no text"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "data", "why"), [case[1:] for case in BAD], ids=[case[0] for case in BAD]
)
def test_bad_files(name: str, data: bytes, why: str) -> None:
    with pytest.raises(ReadError, match=why) as found:
        read_bytes(data, name)
    assert found.value.where == name
    assert found.value.hint
    assert "\n" not in str(found.value)


def test_a_missing_file_a_folder_and_a_huge_file(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="no such file"):
        read(tmp_path / "niets.txt")
    with pytest.raises(ReadError, match="folder"):
        read(tmp_path)
    huge = tmp_path / "groot.txt"
    with huge.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    tracemalloc.start()
    with pytest.raises(ReadError, match="50 MB"):
        read(huge)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 5_000_000


def test_too_much_text() -> None:
    with pytest.raises(ReadError, match="5 MB of text"):
        read_bytes(b"a " * (MOST_TEXT // 2 + 1), "a.txt")
    with pytest.raises(ReadError, match="5 MB of text"):
        read_text("a " * (MOST_TEXT // 2 + 1))


@pytest.mark.parametrize(("text", "format"), [("a\n", "text"), ("a<br>", "html")])
def test_too_many_lines(text: str, format: str) -> None:
    with pytest.raises(ReadError, match="more than 100000 lines"):
        read_text(text * 100_001, "a", format)


def test_a_protected_pdf(pdf: Callable[..., bytes], printed: Any) -> None:
    secret = b"00" * 32
    trailer = b"/ID [<%s> <%s>] /Encrypt << /Filter /Standard /V 1 /R 2 /O <%s> /U <%s> /P -4 >>" % (
        secret[:32], secret[:32], secret, secret,
    )  # fmt: skip
    with pytest.raises(ReadError, match="password"):
        read_bytes(pdf([[printed(60, 700, "geheim")]], trailer=trailer), "a.pdf")


def test_a_zip_bomb_is_refused_unopened(archive: Callable[[dict[str, bytes]], bytes]) -> None:
    bomb = archive({"[Content_Types].xml": b"<Types/>", "word/document.xml": b" " * 120_000_000})
    tracemalloc.start()
    with pytest.raises(ReadError, match="unpack to 120 MB"):
        read_bytes(bomb, "a.docx")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 20_000_000


def test_other_archives(archive: Callable[[dict[str, bytes]], bytes]) -> None:
    with pytest.raises(ReadError, match="spreadsheet"):
        read_bytes(archive({"xl/workbook.xml": b"<x/>"}), "a.xlsx")
    with pytest.raises(ReadError, match="ZIP archive"):
        read_bytes(archive({"a.txt": b"x"}), "a.zip")
    with pytest.raises(ReadError, match="Word file is damaged"):
        read_bytes(archive({"word/document.xml": b"<x"}), "a.docx")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("één €".encode(), "één €"), ("één €".encode("utf-8-sig"), "één €"), ("één €".encode("cp1252"), "één €"),
        ("één €".encode("utf-16"), "één €"), ("Start: één €".encode("utf-16-le"), "Start: één €"),
        ("Start: één €".encode("utf-16-be"), "Start: één €"),
    ],
)  # fmt: skip
def test_encodings(data: bytes, text: str) -> None:
    assert decoded(data, "a.txt") == text


@pytest.mark.parametrize(
    ("name", "data", "format"),
    [
        ("a.txt", b"Start: 1 mei", "text"), ("a.md", b"# Inkoper", "markdown"), ("a", b"<!DOCTYPE html><p>x", "html"),
        ("a.txt", b"<html><body>x</body></html>", "html"), ("a.htm", b"<p>x", "html"), ("a.txt", b"%PDF-1.7 ...", "pdf"),
        ("a.bin", b"Start: 1 mei", "text"), ("a.eml", b"Subject: x\n\nhoi", "eml"),
        ("a.txt", b"From: a@b.nl\nTo: c@d.nl\nSubject: x\nMIME-Version: 1.0\n\nhoi", "eml"),
        ("a.txt", b"Start: 1 mei\nEinde: 2 mei\nRegio: Drenthe\n\nTekst", "text"),
        ("a.docx", b"PK\x03\x04....word/document.xml", "docx"), ("a.txt", b"PK\x03\x04....word/document.xml", "docx"),
    ],
)  # fmt: skip
def test_the_content_tells_the_format(name: str, data: bytes, format: str) -> None:
    assert sniffed(data, name) == format


def test_the_error_is_one_line_with_a_hint() -> None:
    with pytest.raises(ReadError) as found:
        read_bytes(b"", "leeg.txt")
    assert (
        str(found.value)
        == "leeg.txt: the file is empty (give a .txt, .md, .html, .pdf, .docx or .eml file)"
    )
