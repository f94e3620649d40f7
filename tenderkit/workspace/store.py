"""What a workspace remembers, in one SQLite file beside the files.

In: versions of files and their records. Out: the same. All of it can be made again from the
files, except what the files no longer tell: earlier versions of a tender, and for which version a
fit or draft was made. A file that is damaged, or of another layout, is made anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tenderkit.errors import TenderkitError

NAME: Final = ".tenderkit.sqlite"
LAYOUT: Final = 1

_TABLES: Final = """
CREATE TABLE files (path TEXT PRIMARY KEY, size INTEGER, changed_ns INTEGER, version TEXT);
CREATE TABLE records (version TEXT, reader TEXT, record TEXT, kind TEXT, why TEXT,
                      PRIMARY KEY (version, reader));
CREATE TABLE versions (tender TEXT, at INTEGER, version TEXT, record TEXT,
                       PRIMARY KEY (tender, at));
CREATE TABLE made (path TEXT PRIMARY KEY, version TEXT, made_for TEXT);
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
        self._db = self._opened()

    def _opened(self) -> sqlite3.Connection:
        for attempt in (1, 2):
            try:
                db = sqlite3.connect(self.path, timeout=10.0)
                db.execute("PRAGMA journal_mode=WAL")
                layout = db.execute("PRAGMA user_version").fetchone()[0]
                if layout == LAYOUT:
                    return db
                if layout == 0 and not db.execute("SELECT 1 FROM sqlite_master").fetchone():
                    db.executescript(f"BEGIN; {_TABLES} PRAGMA user_version = {LAYOUT}; COMMIT;")
                    return db
                db.close()
            except sqlite3.OperationalError as error:
                raise TenderkitError(
                    f"cannot be opened: {error}",
                    where=str(self.path),
                    hint="check that you may write in the folder",
                ) from error
            except sqlite3.DatabaseError:
                pass  # damaged: made anew below
            if attempt == 1:
                self._remove()
        raise TenderkitError("cannot be made anew", where=str(self.path))

    def _remove(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            Path(f"{self.path}{suffix}").unlink(missing_ok=True)

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    @contextmanager
    def together(self) -> Iterator[None]:
        """All that is written inside, or nothing of it."""
        with self._db:
            yield

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
