"""Word files, e-mails and PDFs made on the spot, and what becomes of them."""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from datetime import date
from email.message import EmailMessage
from typing import Any

import docx
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from tenderkit.errors import ReadError
from tenderkit.reading import ocr, read_bytes


def word(build: Callable[[Any], object]) -> bytes:
    document = docx.Document()
    build(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def lines_of(data: bytes, name: str) -> list[str]:
    return read_bytes(data, name).text.splitlines()


def _structured(document: Any) -> None:
    document.sections[0].header.paragraphs[0].text = "Aanvraag 17"
    document.add_heading("Inkoper", 1)
    document.add_paragraph("Een gemeente.")
    for words in ("Wmo", "Zorg"):
        document.add_paragraph(words, style="List Number")
    for words in ("Rust", "Moed"):
        document.add_paragraph(words, style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, words in zip(table._cells, ["Wat", "Punten", "Wmo", "40"], strict=True):
        cell.text = words
    document.add_paragraph("Tot slot.")


def test_word_in_order_with_numbers_bullets_and_rows() -> None:
    data = word(_structured)
    document = read_bytes(data, "a.docx")
    assert document.text.splitlines() == [
        "Aanvraag 17", "Inkoper", "Een gemeente.", "1. Wmo", "2. Zorg", "• Rust", "• Moed",
        "Wat\tPunten", "Wmo\t40", "Tot slot.",
    ]  # fmt: skip
    assert [line.kind for line in document.lines] == [
        "text", "heading", "text", "item", "item", "item", "item", "row", "row", "text",
    ]  # fmt: skip


def test_word_cells_with_several_paragraphs_and_merged_cells() -> None:
    def build(document: Any) -> None:
        table = document.add_table(rows=2, cols=2)
        table.cell(0, 0).merge(table.cell(0, 1)).text = "Eisen aan de kandidaat"
        table.cell(1, 0).text = "Eisen"
        cell = table.cell(1, 1)
        cell.text = "Wmo"
        cell.paragraphs[0].style = document.styles["List Bullet"]
        cell.add_paragraph("Zorg", style="List Bullet")

    assert lines_of(word(build), "a.docx") == ["Eisen aan de kandidaat", "Eisen", "• Wmo", "• Zorg"]


def test_word_line_breaks_tabs_and_deleted_words() -> None:
    def build(document: Any) -> None:
        document.add_paragraph("Start\t1 mei\nEinde\t2 mei")
        paragraph = document.add_paragraph("blijft ")
        gone = OxmlElement("w:del")
        gone.append(paragraph.add_run("weg")._r)
        paragraph._p.append(gone)

    assert lines_of(word(build), "a.docx") == ["Start\t1 mei", "Einde\t2 mei", "blijft"]


def test_word_multilevel_numbers() -> None:
    def build(document: Any) -> None:
        numbering = document.part.numbering_part.element
        abstract = OxmlElement("w:abstractNum")
        abstract.set(qn("w:abstractNumId"), "77")
        for level, pattern in enumerate(("%1.", "%1.%2")):
            made = OxmlElement("w:lvl")
            made.set(qn("w:ilvl"), str(level))
            for tag, value in (("w:start", "1"), ("w:numFmt", "decimal"), ("w:lvlText", pattern)):
                child = OxmlElement(tag)
                child.set(qn("w:val"), value)
                made.append(child)
            abstract.append(made)
        numbering.insert(0, abstract)
        number = numbering.add_num(77)
        for level, words in ((0, "Algemeen"), (1, "Wij"), (1, "Zij"), (0, "Eisen"), (1, "Wmo")):
            properties = document.add_paragraph(words)._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_numId().val = number.numId
            properties.get_or_add_ilvl().val = level

    assert lines_of(word(build), "a.docx") == [
        "1. Algemeen", "1.1 Wij", "1.2 Zij", "2. Eisen", "2.1 Wmo",
    ]  # fmt: skip


def mail(**more: str) -> EmailMessage:
    message = EmailMessage()
    message["Subject"] = "Gezocht: inkoper"
    message["From"] = "a@example.nl"
    message["Date"] = "Mon, 12 Jan 2026 23:30:00 +0100"
    return message


def test_mail_with_subject_body_and_date() -> None:
    message = mail()
    message.set_content(
        "Beste allen,\n\nWij zoeken één inkoper – €\u00a075,- voor 3 maanden.\n",
        cte="quoted-printable",
    )
    message.add_alternative("<p>niet dit</p>", subtype="html")
    document = read_bytes(message.as_bytes(), "a.eml")
    assert document.text.splitlines() == [
        "Gezocht: inkoper", "Beste allen,", "Wij zoeken één inkoper – € 75,- voor 3 maanden.",
    ]  # fmt: skip
    assert document.dated == date(2026, 1, 12)
    assert document.format == "eml"


def test_mail_in_html_only() -> None:
    message = mail()
    message.set_content("<p>Start: 1 mei</p><script>x</script>", subtype="html")
    assert lines_of(message.as_bytes(), "a.eml") == ["Gezocht: inkoper", "Start: 1 mei"]


def test_mail_attachments_are_read_or_named() -> None:
    message = mail()
    message.set_content("Zie de bijlage.")
    text = word(lambda document: document.add_paragraph("Eis: Wmo"))
    message.add_attachment(
        text, maintype="application", subtype="octet-stream", filename="eisen.docx"
    )
    message.add_attachment(b"\x89PNG....", maintype="image", subtype="png", filename="logo.png")
    document = read_bytes(message.as_bytes(), "a.eml")
    assert document.text.splitlines()[-1] == "Eis: Wmo"
    assert [note.split()[1] for note in document.notes] == ["eisen.docx", "logo.png"]
    assert "not read" in document.notes[1]


def test_mail_quotes_and_wrong_charset() -> None:
    raw = b"Subject: x\nFrom: a@b.nl\nTo: c@d.nl\nContent-Type: text/plain; charset=utf-8\n\n> Tarief: \x80 75,-\n"
    assert lines_of(raw, "a.eml") == ["x", "Tarief: € 75,-"]


def test_pdf_paragraphs_headings_and_pages(pdf: Callable[..., bytes], printed: Any) -> None:
    first = [
        printed(60, 780, "Eisen aan de kandidaat", 16, True),
        printed(60, 750, "De kandidaat heeft ruime ervaring met de uitvoering van de wet en met het schrijven van be-"),
        printed(60, 736, "schikkingen in een middelgrote gemeente, en werkt graag samen met de collega's uit"),
        printed(60, 40, "Pagina 1 van 2"),
    ]  # fmt: skip
    second = [printed(60, 780, "het team Zorg."), printed(60, 750, "Planning", 10, True), printed(60, 40, "Pagina 2 van 2")]  # fmt: skip
    document = read_bytes(pdf([first, second]), "a.pdf")
    assert document.text.splitlines() == [
        "Eisen aan de kandidaat",
        "De kandidaat heeft ruime ervaring met de uitvoering van de wet en met het schrijven van "
        "beschikkingen in een middelgrote gemeente, en werkt graag samen met de collega's uit het team Zorg.",
        "Planning",
    ]
    assert [line.kind for line in document.lines] == ["heading", "text", "heading"]
    assert [line.page for line in document.lines] == [1, 1, 2]
    assert [page.method for page in document.pages] == ["text", "text"]


LEFT = ["De gemeente ligt aan de rivier en", "telt ruim dertigduizend inwoners in", "vier kernen, met veel groen ertussen,", "en een oude binnenstad."]  # fmt: skip
RIGHT = ["Het team bestaat uit zes inkopers en", "twee juristen, die samenwerken met de", "afdelingen en met de buurgemeenten in", "een nieuw verband."]  # fmt: skip


@pytest.mark.parametrize("interleaved", [False, True])
def test_pdf_two_columns(pdf: Callable[..., bytes], printed: Any, interleaved: bool) -> None:
    left = [printed(60, 700 - 14 * i, words) for i, words in enumerate(LEFT)]
    right = [printed(320, 700 - 14 * i, words) for i, words in enumerate(RIGHT)]
    mixed = [each for pair in zip(left, right, strict=True) for each in pair]
    document = read_bytes(pdf([mixed if interleaved else left + right]), "a.pdf")
    assert document.text.splitlines() == [" ".join(LEFT), " ".join(RIGHT)]


@pytest.mark.parametrize("by_column", [False, True])
def test_pdf_labels_beside_values(pdf: Callable[..., bytes], printed: Any, by_column: bool) -> None:
    pairs = [
        ("Opdrachtgever", "Gemeente Doldrecht"),
        ("Start", "1 mei 2026"),
        ("Uren per week", "32 uur"),
    ]
    labels = [printed(60, 700 - 20 * i, label) for i, (label, _) in enumerate(pairs)]
    values = [printed(220, 700 - 20 * i, value) for i, (_, value) in enumerate(pairs)]
    mixed = [each for pair in zip(labels, values, strict=True) for each in pair]
    document = read_bytes(pdf([labels + values if by_column else mixed]), "a.pdf")
    assert document.text.splitlines() == ["\t".join(pair) for pair in pairs]


def test_pdf_ruled_table(pdf: Callable[..., bytes], printed: Any) -> None:
    xs, ys = (60, 360, 460), (700, 670, 630, 600)
    rules = [(x, ys[0], x, ys[-1]) for x in xs] + [(xs[0], y, xs[-1], y) for y in ys]
    words = [
        printed(60, 740, "Criteria en punten"),
        printed(65, 680, "Criterium"), printed(365, 680, "Punten"),
        printed(65, 655, "Ervaring met de inkoop van zorg en"), printed(65, 640, "welzijn"), printed(365, 655, "40"),
        printed(65, 610, "Kennis"), printed(365, 610, "60"),
        printed(60, 560, "Na de tabel."),
    ]  # fmt: skip
    document = read_bytes(pdf([words], rules), "a.pdf")
    assert document.text.splitlines() == [
        "Criteria en punten", "Criterium\tPunten", "Ervaring met de inkoop van zorg en welzijn\t40", "Kennis\t60", "Na de tabel.",
    ]  # fmt: skip


@pytest.fixture
def picture() -> bytes:
    """A PDF of one page that holds a picture and no text."""
    from PIL import Image

    made = io.BytesIO()
    Image.new("L", (600, 800), 255).save(made, format="PDF")
    return made.getvalue()


def test_a_scan_is_read_by_tesseract(picture: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def run(command: list[str], **_: Any) -> subprocess.CompletedProcess[bytes]:
        listing = "--list-langs" in command
        said = "List:\nnld\n" if listing else "Eisen\n\ne Wmo\ne Zorg\n\nUurtarief: € 75,-\n"
        return subprocess.CompletedProcess(command, 0, said.encode(), b"")

    ocr._language.cache_clear()
    monkeypatch.setattr(ocr.shutil, "which", lambda name: "/bin/tesseract")
    monkeypatch.setattr(ocr.subprocess, "run", run)
    document = read_bytes(picture, "scan.pdf")
    ocr._language.cache_clear()
    assert document.text.splitlines() == ["Eisen", "• Wmo", "• Zorg", "Uurtarief: € 75,-"]
    assert [page.method for page in document.pages] == ["ocr"]
    assert "OCR" in document.notes[0]


def test_a_scan_without_tesseract_says_how_to_install_it(
    picture: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ocr.shutil, "which", lambda name: None)
    with pytest.raises(ReadError, match="apt install tesseract-ocr tesseract-ocr-nld"):
        read_bytes(picture, "scan.pdf")


def test_a_scan_not_to_be_read(picture: bytes) -> None:
    with pytest.raises(ReadError, match="page 1 is a picture"):
        read_bytes(picture, "scan.pdf", ocr=False)
