"""One run at a time in a folder: a second one is told so instead of doing the work twice.

Why: two runs would each extract, and pay for, the same files. The lock is the system's, so it goes
with the process that holds it, however that ends. In: a folder. Out: the lock, held until closed.
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path
from typing import Final

from tenderkit.errors import TenderkitError
from tenderkit.storing import cannot_write

NAME: Final = ".tenderkit-run.lock"

_HERE: Final[set[str]] = set()
"""Folders locked by this process: the system's lock knows processes, not threads."""
_GUARD: Final = threading.Lock()


class Lock:
    """A held lock."""

    def __init__(self, place: str, handle: int) -> None:
        self._place, self._handle = place, handle

    def close(self) -> None:
        """Let the next run in."""
        with _GUARD:
            if self._place in _HERE:
                _HERE.discard(self._place)
                os.close(self._handle)


def only_run(folder: Path) -> Lock:
    """Lock a folder for this run.

    Raises
    ------
    TenderkitError
        Another run is writing there, or nothing can be written there.
    """
    place = str(folder.resolve())
    with _GUARD:
        if place in _HERE:
            raise _taken(folder)
        try:
            handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o666)
        except OSError as error:
            raise cannot_write(folder / NAME, error) from error
        if not _locked(handle):
            os.close(handle)
            raise _taken(folder)
        _HERE.add(place)
    return Lock(place, handle)


def _taken(folder: Path) -> TenderkitError:
    error = TenderkitError(
        "another run is writing there",
        where=str(folder),
        hint="wait until it is done, or name another folder",
    )
    error.retryable = True
    return error


if sys.platform == "win32":

    def _locked(handle: int) -> bool:
        import msvcrt

        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _locked(handle: int) -> bool:
        # A record lock, not flock: worker processes inherit the file, and would keep a flock alive
        # after the run was killed.
        import errno
        import fcntl

        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            # A network disk may know no locks at all; the run is then its owner's care.
            return error.errno not in (errno.EACCES, errno.EAGAIN)
        return True
