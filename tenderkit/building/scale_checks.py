"""Checks of a scale: a value that earns two scores, or none.

Why: the bounds of the record do not say whether they are held; the words of each band do ("t/m 4",
"tot 4"). In: a record. Out: findings. Where the words of a band leave it open, a bound that another
band starts at is not held, so that nothing is reported that the document does not say.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from tenderkit.dutch import BandValue, band_gaps, band_overlaps
from tenderkit.dutch.band_bounds import Bounds, read_bounds
from tenderkit.records import Band, Criterion, Document, Finding, Outline, Tender


def bands(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    """A finding a scale in which one value earns two scores, and one in which one earns none."""
    for criterion in tender.of_kind("award"):
        if criterion.scoring is None or len(criterion.scoring.bands) < 2:
            continue
        steps = _values(criterion.scoring.bands)
        if len(steps) < 2:
            continue
        gaps, overlaps = band_gaps(steps), band_overlaps(steps)
        if overlaps:
            yield _band_finding(
                "band_overlap",
                f"In {criterion.id} one value earns two scores.",
                overlaps[0],
                criterion,
            )
        if gaps:
            yield _band_finding(
                "band_gap",
                f"In {criterion.id} a value between two bands earns no score.",
                gaps[0],
                criterion,
            )


def _values(steps: tuple[Band, ...]) -> list[BandValue]:
    """The bands that bound something, each with what its words say of its bounds."""
    bounded = [step for step in steps if step.unit != "level"]
    starts = {step.min for step in bounded if step.min is not None}
    ends = {step.max for step in bounded if step.max is not None}
    found = []
    for step in bounded:
        value = BandValue(step.min, step.max, step.points or 0, step.unit, step.label)
        told = _told(step)
        if told is not None:
            value = replace(
                value, min_inclusive=told.min_inclusive, max_inclusive=told.max_inclusive
            )
        elif step.min != step.max:
            value = replace(
                value,
                min_inclusive=step.min not in ends - {step.max},
                max_inclusive=step.max not in starts - {step.min},
            )
        found.append(value)
    return found


_MONTHS_A_YEAR = 12
_BREAKS = re.compile(r"[.:;]\s+|\s[–—-]\s|\t|\n")


def _told(step: Band) -> Bounds | None:
    """The bounds as the words of a band tell them, where those are the bounds of the record.

    A label may hold more than its bounds ("maximaal 20 punten. Bij minder dan 12 maanden"): then
    its last clause is asked.
    """
    clauses = [step.label, *(step.label[match.end() :] for match in _BREAKS.finditer(step.label))]
    for words in clauses:
        for factor in (1, _MONTHS_A_YEAR) if step.unit == "months" else (1,):
            bounds = read_bounds(words, Bounds(None, None, step.unit, factor=factor))
            if (bounds.min, bounds.max) == (step.min, step.max):
                return bounds
    return None


def _band_finding(
    code: str, message: str, pair: tuple[BandValue, BandValue], criterion: Criterion
) -> Finding:
    return Finding(
        code=code,
        severity="warning",
        message=message,
        values=(pair[0].label, pair[1].label),
        evidence=criterion.evidence,
    )
