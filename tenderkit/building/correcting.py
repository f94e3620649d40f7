"""A value put right by a person, with the words that it rests on.

Why: a reader errs, and a corrected record must keep the record's rules: a value is valid, it has
words, and what stood there before is not forgotten. In: a Tender, a header field, the value as the
record prints it. Out: a new Tender with the finding `corrected_by_hand`.
"""

from __future__ import annotations

from typing import Any, Final

from pydantic import ValidationError

from tenderkit.errors import TenderkitError
from tenderkit.records import Document, Finding, Span, Tender
from tenderkit.records.origin import document_of, taken_from

CODE: Final = "corrected_by_hand"

LISTS: Final = frozenset({"criteria", "questions", "findings", "evidence"})
"""Not header fields: these are corrected line by line, in a label (`tenderkit label`)."""


def correct(
    tender: Tender, field: str, value: Any, *, words: str, document: Document | None = None
) -> Tender:
    """A tender with one header value put right.

    Parameters
    ----------
    tender : the record; it stays as it is.
    field : a header field of docs/tender-record.md, such as `closes_at`.
    value : as the record prints it: `"2031-05-12T09:00"`, `{"min": 24, "max": 32}`, None.
    words : the words of the document that say so; they must stand in it once. Empty only where the
        value becomes None.
    document : where the words stand; the one that the tender was taken from by default.

    Raises
    ------
    TenderkitError
        Where the field or the value does not fit the record, or the words are not found once.

    Examples
    --------
    >>> from tenderkit.records import Document
    >>> text = Document(name="a.txt", format="text", text="Sluit 12 mei 2031, 9 uur", lines=())
    >>> better = correct(Tender(), "closes_at", "2031-05-12T09:00", words="12 mei 2031, 9 uur",
    ...                  document=text)
    >>> better.closes_at, better.evidence["closes_at"][0].start
    (datetime.datetime(2031, 5, 12, 9, 0), 6)
    """
    if field in LISTS or field not in Tender.model_fields:
        known = ", ".join(name for name in Tender.model_fields if name not in LISTS)
        raise TenderkitError(f"there is no header field {field!r}", hint=f"one of {known}")
    document = document or document_of(tender)
    spans = _spans(words, document) if words else ()
    if not spans and value is not None:
        raise TenderkitError(
            f"{field} needs the words that say so", hint="quote them from the document"
        )
    before = tender.model_dump(mode="json")
    old = before[field]
    note = Finding(
        code=CODE,
        severity="info",
        message=f"{field} was corrected by hand: {_shown(old)} became {_shown(value)}.",
        values=(_shown(old), _shown(value)),
        evidence=(*tender.evidence.get(field, ()), *spans),
    )
    evidence = {key: found for key, found in tender.evidence.items() if key != field}
    changed = {
        field: value,
        "evidence": {**evidence, **({field: spans} if spans else {})},
        "findings": (*tender.findings, note),
    }
    try:
        better = Tender.model_validate({**before, **changed})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise TenderkitError(
            f"{value!r} is no {field}: {first['msg']}",
            hint="write it as the record prints it; see docs/tender-record.md",
        ) from error
    return taken_from(better, document) if document is not None else better


def _spans(words: str, document: Document | None) -> tuple[Span, ...]:
    if document is None:
        raise TenderkitError(
            "the tender does not know its document", hint="pass the one that `read` returned"
        )
    found = document.text.count(words)
    if found != 1:
        raise TenderkitError(
            f"the words {words!r} stand {found} times in {document.name}",
            hint="quote enough of them to be found once",
        )
    at = document.text.index(words)
    if not document.lines:
        return (Span(start=at, end=at + len(words), quote=words),)
    return (document.span(at, at + len(words)),)


def _shown(value: Any) -> str:
    return "not stated" if value is None or value in ([], ()) else str(value)
