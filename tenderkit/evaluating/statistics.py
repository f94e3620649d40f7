"""How far a figure can be trusted, and whether two readers really differ.

In: numerators and denominators per tender. Out: intervals and p-values. All of it resamples
*tenders*, because errors inside one tender come together; everything is seeded, so a report can
be repeated.

- *Interval*: percentile bootstrap of the ratio of sums. Where not one error was seen (or not one
  invented value), resampling only repeats that; the end is then the exact 95% bound for n tenders
  without an event (the rule of three), as if a tender were wholly right or wholly wrong.
- *Difference*: the same tenders are resampled for both readers.
- *p-value*: sign-flip permutation: if the two readers were alike, swapping them on any tender
  would change nothing. All swaps are tried up to `EXACT_TENDERS`, else `FLIPS` random ones.
- *Holm*: p-values over several figures, corrected so that the chance of any false alarm stays
  below 5%.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tenderkit.evaluating.figures import FIGURES, Counts, Figure, ratio

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Numbers = NDArray[np.float64]

SEED = 20310512
RESAMPLES = 4000
FLIPS = 20000
EXACT_TENDERS = 14
"""2^14 swaps are tried one by one; beyond it random ones are as good."""

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """Where a figure would lie for other tenders like these, 95 times in 100."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Difference:
    """One figure of two readers on the same tenders.

    `first` and `second` are their values, `by` is second − first, `p` the permutation p-value and
    `p_holm` the same corrected over the figures that were compared together.
    """

    key: str
    first: float
    second: float
    by: float
    interval: Interval
    p: float
    p_holm: float = 1.0


def interval(
    counts: Sequence[Counts], figure: Figure | None = None, seed: int = SEED
) -> Interval | None:
    """The 95% interval of a ratio of sums; None where there is nothing to count.

    Parameters
    ----------
    counts : numerator and denominator per tender.
    figure : says whether it is a share or a mean count, for the ends that resampling cannot see.

    Examples
    --------
    >>> interval([(1, 1)] * 20)
    Interval(low=0.8608916593317348, high=1.0)
    """
    some = [(above, below) for above, below in counts if below]
    if not some:
        return None
    unseen = _without_event(some, figure)
    if unseen is not None:
        return unseen
    above, below = _sums(some, _resampled(len(some), seed))
    return _percentiles(above / below)


def _without_event(counts: Sequence[Counts], figure: Figure | None) -> Interval | None:
    import math

    share = figure is None or figure.percent
    bound = (1 - LEVEL) ** (1 / len(counts))
    if share and all(above == below for above, below in counts):
        return Interval(bound, 1.0)
    if all(above == 0 for above, _ in counts):
        return Interval(0.0, 1 - bound if share else -math.log(1 - LEVEL) / len(counts))
    return None


def compare(
    first: Mapping[str, Sequence[Counts]],
    second: Mapping[str, Sequence[Counts]],
    seed: int = SEED,
) -> tuple[Difference, ...]:
    """Compare two readers, figure by figure, with Holm's correction over all of them.

    Parameters
    ----------
    first, second : per figure key the counts per tender, the same tenders in the same order.

    Figures where either reader has nothing to count are left out.
    """
    found = []
    for key, counts in first.items():
        if key in second:
            one = difference(key, counts, second[key], seed)
            if one is not None:
                found.append(one)
    corrected = holm([one.p for one in found])
    return tuple(
        Difference(d.key, d.first, d.second, d.by, d.interval, d.p, p)
        for d, p in zip(found, corrected, strict=True)
    )


def difference(
    key: str, first: Sequence[Counts], second: Sequence[Counts], seed: int = SEED
) -> Difference | None:
    """One figure of two readers: the difference, its interval, its p-value."""
    a, b = ratio(first), ratio(second)
    if a is None or b is None:
        return None
    if len(first) != len(second):
        raise ValueError("two readers are compared on the same tenders")
    by = b - a
    resampled = _resampled(len(first), seed)
    return Difference(
        key, a, b, by, _percentiles(_ratio(second, resampled) - _ratio(first, resampled)),
        _sign_flip(first, second, by, seed),
    )  # fmt: skip


def holm(values: Sequence[float]) -> list[float]:
    """Holm's step-down correction, in the order given.

    Examples
    --------
    >>> holm([0.01, 0.04, 0.03])
    [0.03, 0.06, 0.06]
    """
    order = sorted(range(len(values)), key=lambda i: values[i])
    corrected = [0.0] * len(values)
    highest = 0.0
    for rank, i in enumerate(order):
        highest = max(highest, min(1.0, values[i] * (len(values) - rank)))
        corrected[i] = highest
    return corrected


def counts_by_figure(
    marks_per_tender: Sequence[Any], figures: Sequence[Figure] = FIGURES
) -> dict[str, list[Counts]]:
    """What each tender adds to each figure."""
    return {f.key: [f.count(marks) for marks in marks_per_tender] for f in figures}


def _sign_flip(first: Sequence[Counts], second: Sequence[Counts], seen: float, seed: int) -> float:
    """How often a difference at least as large comes from swapping readers tender by tender."""
    import numpy as np

    a, b = np.asarray(first, float), np.asarray(second, float)
    differing = (a != b).any(axis=1)  # swapping the same changes nothing
    tenders = int(differing.sum())
    exact = tenders <= EXACT_TENDERS
    if exact:
        swaps = (np.arange(2**tenders)[:, None] >> np.arange(tenders)) & 1
    else:
        swaps = np.random.default_rng(seed).integers(0, 2, (FLIPS, tenders))
    a_moving, b_moving = a[differing], b[differing]
    a_still, b_still = a[~differing].sum(axis=0), b[~differing].sum(axis=0)
    a_sums = a_still + (1 - swaps) @ a_moving + swaps @ b_moving
    b_sums = b_still + (1 - swaps) @ b_moving + swaps @ a_moving
    with np.errstate(divide="ignore", invalid="ignore"):
        shifts = np.abs(b_sums[:, 0] / b_sums[:, 1] - a_sums[:, 0] / a_sums[:, 1])
    as_large = int((np.nan_to_num(shifts) >= abs(seen) - 1e-12).sum())
    return as_large / len(shifts) if exact else (as_large + 1) / (len(shifts) + 1)


def _resampled(tenders: int, seed: int) -> Any:
    import numpy as np

    return np.random.default_rng(seed).integers(0, tenders, (RESAMPLES, tenders))


def _sums(counts: Sequence[Counts], resampled: Any) -> tuple[Numbers, Numbers]:
    import numpy as np

    table = np.asarray(counts, float)
    return table[resampled, 0].sum(axis=1), table[resampled, 1].sum(axis=1)


def _ratio(counts: Sequence[Counts], resampled: Any) -> Numbers:
    import numpy as np

    above, below = _sums(counts, resampled)
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(above / below)


def _percentiles(values: Numbers) -> Interval:
    import numpy as np

    tail = (1 - LEVEL) / 2 * 100
    low, high = np.nanpercentile(values, [tail, 100 - tail])
    return Interval(float(low), float(high))
