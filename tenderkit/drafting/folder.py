"""A bid in a folder: a Markdown file for each text, and what they were made from.

Why: a person edits the files, and no edit is ever overwritten. `bid.json` keeps the hash of each
file as it was written; a file that no longer has it was edited, and a new draft goes beside it as
NAME.nieuw.md. In: a Draft and the files it came from. Out: the folder; or, read back, the Draft as
the files now say it.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

from tenderkit.drafting.markdown import parse_part, part_markdown
from tenderkit.drafting.marking import marked, without_marks
from tenderkit.drafting.sources import Sources
from tenderkit.errors import ReadError
from tenderkit.records import Draft, Part
from tenderkit.records.draft import PartName
from tenderkit.storing import write_whole

STATE = "bid.json"
FINISHED = "indienen"
"""The folder of the files to hand in."""

FILES: dict[PartName, str] = {
    "answers": "antwoorden.md",
    "letter": "motivatiebrief.md",
    "cv": "cv.md",
    "questions": "vragen.md",
    "interview": "gesprek.md",
    "declarations": "verklaringen.md",
}


@dataclass(frozen=True)
class State:
    """What `bid.json` holds.

    `tender`, `profile` are paths from the folder; `made_from` their hashes when the texts were
    written; `written` the hash of each text as written; `exported` of each text when the documents
    were made; `documents` of each document.
    """

    tender: str
    profile: str
    made_from: dict[str, str]
    rate: str | None = None
    language: str = "nl"
    as_of: str | None = None
    written: dict[str, str] = field(default_factory=dict)
    exported: dict[str, str] = field(default_factory=dict)
    documents: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    overridden: list[str] = field(default_factory=list)
    draft: dict[str, Any] = field(default_factory=dict)

    @property
    def euros(self) -> Decimal | None:
        """The rate to be bid, EUR per hour."""
        return Decimal(self.rate) if self.rate else None


def digest(data: bytes | str) -> str:
    """SHA-256, of a text without the check's own remarks."""
    if isinstance(data, str):
        data = without_marks(data.replace("\r\n", "\n")).encode()
    return hashlib.sha256(data).hexdigest()


def load_state(folder: Path) -> State:
    """What a folder was made from.

    Raises
    ------
    ReadError : it is no folder of a bid.
    """
    path = folder / STATE
    try:
        return State(**json.loads(path.read_text(encoding="utf-8")))
    except OSError as error:
        raise ReadError(
            "is no folder of a bid",
            where=str(folder),
            hint="make one with `tenderkit draft TENDER PROFILE -o FOLDER`",
        ) from error
    except (ValueError, TypeError) as error:
        raise ReadError(
            f"cannot be read: {error}",
            where=str(path),
            hint="move it away and write the draft again; your texts stay",
        ) from error


def save_state(folder: Path, state: State) -> None:
    """Write `bid.json`, whole or not at all."""
    text = json.dumps(vars(state), indent=2, ensure_ascii=False) + "\n"
    write_whole(folder / STATE, text, make_folder=True)


def save_draft(
    folder: Path, draft: Draft, sources: Sources, state: State
) -> tuple[State, tuple[str, ...]]:
    """Write the texts; an edited one is left as it is, and the new text goes beside it.

    Returns
    -------
    The state to save, and the names of files that were left because a person had edited them.
    """
    lines = [*sources.lines(), *sources.criteria.values()]
    front = {"tender": draft.tender, "profile": draft.profile, "language": draft.language}
    written = dict(state.written)
    kept: list[str] = []
    for part in draft.parts:
        name = FILES[part.name]
        text = marked(part_markdown(part, front, lines), part)
        path = folder / name
        # A run that was stopped half-way did not enter the texts that it had written.
        if path.exists() and _edited(path, written.get(name), digest(text)):
            kept.append(name)
            path = path.with_suffix(".nieuw.md")
            if path.exists() and _edited(path, written.get(path.name)):
                path = _free(folder, name)
        write_whole(path, text, make_folder=True)
        written[path.name] = digest(text)
    return State(**{**vars(state), "written": written, "draft": _facts(draft)}), tuple(kept)


def _edited(path: Path, *known: str | None) -> bool:
    return digest(_text(path)) not in known


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ReadError(
            f"cannot be read: {error}", where=str(path), hint="save it as text in UTF-8"
        ) from error


def _free(folder: Path, name: str) -> Path:
    stem = Path(name).stem
    number = 2
    while (folder / f"{stem}.nieuw-{number}.md").exists():
        number += 1
    return folder / f"{stem}.nieuw-{number}.md"


def _facts(draft: Draft) -> dict[str, Any]:
    """The draft without its texts: those are in the files."""
    return draft.model_dump(mode="json", exclude={"parts"})


def load_draft(folder: Path, state: State) -> Draft:
    """The draft as its files now say it; a text whose file is gone is left out.

    Raises
    ------
    ReadError : a file cannot be read as a part of a draft.
    """
    parts: list[Part] = []
    for name in FILES.values():
        path = folder / name
        if path.exists():
            parts.append(parse_part(_text(path), str(path)))
    return Draft.model_validate({**state.draft, "parts": []}).model_copy(
        update={"parts": tuple(parts)}
    )


def edited_files(folder: Path, state: State) -> tuple[str, ...]:
    """The texts that a person changed since they were written."""
    return tuple(
        name
        for name in FILES.values()
        if (folder / name).exists() and _edited(folder / name, state.written.get(name))
    )
