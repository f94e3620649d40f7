"""Published questions with their answers, as records.

In: question and answer lines. Out: `Question` records without the words "Vraag:" and "Antwoord:".
"""

from __future__ import annotations

import re

from tenderkit.records import Document, Question, QuestionLines

_ASKED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:vraag|question|v|q)\s*\d{0,2}\s*[:.)\t–-]\s*|(?:vraag|question)\s*\d{1,2}\s+)|^\s*\d{1,2}[.)]\s+",
    re.IGNORECASE,
)
_ANSWERED = re.compile(
    r"^\W*(?:\d{1,2}[.)]?\s*)?(?:(?:antwoord|answer|a|reactie)\s*\d{0,2}\s*[:.)\t–-]\s*|(?:antwoord|answer)\s*(?:\d{1,2}\s+|(?-i:(?=[A-Z]\w))))",
    re.IGNORECASE,
)
_SEAM = re.compile(r"(?<=\?)\W*\s*(?:(?:antwoord|answer|a)\s*\d{0,2}\s*[:.\t]\s*)?", re.IGNORECASE)


def questions(document: Document, outlined: tuple[QuestionLines, ...]) -> tuple[Question, ...]:
    """One record a question, with the spans of its lines."""
    found = []
    for entry in outlined:
        asked = _joined(document, entry.question)
        answer = _joined(document, entry.answer)
        if set(entry.question) & set(entry.answer):
            asked, answer = _split(asked)
        spans = tuple(
            document.line_span(number) for number in dict.fromkeys((*entry.question, *entry.answer))
        )
        found.append(
            Question(
                question=_ASKED.sub("", asked, count=1).strip(),
                answer=_ANSWERED.sub("", answer, count=1).strip() or None,
                evidence=spans,
            )
        )
    return tuple(found)


def _joined(document: Document, lines: tuple[int, ...]) -> str:
    return re.sub(r"\s+", " ", " ".join(document.words(number) for number in lines)).strip()


def _split(text: str) -> tuple[str, str]:
    match = _SEAM.search(text)
    return (text[: match.start()], text[match.end() :]) if match else (text, "")
