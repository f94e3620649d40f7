"""Thousands of tenders through `extract_many`: how many a second, what memory, and does it scale.

    python -m benchmarks many                           # 1,000, as `make bench` does
    TENDERKIT_BENCH_MANY=10000 python -m benchmarks many --write

In: re-wrapped development samples, written to a folder before the clock starts. Out: tenders a
second on two processes and on one and two Dask workers of this machine (in turns, medians), memory
of all processes along the way, what stands on disk, and how quickly a finished run is recognised.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import Any, Final

from benchmarks import rewrapped
from benchmarks.measurement import Measurement, median
from tenderkit.many import Done, Run, extract_many
from tenderkit.many.journal import NAME
from tenderkit.many.keys import key_of
from tenderkit.many.pool import processes
from tenderkit.many.running import Plan, Source, run
from tenderkit.many.shelf import Shelf
from tenderkit.many.work import File

TITLE: Final = "Many tenders"

COUNT: Final = int(os.environ.get("TENDERKIT_BENCH_MANY", "1000"))
CORES: Final = 2
ROUNDS: Final = 3
SCALING_LEAST: Final = 1.8
"""Two Dask workers over one."""
MEMORY_LIMIT_MB: Final = 20.0
"""What all processes together may grow between a fifth of the run and its end."""
_SAMPLES: Final = 50

QUIET: Final = {
    "distributed.worker.profile.enabled": False,
    "distributed.admin.tick.interval": "1s",
    "distributed.admin.system-monitor.interval": "5s",
    "distributed.worker.memory.monitor-interval": "2s",
}
"""Dask watches itself fifty times a second, which takes a tenth of a core here. As docs/many.md."""


def measure() -> Iterator[Measurement]:
    """The long run on processes first, then the workers of a cluster in turns."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = rewrapped.files(folder / "in", COUNT)
        yield from _long_run(folder, paths)
        yield from _cluster(folder)


