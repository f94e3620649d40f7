"""What fuzzing found, mended: every input stays, and must end in a result or a clear error.

A new case is a file in cases/TARGET; `python -m fuzz --help` says where inputs are found.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from fuzz.judging import judge
from fuzz.targets import TARGETS

CASES = Path(__file__).parent / "cases"
FILES = sorted(path for path in CASES.glob("*/*") if path.is_file())
MUTATIONS = 4


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_what_was_found_stays_mended(path: Path) -> None:
    target = TARGETS[path.parent.name]
    found = judge(target.name, target.attempt, path.read_bytes())
    assert found is None, f"{found.kind} at {found.place}\n{found.told}"


@pytest.mark.parametrize("name", TARGETS)
def test_a_few_mutations_of_each_target(name: str) -> None:
    target = TARGETS[name]
    draw, pool = random.Random(name), target.seeds()
    for _ in range(MUTATIONS):
        data = target.mutate(draw.choice(pool), pool, draw)[: target.most_bytes]
        found = judge(name, target.attempt, data)
        assert found is None, f"{found.kind} at {found.place}\n{found.told}"


def test_what_a_finding_is() -> None:
    """The judge itself: another exception and too much time are findings, a clear error is not."""
    from tenderkit.errors import ReadError

    def refuses(_: bytes) -> None:
        raise ReadError("is empty")

    def breaks(_: bytes) -> None:
        raise KeyError("x")

    def never_ends(_: bytes) -> None:
        while True:
            pass

    assert judge("t", refuses, b"") is None
    assert judge("t", len, b"") is None
    broken, slow = judge("t", breaks, b""), judge("t", never_ends, b"", seconds=0.05)
    assert broken is not None
    assert broken.kind == "KeyError"
    assert slow is not None
    assert slow.kind == "TooSlow"
