"""How the lines around a place were broken: at a width, anywhere, or not at all.

In: the raw lines with their shapes. Out: for every boundary between two lines a `Wrapping`. It
is estimated from the boundaries nearby that are soft beyond doubt (no stop before, a small
letter after), so that a document may change its manner half-way, as a page pasted together from
two sources does.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from tenderkit.reading.raw import RawLine
from tenderkit.reading.shapes import Shape

OVER = 1.001
"""A first word that would have made the line just as wide as the width would still have fitted."""

LONGEST_WRAPPED = 250
"""Characters; a longer line is a paragraph that nobody wrapped."""
MEANINGLESS = 0.7
"""Blank lines that stand at more than the rest of the sure boundaries mean nothing."""

Manner = Literal["width", "random", "sparse", "none"]

NEAR = 40
"""Boundaries further away than this say nothing."""
WITNESSES = 8
"""Sure boundaries asked on either side."""
WHOLE_PARAGRAPH = 300
"""Characters; a longer raw line is a whole paragraph, so its text is not broken at a width."""
ENOUGH = 3
"""Fewer witnesses than this prove no manner ("sparse")."""
FULL = 0.8
"""A line broken at a width fills at least this share of it (letters differ in width on a page)."""
INDENT = 2
"""Characters by which the further lines of an item stand inwards, and so end before the width."""
MOSTLY = 0.6
"""Where at so many of the sure boundaries not one word more would have fitted, a program broke the
text: a line that stops far short of the width was ended by a person, and the next one is another
item, small letter or not."""


@dataclass(frozen=True, slots=True)
class Wrapping:
    """The manner of breaking at one boundary.

    Attributes
    ----------
    manner : `width` (lines run full), `random`, `sparse` (too few witnesses), `none`.
    least : share of the width that a line and the next first word take at a soft break.
    width : characters, 0 where unknown.
    gap : blank lines that mean nothing here (1 in a text with an empty line after every line).
    short : whether it stands in a block of short lines, each its own, in a text broken at a width.
    exact : whether the width is one of counted characters, so that a line that is not full was
        ended on purpose.
    """

    manner: Manner
    least: float = 1.0
    width: float = 0.0
    gap: int = 0
    short: bool = False
    exact: bool = False

    def full(self, line: RawLine, before: Shape, after: Shape) -> bool:
        """Whether the first word of the next line would not have fitted any more."""
        if self.manner != "width":
            return False
        if line.room is None and len(before.text) > 1.3 * self.width:
            return False
        return _share(line, before, after, self.width) >= self.least


def wrappings(lines: Sequence[RawLine], shapes: Sequence[Shape]) -> list[Wrapping]:
    """The wrapping at each boundary; item `i` is between lines `i` and `i + 1`."""
    whole = [i for i, each in enumerate(shapes) if len(each.text) > WHOLE_PARAGRAPH]
    sure = [
        i
        for i in range(len(lines) - 1)
        if _surely_soft(lines, shapes, i) and (shapes[i].unfinished or not _near(whole, i))
    ]
    ragged = _ragged(lines, shapes, sure)
    sure = [i for i in sure if i not in ragged]
    known: dict[tuple[int, int], Wrapping] = {}
    found = []
    for i in range(len(lines) - 1):
        at = bisect_left(sure, i)
        low = max(at - WITNESSES, bisect_left(sure, i - NEAR))
        high = min(at + WITNESSES, bisect_left(sure, i + NEAR + 1))
        if (low, high) not in known:
            known[low, high] = _judged(lines, shapes, sure[low:high])
        around = known[low, high]
        found.append(replace(around, short=True, least=1.0) if i in ragged else around)
    return found


RAN_FULL = 5
"""Boundaries in blocks that run full from which a text was broken at a width."""
SHORT_LINES = 3
"""So many boundaries of one block make it a list of short lines, none a chance."""


def _ragged(lines: Sequence[RawLine], shapes: Sequence[Shape], sure: list[int]) -> frozenset[int]:
    """Boundaries in blocks of short lines, in a text whose other blocks run full.

    A mail's "32u/w, start zsm" and "zzp mag" below each other are two lines, small letter or not.
    """
    if len(sure) <= RAN_FULL or any(lines[i].room is not None for i in sure):
        return frozenset()
    width = max(len(shapes[i].text) for i in sure)
    blocks: list[list[int]] = []
    for at, i in enumerate(sure):
        if at and not any(lines[n + 1].gap for n in range(sure[at - 1], i)):
            blocks[-1].append(i)
        else:
            blocks.append([i])
    short = {i for i in sure if _share(lines[i], shapes[i], shapes[i + 1], width) < FULL}
    full = sum(len(block) for block in blocks if not short.intersection(block))
    ragged = [
        block
        for block in blocks
        if len(block) >= SHORT_LINES and 2 * len(short.intersection(block)) >= len(block)
    ]
    if full < RAN_FULL or full < sum(len(block) for block in ragged):
        return frozenset()
    return frozenset(i for block in ragged for i in block)


def _near(whole: list[int], i: int) -> bool:
    """Whether a paragraph that was never broken stands near: small letters then open items."""
    at = bisect_left(whole, i - NEAR)
    return at < len(whole) and whole[at] <= i + NEAR


def _surely_soft(lines: Sequence[RawLine], shapes: Sequence[Shape], i: int) -> bool:
    before, after = shapes[i], shapes[i + 1]
    if (
        lines[i].firm
        or lines[i].ends
        or lines[i + 1].firm
        or "row" in (lines[i].kind, lines[i + 1].kind)
    ):
        return False
    if after.start != "lower" or after.marker or after.band or len(before.words) < 3:
        return False
    if before.terminal or before.is_label or before.band or lines[i + 1].gap > 6:
        return False
    if len(before.text) > LONGEST_WRAPPED:
        return False
    return not before.opens_with_label or len(before.text) > 50


def _judged(lines: Sequence[RawLine], shapes: Sequence[Shape], sure: list[int]) -> Wrapping:
    if not sure:
        return Wrapping("none")
    gaps = sorted(lines[i + 1].gap for i in sure)
    gap = gaps[int(len(gaps) * MEANINGLESS)] if len(sure) >= ENOUGH else 0
    if len(sure) < ENOUGH:
        return Wrapping("sparse", gap=gap)
    width = max(len(shapes[i].text) for i in sure)
    shares = sorted(_share(lines[i], shapes[i], shapes[i + 1], width) for i in sure)
    close = [share for share in shares if share > 1 - INDENT / width]
    if lines[sure[0]].room is None and len(close) >= max(ENOUGH, MOSTLY * len(shares)):
        between = len(shares) - len(close) - sum(share < FULL for share in shares)
        least = shares[0] if between else close[0]
        return Wrapping("width", min(max(least, FULL), OVER), width, gap, exact=True)
    odd = max(len(shares) // 5, 0)
    if shares[odd] < FULL:
        return Wrapping("random", gap=gap, width=width)
    return Wrapping("width", least=min(max(shares[0], FULL), OVER), width=width, gap=gap)


def _share(line: RawLine, before: Shape, after: Shape, width: float) -> float:
    length = len(before.text)
    word = after.words[0] if after.words else ""
    room = width - length if line.room is None else line.room
    return (length + 1 + len(word)) / max(length + room, 1)
