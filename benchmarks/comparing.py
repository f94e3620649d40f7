"""How long comparing many tenders takes, and how it grows.

In: the dev tenders of `data/`, read once and wrapped anew at other widths under other numbers, so
that no two files are alike. Out: measurements beside their limits. Files are read, taken apart,
grouped and written to a workbook, in two processes, as `tenderkit compare DIR -o tenders.xlsx`
does.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.measurement import Measurement
from tenderkit.reading import read

TITLE: Final = "Comparing many tenders"

TENDERS: Final = 200
COMPARE_LIMIT_S: Final = 20.0
MEMORY_LIMIT_MB: Final = 500.0
"""Of all processes together, each at its highest."""

GROWTH_LIMIT: Final = 1.5
"""Processor time per tender at 200 over that at 50; 4 would be quadratic."""

SIZES: Final = (50, 100, 200)
WIDTHS: Final = (60, 72, 80, 88, 96, 104, 112, 120, 132, 160, 200)
DEV: Final = 20
"""The dev tenders without the news item and the scan, whose OCR would be what is measured."""

_TENDERS_FOLDER: Final = Path(__file__).resolve().parents[1] / "data" / "tenders"

_ONE_COMPARISON: Final = """
import json, resource, sys, time
from concurrent.futures import ProcessPoolExecutor
from tenderkit.comparing import compare
from tenderkit.showing.comparison_workbook import comparison_workbook
start = time.perf_counter()
with ProcessPoolExecutor(2) as executor:
    comparison = compare(sys.argv[1], executor=executor)
comparison_workbook(comparison)
seconds = time.perf_counter() - start
both = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
cpu = sum(use.ru_utime + use.ru_stime for use in both)
kb = both[0].ru_maxrss + 2 * both[1].ru_maxrss
print(json.dumps([seconds, cpu, kb / 1024, len(comparison.sources)]))
"""


def measure() -> Iterator[Measurement]:
    """Time and memory of a comparison, and how time grows with the tenders."""
    texts = _texts()
    per_tender = []
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            place = Path(folder) / str(size)
            _write(texts, place, size)
            seconds, cpu, memory, count = _compared(place)
            per_tender.append(cpu / size)
            limited = size == TENDERS
            yield Measurement(
                f"compare {count} tenders", seconds, "s", COMPARE_LIMIT_S if limited else None
            )
            if limited:
                yield Measurement(f"compare {count} tenders, both processors together", cpu, "s")
                yield Measurement(f"compare {count} tenders, memory", memory, "MB", MEMORY_LIMIT_MB)
    growth = per_tender[-1] / per_tender[0]
    yield Measurement(f"each tender at {SIZES[-1]} over at {SIZES[0]}", growth, "×", GROWTH_LIMIT)


def _texts() -> list[str]:
    files = sorted(_TENDERS_FOLDER.iterdir())
    return [read(file).text for file in files if int(file.name[:2]) <= DEV]


def _write(texts: list[str], place: Path, count: int) -> None:
    place.mkdir()
    for n in range(count):
        width = WIDTHS[n // len(texts) % len(WIDTHS)]
        lines = [f"Aanvraagnummer B-{n:04}", *texts[n % len(texts)].splitlines()]
        text = "\n\n".join(textwrap.fill(line, width) for line in lines)
        (place / f"tender-{n:04}.txt").write_text(text, encoding="utf-8")


def _compared(place: Path) -> tuple[float, float, float, int]:
    """Seconds, processor seconds, megabytes and tenders of one comparison in a fresh process."""
    import json

    done = subprocess.run(
        [sys.executable, "-c", _ONE_COMPARISON, str(place)],
        check=True,
        capture_output=True,
        text=True,
    )
    seconds, cpu, memory, count = json.loads(done.stdout)
    return seconds, cpu, memory, count
