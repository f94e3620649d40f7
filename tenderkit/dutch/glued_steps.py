"""Steps of a scale that lost the breaks between them: "geen: 0 tot 1 jaar: 8 1 jaar of meer: 20".

Why: a cell of a table holds a step a line, and a copy of it holds them behind each other, so that
the score of one stands against the bound of the next. A sign before each score, a word for a level
or a unit of length tells them apart. In: a text. Out: its steps, where every one of them falls into
place, and their span.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.durations import LENGTH_UNIT
from tenderkit.dutch.level_words import EDGE, LEVEL_WORD, NAMES_CRITERION, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import PURE_COUNT, Scale, steps_of

_LONGEST = 400
_LEAST = 2
_LEAST_BARE = 3
_COUNT = r"\d{1,3}(?:[.,]\d)?"
_ENDS = rf"(?:\s?(?:{POINTS_UNIT}|p\b)\.?)?(?=[\s;,/|.)]|$)"
_UNIT = rf"(?:{LENGTH_UNIT}|years?|months?)\b"
_SIGNED = re.compile(
    rf"[\s;,/|.(]*+(?P<label>[^\s:=→;|][^:=→;|\n]{{0,59}}?)\s?[:=→]\s?(?P<points>{_COUNT}){_ENDS}",
    re.IGNORECASE,
)
_OF_LENGTH = re.compile(
    rf"[\s;,/|(]*+(?P<label>(?:[<>≥≤]=?\s?)?(?:[^\s:=→;|]+\s){{1,5}}?{_UNIT}(?:\s(?:of|en|or)\s\w+)?)\s(?P<points>{_COUNT})(?!\s?(?:tot|t/m|to|[–-]|{_UNIT})){_ENDS}",
    re.IGNORECASE,
)
_LEVEL = rf"(?:(?:zeer|heel|ruim|vrij|very)\s)?{LEVEL_WORD}"
_OF_LEVELS = re.compile(
    rf"(?<![\w])(?:{_LEVEL}\s{_COUNT}\s){{2,6}}{_LEVEL}\s{_COUNT}(?!\S)", re.IGNORECASE
)
_LEVELS_BEHIND = re.compile(
    rf"(?<![\w.,])(?:{_COUNT}\s{_LEVEL}\s){{2,6}}{_COUNT}\s{_LEVEL}(?!\S|\s\d)", re.IGNORECASE
)
_ONE_LEVEL = re.compile(
    rf"(?P<label>{_LEVEL})\s(?P<points>{_COUNT})(?!\S)|(?<!\S)(?P<first>{_COUNT})\s(?P<behind>{_LEVEL})",
    re.IGNORECASE,
)
_SEVERAL = re.compile(r"\d.*\d", re.DOTALL)


def glued_scale(text: str, about: str = "") -> Scale | None:
    """The scale whose steps stand behind each other in a text, or None.

    Examples
    --------
    >>> scale = glued_scale("geen: 0 minder dan 1 jaar: 8 1 jaar of meer: 20")
    >>> [(step.label, step.points) for step in scale.steps]
    [('geen', 0), ('minder dan 1 jaar', 8), ('1 jaar of meer', 20)]
    >>> [step.points for step in glued_scale("Visie, slecht 0 matig 8 goed 16 zeer goed 25").steps]
    [0, 8, 16, 25]
    """
    if len(text) > _LONGEST or not _SEVERAL.search(text):
        return None
    for form in (_SIGNED, _OF_LENGTH):
        pairs = _chain(text, form)
        if _is_one(pairs):
            return Scale(0, len(text.rstrip()), steps_of(pairs, about))
    for chain in (_LEVELS_BEHIND, _OF_LEVELS):
        whole = chain.search(text)
        if whole is None:
            continue
        pairs = [
            (step["label"] or step["behind"], parse_number(step["points"] or step["first"]) or 0)
            for step in _ONE_LEVEL.finditer(text, *whole.span())
        ]
        if len(pairs) >= _LEAST_BARE and _falls_or_rises(pairs):
            return Scale(*whole.span(), steps_of(pairs, about))
    return None


def _chain(text: str, form: re.Pattern[str]) -> list[tuple[str, float]]:
    """The labels with their points; nothing where anything else stands in the text."""
    pairs: list[tuple[str, float]] = []
    at = 0
    while step := form.match(text, at):
        pairs.append((step["label"].strip(EDGE), parse_number(step["points"]) or 0))
        at = step.end()
    return [] if text[at:].strip(EDGE) else pairs


def _is_one(pairs: Sequence[tuple[str, float]]) -> bool:
    """Whether labels with points are one scale, each of them a bound, a count or a level."""
    if len(pairs) < _LEAST or not _falls_or_rises(pairs):
        return False
    if any(NAMES_CRITERION.search(label) for label, _ in pairs):
        return False
    return all(
        step.unit != "level"
        or STARTS_WITH_LEVEL.match(step.label)
        or PURE_COUNT.fullmatch(step.label)
        for step in steps_of(pairs)
    )


def _falls_or_rises(pairs: Sequence[tuple[str, float]]) -> bool:
    points = [value for _, value in pairs]
    return points in (sorted(set(points)), sorted(set(points), reverse=True))
