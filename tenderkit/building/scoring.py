"""The weight of an award criterion: points, percent, bands, formula; as stated, never converted.

In: the lines of the criterion and its bands. Out: a Scoring, or None where nothing is stated.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from tenderkit.dutch import (
    BandValue,
    find_percent,
    find_points,
    find_points_total,
    parse_bands,
    split_bands,
)
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.price_formulas import find_formula
from tenderkit.dutch.scale_steps import Scale
from tenderkit.dutch.scales import find_scale, steps_of_lines
from tenderkit.dutch.step_lines import step_of, steps_of_block
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
    steps, rest = _steps(bands, about)
    if not steps and columns:
        steps = list(columns)
    if price and any(step.unit != "eur_per_hour" for step in steps):
        steps, rest = [], bands
    if not steps:
        broken = _broken(lines, bands, about)
        steps, rest = (broken, []) if broken else (_inline(lines, about), rest)
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
    points = None if steps and not _bracketed(own) else _points(own)
    if price and cell is not None and cell[1] == "points":
        points = cell[0]
    if price and points is not None and not _bracketed(own) and percent is not None:
        points = None
    if price and points is None and percent is not None:
        told = _multiplier(f"{own} {apart}")
        marks = {parse_number(mark["mark"]) for mark in _MARK.finditer(f"{own} {apart}")}
        if told in marks | {each.value for each in find_points(f"{own} {apart}")}:
            points = told
    if points is None:
        points = _stated_maximum(apart, steps) if not (price and percent is not None) else None
    if steps and points is None and not _in_percents(f"{own} {apart}", steps, percent):
        points = max(band.points for band in steps)
    if percent is None and points is None:
        points = next(
            (stated[0] for stated in (cell, led) if stated and stated[1] == "points"), None
        )
        if points is None and price:
            points = _multiplier(f"{own} {apart}")
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
    rf"\b(?:per|{_EVERY})\s(?!{_PARTS})[^.;:]{{2,40}}?\s{NUMBER}\s?{_UNIT}"
    rf"|\b(?:{NUMBER}|een)\s?{_UNIT}\s(?:(?:voor|for|bij)\s{_EVERY}|per)\s(?!{_PARTS})",
    re.IGNORECASE,
)
"""Points for each of something: "per volledig jaar 3 punten", "one point for each client"."""
_MOST = re.compile(
    rf"\b(?:max\w*\.?|ten hoogste|hoogstens|hooguit|niet meer dan|plafond|limiet|bovengrens|cap(?:ped)?"
    rf"|limited|limit|up to|at most|no more than|not more than)\b(?:\s(?:van|of|een|tot|at|to))*\s?:?\s?(?P<points>{NUMBER})",
    re.IGNORECASE,
)
_LEADING = re.compile(
    r"^\W{0,3}(?:(?P<boxed>[\[(])\s*(?:max\w*\.?\s*)?(?P<first>\d{1,3})\s*(?P<unit>p\.?|pt\w*|pnt|punt\w*|%)?\s*[\])]"
    r"|(?P<second>\d{1,3})\s*(?P<unit2>punten?|ptn?|pnt|p\.?|%)\s*[-–:=]|(?P<third>\d{1,3})\s[-–](?=\s)|(?P<fourth>(?:\d{0,2}[05]))\s(?=(?-i:[A-Z]))(?!(?:jaar|maand|uur|punten|procent)))\s*",
    re.IGNORECASE,
)
_TRAILING = re.compile(
    r"[\s\t]*(?:[\[(]\s*\+?(?P<boxed>\d{1,3})\s*[\])]|[:=→]\s*\+\s?(?P<added>\d{1,3})|:\s(?P<short>\d{1,3})p)\W*$"
)


def leading_weight(text: str) -> tuple[float, str] | None:
    """The weight that a criterion opens or ends with, a bare number or not: "[30] ...", "25 - ...", "... (20)"."""
    found = _LEADING.match(text)
    if found is None:
        found = _TRAILING.search(text)
        return (
            (float(found["boxed"] or found["added"] or found["short"]), "points") if found else None
        )
    number = found["first"] or found["second"] or found["third"] or found["fourth"]
    unit = found["unit"] or found["unit2"] or ""
    return float(number), "percent" if unit == "%" else "points"


def without_weight(text: str) -> str:
    """A criterion without the weight that it opens or ends with."""
    return _TRAILING.sub("", _LEADING.sub("", text, count=1), count=1)


_MULTIPLIED = re.compile(
    rf"(?P<first>{NUMBER})\s*(?:[x×*]|maal|keer|times)\s*\(?\s*(?:het quoti[eë]nt van )?(?:(?:de|het|the)\s)?(?:laagste|lowest|P\s?min)"
    rf"|(?:[x×*]|\bmaal|\bkeer|\btimes|vermenigvuldigd? met|vermenigvuldigen met)\s*(?P<last>{NUMBER})(?=\s*(?:punten|pt|points)?\s*(?:[).,;–-]|$))"
    rf"|\bmet (?P<verb>{NUMBER}) (?:te )?vermenigvuldig"
    rf"|(?P<before>{NUMBER})\s*[×x*]\s*\(\s*(?:€\s?)?\d",
    re.IGNORECASE,
)


_MARK = re.compile(
    rf"\b(?:(?:rapport)?cijfer\s(?:van\s)?(?:een\s)?"
    rf"|(?:krijg(?:t|en)|scoort|scoren|ontvangt|levert|geeft|verdient|haalt|earns|scores|gets)\s(?:(?:dan|daarmee|u|altijd)\s)?(?:een|het|an?)\s)"
    rf"(?P<mark>{NUMBER})",
    re.IGNORECASE,
)
""" "De laagste prijs krijgt het cijfer 10": the most that a price is marked with."""


def _multiplier(text: str) -> float | None:
    """What the lowest rate over one's own is multiplied by: the points of the lowest."""
    found = _MULTIPLIED.search(text)
    return (
        parse_number(found["first"] or found["last"] or found["verb"] or found["before"])
        if found
        else None
    )


