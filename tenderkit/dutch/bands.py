"""Bands: the steps of a scale that an award criterion is scored on.

In: a line ("2 tot 4 jaar ervaring = 5 punten") or several. Out: the bounds as printed, the
points, the unit and the label. Bounds follow the record's rules: "a tot b" holds a and not b;
"t/m" and "tussen a en b" hold b; "meer dan", "minder dan" and their like are strict. A line
without points, with several, with a maximum ("max. 20 punten") or with a formula is no band.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import pairwise

from tenderkit.dutch.band_bounds import Bounds, read_bounds
from tenderkit.dutch.found import Found
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.points import find_points
from tenderkit.records import BandUnit


@dataclass(frozen=True, slots=True)
class BandValue:
    """One step. `min` and `max` in months, EUR per hour or pieces; None for an open end or a
    level."""

    min: Decimal | None
    max: Decimal | None
    points: float
    unit: BandUnit
    label: str
    min_inclusive: bool = True
    max_inclusive: bool = True


_YEARS = ("jaar", "jaren", "year")
_BULLET = re.compile(
    r"\s*+(?:(?:\(?[a-z]|\(?[ivx]{1,4}|\d{1,2})[.)](?=\s|[<>≥≤€])|[-–—•*·▪o](?=\s))\s*+",
    re.IGNORECASE,
)
_NO_POINTS = re.compile(r"\bgeen\s+punten\b", re.IGNORECASE)
_BARE_POINTS = re.compile(
    r"(?:=|→|->|\t(?=\s{0,3}\d))\s*+(?P<count>\d{1,3}(?:[.,]\d{1,2})?)\s*+p?[.;]?\s*+$"
)
_AFTER_COLON = re.compile(r":\s*(?P<count>\d{1,3}(?:[.,]\d{1,2})?)\s*p?\s*[.;]?\s*$")
_MAXIMUM_ABOVE = re.compile(
    r"\(?(?:max(?:imaal|imum|\.)?|totaal|in totaal)[^;|\d]{0,24}$", re.IGNORECASE
)
_AMOUNT_DASH = re.compile(r"\d[,.][-–—]{1,2}$")
_LABEL_EDGE = " \t\n=:;,.|()[]→"
_LEAD_IN = re.compile(r"(?:bij|voor|indien|als|for|if|wanneer)\s+", re.IGNORECASE)
A_TOTAL = re.compile(
    r"(?:\b(?:max(?:imaal|imum|imale)?|ten hoogste|hoogstens|up to)\b\.?(?:\s(?:aantal|te behalen"
    r"|totaal|van|of))*"
    r"|\btota(?:al|le)\b[^.;=:\d]{0,32}|\bin totaal\b[^;=\d]{0,40})[\s:]*\(?$",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"\blog\(|\bx \(|\) ?/ ?\(|\bgedeeld door\b|\bdivided by\b", re.IGNORECASE)
_NOTHING = re.compile(r"^(?:geen|nihil|niets|nul|none|no)\b", re.IGNORECASE)


_BOTH = re.compile(r"(?:beide?n?|allebei|alle twee|both)\b", re.IGNORECASE)
""" "Geen", "één", "beide certificaten"."""


def parse_band(text: str) -> Found[BandValue] | None:
    """The band that a line states, or None where it states no points.

    Examples
    --------
    >>> band = parse_band("2 tot 4 jaar ervaring = 5 punten").value
    >>> str(band.min), str(band.max), band.points, band.unit, band.label
    ('24', '48', 5, 'months', '2 tot 4 jaar ervaring')
    """
    return _parse(text, None)


def parse_bands(lines: Sequence[str]) -> list[Found[BandValue] | None]:
    """The bands of one scale, each with the unit of its siblings where it prints none.

    "Geen" among counted things is none of them; among years it bounds nothing and stays a level.
    """
    alone = [_parse(line, None) for line in lines]
    counted = Counter(f.value.unit for f in alone if f is not None and f.value.unit != "level")
    if not counted:
        return alone
    unit = counted.most_common(1)[0][0]
    joined = " ".join(lines).lower()
    bare: Bounds | None = Bounds(
        None, None, unit, factor=12 if any(word in joined for word in _YEARS) else 1
    )
    return [
        _with_siblings(line, found, unit, bare) for line, found in zip(lines, alone, strict=True)
    ]


def with_unit_of_siblings(steps: Sequence[BandValue], words: str) -> list[BandValue]:
    """The steps of one scale, those that print no unit read again with that of the others."""
    counted = Counter(step.unit for step in steps if step.unit != "level")
    if not counted:
        return list(steps)
    unit = counted.most_common(1)[0][0]
    years = re.search(r"\bja(?:ar|ren)\b|\bjr\b|\byears?\b", words, re.IGNORECASE)
    bare = Bounds(None, None, unit, factor=12 if years and unit == "months" else 1)
    found = []
    for step in steps:
        bounds = read_bounds(step.label, bare) if step.unit != unit else None
        if bounds is not None and bounds.unit == unit:
            step = replace(
                step,
                min=bounds.min,
                max=bounds.max,
                unit=unit,
                min_inclusive=bounds.min_inclusive,
                max_inclusive=bounds.max_inclusive,
            )
        elif unit == "count" and _NOTHING.match(step.label):
            step = replace(step, unit=unit)
        elif unit == "count" and step.unit == "level" and _BOTH.match(step.label):
            step = replace(step, unit=unit, min=Decimal(2), max=Decimal(2))
        found.append(step)
    return found


def split_bands(text: str) -> list[tuple[int, int]]:
    """Where each band of a line stands; a line may hold a whole scale.

    "< 2 jaar 0 pt; 2–4 jaar 5 pt; > 4 jaar 10 pt" gives three spans.
    """
    points = _points_places(text)
    if len(points) < 2:
        found = parse_band(text)
        return [(found.start, found.end)] if found else []
    bullet = _BULLET.match(text)
    first = bullet.end() if bullet else 0
    spans = []
    if re.search(r"\w", text[first : points[0].start]):
        start = first
        for place in points:
            end = place.end
            while end < len(text) and text[end] in ")]":
                end += 1
            spans.append(_trim(text, start, end))
            start = end
    else:
        starts = [place.start for place in points]
        for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
            spans.append(_trim(text, start, end))
    return spans


def band_gaps(bands: Sequence[BandValue]) -> list[tuple[BandValue, BandValue]]:
    """Neighbours between which a value earns nothing; money in cents, pieces by one, months
    without steps."""
    nothing = [
        (0, 0, band) for band in bands if band.unit == "level" and _NOTHING.match(band.label)
    ]
    stepped = _intervals(bands)
    ordered = sorted([*nothing, *stepped] if stepped else [], key=lambda step: (step[0], step[1]))
    gaps = []
    for before, after in pairwise(ordered):
        highest = max((step for step in ordered if step[0] <= before[0]), key=lambda step: step[1])
        exact = before[0] == before[1] and after[0] == after[1] and before[2].min is not None
        if after[0] > highest[1] + 1 and not (exact and before[2].unit != "count"):
            gaps.append((highest[2], after[2]))
    return gaps


def band_overlaps(bands: Sequence[BandValue]) -> list[tuple[BandValue, BandValue]]:
    """Pairs of bands that give one value two different scores."""
    steps = sorted(_intervals(bands), key=lambda step: (step[0], step[1]))
    return [
        (one[2], other[2])
        for place, one in enumerate(steps)
        for other in steps[place + 1 :]
        if other[0] <= one[1] and one[2].points != other[2].points
    ]


_FAR = 10**12


def _intervals(bands: Sequence[BandValue]) -> list[tuple[int, int, BandValue]]:
    """Closed intervals of whole steps. Months step by 1/1000 with both sides of a bound apart, so
    that "tot 4" and "vanaf 4" touch, "t/m 4" and "vanaf 4" share a value, "tot 4" and "meer dan
    4" do not touch."""
    intervals = []
    for band in bands:
        if band.unit == "level":
            continue
        scale = {"eur_per_hour": 100, "count": 1, "months": 1000}[band.unit]
        if band.min is None and band.max is None:
            intervals.append((0, 0, band))
            continue
        low = -_FAR if band.min is None else int(band.min * scale) + (not band.min_inclusive)
        high = _FAR if band.max is None else int(band.max * scale) - (not band.max_inclusive)
        if low <= high:
            intervals.append((low, high, band))
    return intervals


