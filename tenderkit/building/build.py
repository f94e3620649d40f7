"""From line numbers to values: Outline + Document to a Tender, every value with its words.

In: a document and what any reader pointed at. Out: a Tender without findings but those of conflict; the checks come after.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from tenderkit.building.answered_demands import with_answered
from tenderkit.building.checks import check
from tenderkit.building.conflicts import conflicts
from tenderkit.building.criteria import criteria
from tenderkit.building.draft import Draft
from tenderkit.building.earlier_deadlines import before_closing
from tenderkit.building.header import reader, reader_of_words
from tenderkit.building.instructions import obeying_nobody
from tenderkit.building.mentions import Reading
from tenderkit.building.page_years import PageYears, day_of
from tenderkit.building.questions import questions
from tenderkit.building.settling import intermediary_deadline, settle_all
from tenderkit.building.talk_years import year_of_talks
from tenderkit.dutch.years import Year
from tenderkit.outlining.unstated import stated_only
from tenderkit.records import (
    Document,
    FieldLines,
    Outline,
    Tender,
)


def build(document: Document, outline: Outline, *, as_of: date | None = None) -> Tender:
    """A Tender from an outline: values parsed from the lines, evidence for each, findings of the checks.

    Parameters
    ----------
    document : the text that the outline's line numbers refer to.
    outline : what a reader pointed at; lines outside the document are ignored.
    as_of : the day that "sluit over 5 dagen" counts from; without it such a closing stays unknown, with a finding.
    """
    outline = obeying_nobody(document, within(document, outline))
    quiet = stated_only(document)
    draft = Draft()
    mentions: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for entry in outline.fields:
        mentions[entry.field].append(entry.lines)
    years = PageYears(quiet, lambda field: _in_full(quiet, outline, field))
    for entry in outline.fields:
        here = _read(quiet, entry, years.of(entry.field, entry.lines[0]))
        if entry.field == "interviews" and not here:
            closed = _in_full(quiet, outline, "closes_at")
            here = _read(quiet, entry, year_of_talks(quiet, entry.lines, closed))
        if entry.words is not None:
            draft.pointed[entry.field, entry.lines] = here
        if entry.field != "intermediary_closes_at":
            draft.readings[entry.field] += here
    for lines in mentions["intermediary_closes_at"]:
        draft.moments_of_intermediary += draft.told(lines) or before_closing(
            None, years.of("intermediary_closes_at", lines[0])
        )(quiet, lines)
    found = criteria(document, outline.criteria)
    settle_all(quiet, draft, mentions, found, as_of)
    intermediary_deadline(quiet, draft, mentions, years)
    if quiet is not document:
        draft.quote_from(document)
    asked = questions(document, outline.questions)
    found = with_answered(found, asked)
    draft.findings += conflicts(document, draft.readings, draft.values)
    tender = Tender(
        **draft.values,
        criteria=found,
        questions=asked,
        evidence=draft.evidence,
        findings=tuple(draft.findings),
    )
    return check(tender, document, outline)


def _read(document: Document, entry: FieldLines, year: Year | None) -> list[Reading]:
    """The readings of one mention."""
    if entry.words is not None:
        told = reader_of_words(entry.field, year)
        return told(document, entry.lines, entry.words) if told is not None else []
    read = reader(entry.field, year)
    return read(document, entry.lines) if read is not None else []


def _in_full(document: Document, outline: Outline, field: str) -> date | None:
    """The day of a field, where one is stated in full."""
    return day_of(
        reading
        for entry in outline.fields
        if entry.field == field
        for reading in _read(document, entry, None)
    )


def within(document: Document, outline: Outline) -> Outline:
    """The outline without pointers outside the document: a hostile reader points anywhere."""
    last = len(document.lines)

    def kept(lines: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(dict.fromkeys(n for n in lines if 1 <= n <= last))

    return Outline(
        reader=outline.reader,
        fields=tuple(
            e.model_copy(update={"lines": kept(e.lines)}) for e in outline.fields if kept(e.lines)
        ),
        criteria=tuple(
            e.model_copy(
                update={
                    "lines": kept(e.lines),
                    "bands": kept(e.bands),
                    "label": e.label if e.label and 1 <= e.label <= last else None,
                }
            )
            for e in outline.criteria
            if kept(e.lines)
        ),
        questions=tuple(
            e.model_copy(update={"question": kept(e.question), "answer": kept(e.answer)})
            for e in outline.questions
            if kept(e.question)
        ),
        doubts=tuple(
            e.model_copy(update={"lines": kept(e.lines)}) for e in outline.doubts if kept(e.lines)
        ),
    )
