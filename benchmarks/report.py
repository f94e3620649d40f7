"""What was measured, for a program and for a reader.

In: measurements by part, and where they were made. Out: `build/benchmarks.json`, a table in the
terminal, and the tables of `docs/benchmarks.md`, each between two marks of its own, so that one
part can be measured again without the others.
"""

from __future__ import annotations

import json
import os
import platform
import re
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from rich.table import Table

from benchmarks.measurement import Measurement

_ROOT: Final = Path(__file__).resolve().parents[1]
JSON: Final = _ROOT / "build" / "benchmarks.json"
PAGE: Final = _ROOT / "docs" / "benchmarks.md"

Part = tuple[str, Sequence[Measurement]]
"""Its title, and what it measured."""


def machine() -> dict[str, Any]:
    """What a figure depends on. No names."""
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}",
        "load": load,
        "on": datetime.now(UTC).date().isoformat(),
    }


def write_json(parts: Mapping[str, Part], made: Mapping[str, Any]) -> None:
    """Write the parts, beside those of an earlier run that were not measured now."""
    kept: dict[str, Any] = {}
    if JSON.is_file():
        kept = json.loads(JSON.read_text(encoding="utf-8"))
    for name, (title, measurements) in parts.items():
        kept[name] = {"title": title, "machine": dict(made), "measurements": rows(measurements)}
    JSON.parent.mkdir(exist_ok=True)
    JSON.write_text(json.dumps(kept, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def rows(measurements: Sequence[Measurement]) -> list[dict[str, Any]]:
    """Each measurement as an object."""
    return [
        {
            "what": m.what,
            "value": m.value,
            "unit": m.unit,
            "limit": m.limit,
            "least": m.least,
            "kept": m.kept,
        }
        for m in measurements
    ]


def table(title: str, measurements: Sequence[Measurement]) -> Table:
    """For a terminal."""
    made = Table(title=title, title_justify="left")
    made.add_column("What")
    made.add_column("Measured", justify="right")
    made.add_column("Limit", justify="right")
    made.add_column("Kept")
    for m in measurements:
        made.add_row(m.what, m.shown, m.bound, _kept(m))
    return made


def write_page(parts: Mapping[str, Part], made: Mapping[str, Any]) -> None:
    """Put the tables between their marks in `docs/benchmarks.md`; a new part goes to its end."""
    page = PAGE.read_text(encoding="utf-8")
    for name, (title, measurements) in parts.items():
        begin, end = f"<!-- {name}: written by `make bench`, do not edit -->", f"<!-- /{name} -->"
        block = f"{begin}\n{_section(title, measurements, made)}\n{end}"
        pattern = re.compile(re.escape(begin) + r".*?" + re.escape(end), re.DOTALL)
        if pattern.search(page):
            page = pattern.sub(lambda _: block, page)  # noqa: B023
        else:
            page = f"{page.rstrip()}\n\n{block}\n"
    PAGE.write_text(page, encoding="utf-8")


def _section(title: str, measurements: Sequence[Measurement], made: Mapping[str, Any]) -> str:
    load = "" if made["load"] is None else f", load {made['load']:.1f} at the end"
    lines = [
        f"## {title}",
        "",
        f"Measured on {made['on']}: {made['cores']} cores, Python {made['python']}, "
        f"{made['system']}{load}.",
        "",
        "| what | measured | limit | kept |",
        "|---|---:|---:|---|",
        *(f"| {m.what} | {m.shown} | {m.bound} | {_kept(m)} |" for m in measurements),
    ]
    return "\n".join(lines)


def _kept(measurement: Measurement) -> str:
    if not measurement.bound or measurement.value is None:
        return ""
    return "yes" if measurement.kept else "NO"
