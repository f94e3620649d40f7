"""From line numbers to values: Outline + Document to a Tender, every value with its words.

In: a document and what any reader pointed at. Out: a Tender without findings but those of conflict; the checks come after.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, datetime

from tenderkit.building.checks import check
from tenderkit.building.conflicts import conflicts
from tenderkit.building.criteria import criteria
from tenderkit.building.earlier_deadlines import before_closing
from tenderkit.building.header import reader, reader_of_words
from tenderkit.building.instructions import obeying_nobody
from tenderkit.building.moments import stated_year
from tenderkit.building.questions import questions
from tenderkit.building.settling import Draft, intermediary_deadline, settle_all
from tenderkit.building.talk_years import year_of_talks
from tenderkit.records import (
    Document,
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
    draft = Draft()
    year = stated_year(document)
    mentions: dict[str, list[tuple[int, ...]]] = defaultdict(list)
    for entry in outline.fields:
        mentions[entry.field].append(entry.lines)
    closed = _full_closing(document, mentions["closes_at"])
    near = year or (closed.year if closed else None)
    for entry in outline.fields:
        of_entry = near if entry.field in _NEAR_CLOSING else year
        if entry.field == "interviews" and year is None:
            of_entry = year_of_talks(document, entry.lines, closed)
        if entry.words is not None:
            told = reader_of_words(entry.field, of_entry)
            here = told(document, entry.lines, entry.words) if told is not None else []
            draft.pointed[entry.field, entry.lines] = here
        else:
            read = reader(entry.field, of_entry)
            here = read(document, entry.lines) if read is not None else []
        if entry.field != "intermediary_closes_at":
            draft.readings[entry.field] += here
    for lines in mentions["intermediary_closes_at"]:
        draft.moments_of_intermediary += draft.told(lines) or before_closing(None, near)(
            document, lines
        )
    found = criteria(document, outline.criteria)
    settle_all(document, draft, mentions, found, as_of)
    intermediary_deadline(document, draft, mentions, near)
    asked = questions(document, outline.questions)
    draft.findings += conflicts(document, draft.readings, draft.values)
    tender = Tender(
        **draft.values,
        criteria=found,
        questions=asked,
        evidence=draft.evidence,
        findings=tuple(draft.findings),
    )
    return check(tender, document, outline)


_NEAR_CLOSING: frozenset[str] = frozenset(
    {"closes_at", "questions_close_at", "answers_published_on", "intermediary_closes_at"}
)
"""Fields whose day without a year is in the year of the closing."""


def _full_closing(document: Document, mentioned: list[tuple[int, ...]]) -> date | None:
    """The closing date, where one is stated in full."""
    read = reader("closes_at", None)
    if read is None:
        return None
    told = next((r.value for lines in mentioned for r in read(document, lines)), None)
    return told.date() if isinstance(told, datetime) else told


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
