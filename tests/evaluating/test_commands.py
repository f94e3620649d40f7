"""`tenderkit evaluate` and `tenderkit label`, from their words to their exit codes."""

from __future__ import annotations

import json
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tenderkit.cli import main
from tests.support.labelled import TEXT, draft

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.setenv("COLUMNS", "120")

    def run(*words: str | Path) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as left:
            main([str(word) for word in words])
        out, err = capfd.readouterr()
        return int(left.value.code or 0), out, err

    return run


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    for name in ("tenders", "labels"):
        (folder / name).mkdir(parents=True)
    for number in ("01", "23"):
        (folder / "tenders" / f"{number}-x.txt").write_text(TEXT, encoding="utf-8")
        (folder / "labels" / f"{number}-x.json").write_text(json.dumps(draft()), encoding="utf-8")
    (folder / "splits.toml").write_text(
        "[splits.dev]\nnumbers = [[1, 22]]\n[splits.test]\nnumbers = [[23, 44]]\n"
    )
    return folder


def test_the_table(run: Run, data: Path) -> None:
    code, out, _ = run("evaluate", "--data", data)
    assert code == 0
    assert "rules on dev: 1 tenders" in out
    assert "tenders without an error that loses the bid" in out
    assert "knock-outs, precision" not in out
    assert "knock-outs, precision" in run("evaluate", "--data", data, "--all-figures")[1]


def test_errors_are_shown_only_when_asked(run: Run, data: Path) -> None:
    label = draft()
    label["closes_at"] = "2031-05-13T09:00"
    (data / "labels" / "23-x.json").write_text(json.dumps(label))
    quiet, loud = (
        run("evaluate", "--split", "test", "--data", data, *more)[1] for more in ((), ("--errors",))
    )
    assert "2031-05-13" not in quiet
    assert "expected: 2031-05-13T09:00" in loud


