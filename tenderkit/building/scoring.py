"""The weight of an award criterion: points, percent, bands, formula; as stated, never converted.

In: the lines of the criterion and its bands. Out: a Scoring, or None where nothing is stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tenderkit.building.leading_weights import leading_weight
from tenderkit.building.own_steps import (
    steps_below,
    steps_from_line,
    steps_inside,
    steps_over_a_break,
)
from tenderkit.building.price_marks import highest_mark, multiplier
from tenderkit.dutch import (
    BandValue,
    find_percent,
    find_points,
    find_points_total,
)
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.price_formulas import find_formula
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.weight_words import weight_tail
from tenderkit.records import Band, Scoring


def scoring(
    lines: list[str],
    bands: list[str],
    *,
    price: bool,
    cell: tuple[float, str] | None = None,
    columns: Sequence[BandValue] = (),
) -> Scoring | None:
    """What the lines state about the weight.

    Parameters
    ----------
    lines : the criterion's own lines.
    bands : its bands, its weight on a line of its own, the explanation of its scale.
    price : whether the criterion is about the rate: only then a formula is looked for.
    cell : a number in a table cell of its own, with `"points"` or `"percent"` by the head of its column.
    columns : the steps that stand in the columns of its row.
    """
    about = " ".join(lines)
    steps, rest = steps_below(bands, about)
    steps = steps_from_line(lines, bands) or steps
    if not steps and columns:
        steps = list(columns)
    if price and any(step.unit != "eur_per_hour" for step in steps):
        steps, rest = [], bands
    if not steps:
        broken = steps_over_a_break(lines, bands, about)
        steps, rest = (broken, []) if broken else (steps_inside(lines, about), rest)
        if price and any(step.unit != "eur_per_hour" for step in steps):
            steps = []
    own = " ".join(lines)
    if price and steps and find_formula(" ".join([own, *bands])) == "linear":
        steps, rest = [], bands
    apart = " ".join(rest)
    led = leading_weight(own)
    percent = _percent(own) if _percent(own) is not None else _percent(apart)
    for stated in (cell, led):
        if stated is not None and stated[1] == "percent" and percent is None:
            percent = stated[0]
    points = (
        None if steps and not _bracketed(own) else _points(_PER_EURO.sub("", own) if price else own)
    )
    if price and cell is not None and cell[1] == "points":
        points = cell[0]
    if price and points is not None and not _bracketed(own) and percent is not None:
        points = None
    if price and points is None and percent is not None:
        points = highest_mark(f"{own} {apart}")
    if points is None:
        points = _stated_maximum(apart, steps) if not (price and percent is not None) else None
    if steps and points is None and not _in_percents(f"{own} {apart}", steps, percent):
        points = max(band.points for band in steps)
    if percent is None and points is None:
        points = next(
            (stated[0] for stated in (cell, led) if stated and stated[1] == "points"), None
        )
        if points is None and price:
            points = multiplier(f"{own} {apart}")
    formula = find_formula(f"{own} {apart}") if price and not steps else None
    if (formula == "linear" and points == 0) or (
        formula == "other" and _RANKED.search(f"{own} {apart}")
    ):
        points = max((place.value for place in find_points(f"{own} {apart}")), default=None)
    if not price and not steps and (each := _EACH.search(f"{own} {apart}")):
        most = _MOST.search(f"{own} {apart}", each.end())
        highest = parse_number(most["points"]) if most else None
        if highest is not None or not _bracketed(own):
            points = highest
        if points is None and cell is not None and cell[1] == "points":
            points = cell[0]
        formula = "other"
    if points is None and percent is None and not steps and formula is None:
        return None
    return Scoring(
        max_points=points,
        weight_percent=percent,
        bands=tuple(band_of(step) for step in steps),
        formula=formula,
    )


def _in_percents(text: str, steps: Sequence[BandValue], percent: float | None) -> bool:
    """Whether steps earn percents of the whole, not points: "één plan 15 procent, twee 30 procent"."""
    told = {found.value for found in find_percent(text)}
    earned = {step.points for step in steps if step.points}
    return percent is not None and len(earned) > 1 and earned <= told and not find_points(text)


_RANKED = re.compile(
    r"\b(?:laagste|goedkoopste|scherpste|lowest|cheapest)\b.{0,80}\b(?:tweede|derde|op (?:een|één) na|op twee na|volgende|daarna|second|third|next)\b",
    re.IGNORECASE,
)
"""Points by rank: "de laagste aanbieding krijgt 30 punten, de op een na laagste 20"."""
_UNIT = r"(?:punten|punt|ptn|pnt|pts?|points?)\b"
_EVERY = r"(?:elke?|iedere?|each|every)"
_PARTS = r"(?:sub)?(?:criteri|onderde|wens|vraag|vragen|aspect|kandidaat|inschrijver|bid)"
_EACH = re.compile(
    rf"\b(?:per|{_EVERY})\s(?!{_PARTS})[^.;:]{{2,72}}?\s{NUMBER}\s?{_UNIT}"
    rf"|\b(?:{NUMBER}|een)\s?{_UNIT}\s(?:(?:voor|for|bij)\s{_EVERY}|per)\s(?!{_PARTS})",
    re.IGNORECASE,
)
"""Points for each of something: "per volledig jaar 3 punten", "one point for each client"."""
_EURO = r"(?:euro|€|cent|kwartje)"
_PER_EURO = re.compile(
    rf"\b(?:per|{_EVERY})\s(?:(?:hele|volle|extra|{NUMBER})\s)?{_EURO}(?!\w)[^.;]{{0,90}}?\b{NUMBER}\s?{_UNIT}"
    rf"|\b{NUMBER}\s?{_UNIT}(?:\s\w+)?\s(?:(?:voor|for|bij)\s{_EVERY}|per)\s(?:(?:hele|volle|extra|{NUMBER})\s)?{_EURO}(?!\w)",
    re.IGNORECASE,
)
""" "Elke euro onder € 100 levert twee punten op": so much off or on, and no maximum."""
_MOST = re.compile(
    rf"\b(?:max\w*|ten hoogste|hoogstens|hooguit|niet meer dan|nooit meer dan|plafond|limiet|bovengrens|cap(?:ped)?"
    rf"|limited|limit|up to|at most|no more than|not more than|tot(?=\s{NUMBER}\s?{_UNIT})|meer dan(?=\s{NUMBER}\s(?:punten\s)?(?:kan|kunnen|krijg)))\b"
    rf"\.?(?:\s(?:van|of|een|tot|at|to|is|bedraagt))*\s?:?\s?(?P<points>{NUMBER})",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"[\(\[]\s*(?:max\w*\.?\s*)?\d+(?:[.,]\d+)?\s*(?:punten|pt|ptn|pnt|points)", re.IGNORECASE
)


def _bracketed(text: str) -> bool:
    """Whether a text holds its points in brackets; those of the steps of a scale are not its own."""
    found = _BRACKETED.search(text)
    return found is not None and not _steps_in_brackets(text, found.start())


def _steps_in_brackets(text: str, start: int) -> bool:
    scale = find_scale(text) if len(_BRACKETED.findall(text)) > 1 else None
    return scale is not None and scale.start <= start < scale.end


def _points(text: str) -> float | None:
    bracketed = _BRACKETED.search(text)
    found = find_points(text[bracketed.start() :] if bracketed else text)
    if not found:
        return None
    totals = find_points_total(text) if len(found) > 1 and not bracketed else []
    return (found[:1] if bracketed else totals or found[-1:])[0].value


_PERCENT_CUE = re.compile(
    r"(?:weging|weegt|gewicht|telt|weight|prijs|score)\D{0,60}$", re.IGNORECASE
)


def _percent(text: str) -> float | None:
    found = find_percent(text)
    if not found:
        return None
    tail = weight_tail(text)
    cued = (p for p in found if p.start >= tail or _PERCENT_CUE.search(text, 0, p.start))
    if (first := next(cued, None)) is not None:
        return first.value
    last = found[-1]
    standing = (
        re.search(r"[\(\[–:\t-]\s*(?:max\w*\.?\s*)?$", text[: last.start])
        or re.match(r"\s*[\)\].;]*\s*$", text[last.end :])
        or len(text[: last.start].split()) <= 3
    )
    return last.value if standing else None


def _stated_maximum(text: str, steps: list[BandValue]) -> float | None:
    totals = find_points_total(text) or [p for p in find_points(text) if not steps]
    return totals[0].value if totals else None


_NONE = re.compile(r"^\W*(?:geen|none|no)\b", re.IGNORECASE)


def band_of(value: BandValue) -> Band:
    """A step as a record; "geen" among counted things is none of them."""
    low, high = value.min, value.max
    if value.unit == "count" and low is None and high is None and _NONE.match(value.label):
        low = high = Decimal(0)
    return Band(min=low, max=high, points=value.points, unit=value.unit, label=value.label)
