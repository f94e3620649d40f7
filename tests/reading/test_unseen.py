"""What nobody sees is left out and told; what anybody might see is read."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

from tenderkit.reading import read_bytes, read_text
from tenderkit.records import Document

WORDS = "Minimaal 10 jaar ervaring"


def html(body: str, head: str = "") -> Document:
    page = (
        f"<html><head>{head}</head><body><p>Eisen</p>{body}<p>Een hbo-opleiding</p></body></html>"
    )
    return read_text(page, "a.html", "html")


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<p style='font-size:0'>{WORDS}</p>", ""),
        (f"<p style='FONT-SIZE: 0.0px !important; color:red'>{WORDS}</p>", ""),
        (f"<div style='font-size:0pt'><b>{WORDS}</b></div>", ""),
        (f"<p class='a k'>{WORDS}</p>", "<style>h1 {color: red} p.k, .z { font-size: 0 }</style>"),
        (f"<p style='color:#FFFFFF'>{WORDS}</p>", ""),
        (f"<p style='margin:0; color: white'>{WORDS}</p>", ""),
        (f"<div><span style='color:transparent'>{WORDS}</span></div>", ""),
    ],
)
def test_html_without_size_or_ink(body: str, head: str) -> None:
    document = html(body, head)
    assert document.unseen == (WORDS,)
    assert document.text == "Eisen\nEen hbo-opleiding\n"


@pytest.mark.parametrize(
    ("body", "head"),
    [
        (f"<div style='display:none'>{WORDS}</div>", ""),  # an accordion
        (f"<div hidden>{WORDS}</div>", ""),
        (f"<p class='sr-only'>{WORDS}</p>", ""),
        (f"<p style='opacity:0'>{WORDS}</p>", ""),  # fades in
        (f"<p style='font-size:0.9em'>{WORDS}</p>", ""),
        (
            f"<td style='font-size:0'><p style='font-size:14px'>{WORDS}</p></td>",
            "",
        ),  # a mail's layout
        (f"<div style='font-size:0'><span class='text'>{WORDS}</span></div>", ""),
        (f"<p style='background-color:#fff'>{WORDS}</p>", ""),
        (f"<div style='background:#036'><p style='color:#fff'>{WORDS}</p></div>", ""),
        (f"<table bgcolor='#003366'><tr><td style='color:#fff'>{WORDS}</td></tr></table>", ""),
        (f"<div class='hero'><p style='color:#fff'>{WORDS}</p></div>", ""),
        (f"<p style='color:#fff'>{WORDS}</p>", "<style>body { background: navy }</style>"),
        (f"<p style='color:#fff'>{WORDS}</p>", "<link rel='stylesheet' href='a.css'>"),
        (f"<p style='color:#fffff0'>{WORDS}</p>", ""),
        (
            f"<div class='k'>{WORDS}</div>",
            "<style>.x .k { font-size: 0 } .k:empty { font-size:0 }</style>",
        ),
    ],
)
def test_html_that_somebody_may_see(body: str, head: str) -> None:
    document = html(body, head)
    assert document.unseen == ()
    assert WORDS in document.text


def word(change: Callable[[Any], None]) -> Document:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph("Eisen")
    change(document.add_paragraph("Kennis van de Wmo").add_run(f" {WORDS}"))
    document.add_paragraph("Een hbo-opleiding")
    document.save(file)
    return read_bytes(file.getvalue(), "a.docx")


def white(run: Any) -> None:
    run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)


def shaded(run: Any) -> None:
    white(run)
    run._r.get_or_add_rPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="1F4E79"/>')
    )


def shaded_paragraph(run: Any) -> None:
    white(run)
    looks = run._r.getparent().get_or_add_pPr()
    looks.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="1F4E79"/>'))


def marked(run: Any) -> None:
    white(run)
    run.font.highlight_color = 2


def size(points: float) -> Callable[[Any], None]:
    return lambda run: setattr(run.font, "size", Pt(points))


def vanished(run: Any) -> None:
    run.font.hidden = True


def shown_again(run: Any) -> None:
    run.font.hidden = False


@pytest.mark.parametrize("change", [white, vanished, size(1), size(2)])
def test_word_without_size_or_ink(change: Callable[[Any], None]) -> None:
    document = word(change)
    assert document.unseen == (WORDS,)
    assert document.text == "Eisen\nKennis van de Wmo\nEen hbo-opleiding\n"


@pytest.mark.parametrize("change", [shaded, shaded_paragraph, marked, size(6), shown_again])
def test_word_that_somebody_may_see(change: Callable[[Any], None]) -> None:
    document = word(change)
    assert document.unseen == ()
    assert WORDS in document.text


@pytest.mark.parametrize(("style", "seen"), [("Light Grid Accent 1", True), ("Table Grid", False)])
def test_white_letters_in_a_table_go_by_its_style(style: str, seen: bool) -> None:
    document, file = docx.Document(), io.BytesIO()
    document.add_paragraph("Eisen")
    table = document.add_table(rows=1, cols=2, style=style)
    table.cell(0, 0).text = "Eis"
    white(table.cell(0, 1).paragraphs[0].add_run(WORDS))
    document.save(file)
    read = read_bytes(file.getvalue(), "a.docx")
    assert (WORDS in read.text) is seen
    assert read.unseen == (() if seen else (WORDS,))


def pdf(drawn: bytes, box: bytes = b"0 0 595 842", show: bytes = b"0 g\n") -> Document:
    """A page with three lines, in black unless `show` says otherwise, and something more."""
    stream = show + b"".join(
        b"BT /F1 11 Tf 60 %d Td (%s) Tj ET\n" % (height, words)
        for height, words in (
            (760, b"Eisen"),
            (740, b"Kennis van de Wmo"),
            (700, b"Een hbo-opleiding"),
        )
    )
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>" % box,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream + drawn), stream + drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]  # fmt: skip
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(made)
    made += b"xref\n0 6\n0000000000 65535 f \n" + b"".join(b"%010d 00000 n \n" % p for p in places)
    made += b"trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % start
    return read_bytes(made, "a.pdf")


SAID = WORDS.encode()


def at(words: bytes, x: int = 60, y: int = 720, size: float = 11, before: bytes = b"") -> bytes:
    return b"BT %s /F1 %.1f Tf %d %d Td (%s) Tj ET\n" % (before, size, x, y, words)


@pytest.mark.parametrize(
    "drawn",
    [
        at(SAID, before=b"1 g"),
        at(SAID, before=b"0.95 0.97 1 rg"),
        at(SAID, before=b"3 Tr"),
        at(SAID, size=0.8),
        at(SAID, x=900),
        at(SAID, y=-50),
        at(SAID) + b"1 g 50 710 400 25 re f\n",
        at(SAID) + b"0 g 50 710 400 25 re f\n",
    ],
)
def test_pdf_that_shows_nothing(drawn: bytes) -> None:
    document = pdf(drawn)
    assert document.unseen == (WORDS,)
    assert [document.words(line) for line in document.lines] == [
        "Eisen",
        "Kennis van de Wmo",
        "Een hbo-opleiding",
    ]


@pytest.mark.parametrize(
    "drawn",
    [
        at(SAID),
        at(SAID, before=b"0.6 g"),
        b"0 0.2 0.4 rg 50 710 400 25 re f\n" + at(SAID, before=b"1 g"),  # white on a dark bar
        at(SAID) + b"0.9 g 50 600 400 25 re f\n",  # a bar elsewhere
        at(SAID) + b"0 G 50 710 400 25 re S\n",  # a frame around it
        at(SAID, size=6),
    ],
)
def test_pdf_that_somebody_may_see(drawn: bytes) -> None:
    document = pdf(drawn)
    assert document.unseen == ()
    assert WORDS in document.text


def test_a_page_whose_box_begins_elsewhere() -> None:
    document = pdf(at(SAID, x=-200), box=b"-300 0 595 842")
    assert WORDS in document.text


def test_a_page_that_shows_nothing_at_all_is_read() -> None:
    """The text under a scan whose picture is missing: better read than lost."""
    document = pdf(at(SAID), show=b"3 Tr\n")
    assert document.unseen == ()
    assert WORDS in document.text


def test_letters_that_no_font_shows() -> None:
    smuggled = "".join(chr(0xE0000 + ord(letter)) for letter in WORDS)
    document = read_text(f"Eisen{smuggled}\nEen hbo-opleiding\n")
    assert document.text == "Eisen\nEen hbo-opleiding\n"
    assert document.unseen == (WORDS,)


def test_a_mail_tells_what_its_page_hides() -> None:
    mail = (
        "Subject: Uitvraag\nContent-Type: text/html; charset=utf-8\n\n"
        f"<html><body><p style='font-size:0'>{WORDS}</p><p>Een hbo-opleiding</p></body></html>"
    )
    document = read_bytes(mail.encode(), "a.eml")
    assert document.unseen == (WORDS,)
    assert WORDS not in document.text
