"""Points and percents: "(50 punten)", "15 pt", "Weging: 10%".

In: a text. Out: the number with its words. A "wegingsfactor 3" is neither, and a "5-punts schaal"
earns nobody points.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve

POINTS_UNIT = (
    r"(?:(?:(?:sub|deel|score|kwaliteits|wegings)-?)?(?:punten|punt|points?)|pnt|ptn|pts?|pt)"
    r"(?![^\W\d_])"
)
POINTS = rf"(?P<count>{NUMBER}){OPTIONAL_SPACE}{POINTS_UNIT}"

_BEFORE = r"(?<![\w.,:/-])"
_FIND = sieve(rf"(?<![\w,:/])(?<!\d[.-]){POINTS}(?!{OPTIONAL_SPACE}schaal|-)", re.IGNORECASE)
_OF_ALL = sieve(
    rf"{_BEFORE}(?P<count>{NUMBER}){OPTIONAL_SPACE}(?:/|van{SPACE}(?:de|het{SPACE}totaal{SPACE}van|maximaal|in{SPACE}totaal|(?=\d{{2,4}}{SPACE}punten))"
    rf"|out{SPACE}of|of{SPACE}the){OPTIONAL_SPACE}\d{{2,4}}{SPACE}"
    rf"(?:(?:te{SPACE}(?:behalen|verdienen|verkrijgen|vergeven)|mogelijke|beschikbare|possible|available){SPACE})?{POINTS_UNIT}",
    re.IGNORECASE,
)
"""A part of all points: "30 van de 100 te verdienen punten", "20/100 punten"."""
_SHORT = re.compile(
    rf"(?<=\(){OPTIONAL_SPACE}(?:max\.?{SPACE})?(?P<count>\d{{1,3}}){OPTIONAL_SPACE}p\.?(?=\))"
    rf"|(?<=\s[-–—]\s)(?P<last>\d{{1,3}}){OPTIONAL_SPACE}p\.?$",
    re.IGNORECASE,
)
_LABELLED = sieve(
    rf"(?<!\w)(?<!\d[^\S\n])(?:max(?:imum|imaal|imale|\.)?{SPACE})?(?:(?:aantal|te{SPACE}behalen"
    rf"|score){SPACE}){{0,3}}(?:punten|(?:maximum|top)?score"
    rf"|points)(?:{OPTIONAL_SPACE}[:=]{OPTIONAL_SPACE}|(?<=aantal\spunten){SPACE}|(?<=maximumscore){SPACE}|(?<=topscore){SPACE}"
    rf"|(?<=maximale\sscore){SPACE})(?:(?:van|is){SPACE})?"
    rf"(?:(?:0|nul){OPTIONAL_SPACE}(?:[-–—]|tot(?:{SPACE}en{SPACE}met)?|t/m|à){OPTIONAL_SPACE})?"
    rf"(?P<count>\d{{1,4}}(?:[.,]\d{{1,2}})?)(?!{OPTIONAL_SPACE}{POINTS_UNIT}|[\w%]"
    rf"|[.,:/-]\d|{SPACE}(?:tot|t/m|à|of|x))",
    re.IGNORECASE,
)
_COULD_BE_POINTS = sieve(r"punt|pn?t|point|score|\dp\b|p\.?\)", re.IGNORECASE)
"""What one form of points or another holds: most lines hold none of it."""
_A_COUNT = re.compile(
    r"\b(?:volgende|onderstaande|deze|bovenstaande|genoemde|andere|laatste|eerste|belangrijkste"
    r"|op)\s$",
    re.IGNORECASE,
)
_MANY = 10
""" "De laatste vier punten" are things to say, "de laatste vijftien punten" are earned."""
_OF_TYPE = re.compile(
    r"\b(?:letter(?:grootte|type)|font|corps|arial|calibri|verdana|times)\b[^.;:\n]{0,24}$",
    re.IGNORECASE,
)
"""What stands before points that are the size of letters."""
_RANGE_BEFORE = re.compile(
    rf"(?:\d%?[-–]|(?:\d%?|(?<!\w){NUMBER}){SPACE}(?:tot|à|t/m){SPACE})$", re.IGNORECASE
)
"""A range is no weight: "20-30%", "twintig tot dertig procent"."""
_WEIGHT_IN_PERCENT = re.compile(
    r"(?<=\(%\))(?:\s?[:=]\s?|\s)(?P<count>\d{1,3}(?:[.,]\d{1,2})?)(?![\w%]|[.,:/-]\d)"
)
"""The sign stands in the label: "Weging (%): 40"."""
_PERCENT = sieve(
    rf"(?<![\w.,:/])(?P<count>{NUMBER}){OPTIONAL_SPACE}(?:%|procent(?!\w)|percent(?!\w)|pct\b)",
    re.IGNORECASE,
)
_TOTAL_BEFORE = re.compile(
    r"\b(?:tota(?:al|le)|total|max(?:imaal|imum|imale)?(?:score)?)\b\.?[^.;\n]{0,48}$",
    re.IGNORECASE,
)
_TOTAL_AFTER = re.compile(
    rf"{SPACE}(?:in{SPACE})?(?:totaal|total|te{SPACE}behalen|te{SPACE}verdienen)\b", re.IGNORECASE
)


@reads_words
def find_points(text: str) -> list[Found[float]]:
    """Every number of points.

    Examples
    --------
    >>> [found.value for found in find_points("binnen een gemeente (50 punten);")]
    [50]
    """
    if not _COULD_BE_POINTS.may_stand_in(text):
        return []
    return list(_kept(text) if len(text) <= _CACHED else _points(text))


def _points(text: str) -> tuple[Found[float], ...]:
    found = []
    for pattern in (_OF_ALL, _FIND, _SHORT, _LABELLED):
        for match in pattern.finditer(text):
            value = parse_number(match[match.lastgroup or "count"])
            counts_things = _A_COUNT.search(text, max(0, match.start() - 16), match.start())
            few = value is not None and value < _MANY
            if _OF_TYPE.search(text, max(0, match.start() - 40), match.start()):
                continue
            if value is None or (counts_things and (few or counts_things[0].strip() == "op")):
                continue
            start = match.start("count") if pattern is _SHORT and match["count"] else match.start()
            found.append(Found(value, start, match.end()))
    return tuple(in_order(found))


_CACHED = 4_000
"""Longest text whose points are kept, in characters: a line is asked for by many modules."""
_kept = lru_cache(maxsize=512)(_points)


@reads_words
def find_percent(text: str) -> list[Found[float]]:
    """Every percentage, as its number: "10 %" is 10; a range ("20-30%") is none."""
    found = []
    for match in _PERCENT.finditer(text):
        value = parse_number(match["count"])
        end_of_range = _RANGE_BEFORE.search(text, max(0, match.start() - 24), match.start())
        if value is not None and not end_of_range:
            found.append(Found(value, match.start(), match.end()))
    for match in _WEIGHT_IN_PERCENT.finditer(text) if "(%)" in text else ():
        value = parse_number(match["count"])
        if value is not None:
            found.append(Found(value, *match.span("count")))
    return in_order(found)


@reads_words
def find_points_total(text: str) -> list[Found[float]]:
    """Every number of points said to be a total or a maximum: "(max. 40 punten)"."""
    found = []
    for points in find_points(text):
        before = _TOTAL_BEFORE.search(text, max(0, points.start - 64), points.start)
        words = points.words(text).lower()
        labelled = words.startswith("max") or "behalen" in words
        after = _TOTAL_AFTER.match(text, points.end)
        if before or labelled:
            found.append(points)
        elif after:
            found.append(Found(points.value, points.start, after.end()))
    return found
