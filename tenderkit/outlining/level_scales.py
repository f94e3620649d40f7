"""Scales that stand apart: the head of their columns, and the lines of their levels, which are no criteria.

Why: "Jaren | Punten" over the steps of a criterion, and "0 Geen antwoord", "4 Beperkt", "10 Uitstekend" in a
chapter on the scores, look like items with a number.
In: lines. Out: yes or no; the places of the lines of such scales.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tenderkit.lexicon.scale_heads import column_of, score_column
from tenderkit.outlining.marks import Mark
from tenderkit.sieving import sieve


def heads_steps(mark: Mark) -> bool:
    """Whether a row only heads the two columns of a scale: "Jaren | Punten", "Cijfer | Betekenis"."""
    words = mark.words
    return score_column(words) is not None or (
        words.count("\t") > 1 and column_of(words) is not None
    )


def levels_apart(lines: Sequence[Mark], label: Mark | None = None) -> frozenset[int]:
    """The places of the lines that are levels of a scale: a run of numbers that leaps from nought, behind its lead.

    "0 …", "4 …", "7 …", "10 …" are levels; "1 …", "2 …", "3 …" number a list.
    """
    found: set[int] = set()
    at = 0
    while at < len(lines):
        end = at
        scores: list[int] = []
        while end < len(lines) and (score := _score(lines[end])) is not None:
            scores.append(score)
            end += 1
        above = lines[at - 1] if at else label
        if above is not None and _leaps(scores) and len(scores) >= _least_under(above):
            found |= set(range(at, end))
        at = max(end, at + 1)
    return frozenset(found)


_FEWEST, _LEAST, _NEVER = 2, 3, 1000
_OPENS = re.compile(
    r"\s*(?:[•*-]\s*)?(?P<score>\d{1,3})(?:\s?(?:punten|punt|%))?\s?(?:[\t=:–-]\s?|\.?\s)(?=[^\W\d_])"
)


def _score(mark: Mark) -> int | None:
    opening = _OPENS.match(mark.words)
    return int(opening["score"]) if opening and not (mark.heading and mark.part) else None


def _leaps(scores: list[int]) -> bool:
    """Whether numbers rise from nought, or fall to it, by more than one."""
    if len(scores) < _FEWEST:
        return False
    steps = [high - low for low, high in pairwise(scores)]
    rises = all(step > 0 for step in steps) and scores[0] == 0
    falls = all(step < 0 for step in steps) and scores[-1] == 0
    return (rises or falls) and max(abs(step) for step in steps) > 1


def _least_under(above: Mark) -> int:
    """How many lines make a scale under a line: fewer under the head of its columns, none under a line that tells of none."""
    if heads_steps(above):
        return _FEWEST
    return _LEAST if _TELLS.search(above.words) else _NEVER


_TELLS = sieve(
    r"\b(?:schaal|cijfers?|scores?|puntenschaal|waardering\w*|beoordelings\w*|toegekend|scale|grades?|marks)\b",
    re.IGNORECASE,
)
