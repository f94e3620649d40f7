"""Two words that belong together, a line break between them or not.

In: the shapes of the lines on both sides of a break. Out: whether the last word of the one and the
first of the other are one name, date, amount or size.
"""

from __future__ import annotations

import re

from tenderkit.reading.shapes import Shape
from tenderkit.reading.words import (
    MONTHS,
    NAME_LEADERS,
    NUMBER_LEADERS,
    UNFINISHED,
    UNITS,
    WEEKDAYS,
)

_PAPER = re.compile(r"A[345]\b")
_SHEETS = re.compile(
    r"(?:pagina.{0,2}|bladzijden?|blz\.?|(?:enkel|dubbel)?zijd(?:en|ige?)|zijdes?|kantjes?|velletjes?|vel|vellen"
    r"|pages?|sheets?|sides?|formaat|half|halve|helft|hele|heel|(?:een|één|twee|drie|vier|vijf|zes|\d{1,2})(?:en)?)",
    re.I,
)
_PAIRS = frozenset([("zo", "spoedig"), ("as", "soon"), ("ms", "teams"), ("microsoft", "teams")])


def belongs_together(before: Shape, after: Shape) -> bool:
    """Two words that one line break came between: "30 / augustus", "mei / 2026", "gemeente /
    Hilversum"."""
    last, first = before.last.lower().rstrip("."), after.first.lower().rstrip(".")
    ends_in_digit = last[-1:].isdigit()
    # "1 juni 2031 / Uren per week: 28": a label that opens with a unit is the next field.
    next_field = after.start == "upper" and after.opens_with_label
    if ends_in_digit and (first in MONTHS or first in UNITS) and not next_field:
        return True
    if last in MONTHS and re.fullmatch(r"(?:19|20)\d\d|\d{1,2}", first):
        return len(before.words) > 1 or len(first) == 4
    if last in WEEKDAYS and after.start == "digit" and len(before.words) > 1:
        return True
    if (last, first) in _PAIRS:
        return True
    if last in NUMBER_LEADERS and first[:1].isdigit() and not before.terminal:
        return True
    if after.is_label or (after.has_colon_label and after.label):
        return False
    if on_paper(before, after) and before.marker_kind != "code":
        return True
    runs_on = before.words[0].lower() in UNFINISHED or before.opens_with_label
    if before.marker_kind == "dotted" or (before.known_heading and not runs_on):
        return False
    return last in NAME_LEADERS and after.start == "upper" and not after.common_start


def on_paper(before: Shape, after: Shape) -> bool:
    """ "samen drie pagina's / A4. Wat langer is …": a size of paper, not the number of an item."""
    if not _PAPER.match(after.text) or not before.words or not _SHEETS.fullmatch(before.words[-1]):
        return False
    return after.marker.endswith(".") or after.body[:1].islower() or not after.marker
