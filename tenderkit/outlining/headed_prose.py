"""Parts headed as demands or wishes that tell them in a paragraph, one a sentence.

In: a section. Out: whether it does, and the criteria that its sentences state.
"""

from __future__ import annotations

from tenderkit.dutch.enumerations import marked_pieces, weighed_pieces
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.sentences import segments, sentences
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import proof_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.said_more import says_more_of
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_kinds import BID, QUALIFIES
from tenderkit.outlining.stated_of_one import agrees, states_of_one
from tenderkit.outlining.turned import turns_of
from tenderkit.outlining.weighed_sentences import SUBJECT, preferred, weighed_of, weighed_together
from tenderkit.records.outline import PIECE

_LEAST_TOLD = 3
"""Sentences of a paragraph that is told, not listed."""


def is_told(section: Section) -> bool:
    """Whether a part headed as demands or wishes tells them in a paragraph, one a sentence."""
    if section.label is None or section.part not in ("award", "knockout"):
        return False
    if any(mark.style or mark.line.kind == "row" for mark in section.marks):
        return False
    if _weighs_in_its_lead(section):
        return True
    paragraphs = [
        mark
        for mark in section.marks
        if len(sentences(mark.words)) >= _LEAST_TOLD
        or marked_pieces(mark.words)
        or len(weighed_pieces(mark.words)) > 1
        or (
            section.part == "award"
            and len(sentences(mark.words)) > 1
            and len(weighed_of(mark, section)) > 1
        )
    ]
    return len(paragraphs) * 2 >= max(len(section.marks), 1) and not any(
        _one_scale(mark.words) and not weighed_together(mark) for mark in section.marks
    )


def _weighs_in_its_lead(section: Section) -> bool:
    """Whether the paragraph that opens a part of wishes tells them itself, and nothing stands below it."""
    return (
        section.lead
        and section.part == "award"
        and not section.marks
        and section.label is not None
        and len(sentences(section.label.words)) >= _LEAST_TOLD
        and len(weighed_of(section.label, section)) > 1
    )


def _one_scale(words: str) -> bool:
    """Whether a paragraph is one criterion with its scale, a step a sentence: "1 tot 4: twee punten. 5 of meer: acht punten."."""
    scale = find_scale(words)
    return scale is not None and len(scale.steps) >= len(sentences(words)) - 1


def told(section: Section) -> list[Item]:
    """The demands, or the weighed wishes, that the sentences of such a part state."""
    items: list[Item] = []
    if _weighs_in_its_lead(section) and section.label is not None:
        return weighed_of(section.label, section)
    for mark in section.marks:
        pieces = segments(mark.words)
        counted = marked_pieces(mark.words)
        if counted:
            proof = proof_of(mark.words[: counted[0][0]])
            items += [
                Item(
                    "award" if section.part == "award" else "knockout",
                    [mark],
                    parts=(PIECE + at,),
                    label=section.label,
                    proof=proof,
                )
                for at in range(1, len(counted) + 1)
            ]
            continue
        if section.part == "award":
            items += weighed_of(mark, section)
            continue
        _, spent = turns_of(mark.words, pieces)
        for index, (start, end) in enumerate(pieces, start=1):
            clause = mark.words[start:end]
            if index in spent:
                continue
            if items and says_more_of(items[-1], mark, index, start, clause):
                items[-1].parts = (*items[-1].parts, index)
                continue
            if (
                (STRONG_DEMAND.search(clause) or SUBJECT.search(clause) or states_of_one(clause))
                and not ABOUT_THE_LIST.search(clause)
                and not clause.rstrip().endswith("?")
                and (not BID.search(clause) or QUALIFIES.search(clause) or agrees(clause))
            ):
                parts = (index,) if len(pieces) > 1 else ()
                items.append(
                    Item(
                        "knockout", [mark], parts=parts, label=section.label, proof=proof_of(clause)
                    )
                )
    if section.part == "award" and not items:
        items = [item for mark in section.marks for item in preferred(mark, section)]
    return items
