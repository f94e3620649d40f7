"""`tenderkit read` and `tenderkit extract` on a file and on a folder."""

from __future__ import annotations

import csv
import io
import json
import os
import stat
from datetime import date
from pathlib import Path

import pytest

from tenderkit import load_tender
from tenderkit.errors import ReadError
from tests.support.small_tenders import write_tenders


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("Consulent schuldhulp\nEen eis van 1€\n")
    return path


def test_read_prints_the_text_to_the_character(run, pipeline, file: Path) -> None:
    result = run("read", file)
    assert (result.code, result.out, result.err) == (0, file.read_text(), "")


def test_read_numbered(run, pipeline, tmp_path: Path) -> None:
    file = tmp_path / "n.txt"
    file.write_text("regel\n" * 10 + "let op\n")
    result = run("read", file, "--numbered")
    assert result.out.splitlines()[0] == " 1  regel"
    assert result.out.splitlines()[10] == "11  let op"
    assert result.err == "tenderkit: Read with care.\n"


def test_extract_prints_a_page_for_a_person(run, pipeline, file: Path) -> None:
    result = run("extract", file)
    assert result.code == 0
    assert "Consulent schuldhulp" in result.out
    assert "KNOCK-OUTS" in result.out


@pytest.mark.parametrize(
    ("form", "start"),
    [
        ("text", "╭"),
        ("json", "{"),
        ("html", "<!doctype html>"),
        ("md", "# Consulent schuldhulp"),
        ("csv", "tender,reference,"),
    ],
)
def test_every_form_goes_to_stdout_and_to_a_file(
    run, pipeline, file: Path, tmp_path: Path, form: str, start: str
) -> None:
    printed = run("extract", file, "--format", form)
    assert printed.code == 0
    assert printed.out.startswith(start)
    out = tmp_path / "uit"
    written = run("extract", file, "--format", form, "-o", out)
    assert (written.code, written.out) == (0, "")
    assert written.err == f"wrote {out}\n"
    assert out.read_bytes().decode().startswith(start)
    if form != "text":
        assert out.read_bytes().decode() == printed.out.replace("\r\n", "\n") or form == "csv"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("r.json", "{"),
        ("r.HTML", "<!doctype"),
        ("r.md", "# "),
        ("r.csv", "tender,"),
        ("r.txt", "╭"),
        ("r", "╭"),
    ],
)
def test_the_suffix_of_the_output_names_the_form(
    run, pipeline, file: Path, tmp_path: Path, name: str, start: str
) -> None:
    run("extract", file, "-o", tmp_path / name)
    assert (tmp_path / name).read_text().startswith(start)