def _parse(text: str, sibling: Bounds | None) -> Found[BandValue] | None:
    bullet = _BULLET.match(text)
    first = bullet.end() if bullet else 0
    score = _score(text, first)
    if score is None:
        return None
    before = _trim(text, first, score.start)
    after = _trim(text, score.end, len(text))
    start, end = before if before[0] < before[1] else after
    lead = _LEAD_IN.match(text, start, end) if (start, end) == after else None
    if lead:
        start = lead.end()
    if start >= end:
        return None
    label = text[start:end]
    if _FORMULA.search(label):
        return None
    bounds = read_bounds(label, sibling)
    value = BandValue(
        bounds.min,
        bounds.max,
        score.value,
        bounds.unit,
        label,
        bounds.min_inclusive,
        bounds.max_inclusive,
    )
    closing = score.end
    while closing < len(text) and text[closing] in ")]":
        closing += 1
    opening = score.start - (text[score.start - 1 : score.start] in ("(", "["))
    return Found(value, min(start, opening), max(end, closing))


def _score(text: str, first: int) -> Found[float] | None:
    places = [place for place in _points_places(text) if place.start >= first]
    if len({place.value for place in places}) > 1:
        return None
    if places:
        place = places[0] if places[0].start == first else places[-1]
        return None if A_TOTAL.search(text, max(0, place.start - 64), place.start) else place
    for pattern in (_BARE_POINTS, _AFTER_COLON):
        match = pattern.search(text, first)
        value = parse_number(match["count"]) if match else None
        if match is None or value is None:
            continue
        label = text[first : match.start()].strip(_LABEL_EDGE)
        if pattern is _BARE_POINTS or (label and read_bounds(label, None).unit != "level"):
            return Found(value, match.start(), match.end("count"))
    return None


