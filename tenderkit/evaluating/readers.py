"""The readers that can be evaluated, by name.

In: a name, perhaps a folder of recorded replies. Out: a function from Document to Tender.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Literal, get_args

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.cases import Case
from tenderkit.evaluating.readings import Extract
from tenderkit.own_files import text_in
from tenderkit.records import Document

ReaderName = Literal["rules", "model", "both"]


def reader_named(name: str, replies: Path | None = None) -> Extract:
    """A reader by its name.

    Parameters
    ----------
    name : `rules`, `model` or `both`.
    replies : a folder of recorded replies, NAME.txt or NAME.json beside tenders/NAME.*; with it,
        `model` and `both` take the reply from there and ask nobody. What was answered to the prompt
        `judge-document`, where it was asked, stands in `documents/` of that folder.

    Raises
    ------
    TenderkitError
        Where there is no such reader, or it needs a model and none is set.
    """
    reader: Any = name
    if name not in get_args(ReaderName):
        raise TenderkitError(
            f"there is no reader {name!r}", hint=f"one of {', '.join(get_args(ReaderName))}"
        )
    from tenderkit.extraction import extract_document

    if name == "rules":
        return extract_document
    if replies is None:
        # Without a model the rules would do it, and be praised under another's name.
        from tenderkit.llm.settings import settings_from_env

        settings = settings_from_env().ready()
        return lambda document: extract_document(document, reader=reader, settings=settings)
    if not replies.is_dir():
        raise TenderkitError("is not a folder of replies", where=str(replies))
    return lambda document: extract_document(
        document,
        reader=reader,
        reply=recorded_reply(document, replies),
        judge_reply=judge_reply(document, replies),
    )


def judge_reply(document: Document, replies: Path) -> str | None:
    """The recorded answer to what a document is, where it was asked."""
    path = _recorded(Path(document.name).stem, replies / "documents")
    return None if path is None else text_in(path)


def answered(cases: Sequence[Case], folder: Path) -> tuple[Case, ...]:
    """The cases that a reply was recorded for: the others say nothing about a reader.

    Raises
    ------
    TenderkitError
        Where there is none at all.
    """
    found = tuple(case for case in cases if _recorded(case.name, folder) is not None)
    if cases and not found:
        raise TenderkitError(
            "no reply was recorded for any of these tenders",
            where=str(folder),
            hint=f"put one at {folder / cases[0].name}.txt",
        )
    return found


def _recorded(name: str, folder: Path) -> Path | None:
    paths = (folder / f"{name}{suffix}" for suffix in (".txt", ".json", ".md"))
    return next((path for path in paths if path.is_file()), None)


def recorded_reply(document: Document, folder: Path) -> str:
    """The recorded reply to the prompt `outline`.

    Raises
    ------
    TenderkitError
        Where there is none.
    """
    name = Path(document.name).stem
    path = _recorded(name, folder)
    if path is None:
        raise TenderkitError(
            "no reply was recorded", where=document.name, hint=f"put one at {folder / name}.txt"
        )
    return text_in(path)
