"""Competences: short lines, or the pieces of one sentence that enumerates them.

In: a line of a section of competences. Out: its items.
"""

from __future__ import annotations

from tenderkit.dutch import (
    find_dates,
)
from tenderkit.dutch.sentences import segments
from tenderkit.dutch.traits import traits
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section


def closes_traits(mark: Mark) -> bool:
    """Whether a paragraph of sentences ends an unmarked list of traits."""
    words = mark.words.strip()
    return len(words.split()) > _MOST_OF_TRAIT and words.endswith(".") and len(traits(words)) < 2


_MOST_OF_TRAIT = 12


def competences(mark: Mark, section: Section, main: str) -> list[Item]:
    """The competences of a line: the whole line, or the pieces of an enumeration."""
    if (mark.heading and mark.part and mark.inline_at is None) or (
        main and not mark.style and mark.line.gap and len(mark.words.split()) > 12
    ):
        return []
    label = section.label
    for at in range(max(len(segments(mark.words)), 1)):
        pieces = traits(mark.words, at)
        if len(pieces) > 1:
            return [
                Item("competence", [mark], parts=(1000 * at + index,), label=label)
                for index in range(1, len(pieces) + 1)
            ]
    words = mark.body.strip()
    if (
        not words
        or (mark.field and mark.separator == "")
        or ABOUT_THE_LIST.search(words)
        or words.endswith((":", "?"))
        or (main and not mark.style)
    ):
        return []
    short = len(words.split()) <= 12 or (bool(mark.style) and len(words.split()) <= 30)
    return [Item("competence", [mark], label=label)] if short and not find_dates(words) else []
