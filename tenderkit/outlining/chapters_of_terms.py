"""The terms of a contract in a chapter of many parts: one duty of the bidder here and there among what the client does.

Why: "8 Contractvoorwaarden" is a heading of terms, and "8.5 Bescherming van persoonsgegevens" under it is not known by
its words; what stands there binds all the same. In: the parts of a document. Out: those that stand under a chapter of
terms, and the conditions of one.
"""

from __future__ import annotations

import re
from itertools import zip_longest

from tenderkit.dutch.sentences import segments, sentences
from tenderkit.lexicon.alone_bidders import alone_bidders
from tenderkit.lexicon.duty_words import DUTY, NAMES_TERM, NO_TERM, SAYS_MORE, TERM
from tenderkit.lexicon.sections import Part
from tenderkit.outlining.conditions import binds, same_matter
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section

_OF_TERMS: frozenset[Part | None] = frozenset({None, "condition", "information", "fee"})
_NUMBER = re.compile(r"\W*(?:hoofdstuk\s|artikel\s)?(\d{1,2})(?=[.:)\s]|$)(?!\.\d)", re.IGNORECASE)
_PART_OF = re.compile(r"\W*(?:artikel\s)?(\d{1,2})\.\d{1,2}\b", re.IGNORECASE)


def chapters_of_terms(parts: list[Section]) -> set[int]:
    """The ids of the parts that stand under a chapter of terms, by their numbers or by their names."""
    found: set[int] = set()
    chapter: str | None = None
    named = False
    for section in parts:
        label = section.label
        if label is None:
            continue
        inside = _PART_OF.match(label.words)
        if inside is not None:
            named = False
            if inside[1] == chapter and section.part in _OF_TERMS:
                found.add(id(section))
            continue
        numbered = _NUMBER.match(label.words)
        terms = section.part == "condition" and not section.lead and section.inline_at is None
        if terms and len(section.marks) > 1 and _heads_part(*section.marks[:2]):
            found.add(id(section))
        if terms and not section.marks:
            chapter, named = (numbered[1], False) if numbered else (None, True)
        elif named and section.part in _OF_TERMS and NAMES_TERM.search(label.words):
            found.add(id(section))
        elif numbered or not section.lead:
            chapter, named = None, False
    return found


def duties(section: Section) -> list[Item]:
    """The conditions of a part of a chapter of terms, a sentence each."""
    found: list[Item] = []
    label = section.label
    for mark, below in zip_longest(section.marks, section.marks[1:]):
        if _heads_part(mark, below):
            label = mark
        else:
            found += _of_line(mark, label)
    return found


def _heads_part(mark: Mark, below: Mark | None) -> bool:
    """Whether a line is the numbered heading of a part, in a document whose headings are plain lines."""
    return (
        mark.style == "1.1"
        and below is not None
        and not below.style
        and len(mark.body.split()) <= _WORDS_OF_HEADING
        and not mark.words.rstrip().endswith((".", ";", ","))
        and not TERM.search(mark.body)
    )


_WORDS_OF_HEADING = 8


def _of_line(mark: Mark, label: Mark | None) -> list[Item]:
    if mark.words.rstrip().endswith(("?", ":")):
        return []
    pieces = segments(mark.words)
    starts = [start for start, _ in sentences(mark.words)]
    found: list[list[int]] = []
    for start in starts:
        own = [
            at
            for at, (first, _) in enumerate(pieces, start=1)
            if max(s for s in starts if s <= first) == start
        ]
        if not own:
            continue
        words = mark.words[pieces[own[0] - 1][0] : pieces[own[-1] - 1][1]].strip()
        before = mark.words[slice(*pieces[found[-1][-1] - 1])] if found else ""
        if found and (SAYS_MORE.search(words) or same_matter(before, words)):
            continue
        if _is_duty(words):
            found.append(own)
    return [
        Item("condition", [mark], parts=tuple(own) if len(pieces) > 1 else (), label=label)
        for own in found
    ]


def _is_duty(words: str) -> bool:
    if NO_TERM.search(words):
        return False
    if DUTY.search(words) or TERM.search(words) or binds(words):
        return True
    return alone_bidders(words) == "convert"
