"""The steps of a criterion's own scale: in the lines below it, in its own line or in the cells of its row.

In: the lines of a criterion and of its bands. Out: steps, and the lines that are none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch import BandValue, find_percent, find_points, parse_bands, split_bands
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import Scale
from tenderkit.dutch.scales import find_scale, steps_of_lines
from tenderkit.dutch.step_lines import headed_step, is_step_label, step_of, steps_of_block
from tenderkit.lexicon.scale_heads import column_of


def steps_below(bands: list[str], about: str) -> tuple[list[BandValue], list[str]]:
    """The steps of a scale in lines, and the lines that are none of them."""
    bands, about = _without_head(bands, about)
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


def _without_head(bands: list[str], about: str) -> tuple[list[str], str]:
    """The lines with the score of each behind its label, and what the head of their columns says that they measure."""
    for at, band in enumerate(bands):
        column = column_of(band) if "\t" in band else None
        if column is not None:
            subject = band.split("\t")[0 if column else 1]
            steps = [
                None if _WEIGHT_ROW.match(row) else headed_step(row, column)
                for row in bands[at + 1 :]
            ]
            rows = [
                row if step is None else f"{step[0]}\t{step[1]:g}"
                for row, step in zip(bands[at + 1 :], steps, strict=True)
            ]
            return [*bands[:at], *rows], f"{about} {subject}"
    return bands, about


_WEIGHT_ROW = re.compile(r"\W*(?:weging\w*|gewicht|weegfactor|weight(?:ing)?)\b", re.IGNORECASE)
""" "Weging:<tab>20 %" under a table of steps: the weight of the whole, no row of it."""


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


def opening_at(line: str, bands: Sequence[str]) -> int | None:
    """Where the first step of a scale starts in the criterion's own line, the others being the lines below it.

    Examples
    --------
    >>> line = "Jaren ervaring korter dan 1 jaar 0 punten"
    >>> line[opening_at(line, ["1 tot 3 jaar 10 punten", "3 jaar of langer 20 punten"]):]
    'korter dan 1 jaar 0 punten'
    """
    whole = _with_opening(line, bands)
    return whole.start if whole is not None else None


def steps_from_line(lines: Sequence[str], bands: Sequence[str]) -> list[BandValue]:
    """The steps of which the first stands behind the criterion; nothing where that holds none."""
    whole = _with_opening(lines[-1], bands) if lines else None
    return list(whole.steps) if whole is not None else []


def _with_opening(line: str, bands: Sequence[str]) -> Scale | None:
    below = [band for band in bands if step_of(band)]
    if len(below) < _LEAST_STEPS or not _ENDS_SCORED.search(line):
        return None
    whole = find_scale("; ".join([line.rstrip(" ;,."), *below]))
    if whole is None or not 0 < whole.start < len(line) or len(whole.steps) != len(below) + 1:
        return None
    points = [step.points for step in whole.steps]
    in_order = points in (sorted(set(points)), sorted(set(points), reverse=True))
    return whole if in_order and is_step_label(whole.steps[0]) else None


_ENDS_SCORED = re.compile(rf"\s\d{{1,3}}\s?(?:{POINTS_UNIT}|p)?[\s;,.]*$", re.IGNORECASE)
_LEAST_CELLS = 2


def scale_of_cells(line: str, about: str = "") -> Scale | None:
    """The scale with a step in each cell of a row: "Audits<tab>geen: 0<tab>1: 6<tab>meer: 12"."""
    cells = [cell.strip() for cell in line.split("\t")]
    scale = find_scale("; ".join(cells), about)
    return scale if scale is not None and len(scale.steps) > _LEAST_CELLS else None


def steps_over_a_break(lines: list[str], bands: list[str], about: str) -> list[BandValue]:
    """The steps of a scale that a line breaks: "1 tot 3 jaar 15 punten," / "3 jaar of meer 35"."""
    goes_on = lines and bands and (lines[-1].rstrip().endswith(",") or bands[0][:1].islower())
    inside = steps_inside(lines, about) if goes_on else []
    if len(inside) < _LEAST_STEPS:
        return []
    whole = find_scale(" ".join([*lines, *bands]), about)
    return list(whole.steps) if whole is not None and len(whole.steps) > len(inside) else []


_LEAST_STEPS = 2


def steps_inside(lines: list[str], about: str) -> list[BandValue]:
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
