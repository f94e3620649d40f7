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
from collections.abc import Iterator, Sequence, Set
from itertools import pairwise

from tenderkit.lexicon.leads import DANGLES
from tenderkit.reading.boundary import Boundary, Known
from tenderkit.reading.hyphens import ends_broken
from tenderkit.reading.list_items import (
    Markers,
    earns,
    goes_with_number,
    inside_list,
    marker_takes,
    stray,
)
from tenderkit.reading.own_lines import stays_apart, steps_run_on
from tenderkit.reading.paragraphs import (
    fills_block,
    header_row,
    is_listed,
    leans,
    name_goes_on,
    runs_on,
    stands_alone,
    title_goes_on,
)
from tenderkit.reading.raw import RawLine
from tenderkit.reading.shapes import Shape, shape
from tenderkit.reading.word_pairs import belongs_together
from tenderkit.reading.words import IMAGE_WORDS
from tenderkit.reading.wrapping import FULL, LONGEST_WRAPPED, OVER

LONGEST_HEAD = 160
"""A line joined from several is looked at as a whole (is it a label?) up to this length."""

SHORT = 45
"""Characters; a shorter line before a blank one may be a title or a value, and is not joined over
it."""

TITLE_STANDS = 3
"""Raw lines at the top among which the title stands."""

OUTSTANDING = 1.12
"""A line longer than this share of the width that others were broken at was not broken."""

SHORT_OF_WIDTH = 0.7
"""Share of the width: a line so short, the next word included, was not broken for want of room."""

OPENS_OFTEN = 3
"""Lines that open with the same two words are items of a list from this number on."""


def groups(lines: Sequence[RawLine], words: Set[str]) -> list[tuple[list[int], bool]]:
    """Indices of the raw lines that make one line each, in order, and whether a blank line that
    means something stands before it.

    Parameters
    ----------
    lines : raw lines, none of them blank.
    words : the lower-case words of the document.
    """
    joining = _Joining(lines, words)
    return [(group, joining.known.gap(group[0])) for group in joining.groups()]


