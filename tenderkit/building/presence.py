"""Where the work is done: at the office, at home, or both.

In: a document and the lines of a mention. Out: one reading a sentence that says so; of a question,
what its answer makes of it.
"""

from __future__ import annotations

from tenderkit.building.alone import YES
from tenderkit.building.mentions import Reading
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.workplace_states import workplace_of
from tenderkit.lexicon.workplace_words import BOTH, HOME_ASKED, NO
from tenderkit.records import Document


def on_site(document: Document, lines: tuple[int, ...]) -> list[Reading]:
    """What each sentence of the lines says of where the work is done."""
    found = []
    for number in lines:
        line = document.line(number)
        words = document.words(line)
        for start, end in sentences(words):
            sentence = words[start:end]
            behind = line.start + end
            if sentence.endswith("?") and not YES.match(document.text, behind):
                state = _answered(document, behind, sentence)
            else:
                state = workplace_of(sentence)
            if state:
                span = document.span(line.start + start, behind)
                found.append(Reading(state, (span,), number))
    return found


def _answered(document: Document, end: int, question: str) -> str | None:
    """What an answer other than yes makes of a question about work from home."""
    if not HOME_ASKED.search(question):
        return None
    if _denied(document, end):
        return "on_site"
    return "hybrid" if BOTH.match(document.text, end) else None


def _denied(document: Document, end: int) -> bool:
    """Whether a question is answered with no, and with no other place."""
    denied = NO.match(document.text, end)
    if denied is None:
        return False
    stop = document.text.find("\n", denied.end())
    return workplace_of(document.text[denied.end() : stop if stop > 0 else None]) != "hybrid"
