"""Six digits or more in any grouping, taken for somebody's number unless they are something else.

Why: numbers of people come in forms that nobody foresaw (an account without IBAN, a number of a
foreign register, a telephone with one digit too few). In: a text. Out: `Found` pieces. What stays:
days and years, amounts and counts, what a label says to be the number of a project, a case or a
certificate, and pages from-to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tenderkit.lexicon.numbers import (
    AMOUNTS,
    DIGITS,
    MEMBERS,
    MIXED,
    OWN_DOCUMENTS,
    OWN_NUMBERS,
    REFERENCES,
    SMALL_RANGE,
    TIMES,
)
from tenderkit.llm.column_heads import numbered_things
from tenderkit.llm.personal_data import Found, Kind

_LEAST = 6
_GAP = re.compile(r"[ ]{2,}")
"""Between a label of a form and its number."""
_BEHIND_A_NAME = re.compile(r"[^\W\d_][ ]?[,(|–—-][ ]?$")
"""A word and a comma: what stands behind it reaches whom it names."""
_SERVICE = re.compile(
    r"(?<![\w-])(?!(?i:(?:maan|dins|woens|donder|vrij|zater|zon|werk)dag|\w+days?|tijden|open)\b)"
    r"[A-Z][\w'’-]+[ ]?[,:(|–][ ]?"
    r"(?P<n>0[89]0[0-9][ -]\d{4}(?:\d{3})?)(?![\w-]|[ ](?:uur|hrs|h)\b)"
)
"""A short number behind a name, though it looks like the hours of a day: "0900-1234"."""
_BEFORE = 44
"""Characters before a number in which its label stands."""


def guess_numbers(text: str) -> Iterator[Found]:
    """Runs of digits that nothing explains."""
    for match in _SERVICE.finditer(text):
        yield Found(*match.span("n"), "phone")
    clean = _without(text)
    things = frozenset(numbered_things(text))
    for match in DIGITS.finditer(clean):
        start, end = match.span()
        digits = [one for one in match[0] if one.isdigit()]
        if len(digits) < _LEAST or SMALL_RANGE.fullmatch(match[0].strip("()")):
            continue
        line = clean.rfind("\n", 0, start) + 1
        before = _GAP.sub(" ", clean[max(line, start - _BEFORE) : start])
        kind = _kind(match[0], len(digits))
        if kind == "phone" and _BEHIND_A_NAME.search(before):
            before = ""  # "Referentie 2: Hidde Quorvik, 0800-1234"
        if OWN_NUMBERS.search(before) is None and (
            REFERENCES.search(before) or (kind == "number" and line in things)
        ):
            continue
        yield Found(start, end, kind)


def _without(text: str) -> str:
    """The text with its dates and amounts blotted out, place for place."""
    for pattern in (TIMES, AMOUNTS):
        text = pattern.sub(lambda match: re.sub(r"\d", "x", match[0]), text)
    return text


def _kind(digits: str, count: int) -> Kind:
    starts = digits.lstrip("(")[0]
    return "phone" if starts in "+0" and 8 <= count <= 15 else "number"


def guess_documents(text: str) -> Iterator[Found]:
    """Letters and digits by turns, as passports and identity cards are numbered."""
    for match in MIXED.finditer(text):
        line = text.rfind("\n", 0, match.start()) + 1
        before = text[max(line, match.start() - _BEFORE) : match.start()]
        if not REFERENCES.search(before) or OWN_DOCUMENTS.search(before):
            yield Found(*match.span(), "document")
    for match in MEMBERS.finditer(text):
        yield Found(*match.span("n"), "document")
