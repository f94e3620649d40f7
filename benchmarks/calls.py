"""A thousand calls to a model server that takes 200 ms each, fifty at once.

Why: what a call costs on this side must not show beside what the server takes. In: the scripted
server of the tests, in a process of its own. Out: wall time over the ideal, and how much memory
the calls leave behind.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from benchmarks.measurement import Measurement, median
from tenderkit.llm.budget import Purse
from tenderkit.llm.outcome import Ok
from tenderkit.llm.request import Request
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import Store
from tenderkit.outlining.model import requests_for
from tenderkit.outlining.wire import OutlineWire
from tests.support.documents import TENDER

TITLE: Final = "A thousand model calls at once"

CALLS: Final = 1_000
AT_ONCE: Final = 50
LATENCY: Final = 0.2
ROUNDS: Final = 3
"""The best counts: what the calls need, without what else the machine was doing."""
IDEAL_S: Final = CALLS / AT_ONCE * LATENCY
WALL_LIMIT: Final = 1.15
"""Wall time over the ideal."""
MEMORY_LIMIT_MB: Final = 20.0
"""What three thousand calls may leave behind, after two hundred have warmed up."""


def measure() -> Iterator[Measurement]:
    """Wall time and memory of a thousand calls."""
    with tempfile.TemporaryDirectory() as folder, _server() as base_url:
        settings = Settings(
            model="gpt-5.4-mini", base_url=base_url, concurrency=AT_ONCE, budget_usd=100.0
        )
        with Store(Path(folder) / "bench.sqlite") as store:
            _ask(_requests(settings, "warm", 200), settings, store)
            before = _resident_mb()
            rounds, cpu = [], []
            for number in range(ROUNDS):
                requests = _requests(settings, f"round {number}", CALLS)
                started = time.process_time()
                rounds.append(_ask(requests, settings, store))
                cpu.append(time.process_time() - started)
            grown = _resident_mb() - before
    seconds = min(rounds)
    yield Measurement(
        f"{CALLS:,} calls of {LATENCY * 1000:.0f} ms, {AT_ONCE} at once", seconds, "s"
    )
    yield Measurement("… over the ideal", seconds / IDEAL_S, "×", WALL_LIMIT)
    yield Measurement("… processor time a call", median(cpu) / CALLS * 1000, "ms")
    yield Measurement("… memory left behind", grown, "MB", MEMORY_LIMIT_MB)


def _requests(settings: Settings, name: str, count: int) -> list[Request[OutlineWire]]:
    """Requests that differ, so that none is answered from the cache."""
    first, *_ = TENDER.lines
    made = []
    for number in range(count):
        title = f"{name} {number:04}"
        text = title + TENDER.text[first.end :]
        shift = len(title) - first.end
        lines = tuple(
            type(line)(line.number, line.start + shift * (line.number > 1), line.end + shift)
            for line in TENDER.lines
        )
        document = TENDER.model_copy(update={"text": text, "lines": lines, "name": title})
        made += requests_for(document, settings)
    return made


def _ask(requests: list[Request[OutlineWire]], settings: Settings, store: Store) -> float:
    start = time.perf_counter()
    results = ask_all(requests, settings, store=store, purse=Purse(), show=lambda line: None)
    seconds = time.perf_counter() - start
    failed = [result for result in results if not isinstance(result, Ok)]
    if failed:
        raise SystemExit(f"{len(failed)} calls failed: {failed[0]}")
    return seconds


@contextlib.contextmanager
def _server() -> Iterator[str]:
    order = [
        sys.executable,
        "-m",
        "tests.support.scripted_server",
        json.dumps({"latency": LATENCY}),
    ]
    with subprocess.Popen(
        order, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def _resident_mb() -> float:
    """Memory held now; 0 where the system does not say."""
    try:
        pages = int(Path("/proc/self/statm").read_text().split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
