"""What a careful reader would stop at, found in a built record: gaps, sums, traps.

In: a Tender, its document and the outline it came from. Out: the Tender with findings added. Each check is a function of
its own; the table at the end is their order.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import datetime

from tenderkit.building.ambiguities import conjunctions, garbled
from tenderkit.building.instructions import instructions_in
from tenderkit.building.last_extension import extensions_past_the_end
from tenderkit.building.missing_papers import attachments
from tenderkit.building.point_checks import weights
from tenderkit.building.reprints import printed_twice
from tenderkit.building.scale_checks import bands
from tenderkit.building.splits import splits
from tenderkit.building.wording import words_of
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.closed_words import CLOSED, OF_LATER
from tenderkit.lexicon.cues import cue_patterns
from tenderkit.records import Document, Finding, Outline, Severity, Span, Tender

Check = Callable[[Tender, Document, Outline], Iterator[Finding]]


def check(tender: Tender, document: Document, outline: Outline) -> Tender:
    """The tender with the findings of all checks, blockers first, each code with its words."""
    found = list(tender.findings)
    for one in CHECKS:
        found += one(tender, document, outline)
    order: dict[Severity, int] = {"blocker": 0, "warning": 1, "info": 2}
    found.sort(key=lambda finding: order[finding.severity])
    return tender.model_copy(update={"findings": tuple(found)})


def _closing(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    if tender.closes_at is None and not any(
        f.code == "relative_closing_date" for f in tender.findings
    ):
        yield Finding(
            code="closing_date_missing",
            severity="warning",
            message="No closing date is stated: ask for it before you start.",
        )
    told = _said_closed(document, outline)
    if told is not None:
        yield Finding(
            code="closed",
            severity="blocker",
            message="The page says that replying is no longer possible.",
            values=(told.quote,),
            evidence=(told,),
        )


def _said_closed(document: Document, outline: Outline) -> Span | None:
    """The line that says that one can no longer reply."""
    for number in (n for entry in outline.fields if entry.field == "closed" for n in entry.lines):
        words = document.words(number)
        match = next((m for p in cue_patterns("closed") if (m := p.search(words))), None)
        if match or re.search(r"\bgesloten\b|\bclosed\b", words, re.IGNORECASE):
            return document.line_span(number)
    asked = {n for pair in outline.questions for n in (*pair.question, *pair.answer)}
    taken = asked | {n for entry in outline.criteria for n in (*entry.lines, *entry.bands)}
    for line in document.lines:
        words = document.words(line)
        if line.number in taken or not CLOSED.search(words):
            continue
        for start, end in sentences(words):
            if CLOSED.search(words[start:end]) and not OF_LATER.search(words[start:end]):
                return document.line_span(line.number)
    return None


def _period(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    start, closing, end = tender.starts_on, tender.closes_at, tender.ends_on
    if start is None:
        return
    if closing is not None and start < (
        closing.date() if isinstance(closing, datetime) else closing
    ):
        yield Finding(
            code="impossible_period",
            severity="warning",
            message="The assignment starts before bidding closes.",
            values=(start.isoformat(), str(closing)),
            evidence=(*tender.evidence.get("starts_on", ()), *tender.evidence.get("closes_at", ())),
        )
    elif end is not None and end < start:
        yield Finding(
            code="impossible_period",
            severity="warning",
            message="The assignment ends before it starts.",
            values=(start.isoformat(), end.isoformat()),
            evidence=(*tender.evidence.get("starts_on", ()), *tender.evidence.get("ends_on", ())),
        )


def _self_employed(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    if tender.self_employed == "excluded":
        yield Finding(
            code="self_employed_excluded",
            severity="blocker",
            message="Self-employed persons cannot do this assignment; read the words, and ask if in doubt.",
            values=("excluded",),
            evidence=tender.evidence.get("self_employed", ()),
        )


def _answers(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    answered = {number for pair in outline.questions for number in pair.answer}
    for entry in outline.criteria:
        if entry.kind == "condition" and set(entry.lines) & answered:
            spans = tuple(document.line_span(number) for number in entry.lines)
            yield Finding(
                code="question_answer_adds_requirement",
                severity="warning",
                message="A published answer adds a demand that the text itself does not hold.",
                values=(words_of(document, entry).text,),
                evidence=spans,
            )


def _instructions(tender: Tender, document: Document, outline: Outline) -> Iterator[Finding]:
    return iter(instructions_in(document))


CHECKS: tuple[Check, ...] = (
    _closing, _period, extensions_past_the_end, _self_employed, splits, weights, bands, conjunctions, printed_twice, garbled, _answers, attachments, _instructions,
)  # fmt: skip
"""The checks, in order."""
