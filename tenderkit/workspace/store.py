"""What a workspace remembers, in one SQLite file beside the files.

In: versions of files and their records. Out: the same. All of it can be made again from the
files, except what the files no longer tell: earlier versions of a tender, and for which version a
fit or draft was made. A file that is damaged is set aside, and a new one begun.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.databases import guarded, opened

NAME: Final = ".tenderkit.sqlite"
LAYOUT: Final = 1
BUSY_SECONDS: Final = 30.0
"""How long another run is waited for: it holds the workspace while it reads what is new."""

_WHAT: Final = "the memory of this workspace"

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS files (path TEXT PRIMARY KEY, size INTEGER, changed_ns INTEGER,
                                  version TEXT);
CREATE TABLE IF NOT EXISTS records (version TEXT, reader TEXT, record TEXT, kind TEXT, why TEXT,
                      PRIMARY KEY (version, reader));
CREATE TABLE IF NOT EXISTS versions (tender TEXT, at INTEGER, version TEXT, record TEXT,
                       PRIMARY KEY (tender, at));
CREATE TABLE IF NOT EXISTS made (path TEXT PRIMARY KEY, version TEXT, made_for TEXT);
"""


@dataclass(frozen=True, slots=True)
class StoredRecord:
    """What was read from one version of a file: a tender's JSON, a nota, or why it is neither."""

    kind: str
    record: str | None
    why: str | None


class Store:
    """The SQLite file of one workspace. Use as a context manager."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self._db = opened(self.path, _TABLES, layout=LAYOUT, what=_WHAT, wait=BUSY_SECONDS)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is written inside, or nothing of it; another run waits until it is done.

        Raises
        ------
        DatabaseFailed
            Another run holds the workspace, the disk is full, or the file is damaged.
        """
        with guarded(self.path, _WHAT, self._db):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._db.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # the first error is the one to tell
                    self._db.execute("ROLLBACK")
                raise

    def version_of(self, path: str, size: int, changed_ns: int) -> str | None:
        """The hash of a file that has not changed since, by its size and time."""
        row = self._db.execute(
            "SELECT version FROM files WHERE path=? AND size=? AND changed_ns=?",
            (path, size, changed_ns),
        ).fetchone()
        return row[0] if row else None

    def keep_version(self, path: str, size: int, changed_ns: int, version: str) -> None:
        """Remember the hash of a file."""
        self._db.execute(
            "INSERT OR REPLACE INTO files VALUES (?,?,?,?)", (path, size, changed_ns, version)
        )

    def record(self, version: str, reader: str) -> StoredRecord | None:
        """What was read from this version by this reader."""
        row = self._db.execute(
            "SELECT kind, record, why FROM records WHERE version=? AND reader=?", (version, reader)
        ).fetchone()
        return StoredRecord(*row) if row else None

    def keep_record(self, version: str, reader: str, stored: StoredRecord) -> None:
        """Remember what was read."""
        self._db.execute(
            "INSERT OR REPLACE INTO records VALUES (?,?,?,?,?)",
            (version, reader, stored.record, stored.kind, stored.why),
        )

    def history(self, tender: str) -> list[tuple[str, str]]:
        """(version, record) of a tender, the first seen first."""
        return self._db.execute(
            "SELECT version, record FROM versions WHERE tender=? ORDER BY at", (tender,)
        ).fetchall()

    def keep_history(self, tender: str, version: str, record: str) -> None:
        """A version of a tender that was not the last one."""
        self._db.execute(
            "INSERT INTO versions SELECT ?, COALESCE(MAX(at), 0) + 1, ?, ? FROM versions"
            " WHERE tender=?",
            (tender, version, record, tender),
        )

    def keep_last(self, tender: str, version: str, record: str) -> None:
        """The same version, read better: its record is replaced."""
        self._db.execute(
            "UPDATE versions SET record=? WHERE tender=? AND version=?", (record, tender, version)
        )

    def made_for(self, path: str, version: str) -> str | None:
        """The tender's version that this version of a fit or draft was made for."""
        row = self._db.execute(
            "SELECT made_for FROM made WHERE path=? AND version=?", (path, version)
        ).fetchone()
        return row[0] if row else None

    def keep_made(self, path: str, version: str, made_for: str) -> None:
        """Remember for which version of a tender something was made."""
        self._db.execute("INSERT OR REPLACE INTO made VALUES (?,?,?)", (path, version, made_for))
