"""`python -m fuzz [TARGET…] [--minutes N]`: throw mutated input at the targets, and say what broke.

Each target runs in a process of its own for its share of the minutes: one that dies takes no other
with it. The log is `FOLDER/log.tsv`: target, engine, executions, minutes, processor minutes, kinds
of finding.
`--case TARGET FILE` tries one input and shows its trace.
"""

from __future__ import annotations

import argparse
import hashlib
import subprocess
import sys
import time
from pathlib import Path

from fuzz import engines
from fuzz.judging import Finding, judge


def main() -> int:
    """Run, and return 1 where something was found."""
    parser = argparse.ArgumentParser(prog="python -m fuzz", description=__doc__)
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="all of them where none is")
    parser.add_argument("--minutes", type=float, default=5.0, help="in all (default 5)")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="repeat a run")
    parser.add_argument("--blind", action="store_true", help="without atheris, though it is there")
    parser.add_argument("--folder", type=Path, default=Path("build/fuzz"))
    parser.add_argument("--case", type=Path, help="try this one input on the one target named")
    parser.add_argument("--seconds", type=float, help=argparse.SUPPRESS)
    wanted = parser.parse_args()
    if wanted.case:
        return _one(wanted.targets[0], wanted.case)
    (wanted.folder / "now").mkdir(parents=True, exist_ok=True)
    if wanted.seconds:
        return _here(wanted)
    return _each(wanted)


def _one(name: str, path: Path) -> int:
    from fuzz.targets import TARGETS

    found = judge(name, TARGETS[name].attempt, path.read_bytes())
    print("allowed" if found is None else f"{found.kind} at {found.place}\n{found.told}")
    return int(found is not None)


def _here(wanted: argparse.Namespace) -> int:
    """One target in this process."""
    (name,) = wanted.targets
    if engines.has_atheris() and not wanted.blind:
        engines.guided(name, wanted.seconds, wanted.folder, wanted.seed)
    run = engines.blind(name, wanted.seconds, wanted.folder, wanted.seed)
    engines.report(run, wanted.folder)
    return 0


def _each(wanted: argparse.Namespace) -> int:
    from fuzz.targets import TARGETS

    names = wanted.targets or list(TARGETS)
    if unknown := set(names) - set(TARGETS):
        print(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
        return 2
    seconds = wanted.minutes * 60 / len(names)
    died = False
    for name in names:
        (wanted.folder / "now" / name).unlink(missing_ok=True)
        command = [sys.executable, "-m", "fuzz", name, "--seconds", str(seconds),
                   "--seed", str(wanted.seed), "--folder", str(wanted.folder)]  # fmt: skip
        command += ["--blind"] if wanted.blind else []
        ended = subprocess.run(command, stderr=subprocess.PIPE, check=False)
        if ended.returncode:
            died = True
            _died(name, wanted.folder, ended.stderr.decode(errors="replace")[-3000:])
    found = sorted((wanted.folder / "findings").glob("*/*.txt"))
    for path in found:
        print(path, path.read_text(errors="replace").splitlines()[0])
    return int(bool(found) or died)


def _died(name: str, folder: Path, told: str) -> None:
    """The process ended: what it had under trial is the finding; without one it did not start."""
    if not (folder / "now" / name).exists():
        print(f"{name} did not start: {told}")
        return
    data = (folder / "now" / name).read_bytes()
    place = f"died:{hashlib.sha1(data).hexdigest()[:8]}"
    engines.write_finding(Finding(name, "Died", place, told, data), folder)


if __name__ == "__main__":
    sys.exit(main())
