"""Files that are whole or not there at all: the one way in which the kit writes.

Why: a disk may be full, a folder read-only, a run killed half-way, and a name may come from a
stranger. Whatever happens, an old file stays as it was until the new one stands, nothing lands
outside the folder that was named, and the user reads one line that says what to do.
In: a path and its content. Out: the file, or one `TenderkitError`.
"""

from __future__ import annotations

import errno
import os
import re
import stat
import unicodedata
from pathlib import Path
from typing import Final

from tenderkit.errors import TenderkitError

LONGEST_NAME: Final = 200
"""Bytes of a file's name: file systems take 255, and a suffix may still come behind it."""

_TEMPORARY: Final = ".tenderkit-{}.tmp"
"""A file that is being written: hidden, short, never the name of another."""

_HINTS: Final[dict[int, str]] = {
    errno.ENOSPC: "the disk is full: make room and run it again",
    errno.EDQUOT: "your share of the disk is used up: make room and run it again",
    errno.EFBIG: "the file would be larger than is allowed here: write it elsewhere",
    errno.EROFS: "nothing can be written on this disk: name another place",
    errno.EACCES: "you may not write there: name another place",
    errno.EPERM: "you may not write there: name another place",
    errno.ENOENT: "check that the folder exists",
    errno.ENOTDIR: "a file stands where a folder should be: name a folder",
    errno.EEXIST: "a file stands where a folder should be: name a folder",
    errno.EISDIR: "name a file to write to",
    errno.ENAMETOOLONG: "the name is too long: give a shorter one",
    errno.EIO: "the disk has a fault: name another place",
    errno.ELOOP: "links lead to each other there: name another place",
}
"""What to do about what the system says. Nothing that was there is lost in any of these cases."""

_RESERVED: Final = frozenset(
    ["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))]
)
"""Names that Windows takes for a device, whatever suffix they have."""

_UNFIT: Final = re.compile(
    r'[\x00-\x1f\x7f<>:"/\\|?*\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]'
)


def write_whole(path: Path, content: str | bytes, *, make_folder: bool = False) -> None:
    """Write a file so that nobody ever sees half of it, not even after a power cut.

    The content goes to a temporary file in the same folder, which then takes the place of `path`.
    A link is replaced, not followed; a device (`/dev/stdout`) is written to as it is.

    Parameters
    ----------
    path : where to.
    content : a text is written as UTF-8.
    make_folder : make the folder where it is missing.

    Raises
    ------
    TenderkitError
        It cannot be written; `path` is then as it was.
    """
    try:
        data = content.encode("utf-8") if isinstance(content, str) else content
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "is a folder")
        if make_folder:
            path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        temporary = _written_beside(path, data)
        try:
            os.replace(temporary, path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
    except (OSError, ValueError) as error:
        raise cannot_write(path, error) from error


def write_new(path: Path, content: str | bytes) -> bool:
    """As `write_whole`, where nothing stands yet; False, and nothing written, where something does.

    Two processes that write the same name at once cannot both get True.
    """
    try:
        data = content.encode("utf-8") if isinstance(content, str) else content
        temporary = _written_beside(path, data)
        try:
            os.link(temporary, path)
        except FileExistsError:
            return False
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, ValueError) as error:
        raise cannot_write(path, error) from error
    return True


def _written_beside(path: Path, data: bytes) -> Path:
    """A new file in the same folder, on the disk, with the mode that `path` has or would get."""
    temporary = path.with_name(_TEMPORARY.format(os.urandom(8).hex()))
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            os.chmod(temporary, stat.S_IMODE(path.stat().st_mode))
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


_BINARY: Final[int] = getattr(os, "O_BINARY", 0)


def sweep(folder: Path) -> int:
    """Take away what killed writes left under a folder; how many files. For who holds it alone."""
    left = list(folder.rglob(_TEMPORARY.format("*")))
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def make_folder(path: Path) -> Path:
    """A folder that is there, made where it is missing.

    Raises
    ------
    TenderkitError
        It cannot be made.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise TenderkitError(
            f"the folder cannot be made: {_said(error)}", where=str(path), hint=_hint(error)
        ) from error
    return path


def inside(folder: Path, path: Path) -> Path:
    """`path`, if it lies within `folder` once every link on the way is followed.

    Raises
    ------
    TenderkitError
        It lies elsewhere.
    """
    goal, home = path.parent.resolve(), folder.resolve()
    if goal != home and home not in goal.parents:
        raise TenderkitError(
            f"leads out of the folder {folder}",
            where=str(path),
            hint="take the link away, or name another folder",
        )
    return path


def safe_name(name: str) -> str:
    """A stranger's name as one name of a file that every system takes.

    Examples
    --------
    >>> safe_name("../../etc/passwd")
    'passwd'
    >>> safe_name("CON.pdf"), safe_name("..")
    ('_CON.pdf', '_')
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    plain = _UNFIT.sub("_", last).strip(" .") or "_"
    if plain.split(".", 1)[0].strip().lower() in _RESERVED:
        plain = f"_{plain}"
    stem, dot, suffix = plain.rpartition(".")
    if not dot or len(suffix.encode()) > 20:
        stem, suffix = plain, ""
    ending = f".{suffix}" if suffix else ""
    room = LONGEST_NAME - len(ending.encode())
    return stem.encode()[:room].decode("utf-8", "ignore") + ending


def set_aside(path: Path, mark: str = "damaged") -> Path:
    """Give a damaged file another name, so that a new one can be made; where it now is.

    Raises
    ------
    TenderkitError
        It cannot be moved.
    """
    number = 1
    while (goal := path.with_name(f"{path.name}.{mark}-{number}")).exists():
        number += 1
    try:
        os.replace(path, goal)
    except OSError as error:
        raise cannot_write(path, error) from error
    return goal


def cannot_write(path: Path | str, error: OSError | ValueError) -> TenderkitError:
    """What the system says about a write, in one line with what to do."""
    return TenderkitError(f"cannot be written: {_said(error)}", where=str(path), hint=_hint(error))


def _said(error: OSError | ValueError) -> str:
    return getattr(error, "strerror", None) or str(error)


def _hint(error: OSError | ValueError) -> str:
    number = getattr(error, "errno", None)
    return _HINTS.get(number or 0, "check that the folder exists and that you may write there")
