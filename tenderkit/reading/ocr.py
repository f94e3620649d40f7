"""Pages that are pictures: read by tesseract, where it is installed.

In: a PDF page without text. Out: its lines. What OCR reads deserves less trust than text (a 0
may be an 8): the page is marked as read by OCR, and a note says so.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
from collections import Counter
from functools import cache
from itertools import islice
from typing import Any

from tenderkit.errors import ReadError
from tenderkit.reading.layout import PageLine

RESOLUTION = 300
"""Dots per inch: below it small print is misread."""
MOST_PIXELS = 40_000_000
"""An A4 page at 300 dpi has 9 million; a larger sheet is read at a lower resolution."""
SECONDS = 120
"""Given to one page."""
PICTURE = 0.05
"""Share of the page a picture must cover to be worth reading."""

OUTLINES = 200
"""Drawn things from which letters may be drawn as outlines."""

INSTALL = (
    "install tesseract with Dutch: apt install tesseract-ocr tesseract-ocr-nld (Debian, Ubuntu), "
    "brew install tesseract tesseract-lang (macOS), "
    "winget install UB-Mannheim.TesseractOCR (Windows)"
)


def holds_picture(page: Any) -> bool:
    """Whether something on the page may be a picture of text."""
    import pypdfium2.raw

    pdfium: Any = pypdfium2.raw
    width, height = page.get_size()
    for found in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = found.get_bounds()
        if (right - left) * (top - bottom) > PICTURE * width * height:
            return True
    drawn = page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_PATH], max_depth=3)
    return len(list(islice(drawn, OUTLINES))) == OUTLINES


def no_text(name: str, pages: list[int]) -> ReadError:
    """The error for pages that are pictures and stay unread."""
    which = ", ".join(map(str, pages))
    what = (
        f"page {which} is a picture without text"
        if len(pages) == 1
        else f"pages {which} are pictures without text"
    )
    return ReadError(what, where=name, hint=INSTALL)


def read_page(page: Any, name: str, number: int) -> list[PageLine]:
    """The lines of a page, by OCR.

    Raises
    ------
    ReadError
        Tesseract is not installed, has no Dutch, or fails on the page.
    """
    program = shutil.which("tesseract")
    if program is None:
        raise no_text(name, [number])
    language = _language(program)
    if language is None:
        raise ReadError("tesseract is installed without Dutch", where=name, hint=INSTALL)
    command = [program, "stdin", "stdout", "-l", language, "--dpi", str(RESOLUTION), "--psm", "4"]
    environment = {**os.environ, "OMP_THREAD_LIMIT": "1"}
    try:
        done = subprocess.run(
            command,
            input=_picture(page),
            capture_output=True,
            timeout=SECONDS,
            env=environment,
            check=True,
        )
    except (subprocess.SubprocessError, OSError):
        hint = "give the text of the document, or a sharper scan"
        raise ReadError(f"tesseract failed on page {number}", where=name, hint=hint) from None
    return _lines(done.stdout.decode("utf-8", errors="replace"))


@cache
def _language(program: str) -> str | None:
    """Dutch, where tesseract has it."""
    try:
        done = subprocess.run(
            [program, "--list-langs"], capture_output=True, timeout=20, check=True
        )
    except (subprocess.SubprocessError, OSError):
        return None
    return "nld" if "nld" in done.stdout.decode("utf-8", errors="replace").split() else None


def _picture(page: Any) -> bytes:
    """The page as a grey PNG."""
    width, height = page.get_size()
    scale = RESOLUTION / 72
    pixels = width * height * scale * scale
    if pixels > MOST_PIXELS:
        scale *= (MOST_PIXELS / pixels) ** 0.5
    picture = page.render(scale=scale, grayscale=True).to_pil()
    written = io.BytesIO()
    picture.save(written, format="PNG", compress_level=1)
    return written.getvalue()


_MISREAD_BULLET = re.compile(r"^[e©®°*¢«o](?= [^\W\d_])")
"""What tesseract makes of a round bullet."""


def _with_bullets(text: str) -> str:
    """Two lines or more that open with the same lone sign are items."""
    found = Counter(m.group() for m in map(_MISREAD_BULLET.match, text.splitlines()) if m)
    often = "".join(re.escape(sign) for sign, count in found.items() if count > 1)
    return re.sub(rf"(?m)^[{often}](?= [^\W\d_])", "•", text) if often else text


def _lines(text: str) -> list[PageLine]:
    text = _with_bullets(text)
    lines: list[PageLine] = []
    gap = 0
    for line in text.replace("\x0c", "\n").splitlines():
        words = line.strip()
        if not words:
            gap += 1
            continue
        lines.append(PageLine(words, gap=min(gap, 1) if lines else 0))
        gap = 0
    if len(lines) > 2:
        for i in (0, -1):
            lines[i] = PageLine(lines[i].text, gap=lines[i].gap, edge=True)
    return lines
