"""Documents made on the spot: a tiny PDF writer, Word files, archives."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest

Place = tuple[float, float, str]
"""`(x, y, words)`, or with a size and a font: see `Print`."""


@dataclass(frozen=True)
class Print:
    """Words on a page, in points from the lower left corner."""

    x: float
    y: float
    words: str
    size: float = 10
    bold: bool = False


def _escaped(words: str) -> bytes:
    data = words.encode("cp1252")
    return data.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def _page_stream(
    prints: Sequence[Print], rules: Sequence[tuple[float, float, float, float]]
) -> bytes:
    lines = [b"%.1f %.1f m %.1f %.1f l S" % rule for rule in rules]
    for each in prints:
        font = b"/F2" if each.bold else b"/F1"
        lines.append(
            b"BT %s %.1f Tf %.1f %.1f Td (%s) Tj ET"
            % (font, each.size, each.x, each.y, _escaped(each.words))
        )
    return b"\n".join(lines)


def write_pdf(
    pages: Sequence[Sequence[Print]],
    rules: Sequence[tuple[float, float, float, float]] = (),
    trailer: bytes = b"",
) -> bytes:
    """A PDF with the words where they are wanted; `rules` are drawn on every page."""
    count = len(pages)
    objects: list[bytes] = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (5 + 2 * i) for i in range(count)), count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
    ]
    for i, prints in enumerate(pages):
        stream = _page_stream(prints, rules)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>" % (6 + 2 * i)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(stream), stream))
    made, places = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, start=1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(made)
    made += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    made += b"".join(b"%010d 00000 n \n" % place for place in places)
    made += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return made + b"startxref\n%d\n%%%%EOF" % start


@pytest.fixture(scope="session")
def pdf() -> Callable[..., bytes]:
    return write_pdf


@pytest.fixture(scope="session")
def archive() -> Callable[[dict[str, bytes]], bytes]:
    def build(files: dict[str, bytes]) -> bytes:
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as opened:
            for name, data in files.items():
                opened.writestr(name, data)
        return made.getvalue()

    return build


@pytest.fixture(scope="session")
def printed() -> type[Print]:
    return Print
