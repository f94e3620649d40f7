"""SQLite files that outlive a run: opened by one rule, and what goes wrong with them in one line.

Why: the cache, the ledger and a workspace are shared by runs that know nothing of each other, and
may be found locked, damaged, cut off or written by a newer version. A damaged file is set aside,
never deleted, and a new one begun; all else is an error that says what to do, before anything is
lost. In: a path and the tables it should hold. Out: an open connection, or a `DatabaseFailed`.
"""

from __future__ import annotations

import sqlite3
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from tenderkit.errors import TenderkitError
from tenderkit.storing import set_aside

Tell = Callable[[str], None]

_PAUSE_SECONDS: Final = 0.05
"""Between two tries: SQLite does not wait by itself while the file is being set up."""

_BUSY: Final = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class _Entry(NamedTuple):
    message: str
    hint: str
    retryable: bool = False


_TABLE: Final[dict[int, _Entry]] = {
    sqlite3.SQLITE_BUSY: _Entry(
        "another run holds it", "wait for that run to end, then run it again", True
    ),
    sqlite3.SQLITE_LOCKED: _Entry(
        "another run holds it", "wait for that run to end, then run it again", True
    ),
    sqlite3.SQLITE_READONLY: _Entry(
        "it cannot be written", "make it writable, or name another place"
    ),
    sqlite3.SQLITE_PERM: _Entry("it cannot be written", "make it writable, or name another place"),
    sqlite3.SQLITE_CANTOPEN: _Entry(
        "it cannot be opened", "check that the folder exists and that you may write there"
    ),
    sqlite3.SQLITE_FULL: _Entry("the disk is full", "make room and run it again", True),
    sqlite3.SQLITE_IOERR: _Entry(
        "the disk refuses it", "make room or name another place, and run it again", True
    ),
    sqlite3.SQLITE_NOMEM: _Entry("there is not enough memory", "close something and run it again"),
}
"""By SQLite's code: what is wrong, what to do, and whether the same may work later."""


class DatabaseFailed(TenderkitError):
    """A file of the kit's own that cannot be used now; what it held is still there."""

    def __init__(
        self,
        message: str,
        *,
        where: str | None = None,
        hint: str | None = None,
        retryable: bool = False,
    ) -> None:
        super().__init__(message, where=where, hint=hint)
        self.retryable = retryable


def to_stderr(line: str) -> None:
    """Say something that stops nothing."""
    print(f"tenderkit: {line}", file=sys.stderr)


def opened(
    path: Path, tables: str, *, layout: int, what: str, wait: float, tell: Tell = to_stderr
) -> sqlite3.Connection:
    """A connection to a file that holds `tables`; one that is damaged is set aside first.

    Parameters
    ----------
    path : the file, made where it is missing.
    tables : SQL that makes the tables where they are missing.
    layout : the number of this set of tables, kept in the file.
    what : what the file is, for messages ("the cache and ledger").
    wait : seconds to wait for another process.
    tell : is given one line where a damaged file was set aside.

    Raises
    ------
    DatabaseFailed
        It is locked, cannot be written, or was written by a newer version.
    """
    until = time.monotonic() + wait
    anew = False
    while True:
        try:
            return _connected(path, tables, layout, what, wait)
        except sqlite3.Error as error:
            code = _code(error)
            if code in _DAMAGED and not anew:
                anew = True
                tell(_told(what, _moved(path)))
            elif code not in _BUSY or time.monotonic() > until:
                raise _failed(error, path, what) from error
            else:
                time.sleep(_PAUSE_SECONDS)


def _connected(path: Path, tables: str, layout: int, what: str, wait: float) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=wait, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        found = connection.execute("PRAGMA user_version").fetchone()[0]
        if found > layout:
            raise DatabaseFailed(
                f"{what} was written by a newer version of tenderkit",
                where=str(path),
                hint="use that version, or move the file away",
            )
        if found < layout:
            connection.executescript(
                f"BEGIN IMMEDIATE; {tables} PRAGMA user_version={layout}; COMMIT"
            )
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def guarded(path: Path, what: str, connection: sqlite3.Connection) -> Iterator[None]:
    """Turn an error of SQLite's into a `DatabaseFailed`; a file found damaged is set aside."""
    try:
        yield
    except sqlite3.Error as error:
        if _code(error) not in _DAMAGED:
            raise _failed(error, path, what) from error
        connection.close()
        raise DatabaseFailed(
            _told(what, _moved(path)), where=str(path), hint="run it again", retryable=True
        ) from error


def _moved(path: Path) -> Path:
    for suffix in ("-wal", "-shm"):
        # What they held belonged to the damaged file; beside a new one they would damage it too.
        beside = Path(f"{path}{suffix}")
        if beside.exists():
            set_aside(beside)
    return set_aside(path)


def _told(what: str, where: Path) -> str:
    return f"{what} was damaged; the damaged file is kept as {where}, and a new one is begun"


def _code(error: sqlite3.Error) -> int:
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF


def _failed(error: sqlite3.Error, path: Path, what: str) -> DatabaseFailed:
    entry = _TABLE.get(_code(error))
    if entry is None:
        return DatabaseFailed(f"{what} cannot be used: {error}", where=str(path))
    return DatabaseFailed(
        f"{what} cannot be used: {entry.message}",
        where=str(path),
        hint=entry.hint,
        retryable=entry.retryable,
    )
