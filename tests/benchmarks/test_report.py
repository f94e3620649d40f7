"""What `make bench` writes is what was measured, part by part."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks import report
from benchmarks.measurement import Measurement, peak_mb

MADE = {"cores": 2, "python": "3.11.7", "system": "Linux x86_64", "load": 0.5, "on": "2031-05-01"}


@pytest.mark.parametrize(
    ("measurement", "kept", "bound", "shown"),
    [
        (Measurement("a", 1.0, "s"), True, "", "1 s"),
        (Measurement("a", 1.0, "s", limit=1.0), True, "at most 1 s", "1 s"),
        (Measurement("a", 1.01, "s", limit=1.0), False, "at most 1 s", "1.01 s"),
        (Measurement("a", 20.0, "×", least=20.0), True, "at least 20 ×", "20 ×"),
        (Measurement("a", 19.9, "×", least=20.0), False, "at least 20 ×", "19.9 ×"),
        (Measurement("a", 0.0, "%", limit=0.0), True, "at most 0 %", "0 %"),
        (Measurement("a", 12345.6, "tokens"), True, "", "12,346 tokens"),
        (Measurement("a", 5.0, ""), True, "", "5"),
        (Measurement("a", None, "s", limit=1.0), True, "at most 1 s", "not installed"),
    ],
)
def test_a_measurement_keeps_its_limit_or_not(
    measurement: Measurement, kept: bool, bound: str, shown: str
) -> None:
    assert (measurement.kept, measurement.bound, measurement.shown) == (kept, bound, shown)


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(report, "JSON", tmp_path / "build" / "benchmarks.json")
    monkeypatch.setattr(report, "PAGE", tmp_path / "benchmarks.md")
    (tmp_path / "benchmarks.md").write_text("# Measured\n\nBy hand.\n", encoding="utf-8")
    return tmp_path


def test_a_part_measured_again_replaces_its_own_table(places: Path) -> None:
    one = {"one": ("First", [Measurement("a | b", 1.0, "s")])}
    two = {"two": ("Second", [Measurement("c", 2.0, "s", limit=1.0)])}
    for parts in (one, two, {"one": ("First", [Measurement("a", 3.0, "s")])}):
        report.write_page(parts, MADE)
        report.write_json(parts, MADE)
    page = report.PAGE.read_text(encoding="utf-8")
    assert page.startswith("# Measured\n\nBy hand.\n")
    assert page.count("## First") == page.count("## Second") == 1
    assert "| a | 3 s |  |  |" in page
    assert "| c | 2 s | at most 1 s | NO |" in page
    assert "2 cores, Python 3.11.7" in page
    stored = json.loads(report.JSON.read_text(encoding="utf-8"))
    assert [row["value"] for row in stored["one"]["measurements"]] == [3.0]
    assert stored["two"]["measurements"][0]["kept"] is False
    assert stored["two"]["machine"]["cores"] == 2


def test_memory_at_its_highest_is_of_this_process() -> None:
    assert peak_mb() == 0.0 or peak_mb() > 10.0
