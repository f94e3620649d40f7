"""A document may refer to anything outside itself; reading and showing it fetches nothing, opens no other file."""

from __future__ import annotations

import io
import socketserver
import threading
import zipfile
from collections.abc import Callable, Iterator
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest

from tenderkit.errors import TenderkitError
from tenderkit.extraction import extract_document
from tenderkit.reading import read
from tenderkit.showing.page import tender_html

LINES = (
    "Inhuuropdracht consulent Wmo", "Opdrachtgever: Gemeente Zandmeer", "Sluitingsdatum: 12 mei 2031 09:00",
    "Uren per week: 32", "Eisen", "1. Minimaal 2 jaar werkervaring als consulent Wmo", "2. Een afgeronde hbo-opleiding",
)  # fmt: skip


class _Counting(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    hits = 0


class _Hit(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, _Counting)
        self.server.hits += 1


@pytest.fixture(scope="module")
def server() -> Iterator[_Counting]:
    with _Counting(("127.0.0.1", 0), _Hit) as running:
        thread = threading.Thread(target=running.serve_forever, args=(0.02,))
        thread.start()
        yield running
        running.shutdown()
        thread.join()


def _html(url: str, secret: str) -> bytes:
    body = "".join(f"<p>{line}</p>" for line in LINES)
    return f"""<!doctype html><html><head><base href="{url}/"><link rel="stylesheet" href="{url}/a.css">
    <link rel="preload" href="{url}/b" as="fetch"><meta http-equiv="refresh" content="0;url={url}/c">
    <script src="{url}/d.js"></script><style>@import url({url}/e.css); p {{ background: url({url}/f.png) }}</style></head>
    <body background="{url}/g"><img src="{url}/h.png" srcset="{url}/i 2x"><iframe src="{url}/j"></iframe>
    <iframe src="{secret}"></iframe><object data="{url}/k"></object><embed src="{url}/l"><video poster="{url}/m" src="{url}/n"></video>
    <svg><image href="{url}/o"/><use href="{url}/p#x"/></svg><a href="{url}/q" ping="{url}/r">x</a>{body}</body></html>""".encode()


def _markdown(url: str, secret: str) -> bytes:
    words = "\n\n".join(LINES)
    return (
        f"![a]({url}/a.png)\n\n<img src='{url}/b'>\n\n{words}\n\n![b][c]\n\n[c]: {url}/c\n".encode()
    )


def _mail(url: str, secret: str) -> bytes:
    mail = EmailMessage()
    mail["Subject"] = LINES[0]
    mail["From"] = "inkoop@zandmeer.example"
    mail["List-Unsubscribe"] = f"<{url}/unsubscribe>"
    mail["Disposition-Notification-To"] = "inkoop@zandmeer.example"
    mail.set_content(_html(url, secret).decode(), subtype="html")
    mail.add_attachment(
        _html(url, secret), maintype="text", subtype="html", filename="../../bijlage.html"
    )
    outside = f'Content-Type: message/external-body; access-type=URL; URL="{url}/x"\n\nContent-Type: text/plain\n'
    mail.add_attachment(
        outside.encode(), maintype="application", subtype="octet-stream", filename="a.txt"
    )
    return mail.as_bytes()


def _word(change: Callable[[dict[str, str]], None]) -> bytes:
    document, file = docx.Document(), io.BytesIO()
    for line in LINES:
        document.add_paragraph(line)
    document.save(file)
    with zipfile.ZipFile(file) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    texts = {
        name: data.decode() for name, data in parts.items() if name.endswith((".xml", ".rels"))
    }
    before = dict(texts)
    change(texts)
    assert texts != before
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, data in (parts | {name: text.encode() for name, text in texts.items()}).items():
            archive.writestr(name, data)
    return made.getvalue()


RELATIONS = "word/_rels/document.xml.rels"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def _related(texts: dict[str, str], kind: str, url: str, part: str = RELATIONS) -> None:
    row = f'<Relationship Id="rId99" Type="{OFFICE}/{kind}" Target="{url}/{kind}" TargetMode="External"/>'
    empty = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
    texts[part] = texts.get(part, empty).replace("</Relationships>", f"{row}</Relationships>")


def _in_body(texts: dict[str, str], xml: str) -> None:
    texts["word/document.xml"] = texts["word/document.xml"].replace("<w:body>", f"<w:body>{xml}", 1)


def _template(url: str, secret: str) -> bytes:
    def change(texts: dict[str, str]) -> None:
        _related(texts, "attachedTemplate", url, "word/_rels/settings.xml.rels")

    return _word(change)


def _chunk(url: str, secret: str) -> bytes:
    def change(texts: dict[str, str]) -> None:
        _related(texts, "aFChunk", url)
        _in_body(texts, f'<w:altChunk xmlns:r="{OFFICE}" r:id="rId99"/>')

    return _word(change)


def _picture(url: str, secret: str) -> bytes:
    def change(texts: dict[str, str]) -> None:
        _related(texts, "image", url)
        blip = f'<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="{OFFICE}" r:link="rId99"/>'
        _in_body(texts, f"<w:p><w:r><w:drawing>{blip}</w:drawing></w:r></w:p>")

    return _word(change)


def _fields(url: str, secret: str) -> bytes:
    def change(texts: dict[str, str]) -> None:
        for words in (
            f'INCLUDETEXT "{secret}"',
            f'INCLUDEPICTURE "{url}/x"',
            f'HYPERLINK "{url}"',
            "DDEAUTO cmd x",
        ):
            _in_body(
                texts,
                f"<w:p><w:fldSimple w:instr='{words}'><w:r><w:t>veld</w:t></w:r></w:fldSimple></w:p>",
            )

    return _word(change)


def _entities(url: str, secret: str) -> bytes:
    def change(texts: dict[str, str]) -> None:
        head, _, rest = texts["word/document.xml"].partition("?>")
        dtd = f'<!DOCTYPE d [<!ENTITY a SYSTEM "{secret}"><!ENTITY b SYSTEM "{url}/x"><!ENTITY % c SYSTEM "{url}/y"> %c;]>'
        texts["word/document.xml"] = f"{head}?>{dtd}{rest}"
        _in_body(texts, "<w:p><w:r><w:t>&a;&b;</w:t></w:r></w:p>")

    return _word(change)


def _pdf(url: str, secret: str) -> bytes:
    show = b"".join(
        b"BT /F1 11 Tf 60 %d Td (%s) Tj ET\n" % (760 - 20 * n, line.encode())
        for n, line in enumerate(LINES)
    )
    path = secret.removeprefix("file://").encode()
    web = url.encode()
    parts = [
        b"<< /Type /Catalog /Pages 2 0 R /OpenAction 6 0 R /AA << /WC 7 0 R >> /URI << /Base (%s) >> >>"
        % web,
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> "
        b"/AA << /O 7 0 R >> /Annots [8 0 R 9 0 R] >>",
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(show), show),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /S /URI /URI (%s/open) >>" % web,
        b"<< /S /JavaScript /JS (this.submitForm('%s/js'); app.launchURL('%s/js2');) >>"
        % (web, web),
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /Launch /F (%s) >> >>" % path,
        b"<< /Type /Annot /Subtype /Link /Rect [0 0 99 99] /A << /S /GoToR /F << /FS /URL /F (%s/far.pdf) >> /D [0 /Fit] >> >>"
        % web,
    ]
    made, places = b"%PDF-1.7\n", []
    for number, part in enumerate(parts, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    return made + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF" % (
        len(parts) + 1,
        start,
    )


