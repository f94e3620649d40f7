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

from tenderkit.errors import TenderkitError
from tenderkit.llm.home import home

FILE = "tenderkit.sqlite"

_BUSY_SECONDS = 10.0

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
    """An open file. Safe to share between threads."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = home() / FILE if path is None else path
        self._lock = threading.Lock()
        try:
            self._connection = sqlite3.connect(
                self.path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
            )
            self._connection.execute("PRAGMA journal_mode=WAL")
            self._connection.execute("PRAGMA synchronous=NORMAL")
            self._connection.executescript(_TABLES)
        except sqlite3.Error as error:
            raise TenderkitError(
                f"the cache and ledger cannot be opened: {error}",
                where=str(self.path),
                hint="move the file away, or name another folder in TENDERKIT_HOME",
            ) from None

    @contextmanager
    def cursor(self) -> Iterator[sqlite3.Cursor]:
        """A cursor for one statement or several that belong together."""
        with self._lock:
            cursor = self._connection.cursor()
            try:
                yield cursor
            finally:
                cursor.close()

    def close(self) -> None:
        """Close the file. A closed store cannot be used again."""
        self._connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
