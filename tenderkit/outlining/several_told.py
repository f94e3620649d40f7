"""Demands that one sentence of running text tells together, each made a criterion of its own.

Why: whoever found that a sentence demands something looked at it as a whole; "je hebt hbo, drie jaar ervaring en een
rijbewijs" rules a bid out by any of three. In: the criteria as they were found. Out: the same, where such a
sentence of a letter or a paragraph gives as many knock-outs as it tells. An item of a list stays one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tenderkit.dutch.line_parts import Place, extent
from tenderkit.dutch.sentences import sentences
from tenderkit.dutch.several_demands import several_demands
from tenderkit.outlining.item import Item
from tenderkit.records.outline import LISTED


def told_apart(criteria: Sequence[Item]) -> list[Item]:
    """The criteria, with each of the demands that a sentence tells together on its own."""
    found: list[Item] = []
    spent: dict[int, list[Place]] = {}
    for item in criteria:
        apart = _apart(item, criteria)
        if not apart:
            found.append(item)
            continue
        number = item.marks[0].line.number
        fresh = [place for _, place in apart if place not in spent.setdefault(number, [])]
        spent[number] += fresh
        found += [
            Item("knockout", item.marks, parts=(LISTED + at,), label=item.label, proof=item.proof)
            for at, place in apart
            if place in fresh
        ]
    return found


def _apart(item: Item, criteria: Iterable[Item]) -> list[tuple[int, Place]]:
    """The demands that the sentence of an item tells, with their numbers; none where it tells one."""
    if not _is_told(item):
        return []
    mark = item.marks[0]
    start, end = extent(mark.words, item.parts, enumerated=False)
    told = [place for place in sentences(mark.words) if place[0] < end and start < place[1]]
    if len(told) != 1:
        return []
    first, last = told[0]
    apart = [
        (at, place)
        for at, place in enumerate(several_demands(mark.words), start=1)
        if first <= place[0] < last
    ]
    if not apart:
        return []
    here = [
        other
        for other in criteria
        if other.marks[0] is mark and other.kind != "competence" and _holds(other, (first, last))
    ]
    return apart if len(apart) > len(here) and all(_is_told(other) for other in here) else []


def _is_told(item: Item) -> bool:
    """Whether an item is a knock-out in running text, a sentence or a part of one."""
    mark = item.marks[0]
    return (
        item.kind == "knockout"
        and len(item.marks) == 1
        and not item.bands
        and not mark.style
        and mark.line.kind != "row"
        and (bool(item.parts) or item.label is None or item.label is mark)
    )


def _holds(item: Item, sentence: Place) -> bool:
    """Whether a criterion holds a part of a sentence of its line."""
    start, end = extent(item.marks[0].words, item.parts, enumerated=False)
    return start < sentence[1] and sentence[0] < end
