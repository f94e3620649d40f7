"""Criteria that are told in groups: a main one with its weight, and its parts under it.

Why: "1. Kwaliteit (60%)" over "1a. Ervaring (30%)" is the frame of its parts and no criterion; "2. Prijs (40%)"
behind them has none, and is one.
In: a line, the line behind it, and the mark of the items of the list. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points, parse_band
from tenderkit.lexicon.criterion_words import is_name
from tenderkit.outlining.marks import Mark

_DEEPER = frozenset({"1.1", "E1", "a"})
_MAIN = frozenset({"1", "A", "I"})


def heads_parts(mark: Mark, following: Mark | None) -> bool:
    """Whether a line with a weight only heads the parts that count on under its number: "G1" over "G1.1", "1" over "1a"."""
    if following is None or not mark.number or not following.number:
        return False
    counted = re.fullmatch(rf"{re.escape(mark.number)}(?:[.-]?(?:1|a)|\.0?1)", following.number)
    return counted is not None and _weighs(mark) and _weighs(following) and is_name(mark.body)


def beside_groups(mark: Mark, following: Mark | None, main: str) -> bool:
    """Whether a main criterion with its weight stands without parts, in a list whose items are parts of others."""
    return (
        main in _DEEPER
        and mark.style in _MAIN
        and mark.row is None
        and _weighs(mark)
        and not _is_bound(mark)
        and (following is None or following.style != main)
    )


def _is_bound(mark: Mark) -> bool:
    """Whether a line is a step between bounds: "A. lager dan € 95,00: 25 punten"."""
    step = parse_band(mark.words)
    return step is not None and step.value.unit != "level"


def _weighs(mark: Mark) -> bool:
    return bool(find_points(mark.words) or find_percent(mark.words))
