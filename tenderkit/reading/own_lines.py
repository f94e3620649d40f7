"""Lines that are whole by what they hold: no width of a print makes one line of two of them.

Why: a step of a scale, a menu or the row of another assignment may happen to fill its line, and
the width then says that the next one belongs to it. In: the boundary between two raw lines that
the width would join. Out: whether they stay two.
"""

from __future__ import annotations

import re

from tenderkit.lexicon.posting_rows import is_posting_row
from tenderkit.reading.boundary import Boundary
from tenderkit.reading.hyphens import ends_broken
from tenderkit.reading.shapes import Shape
from tenderkit.reading.word_pairs import belongs_together
from tenderkit.reading.words import CARRIES_ON

_LONGEST_STEP = 90
_SCORED = re.compile(
    r"(?:(?<!\d):|=|→|\s[–-]|\s:)\s?\d{1,3}(?:[.,]\d)?(?:\s?(?:punten|punt|pt|pnt|ptn|points?|p|%))?[.;,]?$",
    re.IGNORECASE,
)
_BAR = re.compile(r"\t|\s[|·•›»]\s")
_STEP = re.compile(r"[=:]\s?\d{1,3}(?=\s?[;,.]|$)|\b\d{1,3}\s(?:punten|punt|pt|points)\b")
_LEAST_OF_SCALE = 3
_LEAST_OF_MENU = 3
_MOST_WORDS = 4
_PICTURE = re.compile(
    r"(?:logo|foto|afbeelding|icoon|icon|image|picture|photo)(?::|\s(?:van|of))\s", re.IGNORECASE
)
_REACHED = re.compile(
    r"(?:(?:telefoon(?:nummer)?|tel|mobiel|mob|fax|phone|[tm])\b[.:]?\s?)?\+?\(?0[\d\s()./-]{5,16}\d"
    r"|(?:(?:e-?mail(?:adres)?|mail|website|web|[ew])\b[.:]?\s)?(?:\S+@\S+|www\.\S+)",
    re.IGNORECASE,
)


def stays_apart(now: Boundary) -> bool:
    """Whether the lines on both sides of a boundary are whole, each by itself."""
    before, after = now.before, now.after
    if after.start == "upper" and _is_menu(before.text) and not _BAR.search(after.text):
        return True  # "NL / EN" at its end is no "en" that waits for more
    if before.unfinished or before.hangs or ends_broken(before.text):
        return False
    if belongs_together(before, after):
        return False
    if (
        _is_step(after)
        and not steps_run_on(now)
        and (_is_step(before) or before.band or _step_follows(now))
    ):
        return True
    if _REACHED.fullmatch(after.text):
        return True
    if is_posting_row(after.text):
        return True
    return after.start == "upper" and (
        _PICTURE.match(before.text) is not None or is_posting_row(before.text)
    )


def _is_step(line: Shape) -> bool:
    """A line that ends in what its words earn: "3 t/m 5 jaar: 20", "nee = 0"."""
    if len(line.text) > _LONGEST_STEP or line.text[0] in "=:→" or ". " in line.text:
        return False
    return line.first.lower() not in CARRIES_ON and _SCORED.search(line.text) is not None


def steps_run_on(now: Boundary) -> bool:
    """A scale in one paragraph, its lines ended by the width: "goed 10 punten, / matig 5"."""
    if not now.full or now.before.text[-1] not in ",;." or now.gap:
        return False
    count = len(_STEP.findall(now.before.text))
    return count > 0 and count + len(_STEP.findall(now.after.text)) >= _LEAST_OF_SCALE


def _step_follows(now: Boundary) -> bool:
    shapes = now.known.shapes
    return now.index + 2 < len(shapes) and _is_step(shapes[now.index + 2])


def _is_menu(text: str) -> bool:
    """A bar of links: "Home | Opdrachten | Mijn reacties | NL / EN"."""
    pieces = _BAR.split(text)
    return len(pieces) >= _LEAST_OF_MENU and all(
        0 < len(piece.split()) <= _MOST_WORDS for piece in pieces
    )
