"""Mentions of days that are those of something else: of another's contract, of a colleague, of a mail.

In: the mentions that all readers of days made. Out: the mentions without them; where a line tells a day
of its own beside that of another, the mention is pointed at it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.clause_subjects import is_about_others
from tenderkit.lexicon.labels import label_at
from tenderkit.lexicon.other_terms import is_of_another_term
from tenderkit.lexicon.other_work import other_work_from
from tenderkit.outlining.cued import composed, found
from tenderkit.outlining.dated_statements import Statement, dated_statements
from tenderkit.records import Document, FieldLines, FieldName

_TERMS: Final = frozenset({"starts_on", "ends_on"})
_WROTE: Final = re.compile(r"[\W_]*(?:van|from)\b[\s*]*:", re.IGNORECASE)
_TO_WHOM: Final = re.compile(r"[\W_]*(?:aan|to|cc|onderwerp|subject)\b[\s*]*:", re.IGNORECASE)
_SENT: Final = re.compile(
    r"[\W_]*(?:verzonden|verstuurd|sent|datum|date|op|on)\b[\s*]*[:\t]", re.IGNORECASE
)
_NEAR: Final = 3
"""Lines of the head of a mail: who wrote to whom, when, and of what."""


def without_others(document: Document, fields: Sequence[FieldLines]) -> list[FieldLines]:
    """The mentions, without those of days that are another's.

    The date of a buyer's letter is the day on which it asks; that of a mail which somebody sends on,
    or of an intermediary's letter, is not.
    """
    through = any(mention.field == "intermediary" for mention in fields)
    kept = []
    for mention in fields:
        if mention.field in _TERMS:
            own = _own(document, mention)
            if own is not None:
                kept.append(own)
        elif mention.field != "published_on" or not (
            _SENT.match(document.words(mention.lines[0]))
            and (through or _is_in_a_mail(document, mention.lines[0]))
        ):
            kept.append(mention)
    return kept


def _own(document: Document, mention: FieldLines) -> FieldLines | None:
    """A mention at what is its own; None where each of its days is another's."""
    if len(mention.lines) > 1:
        return mention
    words = document.words(mention.lines[0])
    first, last = mention.words or (0, len(words))
    last_own = other_work_from(words)
    told: list[Statement] = []
    own: list[Statement] = []
    of_another = False
    for one in dated_statements(words):
        said = words[one.start : one.end]
        of_another = (of_another and _GOES_ON.match(said) is not None) or (
            is_of_another_term(said)
            or (mention.field == "ends_on" and is_about_others(words[slice(*_around(words, one))]))
        )
        if first <= one.day < last:
            told.append(one)
            if one.day < last_own and not of_another:
                own.append(one)
    if len(own) == len(told):
        return mention
    if mention.words is None and label_at(words) is None:
        own = [one for one in own if _states(mention.field, words[one.start : one.end])]
    if not own:
        return None
    return mention.model_copy(update={"words": (own[0].start, own[0].end)})


def _around(words: str, one: Statement) -> tuple[int, int]:
    """The sentence in which a day is told."""
    return next((each for each in sentences(words) if each[0] <= one.day < each[1]), (0, 0))


def _states(field: FieldName, said: str) -> bool:
    """Whether words state a field at all, where the day of another stood for it."""
    return found(field, said, numbered=True) or composed(field, said)


_GOES_ON: Final = re.compile(
    r"\W*(?:en|maar|and|but)\s(?:kan|kunnen|mag|mogen|wordt|worden|is|zijn|loopt|lopen|eindigt|moet|can|cannot|may|will|must|ends|runs)\b",
    re.IGNORECASE,
)
"""What goes on about the subject of the words before it: "and cannot be prolonged beyond 31 March"."""


def _is_in_a_mail(document: Document, number: int) -> bool:
    """Whether a line stands in the head of a mail: among who wrote it and to whom."""
    last = len(document.lines)
    near = [
        document.words(other)
        for other in range(max(1, number - _NEAR), min(last, number + _NEAR) + 1)
    ]
    return any(map(_WROTE.match, near)) and any(map(_TO_WHOM.match, near))
