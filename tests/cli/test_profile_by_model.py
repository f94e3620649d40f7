"""A CV and a fit with a reply from a chat, on the command line: nothing is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.support.model_fixtures import home

__all__ = ["home"]

CV = "Noor Brinkhuis\nnoor@example.org\n\nVan 2019 tot 2021 was ik jurist bij Oudwerk.\n"
REPLY = {
    "entries": [{"kind": "work", "rows": ["period 3 2019>2021", "role 3 ~jurist", "client 3 ~Oudwerk"]}],
    "statements": [],
    "skills": [],
}  # fmt: skip
DATA = Path(__file__).resolve().parents[2] / "data"
TENDER = DATA / "tenders" / "01-consulent-schuldhulp-meerveld.txt"
PROFILE = DATA / "profiles" / "sanne-hoekstra.json"


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    path = tmp_path / "cv.txt"
    path.write_text(CV, encoding="utf-8")
    return path


@pytest.fixture
def answer(tmp_path: Path) -> Path:
    path = tmp_path / "answer.txt"
    path.write_text(f"Graag gedaan:\n```json\n{json.dumps(REPLY)}\n```\n", encoding="utf-8")
    return path


def test_a_pasted_reply_makes_a_profile(run: Run, cv: Path, answer: Path) -> None:
    assert run("profile", cv).code == 1
    shown = run("profile", cv, "--reply", answer)
    assert shown.code == 0, shown.err
    assert "jurist, Oudwerk" in shown.out
    written = run("profile", cv, "--reply", answer, "--format", "json")
    work = json.loads(written.out)["work"][0]
    assert (work["startDate"], work["endDate"]) == ("2019", "2021")


def test_a_cv_is_masked_in_what_is_printed_to_paste(run: Run, cv: Path) -> None:
    made = run("prompt", "render", "profile", "--file", cv)
    assert made.code == 0, made.err
    assert "was ik jurist bij Oudwerk" in made.out
    assert "Brinkhuis" not in made.out
    assert "noor@" not in made.out


def test_a_cv_of_nobody_is_not_printed(run: Run, tmp_path: Path) -> None:
    nameless = tmp_path / "cv.txt"
    nameless.write_text("Werkervaring: zie onder\n2022 - heden: Consulent, gemeente Meerveld\n")
    refused = run("prompt", "render", "profile", "--file", nameless)
    assert (refused.code, refused.out) == (1, "")
    assert "cannot be hidden" in refused.err
    told = run("prompt", "render", "profile", "--file", nameless, "--text", "name=Jo Wit")
    assert told.code == 0, told.err


@pytest.mark.parametrize("words", [("--reply", "niets.txt"), ("--reader", "piloot")])
def test_what_cannot_be_used_is_said(run: Run, cv: Path, words: tuple[str, str]) -> None:
    assert run("profile", cv, *words).code in (1, 2)


def test_a_judges_reply_is_told_in_the_fit(run: Run, tmp_path: Path) -> None:
    reply = tmp_path / "answer.json"
    reply.write_text(
        json.dumps({"criteria": [{"id": "A1", "says": "shows", "rows": ["w1 role ~Consulent"]}]})
    )
    asked = run("fit", TENDER, PROFILE, "--judge-prompt")
    assert asked.code == 0, asked.err
    assert "K1|knockout|" in asked.out
    assert "Hoekstra" not in asked.out
    made = run("fit", TENDER, PROFILE, "--judge-reply", reply, "--format", "json")
    fit = json.loads(made.out)
    assert fit["judge"] == "reply"
    (one,) = [one for one in fit["criteria"] if one["id"] == "A1"]
    assert one["judge"]["says"] == "shows"
    assert "second look by reply" in made.err


def test_a_judge_without_a_model_says_what_to_set(run: Run) -> None:
    refused = run("fit", TENDER, PROFILE, "--judge")
    assert refused.code == 1
    assert "TENDERKIT_MODEL" in refused.err
