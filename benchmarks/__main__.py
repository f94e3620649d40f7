"""`python -m benchmarks [--json] [--check]`: a table of what was measured against its limit."""

from __future__ import annotations

import argparse
import json
import sys
from dataclasses import asdict

from rich.console import Console
from rich.table import Table

from benchmarks import calls, comparing, speed, tokens
from benchmarks.speed import Measurement


def main() -> int:
    """Measure, print, and return 1 where `--check` was asked and a limit is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print JSON instead of a table")
    parser.add_argument("--check", action="store_true", help="exit with 1 where a limit is missed")
    wanted = parser.parse_args()
    measurements = [each for part in (speed, tokens, calls, comparing) for each in part.measure()]
    if wanted.json:
        print(json.dumps([asdict(m) | {"kept": m.kept} for m in measurements], indent=2))
    else:
        Console().print(_table(measurements))
    return int(wanted.check and not all(m.kept for m in measurements))


def _table(measurements: list[Measurement]) -> Table:
    table = Table(title="tenderkit, measured")
    table.add_column("What")
    table.add_column("Measured", justify="right")
    table.add_column("Limit", justify="right")
    table.add_column("Kept")
    for m in measurements:
        limit = "" if m.limit is None else f"{m.limit:g} {m.unit}"
        kept = "" if m.limit is None else ("yes" if m.kept else "NO")
        table.add_row(m.what, f"{m.value:.3g} {m.unit}", limit, kept)
    return table


if __name__ == "__main__":
    sys.exit(main())
