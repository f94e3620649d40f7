"""Lists whose numbers or letters stand bare, without a stop: known by the run they make.

Why: "1 ervaring als ..." may be a number of the list or the first word of a sentence; where the
lines below it go on with 2 and 3, it is a list. In: lines in order. Out: their marks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_BARE = re.compile(r"\s*(?P<mark>\d{1,2}|[A-H]|[IVX]{1,4})\s+(?=[^\W_]{2}|[€<>≥≤])")
_ORDERS: Final[tuple[tuple[str, ...], ...]] = (
    tuple(str(number) for number in range(1, 31)),
    tuple("ABCDEFGH"),
    ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
)
LEAST: Final = 3
"""Lines that count up from which they are a list."""


def counted_at(lines: Sequence[str], at: int) -> tuple[str, int] | None:
    """The bare number or letter of a line that stands in a run of such lines, and where its text starts.

    Examples
    --------
    >>> counted_at(["1 Een hbo-diploma", "2 Rijbewijs B", "3 Kennis van de Woo"], 1)
    ('2', 2)
    >>> counted_at(["2 maal 3 maanden", "3 dagen per week"], 0) is None
    True
    """
    own = _BARE.match(lines[at])
    if own is None:
        return None
    for order in _ORDERS:
        if own["mark"] not in order:
            continue
        place = order.index(own["mark"])
        first, last = at, at
        while place - (at - first) > 0 and _has(lines, first - 1, order[place - (at - first) - 1]):
            first -= 1
        while place + (last - at) + 1 < len(order) and _has(
            lines, last + 1, order[place + (last - at) + 1]
        ):
            last += 1
        if last - first + 1 >= LEAST and place == at - first:
            return own["mark"], own.end()
    return None


def _has(lines: Sequence[str], at: int, mark: str) -> bool:
    if not 0 <= at < len(lines):
        return False
    found = _BARE.match(lines[at])
    return found is not None and found["mark"] == mark
