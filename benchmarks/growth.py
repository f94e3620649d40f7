"""How time and memory grow with a text: up to the limit of 5 MB, and what 10 MB would take.

In: development-like text (the sample, many times over, no two alike). Out: seconds and memory of
reading alone and of reading and extracting, each size in a fresh process, and how much dearer a
megabyte is at 10 than at 1. A text above the limit is refused before it is read; what 10 MB would
take is measured with the two limits lifted, each one number: `MOST_TEXT` in
`tenderkit/reading/decoding.py` and `MOST_LINES` in `tenderkit/reading/raw.py`.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Final

from benchmarks.measurement import Measurement

TITLE: Final = "Growth with the length of a text"

SIZES_MB: Final = (0.1, 1, 5, 10)
LIMIT_MB: Final = 5
READ_GROWTH_LIMIT: Final = 1.5
"""A megabyte at 10 MB over a megabyte at 1 MB: 1 is linear, 10 would be quadratic."""
EXTRACT_GROWTH_LIMIT: Final = 1.5
REFUSED_LIMIT_MS: Final = 50.0

_ONE_SIZE: Final = """
import json, sys, time
from benchmarks.measurement import peak_mb
from benchmarks.speed import long_text
from tenderkit.extraction import extract_document
from tenderkit.reading import raw, read_text, sources
extract_document(read_text(long_text(20_000)))
text = long_text(round(float(sys.argv[1]) * 1e6))
sources.MOST_TEXT = raw.MOST_LINES = len(text)
before = time.process_time()
document = read_text(text)
read = time.process_time() - before
before = time.process_time()
extract_document(document)
extracted = time.process_time() - before
print(json.dumps([read, extracted, peak_mb()]))
"""

_REFUSED: Final = """
import json, time
from tenderkit.errors import ReadError
from tenderkit.reading import read_text
text = "Eisen en wensen.\\n" * 600_000
before = time.process_time()
try:
    read_text(text)
except ReadError as error:
    print(json.dumps([(time.process_time() - before) * 1000, error.hint]))
"""


def measure() -> Iterator[Measurement]:
    """Each size, then the growth."""
    each: dict[float, tuple[float, float]] = {}
    for size in SIZES_MB:
        read, extracted, memory = _fresh(_ONE_SIZE, str(size))
        each[size] = read / size, extracted / size
        lifted = "" if size <= LIMIT_MB else ", the limit lifted"
        yield Measurement(f"text of {size:g} MB{lifted}: reading, processor", read, "s")
        yield Measurement("… extracting", extracted, "s")
        yield Measurement("… memory at its highest", memory, "MB")
    for what, at, limit in (
        ("reading", 0, READ_GROWTH_LIMIT),
        ("extracting", 1, EXTRACT_GROWTH_LIMIT),
    ):
        growth = each[SIZES_MB[-1]][at] / each[1][at]
        yield Measurement(f"{what}: a MB of 10 over a MB of 1", growth, "×", limit)
    refused, _ = _fresh(_REFUSED)
    yield Measurement("a text of 10 MB is refused within", refused, "ms", REFUSED_LIMIT_MS)


def _fresh(program: str, *arguments: str) -> list[float]:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], check=True, capture_output=True, text=True
    )
    found: list[float] = json.loads(done.stdout)
    return found
