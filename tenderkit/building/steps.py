"""The steps of the procedure, from reply to award.

In: the lines that a reader points at. Out: a step for each sentence that tells one, with its span.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.step_words import tells_step
from tenderkit.records import Document, Span


def procedure(
    document: Document, lines: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The steps from reply to award, in the document's words: the sentences that tell one, or the first of a numbered step."""
    found: list[str] = []
    spans: list[Span] = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        told = [(start, end) for start, end in sentences(words) if _step_words(words[start:end])]
        steps = [
            place
            for start, end in told
            if tells_step(_step_words(words[start:end]))
            for place in _steps_of(words, start, end)
        ]
        if not steps and told and _NUMBERED_STEP.match(words) and not _ANSWERS.search(words):
            steps = told[:1]
        if len(steps) > 1 and _NUMBERED_STEP.match(words):
            steps = [
                place
                for at, place in enumerate(steps)
                if at == 0 or not _OUTCOME.search(words[slice(*place)])
            ]
        for start, end in steps:
            found.append(re.sub(r"\s+", " ", _step_words(words[start:end])))
            spans.append(document.span(line.start + start, line.start + end))
    return tuple(found[:_MOST_STEPS]), tuple(spans[:_MOST_STEPS])


_STEP_LEAD = re.compile(
    r"^\W*(?:(?:[-•*▪]|\d{1,2}[.)])\s+|(?:stap|fase|ronde|step)\s+\w+\s*[:.–-]\s*)+|^[A-Z][\w ]{2,20}\t",
    re.IGNORECASE,
)
_MOST_STEPS = 12
_NUMBERED_STEP = re.compile(
    r"\W*(?:\d{1,2}[.)]|(?:stap|fase|ronde|step)\s+\w+\s*[:.–-])\s*\S", re.IGNORECASE
)
_ANSWERS = re.compile(r"\b(?:vraag|vragen|antwoord)\b|\?|\bgelijk\w*\b", re.IGNORECASE)
_OUTCOME = re.compile(
    r"\bga(?:at|an)\b.{0,40}\b(?:door|naar)\b|\b(?:valt|vallen) (?:dan )?af\b|\b(?:go|goes) (?:through|on)\b",
    re.IGNORECASE,
)
"""How a numbered step ends for those in it, which is no step of its own: "De hoogste vijf gaan door"."""
_LEAST_OF_STEP = 3
"""Words of a step."""


def _steps_of(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """The steps between the semicolons of a sentence; the sentence where they are not all steps."""
    parted = [(start + first, start + last) for first, last in statements(words[start:end])]
    parted = [(first, len(words[:last].rstrip(" ;"))) for first, last in parted]
    told = all(tells_step(_step_words(words[first:last])) for first, last in parted)
    return parted if told else [(start, end)]


def _step_words(sentence: str) -> str:
    """A sentence without the number or the name of the step; nothing where little is left."""
    text = _STEP_LEAD.sub("", sentence).strip(" .;:\t")
    return text if len(text.split()) >= _LEAST_OF_STEP else ""
