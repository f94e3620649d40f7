"""What a full line and the next one, which opens with a capital, are to each other.

Why: where a line is full the width says that the next one belongs to it, and a capital that it does
not. In: the boundary between two raw lines. Out: whether the words or the lines around them tell: a
second sentence about the first one, the next sentence of a paragraph, a title whose last word waits
for a noun, a heading, or two short lines of a list.
"""

from __future__ import annotations

import re

from tenderkit.reading.boundary import Boundary
from tenderkit.reading.shapes import Shape
from tenderkit.reading.words import ADJECTIVE_ENDS, LEANS, LEANS_INSIDE

SHORT_WORDS = 5
"""Words of a line that may be all of an item, a trait or a heading."""

LONGEST_BLOCK = 40
"""Raw lines of one paragraph."""

LONGEST_HEADER = 80
"""Characters of a label with its value; what is longer is prose that opens with a label."""

LONGEST_TITLE_END = 3
"""Words of a title that stand on its second line."""

_BAR = re.compile(r"[|·›/»]\s")


def leans(now: Boundary) -> bool:
    """The next line is a sentence about the one before: "Geef duidelijk in het cv aan waar"."""
    after = now.after
    if now.gap or after.known_heading or now.before.text[-1] != "." or len(after.words) < 3:
        return False
    return after.first.lower() in LEANS or not LEANS_INSIDE.isdisjoint(after.words)


def is_listed(now: Boundary) -> bool:
    """Short lines without a stop, each with a capital: two traits, two headings, no sentence."""
    whole, after = now.whole, now.after
    if not now.wrapping.exact or now.index > now.first:
        return False
    if whole.marker or not (whole.heading and after.heading):
        return False
    if max(len(whole.words), len(after.words)) > SHORT_WORDS:
        return False
    if whole.opens_with_label or "," in whole.text or _BAR.search(after.text):
        return False
    at = now.index + 2
    return at >= len(now.known.shapes) or now.known.shapes[at].start != "lower"


def name_goes_on(now: Boundary) -> bool:
    """ "bijvoorbeeld Sociaal Juridische / Dienstverlening": an item in the middle of a name."""
    last = now.before.last
    if not (now.whole.marker and last[:1].isupper() and last.endswith(ADJECTIVE_ENDS)):
        return False
    return now.after.start == "upper" and not (
        now.gap or now.after.common_start or len(now.before.words) < 3
    )


def title_goes_on(now: Boundary) -> bool:
    """ "Programmamanager Lokale / Toegang": a title whose last word waits for a noun."""
    before, after = now.before, now.after
    if now.gap or now.whole.marker or before.terminal or before.row or now.whole.opens_with_label:
        return False
    if len(after.words) > LONGEST_TITLE_END or len(before.words) < 2 or not after.heading:
        return False
    waits = before.last.lower().endswith(ADJECTIVE_ENDS) or before.text[-1] in "/&"
    return waits and after.start == "upper" and not after.known_heading


def fills_block(now: Boundary) -> bool:
    """Between two blank lines stands one paragraph: all its lines but the last are full."""
    under_heading = now.first and now.known.lines[now.first - 1].kind == "heading"
    if now.first and not under_heading and now.known.lines[now.first].gap <= now.wrapping.gap:
        return False
    for i in range(now.index + 1, min(now.index + LONGEST_BLOCK, len(now.known.lines))):
        last = i + 1 >= len(now.known.lines)
        if last or now.known.lines[i + 1].gap > now.wrapping.gap:
            return True
        if not now.known.full(i):
            return False
    return False


def stands_alone(now: Boundary) -> bool:
    """A heading after a full line: short, without a stop, and the line after it opens anew."""
    after = now.after
    if not after.heading or after.text.endswith("."):
        return False
    at = now.index + 1
    return after.known_heading or at + 1 >= len(now.known.lines) or not now.known.full(at)


def runs_on(now: Boundary) -> bool:
    """The next line goes on in its turn, in mid-sentence: it is no heading."""
    at = now.index + 1
    following = now.known.shapes[at + 1] if at + 1 < len(now.known.shapes) else None
    if following is None or following.start != "lower" or following.marker:
        return False
    return now.known.full(at)


def header_row(whole: Shape) -> bool:
    """A label with its value: "Locatie: Hoorn"."""
    return whole.opens_with_label and not whole.marker and len(whole.text) < LONGEST_HEADER
