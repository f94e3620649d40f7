"""One SQLite file for the cache of replies and the ledger of calls.

Why: both must outlive the process and be shared by several at once, which SQLite in WAL mode does
(a write takes some 60 µs). In: a path. Out: an open `Store`. No key and no prompt text is ever
written to it: the cache holds the hash of a request and the reply to it.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from tenderkit.databases import DatabaseFailed, guarded, opened
from tenderkit.llm.home import home

FILE = "tenderkit.sqlite"

LAYOUT = 1
BUSY_SECONDS = 10.0
"""How long another process is waited for; one write takes some 60 µs."""

_WHAT = "the cache and ledger"

_TABLES = """
CREATE TABLE IF NOT EXISTS replies (
    key TEXT PRIMARY KEY, at TEXT NOT NULL, model TEXT NOT NULL, prompt TEXT NOT NULL,
    text TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS calls (
    id INTEGER PRIMARY KEY, at TEXT NOT NULL, label TEXT NOT NULL, prompt TEXT NOT NULL,
    model TEXT NOT NULL, host TEXT NOT NULL, api TEXT NOT NULL, outcome TEXT NOT NULL,
    from_cache INTEGER NOT NULL, sends INTEGER NOT NULL,
    tokens_in INTEGER NOT NULL, tokens_cached INTEGER NOT NULL,
    tokens_out INTEGER NOT NULL, tokens_reasoning INTEGER NOT NULL,
    usd REAL, seconds REAL NOT NULL, key TEXT NOT NULL
);
"""


class Store:
    """An open file. Safe to share between threads.

    Raises
    ------
    DatabaseFailed
        On opening and in use, where the file is locked, cannot be written, or the disk is full. A
        damaged file is set aside and a new one begun.
    """

    def __init__(self, path: Path | None = None) -> None:
        self.path = home() / FILE if path is None else path
        self._lock = threading.Lock()
        self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        return opened(self.path, _TABLES, layout=LAYOUT, what=_WHAT, wait=BUSY_SECONDS)

    @contextmanager
    def cursor(self) -> Iterator[sqlite3.Cursor]:
        """A cursor for one statement or several that belong together."""
        with self._lock:
            try:
                with guarded(self.path, _WHAT, self._connection):
                    cursor = self._connection.cursor()
                    try:
                        yield cursor
                    finally:
                        cursor.close()
            except DatabaseFailed:
                if not self.path.exists():  # it was damaged and is set aside
                    self._connection = self._opened()
                raise

    def check_writable(self) -> None:
        """Raise where nothing can be entered now: better before a call is paid for than after."""
        with self.cursor() as cursor:
            cursor.execute("BEGIN IMMEDIATE")
            cursor.execute("ROLLBACK")

    def close(self) -> None:
        """Close the file. A closed store cannot be used again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
