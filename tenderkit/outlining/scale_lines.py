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
from tenderkit.dutch.weight_words import only_weight
from tenderkit.lexicon.criterion_words import PRICE_FORMULA, WEIGHT_LINE
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
    if _SHARE_FIRST.match(words) and _SHARE_FIRST.match(first.words):
        return False
    if mark.style and mark.style == first.style and SCORED_STEP.search(first.words):
        return False
    if mark.style in ("1", "1.1", "E1") and mark.style == first.style:
        return False
    if find_percent(words) and find_percent(first.words):
        return False
    if mark.style and mark.style == first.style and _is_whole(mark, first):
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


def _is_whole(mark: Mark, first: Mark) -> bool:
    """Whether a line in the style of the criterion before it is one too: that one has its points, or its whole scale."""
    if len(split_bands(first.words)) > 1:
        return True
    counted_on = mark.number is not None and first.number is not None
    return bool(find_points(first.words)) and (counted_on or _is_level(mark.words))


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


def scale_of(mark: Mark, found: list[Item], main: str) -> Item | None:
    """The criterion whose scale a sentence behind the list explains: the one that it names."""
    if mark.style or mark.line.kind == "row" or found[-1].kind != "award":
        return None
    if PRICE_FORMULA.search(mark.words):
        priced = [item for item in found if theme_of(item.marks[0].body) == "rate"]
        if priced and priced[-1].marks[0].line.number < mark.line.number:
            return priced[-1]
    if len(split_bands(mark.words)) < 2:
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
