"""A CV masked on the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CV = "Noor Brinkhuis\nnoor@bureau.example\n\nVan 2019 tot 2021 was ik jurist bij Oudwerk.\nNoor Brinkhuis, 06-00001234\n"


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "cv.txt"
    path.write_text(CV, encoding="utf-8")
    return path


def test_a_cv_is_printed_masked_with_what_was_masked(run: Run, cv: Path) -> None:
    made = run("mask", cv)
    assert made.code == 0, made.err
    assert "was ik jurist bij Oudwerk" in made.out
    assert "Brinkhuis" not in made.out
    assert "noor@" not in made.out
    assert "[PERSOON-1]" in made.out
    assert "Noor Brinkhuis" in made.err
    assert "(2 times)" in made.err
    assert list(cv.parent.iterdir()) == [cv], "nothing is kept"


def test_a_name_that_the_text_does_not_tell(run: Run, cv: Path) -> None:
    made = run("mask", cv, "--name", "Iris Oudwerk")
    assert "Oudwerk" not in made.out


def test_the_key_is_kept_where_asked(run: Run, cv: Path, tmp_path: Path) -> None:
    out, key = tmp_path / "masked.txt", tmp_path / "key.json"
    made = run("mask", cv, "-o", out, "--key", key)
    assert made.code == 0, made.err
    assert made.out == ""
    told = json.loads(key.read_text(encoding="utf-8"))
    masked = out.read_text(encoding="utf-8")
    for stands, text in told.items():
        masked = masked.replace(stands, text)
    assert masked.split() == CV.split()