def test_a_run_is_listed_scored_again_and_compared(run: Run, data: Path, tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    run("evaluate", "--data", data, "--runs", runs)
    (name,) = run("evaluate", "--list", "--runs", runs)[1].split()
    code, out, _ = run("evaluate", "--run", name, "--data", data, "--runs", runs)
    assert code == 0
    assert "rules on dev" in out
    code, out, _ = run("evaluate", "--compare", name, "latest", "--data", data, "--runs", runs)
    assert code == 0
    assert "p (Holm)" in out


def test_repeated_runs_say_how_stable_they_are(run: Run, data: Path) -> None:
    code, out, _ = run("evaluate", "--data", data, "--repeat", "2", "--no-store")
    assert code == 0
    assert "over 2 runs" in out
    assert "rules beside rules" in out


def test_two_folders_of_replies_are_two_runs(run: Run, data: Path, tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second"]
    for folder, reply in zip(folders, ({"fields": ["title 1"]}, {}), strict=True):
        folder.mkdir()
        said = {"fields": [], "criteria": [], "questions": [], "doubts": []} | reply
        (folder / "01-x.json").write_text(json.dumps(said))
    given = [part for folder in folders for part in ("--replies", folder)]
    code, out, _ = run("evaluate", "--reader", "model", "--data", data, "--no-store", *given)
    assert code == 0
    assert "over 2 runs" in out
    assert "model beside model" in out


@pytest.mark.parametrize(("bound", "code"), [("safe = 0.0", 0), ("invented = -1.0", 1)])
def test_floors_decide_the_exit_code(bound: str, code: int, run: Run, data: Path) -> None:
    floors = data / "floors.toml"
    floors.write_text(f"[dev]\n{bound}\n")
    left, out, err = run("evaluate", "--data", data, "--floors", floors)
    assert left == code
    assert ("all 1 floors of dev are held" in out) is (code == 0)
    assert ("missed: invented values per tender" in err) is (code == 1)


def test_the_table_in_a_readme_is_checked_and_written(run: Run, data: Path, tmp_path: Path) -> None:
    from tenderkit.evaluating.readme import BEGIN, END

    readme = tmp_path / "README.md"
    readme.write_text(f"# Kit\n{BEGIN}\n{END}\n")
    assert run("evaluate", "--readme", readme, "--check", "--data", data)[0] == 1
    assert run("evaluate", "--readme", readme, "--write", "--data", data)[0] == 0
    assert run("evaluate", "--readme", readme, "--check", "--data", data)[0] == 0


class Page(HTMLParser):
    """Counts elements and remembers what could reach out."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.out: list[str] = []
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        for key, value in attrs:
            if key in ("src", "srcset", "action") or key.startswith("on") or key == "style":
                self.out.append(f"{tag} {key}={value}")
            if key == "id" and value:
                self.ids.add(value)
            if key == "href" and value:
                self.links.append(value)


def test_the_report_is_one_safe_file_that_points_at_the_words(
    run: Run, data: Path, tmp_path: Path
) -> None:
    nasty = "<script>alert(1)</script>\"'&"
    for path in (data / "tenders").iterdir():
        path.write_text(TEXT + nasty + "\n", encoding="utf-8")
    label = draft()
    label["title"] = nasty
    label["evidence"]["title"] = [nasty]
    (data / "labels" / "01-x.json").write_text(json.dumps(label))
    out = tmp_path / "report.html"
    assert run("evaluate", "--data", data, "--html", out)[0] == 0
    page = Page(out.read_text(encoding="utf-8"))
    assert page.elements.count("script") == 1
    assert page.elements.count("details") == 1
    assert page.out == []
    assert page.links
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--reader", "oracle"), "no reader 'oracle'"),
        (("--run", "nothing"), "stored runs are named"),
        (("--floors", "nowhere.toml"), "no table of floors"),
        (("99",), "no labelled tender"),
    ],
)
def test_one_line_for_what_is_wrong(
    words: tuple[str, ...], said: str, run: Run, data: Path
) -> None:
    code, _, err = run("evaluate", "--data", data, "--no-store", *words)
    assert code == 1
    assert said in err
    assert "Traceback" not in err


# --- label --------------------------------------------------------------------------------------


def test_a_draft_label_passes_its_own_resolution(run: Run, data: Path, tmp_path: Path) -> None:
    tender, out = data / "tenders" / "01-x.txt", data / "labels" / "01-x.json"
    assert run("label", tender, "-o", out)[0] == 0
    assert json.loads(out.read_text())["$schema"] == "label.schema.json"
    assert run("label", "--check", out, tender)[0] in (0, 1)
    code, text, _ = run("label", "--resolve", out)
    assert code == 0
    extracted = run("extract", tender, "--format", "json")[1]
    assert json.loads(text) == json.loads(extracted)


def test_check_finds_the_tender_beside_the_label(run: Run, data: Path) -> None:
    label = data / "labels" / "01-x.json"
    assert run("label", "--check", label)[:1] == (0,)
    label.write_text(label.read_text().replace("Allegro", "Allegretto"))
    code, out, _ = run("label", "--check", label)
    assert code == 1
    assert "not in the document" in out or "not in its evidence" in out


def test_a_label_that_does_not_resolve_is_not_written(run: Run, data: Path, tmp_path: Path) -> None:
    label, out = data / "labels" / "01-x.json", tmp_path / "final.json"
    label.write_text(label.read_text().replace("2. Afgeronde", "9. Afgeronde"))
    code, _, err = run("label", "--resolve", label, "-o", out)
    assert code == 1
    assert "`tenderkit label --check` lists them" in err
    assert not out.exists()


def test_schema_and_labellers(run: Run, data: Path) -> None:
    assert json.loads(run("label", "--schema")[1])["title"] == "A hand label of a tender"
    code, out, _ = run("label", "--beside", data / "labels", "--data", data)
    assert code == 0
    assert "second labeller" in out


def test_label_wants_a_file(run: Run) -> None:
    assert run("label")[0] == 2
