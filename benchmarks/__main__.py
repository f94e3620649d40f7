"""`python -m benchmarks [PART ...] [--write] [--check] [--json]`: measured against limits.

Without parts, all of them. What is measured is kept in `build/benchmarks.json`; `--write` puts the
tables into `docs/benchmarks.md`.
"""

from __future__ import annotations

import argparse
import json
import sys
from importlib import import_module
from typing import Final

from rich.console import Console

from benchmarks import report
from benchmarks.report import Part

PARTS: Final = ("speed", "growth", "quotes", "tokens", "calls", "pdfs", "comparing", "many")
"""Modules of this package: each has a `TITLE` and a `measure()`."""


def main() -> int:
    """Measure, show, and return 1 where `--check` was asked and a limit is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}")
    parser.add_argument("--json", action="store_true", help="print JSON instead of tables")
    parser.add_argument("--write", action="store_true", help="write docs/benchmarks.md")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a limit is missed")
    wanted = parser.parse_args()
    unknown = [name for name in wanted.parts if name not in PARTS]
    if unknown:
        parser.error(f"no part {unknown[0]}; there are {', '.join(PARTS)}")
    measured: dict[str, Part] = {}
    for name in wanted.parts or PARTS:
        part = import_module(f"benchmarks.{name}")
        measured[name] = (part.TITLE, list(part.measure()))
        made = report.machine()
        report.write_json({name: measured[name]}, made)
        if wanted.write:
            report.write_page({name: measured[name]}, made)
        if not wanted.json:
            Console().print(report.table(*measured[name]))
    if wanted.json:
        listed = {name: report.rows(measurements) for name, (_, measurements) in measured.items()}
        print(json.dumps(listed, indent=2, ensure_ascii=False))
    kept = all(m.kept for _, measurements in measured.values() for m in measurements)
    return int(wanted.check and not kept)


if __name__ == "__main__":
    sys.exit(main())
