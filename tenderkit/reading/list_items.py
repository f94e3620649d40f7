"""Items of lists: where they begin, and what belongs to them.

In: a boundary between two raw lines. Out: whether the second one continues an item of a list,
belongs to a number or bullet that stands alone, or only seems to open with one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from tenderkit.dutch import parse_number
from tenderkit.reading.boundary import Boundary
from tenderkit.reading.shapes import Shape
from tenderkit.reading.word_pairs import belongs_together, on_paper
from tenderkit.reading.words import AFTER_NUMBER, CARRIES_ON, NUMBER_LEADERS

LOOK_AHEAD = 8
"""Lines searched for the next item of a list."""

_EARNS = re.compile(r"[-–—]\s*\d{1,3}\s?(?:punten|punt|pt|points?|%)\.\s")
_NEXT = {"i": "ii", "ii": "iii", "iii": "iv", "iv": "v", "v": "vi", "a": "b", "b": "c", "c": "d"}
_TIME = re.compile(r"(?<!\d)\d{1,2}[.:]\d\d(?:$|(?=\s*uur))")


class Markers:
    """The bullets and numbers of a document."""

    def __init__(self, shapes: Sequence[Shape]) -> None:
        self.counts = Counter(each.marker for each in shapes if each.marker)
        self.all = {(each.marker_kind, value_of(each)) for each in shapes if each.marker}
        self.lone = {(each.marker_kind, value_of(each)) for each in shapes if each.bare_marker}


def inside_list(now: Boundary) -> bool:
    """A second sentence of an item: after it comes the list's next item."""
    if not now.whole.marker or now.after.heading or now.after.opens_with_label:
        return False
    if now.after.start not in ("upper", "digit"):
        return False
    known = now.known
    for i in range(now.index + 2, min(now.index + 2 + LOOK_AHEAD, len(known.lines))):
        each = known.shapes[i]
        if known.lines[i].gap > now.wrapping.gap:
            return False
        if each.marker:
            if each.marker_kind == "bullet":
                return each.marker == now.whole.marker
            follows = value_of(each) == value_of(now.whole) + 1
            return each.marker_kind == now.whole.marker_kind and follows
        if each.is_label or each.opens_with_label or each.known_heading:
            return False
    return False


def marker_takes(now: Boundary, markers: Markers) -> bool:
    """A bullet or number alone on its line takes the next line as its text."""
    whole, after = now.whole, now.after
    if belongs_together(whole, after) or (
        whole.marker_kind == "bare"
        and (after.first.lower() in AFTER_NUMBER or after.text[0] in "=%")
    ):
        return True
    if after.marker or (after.is_label and now.wrapping.manner != "random"):
        return False
    if whole.marker_kind == "bullet":
        return True
    if whole.marker_kind in ("dotted", "code"):
        return after.start == "upper"
    if now.index and now.known.shapes[now.index - 1].is_label:
        return False
    value = value_of(whole)
    neighbours = {(whole.marker_kind, value - 1), (whole.marker_kind, value + 1)}
    found = markers.lone if whole.marker_kind == "bare" else markers.all
    return bool(neighbours & found) and after.start in ("upper", "other")


def stray(now: Boundary, markers: Markers) -> bool:
    """The next line's "number" or dash stands in mid-sentence: "minimaal / 3", "artikel / 2.84"."""
    before, after = now.before, now.after
    if before.terminal or now.whole.is_label:
        return False
    if on_paper(before, after) and now.whole.marker_kind != "code":
        return True
    if after.marker_kind == "bullet":
        alone = after.marker in "-–—+" and markers.counts[after.marker] < 2
        return after.bare_weight or earns(now) or (alone and after.body[:1].islower())
    if now.full and _in_a_sentence(now, markers):
        return True
    expected = (
        value_of(now.whole) + 1 == value_of(after) and now.whole.marker_kind == after.marker_kind
    )
    if before.last.lower() in NUMBER_LEADERS or (before.unfinished and not expected):
        return True
    goes_on = before.hangs or now.full or now.wrapping.manner == "random"
    if after.marker_kind != "code" or not goes_on:
        return False
    return after.body[:1].islower() or (after.bare_marker and len(before.words) > 3)


def earns(now: Boundary) -> bool:
    """What a numbered item earns, and a sentence about it: "- 25 punten. Wij lezen dit in …"."""
    if now.whole.marker_kind in (None, "bullet") or now.after.text[0] not in "-–—":
        return False
    return _EARNS.match(now.after.text) is not None


def _in_a_sentence(now: Boundary, markers: Markers) -> bool:
    """The next line, begun by the width alone, opens with a number of the sentence: "maal / 30.",
    "(15)", "dat de kandidaat / (i) … heeft; (ii) …", "perceel / 3"."""
    after = now.after
    value = value_of(after)
    if after.text[0] == "(":
        if after.bare_marker and after.marker_kind == "plain":
            return True
        following = f"({_NEXT.get(after.marker.strip('().').lower(), value + 1)})"
        return after.body.split(maxsplit=1)[0].lower() in CARRIES_ON or following in after.text
    if after.marker_kind == "code" and after.first.isupper() and not now.before.text[-1].isalpha():
        return False
    listed = {(after.marker_kind, value - 1), (after.marker_kind, value + 1)} & markers.all
    return value > 1 and not listed


def goes_with_number(before: Shape, after: Shape) -> bool:
    """ "zes / (6) jaar": the same number again; "09.00 / - 12.30 uur": the end of a time."""
    if after.text[0] == "(" and parse_number(before.last.lower()) == value_of(after):
        return True
    times = _TIME.search(before.text[-12:]) and _TIME.match(after.body)
    return after.marker in ("-", "–") and bool(times)


def value_of(each: Shape) -> int:
    """The number a marker counts: 3 for "3.", 2 for "b)" and "5b.", -9 for none."""
    sub = re.match(r"\d{1,2}([a-k])\W*$", each.marker)
    if sub:
        return ord(sub[1]) - ord("a") + 1
    digits = re.findall(r"\d+", each.marker)
    if digits:
        return int(digits[-1])
    letter = re.sub(r"\W", "", each.marker).lower()
    return ord(letter) - ord("a") + 1 if len(letter) == 1 else -9
