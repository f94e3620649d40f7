"""From the lines that a reader points at to the words that hold the value.

In: a document, a line and a field. Out: pieces of the line, surest first: what stands behind the field's label, else
the sentences that hold one of its cues, else the whole line.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from tenderkit.dutch import (
    Found,
)
from tenderkit.dutch.sentences import sentences, statements
from tenderkit.lexicon.cues import (
    UNKNOWN,
    cue_patterns,
)
from tenderkit.lexicon.date_cues import composed_cues, states_other
from tenderkit.lexicon.label_words import guessed, longer
from tenderkit.lexicon.labels import COLON_ONLY, field_of, label_at
from tenderkit.records import Document, Span
from tenderkit.sieving import Sieve

T = TypeVar("T")

_SAME_LABEL: dict[str, frozenset[str]] = {
    "starts_asap": frozenset({"starts_on"}),
    "starts_on": frozenset({"starts_on", "duration_months"}),
    "ends_on": frozenset({"ends_on", "duration_months", "starts_on"}),
    "duration_months": frozenset({"duration_months", "ends_on"}),
    "extensions": frozenset({"extensions", "duration_months", "ends_on", "starts_on"}),
    "on_site": frozenset({"on_site", "location", "work_days"}),
    "work_days": frozenset({"work_days", "hours_per_week"}),
}
"""Labels under which another field's value is found: a date under "Duur"."""

_ONE_A_SEGMENT: frozenset[str] = frozenset(
    {"closes_at", "questions_close_at", "answers_published_on", "interviews", "published_on"}
)
"""Moments of which one sentence states two, parted by a semicolon."""
_ANOTHER = 100
"""Added to the rank of a piece that speaks of another deadline as well."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a document with their place; `cue` is where in them the cue of the field starts, 0 for a label.

    `labelled` tells words behind the field's own label from words of prose.
    """

    text: str
    start: int
    cue: int = 0
    labelled: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A value with its words; `amends` where the text says that it replaces another."""

    value: Any
    spans: tuple[Span, ...]
    line: int
    amends: bool = False


def pieces(document: Document, number: int, field: str) -> list[Piece]:
    """The parts of a line in which the value of `field` may stand, surest first."""
    line = document.line(number)
    words = document.words(line)
    rest = label_rest(words, field)
    if rest is not None:
        return [Piece(words[rest:], line.start + rest, labelled=True)]
    told = (statements if field in _ONE_A_SEGMENT else sentences)(words)
    for start, end in told[1:]:
        label = guessed(words[start:end], spaced=False)
        if label is not None and label[0] == field:
            return [
                Piece(words[start + label[1] : end], line.start + start + label[1], labelled=True)
            ]
    found = _cued(words, line.start, told, field, cue_patterns(field)) or [
        (rank, piece)
        for rank, piece in _cued(words, line.start, told, field, composed_cues(field))
        if not states_other(field, piece.text)
    ]
    found.sort(key=lambda pair: pair[0])
    return [piece for _, piece in found] or [Piece(words, line.start)]


def _cued(
    words: str,
    offset: int,
    told: list[tuple[int, int]],
    field: str,
    patterns: tuple[Sieve, ...],
) -> list[tuple[int, Piece]]:
    """The statements that hold a cue, each with the rank of its surest one."""
    found: list[tuple[int, Piece]] = []
    for start, end in told:
        for rank, pattern in enumerate(patterns):
            match = pattern.search(words, start, end)
            if match:
                if field == "closes_at" and any(
                    other.search(words, start, end) for other in _other_deadlines()
                ):
                    rank += _ANOTHER
                found.append((rank, Piece(words[start:end], offset + start, match.start() - start)))
                break
    return found


@cache
def _other_deadlines() -> tuple[Sieve, ...]:
    return (
        *cue_patterns("intermediary_closes_at"),
        *cue_patterns("questions_close_at"),
        *composed_cues("intermediary_closes_at"),
    )


def label_rest(words: str, field: str) -> int | None:
    """Where the value behind the label of `field` starts, or None where the line does not start with one."""
    among = _SAME_LABEL.get(field, frozenset({field}))
    match = label_at(words)
    listed = field_of(match.group("label")) if match else None
    if not match or not listed or not match.group("sep").strip(" "):
        known = guessed(words, spaced=listed is None)
        if known is None and match and listed:
            known = longer(words, match.end())
        if known is not None:
            return known[1] if known[0] in among else None
    if not match or match.end() >= len(words) or listed not in among:
        return None
    if not match.group("sep").strip(" ") and match.group("label").lower() in COLON_ONLY:
        return None
    return match.end()


def nearest(found: list[Found[T]], cue: int) -> Found[T] | None:
    """The first value behind the cue, else the last one before it."""
    behind = [value for value in found if value.start >= cue]
    if behind:
        return behind[0]
    return found[-1] if found else None


def first_value(
    document: Document, number: int, field: str, find: Callable[[str], Iterable[Found[T]]]
) -> tuple[Found[T], Piece] | None:
    """The value nearest to the surest cue of a line, with the piece that it stands in."""
    for piece in pieces(document, number, field):
        value = nearest(list(find(piece.text)), piece.cue)
        if value is not None:
            return value, piece
    return None


def spans_of(document: Document, piece: Piece, *found: Found[Any]) -> tuple[Span, ...]:
    """The spans of values found in a piece."""
    return tuple(
        document.span(piece.start + value.start, piece.start + value.end) for value in found
    )


def trimmed(document: Document, number: int, words: str, start: int, end: int) -> list[Reading]:
    """The trimmed words from `start` to `end` of a line."""
    while start < end and words[start] in " \t-–•*#:,;|\"'“”":
        start += 1
    while (end > start and words[end - 1] in " \t,;:|\"'“”") or (
        end > start and words[end - 1] == "." and not re.search(r"\b\w{1,3}\.$", words[start:end])
    ):
        end -= 1
    text = words[start:end]
    if not text or UNKNOWN.match(text):
        return []
    line = document.line(number)
    return [
        Reading(
            re.sub(r"\s+", " ", text),
            (document.span(line.start + start, line.start + end),),
            number,
        )
    ]
