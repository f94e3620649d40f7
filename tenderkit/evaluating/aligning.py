"""Which criterion of the reader is which criterion of the label.

In: two lists of criteria. Out: pairs, what was missed, what is extra, and which were split or
merged.

The alignment is one to one and the best in sum (Hungarian,
`scipy.optimize.linear_sum_assignment`), so one criterion read twice counts once as found and once
as invented.

A pair is made where the *similarity* is at least `SAME`. It is the likeness of the texts
(token-sort ratio). Where both have spans on the same text it is also allowed to be the mean of
likeness and overlap (characters shared over characters in either), which rescues a text that was
cut differently; and where such spans do not touch, only the same words elsewhere (`COPY`, a list
printed twice) still make a pair.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.evaluating.folding import contained, likeness, same_numbers
from tenderkit.records import Criterion, Span

SAME = 0.7
"""Similarity from which two criteria are the same one. Two halves of one demand (0.67) are not."""

COPY = 0.95
"""Likeness from which the same words in another place are the same criterion, if they also hold the
same numbers: "2 jaar ervaring met Key2" and "4 jaar ervaring met Key2" are a ladder, not a copy."""

SAME_PLACE = 0.8
"""Overlap from which the words of one that hold those of the other make them the same criterion:
"Prijs" and the whole line "Prijs: laagste tarief gedeeld door uw tarief". Whether the text is right
is a figure of its own. Of two prices it is measured against the smaller evidence: the name of a
price, and its name with how it is scored, are both right readings of one line."""

SAME_KIND = 0.1
"""What an equal kind adds in choosing between pairs; it never makes a pair."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two lists of criteria, laid side by side.

    Attributes
    ----------
    pairs : (label's, reader's), in the label's order. The kinds of a pair may differ.
    missed : of the label, without a partner.
    extra : of the reader, without a partner.
    split : of the label, each read as two or more criteria.
    merged : of the reader, each holding two or more of the label's.
    """

    pairs: tuple[tuple[Criterion, Criterion], ...]
    missed: tuple[Criterion, ...]
    extra: tuple[Criterion, ...]
    split: tuple[Criterion, ...]
    merged: tuple[Criterion, ...]


def align(label: Sequence[Criterion], read: Sequence[Criterion]) -> Alignment:
    """Lay the reader's criteria beside the label's."""
    couples = _couple(label, read)
    pairs = tuple((label[i], read[j]) for i, j in couples)
    missed = tuple(c for i, c in enumerate(label) if i not in {i for i, _ in couples})
    extra = tuple(c for j, c in enumerate(read) if j not in {j for _, j in couples})
    partner = {i: read[j] for i, j in couples}
    owner = {j: label[i] for i, j in couples}
    return Alignment(
        pairs,
        missed,
        extra,
        split=tuple(
            whole
            for i, whole in enumerate(label)
            if _parts(whole, [*([partner[i]] if i in partner else []), *extra]) > 1
        ),
        merged=tuple(
            whole
            for j, whole in enumerate(read)
            if _parts(whole, [*([owner[j]] if j in owner else []), *missed]) > 1
        ),
    )


def similarity(one: Criterion, other: Criterion) -> float:
    """How far two criteria are the same one (0 to 1): see the rules of this module."""
    alike = likeness(one.text, other.text)
    if not (one.evidence and other.evidence):
        return alike
    shared = overlap(one.evidence, other.evidence)
    if shared == 0:
        return alike if alike >= COPY and same_numbers(one.text, other.text) else 0.0
    same_words = contained(one.text, other.text) or contained(other.text, one.text)
    place = _held(one.evidence, other.evidence) if _both_prices(one, other) else shared
    if place >= SAME_PLACE and same_words:
        return max(alike, SAME)
    return max(alike, (alike + shared) / 2)


def overlap(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Characters that both point at, over characters that either points at (0 to 1)."""
    a, b = _characters(one), _characters(other)
    return len(a & b) / len(a | b) if a | b else 0.0


def _held(one: Sequence[Span], other: Sequence[Span]) -> float:
    """Characters that both point at, over those of the one that points at fewer (0 to 1)."""
    a, b = _characters(one), _characters(other)
    return len(a & b) / min(len(a), len(b)) if a and b else 0.0


def _characters(spans: Sequence[Span]) -> set[int]:
    return {at for span in spans for at in range(span.start, span.end)}


def _both_prices(one: Criterion, other: Criterion) -> bool:
    return all(each.kind == "award" and each.theme == "rate" for each in (one, other))


def _couple(label: Sequence[Criterion], read: Sequence[Criterion]) -> list[tuple[int, int]]:
    if not label or not read:
        return []
    from scipy.optimize import linear_sum_assignment

    similar = [[similarity(one, other) for other in read] for one in label]
    gain = [
        [_gain(similar[i][j], one, other) for j, other in enumerate(read)]
        for i, one in enumerate(label)
    ]
    rows, columns = linear_sum_assignment(gain, maximize=True)
    return [
        (int(i), int(j))
        for i, j in zip(rows, columns, strict=True)
        if similar[int(i)][int(j)] >= SAME
    ]


def _gain(similar: float, one: Criterion, other: Criterion) -> float:
    """What a pair is worth: nothing below `SAME`, so that no two poor pairs outbid a good one."""
    if similar < SAME:
        return 0.0
    shared = overlap(one.evidence, other.evidence) if one.evidence and other.evidence else 0.0
    return similar + shared + (SAME_KIND if one.kind == other.kind else 0.0)


def _parts(whole: Criterion, candidates: Sequence[Criterion]) -> int:
    return sum(
        contained(part.text, whole.text)
        and not (part.evidence and whole.evidence and overlap(part.evidence, whole.evidence) == 0)
        for part in candidates
    )
