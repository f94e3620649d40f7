"""`tenderkit fit`, `rate`, `match` and `profile` from the command line, bad input included."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[2] / "data"
TENDER = DATA / "tenders" / "05-data-engineer-delagevecht.md"
CV = DATA / "profiles" / "lotte-vermaat.pdf"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tenderkit", *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_fit_as_json_is_the_fit_record():
    done = run("fit", TENDER, CV, "--format", "json", "--rate", "95")
    assert done.returncode == 0, done.stderr
    fit = json.loads(done.stdout)
    assert (fit["counted_to"], fit["decision"]) == ("2027-01-26", "no_go")
    assert set(fit["points"]) == {"min", "max", "of"}
    first = next(one for one in fit["criteria"] if one["id"] == "K2")
    assert first["verdict"] == "met"
    assert first["months"] == {"min": 67.8, "max": 84.0}
    assert first["evidence"][0]["period"] == ["2024-03-01", "2027-01-26"]
    text = run("read", CV).stdout
    for one in fit["criteria"]:
        for quote in one["evidence"]:
            assert text[quote["start"] : quote["end"]] == quote["quote"]


def test_a_record_gives_the_same_fit_as_its_tender(tmp_path):
    record = tmp_path / "tender.json"
    assert run("extract", TENDER, "-o", record).returncode == 0
    assert (
        run("fit", record, CV, "--format", "json").stdout
        == run("fit", TENDER, CV, "--format", "json").stdout
    )


@pytest.mark.parametrize("suffix", ["html", "md", "txt", "json"])
def test_fit_is_written_in_the_form_of_its_file(suffix, tmp_path):
    out = tmp_path / f"fit.{suffix}"
    assert run("fit", TENDER, CV, "-o", out).returncode == 0
    assert "Waterbeheer" in out.read_text(encoding="utf-8")


def test_rate_and_profile():
    done = run(
        "rate",
        TENDER,
        "--rate",
        "95",
        "--quality",
        "70",
        "--rival",
        "ander:88:60",
        "--format",
        "json",
    )
    advice = json.loads(done.stdout)
    assert [step["rate"] for step in advice["rates"]] == ["89.99", "95.00", "97.49", "105.00"]
    assert advice["standings"][0]["name"] == "own bid"
    shown = run("profile", CV)
    assert "line 7" in shown.stdout
    assert "Drinkwaterbedrijf Duinstroom" in shown.stdout


def test_match_names_what_it_leaves_out(tmp_path):
    people = tmp_path / "people"
    people.mkdir()
    (people / "kapot.json").write_text("{", encoding="utf-8")
    (people / "goed.json").write_text(
        (DATA / "profiles" / "bas-kuiper.json").read_text(encoding="utf-8"), encoding="utf-8"
    )
    done = run("match", TENDER, people)
    assert done.returncode == 0, done.stderr
    assert "Bas Kuiper" in done.stdout
    assert "left out:" in done.stderr
    assert "kapot.json" in done.stderr


BAD = [
    (
        "cv.json",
        '{"work": [{"startDate": "2021", "endDate": "2019"}]}',
        "ends (2019) before it starts (2021)",
    ),
    ("cv.json", "{", "is not JSON"),
    ("cv.yaml", "work: [", "is not YAML"),
    ("cv.json", "{}", "is not a profile"),
    ("cv.txt", "Beste lezer, dit is een brief.", "has no work experience"),
    ("cv.txt", "", "cv.txt"),
    ("cv.pdf", "geen pdf", "cv.pdf"),
    ("cv.docx", "geen docx", "cv.docx"),
]


@pytest.mark.parametrize(("name", "text", "says"), BAD)
def test_bad_input_is_one_clear_line(name, text, says, tmp_path):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    done = run("fit", TENDER, path, "--format", "json")
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1
    assert says in done.stderr


def test_an_unknown_key_and_a_future_start_are_said_and_not_counted(tmp_path):
    path = tmp_path / "cv.json"
    work = {
        "name": "Gemeente Meerveld",
        "position": "Data engineer",
        "startDate": "2031-01",
        "eindDatum": "2032",
    }
    path.write_text(json.dumps({"basics": {"name": "Jo"}, "work": [work]}), encoding="utf-8")
    done = run("fit", TENDER, path, "--format", "json")
    assert done.returncode == 0
    assert "unknown key 'eindDatum'" in done.stderr
    assert "starts on 2031-01, after 2027-01-26: no month of it is counted" in done.stderr
    second = next(one for one in json.loads(done.stdout)["criteria"] if one["id"] == "K2")
    assert second["verdict"] != "met"
    assert second["months"] == {"min": 0.0, "max": 0.0}


@pytest.mark.parametrize("rate", ["veel", "-5", "NaN", "99999"])
def test_a_rate_that_is_none_is_wrong_usage(rate):
    assert run("fit", TENDER, CV, f"--rate={rate}").returncode == 2
