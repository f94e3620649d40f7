"""`draft`, `verify`, `export-bid`, `check-bid`: what they print, and their exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run

DATA = Path(__file__).parents[2] / "data"
TENDER = DATA / "tenders" / "03-applicatiebeheerder-key2-oosterwaal.html"
PROFILE = DATA / "profiles" / "karim-bouzid.docx"


@pytest.fixture
def folder(run: Run, tmp_path: Path) -> Path:
    made = run("draft", TENDER, PROFILE, "-o", tmp_path / "bid", "--rate", "80", "--no-documents")
    assert made.code == 0, made.err
    return tmp_path / "bid"


def test_the_whole_way(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "bid"
    made = run("draft", TENDER, PROFILE, "-o", folder, "--rate", "80,00")
    assert made.code == 0
    assert "the CV has 2 pages of at most 3" in made.out
    assert run("verify", folder).code == 0
    stopped = run("check-bid", folder, "--now", "2026-05-01")
    assert stopped.code == 1
    assert "STOP  declarations" in stopped.out
    boxes = folder / "verklaringen.md"
    boxes.write_text(boxes.read_text().replace("[ ]", "[x]"))
    passed = run("check-bid", folder, "--now", "2026-05-01T09:00")
    assert passed.code == 0
    assert passed.out.endswith("ready to hand in\n")


def test_verify_finds_an_edit_and_marks_it(run: Run, folder: Path) -> None:
    path = folder / "cv.md"
    path.write_text(path.read_text().replace("vier per jaar", "negen per jaar"))
    found = run("verify", folder, "--mark")
    assert found.code == 1
    assert "contradicted: negen" in found.out
    assert "{>>let op" in path.read_text()
    path.write_text(path.read_text().replace("negen per jaar", "vier per jaar"))
    assert run("verify", folder, "--mark").code == 0
    assert "{>>let op" not in path.read_text()


def test_export_stops_at_what_is_not_borne_out(run: Run, folder: Path) -> None:
    path = folder / "motivatiebrief.md"
    path.write_text(path.read_text().replace("\nIk licht", "\nIk werkte bij Deloitte.\n\nIk licht"))
    stopped = run("export-bid", folder)
    assert stopped.code == 1
    assert "1 sentences are not borne out" in stopped.err
    assert len(stopped.err.splitlines()) == 1
    assert run("export-bid", folder, "--accept", "Deloitte").code == 0


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["verify", "{tmp}"], 1, "no folder of a bid"),
        (["export-bid", "{tmp}"], 1, "no folder of a bid"),
        (["check-bid", "{tmp}/nergens"], 1, "no folder of a bid"),
        (["draft", TENDER, "{tmp}/geen.json"], 1, "geen.json"),
        (["draft", "{tmp}/geen.txt", PROFILE], 1, "geen.txt"),
        (["draft", TENDER, PROFILE, "--rate", "veel"], 2, "no amount"),
        (["draft", TENDER, PROFILE, "--rate", "-5"], 2, "rate"),
        (["draft", TENDER, PROFILE, "--writer", "model"], 1, "model"),
    ],
)
def test_failures_are_one_line(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    arguments: list[object],
    code: int,
    words: str,
) -> None:
    for name in ("TENDERKIT_MODEL", "OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    ended = run(
        *(str(one).replace("{tmp}", str(tmp_path)) for one in arguments),
        *(["-o", tmp_path / "bid"] if arguments[0] == "draft" else []),
    )
    assert ended.code == code
    assert words in ended.err
    assert "Traceback" not in ended.err
