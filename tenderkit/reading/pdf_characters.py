"""The characters of a PDF page, gathered into stretches that stand together.

In: a page. Out: `Segment`s in the order of the file: words on one line with no column gap
between them.
"""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from typing import Any

COLUMN = 1.4
"""Gap between two characters, in heights of the line, from which they stand in two columns."""
SAME_LINE = 0.4
"""Difference of baselines, in heights of the line, within which characters stand on one line."""
BOLD = 600
"""Font weight from which a letter is bold."""
FONT_NAME = 64
"""Bytes of a font's name that are looked at."""
_HYPHENS = "\u0002\ufffe"


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that stand together. Coordinates in points, `bottom` and `top` counted from below."""

    text: str
    left: float
    right: float
    bottom: float
    top: float
    bold: bool

    @property
    def height(self) -> float:
        return self.top - self.bottom

    @property
    def letter(self) -> float:
        """The mean width of a character."""
        return (self.right - self.left) / max(len(self.text), 1)


def segments_of(page: Any) -> list[Segment]:
    """The segments of a page, in the order in which the file holds them."""
    text_page = page.get_textpage()
    try:
        return _Gatherer(text_page.raw).gather(text_page.count_chars())
    finally:
        text_page.close()


class _Gatherer:
    def __init__(self, raw: Any) -> None:
        self.raw = raw
        self.found: list[Segment] = []
        self.start()

    def start(self) -> None:
        self.letters: list[str] = []
        self.weights: list[int] = []
        self.box: tuple[float, float, float, float] | None = None

    def gather(self, count: int) -> list[Segment]:
        import pypdfium2.raw

        pdfium: Any = pypdfium2.raw
        rectangle = pdfium.FS_RECTF()
        reference = ctypes.byref(rectangle)
        for i in range(count):
            code = pdfium.FPDFText_GetUnicode(self.raw, i)
            letter = chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else ""
            if letter in ("\r", "\n", ""):
                self.end()
                continue
            if letter in " \u00a0\t":
                if self.letters and self.letters[-1] != " ":
                    self.letters.append(" ")
                continue
            if letter in _HYPHENS:  # its box is nowhere near the line
                self.letters.append(_HYPHENS[0])
                self.end()
                continue
            if not pdfium.FPDFText_GetLooseCharBox(self.raw, i, reference):
                continue
            box = (rectangle.left, rectangle.right, rectangle.bottom, rectangle.top)
            if self.box is not None and self._apart(box, is_flat=not letter.isalnum()):
                self.end()
            self.box = self._around(box)
            self.letters.append(letter)
            if len(self.letters) in (1, 2) or i % 8 == 0:
                self.weights.append(self._weight(i))
        self.end()
        return self.found

    def _weight(self, i: int) -> int:
        """The weight of a character's font; a font that states none may have it in its name."""
        import pypdfium2.raw

        pdfium: Any = pypdfium2.raw
        stated = int(pdfium.FPDFText_GetFontWeight(self.raw, i))
        if stated >= BOLD:
            return stated
        name = ctypes.create_string_buffer(FONT_NAME)
        pdfium.FPDFText_GetFontInfo(self.raw, i, name, FONT_NAME, ctypes.byref(ctypes.c_int()))
        heavy = any(word in name.value.lower() for word in (b"bold", b"black", b"heavy"))
        return BOLD if heavy else stated

    def _apart(self, box: tuple[float, float, float, float], *, is_flat: bool) -> bool:
        """Whether a character stands on another line or in another column than those before it.

        A font may give a hyphen the height of its stroke: what is no letter or digit, or stands
        behind such a mark, is on the line that it lies in.
        """
        assert self.box is not None
        left, right, bottom, top = self.box
        height = max(top - bottom, 1.0)
        if is_flat or not any(map(str.isalnum, self.letters)):
            inside = bottom <= box[2] <= box[3] <= top or box[2] <= bottom <= top <= box[3]
            height = max(height, box[3] - box[2]) if inside else height
        else:
            inside = False
        low, high = abs(box[2] - bottom), abs(box[3] - top)
        if not inside and low > SAME_LINE * height and high > SAME_LINE * height:
            return True
        return box[0] - right > COLUMN * height or box[0] < left - 0.5 * height

    def _around(self, box: tuple[float, float, float, float]) -> tuple[float, float, float, float]:
        if self.box is None:
            return box
        left, right, bottom, top = self.box
        return min(left, box[0]), max(right, box[1]), min(bottom, box[2]), max(top, box[3])

    def end(self) -> None:
        text = "".join(self.letters).strip()
        if text and self.box is not None:
            bold = bool(self.weights) and min(self.weights) >= BOLD
            left, right, bottom, top = self.box
            beside = self.found[-1] if self.found else None
            if (
                beside is not None
                and beside.bottom <= bottom <= top <= beside.top
                and not any(map(str.isalnum, text))
            ):  # a dash in a column of its own is as high as the line that it stands on
                bottom, top = beside.bottom, beside.top
            self.found.append(Segment(text, left, right, bottom, top, bold))
        self.start()