DOCUMENTS: dict[str, Callable[[str, str], bytes]] = {
    "page.html": _html,
    "text.md": _markdown,
    "mail.eml": _mail,
    "template.docx": _template,
    "chunk.docx": _chunk,
    "picture.docx": _picture,
    "fields.docx": _fields,
    "entities.docx": _entities,
    "actions.pdf": _pdf,
}


@pytest.mark.parametrize("name", DOCUMENTS)
def test_nothing_outside_is_opened(server: _Counting, tmp_path: Path, name: str) -> None:
    secret = tmp_path / "geheim.txt"
    secret.write_text("WACHTWOORD-7731")
    url = f"http://127.0.0.1:{server.server_address[1]}"
    path = tmp_path / name
    path.write_bytes(DOCUMENTS[name](url, f"file://{secret}"))
    try:
        document = read(path)
    except TenderkitError:
        assert name == "entities.docx", "a file with entities of its own may be refused"
        text = page = ""
    else:
        tender = extract_document(document)
        assert {criterion.kind for criterion in tender.criteria} == {"knockout"}
        assert len(tender.criteria) >= 2
        text, page = document.text, tender_html(tender, document)
    assert server.hits == 0
    assert "WACHTWOORD" not in text + page


def test_the_server_does_count(server: _Counting) -> None:
    """The count above is not zero because nobody listens."""
    from urllib.error import URLError
    from urllib.request import urlopen

    before = server.hits
    with pytest.raises((URLError, ConnectionError, OSError)):
        urlopen(f"http://127.0.0.1:{server.server_address[1]}/", timeout=5)
    assert server.hits == before + 1
    server.hits = 0
