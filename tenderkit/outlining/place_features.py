"""What the place of a value on a page shows: the words around it, its label, the heading above.

Why: days and hours are told apart by the same small signs. In: the lines of a document, and where in
a line a value stands. Out: the names of its features. Nothing here knows what a word means.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tenderkit.dutch.sentences import sentences
from tenderkit.outlining.line_features import Looks, is_heading, stems_of, tokens_of

_LABEL = re.compile(r"([^:\t|]{2,50})[:\t|]")
_CLOSE, _NEAR, AROUND = 4, 10, 8
"""Words before a value that are known by their place; that are known at all; and those behind it."""
_PAIRED = 6
"""Words before a value that are known two by two; those of the line behind."""


def headings_above(lines: Sequence[Looks], wanted: set[int]) -> dict[int, list[str]]:
    """The words of the heading above each wanted line."""
    found: dict[int, list[str]] = {}
    heading = ""
    for number, (words, kind) in enumerate(lines, start=1):
        if number in wanted:
            found[number] = tokens_of(heading)
        if is_heading(words, kind):
            heading = words
    return found


def sentence_around(words: str, start: int) -> tuple[int, int]:
    """Where the sentence of a line stands in which a value starts."""
    return next((each for each in sentences(words) if each[0] <= start < each[1]), (0, len(words)))


def in_line(words: str, start: int, end: int) -> list[str]:
    """The words of its sentence before and behind it, those of the sentence before, and the label."""
    first, last = sentence_around(words, start)
    before, behind = tokens_of(words[first:start]), tokens_of(words[end:last])
    found = [name for token in before + behind for name in named("S", token)]
    for place, token in enumerate(reversed(before[-_CLOSE:])):
        found += named(f"b{place}", token)
    for place, token in enumerate(behind[: _CLOSE - 1]):
        found += named(f"a{place}", token)
    found += [name for token in before[-_NEAR:] for name in named("B", token)]
    found += [name for token in behind[:AROUND] for name in named("A", token)]
    found += [f"bb={one}_{two}" for one, two in pairwise(before[-_PAIRED:])]
    found += [f"ps={token}" for token in tokens_of(words[:first])[-AROUND:]]
    label = _LABEL.match(words)
    if label is not None and label.end() <= start:
        found += [name for token in tokens_of(label[1]) for name in named("l", token)]
    if not before and not behind:
        found.append("alone")
    return found


def named(place: str, token: str) -> list[str]:
    """A word by its place, and its kin there."""
    return [f"{place}={token}", *(f"{place}={stem}" for stem in stems_of(token)[:1])]


def around(lines: Sequence[Looks], number: int) -> list[str]:
    """The last words of the line before and the first of the line behind."""
    found: list[str] = []
    if number > 1:
        above = tokens_of(lines[number - 2][0])[-AROUND:]
        found += [name for token in above for name in named("p", token)]
    if number < len(lines):
        found += [f"n={token}" for token in tokens_of(lines[number][0])[:_PAIRED]]
    return found
