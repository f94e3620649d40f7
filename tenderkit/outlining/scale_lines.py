"""Which lines are a weight, a step of a scale, or the scale of a criterion named elsewhere.

In: a line and the criterion before it. Out: yes or no, or the criterion that it belongs to.
"""

from __future__ import annotations

import re
from itertools import pairwise

from rapidfuzz import fuzz

from tenderkit.dutch import (
    find_percent,
    find_points,
    parse_band,
    split_bands,
)
from tenderkit.dutch.addressed_scales import speaks_of_scores
from tenderkit.dutch.level_words import STARTS_WITH_LEVEL
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.scales_alone import only_scale
from tenderkit.dutch.weight_words import only_weight
from tenderkit.lexicon.criterion_words import ON_EACH, PRICE_FORMULA, WEIGHT_LINE
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark


def is_band(mark: Mark, opened: Item | None) -> bool:
    """Whether a line is one step of the scale of the criterion before it."""
    if opened is None or opened.kind not in ("award", "knockout"):
        return False
    words = mark.words.strip()
    found = parse_band(words)
    if found is None or (opened.kind == "knockout" and not SCORED_STEP.search(words)):
        return False
    first = opened.marks[0]
    beside = mark.style == first.style and _outdoes(mark, opened)
    judged = found.value.unit == "level" or mark.style == first.style
    if mark.line.kind == "heading" or beside or (judged and _breaks_order(mark, opened)):
        return False
    if _SHARE_FIRST.match(words) and _SHARE_FIRST.match(first.words):
        return False
    if mark.style and mark.style == first.style and SCORED_STEP.search(first.words):
        return False
    if mark.style in ("1", "1.1", "E1") and mark.style == first.style:
        return False
    if found.value.unit == "level" and _is_weighed_alike(mark, first, found.value.label):
        return False
    if find_percent(words) and find_percent(first.words):
        return False
    if mark.style and mark.style == first.style and _is_whole(mark, first, opened.bands):
        return False
    stepwise = re.search(
        r"(?:=|:|→|–|-)\s*\(?\d+(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points)?\)?\W*$|^\W*(?:[a-h][.)]\s*)?\d+\s*(?:punten|punt|pt|points)?\s*(?:=|:|–|-|bij|voor|als|indien)\s",
        words,
        re.IGNORECASE,
    )
    if found.value.unit != "level":
        return (
            bool(stepwise)
            or mark.style != first.style
            or bool(opened.bands)
            or not find_points(first.words)
        )
    if mark.style == first.style and not stepwise:
        return False
    return bool(stepwise) or (mark.style != first.style and bool(mark.style)) or bool(opened.bands)


def _is_weighed_alike(mark: Mark, first: Mark, label: str) -> bool:
    """Whether a line states its points as the criterion before it does, behind no word for a level: it is one too."""
    own, others = _WEIGHED_TAIL.search(mark.words), _WEIGHED_TAIL.search(first.words)
    return (
        own is not None
        and others is not None
        and own["sign"] == others["sign"]
        and STARTS_WITH_LEVEL.match(label) is None
    )


_WEIGHED_TAIL = re.compile(
    r"\s?(?P<sign>[:;,(=–—-]|\t)\s?(?:max\w*\.?\s)?\d{1,3}\s?(?:punten|punt|pt|ptn|pnt|points)\)?\.?$",
    re.IGNORECASE,
)


def is_whole_scale(mark: Mark, opened: Item | None) -> bool:
    """Whether a line is nothing but the scale of the criterion before it: "onvoldoende 0, voldoende 10, goed 25"."""
    if opened is None or opened.kind != "award" or mark.line.kind in ("heading", "row"):
        return False
    if mark.number is not None and mark.style == opened.marks[0].style:
        return False
    return only_scale(mark.words) and not any(
        find_scale(own.words) for own in (*opened.marks, *opened.bands)
    )


def _is_whole(mark: Mark, first: Mark, opened_bands: list[Mark]) -> bool:
    """Whether a line in the style of the criterion before it is one too: that one has its points, or its whole scale."""
    if len(split_bands(first.words)) > 1:
        return True
    if opened_bands and all(band.style != first.style for band in opened_bands):
        return True
    counted_on = mark.number is not None and first.number is not None
    return bool(find_points(first.words)) and (counted_on or _is_level(mark.words))


def _breaks_order(mark: Mark, opened: Item) -> bool:
    """Whether the points of a line turn back from those of the steps before it: 0, 10, 25, and then 15."""
    found = [find_points(band.words) for band in (*opened.bands, mark)]
    points = [one[-1].value for one in found if one]
    if len(points) != len(found) or len(points) <= _LEAST_ORDERED:
        return False
    *before, last = points
    rising = all(low < high for low, high in pairwise(before))
    falling = all(low > high for low, high in pairwise(before))
    return (rising and last < before[-1]) or (falling and last > before[-1])


_LEAST_ORDERED = 2


def _outdoes(mark: Mark, opened: Item) -> bool:
    """Whether a line earns more than the criterion before it has in all, of which a step earns just that."""
    whole, own = find_points(opened.marks[0].words), find_points(mark.words)
    if not whole or not own or own[-1].value <= whole[-1].value:
        return False
    told = (find_points(band.words) for band in opened.bands)
    return any(points and points[-1].value == whole[-1].value for points in told)


