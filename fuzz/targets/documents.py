"""Files of every format: read, taken apart by the rules, looked at as a nota."""

from __future__ import annotations

from collections.abc import Callable

from fuzz.judging import Try, hold
from fuzz.targets.promises import hold_document, hold_outline, hold_record
from tenderkit.building import build
from tenderkit.comparing.nota import is_nota, read_nota
from tenderkit.outlining import rules_outline
from tenderkit.reading.sources import read_bytes
from tenderkit.records import Document, Tender

SUFFIXES = ("txt", "md", "html", "eml", "docx", "pdf")


def reading_of(suffix: str) -> Try:
    """Bytes of a file with this suffix, all the way to a record."""

    def attempt(data: bytes) -> None:
        document = read_bytes(data, f"tender.{suffix}", ocr=False)
        hold_document(document)
        tender = record_of(document)
        if is_nota(document):
            read_nota(document, tender)

    return attempt


def record_of(document: Document) -> Tender:
    """Outlined by the rules and built, with everything held that must hold."""
    outline = rules_outline(document)
    hold_outline(outline, document)
    tender = build(document, outline)
    hold_record(tender, document)
    return tender


def reread(data: bytes) -> None:
    """The printed text, read again, makes a document with the same letters."""
    once = read_bytes(data, "tender.txt", ocr=False)
    again = read_bytes(once.text.encode(), "tender.txt", ocr=False)
    hold(_letters(again.text) == _letters(once.text), "letters came or went")


def _letters(text: str) -> str:
    return "".join(character for character in text if character.isalnum())


TARGETS: dict[str, Callable[[bytes], object]] = {
    **{f"read-{suffix}": reading_of(suffix) for suffix in SUFFIXES},
    "reread": reread,
}

__all__ = ["SUFFIXES", "TARGETS", "record_of"]
