"""Demands that sentences of running prose tell in words that no rule knew.

In: sections, the criteria that the rules found, the likelihoods of the sentences. Out: the criteria
and the demands beside them. Asked for only where no list holds the demands: a letter then tells
them in its paragraphs, and what looks like one there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from tenderkit.dutch.sentences import segments
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_scores import SentenceScores
from tenderkit.records.outline import PIECE

LIKELY: Final = 0.3
"""The likelihood from which a sentence of a letter is a demand."""
APART: Final = frozenset({"related", "outside", "questions"})
"""Parts that hold no demands, whatever their sentences look like."""


def with_told_demands(
    criteria: Sequence[Item], parts: Sequence[Section], scores: Callable[[], SentenceScores]
) -> list[Item]:
    """The criteria, and where no list holds the demands those that sentences tell.

    Parameters
    ----------
    scores : the likelihoods of the sentences, worked out only where they are needed.
    """
    found = list(criteria)
    if any(item.kind == "knockout" and _listed(item) for item in found):
        return found
    likely = scores()
    for section in parts:
        if section.part in APART:
            continue
        for mark in section.marks:
            found += _of_line(mark, section, found, likely)
    return found


def _listed(item: Item) -> bool:
    """Whether a criterion is an item of a list or the row of a table."""
    return any(mark.style or mark.line.kind == "row" for mark in item.marks)


def _of_line(
    mark: Mark, section: Section, found: Sequence[Item], likely: SentenceScores
) -> list[Item]:
    """The demands of a line that stand in no criterion; what goes on behind a semicolon is part of one."""
    number = mark.line.number
    here = [
        item
        for item in found
        if any(each.line.number == number for each in [*item.marks, *item.bands])
    ]
    if any(not item.parts or max(item.parts) > PIECE for item in here):
        return []
    held = {part: item for item in here for part in item.parts}
    places = segments(mark.words)
    added: list[Item] = []
    for part, (start, _) in enumerate(places, start=1):
        if part in held or likely.of(number, part, "knockout") < LIKELY:
            continue
        before = held.get(part - 1)
        if (
            before is not None
            and before.kind == "knockout"
            and mark.words[:start].rstrip()[-1] == ";"
        ):
            before.parts = (*before.parts, part)
            held[part] = before
            continue
        item = Item(
            "knockout", [mark], parts=(part,) if len(places) > 1 else (), label=section.label
        )
        held[part] = item
        added.append(item)
    return added