class _Joining:
    def __init__(self, lines: Sequence[RawLine], words: Set[str]) -> None:
        self.known = Known(lines)
        self.words = words
        self.openers = Counter(_opener(each) for each in self.known.shapes)
        self.markers = Markers(self.known.shapes)
        self.points_first = sum(bool(_POINTS_FIRST.match(line)) for line in _texts(lines)) > 1

    def groups(self) -> list[list[int]]:
        shapes = self.known.shapes
        found: list[list[int]] = [[0]] if shapes else []
        listing = False
        for i, (before, after) in enumerate(pairwise(shapes)):
            if i == found[-1][0]:
                whole, text = before, before.text
            if self.goes_on(Boundary(self.known, whole, before, after, i, found[-1][0], listing)):
                found[-1].append(i + 1)
                if len(text) < LONGEST_HEAD:
                    text = f"{text} {after.text}"
                    whole = shape(text[: LONGEST_HEAD + 40])
            else:
                found.append([i + 1])
                stops = before.text.endswith((":", ";")) or bool(DANGLES.search(before.text))
                listing = after.start == "lower" and not after.marker and (stops or listing)
        return found

    def goes_on(self, now: Boundary) -> bool:
        """Whether the line goes on in the next raw line."""
        here, there = self.known.lines[now.index : now.index + 2]
        if here.firm or there.firm or here.ends or here.kind in ("heading", "row"):
            return False
        if "\t" in here.strand.text and "\t" in there.strand.text:
            return False  # two rows of columns; the end of one says nothing of the other's start
        return there.kind == "text" and self._text_goes_on(now) and not stays_apart(now)

    def _text_goes_on(self, now: Boundary) -> bool:
        whole, before, after = now.whole, now.before, now.after
        gap = now.gap
        if whole.bare_marker:
            return marker_takes(now, self.markers)
        if goes_with_number(before, after):
            return not gap
        if after.marker and not stray(now, self.markers):
            return False
        if ends_broken(before.text):
            return after.start != "other" and not after.is_label
        if (after.bare_weight or earns(now)) and now.wrapping.manner != "none":
            return not gap and not whole.is_label
        closed = gap or before.band or before.terminal
        if after.bare_points and now.full and whole.marker and not closed:
            return True
        if before.isupper and len(before.words) > 1 and not (after.isupper or before.terminal):
            return False  # a heading in capitals, whatever word it ends in
        if whole.is_label or before.text.endswith(":"):
            return self._longer_label(now) or self._after_colon(now)
        if belongs_together(before, after):
            return not gap or after.start == "lower"
        if after.text[0] in "=)" or (after.text[0] in "([" and not before.terminal):
            return not gap and not whole.is_label and not after.row
        named = after.is_label and after.text.endswith(":")
        if named if before.unfinished else self._opens_anew(now):
            return False
        if now.index < TITLE_STANDS and title_goes_on(now):
            return True
        if gap:
            long_line = len(before.text) >= SHORT and not (before.terminal or header_row(whole))
            if after.start == "upper" and now.wrapping.manner != "none":
                return before.unfinished and not after.known_heading
            return after.start == "lower" and (before.unfinished or long_line) and not now.listing
        return self._small_letter(now) if after.start == "lower" else self._capital(now)

    def _opens_anew(self, now: Boundary) -> bool:
        """The next line is a label, a band, a question: something with a beginning of its own."""
        whole, before, after = now.whole, now.before, now.after
        if after.row or after.text.lower() in IMAGE_WORDS:
            return True
        if self.points_first and _POINTS_FIRST.match(after.text):
            return True
        if before.band and "\t" in before.text and after.start == "upper":
            return True
        if after.is_label or after.opens_with_label:
            in_clause = now.full and not (after.label or before.terminal)
            return not in_clause or after.band or (whole.opens_with_label and not whole.marker)
        banded = before.band or whole.band
        return (after.opens_band and not steps_run_on(now)) or (
            banded and not now.full and after.start != "lower"
        )

    def _small_letter(self, now: Boundary) -> bool:
        whole, before, manner = now.whole, now.before, now.wrapping.manner
        if before.terminal:
            if before.text.endswith("."):
                return now.full or (manner == "random" and not now.listing)
            return self._item_full(now) or (before.text[-1] == ";" and self._after_colon(now))
        if DANGLES.search(before.text) and not now.full:
            return False
        if before.unfinished:
            return True
        if now.wrapping.short:
            return now.full
        if now.listing and now.wrapping.exact:
            return not self._had_room(now, OVER)
        if now.listing:
            return now.full if manner == "width" else manner == "random" and not before.hangs
        if manner == "random" or (whole.marker and not before.band):
            return not before.band
        if now.wrapping.exact and not before.hangs and self._had_room(now, FULL):
            return False
        if header_row(whole) or (whole.heading and len(whole.words) < 5):
            return now.full or before.hangs
        if manner == "sparse":
            return len(before.words) > 4 and len(before.text) <= LONGEST_WRAPPED
        return manner == "width"

    def _capital(self, now: Boundary) -> bool:
        """The next line opens with a capital, a digit or a mark: in mid-sentence?"""
        whole, before, after, manner = now.whole, now.before, now.after, now.wrapping.manner
        if before.unfinished:
            had_room = manner == "width" and self._had_room(now, SHORT_OF_WIDTH)
            if had_room and not whole.marker and self._new_item(after):
                return False
            return manner != "none" or after.start == "digit" or bool(whole.marker)
        if name_goes_on(now):
            return True
        in_mid_item = whole.marker and not (before.terminal or whole.heading)
        if in_mid_item and whole.marker_kind != "dotted" and inside_list(now):
            return True
        if manner == "width":
            # A numbered heading is in larger print, and so broken before the width of the text.
            large = whole.marker_kind == "dotted" and not before.terminal
            if not (now.full or (large and not self._had_room(now, FULL))) or self._too_long(now):
                return False
            if before.terminal:
                return before.text[-1] not in ";:" and self._paragraph_goes_on(now)
            heads = after.known_heading and not (before.hangs or runs_on(now))
            return not (self._new_item(after) or heads or whole.is_label or is_listed(now))
        if manner != "random":
            return False
        if before.terminal:
            sentence = before.text.endswith(".") and after.start == "upper"
            return sentence and inside_list(now)
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

    def _had_room(self, now: Boundary, share: float) -> bool:
        """With the next word the line would not even have filled this share of the width."""
        taken = len(now.before.text) + 1 + len(now.after.words[0])
        return taken < now.wrapping.width * share

    def _too_long(self, now: Boundary) -> bool:
        """A line that stands out from those that were broken was not broken itself."""
        line = self.known.lines[now.index]
        return line.room is None and len(now.before.text) > OUTSTANDING * now.wrapping.width

    def _paragraph_goes_on(self, now: Boundary) -> bool:
        """A full line that ends a sentence: in the middle of an item or a paragraph?"""
        if (now.whole.marker or now.index > now.first) and leans(now):
            return True
        if steps_run_on(now):
            return True
        if stands_alone(now) or now.after.row:
            return False
        if now.whole.marker and inside_list(now):
            return True
        several = now.index > now.first
        if now.whole.marker:
            return several
        return fills_block(now) or (several and self.known.full(now.index + 1))

    def _new_item(self, after: Shape) -> bool:
        if after.start != "upper":
            return False
        return after.common_start or self.openers[_opener(after)] >= OPENS_OFTEN

    def _after_colon(self, now: Boundary) -> bool:
        """A colon in mid-sentence: the line is full, and what follows is no list."""
        value = now.after.start == "digit" and (now.index > now.first or now.after.bare_points)
        if not now.full or now.whole.is_label or now.listing:
            return False
        if now.after.start != "lower" and not value:
            return False
        if now.whole.marker or now.after.text.endswith("."):
            return True
        at = now.index + 1
        return at + 1 >= len(self.known.lines) or self.known.full(at)

    def _item_full(self, now: Boundary) -> bool:
        """A stop in the middle of a marked item whose line is full."""
        return now.full and bool(now.whole.marker) and now.after.start == "lower"

    def _longer_label(self, now: Boundary) -> bool:
        """ "Uren per / week 32": with the next line a longer label comes out."""
        if now.after.start != "lower" or now.before.text.endswith(":"):
            return False
        both = shape(f"{now.whole.text} {now.after.text[:60]}").label
        return len(both) > len(now.whole.label)


_POINTS_FIRST = re.compile(r"\d{1,3}\s[-–—]\s+[a-zA-Z]")
"""An item that opens with what it earns: "35 - ervaring met ..."."""


def _texts(lines: Sequence[RawLine]) -> Iterator[str]:
    return (line.strand.text for line in lines)


def _opener(each: Shape) -> str:
    return " ".join(each.words[:2]).lower() if each.start == "upper" else ""
