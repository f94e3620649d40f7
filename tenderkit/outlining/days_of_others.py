"""Mentions of days that are those of something else: of another's contract, of a colleague, of a mail.

In: the mentions that all readers of days made. Out: the mentions without them; where a line tells a day
of its own beside that of another, the mention is pointed at it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tenderkit.lexicon.other_terms import is_of_another_term
from tenderkit.lexicon.other_work import other_work_from
from tenderkit.outlining.dated_statements import dated_statements
from tenderkit.records import Document, FieldLines

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
    found = []
    for mention in fields:
        if mention.field in _TERMS:
            own = _own(document, mention)
            if own is not None:
                found.append(own)
        elif mention.field != "published_on" or not (
            _SENT.match(document.words(mention.lines[0]))
            and (through or _is_in_a_mail(document, mention.lines[0]))
        ):
            found.append(mention)
    return found


def _own(document: Document, mention: FieldLines) -> FieldLines | None:
    """A mention at what is its own; None where each of its days is another's."""
    if len(mention.lines) > 1:
        return mention
    words = document.words(mention.lines[0])
    first, last = mention.words or (0, len(words))
    told = [one for one in dated_statements(words) if first <= one.day < last]
    last_own = other_work_from(words)
    own = [
        one
        for one in told
        if one.day < last_own and not is_of_another_term(words[one.start : one.end])
    ]
    if len(own) == len(told):
        return mention
    if not own:
        return None
    return mention.model_copy(update={"words": (own[0].start, own[0].end)})


def _is_in_a_mail(document: Document, number: int) -> bool:
    """Whether a line stands in the head of a mail: among who wrote it and to whom."""
    last = len(document.lines)
    near = [
        document.words(other)
        for other in range(max(1, number - _NEAR), min(last, number + _NEAR) + 1)
    ]
    return any(map(_WROTE.match, near)) and any(map(_TO_WHOM.match, near))
