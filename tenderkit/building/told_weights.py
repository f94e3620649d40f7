"""Weights that a text tells apart from the criteria: "Voor nummer 6 zijn 20 punten te krijgen, voor nummer 7 dertig".

In: a document, its award criteria and the lines that they came from. Out: the criteria with the points that a sentence
beside their list gives to each by its number, or to every one of them alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.records import Criterion, CriterionLines, Document, Scoring

_UNIT = r"(?:punten|punt|ptn?|pnt|points)"
_BY_NUMBER = re.compile(
    rf"\b(?:nummers?|nr\.?|wens|criterium|onderdeel|letter|number|criterion)\s+(?P<id>[A-Z]{{0,2}}\.?\d{{1,2}}(?:\.\d{{1,2}})?|[a-hA-H])\b(?P<between>[^.;,]{{0,48}}?)\b(?P<points>{NUMBER})(?=\s?{_UNIT}|\W|$)",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?:(?:op|voor|bij|aan|per|for|on)\s+(?:elk|elke|ieder|iedere|each|alle)|per)\s+(?:afzonderlijke?\s)?(?:onderdeel|criterium|subcriterium|gunningscriterium|wens|vraag|aspect|criterion|onderdelen|criteria|wensen)\b[^.:;]{{0,60}}?(?<!minimaal )(?<!minste )\b(?P<points>{NUMBER})\s?{_UNIT}\b",
    re.IGNORECASE,
)
_ABOVE, _BELOW = 8, 4
"""How many lines before the first and behind the last criterion a sentence about the list stands."""


def with_told_weights(
    document: Document, found: Sequence[Criterion], outlined: Sequence[CriterionLines]
) -> tuple[Criterion, ...]:
    """The criteria with the points that a sentence beside the list gives them."""
    entries = [entry for entry in outlined if entry.kind == "award"]
    awards = [criterion for criterion in found if criterion.kind == "award"]
    if not entries or len(awards) < 2:
        return tuple(found)
    first = max(1, min(entry.lines[0] for entry in entries) - _ABOVE)
    last = min(len(document.lines), max(entry.lines[-1] for entry in entries) + _BELOW)
    by_number: dict[str, float] = {}
    each: float | None = None
    for number in range(first, last + 1):
        words = document.words(number)
        if "unt" not in words and "pt" not in words and "oint" not in words:
            continue
        by_number |= _numbered(words, {c.number for c in awards if c.number})
        told = _EACH.search(words)
        each = parse_number(told["points"]) if told and each is None else each
    return tuple(
        _weighed(criterion, by_number, each) if criterion.kind == "award" else criterion
        for criterion in found
    )


def _numbered(words: str, numbers: set[str]) -> dict[str, float]:
    """The points of each criterion that one line names by its number; nothing where it names only one."""
    found: dict[str, float] = {}
    for match in _BY_NUMBER.finditer(words):
        points = parse_number(match["points"])
        if match["id"] in numbers and points is not None:
            found[match["id"]] = points
    return found if len(found) > 1 else {}


def _weighed(criterion: Criterion, by_number: dict[str, float], each: float | None) -> Criterion:
    own = by_number.get(criterion.number or "")
    stated = criterion.scoring
    if own is None and (each is None or (stated is not None and stated.max_points is not None)):
        return criterion
    points = own if own is not None else each
    scored = (stated or Scoring()).model_copy(update={"max_points": points})
    return criterion.model_copy(update={"scoring": scored})
