"""The readers that can be evaluated, by name.

In: a name, perhaps a folder of recorded replies. Out: a function from Document to Tender.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal, get_args

from tenderkit.errors import TenderkitError
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
        `model` and `both` take the reply from there and ask nobody.

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
        document, reader=reader, reply=_reply(document, replies)
    )


def _reply(document: Document, folder: Path) -> str:
    stem = Path(document.name).stem
    for path in (folder / f"{stem}.txt", folder / f"{stem}.json", folder / f"{stem}.md"):
        if path.is_file():
            return text_in(path)
    raise TenderkitError(
        "no reply was recorded", where=document.name, hint=f"put one at {folder / stem}.txt"
    )
