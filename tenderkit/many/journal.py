"""The journal of a folder of results: one JSON line for each file that was done or failed.

Why: a killed run must leave behind what it did. A line is appended, and on the disk, after its
record is; so a line may be missing, never wrong. A last line cut in half is taken off when the
journal is opened again. In: entries. Out: the same, and what is known from earlier runs.

    {"source": "a.pdf", "key": "3fa9…", "state": "done", "place": "3f/3fa9….json", "at": "…"}
    {"source": "b.pdf", "key": "", "state": "failed", "failure": {"kind": "ReadError", …}, …}
"""

from __future__ import annotations

import json
import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO, Final, Literal

from tenderkit.many.one_run import only_run
from tenderkit.many.work import Failure
from tenderkit.storing import cannot_write, make_folder, sweep

NAME: Final = ".tenderkit-journal.jsonl"

State = Literal["done", "failed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One line. `place` is relative to the folder; `key` is empty where no content was read."""

    source: str
    key: str
    state: State
    place: str | None = None
    failure: Failure | None = None
    seconds: float = 0.0


class Journal:
    """The journal of one folder, open for one run. A context manager.

    `anew` forgets what earlier runs did; their results stay until they are written over.
    """

    def __init__(self, folder: Path, *, anew: bool = False) -> None:
        self.path = make_folder(folder) / NAME
        self._lock = only_run(folder)
        try:
            sweep(folder)
            self._file = _opened(self.path)
            if anew:
                self._file.truncate(0)
            self._known, self._failed = _known(self.path)
        except BaseException:
            self._lock.close()
            raise

    def __enter__(self) -> Journal:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()
        self._lock.close()

    def knows(self, source: str, key: str) -> bool:
        """Whether an earlier run did this file with this content."""
        sign = _sign(source, key)
        at = bisect_left(self._known, sign)
        return at < len(self._known) and self._known[at] == sign

    def failed(self, key: str) -> Failure | None:
        """How this content failed in an earlier run, if it did."""
        return self._failed.get(key)

    def enter(self, entries: Sequence[Entry]) -> None:
        """Append some lines; they are on the disk when this returns.

        Raises
        ------
        TenderkitError
            They cannot be written (a full disk). What stands in the journal stays good.
        """
        now = datetime.now(UTC).isoformat(timespec="seconds")
        lines = b"".join(_line(entry, now) for entry in entries)
        try:
            self._file.write(lines)
            self._file.flush()
            os.fsync(self._file.fileno())
        except OSError as error:
            raise cannot_write(self.path, error) from error


def entries(folder: Path) -> Iterator[Entry]:
    """Every line of a folder's journal, the oldest first; damaged lines are passed over."""
    for _, entry in _read(folder / NAME):
        yield entry


def latest(folder: Path) -> Iterator[Entry]:
    """The last line about each source, in order of the journal."""
    last: dict[int, int] = {}
    for at, entry in _read(folder / NAME):
        last[_sign(entry.source)] = at
    for at, entry in _read(folder / NAME):
        if last.get(_sign(entry.source)) == at:
            yield entry


def _opened(path: Path) -> BinaryIO:
    """The file, to be appended to, without the half line that a killed run left."""
    try:
        file = open(path, "ab+", buffering=0)  # noqa: SIM115 - it stays open for the whole run
    except OSError as error:
        raise cannot_write(path, error) from error
    size = file.seek(0, os.SEEK_END)
    whole = size
    while whole > 0:
        start = max(whole - 65536, 0)
        file.seek(start)
        cut = file.read(whole - start).rfind(b"\n")
        if cut >= 0:
            whole = start + cut + 1
            break
        whole = start
    if whole < size:
        file.truncate(whole)
    return file


def _known(path: Path) -> tuple[array[int], dict[str, Failure]]:
    """Signs of what is done, sorted: eight bytes each, so that a million take 8 MB. And failures
    by key."""
    signs = array("Q")
    failed: dict[str, Failure] = {}
    for _, entry in _read(path):
        if entry.state == "done":
            signs.append(_sign(entry.source, entry.key))
            failed.pop(entry.key, None)
        elif entry.key and entry.failure is not None:
            failed[entry.key] = entry.failure
    return array("Q", sorted(signs)), failed


def _sign(*parts: str) -> int:
    text = "\0".join(parts).encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big")


def _line(entry: Entry, now: str) -> bytes:
    values = {name: value for name, value in asdict(entry).items() if value not in (None, "")}
    values["seconds"] = round(entry.seconds, 4)
    # Names that are no Unicode are escaped, so that a line is always text.
    return json.dumps({**values, "at": now}).encode() + b"\n"


def _read(path: Path) -> Iterator[tuple[int, Entry]]:
    """Number and content of each whole line."""
    try:
        file = open(path, "rb")  # noqa: SIM115 - closed below, also by a reader that stops early
    except FileNotFoundError:
        return
    with file:
        for at, line in enumerate(file):
            with suppress(ValueError, TypeError, KeyError, AttributeError):
                yield at, _entry(json.loads(line))


def _entry(values: dict[str, object]) -> Entry:
    failure = values.get("failure")
    return Entry(
        source=str(values["source"]),
        key=str(values.get("key", "")),
        state="done" if values["state"] == "done" else "failed",
        place=None if values.get("place") is None else str(values["place"]),
        failure=Failure(**failure) if isinstance(failure, dict) else None,
        seconds=float(str(values.get("seconds", 0.0))),
    )
