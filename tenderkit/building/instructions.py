"""What a document says to a language model, and what it hides from a person, as findings.

Why: no reader follows such text or takes anything from it; still a person must know that somebody
tried. In: a Document. Out: a finding `instruction_in_document` for each line that speaks to a
model, and `hidden_text` for the words that nobody sees; and an outline without pointers at such
lines.
"""

from __future__ import annotations

from tenderkit.reading.addressing import addressed
from tenderkit.records import Document, Finding, Outline

LONGEST_SHOWN = 300
"""Characters of hidden words that a finding shows."""


def instructions_in(document: Document) -> tuple[Finding, ...]:
    """A finding for each line that speaks to a language model, and for the words left out."""
    spoken = tuple(
        Finding(
            code="instruction_in_document",
            severity="warning",
            message="the text speaks to a language model; nothing was taken from it",
            evidence=(document.span(start, end),),
        )
        for start, end in addressed(document).values()
    )
    unseen = tuple(words[:LONGEST_SHOWN] for words in document.unseen)
    if not unseen:
        return spoken
    hidden = Finding(
        code="hidden_text",
        severity="warning",
        message="the file holds words that nobody sees; they were left out",
        values=unseen,
    )
    return (*spoken, hidden)


def obeying_nobody(document: Document, outline: Outline) -> Outline:
    """The outline without pointers at lines that speak to a model, whoever pointed there."""
    lines = addressed(document)
    if not lines:
        return outline

    def kept(numbers: tuple[int, ...]) -> tuple[int, ...]:
        return tuple(number for number in numbers if number not in lines)

    return Outline(
        reader=outline.reader,
        fields=tuple(
            one.model_copy(update={"lines": kept(one.lines)})
            for one in outline.fields
            if kept(one.lines)
        ),
        criteria=tuple(
            one.model_copy(
                update={
                    "lines": kept(one.lines),
                    "bands": kept(one.bands),
                    "label": None if one.label in lines else one.label,
                }
            )
            for one in outline.criteria
            if kept(one.lines)
        ),
        questions=tuple(
            one
            for one in outline.questions
            if kept(one.question) == one.question and kept(one.answer) == one.answer
        ),
        doubts=outline.doubts,
    )
