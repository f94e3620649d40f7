"""What docs/robustness.md says is held by a test, is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.hostile import PAYLOADS

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docs" / "robustness.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", TEXT)


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_each_named_test_is_there(file: str, test: str) -> None:
    assert re.search(rf"^def {test}\(", (ROOT / file).read_text(encoding="utf-8"), re.MULTILINE)


def test_every_row_names_its_test_and_loses_nothing() -> None:
    rows = [line for line in TEXT.splitlines() if line.startswith("| ") and "held by" not in line]
    held = [row for row in rows if "`tests/" in row]
    assert len(held) > 40
    assert all(re.search(r"\| 0(?: [a-z ]+)? \| `tests/", row) for row in held)
    assert len(set(NAMED)) >= len(held)


def test_the_figures_in_the_text() -> None:
    assert f"{len(PAYLOADS)} payloads each" in TEXT
    documents = len(list((ROOT / "data" / "injections" / "documents").iterdir()))
    assert f"holds {documents} small tenders" in TEXT
