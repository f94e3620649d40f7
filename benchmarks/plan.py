"""A plan for a million tenders, computed from what was measured: cost, time, storage, limits.

    python -m benchmarks many tokens && python -m benchmarks.plan [--tenders N] [--write]

In: `build/benchmarks.json`, the price table, and the batch lines of the development samples. Out:
a table with the figure behind each line; `--write` puts it into docs/many.md.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import statistics
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from benchmarks.report import JSON
from tenderkit.llm.batches import MOST_BYTES, MOST_REQUESTS, batch_line
from tenderkit.llm.prices import Price, batch_price_of, price_of
from tenderkit.llm.settings import Settings
from tenderkit.outlining.model import requests_for

TENDERS: Final = 1_000_000
MODELS: Final = ("gpt-5.4-nano", "gpt-5.4-mini", "gpt-5.4")
CORES: Final = (2, 16, 64)
PAGE: Final = Path(__file__).resolve().parents[1] / "docs" / "many.md"
_BEGIN: Final = "<!-- plan: written by `python -m benchmarks.plan --write`, do not edit -->"
_END: Final = "<!-- /plan -->"

Row = tuple[str, str, str]
"""What, how much, and from which figure."""


class Figures:
    """Measured figures by part and the words that they begin with."""

    def __init__(self, measured: dict[str, Any]) -> None:
        self._measured = measured
        self.machine = measured["many"]["machine"]

    def of(self, part: str, words: str, last: bool = False) -> float:
        """One figure; the last one of that name where a part has several."""
        found = [
            float(one["value"])
            for one in self._measured[part]["measurements"]
            if words in one["what"] and one["value"] is not None
        ]
        if not found:
            raise SystemExit(f"not measured: {part}, {words}; run: python -m benchmarks {part}")
        return found[-1 if last else 0]


def plan(figures: Figures, tenders: int) -> Iterator[Row]:
    """The rows, rules first, then a model, then where it breaks."""
    yield from _rules(figures, tenders)
    yield from _model(figures, tenders)
    yield from _limits(figures, tenders)


def _rules(figures: Figures, tenders: int) -> Iterator[Row]:
    rate = _rate(figures)
    ceiling = figures.of("many", "where the work is none")
    why = f"{1000 / rate:.0f} ms of a core each, all told, on two processes"
    yield "rules, work", f"{tenders / rate / 3600:,.0f} core-hours", why
    for cores in CORES:
        runs = math.ceil(cores * rate / ceiling)
        several = f", in {runs} runs" if runs > 1 else ""
        yield f"rules, {cores} cores", _time(tenders / rate / cores) + several, "the same, divided"
    source, record = figures.of("many", "a source"), figures.of("many", "on disk")
    line = figures.of("many", "its line") / 1e3
    yield "sources", f"{tenders * source / 1e6:,.0f} GB", f"{source:.1f} kB a tender (text)"
    yield "records", f"{tenders * record / 1e6:,.0f} GB", f"{record:.1f} kB each, whole blocks"
    yield "journal", f"{tenders * line / 1e6:.2f} GB", f"{line * 1e3:.0f} bytes a line"
    found = figures.of("many", "found done")
    why = f"{found:.2f} ms for each that is done"
    yield "going on after a stop at the end", _time(tenders * found / 1e3), why


def _rate(figures: Figures) -> float:
    """Tenders a second of one core: by the processor's time, which other work does not stretch
    as it does the clock's."""
    workers = figures.of("many", "CPU a tender, of the workers")
    return 1000 / (workers + figures.of("many", "CPU a tender, of the handing out"))