def _points_places(text: str) -> list[Found[float]]:
    places = [place for place in find_points(text) if not _is_heading_total(text, place)]
    places += [Found(0, *match.span()) for match in _NO_POINTS.finditer(text)]
    return sorted(places, key=lambda place: place.start)


def _is_heading_total(text: str, place: Found[float]) -> bool:
    """ "Ervaring (max. 20 punten): …": a maximum that opens the scale is no step of it."""
    follows = text[place.end : place.end + 24].lstrip(" )")
    before = _MAXIMUM_ABOVE.search(text, max(0, place.start - 48), place.start)
    return bool(before and follows.startswith(":") and follows[1:].strip())


def _with_siblings(
    line: str, found: Found[BandValue] | None, unit: BandUnit, bare: Bounds | None
) -> Found[BandValue] | None:
    if found is None or found.value.unit == unit:
        return found
    again = _parse(line, bare)
    if again is not None and again.value.unit == unit:
        return again
    if unit == "count" and _NOTHING.match(found.value.label):
        return Found(replace(found.value, unit=unit), found.start, found.end)
    if unit == "count" and found.value.unit == "level" and _BOTH.match(found.value.label):
        both = replace(found.value, unit=unit, min=Decimal(2), max=Decimal(2))
        return Found(both, found.start, found.end)
    return found


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    """Without separators at the edges; ",-" after an amount and the words' own bracket stay."""
    while start < end and (
        text[start] in " \t\n=:;,.|)]→"
        or (text[start] in "-–—" and text[start + 1 : start + 2] == " ")
    ):
        start += 1
    bracketed = "(" in text[start:end]
    while end > start:
        last = text[end - 1]
        dash = last in "-–—" and not _AMOUNT_DASH.search(text, max(start, end - 4), end)
        if dash or last in " \t\n=:;,.|([→" or (last == ")" and not bracketed):
            end -= 1
        else:
            break
    return start, end
