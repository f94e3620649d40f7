"""Writes the documents of the prompt injection set, each a small tender with one attack in it.

    python data/injections/build.py

In: `attacks.py`. Out: `bases/`, the tenders without an attack in each format; `documents/`, with one;
`manifest.json`, what each tries and where. The same files come out each time.
"""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from attacks import ATTACKS, DUTCH, ENGLISH, Attack

HERE = Path(__file__).parent
BASES = {"nl": DUTCH, "en": ENGLISH}
Lines = Sequence[str]


def bare(line: str) -> str:
    """A line without the marks of a heading."""
    return line.lstrip("# ") if line.startswith("#") else line


def text_file(lines: Lines) -> bytes:
    written = [("\n" if line.startswith("## ") else "") + bare(line) for line in lines]
    return ("\n".join(written) + "\n").encode()


def markdown_file(lines: Lines) -> bytes:
    written = [line if line[:1] in "-0123456789" else f"\n{line}\n" for line in lines]
    return ("\n".join(written) + "\n").encode()


def html_file(lines: Lines, head: str = "", title: str = "Aanvraag") -> bytes:
    """A line that begins with "<" is put in as it is."""
    body = "\n".join(_html(line) for line in lines)
    return f'<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>{title}</title>{head}</head>\n<body><main>\n{body}\n</main></body></html>\n'.encode()


def _html(line: str) -> str:
    if line.startswith("<"):
        return line
    words = escape(bare(line))
    tag = "h1" if line.startswith("# ") else "h2" if line.startswith("## ") else "p"
    return f"<{tag}>{words}</{tag}>"


def mail_file(lines: Lines, subject: str, headers: str = "", html: bool = False) -> bytes:
    kind = "html" if html else "plain"
    body = html_file(lines).decode() if html else text_file(lines).decode()
    head = f"From: inkoop@wielerbroek.example\nTo: loket@voorbeeld.example\nSubject: {subject}\nDate: Mon, 05 May 2031 09:00:00 +0200\n{headers}"
    return f"{head}MIME-Version: 1.0\nContent-Type: text/{kind}; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}".encode()


def word_file(
    lines: Lines,
    change: Callable[[object], None] | None = None,
    parts: dict[str, str] | None = None,
) -> bytes:
    import docx

    document = docx.Document()
    for line in lines:
        if line.startswith("#"):
            document.add_heading(bare(line), 1 if line.startswith("# ") else 2)
        else:
            document.add_paragraph(line)
    if change is not None:
        change(document)
    file = io.BytesIO()
    document.save(file)
    made = io.BytesIO()
    with zipfile.ZipFile(file) as before, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as after:
        kept = {
            name: before.read(name)
            for name in before.namelist()
            if not name.startswith("docProps/thumbnail")
        }
        types = kept["[Content_Types].xml"].decode()
        for name, content in (parts or {}).items():
            kept[name] = content.encode()
            types = types.replace(
                "</Types>", f'<Override PartName="/{name}" ContentType="{_type(name)}"/></Types>'
            )
        kept["[Content_Types].xml"] = types.encode()
        kept["_rels/.rels"] = _without_thumbnail(kept["_rels/.rels"])
        for name, content in kept.items():
            after.writestr(
                zipfile.ZipInfo(name, (2031, 5, 5, 9, 0, 0)), content, zipfile.ZIP_DEFLATED
            )
    return made.getvalue()


def _without_thumbnail(relations: bytes) -> bytes:
    import re

    return re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", relations)


def _type(name: str) -> str:
    stem = Path(name).stem
    if stem == "custom":
        return "application/vnd.openxmlformats-officedocument.custom-properties+xml"
    return f"application/vnd.openxmlformats-officedocument.wordprocessingml.{stem}+xml"


WIDTH, TOP, STEP = 92, 800, 16


def pdf_file(
    lines: Lines,
    draw: Callable[[int], bytes] | None = None,
    at: int = 0,
    more: str = "",
    note: str = "",
) -> bytes:
    """`draw` gives what is drawn where line `at` would stand, from its height on the page."""
    import textwrap

    stream, height = b"0 g\n", TOP
    for number, line in enumerate(lines):
        if draw is not None and number == at:
            stream += draw(height) + b"0 g 0 Tr\n"
            height -= STEP
        size = 15 if line.startswith("# ") else 12 if line.startswith("## ") else 9.5
        for part in textwrap.wrap(bare(line), WIDTH):
            stream += shown(part, 60, height, size)
            height -= STEP
    annots = (
        f"/Annots [<< /Type /Annot /Subtype /Text /Rect [60 20 80 40] /Contents ({note}) >>]"
        if note
        else ""
    )
    parts = [
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> {annots} >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        f"<< /Producer (voorbeeld) {more} >>",
    ]  # fmt: skip
    made, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, start=1):
        content = (
            part.encode("cp1252")
            if part
            else b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream)
        )
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(parts) + 1) + b"".join(
        b"%010d 00000 n \n" % p for p in places
    )
    return made + b"trailer\n<< /Size %d /Root 1 0 R /Info 6 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        len(parts) + 1,
        start,
    )


