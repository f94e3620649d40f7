"""Competences that a sentence enumerates: "... beschikt over leiderschap, empathie en daadkracht".

In: the sections of a document. Out: competences, each a piece of its sentence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.sentences import segments, sentences
from tenderkit.dutch.traits import told_traits, traits
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.sieving import sieve

_OF_A_TALK = sieve(
    r"\bcompeten(?:tie|ce)s?\b|\beigenschap\w*|\bgesprek\w*|\binterview\w*|\bmeeting\b|\baan tafel\b|\bkennismaking\w*|\bkandida\w*|\bpanel\b|\bcommissie\b|\biemand (?:met|die)\b|\bwoorden\b|\baan bod\b|\bgelet\b|\b(?:mens|type|karakter|persoonlijkheid|collega|professional)\s(?:met|die|dat)\b|\bals (?:persoon|mens|collega) (?:ben|bent|is)\b|\bkenmerk\w*|^\W*(?:je|u|jij) bent\b|\b(?:daarnaast|verder|ook|bovendien|tot slot) (?:ben|bent) (?:je|u|jij)\b|\b(?:omschrijven|typeren|noemen|kennen) (?:je|u|jou|hem of haar) als\b|\b(?:die) (?:wij|we) zoeken\b",
    re.IGNORECASE,
)
"""Words beside which a sentence enumerates traits of a person."""


_OF_THE_WORK: frozenset[str | None] = frozenset({"assignment", "organisation"})


def prose_competences(found: list[Section]) -> list[Item]:
    """The competences that a sentence enumerates: "... beschikt over de competenties leiderschap, empathie en daadkracht"."""
    items: list[Item] = []
    for section in found:
        if section.part in ("related", "questions") or (
            section.part == "outside" and not _about_you(section)
        ):
            continue
        for mark in section.marks:
            items += _enumerated_traits(mark, of_work=section.part in _OF_THE_WORK)
    return items


def _about_you(section: Section) -> bool:
    """Whether a line or two stand under a question to the candidate: "Past dit bij jou?"."""
    return (
        len(section.marks) <= _FEW
        and section.label is not None
        and bool(re.search(r"\b(?:jou|jij|je|u|you)\b", section.label.words, re.IGNORECASE))
    )


_FEW = 2


def _enumerated_traits(mark: Mark, *, of_work: bool) -> list[Item]:
    if not _OF_A_TALK.search(mark.words):
        return []
    places = segments(mark.words)
    told = sentences(mark.words)
    for at, (start, _) in enumerate(places):
        if all(start != first for first, _ in told):
            continue
        index = next(number for number, (first, _) in enumerate(told) if first == start)
        first, last = told[index]
        near = mark.words[told[max(0, index - _before(mark.words, told, index))][0] : last]
        if of_work and not re.search(r"\bgesprek|\binterview|\bcompeten", near, re.IGNORECASE):
            continue
        if not _OF_A_TALK.search(near) or not told_traits(mark.words[first:last]):
            continue
        pieces = traits(mark.words, at)
        named = re.search(r"\bgesprek|\binterview|\bcompeten|\beigenschap", near, re.IGNORECASE)
        if len(pieces) > (1 if named else 2):
            return [
                Item("competence", [mark], parts=(1000 * at + number,))
                for number in range(1, len(pieces) + 1)
            ]
    return []


def _before(words: str, told: Sequence[tuple[int, int]], index: int) -> int:
    """How many sentences before one tell of what it is: one that goes on from another counts both."""
    return 2 if index > 1 and _GOES_ON.match(words, told[index - 1][0]) else 1


_GOES_ON = re.compile(
    r"\W*(?:(?:dat|dit|die|deze)\s(?:\w+\s)?(?:vindt|vinden|is|zijn|duurt|duren|houden|plannen|staat|staan)|that is|these are)\b",
    re.IGNORECASE,
)
"""A sentence that only dates the talk of the one before: "Dat vindt plaats op 26 november"."""
