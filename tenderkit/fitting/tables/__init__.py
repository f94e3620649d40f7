"""The field's words for matching a CV with a demand, as data that a user can add to.

In: the TOML files beside this module, and files of the same names in the folder that
TENDERKIT_TABLES names. Out: plain tables, read once. A user's lists are added to ours; nothing of
ours is taken away.
"""

from __future__ import annotations

import os
import tomllib
from functools import cache
from importlib import resources
from pathlib import Path
from typing import Any

from tenderkit.errors import TenderkitError
from tenderkit.own_files import text_in, toml_in_text

VARIABLE = "TENDERKIT_TABLES"


def table(name: str) -> dict[str, Any]:
    """The table of this name ("roles", "names", …), the user's additions included.

    Raises
    ------
    TenderkitError
        Where the user's file is not TOML, or holds a list where ours holds another kind of value.
    """
    return _table(name, os.environ.get(VARIABLE, ""))


@cache
def _table(name: str, folder: str) -> dict[str, Any]:
    own = tomllib.loads((resources.files(__name__) / f"{name}.toml").read_text(encoding="utf-8"))
    path = Path(folder) / f"{name}.toml"
    if not folder or not path.is_file():
        return own
    return _added(own, toml_in_text(text_in(path), str(path)), str(path))


def _added(own: dict[str, Any], more: dict[str, Any], where: str) -> dict[str, Any]:
    merged = dict(own)
    for key, value in more.items():
        ours = merged.get(key)
        if ours is None:
            merged[key] = value
        elif isinstance(ours, list) and isinstance(value, list):
            merged[key] = [*ours, *value]
        elif isinstance(ours, dict) and isinstance(value, dict):
            merged[key] = _added(ours, value, where)
        elif isinstance(ours, str) and isinstance(value, str):
            merged[key] = f"{ours} {value}"
        else:
            raise TenderkitError(f"{key}: is not of the same kind as ours", where=where)
    return merged
