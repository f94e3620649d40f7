"""Three readers on documents that look like what they are not, and that nothing is tuned on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tenderkit.evaluating.lookalikes import READERS, REPLIES, lookalikes, main, told_by
from tenderkit.shipped import folder
from tests.support.documents import TENDER

LEAST = {"rules": 0.85, "model": 0.55, "both": 0.95}
"""Shares told right; the model alone was never asked what the document is."""


@pytest.mark.parametrize("reader", READERS)
def test_how_often_each_reader_is_right(reader: str) -> None:
    told = told_by(reader)  # type: ignore[arg-type]
    assert sum(right for right, _ in told.right) / len(told.documents) >= LEAST[reader]


def test_each_document_was_asked_about_in_both_ways() -> None:
    replies = folder("labelled") / REPLIES
    names = {Path(one.document.name).stem for one in lookalikes()}
    assert {path.stem for path in replies.glob("*.json")} == names
    assert {path.stem for path in (replies / "documents").glob("*.json")} == names


def test_both_sorts_are_there_and_each_document_once() -> None:
    documents = lookalikes()
    assert sum(one.is_request for one in documents) == 24
    assert len({one.document.text for one in documents}) == len(documents) == 60


def test_right_and_wrong_by_hand(tmp_path: Path) -> None:
    (tmp_path / "lookalikes").mkdir()
    rows = [
        {"name": "asks", "request": True, "sort": "mail", "text": TENDER.text},
        {"name": "asks-too", "request": False, "sort": "wrongly called none", "text": TENDER.text},
        {"name": "news", "request": False, "sort": "news", "text": "De brug gaat maandag open."},
    ]
    lines = "\n".join(map(json.dumps, rows))
    (tmp_path / "lookalikes" / "x.jsonl").write_text(lines, encoding="utf-8")
    told = told_by("rules", tmp_path)
    assert told.taken == (True, True, False)
    assert told.right == ((1, 1), (0, 1), (1, 1))
    assert [one.sort for one in told.wrong] == ["wrongly called none"]


def test_the_command_names_the_readers(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr().out
    assert [line.split()[0] for line in said.splitlines()] == [*READERS, "both", "both"]
