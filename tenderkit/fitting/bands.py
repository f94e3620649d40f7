"""Points from a tender's own bands: what a value earns, with each bound as its words mean it.

In: the bands of a criterion. Out: the points of a value, or the two scores between which a gap
leaves it. "a tot b" holds a and not b; "t/m" and "tussen" hold b; "meer dan" and "minder dan" are
strict. Money is compared in cents.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from tenderkit.dutch.band_bounds import Bounds, read_bounds
from tenderkit.records import Band


@dataclass(frozen=True)
class Step:
    """A band with its bounds as exact numbers."""

    low: Fraction | None
    high: Fraction | None
    points: float
    holds_low: bool
    holds_high: bool

    def holds(self, value: Fraction) -> bool:
        """Whether a value falls in this band."""
        if self.low is not None and (
            value < self.low or (value == self.low and not self.holds_low)
        ):
            return False
        return not (
            self.high is not None
            and (value > self.high or (value == self.high and not self.holds_high))
        )


def steps(bands: Sequence[Band]) -> list[Step]:
    """The bands that have bounds and points, lowest first. A band of the scale's unit that prints
    no bound ("geen ervaring") holds nothing but zero.
    """
    measured = [band for band in bands if band.points is not None and band.unit != "level"]
    if not measured:
        return []
    unit = measured[0].unit
    factor = (
        12 if unit == "months" and any("jaar" in band.label.lower() for band in measured) else 1
    )
    made = [_step(band, Bounds(None, None, unit, factor=factor), measured) for band in measured]
    return sorted(made, key=lambda step: step.low if step.low is not None else Fraction(-1))


def _step(band: Band, sibling: Bounds, siblings: Sequence[Band]) -> Step:
    low = None if band.min is None else Fraction(band.min)
    high = None if band.max is None else Fraction(band.max)
    if low is None and high is None:
        low = high = Fraction(0)
    said = read_bounds(band.label, sibling)
    same = said.min == band.min and said.max == band.max
    holds_low = said.min_inclusive if same else True
    if same:
        holds_high = said.max_inclusive
    else:
        # no words to go by: a bound that the next band begins with is the next band's
        begins = any(other.min == band.max and other is not band for other in siblings)
        holds_high = not begins or band.min == band.max
    assert band.points is not None
    return Step(low, high, float(band.points), holds_low, holds_high)


def points_of(value: Fraction | Decimal | float, scale: Sequence[Step]) -> tuple[float, float]:
    """The points of a value: twice the same where one band holds it, the lowest and highest of
    several where bands overlap, and those of the neighbours where it falls in a gap.

    A value beyond the outermost bands earns nothing below them and, above them, 0.
    """
    exact = Fraction(value)
    held = [step.points for step in scale if step.holds(exact)]
    if held:
        return min(held), max(held)
    below = [s for s in scale if s.high is not None and s.high <= exact]
    above = [s for s in scale if s.low is not None and s.low >= exact]
    if below and above:
        before = max(below, key=lambda s: s.high or Fraction(0)).points
        after = min(above, key=lambda s: s.low or Fraction(0)).points
        return min(before, after), max(before, after)
    return 0.0, 0.0
