"""What a worker does with a file: bytes in, a record or a failure out, nothing raised.

Why: a worker may be a thread, a process or a machine elsewhere, so a file travels as its bytes (no
shared disk is needed) and an error as a value (exceptions lose their parts between processes).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date
from threading import Lock
from typing import TYPE_CHECKING, Any, Literal

from tenderkit.errors import TenderkitError, fault_line

if TYPE_CHECKING:
    from tenderkit.extraction import Reader
    from tenderkit.llm.settings import Settings
    from tenderkit.records import Document

_READING = Lock()
"""The PDF library reads one file at a time in a process."""


@dataclass(frozen=True, slots=True)
class File:
    """A file on its way to a worker. Its bytes stay out of what a cluster logs."""

    name: str
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """How files are to be taken apart; the parameters of `tenderkit.extract`."""

    reader: Reader = "rules"
    as_of: date | None = None
    settings: Settings | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """Why there is no record.

    `kind` names the error; `retryable`: the same again may work.
    `paid`: a model was, or may have been, paid for it, and the same again costs again.
    """

    kind: str
    message: str
    retryable: bool = False
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """What came of a file: content to be written, or a failure; `more` is for who asked."""

    content: bytes | None = None
    failure: Failure | None = None
    more: Any = None
    seconds: float = 0.0


Work = Callable[[File], tuple[bytes | None, Any]]
"""Content for the disk, and what is only handed on. It must be picklable for processes."""


def record_of(file: File, asked: Asked) -> tuple[bytes, None]:
    """The record as JSON on one line."""
    from tenderkit import extraction

    tender = extraction.extract_document(
        document_in(file), reader=asked.reader, as_of=asked.as_of, settings=asked.settings
    )
    return tender.model_dump_json().encode() + b"\n", None


def document_in(file: File) -> Document:
    """The file read into a Document."""
    from tenderkit import reading

    with _READING:
        return reading.read_bytes(file.data, file.name)


def in_turn(work: Work, files: Sequence[File]) -> list[Made]:
    """Do the work for some files, one after another; a failure stands in its file's place."""
    return [_attempt(work, file) for file in files]


def _attempt(work: Work, file: File) -> Made:
    started = time.perf_counter()
    try:
        content, more = work(file)
    except Exception as error:
        return Made(failure=failure_of(error), seconds=time.perf_counter() - started)
    return Made(content, None, more, time.perf_counter() - started)


def failure_of(error: BaseException) -> Failure:
    """An error as a value that can travel and be written down."""
    kind = type(error).__name__
    if isinstance(error, TenderkitError):
        return Failure(
            kind=kind, message=str(error), retryable=error.retryable, paid=_was_paid(error)
        )
    if isinstance(error, MemoryError):
        message = "there is not enough memory for it (run it again with fewer workers)"
        return Failure(kind=kind, message=message, retryable=True)
    return Failure(kind=kind, message=fault_line(error))


_MAY_HAVE_BEEN_COUNTED = ("reply_lost", "deadline")


def _was_paid(error: TenderkitError) -> bool:
    """Whether a model was, or may have been, paid before this error: see NoReply, CallFailed."""
    outcome = getattr(error, "outcome", None)
    if outcome is not None:
        return bool(outcome.cost.sends)
    return getattr(error, "reason", None) in _MAY_HAVE_BEEN_COUNTED


Again = Literal["free", "all", "none"]
"""Which files that failed in an earlier run are tried again; `free` leaves out those for which a
model was, or may have been, paid."""


def tried_again(failure: Failure, again: Again) -> bool:
    """Whether a file that failed so is tried again.

    Examples
    --------
    >>> tried_again(Failure(kind="NoReply", message="refused", paid=True), "free")
    False
    """
    return again == "all" or (again == "free" and not failure.paid)
