"""The two ways to run a target: guided by coverage (atheris), or blind but without it.

In: a target, a bound in seconds, a folder. Out: a `Run`; each finding's input and trace in
`folder/findings/TARGET/`. The input under trial is kept in `folder/now/`, so that one that kills
the process is not lost.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import time
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from fuzz.judging import Finding, bound_memory, judge

GUIDED_SECONDS = 8.0
"""Processor time allowed under atheris, whose instruments slow the code down some four times."""


@dataclass(slots=True)
class Run:
    """What a run did so far."""

    target: str
    engine: str
    executions: int = 0
    seconds: float = 0.0
    findings: dict[tuple[str, str, str], Finding] = field(default_factory=dict)


def has_atheris() -> bool:
    """Whether the extra `fuzz` is installed."""
    return find_spec("atheris") is not None


def blind(name: str, seconds: float, folder: Path, seed: int) -> Run:
    """Mutate samples, and what came of them, without looking at coverage."""
    from fuzz.targets import TARGETS

    target = TARGETS[name]
    run = Run(name, "blind")
    pool = target.seeds()
    draw = random.Random(f"{name}{seed}")
    bound_memory()
    began = time.monotonic()
    while run.seconds < seconds:
        base = draw.choice(pool) if draw.random() < 0.999 else draw.randbytes(40)
        data = target.mutate(base, pool, draw)[: target.most_bytes]
        _tried(run, judge(name, target.attempt, _kept(folder, name, data)), folder)
        run.seconds = time.monotonic() - began
    return run


def guided(name: str, seconds: float, folder: Path, seed: int) -> None:
    """Let atheris look which changes reach new code. Ends the process, as libFuzzer does."""
    import atheris

    with atheris.instrument_imports(include=["tenderkit"], enable_loader_override=False):
        from fuzz.targets import TARGETS
    target = TARGETS[name]
    run = Run(name, "atheris")
    pool = target.seeds()
    corpus = folder / "corpus" / name
    corpus.mkdir(parents=True, exist_ok=True)
    for data in pool:
        (corpus / hashlib.sha1(data).hexdigest()).write_bytes(data[: target.most_bytes])
    bound_memory()
    began = time.monotonic()

    def change(data: bytes, most: int, number: int) -> bytes:
        draw = random.Random(number)
        if draw.random() < 0.2:
            return bytes(atheris.Mutate(data, most))
        return target.mutate(data, pool, draw)[:most]

    def attempt(data: bytes) -> None:
        found = judge(name, target.attempt, _kept(folder, name, data), seconds=GUIDED_SECONDS)
        _tried(run, found, folder)
        run.seconds = time.monotonic() - began
        if run.seconds > seconds:
            report(run, folder)
            sys.stdout.flush()
            os._exit(0)

    options = [f"-max_len={target.most_bytes}", f"-seed={seed}", "-rss_limit_mb=0", "-timeout=120",
               "-verbosity=0", "-len_control=0"]  # fmt: skip
    atheris.Setup([sys.argv[0], *options, str(corpus)], attempt, custom_mutator=change)
    atheris.Fuzz()


def _kept(folder: Path, name: str, data: bytes) -> bytes:
    (folder / "now" / name).write_bytes(data)
    return data


def _tried(run: Run, found: Finding | None, folder: Path) -> None:
    run.executions += 1
    if found is None:
        return
    known = run.findings.get(found.key)
    if known is None or len(found.data) < len(known.data):
        run.findings[found.key] = found
        write_finding(found, folder)


def write_finding(found: Finding, folder: Path) -> Path:
    """The input and its trace; a shorter input of the same cause takes its place."""
    place = folder / "findings" / found.target
    place.mkdir(parents=True, exist_ok=True)
    stem = hashlib.sha1("/".join(found.key).encode()).hexdigest()[:10]
    (place / f"{stem}.txt").write_text(
        f"{found.kind} at {found.place}\n{found.told}\n", errors="replace"
    )
    path = place / stem
    if not path.exists() or path.stat().st_size > len(found.data):
        path.write_bytes(found.data)
    return path


def report(run: Run, folder: Path) -> None:
    """One line to the log and to standard output."""
    line = (
        f"{run.target}\t{run.engine}\t{run.executions}\t{run.seconds / 60:.2f}\t{len(run.findings)}"
    )
    with (folder / "log.tsv").open("a") as log:
        log.write(line + "\n")
    print(line)
