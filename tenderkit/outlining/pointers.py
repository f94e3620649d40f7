"""Rows of a reply taken apart: line numbers, names, numbers and words, whatever their order.

Why: a server without strict schemas, or a chat, may change the order of a row's words; that is no
reason to lose a requirement. In: one row. Out: its parts, or None where it is no such row.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import cast, get_args

from tenderkit.outlining.wire import DoubtCode, NumberName
from tenderkit.records import FieldName, Proof, Theme

Lines = tuple[int, ...]

_FIELDS = frozenset(get_args(FieldName))
_THEMES = frozenset(get_args(Theme))
_PROOFS = frozenset(get_args(Proof))
_CODES = frozenset(get_args(DoubtCode))
_NUMBERS = frozenset(get_args(NumberName))

_RANGES = re.compile(r"\d{1,5}(?:-\d{1,5})?(?:,\d{1,5}(?:-\d{1,5})?)*")
_NUMBER = re.compile(r"([a-z]+)=(\d{1,6}(?:\.\d{1,2})?)")

# "1-99999" is a mistake or a trick; no criterion or field spans so much.
MAX_LINES = 40


@dataclass(frozen=True, slots=True)
class FieldPointer:
    """`closes_at 7-8 2031-05-12T09:00`"""

    field: FieldName
    lines: Lines
    value: str | None = None


@dataclass(frozen=True, slots=True)
class CriterionPointer:
    """`31 rate bid b:32-34 pts=20 ~Uurtarief`"""

    lines: Lines
    theme: Theme | None = None
    proof: Proof | None = None
    bands: Lines = ()
    numbers: dict[NumberName, Decimal] = field(default_factory=dict)
    words: str | None = None


def lines_of(text: str) -> Lines | None:
    """The numbers of `12`, `12-14` or `12,90`, in order and once; None for anything else.

    Examples
    --------
    >>> lines_of("12-14,9")
    (9, 12, 13, 14)
    >>> lines_of("1-99999") is None
    True
    """
    text = text.replace("–", "-")
    if not _RANGES.fullmatch(text):
        return None
    numbers: set[int] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        low, high = int(first), int(last or first)
        if not 0 <= high - low < MAX_LINES:
            return None
        numbers.update(range(low, high + 1))
    return tuple(sorted(numbers)) if len(numbers) <= MAX_LINES else None


def field_pointer(row: str) -> FieldPointer | None:
    """A row of `fields`."""
    name, _, rest = row.strip().partition(" ")
    where, _, value = rest.strip().partition(" ")
    lines = lines_of(where)
    if name not in _FIELDS or not lines:
        return None
    return FieldPointer(cast(FieldName, name), lines, value.strip().lstrip("=") or None)


def criterion_pointer(row: str) -> CriterionPointer | None:
    """A row of `criteria[].rows`. Words that it does not know are passed over."""
    told, _, words = row.strip().partition("~")
    lines: Lines | None = None
    theme: Theme | None = None
    proof: Proof | None = None
    bands: Lines = ()
    numbers: dict[NumberName, Decimal] = {}
    for word in told.split():
        number = _NUMBER.fullmatch(word)
        if number and number[1] in _NUMBERS:
            numbers[cast(NumberName, number[1])] = Decimal(number[2])
        elif word.startswith("b:"):
            bands = lines_of(word[2:]) or ()
        elif word in _THEMES:
            theme = cast(Theme, word)
        elif word in _PROOFS:
            proof = cast(Proof, word)
        elif lines is None:
            lines = lines_of(word)
    if not lines:
        return None
    return CriterionPointer(lines, theme, proof, bands, numbers, words.strip() or None)


def question_pointer(row: str) -> tuple[Lines, Lines] | None:
    """A row of `questions`: the lines of the question, the lines of the answer."""
    asked, _, answered = row.replace(" ", "").partition(">")
    question = lines_of(asked)
    answer = lines_of(answered) if answered else ()
    return None if not question or answer is None else (question, answer)


def doubt_pointer(row: str) -> tuple[DoubtCode, Lines] | None:
    """A row of `doubts`."""
    code, _, where = row.strip().partition(" ")
    lines = lines_of(where.strip())
    return None if code not in _CODES or not lines else (cast(DoubtCode, code), lines)
