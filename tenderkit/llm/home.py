"""Where tenderkit keeps what it writes for itself: replies, the ledger, the token ranks.

Why: a reply that was paid for must survive the notebook, and a user must be able to find and
delete it. In: the environment. Out: a folder, made on first use and readable by its owner only.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from tenderkit.errors import TenderkitError


def home() -> Path:
    """The folder for files that tenderkit keeps: `TENDERKIT_HOME`, else the user's cache folder.

    Raises
    ------
    TenderkitError : it cannot be made.
    """
    stated = os.environ.get("TENDERKIT_HOME")
    path = Path(stated).expanduser() if stated else _user_cache() / "tenderkit"
    try:
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise TenderkitError(
            f"the folder for the cache and ledger cannot be made: {error.strerror or error}",
            where=str(path),
            hint="name a folder that you may write to in TENDERKIT_HOME",
        ) from error
    return path


def _user_cache() -> Path:
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
