"""What stands below a list without a heading of its own: no part of the list any more.

Why: the last section of a page is often its list of wishes, and the sentences that close the page
stand under it: "Reageren kan tot 4 maart.", "Er geldt geen maximum tarief.". Read as the list's they
state nothing about the bid. In: sections, and the criteria found in them. Out: the sections, a tail
of sentences in a section without a heading and without a kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section

_OF_LISTS: Final = frozenset({"knockout", "award", "competence"})
_SENTENCE: Final = re.compile(r"\w[.!?)\"”’]*\s*$")
_LEAST: Final = 4
"""Words of a sentence."""


def tails_apart(parts: Iterable[Section], criteria: Iterable[Item]) -> Iterator[Section]:
    """The sections, each list cut behind its last criterion where only sentences follow."""
    taken = {mark.line.number for item in criteria for mark in [*item.marks, *item.bands]}
    for section in parts:
        at = _tail(section, taken)
        if at is None:
            yield section
            continue
        yield replace(section, marks=section.marks[:at])
        yield Section(None, None, section.marks[at:])


def _tail(section: Section, taken: set[int]) -> int | None:
    """Where the sentences behind the last criterion of a list start; None where it has no such tail."""
    if section.part not in _OF_LISTS:
        return None
    last = max(
        (at for at, mark in enumerate(section.marks) if mark.line.number in taken), default=None
    )
    if last is None or last + 1 == len(section.marks):
        return None
    return last + 1 if all(_is_sentence(mark) for mark in section.marks[last + 1 :]) else None


def _is_sentence(mark: Mark) -> bool:
    return (
        not mark.style
        and mark.line.kind != "row"
        and len(mark.words.split()) >= _LEAST
        and _SENTENCE.search(mark.words) is not None
    )
