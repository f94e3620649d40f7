"""How long reading, extracting and starting take.

In: the samples that ship with the package. Out: measurements, each beside its limit. Times are the
best of several rounds: what the code needs, without what else the machine was doing. Before each
round of a text the package forgets the texts that it has seen: a tender is new every time.
"""

from __future__ import annotations

import functools
import gc
import importlib.util
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

import pypdfium2

from benchmarks.measurement import Measurement
from tenderkit import shipped
from tenderkit.extraction import extract_document
from tenderkit.reading import read, read_text

TITLE: Final = "Reading, extracting, starting"

TEXT_LIMIT_MS: Final = 100.0
"""Reading and extracting one text tender of 2,000 words, warm."""
PDF_LIMIT_S: Final = 1.0
"""Reading and extracting a PDF of 15 pages."""
IMPORT_LIMIT_S: Final = 0.3
"""A fresh Python that imports the package, above one that does nothing."""
HELP_LIMIT_S: Final = 0.5
"""`tenderkit --help` from start to end."""
GROWTH_LIMIT: Final = 1.5
"""Time per kB at 1 MB over time per kB at 100 kB: 1 is linear, 10 would be quadratic."""

WORDS: Final = 2_000
PAGES: Final = 15
SIZES_KB: Final = (100, 300, 1000)


def measure() -> Iterator[Measurement]:
    """Every measurement, in the order of the table."""
    text = _text(WORDS)
    seconds = _best_of(7, lambda: _extract_text(text), before=forget_texts)
    yield Measurement(f"text of {WORDS:,} words, warm", seconds * 1000, "ms", TEXT_LIMIT_MS)
    with tempfile.TemporaryDirectory() as folder:
        pdf = _pdf(Path(folder), PAGES)
        seconds = _best_of(3, lambda: extract_document(read(pdf)))
    yield Measurement(f"PDF of {PAGES} pages", seconds, "s", PDF_LIMIT_S)
    bare = _best_of(5, lambda: _python("-c", "pass"))
    seconds = _best_of(5, lambda: _python("-c", "import tenderkit")) - bare
    yield Measurement("import tenderkit", seconds, "s", IMPORT_LIMIT_S)
    seconds = _best_of(5, lambda: _python("-m", "tenderkit", "--help"))
    yield Measurement("tenderkit --help", seconds, "s", HELP_LIMIT_S)
    for name in ("langextract", "markitdown"):
        there = importlib.util.find_spec(name) is not None
        value = (
            _best_of(3, lambda name=name: _python("-c", f"import {name}")) - bare if there else None
        )  # type: ignore[misc]
        yield Measurement(f"import {name}", value, "s")
    yield from _growth()


def _growth() -> Iterator[Measurement]:
    per_kb = []
    for size in SIZES_KB:
        text = long_text(size * 1000)
        seconds = _best_of(2, lambda text=text: _extract_text(text))  # type: ignore[misc]
        per_kb.append(seconds * 1000 / size)
        yield Measurement(f"text of {size:,} kB, each kB", per_kb[-1], "ms")
    yield Measurement(
        f"each kB at {SIZES_KB[-1]:,} kB over at {SIZES_KB[0]} kB",
        per_kb[-1] / per_kb[0],
        "×",
        GROWTH_LIMIT,
    )


def forget_texts() -> None:
    """Empty what the package keeps of texts: every cache with a bound. Compiled patterns stay."""
    for kept in gc.get_objects():
        if isinstance(kept, functools._lru_cache_wrapper) and kept.cache_parameters()["maxsize"]:
            kept.cache_clear()


def _best_of(
    rounds: int, work: Callable[[], object], *, before: Callable[[], object] | None = None
) -> float:
    times = []
    for _ in range(rounds):
        if before is not None:
            before()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def _python(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)


def _extract_text(text: str) -> None:
    extract_document(read_text(text))


def _sample() -> str:
    return (shipped.folder("samples") / "14-ciso-scheldegroep.txt").read_text(encoding="utf-8")


def _text(words: int) -> str:
    """A tender of this many words: the sample, with more prose before its last line."""
    sample = _sample()
    head, _, tail = sample.rpartition("\n\n")
    missing = words - len(sample.split())
    prose = " ".join(
        f"De adviseur werkt in week {n} aan het dossier en overlegt met de teamleider."
        for n in range(1, max(missing, 0) // 13 + 2)
    )
    return f"{head}\n\n{prose}\n\n{tail}"


def long_text(characters: int) -> str:
    """Many tenders after one another, no two alike, cut to this length."""
    sample, parts, length = _sample(), [], 0
    while length < characters:
        n = len(parts) + 1
        parts.append(sample.replace(" de ", f" de {n}e ").replace(" een ", f" een {n}e "))
        length += len(parts[-1])
    return "\n".join(parts)[:characters]


def _pdf(folder: Path, pages: int) -> Path:
    """The demo's PDF, its pages repeated to this many."""
    source = pypdfium2.PdfDocument(
        shipped.folder("samples") / "13-kwartiermaker-oud-heerlingen.pdf"
    )
    made = pypdfium2.PdfDocument.new()
    for n in range(pages):
        made.import_pages(source, [n % len(source)])
    path = folder / "long.pdf"
    made.save(path)
    made.close()
    source.close()
    return path
