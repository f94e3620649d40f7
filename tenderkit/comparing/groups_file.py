"""The grouping as a file that a person can correct: TOML, one demand a line.

In: a grouping. Out: text with every group of two or more. A line moved to another `[[group]]`
joins that group, a line put under `alone` stands by itself, and a demand that the file does not
know is grouped as ever. Demands are known by their text, not by an id, so that corrections
outlive a new reading.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from tenderkit.comparing.grouping import Corrections
from tenderkit.comparing.stems import folded
from tenderkit.errors import TenderkitError
from tenderkit.own_files import text_in, toml_in_text
from tenderkit.records.comparison import DemandGroup

_HEAD = """\
# Which demands are the same. Move a line to another group, give a group another name, or put a
# line under `alone`; then compare again with this file. What is not in it is grouped by likeness.

alone = [
]
"""


class GroupsFileError(TenderkitError):
    """A grouping file that cannot be read."""


def write_groups(groups: Iterable[DemandGroup]) -> str:
    """The groups of two or more different texts as TOML, to be corrected and read back.

    Parameters
    ----------
    groups : of a comparison.
    """
    blocks = [_HEAD]
    for group in groups:
        texts = list(dict.fromkeys(d.criterion.text for d in group.demands))
        if len(texts) < 2:
            continue
        lines = "".join(f"    {_quoted(text)},\n" for text in texts)
        blocks.append(f"[[group]]\nname = {_quoted(group.name)}\ndemands = [\n{lines}]\n")
    return "\n".join(blocks)


def load_corrections(path: str | Path) -> Corrections:
    """Corrections from a TOML file.

    Raises
    ------
    GroupsFileError
        Where it cannot be read, is not TOML, or a demand stands in two places.
    """
    path = Path(path)
    table = toml_in_text(text_in(path, GroupsFileError), str(path), GroupsFileError)
    together: dict[str, str] = {}
    alone = frozenset(folded(text) for text in _texts(table.get("alone", []), "alone", path))
    for number, group in enumerate(table.get("group", []), start=1):
        key = f"group {number}"
        name = group.get("name") if isinstance(group, dict) else None
        if not isinstance(name, str) or not name.strip():
            raise GroupsFileError(f"{key} has no name", where=str(path))
        for text in _texts(group.get("demands", []), key, path):
            if folded(text) in alone or together.get(folded(text), name) != name:
                raise GroupsFileError(
                    f"the demand {text[:60]!r} stands in two places",
                    where=str(path),
                    hint="leave it in one of them",
                )
            together[folded(text)] = name
    return Corrections(together, alone)


def _texts(given: Any, key: str, path: Path) -> list[str]:
    if not isinstance(given, list) or not all(isinstance(one, str) for one in given):
        raise GroupsFileError(f"{key} is not a list of demands", where=str(path))
    return given


def _quoted(text: str) -> str:
    """A TOML string; control characters escaped."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
    return (
        '"'
        + "".join(
            escapes.get(c) or (f"\\u{ord(c):04x}" if ord(c) < 32 or ord(c) == 127 else c)
            for c in text
        )
        + '"'
    )
