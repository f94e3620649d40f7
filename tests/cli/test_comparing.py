"""compare, diff, status, calendar and export from the command line."""

from __future__ import annotations

import csv
import io
import json
import shutil
from pathlib import Path

import pytest

from tenderkit.records import Tender

DATA = Path(__file__).resolve().parents[2] / "data"
CISO = DATA / "tenders" / "14-ciso-scheldegroep.txt"
MEERVELD = DATA / "tenders" / "01-consulent-schuldhulp-meerveld.txt"
NOTA = DATA / "amendments" / "notas" / "scheldegroep-nota.txt"


@pytest.fixture
def two(tmp_path: Path) -> Path:
    folder = tmp_path / "tenders"
    folder.mkdir()
    for path in (CISO, MEERVELD):
        shutil.copy(path, folder)
    return folder


def test_compare_answers_on_the_terminal(run, two: Path) -> None:
    result = run("compare", two)
    assert result.code == 0
    for title in (
        "Which demands come back",
        "Which certificate",
        "How buyers weigh price",
        "What rate caps do",
    ):
        assert title in result.out


@pytest.mark.parametrize("name", ["out.xlsx", "out.html", "out.csv", "out.json", "out.txt"])
def test_compare_writes_what_the_name_asks(run, two: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / name
    result = run("compare", two, "-o", out)
    assert (result.code, result.out) == (0, "")
    assert f"wrote {out}" in result.err
    starts = {
        ".xlsx": b"PK",
        ".html": b"<!doctype html>",
        ".csv": b"tender,id",
        ".json": b"[",
        ".txt": b"",
    }
    assert out.read_bytes().startswith(starts[out.suffix])


@pytest.mark.parametrize(
    "table", ["tenders", "criteria", "demands", "openers", "price_weights", "rates", "matrix"]
)
def test_compare_prints_a_table(run, two: Path, table: str) -> None:
    as_csv = list(csv.reader(io.StringIO(run("compare", two, "-f", "csv", "--table", table).out)))
    as_json = json.loads(run("compare", two, "-f", "json", "--table", table).out)
    assert len(as_csv) == len(as_json) + 1 > 1
    assert as_csv[0] == list(as_json[0])


def test_a_table_that_is_none_is_wrong_usage(run, two: Path) -> None:
    assert run("compare", two, "-f", "csv", "--table", "nosuch").code == 2
    assert run("compare", two, "-f", "xlsx").code == 2


def test_a_grouping_is_written_corrected_and_read(run, two: Path, tmp_path: Path) -> None:
    file = tmp_path / "groups.toml"
    assert run("compare", two, "--write-groups", file).code == 0
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('name = "VOG"', 'name = "Bewijs van gedrag"'), encoding="utf-8")
    assert "Bewijs van gedrag" in run("compare", two, "--groups", file).out
    file.write_text("[[group]", encoding="utf-8")
    result = run("compare", two, "--groups", file)
    assert (result.code, result.err.count("\n")) == (1, 1)


def test_one_bad_file_does_not_stop_the_rest(run, two: Path) -> None:
    (two / "kapot.pdf").write_bytes(b"%PDF-1.7 kapot")
    (two / "brief.txt").write_text("Beste collega, mooi weer.\n")
    result = run("compare", two, "-f", "csv", "--table", "tenders")
    assert result.code == 1
    assert len(result.out.splitlines()) == 3
    assert "left out kapot.pdf" in result.err
    assert "left out brief.txt" in result.err


def test_an_empty_folder_is_one_line(run, tmp_path: Path) -> None:
    result = run("compare", tmp_path)
    assert (result.code, result.err.count("\n")) == (1, 1)


@pytest.mark.slow
def test_many_files_are_read_in_several_processes(run, two: Path) -> None:
    for n in range(12):
        shutil.copy(CISO, two / f"copy-{n}.txt")
    result = run("compare", two, "--jobs", "2", "-f", "json", "--table", "tenders")
    assert (result.code, len(json.loads(result.out))) == (0, 14)


def test_diff_with_a_nota(run, tmp_path: Path) -> None:
    result = run("diff", CISO, NOTA)
    assert result.code == 0
    assert "118.00 → 115.00" in result.out
    assert "Look again at" in result.out
    lines = run("diff", CISO, NOTA, "-f", "lines").out.splitlines()
    assert "1: field rate_cap.amount: 118.00 -> 115.00" in lines
    record = json.loads(run("diff", CISO, NOTA, "-f", "json").out)
    assert {one["change"] for one in record["criteria"]} == {"unchanged", "changed", "new"}
    assert record["stale"]


def test_diff_writes_the_amended_record(run, tmp_path: Path) -> None:
    out = tmp_path / "amended.json"
    assert run("diff", CISO, NOTA, "--amended", out).code == 0
    amended = Tender.model_validate_json(out.read_text(encoding="utf-8"))
    assert amended.rate_cap is not None
    assert str(amended.rate_cap.amount) == "115.00"
    again = run("diff", CISO, MEERVELD, "--amended", out)
    assert (again.code, again.err.count("\n")) == (1, 1)


@pytest.mark.parametrize("name", ["d.html", "d.json", "d.txt"])
def test_diff_writes_what_the_name_asks(run, tmp_path: Path, name: str) -> None:
    assert run("diff", CISO, NOTA, "-o", tmp_path / name).code == 0
    assert (tmp_path / name).read_text(encoding="utf-8").strip()


def test_status(run, two: Path, tmp_path: Path) -> None:
    result = run(
        "status", tmp_path, "--now", "2026-03-10T09:00", "--calendar", tmp_path / "all.ics"
    )
    assert result.code == 0
    assert "questions until Wed 11 March 2026, 12:00  (1 day left)" in result.out
    assert "closed Mon 17 November 2025" in result.out
    assert (tmp_path / "all.ics").read_bytes().count(b"BEGIN:VEVENT") == 6
    rows = json.loads(run("status", tmp_path, "--now", "2026-03-10T09:00", "--json").out)
    assert [row["phase"] for row in rows] == ["open", "closed"]


def test_status_of_an_empty_folder(run, tmp_path: Path) -> None:
    assert "No tenders" in run("status", tmp_path).out


def test_calendar(run, tmp_path: Path) -> None:
    out = tmp_path / "x.ics"
    assert run("calendar", MEERVELD, CISO, "-o", out).code == 0
    assert out.read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    nothing = tmp_path / "nothing.json"
    nothing.write_text(Tender(title="x").model_dump_json())
    result = run("calendar", nothing, "-o", out)
    assert (result.code, result.err.count("\n")) == (1, 1)


def test_export(run, tmp_path: Path) -> None:
    release = json.loads(run("export", CISO, "--ocid-prefix", "ocds-abc").out)
    assert release["ocid"] == "ocds-abc-SBS-25-0417"
    out = tmp_path / "release.json"
    assert run("export", CISO, "-o", out).code == 0
    assert json.loads(out.read_text(encoding="utf-8"))["tag"] == ["tender"]
