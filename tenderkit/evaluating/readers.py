"""The readers that can be evaluated, by name.

In: a name, perhaps a folder of recorded replies. Out: a function from Document to Tender.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal, get_args

from tenderkit.errors import TenderkitError
from tenderkit.evaluating.readings import Extract
from tenderkit.records import Document, Tender

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
        Where there is no such reader.
    """
    if name not in get_args(ReaderName):
        raise TenderkitError(
            f"there is no reader {name!r}", hint=f"one of {', '.join(get_args(ReaderName))}"
        )
    if replies is None or name == "rules":
        from tenderkit.extraction import extract_document

        return lambda document: extract_document(document, reader=name)  # type: ignore[arg-type]
    if not replies.is_dir():
        raise TenderkitError("is not a folder of replies", where=str(replies))
    return lambda document: _from_reply(document, name, replies)


def _from_reply(document: Document, name: str, folder: Path) -> Tender:
    from tenderkit.building import build
    from tenderkit.outlining import rules_outline
    from tenderkit.outlining.agreement import agree
    from tenderkit.outlining.pasted import pasted_outline
    from tenderkit.outlining.stated import check_stated

    reply = pasted_outline(document, _reply(document, folder), name=document.name)
    outline, findings = reply.outline, reply.findings
    if name == "both":
        outline, differing = agree(document, rules_outline(document), reply.outline)
        findings += differing
    tender = build(document, outline)
    findings += check_stated(document, tender, reply.stated)
    return tender.model_copy(update={"findings": (*tender.findings, *findings)})


def _reply(document: Document, folder: Path) -> str:
    stem = Path(document.name).stem
    for path in (folder / f"{stem}.txt", folder / f"{stem}.json", folder / f"{stem}.md"):
        if path.is_file():
            return path.read_text(encoding="utf-8")
    raise TenderkitError(
        "no reply was recorded", where=document.name, hint=f"put one at {folder / stem}.txt"
    )
