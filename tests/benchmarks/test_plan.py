"""The plan for a million tenders is computed from figures, and every one it asks for is measured."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import many, plan, tokens

FIGURES = {
    "CPU a tender, of the workers": 39.0,
    "CPU a tender, of the handing out": 1.0,
    "where the work is none": 500.0,
    "a source": 5.0,
    "on disk": 12.0,
    "its line": 250.0,
    "found done": 0.2,
}
TOKENS = {"prompt of a tender": 4000.0, "its reply": 400.0}


def measured(leave_out: str = "") -> plan.Figures:
    return plan.Figures(
        {
            part: {"machine": {}, "measurements": [{"what": f"… {what}", "value": value} for what, value in figures.items() if what != leave_out]}
            for part, figures in (("many", FIGURES), ("tokens", TOKENS))
        }
    )  # fmt: skip


def test_the_rows_follow_from_the_figures() -> None:
    rows = {what: much for what, much, _ in plan.plan(measured(), 1_000_000)}
    assert rows["rules, work"] == "11 core-hours"  # 40 ms each
    assert rows["rules, 2 cores"] == "5.6 hours"
    assert rows["rules, 64 cores"] == "10.4 minutes, in 4 runs"  # 25 a second and core, 500 a run
    assert rows["records"] == "12 GB"
    assert rows["one run feeds, of processes"] == "20 cores"
    assert rows["gpt-5.4-mini"] == "4,800 USD; in batches 2,400 USD"


@pytest.mark.parametrize("what", [*FIGURES, *TOKENS])
def test_every_figure_is_measured_under_that_name(what: str) -> None:
    sources = [Path(str(module.__file__)).read_text("utf-8") for module in (many, tokens)]
    assert any(what in source for source in sources)
    if what in FIGURES:
        with pytest.raises(SystemExit, match="not measured"):
            list(plan.plan(measured(leave_out=what), 10))
