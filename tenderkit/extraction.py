"""The main job in one call: read, outline, build, check."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from tenderkit.building import build
from tenderkit.outlining import rules_outline
from tenderkit.reading import read
from tenderkit.records import Document, Tender

Reader = Literal["rules", "model", "both"]


def extract(source: str | Path | Document, *, reader: Reader = "rules", as_of: date | None = None) -> Tender:
    """A tender file taken apart into its record, every value with its words.

    Parameters
    ----------
    source : a file (text, Markdown, HTML, PDF, DOCX, e-mail), or a Document that was read before.
    reader : who points at the lines: `"rules"` offline, `"model"`, or `"both"`.
    as_of : the day that a relative closing ("sluit over 5 dagen") counts from.

    Returns
    -------
    The record; see docs/tender-record.md.

    Raises
    ------
    ReadError : the file cannot be read.
    NotATender : the document asks for nobody.
    """
    document = source if isinstance(source, Document) else read(source)
    return extract_document(document, reader=reader, as_of=as_of)


def extract_document(document: Document, *, reader: Reader = "rules", as_of: date | None = None) -> Tender:
    """As `extract`, for a Document."""
    return build(document, rules_outline(document), as_of=as_of)
