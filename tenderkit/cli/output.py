"""Where output goes: whole files or none, and lines that cannot disturb a terminal.

In: text and a path. Out: the file, complete, or the old one untouched.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from tenderkit.errors import TenderkitError


def write_whole(path: Path, text: str | bytes) -> None:
    """Write a file so that nobody ever sees half of it.

    The text goes to a temporary file in the same folder, which then takes the place of `path`.

    Raises
    ------
    TenderkitError
        Where the folder is missing or not writable; `path` is then as it was.
    """
    if path.is_dir():
        raise TenderkitError("is a folder", where=str(path), hint="name a file to write to")
    temporary: str | None = None
    try:
        handle, temporary = tempfile.mkstemp(
            dir=path.parent, prefix=f".{path.name}.", suffix=".tmp"
        )
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode("utf-8") if isinstance(text, str) else text)
        os.chmod(temporary, _usual_mode(path))
        os.replace(temporary, path)
    except OSError as error:
        raise TenderkitError(
            f"cannot be written: {error.strerror or error}",
            where=str(path),
            hint="check that the folder exists and that you may write there",
        ) from error
    finally:
        if temporary is not None and os.path.exists(temporary):
            os.unlink(temporary)


def _usual_mode(path: Path) -> int:
    """The mode the file has, or a new one would get: mkstemp makes files for their owner alone."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def print_exactly(text: str) -> None:
    """Text to stdout to the character: UTF-8, no newline translated, none added."""
    sys.stdout.flush()
    binary = getattr(sys.stdout, "buffer", None)
    if binary is None:  # a captured stdout without bytes underneath
        sys.stdout.write(text)
        return
    binary.write(text.encode("utf-8"))
    binary.flush()


def one_line(text: str) -> str:
    """A message on one line, without control characters: file names and tenders are untrusted."""
    from tenderkit.showing.wording import clean_words

    return " ".join(clean_words(text).split())