def test_the_json_is_the_record(run, pipeline, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "r.json"
    run("extract", file, "-o", out)
    record = json.loads(out.read_text())
    assert record["title"] == "Consulent schuldhulp"
    assert record["closes_at"] == "2031-05-12"
    assert record["rate_cap"] is None
    assert load_tender(out).title == "Consulent schuldhulp"


def test_options_reach_the_extraction(run, pipeline, file: Path) -> None:
    run("extract", file, "--as-of", "2031-05-01", "--reader", "rules")
    assert (pipeline.as_of, pipeline.reader) == (date(2031, 5, 1), "rules")


@pytest.mark.parametrize("content", ["kapot", "raar"])
def test_no_output_file_after_a_failure(run, pipeline, tmp_path: Path, content: str) -> None:
    bad = tmp_path / "b.txt"
    bad.write_text(content)
    out = tmp_path / "r.json"
    out.write_text("van gisteren")
    assert run("extract", bad, "-o", out).code != 0
    assert out.read_text() == "van gisteren"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["b.txt", "r.json"]


@pytest.mark.parametrize("out", ["nergens/r.json", "."])
def test_a_place_that_cannot_be_written(
    run, pipeline, file: Path, tmp_path: Path, out: str
) -> None:
    result = run("extract", file, "-o", tmp_path / out)
    assert result.code == 1
    assert result.err.count("\n") == 1
    assert result.err.startswith(f"tenderkit: {tmp_path}")
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


def test_a_failing_disk_leaves_nothing_behind(
    run, pipeline, file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    result = run("extract", file, "-o", tmp_path / "r.json")
    assert result.code == 1
    assert "No space left on device" in result.err
    assert [p.name for p in tmp_path.iterdir()] == ["a.txt"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_a_new_file_can_be_read_by_others_as_usual(
    run, pipeline, file: Path, tmp_path: Path
) -> None:
    plain = tmp_path / "plain"
    plain.write_text("")
    run("extract", file, "-o", tmp_path / "r.json")
    assert stat.S_IMODE((tmp_path / "r.json").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_folder_gives_a_summary_and_goes_on_after_bad_files(run, pipeline, folder: Path) -> None:
    result = run("extract", folder)
    assert result.code == 1
    for words in (
        "Consulent",
        "Beleidsadviseur",
        "Jurist",
        "✖ failed b.pdf: is damaged",
        "ValueError",
    ):
        assert words in result.out
    assert "Verborgen" not in result.out
    assert "3 of 5 tenders taken apart; 2 other files left alone" in result.err
    assert "Traceback" not in result.err


def test_a_folder_of_good_files_is_exit_code_zero(run, pipeline, folder: Path) -> None:
    (folder / "b.pdf").unlink()
    (folder / "c.html").unlink()
    result = run("extract", folder)
    assert result.code == 0
    assert "3 of 3 tenders taken apart" in result.err


def test_a_folder_as_json_lines(run, pipeline, folder: Path) -> None:
    result = run("extract", folder, "--format", "json")
    lines = [json.loads(line) for line in result.out.splitlines()]
    assert [line["file"] for line in lines] == [
        "a.md", "a.txt", "b.pdf", "c.html", os.path.join("sub", "d.TXT"),
    ]  # fmt: skip
    assert [("tender" in line, "error" in line) for line in lines] == [
        (True, False), (True, False), (False, True), (False, True), (True, False),
    ]  # fmt: skip
    assert lines[0]["tender"]["title"] == "Beleidsadviseur"


def test_a_folder_as_one_csv(run, pipeline, folder: Path) -> None:
    result = run("extract", folder, "-f", "csv")
    rows = list(csv.DictReader(io.StringIO(result.out)))
    assert [row["tender"] for row in rows] == ["a.md", "a.txt", os.path.join("sub", "d.TXT")]


@pytest.mark.parametrize("form", ["json", "html", "md", "csv", "text"])
def test_a_folder_to_a_folder(run, pipeline, folder: Path, tmp_path: Path, form: str) -> None:
    out = tmp_path / "uit" / "hier"
    result = run("extract", folder, "--format", form, "-o", out)
    suffix = {"text": "txt"}.get(form, form)
    assert result.code == 1
    assert sorted(str(p.relative_to(out)) for p in out.rglob("[!.]*.*")) == sorted(
        [f"a.md.{suffix}", f"a.txt.{suffix}", os.path.join("sub", f"d.{suffix}")]
    )
    assert "✖ failed" in result.out


def test_results_inside_the_folder_are_not_read_as_tenders(run, pipeline, folder: Path) -> None:
    for _ in range(2):
        result = run("extract", folder, "-f", "md", "-o", folder / "uit")
        assert "3 of 5 tenders" in result.err


def test_a_stopped_run_goes_on(run, pipeline, folder: Path, tmp_path: Path) -> None:
    out = tmp_path / "uit"
    first = run("extract", folder, "-o", out)
    assert "3 of 5 tenders taken apart, written" in first.err
    (out / "a.txt.json").unlink()
    (folder / "a.md").write_text("Nieuwe titel\nEen eis\n")
    again = run("extract", folder, "-o", out, "--resume")
    assert again.code == 1
    assert "3 of 5 tenders taken apart, 1 of them before, written" in again.err
    assert "Nieuwe titel" in again.out
    assert "Jurist" not in again.out
    assert "✖ failed b.pdf: is damaged" in again.out
    assert load_tender(out / "a.md.json").title == "Nieuwe titel"
    other = run("extract", folder, "-o", out, "--resume", "--as-of", "2031-01-01")
    assert "3 of 5 tenders taken apart, written" in other.err
    anew = run("extract", folder, "-o", out)
    assert "before" not in anew.err


def test_a_run_that_is_interrupted_says_how_to_go_on(
    run, pipeline, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from tenderkit.many import running

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(running, "in_turn", interrupted)
    result = run("extract", folder, "-o", tmp_path / "uit")
    assert result.code == 130
    assert "--resume goes on" in result.err
    monkeypatch.undo()


@pytest.mark.parametrize("options", [("--resume",), ("--workers", "0"), ("--workers", "veel")])
def test_options_of_a_run_that_do_not_fit(run, pipeline, folder: Path, options) -> None:
    assert run("extract", folder, *options).code == 2


@pytest.mark.parametrize("options", [("--resume",), ("--workers", "2")])
def test_options_of_a_run_are_not_for_one_file(run, pipeline, file: Path, options) -> None:
    assert run("extract", file, *options).code == 2


def test_several_processes_print_in_order(run, tmp_path: Path) -> None:
    """The real pipeline: processes know no stand-in."""
    write_tenders(tmp_path / "in", 20)
    alone = run("extract", tmp_path / "in", "--format", "json")
    several = run("extract", tmp_path / "in", "--format", "json", "--workers", "2")
    assert (several.code, several.out) == (0, alone.out)
    assert len(several.out.splitlines()) == 20
    run("extract", tmp_path / "in", "-f", "html", "-o", tmp_path / "uit", "--workers", "2")
    assert len(list((tmp_path / "uit").glob("*.html"))) == 20


@pytest.mark.parametrize("form", ["html", "md", "text"])
def test_pages_of_a_folder_need_a_place(run, pipeline, folder: Path, form: str) -> None:
    result = run("extract", folder, "--format", form)
    assert result.code == 2
    assert "-o" in result.err


def test_an_empty_folder(run, pipeline, tmp_path: Path) -> None:
    result = run("extract", tmp_path)
    assert result.code == 1
    assert "holds no tender" in result.err


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("{", "is not a tender record"),
        ("[]", "is not a tender record"),
        ('{"titel": "x"}', "at titel"),
        ('{"hours_per_week": {"min": "veel", "max": 3}}', "at hours_per_week.min"),
    ],
)
def test_a_record_that_is_none(tmp_path: Path, content: str, words: str) -> None:
    path = tmp_path / "r.json"
    path.write_text(content)
    with pytest.raises(ReadError, match=words) as error:
        load_tender(path)
    assert "\n" not in str(error.value)


def test_a_record_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="No such file"):
        load_tender(tmp_path / "r.json")
