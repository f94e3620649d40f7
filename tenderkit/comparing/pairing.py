"""Which criterion of the old version is which of the new.

In: two lists of criteria. Out: pairs, one to one. The same words pair first, in order; of the
rest the most alike, by what they ask for and by their letters, as far as they are alike enough to
be one demand reworded.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Sequence
from typing import Final

from rapidfuzz import fuzz

from tenderkit.comparing.demand_words import DemandWords, demand_words, with_parts
from tenderkit.comparing.likeness import likeness
from tenderkit.comparing.stems import folded
from tenderkit.records import Criterion

REWORDED: Final = 0.62
"""Likeness from which a demand is the old one reworded; below, one went and another came."""

SAME_KIND: Final = 0.04
SAME_NUMBER: Final = 0.04
"""What an equal kind or number adds in choosing; neither makes a pair by itself."""


def pair_criteria(
    old: Sequence[Criterion], new: Sequence[Criterion]
) -> tuple[tuple[int | None, int | None], ...]:
    """Pairs of indices in the order of `new`, then what is in `old` only."""
    partner: dict[int, int] = {}
    taken: set[int] = set()
    for key in (_kind_and_words, _words):
        waiting: dict[object, deque[int]] = defaultdict(deque)
        for i, criterion in enumerate(old):
            if i not in taken:
                waiting[key(criterion)].append(i)
        for j, criterion in enumerate(new):
            if j not in partner and waiting[key(criterion)]:
                partner[j] = waiting[key(criterion)].popleft()
                taken.add(partner[j])
    left = [i for i in range(len(old)) if i not in taken]
    right = [j for j in range(len(new)) if j not in partner]
    for _, i, j in sorted(_candidates(old, new, left, right), reverse=True):
        if i not in taken and j not in partner:
            partner[j] = i
            taken.add(i)
    pairs: list[tuple[int | None, int | None]] = [(partner.get(j), j) for j in range(len(new))]
    return (*pairs, *((i, None) for i in range(len(old)) if i not in taken))


def same_words(one: str, other: str) -> bool:
    """Equal up to capitals, accents, spaces and punctuation."""
    return _plain(one) == _plain(other)


def _plain(text: str) -> str:
    return " ".join("".join(c if c.isalnum() or c in "€%" else " " for c in folded(text)).split())


def _words(criterion: Criterion) -> object:
    return _plain(criterion.text)


def _kind_and_words(criterion: Criterion) -> object:
    return criterion.kind, _plain(criterion.text)


def _candidates(
    old: Sequence[Criterion], new: Sequence[Criterion], left: list[int], right: list[int]
) -> list[tuple[float, int, int]]:
    words = with_parts(
        [demand_words(c) for c in (*(old[i] for i in left), *(new[j] for j in right))]
    )
    before, after = words[: len(left)], words[len(left) :]
    found = []
    for i, first in zip(left, before, strict=True):
        for j, second in zip(right, after, strict=True):
            how_like = _alike(old[i], new[j], first, second)
            if how_like >= REWORDED:
                kind = SAME_KIND * (old[i].kind == new[j].kind)
                number = SAME_NUMBER * (
                    old[i].number is not None and old[i].number == new[j].number
                )
                found.append((how_like + kind + number, i, j))
    return found


def _alike(old: Criterion, new: Criterion, first: DemandWords, second: DemandWords) -> float:
    """Half what is asked, half the letters: a clause more or a number less leave it the same
    demand."""
    letters = fuzz.token_sort_ratio(first.text, second.text) / 100
    return (likeness(first, second) + letters) / 2
