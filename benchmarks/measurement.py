"""One figure, beside the limit that it must keep."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final


@dataclass(frozen=True, slots=True)
class Measurement:
    """One figure, its unit, and its limit.

    Attributes
    ----------
    what : what was measured. One that begins with "…" goes on about the one before.
    value : the figure; None where a tool that it needs is not installed.
    unit : `s`, `ms`, `MB`, `%`, `×`, `tokens`, or nothing for a count.
    limit : the figure must not be above it (None: for information).
    least : the figure must not be below it.
    """

    what: str
    value: float | None
    unit: str
    limit: float | None = None
    least: float | None = None

    @property
    def kept(self) -> bool:
        """Whether the limits are kept; what could not be measured breaks none."""
        if self.value is None:
            return True
        return not (
            (self.limit is not None and self.value > self.limit)
            or (self.least is not None and self.value < self.least)
        )

    @property
    def bound(self) -> str:
        """The limit in words, "" where there is none."""
        if self.limit is not None:
            return f"at most {_figure(self.limit)} {self.unit}".rstrip()
        if self.least is not None:
            return f"at least {_figure(self.least)} {self.unit}".rstrip()
        return ""

    @property
    def shown(self) -> str:
        """The figure with its unit."""
        if self.value is None:
            return NOT_INSTALLED
        return f"{_figure(self.value)} {self.unit}".rstrip()


NOT_INSTALLED: Final = "not installed"


def _figure(value: float) -> str:
    """Three figures that count, thousands in full."""
    if abs(value) >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


@dataclass(frozen=True, slots=True)
class Taken:
    """What one piece of work took: seconds on the clock, and of the processor."""

    wall: float
    cpu: float


def taken(work: Callable[[], object]) -> Taken:
    """Do it once, in this process."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return Taken(time.perf_counter() - wall, time.process_time() - cpu)


def median(values: Sequence[float]) -> float:
    """The middle one, so that one disturbed round does not count."""
    return statistics.median(values)


def peak_mb() -> float:
    """Memory of this process at its highest. 0 where the system does not say.

    Not `ru_maxrss`, which starts at what the process held that this one was forked from.
    """
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