def _model(figures: Figures, tenders: int) -> Iterator[Row]:
    asked = figures.of("tokens", "prompt of a tender")
    reply = figures.of("tokens", "its reply")
    why = f"{asked:,.0f} tokens in, {reply:,.0f} out, by the prices of {{}}"
    for model in MODELS:
        single, batch = price_of(model), batch_price_of(model)
        if single is None or batch is None:
            continue
        cost, half = (_cost(price, asked, reply) * tenders for price in (single, batch))
        yield f"{model}", f"{cost:,.0f} USD; in batches {half:,.0f} USD", why.format(single.as_of)
    size = statistics.fmean(_line_sizes())
    count = max(tenders / MOST_REQUESTS, tenders * size / MOST_BYTES)
    most = f"{MOST_REQUESTS:,} requests or {MOST_BYTES / 1e6:.0f} MB a batch"
    why = f"{size / 1e3:.0f} kB a request; {most}"
    yield "batches", f"{count:,.0f}, {tenders * size / 1e9:,.0f} GB sent", why
    kept = reply * 3.2 / 1e6 + 0.0004
    yield (
        "replies and ledger kept",
        f"{tenders * kept / 1e3:,.1f} GB",
        "3.2 characters a token, 400 bytes a line",
    )


def _limits(figures: Figures, tenders: int) -> Iterator[Row]:
    rate = _rate(figures)
    processes = figures.of("many", "where the work is none")
    why = f"{processes:,.0f} tenders a second read, handed out and written where the work is none"
    yield "one run feeds, of processes", f"{processes / rate:,.0f} cores", why
    cluster = figures.of("many", "where the work is none", last=True)
    why = f"{cluster:,.0f} a second over Dask"
    yield "one run feeds, of Dask workers", f"{cluster / rate:,.0f} cores", why
    yield (
        "memory for what is known",
        f"{tenders * 8 / 1e6:,.0f} MB",
        "8 bytes a line of the journal",
    )
    yield (
        "files in one folder of 256",
        f"{tenders / 256:,.0f}",
        "records by the first two digits of their key",
    )


def _cost(price: Price, asked: float, reply: float) -> float:
    return (asked * price.input + reply * price.output) / 1e6


def _line_sizes() -> Iterator[int]:
    from benchmarks import rewrapped
    from tenderkit.reading import read_text

    settings = Settings(model=MODELS[0], base_url="http://127.0.0.1/v1")
    for text in rewrapped.texts(40):
        yield sum(len(batch_line(one)) for one in requests_for(read_text(text), settings))


def _time(seconds: float) -> str:
    for unit, size in (("days", 86400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.1f} {unit}"
    return f"{seconds:.0f} seconds"


def as_markdown(rows: list[Row], figures: Figures, tenders: int) -> str:
    """The table, and where it was measured."""
    made = figures.machine
    lines = [
        f"{tenders:,} tenders, from figures measured on {made['on']}: {made['cores']} cores, "
        f"Python {made['python']}, {made['system']}, load {made['load'] or 0:.1f}.",
        "",
        "| what | how much | from |",
        "|---|---:|---|",
        *(f"| {what} | {much} | {why} |" for what, much, why in rows),
    ]
    return "\n".join(lines)


def main() -> None:
    """Print the plan, or write it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.plan", description=__doc__)
    parser.add_argument("--tenders", type=int, default=TENDERS)
    parser.add_argument("--write", action="store_true", help="write it into docs/many.md")
    wanted = parser.parse_args()
    if not JSON.is_file():
        raise SystemExit("nothing is measured yet; run: python -m benchmarks many tokens")
    figures = Figures(json.loads(JSON.read_text(encoding="utf-8")))
    text = as_markdown(list(plan(figures, wanted.tenders)), figures, wanted.tenders)
    print(text)
    if wanted.write:
        pattern = re.compile(re.escape(_BEGIN) + r".*?" + re.escape(_END), re.DOTALL)
        page = PAGE.read_text(encoding="utf-8")
        PAGE.write_text(
            pattern.sub(lambda _: f"{_BEGIN}\n\n{text}\n\n{_END}", page), encoding="utf-8"
        )


if __name__ == "__main__":
    main()