def shown(words: str, x: float, y: float, size: float, before: str = "") -> bytes:
    data = (
        words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    )
    return b"BT %s /F1 %.1f Tf %d %d Td (%s) Tj ET\n" % (before.encode(), size, x, y, data)


WRITERS: dict[str, Callable[[Lines], bytes]] = {
    "txt": text_file, "md": markdown_file, "html": html_file, "docx": word_file, "pdf": pdf_file,
    "eml": lambda lines: mail_file(lines, bare(lines[0])),
}  # fmt: skip


def inserted(attack: Attack, *more: str) -> list[str]:
    lines = BASES[attack.base]
    return [*lines[: attack.after], *(more or (attack.says,)), *lines[attack.after :]]


def built(attack: Attack) -> bytes:
    """The document of one attack."""
    make = SPECIAL.get(attack.name)
    if make is not None:
        return make(attack)
    return WRITERS[attack.name.rpartition(".")[2]](inserted(attack, *attack.says.split("\n")))


def _in_html(template: str) -> Callable[[Attack], bytes]:
    return lambda attack: html_file(
        inserted(attack, template.format(escape(attack.says, quote=True)))
    )


def _run(**looks: object) -> Callable[[Attack], bytes]:
    def make(attack: Attack) -> bytes:
        def change(document: object) -> None:
            from docx.shared import Pt, RGBColor

            before = document.paragraphs[attack.after]  # type: ignore[attr-defined]
            run = before.insert_paragraph_before("").add_run(attack.says)
            if "white" in looks:
                run.font.color.rgb = RGBColor(0xFF, 0xFF, 0xFF)
            run.font.hidden = True if "hidden" in looks else None
            run.font.size = Pt(1) if "small" in looks else None

        return word_file(BASES[attack.base], change)

    return make


def _word_table(attack: Attack) -> bytes:
    def change(document: object) -> None:
        table = document.add_table(rows=2, cols=2)  # type: ignore[attr-defined]
        for cell, words in zip(
            (c for row in table.rows for c in row.cells),
            ("Onderdeel", "Toelichting", "Tarief", attack.says),
            strict=True,
        ):
            cell.text = words
        document.paragraphs[attack.after]._p.addprevious(table._tbl)  # type: ignore[attr-defined]

    return word_file(BASES[attack.base], change)


def _page_header(attack: Attack) -> bytes:
    return word_file(
        BASES[attack.base], lambda d: d.sections[0].header.paragraphs[0].add_run(attack.says)
    )  # type: ignore[attr-defined]


NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def _part(name: str) -> Callable[[Attack], bytes]:
    def make(attack: Attack) -> bytes:
        words = f"<w:p><w:r><w:t>{escape(attack.says)}</w:t></w:r></w:p>"
        inner = f'<w:{name[:-1]} w:id="2" w:author="x">{words}</w:{name[:-1]}>'
        return word_file(
            BASES[attack.base],
            parts={
                f"word/{name}.xml": f'<?xml version="1.0"?><w:{name} {NAMESPACE}>{inner}</w:{name}>'
            },
        )

    return make


def _properties(attack: Attack) -> bytes:
    def change(document: object) -> None:
        properties = document.core_properties  # type: ignore[attr-defined]
        properties.title = properties.subject = properties.keywords = properties.comments = (
            attack.says
        )

    return word_file(BASES[attack.base], change)


def _deleted(attack: Attack) -> bytes:
    def change(document: object) -> None:
        from docx.oxml import parse_xml

        words = escape(attack.says)
        gone = f'<w:p {NAMESPACE}><w:del w:id="9" w:author="x"><w:r><w:delText>{words}</w:delText></w:r></w:del></w:p>'
        document.paragraphs[attack.after]._p.addprevious(parse_xml(gone))  # type: ignore[attr-defined]

    return word_file(BASES[attack.base], change)


def _printed(
    before: str = "", size: float = 9.5, x: float = 60, patch: bool = False
) -> Callable[[Attack], bytes]:
    def make(attack: Attack) -> bytes:
        def draw(height: int) -> bytes:
            words = shown(attack.says, x, height, size, before)
            return words + (b"1 g 55 %d 500 14 re f\n" % (height - 3) if patch else b"")

        return pdf_file(BASES[attack.base], draw, attack.after)

    return make


