"""Numbers and addresses whose parts stand apart, found in the text as if they did not.

Why: a form has a box for every letter ("|4|8|1|5|H|V|"), a program puts blanks round every point,
and a column breaks a telephone number in two; each rule reads one form. In: a text. Out: `Found`
pieces with all that stands between their parts, but what another column put there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from tenderkit.lexicon.closed_up import (
    A_YEAR,
    BARRED_ACCOUNT,
    BOXED,
    BROKEN_PAGE,
    BROKEN_PHONE,
    IS_PAGE,
    PHONE_IN_CELLS,
    SPACED,
    SPACED_MAIL,
    SPACED_PAGE,
)
from tenderkit.llm.form_values import find_filled_in
from tenderkit.llm.personal_data import Found, Kind, find_data

_BARS = re.compile(r"[ |]+")
_ONE_BLANK = re.compile(r"(?<![ ])[ ]")
_BLANKS = re.compile(r"[ ]+")
_STROKES = re.compile(r"[ ]?[|\t/-][ ]?")
_TABS = re.compile(r"[ ]?\t[ ]?")
_GAPS: Final = (
    (BOXED, _BARS),
    (SPACED, _ONE_BLANK),
    (SPACED_MAIL, _BLANKS),
    (SPACED_PAGE, _BLANKS),
    (BARRED_ACCOUNT, _STROKES),
    (PHONE_IN_CELLS, _TABS),
)
"""What belongs together, and what stands between its parts."""
_NOT_TOLD: Final = frozenset[Kind](["address", "residence"])
"""What the words around tell, which stand where they stood."""
_PHONE: Final = 10
"""Digits of a telephone number; with the country's one more."""


def find_closed_up(text: str) -> Iterator[Found]:
    """What the rules find where the parts of one thing are put together.

    Examples
    --------
    >>> text = "IBAN: NL11 | SNSB | 0000 | 3390 | 72"
    >>> [(text[one.start : one.end], one.kind) for one in find_closed_up(text)]
    [('NL11 | SNSB | 0000 | 3390 | 72', 'iban')]
    """
    gaps = sorted(set(_gaps(text)))
    if not gaps:
        return
    dropped = {place for start, end in gaps for place in range(start, end)}
    places = [place for place in range(len(text)) if place not in dropped]
    closed = "".join(text[place] for place in places)
    starts = [start for start, _ in gaps]
    for one in (*find_data(closed), *find_filled_in(closed)):
        if one.kind in _NOT_TOLD or one.end <= one.start:
            continue
        start, end = places[one.start], places[one.end - 1] + 1
        within = gaps[bisect_left(starts, start) : bisect_left(starts, end)]
        if within:
            yield from _without_columns(text, Found(start, end, one.kind), within)


def _without_columns(text: str, found: Found, gaps: list[tuple[int, int]]) -> Iterator[Found]:
    """The piece without what another column put between its parts."""
    start = found.start
    for first, after in gaps:
        if any(map(str.isalnum, text[first:after])):
            yield Found(start, first, found.kind)
            start = after
    if start < found.end:
        yield Found(start, found.end, found.kind)


def _gaps(text: str) -> Iterator[tuple[int, int]]:
    for pattern, between in _GAPS:
        for match in pattern.finditer(text):
            yield from (gap.span() for gap in between.finditer(text, *match.span()))
    for match in BROKEN_PAGE.finditer(text):
        if IS_PAGE.search(match["u"]):
            yield match.span("gap")
    for match in BROKEN_PHONE.finditer(text):
        parts = (match["a"], match["b"])
        digits = sum(map(str.isdigit, "".join(parts)))
        whole = _PHONE + (match["a"].lstrip("(").startswith("+"))
        if digits == whole and not any(A_YEAR.search(one) for one in parts):
            yield match.span("gap")