def _ceiling(folder: Path, pool: Executor) -> float:
    """Tenders a second where the work is none: what reading, handing out and writing allow."""
    seed = 2000
    paths = rewrapped.files(folder / "in-ceiling", max(COUNT // 10, 100), seed)
    sources = [Source(path.name, path) for path in paths]
    plan = Plan(
        work=_no_work,
        key=lambda file: key_of(file, "no work"),
        executor=pool,
        shelf=Shelf(Path(tempfile.mkdtemp(dir=folder))),
    )
    start = time.perf_counter()
    done = sum(one.state == "done" for one in run(sources, plan))
    return done / (time.perf_counter() - start)


def _no_work(file: File) -> tuple[bytes, Any]:
    return file.data * 2, None  # a record is some twice as long as its source


def _long_run(folder: Path, paths: list[Path]) -> Iterator[Measurement]:
    into = folder / "into"
    with processes(CORES) as pool:
        memory = _Memory(pool, max(len(paths) // _SAMPLES, 1))
        _warm(folder, pool)
        here, there = time.process_time(), _cpu(pool)
        made = extract_many(iter(paths), into=into, executor=pool, progress=memory)
        here, there = time.process_time() - here, _cpu(pool) - there
        ceiling = _ceiling(folder, pool)
    _all_done(made, len(paths))
    yield Measurement(f"{len(paths):,} tenders, {CORES} processes", made.done / made.seconds, "/s")
    yield Measurement("… wall time", made.seconds, "s")
    yield Measurement("… CPU a tender, of the workers", there / made.done * 1e3, "ms")
    yield Measurement("… CPU a tender, of the handing out", here / made.done * 1e3, "ms")
    at_a_fifth = median(memory.seen[len(memory.seen) // 5 :][:5])
    at_the_end = median(memory.seen[-5:])
    yield Measurement("… memory of all processes at a fifth", at_a_fifth, "MB")
    yield Measurement("… more at the end", at_the_end - at_a_fifth, "MB", MEMORY_LIMIT_MB)
    yield Measurement("… at its highest", max(memory.seen), "MB")
    records = [path.stat() for path in into.glob("??/*.json")]
    yield Measurement("… a record", sum(one.st_size for one in records) / len(records) / 1e3, "kB")
    yield Measurement(
        "… on disk", sum(one.st_blocks * 512 for one in records) / len(records) / 1e3, "kB"
    )
    yield Measurement(
        "… its line in the journal", (into / NAME).stat().st_size / made.done, "bytes"
    )
    yield Measurement(
        "… a source", sum(path.stat().st_size for path in paths) / len(paths) / 1e3, "kB"
    )
    again = extract_many(iter(paths), into=into)
    assert again.before == len(paths)
    yield Measurement("… handed out and written where the work is none", ceiling, "/s")
    yield Measurement(
        "… found done by a second run, each", again.seconds / again.before * 1e3, "ms"
    )


def _cluster(folder: Path) -> Iterator[Measurement]:
    """One Dask worker against two, in turns, so that what else the machine does meets both."""
    if importlib.util.find_spec("distributed") is None:
        yield Measurement("one Dask worker", None, "/s")
        yield Measurement("two Dask workers over one", None, "×", least=SCALING_LEAST)
        return
    share = max(COUNT // 5 // 16 * 16, 208)  # whole helpings for either
    rates: dict[int, list[float]] = {1: [], 2: []}
    with contextlib.ExitStack() as stack:
        pools = {count: stack.enter_context(cluster_of(count)) for count in rates}
        for pool in pools.values():
            _warm(folder, pool)
        for number in range(ROUNDS):
            # One's files and the other's are not the same, but of the same make.
            for count, pool in pools.items():
                seed = 1000 + 10 * number + count
                paths = rewrapped.files(folder / f"in-{seed}", share, seed)
                made = extract_many(paths, into=folder / f"into-{seed}", executor=pool)
                _all_done(made, share)
                rates[count].append(made.done / made.seconds)
        ceiling = _ceiling(folder, pools[2])
    one, two = median(rates[1]), median(rates[2])
    yield Measurement(f"one Dask worker, {ROUNDS} times {share:,}", one, "/s")
    yield Measurement("two Dask workers", two, "/s")
    yield Measurement("two Dask workers over one", two / one, "×", least=SCALING_LEAST)
    yield Measurement("… handed out and written where the work is none", ceiling, "/s")


@contextlib.contextmanager
def cluster_of(workers: int) -> Iterator[Executor]:
    """So many worker processes of a cluster on this machine."""
    import dask.config
    import distributed

    with (
        dask.config.set(QUIET),
        distributed.LocalCluster(
            n_workers=workers, threads_per_worker=1, processes=True, dashboard_address="127.0.0.1:0"
        ) as cluster,
        distributed.Client(cluster, set_as_default=False) as client,
    ):
        yield client.get_executor()


def _warm(folder: Path, pool: Executor) -> None:
    """Every worker has loaded what it needs before the clock starts."""
    with tempfile.TemporaryDirectory(dir=folder) as name:
        paths = rewrapped.files(Path(name) / "in", 64, seed=999)
        extract_many(paths, into=Path(name) / "into", executor=pool)


def _all_done(made: Run, count: int) -> None:
    if made.done != count:
        raise SystemExit(f"{made}: {next(made.failures(), None)}")


class _Memory:
    """Memory of this process and of a pool's workers, looked at every so many tenders (MB)."""

    def __init__(self, pool: Any, every: int) -> None:
        self._pool, self._every = pool, every
        self._count = 0
        self.seen: list[float] = []

    def __call__(self, done: Done) -> None:
        self._count += 1
        if self._count % self._every == 0:
            pids = [os.getpid(), *(self._pool._processes or ())]
            self.seen.append(sum(map(_resident_mb, pids)))


def _cpu(pool: Any) -> float:
    """Seconds of the processor that a pool's workers took so far; 0 where the system is silent."""
    ticks = 0
    for pid in pool._processes or ():
        with contextlib.suppress(OSError):
            stat = Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
            ticks += int(stat[11]) + int(stat[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def _resident_mb(pid: int) -> float:
    """Memory held now; 0 where the system does not say."""
    try:
        pages = int(Path(f"/proc/{pid}/statm").read_text(encoding="ascii").split()[1])
    except OSError:
        return 0.0
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6
