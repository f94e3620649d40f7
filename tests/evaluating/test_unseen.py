"""Three readers on tenders that each met unseen."""

from __future__ import annotations

from pathlib import Path

import pytest

from tenderkit.evaluating.unseen import mark_of, outlines, unseen
from tenderkit.reading import read

DATA = Path(__file__).parents[2] / "data"
FEW = ("165-adviseur-duurzaamheid-elsmonde", "187-strategisch-adviseur-regio-zuiderdiep")


def test_the_stored_outlines_point_into_the_texts_as_they_are_read() -> None:
    stored = outlines(DATA)
    assert len(stored) == 360
    for name in FEW:
        path = next((DATA / "tenders").glob(f"{name}.*"))
        document = read(path)
        mark, outline = stored[name]
        assert mark == mark_of(document)
        last = len(document.lines)
        assert all(1 <= line <= last for entry in outline.fields for line in entry.lines)


@pytest.mark.parametrize("missing", [0.0, 0.5])
def test_both_miss_no_more_than_the_model(missing: float) -> None:
    found = {
        name: evaluation.frame()
        for name, evaluation in unseen(DATA, missing=missing, names=FEW).items()
    }
    recall = {name: float(frame.loc["knockout_recall"]["value"]) for name, frame in found.items()}
    assert recall["both"] >= recall["model"]
    assert (recall["model"] == 1.0) is (missing == 0.0)


def test_the_rules_are_those_that_had_not_seen_it() -> None:
    frame = unseen(DATA, names=FEW)["rules"].frame()
    assert float(frame.loc["header"]["value"]) < 0.95
