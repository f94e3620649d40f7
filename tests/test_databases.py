"""SQLite files: made, shared, waited for, set aside where they are damaged, and never deleted."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tenderkit.databases import DatabaseFailed, guarded, opened

TABLES = "CREATE TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY, text TEXT);"
WHAT = "the memory"


def open_it(path: Path, said: list[str] | None = None, wait: float = 0.1) -> sqlite3.Connection:
    tell = (said if said is not None else []).append
    return opened(path, TABLES, layout=1, what=WHAT, wait=wait, tell=tell)


def fill(path: Path, rows: int = 400) -> None:
    db = open_it(path)
    db.executemany("INSERT INTO kept VALUES (?, ?)", [(str(n), "x" * 500) for n in range(rows)])
    db.close()


def _cut(path: Path) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2 + 7])


def _torn(path: Path) -> None:
    """Pages of another file in the middle: only whoever reads them notices."""
    data = bytearray(path.read_bytes())
    data[4096 : len(data) - 4096] = b"\xa5" * (len(data) - 2 * 4096)
    path.write_bytes(bytes(data))


DAMAGE = {
    "garbage": lambda path: path.write_bytes(b"garbage" * 500),
    "another format": lambda path: path.write_bytes(b"%PDF-1.4" + bytes(9000)),
    "cut": _cut,
    "torn": _torn,
    "head gone": lambda path: path.write_bytes(bytes(200) + path.read_bytes()[200:]),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_set_aside_and_the_next_run_is_fine(tmp_path: Path, damage: str) -> None:
    path = tmp_path / "a.sqlite"
    fill(path)
    DAMAGE[damage](path)
    harmed = path.read_bytes()
    said: list[str] = []
    for _ in range(2):  # some damage shows on opening, some only where a page is read
        try:
            db = open_it(path, said)
            with guarded(path, WHAT, db):
                db.execute("SELECT sum(length(text)) FROM kept").fetchone()
                db.execute("INSERT OR REPLACE INTO kept VALUES ('a', 'b')")
        except DatabaseFailed as error:
            said.append(f"{error}{'' if error.retryable else ' and never again'}")
    assert db.execute("SELECT text FROM kept WHERE key = 'a'").fetchone() == ("b",)
    db.close()
    assert len(said) == 1
    assert "damaged file is kept as" in said[0]
    assert "never again" not in said[0]
    (aside,) = tmp_path.glob("a.sqlite.damaged-*")
    assert aside.read_bytes() == harmed


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    with sqlite3.connect(path) as db:
        db.execute("PRAGMA user_version = 99")
    db.close()
    with pytest.raises(DatabaseFailed, match=r"newer version of tenderkit .*move the file away"):
        open_it(path)
    with sqlite3.connect(path) as db:
        assert db.execute("SELECT count(*) FROM kept").fetchone() == (3,)
    db.close()


def test_tables_without_a_layout_are_taken_over(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    with sqlite3.connect(path) as db:
        db.executescript(TABLES)
        db.execute("INSERT INTO kept VALUES ('a', 'b')")
    db.close()
    db = open_it(path)
    assert db.execute("SELECT text FROM kept").fetchone() == ("b",)
    db.close()


@contextmanager
def held_by_another(path: Path) -> Iterator[None]:
    """Another process holds the file for itself."""
    code = (
        "import sqlite3, sys\n"
        "db = sqlite3.connect(sys.argv[1], isolation_level=None)\n"
        "db.execute('PRAGMA locking_mode=EXCLUSIVE')\n"
        "db.execute('BEGIN EXCLUSIVE')\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"held\n"
    try:
        yield
    finally:
        process.communicate(timeout=10)


@pytest.mark.parametrize("journal", ["delete", "wal"])
def test_a_file_that_another_process_holds(tmp_path: Path, journal: str) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA journal_mode={journal}")
    db.close()

    def use() -> None:
        db = open_it(path)
        with guarded(path, WHAT, db):
            db.execute("BEGIN IMMEDIATE")

    with held_by_another(path), pytest.raises(DatabaseFailed, match="another run holds") as raised:
        use()
    assert raised.value.retryable
    db = open_it(path)
    assert db.execute("SELECT count(*) FROM kept").fetchone() == (3,)
    db.close()


def test_a_disk_that_is_full_keeps_what_was_there(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite"
    fill(path, 3)
    db = open_it(path)
    pages = db.execute("PRAGMA page_count").fetchone()[0]
    db.execute(f"PRAGMA max_page_count={pages}")
    with (
        pytest.raises(DatabaseFailed, match=r"the disk is full .*make room"),
        guarded(path, WHAT, db),
    ):
        db.execute("INSERT INTO kept VALUES ('big', ?)", ("x" * 100_000,))
    db.close()
    db = open_it(path)
    assert db.execute("SELECT count(*) FROM kept").fetchone() == (3,)
    db.close()


def test_a_place_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(DatabaseFailed, match="check that the folder exists"):
        open_it(tmp_path / "file" / "a.sqlite")


def test_many_processes_that_make_it_at_once(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from tenderkit.databases import opened\n"
        f"db = opened(Path(sys.argv[1]), {TABLES!r}, layout=1, what='it', wait=20)\n"
        "db.execute('INSERT INTO kept VALUES (?, ?)', (sys.argv[2], 'x'))\n"
    )
    path = tmp_path / "a.sqlite"
    running = [
        subprocess.Popen([sys.executable, "-c", code, str(path), str(n)], stderr=subprocess.PIPE)
        for n in range(6)
    ]
    assert [(p.communicate(timeout=60)[1], p.returncode) for p in running] == [(b"", 0)] * 6
    db = open_it(path)
    assert db.execute("SELECT count(*) FROM kept").fetchone() == (6,)
    db.close()
