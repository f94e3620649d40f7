"""What may go wrong around a run: each time one line with what to do, nothing lost, the next run fine."""

from __future__ import annotations

import errno
import json
import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

import tenderkit
from tenderkit import storing
from tests.robustness.conftest import DATA, PROFILE, TENDER, Run

OLD = "van gisteren"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The record of a tender, so that a command need not read it."""
    path = tmp_path_factory.mktemp("record") / "meerveld.json"
    path.write_text(tenderkit.extract(TENDER).model_dump_json())
    return path


WRITERS: dict[str, tuple[str, tuple[str, ...]]] = {
    # what is written: its file, and the words of the command before it
    "record": ("a.json", ("extract", "{tender}", "-o")),
    "page": ("a.html", ("extract", "{tender}", "-o")),
    "table": ("a.csv", ("extract", "{tender}", "-o")),
    "workbook": ("a.xlsx", ("compare", "{record}", "{record}", "-o")),
    "groups": ("a.toml", ("compare", "{record}", "{record}", "--write-groups")),
    "difference": ("a.html", ("diff", "{record}", "{record}", "-o")),
    "fit": ("a.md", ("fit", "{record}", "{profile}", "-o")),
    "rate advice": ("a.json", ("rate", "{record}", "-o")),
    "profile": ("a.yaml", ("profile", "{profile}", "-o")),
    "calendar": ("a.ics", ("calendar", "{record}", "-o")),
    "release": ("release.json", ("export", "{record}", "-o")),
    "label": ("a.json", ("label", "{tender}", "-o")),
}


def command(words: tuple[str, ...], record: Path, out: str | Path) -> list[str]:
    known = {"tender": TENDER, "record": record, "profile": PROFILE}
    return [word.format(**known) for word in words] + [str(out)]


@pytest.mark.parametrize("name", WRITERS)
def test_a_full_disk_leaves_the_old_file(
    run: Run, record: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    file, words = WRITERS[name]
    out = Path(file)
    out.write_text(OLD)

    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patched:
        patched.setattr(storing.os, "fsync", full)
        said = run(*command(words, record, out)).said_once()
    assert "the disk is full: make room" in said
    assert file in said
    assert out.read_text() == OLD
    assert [p.name for p in Path().iterdir()] == [file]
    assert run(*command(words, record, out)).code == 0
    assert out.read_bytes() != OLD.encode()


@pytest.mark.parametrize("place", ["file/a.json", "/proc/a.json", "missing/a.json"])
@pytest.mark.parametrize("name", ["record", "workbook", "profile"])
def test_a_folder_that_takes_no_file(run: Run, record: Path, name: str, place: str) -> None:
    Path("file").write_text(OLD)
    out = Path(place).with_name(WRITERS[name][0])
    said = run(*command(WRITERS[name][1], record, out)).said_once()
    assert "cannot be written" in said
    assert [p.name for p in Path().iterdir()] == ["file"]
    assert Path("file").read_text() == OLD


@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", DATA / "amendments" / "notas", "-o", "file"),
        ("draft", TENDER, PROFILE, "-o", "file"),
        ("draft", TENDER, PROFILE, "-o", "file/bid"),
        ("notebooks", "file/work"),
        ("notebooks", "file"),
    ],
    ids=str,
)
def test_a_file_where_a_folder_should_be(run: Run, arguments: tuple[str | Path, ...]) -> None:
    Path("file").write_text(OLD)
    run(*arguments).said_once()
    assert Path("file").read_text() == OLD


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="no such limit here")
def test_a_limit_on_files_is_said(tmp_path: Path) -> None:
    """The system itself refuses to write on, half-way through the file."""
    out = tmp_path / "a.html"
    out.write_text(OLD)
    done = subprocess.run(
        [sys.executable, "-m", "tenderkit", "extract", str(TENDER), "-o", str(out)],
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)),
    )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "larger than is allowed" in done.stderr
    assert out.read_text() == OLD
    assert [p.name for p in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no such device here")
@pytest.mark.parametrize("words", [("extract", str(TENDER), "-f", "json"), ("--help",)])
def test_output_that_goes_nowhere(words: tuple[str, ...]) -> None:
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tenderkit", *words],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1, done.stderr
    assert "the disk is full" in done.stderr


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"form": "tenderkit-run-1"}', b"\xff\xfe\x00"]
)
def test_a_half_written_run_of_an_evaluation(run: Run, tmp_path: Path, damage: bytes) -> None:
    runs = tmp_path / "runs"
    runs.mkdir()
    (runs / "20310512T090000-rules-dev.json").write_bytes(damage)
    said = run("evaluate", "--runs", runs, "--run", "latest").said_once()
    assert "20310512T090000-rules-dev.json" in said


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b"\xff\xfe\x00", b'{"tender": 5}'])
def test_a_half_written_record_and_bid(run: Run, damage: bytes) -> None:
    Path("a.json").write_bytes(damage)
    Path("bid").mkdir()
    Path("bid/bid.json").write_bytes(damage)
    assert "a.json" in run("fit", "a.json", PROFILE).said_once()
    assert "bid" in run("verify", "bid").said_once()
    assert Path("a.json").read_bytes() == Path("bid/bid.json").read_bytes() == damage


def test_a_draft_that_was_stopped_half_way_is_written_again(
    run: Run, record: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The texts stand, the file that knows them does not: they were not edited by anybody."""
    arguments = ("draft", record, PROFILE, "-o", "bid", "--rate", "80", "--no-documents")

    def full(*_: object) -> None:
        raise storing.cannot_write("bid/bid.json", OSError(errno.ENOSPC, "full"))

    with monkeypatch.context() as patched:
        patched.setattr("tenderkit.drafting.bid.save_state", full)
        assert "the disk is full" in run(*arguments).said_once()
    before = {p.name: p.read_bytes() for p in Path("bid").iterdir()}
    assert len(before) > 4
    assert "bid.json" not in before
    done = run(*arguments)
    assert done.code == 0
    assert "kept your edits" not in done.out
    assert {p.name for p in Path("bid").iterdir()} == {*before, "bid.json"}