def _is_level(words: str) -> bool:
    """Whether a line reads as a step of a scale only because words stand before points."""
    step = parse_band(words)
    return step is not None and step.value.unit == "level"


_SHARE_FIRST = re.compile(
    r"\W*\d{1,3}\s*(?:punten|ptn|pt|%|procent)\s+(?:voor|met|op)\s+\S+\s+\S+", re.IGNORECASE
)
"""An item that opens with its share: "25 punten voor ervaring met ..."."""


SCORED_STEP = re.compile(
    r"(?:=|:|→)\s*\(?\d+(?:[.,]\d+)?\s*(?:punten|punt|pt|ptn|pnt|points)\)?\W*$", re.IGNORECASE
)


def is_weight(mark: Mark) -> bool:
    """Whether a line holds nothing but a weight."""
    words = mark.words.strip()
    if not WEIGHT_LINE.match(words):
        return "\t" not in words and only_weight(words)
    return bool(find_percent(words) or find_points(words)) or bool(
        re.match(
            r"\W*(?:weging|gewicht|score|max|punten|wegingsfactor|weight)", words, re.IGNORECASE
        )
    )


def is_step_row(mark: Mark, opened: Item | None) -> bool:
    """Whether a row of two cells is a step of the scale of the criterion before it: "2 tot 4 jaar | 10 punten"."""
    if opened is None or opened.marks[0].row is not None or mark.row is None:
        return False
    step = parse_band(mark.words)
    words = mark.row.cell("text") or ""
    return step is not None and (step.value.unit != "level" or len(words.split()) <= _WORDS_OF_STEP)


_WORDS_OF_STEP = 4


def scaled_by(mark: Mark, found: list[Item], main: str) -> list[Item]:
    """The criteria whose scale a sentence behind the list explains: those that it names, or counts up."""
    if mark.style or mark.line.kind == "row" or found[-1].kind != "award":
        return []
    scale_at = _scale_at(mark.words)
    if scale_at is not None and (shared := _counted_up(mark.words[:scale_at], found)):
        priced = _priced(mark, found)
        return shared if priced is None or priced in shared else [*shared, priced]
    one = _scale_of(mark, found, main)
    return [one] if one is not None else []


def _scale_at(words: str) -> int | None:
    """Where the first step of the scale of a sentence ends or starts; None where it has no scale."""
    bands = split_bands(words)
    if len(bands) > 1:
        return bands[0][1]
    scale = find_scale(words)
    return scale.start if scale is not None else None


def _counted_up(head: str, found: list[Item]) -> list[Item]:
    """The criteria of a sentence about "G1 tot en met G3", or about all of them but the price."""
    if span := NUMBERED.search(head):
        return between(span, found)
    if ON_EACH.search(head) and speaks_of_scores(head):
        return [
            item
            for item in found
            if theme_of(item.marks[0].body) != "rate" and find_scale(item.marks[0].body) is None
        ]
    return []


NUMBERED = re.compile(
    r"\b(?P<first>[A-Z]{0,3}-?\d{1,2}(?:\.\d{1,2})*|[A-Z])\s*(?:tot en met|t/m|-|–|to|through)\s*(?P<last>[A-Z]{0,3}-?\d{1,2}(?:\.\d{1,2})*|[A-Z])\b"
)
"""Criteria by the first and the last of their numbers."""


def between(span: re.Match[str], found: list[Item]) -> list[Item]:
    """The criteria that a pair of numbers spans; none where the list does not have both."""
    numbers = [item.marks[0].number for item in found]
    first, last = span.group("first"), span.group("last")
    if first not in numbers or last not in numbers:
        return []
    return found[numbers.index(first) : numbers.index(last) + 1]


def _priced(mark: Mark, found: list[Item]) -> Item | None:
    """The price before a line that holds its formula."""
    if not PRICE_FORMULA.search(mark.words):
        return None
    priced = [item for item in found if theme_of(item.marks[0].body) == "rate"]
    if priced and priced[-1].marks[0].line.number < mark.line.number:
        return priced[-1]
    return None


def _scale_of(mark: Mark, found: list[Item], main: str) -> Item | None:
    if (priced := _priced(mark, found)) is not None:
        return priced
    if len(split_bands(mark.words)) < 2:
        return None
    scale = find_scale(mark.words)
    if scale is not None and not re.search(r"\w", mark.words[: scale.start]):
        return None
    head = mark.words[: split_bands(mark.words)[0][1]]
    if main == "" and not re.search(
        r"\b(?:gewaardeerd|gescoord|beoordeeld|als volgt|scoort)\b", mark.words, re.IGNORECASE
    ):
        return None
    best = max(
        found, key=lambda item: fuzz.token_set_ratio(item.marks[0].body.lower(), head.lower())
    )
    return best if fuzz.token_set_ratio(best.marks[0].body.lower(), head.lower()) >= 60 else None


_FIRST_NUMBERS = frozenset({"a", "A", "1", "i"})


def starts_anew(lines: list[Mark]) -> int:
    """How often a lettered or numbered list starts anew under a plain line: its items are steps of a scale."""
    return sum(
        mark.number in _FIRST_NUMBERS
        and mark.style != ""
        and not before.style
        and len(before.words.split()) > 1
        and bool(ENDS_IN_NUMBER.search(mark.words))
        for before, mark in pairwise(lines)
    )


ENDS_IN_NUMBER = re.compile(r"\d\s*(?:punten|punt|ptn?|pnt|p|points)?\W*$", re.IGNORECASE)
