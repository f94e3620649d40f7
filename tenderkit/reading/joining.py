"""Which lines of a source are one line to a person.

In: raw lines, each with its shape and the wrapping around it. Out: groups of line numbers, one
group a line. Two kinds of evidence are weighed: the width (would the next word still have
fitted?) and the grammar (does the line end in mid-sentence, does the next one open something
new?). In doubt two lines stay two: a criterion in two lines can still be read as one, two
criteria in one line cannot.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from tenderkit.reading.hyphens import ends_broken
from tenderkit.reading.raw import RawLine
from tenderkit.reading.shapes import Shape, belongs_together, shape
from tenderkit.reading.words import AFTER_NUMBER, IMAGE_WORDS, NUMBER_LEADERS
from tenderkit.reading.wrapping import LONGEST_WRAPPED, Wrapping, wrappings

LONGEST_HEAD = 160
"""A line joined from several is looked at as a whole (is it a label?) up to this length."""

LONGEST_BLOCK = 40
"""Raw lines of one paragraph."""

LOOK_AHEAD = 8
"""Lines searched for the next item of a list."""

SHORT = 45
"""Characters; a shorter line before a blank one may be a title or a value, and is not joined over
it."""

OPENS_OFTEN = 3
"""Lines that open with the same two words are items of a list from this number on."""


@dataclass(slots=True)
class _Now:
    """The boundary being judged: the line so far, its last raw line, the raw line after it."""

    whole: Shape
    before: Shape
    after: Shape
    index: int
    wrapping: Wrapping
    full: bool
    listing: bool
    first: int


def groups(lines: Sequence[RawLine], words: Set[str]) -> list[list[int]]:
    """Indices of the raw lines that make one line each, in order.

    Parameters
    ----------
    lines : raw lines, none of them blank.
    words : the lower-case words of the document.
    """
    return _Joining(lines, words).groups()


class _Joining:
    def __init__(self, lines: Sequence[RawLine], words: Set[str]) -> None:
        self.lines = lines
        self.words = words
        self.shapes = [shape(line.strand.text) for line in lines]
        self.around = wrappings(lines, self.shapes)
        self.openers = Counter(_opener(each) for each in self.shapes)
        self.markers = Counter(each.marker for each in self.shapes if each.marker)
        self.numbers = {(each.marker_kind, _value(each)) for each in self.shapes if each.marker}
        self.lone_numbers = {
            (each.marker_kind, _value(each)) for each in self.shapes if each.bare_marker
        }

    def groups(self) -> list[list[int]]:
        if not self.lines:
            return []
        found = [[0]]
        whole, text, listing = self.shapes[0], self.shapes[0].text, False
        for i, around in enumerate(self.around):
            before, after = self.shapes[i], self.shapes[i + 1]
            full = around.full(self.lines[i], before, after)
            if self.goes_on(_Now(whole, before, after, i, around, full, listing, found[-1][0])):
                found[-1].append(i + 1)
                if len(text) < LONGEST_HEAD:
                    text = f"{text} {after.text}"
                    whole = shape(text[: LONGEST_HEAD + 40])
            else:
                found.append([i + 1])
                stops = before.text.endswith((":", ";"))
                listing = after.start == "lower" and not after.marker and (stops or listing)
                whole, text = after, after.text
        return found

    def goes_on(self, now: _Now) -> bool:
        """Whether the line goes on in the next raw line."""
        here, there = self.lines[now.index], self.lines[now.index + 1]
        if here.firm or there.firm or here.ends or here.kind in ("heading", "row"):
            return False
        return there.kind == "text" and self._text_goes_on(now)

    def _text_goes_on(self, now: _Now) -> bool:
        whole, before, after = now.whole, now.before, now.after
        gap = self.lines[now.index + 1].gap > now.wrapping.gap
        if whole.bare_marker:
            return self._marker_takes(now)
        if after.marker and not self._stray(now):
            return False
        if ends_broken(before.text):
            return after.start != "other" and not after.is_label
        if after.bare_weight and now.wrapping.manner != "none":
            return not gap and not whole.is_label
        if whole.is_label or before.text.endswith(":"):
            return self._longer_label(now) or self._after_colon(now)
        if belongs_together(before, after):
            return not gap or after.start == "lower"
        if after.text[0] in "=)" or (after.text[0] in "([" and not before.terminal):
            return not gap and not whole.is_label and not after.row
        if not before.unfinished and self._opens_anew(now):
            return False
        if gap:
            runs_on = (
                not before.terminal and len(before.text) >= SHORT and not whole.opens_with_label
            )
            if after.start == "upper" and now.wrapping.manner != "none":
                return before.unfinished and not after.known_heading
            return after.start == "lower" and (before.unfinished or runs_on) and not now.listing
        return self._small_letter(now) if after.start == "lower" else self._capital(now)

    def _opens_anew(self, now: _Now) -> bool:
        """The next line is a label, a band, a question: something with a beginning of its own."""
        before, after = now.before, now.after
        if after.row or after.text.lower() in IMAGE_WORDS:
            return True
        if after.is_label or after.opens_with_label:
            return not (now.full and not after.label and not before.terminal)
        banded = before.band or now.whole.band
        return after.opens_band or (banded and not now.full and after.start != "lower")

    def _small_letter(self, now: _Now) -> bool:
        whole, before, manner = now.whole, now.before, now.wrapping.manner
        if before.terminal:
            if before.text.endswith("."):
                return now.full or (manner == "random" and not now.listing)
            return self._item_full(now) or (before.text[-1] == ";" and self._after_colon(now))
        if before.unfinished:
            return True
        if now.listing:
            return now.full if manner == "width" else manner == "random" and not before.hangs
        if manner == "random" or (whole.marker and not before.band):
            return not before.band
        short = whole.opens_with_label and not whole.marker and len(whole.text) < 80
        if short or (whole.heading and len(whole.words) < 5):
            return now.full or before.hangs
        if manner == "sparse":
            return len(before.words) > 4 and len(before.text) <= LONGEST_WRAPPED
        return manner == "width"

    def _capital(self, now: _Now) -> bool:
        """The next line opens with a capital, a digit or a mark: in mid-sentence?"""
        whole, before, after, manner = now.whole, now.before, now.after, now.wrapping.manner
        if before.unfinished:
            return manner != "none" or after.start == "digit" or bool(whole.marker)
        in_mid_item = whole.marker and not (before.terminal or whole.heading)
        if in_mid_item and whole.marker_kind != "dotted" and self._inside_list(now):
            return True
        if manner == "width":
            if not now.full:
                return False
            if before.terminal:
                return before.text[-1] not in ";:" and self._paragraph_goes_on(now)
            return not (self._new_item(after) or after.known_heading or whole.is_label)
        if manner != "random":
            return False
        if before.terminal:
            sentence = before.text.endswith(".") and after.start == "upper"
            return sentence and self._inside_list(now)
        if before.text.endswith(","):
            return not self._new_item(after)
        if after.start == "digit" and whole.marker:
            return True
        if whole.isupper and after.isupper and len(after.words) > 1:
            return True
        if len(whole.words) < 4 or whole.opens_with_label:
            return False
        if after.start == "digit":
            return True
        if after.text[0] in "<>|[":
            return False
        acronym = after.first.isupper() and len(after.first) > 1 and not after.text.isupper()
        if acronym and (before.hangs or not self._new_item(after)):
            return True
        return not (self._new_item(after) or after.first.lower() in self.words)

    def _paragraph_goes_on(self, now: _Now) -> bool:
        """A full line that ends a sentence: in the middle of an item or a paragraph?"""
        if self._stands_alone(now) or now.after.row:
            return False
        if now.whole.marker and self._inside_list(now):
            return True
        several = now.index > now.first
        if now.whole.marker:
            return several
        return self._fills_block(now) or (several and self._full(now.index + 1))

    def _full(self, i: int) -> bool:
        """Whether raw line `i` leaves no room for the first word of the next."""
        if i + 1 >= len(self.lines):
            return False
        return self.around[i].full(self.lines[i], self.shapes[i], self.shapes[i + 1])

    def _fills_block(self, now: _Now) -> bool:
        """Between two blank lines stands one paragraph: all its lines but the last are full."""
        under_heading = now.first and self.lines[now.first - 1].kind == "heading"
        if now.first and not under_heading and self.lines[now.first].gap <= now.wrapping.gap:
            return False
        for i in range(now.index + 1, min(now.index + LONGEST_BLOCK, len(self.lines))):
            last = i + 1 >= len(self.lines)
            if last or self.lines[i + 1].gap > now.wrapping.gap:
                return True
            if not self._full(i):
                return False
        return False

    def _stands_alone(self, now: _Now) -> bool:
        """A heading after a full line: short, without a stop, and the line after it opens anew."""
        after = now.after
        if not after.heading or after.text.endswith("."):
            return False
        at = now.index + 1
        return after.known_heading or at + 1 >= len(self.lines) or not self._full(at)

    def _new_item(self, after: Shape) -> bool:
        if after.start != "upper":
            return False
        return after.common_start or self.openers[_opener(after)] >= OPENS_OFTEN

    def _after_colon(self, now: _Now) -> bool:
        """A colon in mid-sentence: the line is full, and what follows is no list."""
        if not now.full or now.after.start != "lower" or now.whole.is_label or now.listing:
            return False
        if now.whole.marker or now.after.text.endswith("."):
            return True
        at = now.index + 1
        return at + 1 >= len(self.lines) or self._full(at)

    def _item_full(self, now: _Now) -> bool:
        """A stop in the middle of a marked item whose line is full."""
        return now.full and bool(now.whole.marker) and now.after.start == "lower"

    def _longer_label(self, now: _Now) -> bool:
        """ "Uren per / week 32": with the next line a longer label comes out."""
        if now.after.start != "lower" or now.before.text.endswith(":"):
            return False
        both = shape(f"{now.whole.text} {now.after.text[:60]}").label
        return len(both) > len(now.whole.label)

    def _inside_list(self, now: _Now) -> bool:
        """A second sentence of an item: after it comes the list's next item."""
        if not now.whole.marker or now.after.heading or now.after.opens_with_label:
            return False
        if now.after.start not in ("upper", "digit"):
            return False
        end = min(now.index + 2 + LOOK_AHEAD, len(self.lines))
        for i in range(now.index + 2, end):
            each = self.shapes[i]
            if self.lines[i].gap > now.wrapping.gap:
                return False
            if each.marker:
                if each.marker_kind == "bullet":
                    return each.marker == now.whole.marker
                follows = _value(each) == _value(now.whole) + 1
                return each.marker_kind == now.whole.marker_kind and follows
            if each.is_label or each.opens_with_label or each.known_heading:
                return False
        return False

    def _marker_takes(self, now: _Now) -> bool:
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
        if now.index and self.shapes[now.index - 1].is_label:
            return False
        value = _value(whole)
        neighbours = {(whole.marker_kind, value - 1), (whole.marker_kind, value + 1)}
        known = self.lone_numbers if whole.marker_kind == "bare" else self.numbers
        return bool(neighbours & known) and after.start in ("upper", "other")

    def _stray(self, now: _Now) -> bool:
        """The next line's "number" or dash stands in mid-sentence: "minimaal / 3", "artikel /
        2.84"."""
        before, after = now.before, now.after
        if before.terminal or now.whole.is_label:
            return False
        if after.marker_kind == "bullet":
            alone = after.marker in "-–—+" and self.markers[after.marker] < 2
            return after.bare_weight or (alone and after.body[:1].islower())
        expected = (
            _value(now.whole) + 1 == _value(after) and now.whole.marker_kind == after.marker_kind
        )
        if before.last.lower() in NUMBER_LEADERS or (before.unfinished and not expected):
            return True
        goes_on = before.hangs or now.full or now.wrapping.manner == "random"
        if after.marker_kind != "code" or not goes_on:
            return False
        return after.body[:1].islower() or (after.bare_marker and len(before.words) > 3)


def _opener(each: Shape) -> str:
    return " ".join(each.words[:2]).lower() if each.start == "upper" else ""


def _value(each: Shape) -> int:
    """The number a marker counts: 3 for "3.", 2 for "b)", -9 for none."""
    digits = re.findall(r"\d+", each.marker)
    if digits:
        return int(digits[-1])
    letter = re.sub(r"\W", "", each.marker).lower()
    return ord(letter) - ord("a") + 1 if len(letter) == 1 else -9
