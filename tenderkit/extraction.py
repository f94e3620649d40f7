"""The main job in one call: read, outline, build, check."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from tenderkit.building import build
from tenderkit.outlining import rules_outline
from tenderkit.reading import read
from tenderkit.records import Document, Tender
from tenderkit.records.origin import taken_from

if TYPE_CHECKING:
    from tenderkit.llm.settings import Settings

Reader = Literal["rules", "model", "both"]


def extract(
    source: str | Path | Document,
    *,
    reader: Reader = "rules",
    as_of: date | None = None,
    settings: Settings | None = None,
    reply: str | None = None,
    judge_reply: str | None = None,
) -> Tender:
    """A tender file taken apart into its record, every value with its words.

    Parameters
    ----------
    source : a file (text, Markdown, HTML, PDF, DOCX, e-mail), or a Document that was read before.
    reader : who points at the lines: `"rules"` offline, `"model"`, or `"both"`.
    as_of : the day that a relative closing ("sluit over 5 dagen") counts from.
    settings : which model, where, within which bounds; from the environment by default. Where no
        model is set the rules reader does the work, and one line says so.
    reply : the text of a model's reply that was pasted or recorded; nothing is sent then.
    judge_reply : with `"both"`, a reply to the prompt `judge-document`; used where the rules and
        the model differ on whether this is a tender at all.

    Returns
    -------
    The record; see docs/tender-record.md.

    Raises
    ------
    ReadError : the file cannot be read.
    NotATender : the document asks for nobody.
    CallFailed, NoReply : `"model"` only: it cannot be asked, or gave nothing to use.
    UnreadableReply : `reply` holds no outline.
    """
    document = source if isinstance(source, Document) else read(source)
    return extract_document(
        document,
        reader=reader,
        as_of=as_of,
        settings=settings,
        reply=reply,
        judge_reply=judge_reply,
    )


def extract_document(
    document: Document,
    *,
    reader: Reader = "rules",
    as_of: date | None = None,
    settings: Settings | None = None,
    reply: str | None = None,
    judge_reply: str | None = None,
) -> Tender:
    """As `extract`, for a Document."""
    if reader == "rules" and reply is None:
        return taken_from(build(document, rules_outline(document), as_of=as_of), document)
    from tenderkit.outlining.readers import outline_by, with_findings

    reading = outline_by(document, reader, settings=settings, reply=reply, judge_reply=judge_reply)
    tender = with_findings(document, build(document, reading.outline, as_of=as_of), reading)
    return taken_from(tender, document)
