"""Weights that a text tells apart from the criteria: "Voor nummer 6 zijn 20 punten te krijgen, voor nummer 7 dertig".

In: a document, its award criteria and the lines that they came from. Out: the criteria with the points that a sentence
beside their list gives to each by its number, or to every one of them alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import zip_longest

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.placed_points import points_by_place
from tenderkit.records import Criterion, CriterionLines, Document, Scoring, Span

_UNIT = r"(?:punten|punt|ptn?|pnt|points)"
_BY_NUMBER = re.compile(
    rf"\b(?:nummers?|nr\.?|wens|criterium|onderdeel|letter|number|criterion)\s+(?P<id>[A-Z]{{0,2}}\.?\d{{1,2}}(?:\.\d{{1,2}})?|[a-hA-H])\b(?P<between>[^.;,]{{0,48}}?)\b(?P<points>{NUMBER})(?=\s?{_UNIT}|\W|$)",
    re.IGNORECASE,
)
_EACH = re.compile(
    rf"\b(?:(?:op|voor|bij|aan|per|for|on)\s+(?:elk|elke|ieder|iedere|each|alle)|per)\s+(?:afzonderlijke?\s)?(?:onderdeel|criterium|subcriterium|gunningscriterium|wens|vraag|aspect|criterion|onderdelen|criteria|wensen)\b[^.:;]{{0,60}}?(?<!minimaal )(?<!minste )\b(?P<points>{NUMBER})\s?{_UNIT}\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:andere|overige|resterende|other|remaining)\s(?:\w+\s)?"
    r"(?:wensen|criteria|onderdelen|aspecten|punten op de lijst|wishes)\b[^.:;]{0,40}?"
    rf"\b(?:ieder|elk|per stuk|each|allemaal)\b[^.:;]{{0,30}}?\b(?P<points>{NUMBER})\s?{_UNIT}\b",
    re.IGNORECASE,
)
_ABOVE, _BELOW = 8, 4
"""How many lines before the first and behind the last criterion a sentence about the list stands."""


def with_told_weights(
    document: Document,
    found: Sequence[Criterion],
    outlined: Sequence[CriterionLines],
    scaled: frozenset[str] = frozenset(),
) -> tuple[Criterion, ...]:
    """The criteria with the points that a sentence beside the list gives them.

    `scaled` are the ids of those that a sentence gives a scale: its first number is a step, no weight.
    """
    entries = [entry for entry in outlined if entry.kind == "award"]
    awards = [criterion for criterion in found if criterion.kind == "award"]
    if not entries or len(awards) < 2:
        return tuple(found)
    first = max(1, min(entry.lines[0] for entry in entries) - _ABOVE)
    last = min(len(document.lines), max(entry.lines[-1] for entry in entries) + _BELOW)
    by_number: dict[str, _Told] = {}
    each: _Told | None = None
    for number in range(first, last + 1):
        line = document.line(number)
        words = document.words(line)
        if "unt" not in words and "pt" not in words and "oint" not in words:
            continue
        for name, (points, start, end) in _numbered(words, {c.number for c in awards if c.number}):
            by_number[name] = points, document.span(line.start + start, line.start + end)
        told = _EACH.search(words) or _OTHERS.search(words)
        stated = parse_number(told["points"]) if told and each is None else None
        if told is not None and stated is not None:
            each = stated, document.span(line.start + told.start(), line.start + told.end())
    by_place = _by_place(document, len(awards))
    own = {
        criterion.id: by_number.get(criterion.number or "") or told
        for criterion, told in zip_longest(awards, by_place)
    }
    return tuple(
        _weighed(criterion, own[criterion.id], each)
        if criterion.kind == "award" and criterion.id not in scaled
        else criterion
        for criterion in found
    )


def _by_place(document: Document, awards: int) -> list[_Told]:
    """What one sentence gives to each criterion by its place; empty where it leaves out more than a price told apart."""
    for line in document.lines:
        told = points_by_place(document.words(line))
        if told and awards - 1 <= len(told) <= awards:
            return [
                (each.points, document.span(line.start + each.start, line.start + each.end))
                for each in told
            ]
    return []


_Told = tuple[float, Span]


def _numbered(words: str, numbers: set[str]) -> list[tuple[str, tuple[float, int, int]]]:
    """The points of each criterion that one line names by its number, with their place; nothing where it names only one."""
    found: dict[str, tuple[float, int, int]] = {}
    for match in _BY_NUMBER.finditer(words):
        points = parse_number(match["points"])
        if match["id"] in numbers and points is not None:
            found[match["id"]] = points, match.start(), match.end()
    return list(found.items()) if len(found) > 1 else []


def _weighed(criterion: Criterion, own: _Told | None, each: _Told | None) -> Criterion:
    stated = criterion.scoring
    if own is None and (each is None or (stated is not None and stated.max_points is not None)):
        return criterion
    told = own if own is not None else each
    if told is None:
        return criterion
    scored = (stated or Scoring()).model_copy(update={"max_points": told[0]})
    return criterion.model_copy(
        update={"scoring": scored, "evidence": (*criterion.evidence, told[1])}
    )
