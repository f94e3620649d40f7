"""The steps of a scale from its labels and points, all in one unit: "geen" 0, "1 tot 3 jaar" 10.

In: pairs of a label and its points, and what they measure. Out: bands with bounds, unit and points.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from tenderkit.dutch.band_bounds import Bounds, read_bounds, without_windows
from tenderkit.dutch.bands import BandValue, with_unit_of_siblings
from tenderkit.dutch.durations import LENGTH_UNIT
from tenderkit.dutch.level_words import LEVEL_WORD
from tenderkit.dutch.numbers import NUMBER


@dataclass(frozen=True, slots=True)
class Scale:
    """The steps of a scale, and its span in the text."""

    start: int
    end: int
    steps: tuple[BandValue, ...]
    subject: tuple[int, int] | None = None
    """The criterion, where the first step holds it: "Bij 2 jaar ervaring als toetser 10 punten"."""


LONGEST_STEP = 160
"""Characters of a step with its points; what is longer is none, and costs no time."""

STEP_WORD = re.compile(
    rf"(?:[<>≥≤=]+|€|eur|euro|[€<>≥≤]?\s?{NUMBER}(?:[-–]{NUMBER})?(?:,-+)?\+?|{LEVEL_WORD}|een|jaar|jaren|jr|maand(?:en)?|mnd"
    r"|years?|months?|tot|en|met|t/m|van|vanaf|meer|minder|dan|of|boven|onder|lager|hoger|langer"
    r"|korter|minimaal|maximaal|max|min|minstens|ten|minste|hoogste|hooguit|hoogstens|maar|ervaring"
    r"|relevante|than|to|or|more|less|and|up|at|least|tussen|between|per|uur|projecten|project"
    r"|opdrachten|opdracht|organisaties?|gemeenten?|trajecten|traject|keer|maal|stuks|referenties?"
    r"|certifica(?:at|ten)|[–—-]|à|a)",
    re.IGNORECASE,
)


_AMOUNT = rf"(?:{NUMBER})"


_OVER = r"(?:meer|hoger|langer|vaker|minder|lager|korter|more|less|higher|lower|fewer)"


PURE_COUNT = re.compile(
    rf"(?:(?:[<>≥≤]=?|{_OVER} (?:dan|than)|vanaf|minimaal|maximaal|tot(?: en met)?|t/m|onder|boven"
    rf"|tussen|over|under|up to|from|at least|van)\s?)?(?:geen|nul|none|{_AMOUNT}|een)"
    rf"(?:\s?\+|\s(?:of|en|or|and)\s(?:{_OVER}|daarboven|daaronder|{NUMBER}))?"
    rf"|(?:(?:{_OVER} (?:dan|than)|vanaf|van|tussen|from|[<>≥≤]=?)\s?)?{_AMOUNT}\s?"
    rf"(?:,?\s?(?:maar|doch|en|but|and)?\s?(?:[<>≥≤]=?|{_OVER} (?:dan|than))"
    rf"|t/m|tot en met|tot|à|en|to|until|up to and including|[-–])\s?{_AMOUNT}"
    rf"|(?:éénmaal|eenmaal|tweemaal|driemaal|viermaal|vijfmaal)(?: of (?:vaker|meer))?",
    re.IGNORECASE,
)


_RELATIVE = re.compile(
    r"(?:(?:elk|ieder|een)\s)?(?P<side>hoger|hogere|meer|langer|daarboven|duurder|lager|lagere|minder|korter"
    r"|daaronder|goedkoper)(?:\s(?:uur)?tarief|\sprijs|\sbedrag)?",
    re.IGNORECASE,
)


def steps_of(pairs: Sequence[tuple[str, float]], about: str = "") -> tuple[BandValue, ...]:
    """The steps of a scale from its labels and points, in one unit."""
    pairs = _without_shared_length(pairs)
    labels = [label for label, _ in pairs]
    steps = [_step(label, points, None) for label, points in pairs]
    bounds = [(step.min, step.max) for step in steps if step.unit != "level"]
    if len(set(bounds)) < len(bounds) and len(set(labels)) == len(labels):
        return tuple(BandValue(None, None, points, "level", label) for label, points in pairs)
    if sum(bool(_YES_OR_NO.match(label)) for label in labels) > 1:
        return tuple(BandValue(None, None, points, "level", label) for label, points in pairs)
    if all(step.unit == "level" for step in steps):
        sibling = _unit_told(labels, about)
        if sibling is not None:
            steps = [_step(label, points, sibling) for label, points in pairs]
    return tuple(_relative(labels, with_unit_of_siblings(steps, " ".join([about, *labels]))))


_LENGTH_OF_THING = re.compile(
    rf"(?<=[a-zë])\s(?:van|met|of)\s(?:(?:minimaal|minstens|ten minste|elk|at least)\s)*"
    rf"{NUMBER}\s?{LENGTH_UNIT}"
    rf"(?:\s(?:of|or) (?:meer|langer|more|longer))?",
    re.IGNORECASE,
)


_YES_OR_NO = re.compile(r"(?:ja|nee|yes|no)(?!\w|\s(?:jaar|years?|experience))", re.IGNORECASE)


def _without_shared_length(pairs: Sequence[tuple[str, float]]) -> Sequence[tuple[str, float]]:
    """The pairs without a length that all things counted share: "twee opdrachten van een jaar"."""
    lengths = [found[0] for label, _ in pairs if (found := _LENGTH_OF_THING.search(label))]
    if len(lengths) < 2 or len({length.lower() for length in lengths}) > 1:
        return pairs
    return [(_LENGTH_OF_THING.sub("", label), points) for label, points in pairs]


def _step(label: str, points: float, sibling: Bounds | None) -> BandValue:
    bounds = read_bounds(_listed(label).replace("vaker", "meer"), sibling)
    low, high = bounds.min, bounds.max
    return BandValue(
        low, high, points, bounds.unit, label, bounds.min_inclusive, bounds.max_inclusive
    )


_LIST = re.compile(
    rf"(?P<first>{NUMBER})(?:,\s{NUMBER}){{1,5}}\s(?:of|or|en|and)\s(?P<last>{NUMBER})",
    re.IGNORECASE,
)


def _listed(label: str) -> str:
    """ "3, 4 of 5": from the first to the last."""
    return _LIST.sub(r"\g<first> t/m \g<last>", label) if "," in label else label


def _unit_told(labels: Sequence[str], about: str) -> Bounds | None:
    """The unit of a scale of bare numbers: what the criterion counts, else pieces."""
    bare = [bool(PURE_COUNT.fullmatch(_listed(label).strip())) for label in labels]
    if not all(bare) or not any(re.search(r"\d", label) or len(label) > 4 for label in labels):
        return None
    about = without_windows(about)
    if re.search(r"\bja(?:ar|ren)\b|\byears?\b", about, re.IGNORECASE):
        return Bounds(None, None, "months", factor=12)
    if re.search(r"\bmaanden\b|\bmonths\b", about, re.IGNORECASE):
        return Bounds(None, None, "months")
    if re.search(r"tarief|\bprijs\b|\brate\b|vergoeding|\bbedrag\b", about, re.IGNORECASE):
        return Bounds(None, None, "eur_per_hour")
    return Bounds(None, None, "count")


def _relative(labels: Sequence[str], steps: Sequence[BandValue]) -> list[BandValue]:
    """ "Een hoger tarief": from where the highest of the others ends."""
    found = list(steps)
    for at, (label, step) in enumerate(zip(labels, steps, strict=True)):
        match = _RELATIVE.fullmatch(label.strip())
        others = [s for s in steps if s is not step and s.unit != "level"]
        if match is None or not others:
            continue
        unit = others[0].unit
        up = match["side"].lower().startswith(("hoger", "meer", "langer", "daarboven", "duurder"))
        ends = [(s.max, s.max_inclusive) if up else (s.min, s.min_inclusive) for s in others]
        known: list[tuple[Decimal, bool]] = [(end, held) for end, held in ends if end is not None]
        if not known:
            continue
        end, held = max(known) if up else min(known)
        found[at] = (
            replace(step, unit=unit, min=end, max=None, min_inclusive=not held)
            if up
            else replace(step, unit=unit, min=None, max=end, max_inclusive=not held)
        )
    return found


def sentence_end(text: str, start: int) -> int:
    match = re.compile(r"\.(?=\s+[A-Z]|\s*$)|\)(?=\s*\.?\s*$)|$").search(text, start)
    return match.start() if match else len(text)
