"""The steps of the procedure, from reply to award.

In: the lines that a reader points at. Out: a step for each sentence that tells one, with its span.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.step_words import sets_aside, tells_step
from tenderkit.records import Document, Span


def procedure(
    document: Document, lines: tuple[int, ...]
) -> tuple[tuple[str, ...], tuple[Span, ...]]:
    """The steps from reply to award, in the document's words: the sentences that tell one, or the first of a numbered step."""
    found: list[str] = []
    spans: list[Span] = []
    words_of = {number: document.words(document.line(number)) for number in lines}
    listed = _items_among_steps(words_of)
    named = 0
    for number, words in words_of.items():
        if _names_step(words, words_of.get(number + 1, "")):
            named = number
            continue
        told = [(start, end) for start, end in sentences(words) if _step_words(words[start:end])]
        steps = [
            place
            for start, end in told
            if _is_step(words[start:end])
            for place in _steps_of(words, start, end)
        ]
        numbered = _NUMBERED_STEP.match(words) is not None
        if not steps and told and (numbered or number in listed) and not _NO_ITEM.search(words):
            steps = told[:1]
        if len(steps) > 1 and (numbered or named == number - 1 > 0):
            steps = [
                place
                for at, place in enumerate(steps)
                if at == 0 or not _OUTCOME.search(words[slice(*place)])
            ]
        line = document.line(number)
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
_ITEM = re.compile(r"\W*(?:[-•*▪–]|[a-h][.)])\s+\S", re.IGNORECASE)
_NO_ITEM = re.compile(
    r"\b(?:vraag|vragen|antwoord)\b|\?|\bgelijk\w*\b|^\W*(?:sluit\w*|publicatie|plaatsing|deadline|closing)\b",
    re.IGNORECASE,
)
"""An item of a list of steps that is none: a day of the planning, who answers, what decides at an equal score."""
_OUTCOME = re.compile(
    r"\bga(?:at|an)\b.{0,40}\b(?:door|naar)\b|\b(?:valt|vallen) (?:dan )?af\b|\b(?:go|goes) (?:through|on)\b",
    re.IGNORECASE,
)
"""How a numbered step ends for those in it, which is no step of its own: "De hoogste vijf gaan door"."""
_LEAST_OF_STEP = 3
"""Words of a step."""


def _items_among_steps(words_of: Mapping[int, str]) -> set[int]:
    """The items of lists of which at least a third tell a step: then all are steps, whatever their words."""
    found: set[int] = set()
    run: list[int] = []
    for number in [*words_of, 0]:
        if run and (number != run[-1] + 1 or not _ITEM.match(words_of[number])):
            told = sum(_tells(words_of[one]) for one in run)
            if told >= _LEAST_ITEMS and told * 3 >= len(run):
                found.update(run)
            run = []
        if number and _ITEM.match(words_of[number]):
            run.append(number)
    return found


_LEAST_ITEMS = 2
"""Items that tell a step in a list of steps."""


def _tells(words: str) -> bool:
    return any(_is_step(words[start:end]) for start, end in sentences(words))


def _is_step(sentence: str) -> bool:
    step = _step_words(sentence)
    return tells_step(step) or sets_aside(step)


def _names_step(words: str, below: str) -> bool:
    """Whether a line only names a step that the next one tells: "Stap 1: Toets op de eisen"."""
    return (
        len(words.split()) <= _NAME
        and not words.rstrip().endswith((".", ";"))
        and _NUMBERED_STEP.match(words) is not None
        and _NUMBERED_STEP.match(below) is None
        and _tells(below)
    )


_NAME = 9
"""Words of a line that names a step, its number among them."""


def _steps_of(words: str, start: int, end: int) -> list[tuple[int, int]]:
    """The steps between the semicolons of a sentence; the sentence where they are not all steps."""
    parted = [(start + first, start + last) for first, last in statements(words[start:end])]
    parted = [(first, len(words[:last].rstrip(" ;"))) for first, last in parted]
    told = all(_is_step(words[first:last]) for first, last in parted)
    return parted if told else [(start, end)]


def _step_words(sentence: str) -> str:
    """A sentence without the number or the name of the step; nothing where little is left."""
    text = _STEP_LEAD.sub("", sentence).strip(" .;:\t")
    return text if len(text.split()) >= _LEAST_OF_STEP else ""