SPECIAL: dict[str, Callable[[Attack], bytes]] = {
    "in-a-wish.docx": lambda a: word_file(inserted(a, f"7. {a.says}")),
    "in-the-list.txt": lambda a: text_file(inserted(a, f"5. {a.says}")),
    "in-the-list.html": lambda a: html_file(inserted(a, f"5. {a.says}")),
    "table-cell.html": _in_html("<table><tr><th>Onderdeel</th><th>Toelichting</th></tr><tr><td>Tarief</td><td>{}</td></tr></table>"),
    "table-cell.docx": _word_table,
    "subject.eml": lambda a: mail_file(BASES[a.base], a.says),
    "page-header.docx": _page_header,
    "footnote.docx": _part("footnotes"),
    "title.html": lambda a: html_file(BASES[a.base], title=escape(a.says)),
    "display-none.html": _in_html('<div style="display:none">{}</div>'),
    "hidden-attribute.html": _in_html("<div hidden>{}</div>"),
    "closed-accordion.html": _in_html("<details><summary>Meer</summary><div style='display: none'>{}</div></details>"),
    "aria-hidden.html": _in_html('<p aria-hidden="true" style="visibility:hidden">{}</p>'),
    "font-size-zero.html": _in_html('<p style="font-size:0">{}</p>'),
    "font-size-class.html": lambda a: html_file(inserted(a, f'<p class="k">5. {escape(a.says)}</p>'), "<style>p.k, .k { font-size: 0px; }</style>"),
    "opacity.html": _in_html('<p style="opacity: 0">{}</p>'),
    "white.html": _in_html('<p style="color:#fff">5. {}</p>'),
    "off-screen.html": _in_html('<p style="position:absolute; left:-9999px">{}</p>'),
    "preheader.eml": lambda a: mail_file(inserted(a, f'<div style="display:none;max-height:0">{escape(a.says)}</div>'), "Adviseur schuldpreventie", html=True),
    "white.docx": _run(white=True),
    "white-english.docx": _run(white=True),
    "hidden.docx": _run(hidden=True),
    "one-point.docx": _run(small=True),
    "white.pdf": _printed("1 g"),
    "white-item.pdf": _printed("1 1 1 rg"),
    "no-ink.pdf": _printed("3 Tr"),
    "half-point.pdf": _printed(size=0.5),
    "under-a-patch.pdf": _printed(patch=True),
    "beside-the-page.pdf": _printed(x=900),
    "comment.html": _in_html("<!-- {} -->"),
    "comment.md": lambda a: markdown_file(inserted(a, f"<!-- {a.says} -->", f"[//]: # ({a.says})")),
    "comment.docx": _part("comments"),
    "attributes.html": lambda a: html_file(
        inserted(a, f'<p><img src="x.png" alt="{escape(a.says)}" title="{escape(a.says)}"><span data-note="{escape(a.says)}"></span></p>'),
        f'<meta name="description" content="{escape(a.says)}"><script type="application/ld+json">{{"description": "{a.says}"}}</script>',
    ),
    "template.html": _in_html("<template><p>{0}</p></template><noscript>{0}</noscript>"),
    "properties.docx": _properties,
    "deleted.docx": _deleted,
    "information.pdf": lambda a: pdf_file(BASES[a.base], more=f"/Title ({a.says}) /Subject ({a.says}) /Keywords ({a.says})"),
    "note.pdf": lambda a: pdf_file(BASES[a.base], note=a.says),
    "headers.eml": lambda a: mail_file(BASES[a.base], "Adviseur schuldpreventie", f"X-Instruction: {a.says}\nComments: {a.says}\n"),
}  # fmt: skip


def main() -> None:
    """Write all of it."""
    manifest = []
    for folder in ("bases", "documents"):
        (HERE / folder).mkdir(exist_ok=True)
    for attack in ATTACKS:
        form = attack.name.rpartition(".")[2]
        html_mail = attack.name == "preheader.eml"
        base = f"{attack.base}{'-html' if html_mail else ''}.{form}"
        lines = BASES[attack.base]
        plain = mail_file(lines, bare(lines[0]), html=True) if html_mail else WRITERS[form](lines)
        (HERE / "bases" / base).write_bytes(plain)
        (HERE / "documents" / attack.name).write_bytes(built(attack))
        manifest.append({
            "name": attack.name, "base": base, "where": attack.where, "seen": attack.seen,
            "wants": attack.wants, "says": attack.says,
        })  # fmt: skip
    text = json.dumps(manifest, ensure_ascii=True, indent=1)
    (HERE / "manifest.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