@pytest.mark.parametrize("size", ["0", "1", "half"])
def test_a_cache_that_was_cut_off(run: Run, tmp_path: Path, size: str) -> None:
    assert run("ledger").code == 0
    path = tmp_path / "home" / "tenderkit.sqlite"
    data = path.read_bytes()
    cut = {"0": 0, "1": 1, "half": len(data) // 2}[size]
    path.write_bytes(data[:cut])
    done = run("ledger")
    assert done.code == 0
    assert done.err.count("\n") == (1 if size == "half" else 0), (
        "an empty file holds nothing to keep"
    )
    if size == "half":
        assert "the damaged file is kept as" in done.err
        assert (path.parent / "tenderkit.sqlite.damaged-1").read_bytes() == data[:cut]
    assert run("ledger").err == ""


def test_a_cache_of_a_newer_version(run: Run, tmp_path: Path) -> None:
    run("ledger")
    with sqlite3.connect(tmp_path / "home" / "tenderkit.sqlite") as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    assert "newer version of tenderkit" in run("ledger").said_once()


def test_a_home_that_is_a_file(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text(OLD)
    monkeypatch.setenv("TENDERKIT_HOME", str(tmp_path / "file"))
    assert "TENDERKIT_HOME" in run("ledger").said_once()
    assert (tmp_path / "file").read_text() == OLD


def test_two_runs_on_one_workspace_at_once(tmp_path: Path) -> None:
    (tmp_path / "meerveld.txt").write_bytes(TENDER.read_bytes())
    words = [sys.executable, "-m", "tenderkit", "status", str(tmp_path), "--json"]
    words += ["--now", "2026-03-10"]
    running = [
        subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)
    ]
    ended = [(p.communicate(timeout=60), p.returncode) for p in running]
    assert [code for _, code in ended] == [0, 0], ended
    assert len({out for (out, _), _ in ended}) == 1
    with sqlite3.connect(tmp_path / ".tenderkit.sqlite") as db:
        assert db.execute("SELECT count(*) FROM versions").fetchone() == (1,)
    db.close()


def test_a_workspace_that_another_run_holds(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tenderkit.workspace.store.BUSY_SECONDS", 0.1)
    Path("meerveld.txt").write_bytes(TENDER.read_bytes())
    assert run("status", ".").code == 0
    other = sqlite3.connect(".tenderkit.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    assert "another run holds it" in run("status", ".").said_once()
    other.close()
    assert run("status", ".").code == 0


def test_a_damaged_workspace_is_kept_and_begun_anew(run: Run) -> None:
    Path("meerveld.txt").write_bytes(TENDER.read_bytes())
    first = run("status", ".", "--now", "2026-03-10")
    for path in Path().glob(".tenderkit.sqlite-*"):
        path.unlink()
    Path(".tenderkit.sqlite").write_bytes(b"garbage" * 100)
    again = run("status", ".", "--now", "2026-03-10")
    assert (again.code, again.out) == (0, first.out)
    assert "the damaged file is kept as" in again.err
    assert Path(".tenderkit.sqlite.damaged-1").read_bytes() == b"garbage" * 100


CLOCKS = ("1971-01-01", "2026-03-10T09:00", "2099-12-31")


@pytest.mark.parametrize("now", CLOCKS)
def test_whatever_the_clock_says_a_status_is_told(run: Run, now: str) -> None:
    Path("meerveld.txt").write_bytes(TENDER.read_bytes())
    for moment in (*CLOCKS, now):
        done = run("status", ".", "--now", moment, "--json")
        assert done.code == 0
    (one,) = json.loads(done.out)
    assert (one["phase"] == "closed") == (now > "2026-05")
    assert one["changed"] == [], "a clock that jumps is no new version of a tender"


def test_a_clock_set_back_hides_no_new_version(run: Run) -> None:
    """The same length, the same time on the file: the text is another."""
    path = Path("meerveld.txt")
    path.write_bytes(TENDER.read_bytes())
    before = path.stat()
    assert run("status", ".", "--now", "2026-03-10", "--json").code == 0
    path.write_bytes(TENDER.read_bytes().replace(b"rijbewijs B", b"rijbewijs C"))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert path.stat().st_size == before.st_size
    (one,) = json.loads(run("status", ".", "--now", "2026-03-10", "--json").out)
    assert one["changed"]


def test_the_last_run_of_an_evaluation_is_the_last_by_name(tmp_path: Path) -> None:
    """Two runs in one second, or after the clock was set back, do not take each other's place."""
    from tenderkit.evaluating.runs import about_run, load_run, run_names, store_run

    about = about_run("rules", "dev") | {"started": "2031-05-12T09:00:00+00:00"}
    names = [store_run([], about, tmp_path).name for _ in range(11)]
    earlier = store_run([], about | {"started": "1999-01-01T00:00:00+00:00"}, tmp_path).name
    assert run_names(tmp_path) == (earlier, *names)
    assert load_run("latest", tmp_path).about["started"].startswith("2031")


@pytest.mark.skipif(sys.platform != "linux", reason="the limit is kept by Linux")
def test_too_little_memory_is_one_line(tmp_path: Path) -> None:
    big = tmp_path / "big.txt"
    big.write_text("Minimaal 2 jaar werkervaring als consulent, benoem waar in het cv\n" * 60_000)
    out = tmp_path / "a.json"
    out.write_text(OLD)
    done = subprocess.run(
        [sys.executable, "-m", "tenderkit", "extract", str(big), "-o", str(out)],
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (150_000_000, 150_000_000)),
    )
    assert done.returncode == 1, done.stderr
    assert done.stderr.count("\n") == 1, done.stderr
    assert "not enough memory" in done.stderr
    assert out.read_text() == OLD
