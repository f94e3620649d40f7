"""What holds for every result, whatever went in: a Document is its lines, a record's words stand in
its text, a record written is a record read."""

from __future__ import annotations

import re

from fuzz.judging import hold
from tenderkit.reading.lines import LONGEST_LINE
from tenderkit.records import Document, Outline, Tender


def hold_document(document: Document) -> None:
    """The text is its lines, and the offset map leads into the source."""
    text = document.text
    hold(
        text == "".join(document.words(line) + "\n" for line in document.lines), "text is not lines"
    )
    for number, line in enumerate(document.lines, start=1):
        words = document.words(line)
        hold(line.number == number, f"a line has the wrong number: {number}, {line.number}")
        hold(words == words.strip() != "", f"a line is not trimmed: {number} {words!r}")
        hold(len(words) <= LONGEST_LINE, f"a line is too long: {number} {len(words)}")
        hold(re.search(r"\s\s", words) is None, f"white space is not folded: {number} {words!r}")
        hold(len(words.splitlines()) == 1, f"a line is several: {number} {words!r}")
    end = 0
    for at, source, length in document.origins:
        hold(at >= end and length > 0, "the offset map is out of order")
        end = at + length
        hold(end <= len(text) and source + length <= len(document.source), "outside the text")
    text.encode("utf-8")


def hold_outline(outline: Outline, document: Document) -> None:
    """An outline points at lines that are there."""
    last = len(document.lines)
    pointed = [entry.lines for entry in (*outline.fields, *outline.criteria, *outline.doubts)]
    pointed += [c.bands for c in outline.criteria]
    pointed += [q.question + q.answer for q in outline.questions]
    hold(all(1 <= n <= last for lines in pointed for n in lines), "points outside the document")


def hold_record(tender: Tender, document: Document) -> None:
    """Every span is its words, and the record survives being written and read."""
    for span in tender.spans():
        words = document.text[span.start : span.end]
        hold(
            span.quote == words != "",
            f"a span is not its words: {span.start} {span.quote!r}, {words!r}",
        )
    hold_written(tender)
    ids = [criterion.id for criterion in tender.criteria]
    hold(len(set(ids)) == len(ids), f"an id stands twice: {ids}")
    hold(all(c.text.strip() for c in tender.criteria), "a criterion without words")


def hold_written(tender: Tender) -> None:
    """Its JSON read back is the same record."""
    hold(Tender.model_validate_json(tender.model_dump_json()) == tender, "written is not read")