def _steps(bands: list[str], about: str) -> tuple[list[BandValue], list[str]]:
    """The steps of a scale in lines, and the lines that are none of them."""
    steps, rest = _steps_by_line(bands, about)
    if len(bands) > 1 and any(len(find_points(band)) > 1 for band in bands):
        stepped = [
            band
            for band in bands
            if not _WEIGHT_ONLY.match(band) and (step_of(band.rstrip(" ,;")) or find_scale(band))
        ]
        joined = find_scale(" ".join(stepped), about)
        if joined is not None and joined.start == 0 and len(joined.steps) > max(len(steps), 2):
            values = [step.points for step in joined.steps]
            if values not in (sorted(set(values)), sorted(set(values), reverse=True)):
                return steps, rest
            return list(joined.steps), [band for band in bands if band not in stepped]
    return steps, rest


def _steps_by_line(bands: list[str], about: str) -> tuple[list[BandValue], list[str]]:
    stepwise = [band for band in bands if step_of(band) and not _WEIGHT_ONLY.match(band)]
    if len(stepwise) > 1 and (told := steps_of_block(stepwise, about)):
        return list(told), [band for band in bands if band not in stepwise]
    texts: list[str] = []
    for band in bands:
        scale = find_scale(band, about)
        if scale is not None:
            behind = [band[scale.end :]] if find_percent(band[scale.end :]) else []
            return list(scale.steps), [*behind, *(other for other in bands if other is not band)]
        cuts = split_bands(band)
        texts += [band[start:end] for start, end in cuts] if len(cuts) > 1 else [band]
    found = parse_bands(texts)
    steps, rest = [], []
    for text, step in zip(texts, found, strict=True):
        if step is not None and not (step.value.unit == "level" and not _is_step(text)):
            steps.append(step.value)
        else:
            rest.append(text)
    listed = [text for text in texts if not _WEIGHT_ONLY.match(text)]
    if len(steps) < len(listed) and (told := steps_of_lines(listed, about)):
        return list(told), [text for text in texts if text not in listed]
    return (steps, rest) if len(steps) > 1 else ([], bands)


_WEIGHT_ONLY = re.compile(
    r"^\W*(?:weging|gewicht|max\w*\.?|aantal|te behalen|score|punten|weight|totaal|weegt|telt|in totaal|bij dit|voor dit|hiervoor|dit criterium|op dit)\b",
    re.IGNORECASE,
)


def _is_step(text: str) -> bool:
    return (
        not _WEIGHT_ONLY.match(text)
        and len(text.split()) <= 40
        and len(find_points(text)) == 1
        and not re.match(r"^\W*\d+\s*(?:punten|pt|%)?\W*$", text)
    )


_LEAST_CELLS = 2


def scale_of_cells(line: str, about: str = "") -> Scale | None:
    """The scale with a step in each cell of a row: "Audits<tab>geen: 0<tab>1: 6<tab>meer: 12"."""
    cells = [cell.strip() for cell in line.split("\t")]
    scale = find_scale("; ".join(cells), about)
    return scale if scale is not None and len(scale.steps) > _LEAST_CELLS else None


def _broken(lines: list[str], bands: list[str], about: str) -> list[BandValue]:
    """The steps of a scale that a line breaks: "1 tot 3 jaar 15 punten," / "3 jaar of meer 35"."""
    goes_on = lines and bands and (lines[-1].rstrip().endswith(",") or bands[0][:1].islower())
    inside = _inline(lines, about) if goes_on else []
    if len(inside) < _LEAST_STEPS:
        return []
    whole = find_scale(" ".join([*lines, *bands]), about)
    return list(whole.steps) if whole is not None and len(whole.steps) > len(inside) else []


_LEAST_STEPS = 2


def _inline(lines: list[str], about: str) -> list[BandValue]:
    """The steps of a scale in the criterion's own line, or in a cell of it."""
    for line in lines:
        for cell in line.split("\t"):
            scale = find_scale(cell, about)
            if scale is not None:
                return list(scale.steps)
        if line.count("\t") >= _LEAST_CELLS and (row := scale_of_cells(line, about)):
            return list(row.steps)
    joined = find_scale(" ".join(lines), about) if len(lines) > 1 else None
    return list(joined.steps) if joined is not None else []


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
