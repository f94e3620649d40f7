"""What a reader made of one labelled document, apart from how good that was.

Why apart: a reading may have cost money, so it is stored and scored again without asking anybody.
In: a case and a reader. Out: a Reading.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from time import perf_counter

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.evaluating.cases import Case
from tenderkit.records import Document, Tender

Extract = Callable[[Document], Tender]
"""A reader and its building: a document in, a record out; NotATender where it is none."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of one document.

    Attributes
    ----------
    name : the case.
    tender : the record; None where the reader said that it is no tender, or failed.
    failure : the error it ended with; empty where it ended well.
    seconds : from document to record, the reading of the file aside.
    text_sha256 : of the text that the spans refer to; empty where the file could not be read.
    """

    name: str
    tender: Tender | None = None
    failure: str = ""
    seconds: float = 0.0
    text_sha256: str = ""


def take_reading(case: Case, extract: Extract) -> Reading:
    """Let a reader read one case. An error is a result to show, not an end to the run."""
    try:
        document = document_of(case)
    except TenderkitError as error:
        return Reading(case.name, failure=str(error))
    digest = text_digest(document)
    began = perf_counter()
    tender, failure = None, ""
    try:
        tender = extract(document)
    except NotATender:
        pass
    except TenderkitError as error:
        failure = str(error)
    except Exception as error:
        failure = f"{type(error).__name__}: {error}"
    return Reading(case.name, tender, failure, perf_counter() - began, digest)


def document_of(case: Case) -> Document:
    """The document of a case, read once for as long as its file does not change."""
    return _document(case.source, case.source.stat().st_mtime_ns)


def text_digest(document: Document) -> str:
    """The SHA-256 of a document's text, in hex."""
    return sha256(document.text.encode("utf-8")).hexdigest()


@lru_cache(maxsize=256)
def _document(path: Path, _changed: int) -> Document:
    from tenderkit.reading import read

    return read(path)
