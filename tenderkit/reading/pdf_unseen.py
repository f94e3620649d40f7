"""Words of a PDF page that nobody who opens it sees.

Why: a reader takes what a person would read. In: a page and its segments. Out: the segments that
are seen, and those that are not: beside the page, letters under two points, and letters that leave
no mark where they stand, whether they are white, without ink, or covered. Whether they leave one is
looked at in a picture of the page, so that white letters on a dark bar are seen, and the text under
a scan is where the scan shows it.
"""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any, Final

from tenderkit.reading.pdf_characters import Segment

SMALLEST: Final = 2.0
"""Points: lower letters are specks."""
CONTRAST: Final = 24
"""Steps of 255 between the lightest and the darkest spot under words that can be read."""
SCALE: Final = 1.5
"""Dots of the picture for each point of the page."""
MOST_DOTS: Final = 8_000_000
_LIGHT: Final = 0xE6
_WITHOUT_INK: Final = (3, 7)


def parted(page: Any, segments: Sequence[Segment]) -> tuple[list[Segment], list[Segment]]:
    """The segments that are seen, and those that are not."""
    left, bottom, right, top = page.get_cropbox()
    seen: list[Segment] = []
    unseen: list[Segment] = []
    doubtful: list[Segment] = []
    suspect = _suspects(page)
    for each in segments:
        x, y = (each.left + each.right) / 2, (each.bottom + each.top) / 2
        is_speck = each.height < SMALLEST and any(map(str.isalnum, each.text))
        if not (left <= x <= right and bottom <= y <= top) or is_speck:
            unseen.append(each)
        elif any(box[0] <= x <= box[2] and box[1] <= y <= box[3] for box in suspect):
            doubtful.append(each)
        else:
            seen.append(each)
    if doubtful:
        unmarked = {id(each) for each in _unmarked(page, doubtful, (left, bottom, right, top))}
        unseen += [each for each in doubtful if id(each) in unmarked]
    if not unseen or len(unseen) == len(segments):  # a page that shows nothing tells nothing
        return list(segments), []
    gone = {id(each) for each in unseen}
    return [each for each in segments if id(each) not in gone], unseen


def _suspects(page: Any) -> list[tuple[float, float, float, float]]:
    """Boxes in which words may not show: light or inkless text, and what is drawn over text."""
    import pypdfium2.raw

    raw: Any = pypdfium2.raw
    found: list[tuple[float, float, float, float]] = []
    written = False
    for index in range(raw.FPDFPage_CountObjects(page.raw)):
        drawn = raw.FPDFPage_GetObject(page.raw, index)
        kind = raw.FPDFPageObj_GetType(drawn)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            written = True
            inkless = raw.FPDFTextObj_GetTextRenderMode(drawn) in _WITHOUT_INK
            doubtful = inkless or _is_light(raw, drawn)
        elif kind == raw.FPDF_PAGEOBJ_PATH:
            doubtful = written and _is_filled(raw, drawn)
        else:
            doubtful = written
        if doubtful:
            found.append(_box(raw, drawn))
    return found


def _is_light(raw: Any, drawn: Any) -> bool:
    parts = [ctypes.c_uint() for _ in range(4)]
    if not raw.FPDFPageObj_GetFillColor(drawn, *map(ctypes.byref, parts)):
        return False
    return min(part.value for part in parts[:3]) >= _LIGHT or parts[3].value < 0x20


def _is_filled(raw: Any, drawn: Any) -> bool:
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(drawn, ctypes.byref(mode), ctypes.byref(stroked))
    return bool(mode.value)


def _box(raw: Any, drawn: Any) -> tuple[float, float, float, float]:
    sides = [ctypes.c_float() for _ in range(4)]
    raw.FPDFPageObj_GetBounds(drawn, *map(ctypes.byref, sides))
    return sides[0].value, sides[1].value, sides[2].value, sides[3].value


def _unmarked(
    page: Any, segments: Sequence[Segment], box: tuple[float, float, float, float]
) -> list[Segment]:
    """The segments under which the picture of the page is of one colour."""
    left, bottom, right, top = box
    scale = SCALE
    if page.get_rotation() or (right - left) * (top - bottom) * scale * scale > MOST_DOTS:
        return []
    bitmap = page.render(scale=scale, grayscale=True)
    try:
        dots, stride = memoryview(bitmap.buffer).cast("B"), bitmap.stride
        found = []
        for each in segments:
            rows = range(
                max(int((top - each.top) * scale), 0),
                min(int((top - each.bottom) * scale) + 1, bitmap.height),
            )
            first = max(int((each.left - left) * scale), 0)
            last = min(int((each.right - left) * scale) + 1, bitmap.width)
            values = b"".join(
                bytes(dots[row * stride + first : row * stride + last]) for row in rows
            )
            if values and max(values) - min(values) < CONTRAST:
                found.append(each)
        return found
    finally:
        bitmap.close()
