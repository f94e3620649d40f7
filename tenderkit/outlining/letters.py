"""Demands in running prose, for letters and mails that have no list at all.

In: marks. Out: criteria that point at segments (sentences, or parts between semicolons) of a line.
Used only where the document has no section of demands with items.
"""

from __future__ import annotations

import re

from tenderkit.dutch.enumerations import marked_pieces, repeated_clauses
from tenderkit.dutch.sentences import demands_of, segments, sentences
from tenderkit.lexicon.sentence_words import DID
from tenderkit.lexicon.themes import proof_of
from tenderkit.lexicon.tie_words import decides_tie
from tenderkit.outlining.announced import announced_kinds
from tenderkit.outlining.item import Item
from tenderkit.outlining.joined_demands import joined_parts
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.ruled_out import SAYS_WHAT_IS_IN_IT, caps_with_force
from tenderkit.outlining.said_more import says_more_of
from tenderkit.outlining.scores_told import scores_before, with_rest
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_kinds import can_be_asked, kind_of_sentence
from tenderkit.outlining.turned import turns_of
from tenderkit.outlining.weighed_sentences import (
    tells_weights,
    weighed,
    weighed_of,
    weighed_together,
    wished,
)
from tenderkit.records.outline import PIECE


def prose_criteria(found: list[Section], *, listed: bool = False) -> list[Item]:
    """The demands and wishes that sentences state, one a segment.

    Where the demands stand in a list of their own (`listed`), a sentence is a wish only if it states its weight.
    """
    items: list[Item] = []
    for section in found:
        if listed:
            if section.part not in (
                "outside",
                "related",
                "questions",
                "bid_rules",
                "planning",
                "interviews",
                "organisation",
                "assignment",
            ):
                items += [
                    item
                    for mark in section.marks
                    for item in (_weighed(mark, section) or wished(mark))
                ]
            continue
        if section.part in ("procedure", "planning"):
            items += [item for mark in section.marks for item in _weighed(mark, section)]
            continue
        if section.part in (
            "outside",
            "related",
            "questions",
            "bid_rules",
            "interviews",
            "organisation",
        ):
            continue
        for mark in section.marks:
            items += _of_line(mark)
    return items


def _weighed(mark: Mark, section: Section) -> list[Item]:
    """The weighed wishes of a line: all of a paragraph that tells several, else those told plainly."""
    return weighed_of(mark, section) if tells_weights(mark) else weighed(mark)


def rate_demands(found: list[Section]) -> list[Item]:
    """The caps on the rate that a sentence states and the next one enforces, wherever they stand."""
    items: list[Item] = []
    for section in found:
        if section.part in ("outside", "related", "questions"):
            continue
        for mark in section.marks:
            if not _AMOUNT(mark.words):
                continue
            pieces = segments(mark.words)
            told = [mark.words[start:end] for start, end in pieces]
            for index, following in enumerate(told[1:], start=1):
                first = index - 1
                if first and SAYS_WHAT_IS_IN_IT.search(told[first]):
                    first -= 1
                if caps_with_force(told[first], following):
                    parts = _sentence_of(mark.words, pieces, first, index)
                    items.append(Item("knockout", [mark], parts=parts, label=section.label))
    return items


_AMOUNT = re.compile(r"\d{2}").search
"""What a line that caps a rate holds: a quick look before it is cut."""


def _sentence_of(
    words: str, pieces: list[tuple[int, int]], first: int, end: int
) -> tuple[int, ...]:
    """The segments, from 1, of the sentence that one of them stands in, up to another."""
    start, last = next(
        place for place in sentences(words) if place[0] <= pieces[first][0] < place[1]
    )
    return tuple(
        number for number, (one, _) in enumerate(pieces[:end], start=1) if start <= one < last
    )


def _of_line(mark: Mark) -> list[Item]:
    pieces = segments(mark.words)
    found: list[Item] = []
    told = announced_kinds(mark, pieces)
    repeated = [] if marked_pieces(mark.words) else repeated_clauses(mark.words)
    listed = [] if repeated else demands_of(mark.words)
    together = weighed_together(mark)
    turned, spent = turns_of(mark.words, pieces)
    found += [
        Item("award", [mark], parts=(PIECE + listed.index(at) + 1,))
        for at in together
        if at in listed
    ]
    for index, (start, end) in enumerate(pieces, start=1):
        clause = mark.words[start:end]
        if any(start < last and first < end for first, last in together):
            continue
        if index in spent or (found and found[-1].kind == "award" and index in found[-1].parts):
            continue
        kind = told.get(index) if told else kind_of_sentence(clause)
        if index in turned and (kind is not None or can_be_asked(clause)):
            kind = turned[index]
        if (
            kind is None
            and found
            and re.match(r"(?:en )?dat\b", clause)
            and re.search(r"\bdat\b", mark.words[pieces[index - 2][0] : start])
            and found[-1].parts[-1:] == (index - 1,)
        ):
            kind = found[-1].kind
        if (
            found
            and found[-1].kind == "knockout"
            and says_more_of(found[-1], mark, index, start, clause)
        ):
            found[-1].parts = (*found[-1].parts, index)
            continue
        counted = [at for at, (first, _) in enumerate(listed, start=1) if start <= first < end]
        if kind == "knockout" and len(counted) == len(listed) > 1:
            found += [Item(kind, [mark], parts=(PIECE + at,)) for at in counted]
            continue
        joined = joined_parts(mark, start, end) if kind == "knockout" else []
        if joined:
            found += [Item("knockout", [mark], parts=(part,)) for part in joined]
            continue
        if kind == "award" and decides_tie(clause):
            continue
        before = mark.words[slice(*pieces[index - 2])] if index > 1 else ""
        if _goes_on_with_score(found, mark, index, clause, before):
            found[-1].parts = (*found[-1].parts, index)
            continue
        inside = [at for at, (first, _) in enumerate(repeated, start=1) if start <= first < end]
        if kind == "award" and inside:
            found += [Item(kind, [mark], parts=(PIECE + at,)) for at in inside]
            continue
        if kind == "award" and index < len(pieces) and _WEIGHED_BELOW(mark.words, *pieces[index]):
            continue
        if kind is not None:
            parts: tuple[int, ...] = (index,) if len(pieces) > 1 else ()
            if kind == "award":
                parts = with_rest(mark, pieces, index)
            whole = next(
                (
                    mark.words[first:last]
                    for first, last in sentences(mark.words)
                    if first <= start < last
                ),
                clause,
            )
            proof = proof_of(whole) if re.search(r"\bblijk\w*\b", whole) else None
            found.append(Item(kind, [mark], parts=parts, proof=proof))
    return found


def _goes_on_with_score(
    found: list[Item], mark: Mark, index: int, clause: str, before: str
) -> bool:
    """Whether a segment tells how the wish right before it earns its points."""
    return (
        bool(found)
        and found[-1].kind == "award"
        and found[-1].marks[0] is mark
        and found[-1].parts[-1:] == (index - 1,)
        and scores_before(clause, before)
        and not (clause.lower().startswith("wie ") and DID.search(clause))
    )


_WEIGHED_BELOW = re.compile(
    r"\b(?:punten|wensen|onderdelen|aspecten|ervaring|wegen|weegt|tellen|telt|beoordel\w+)\b[^.;]{0,60}\b(?:hieronder|verderop|onderstaand\w*|hierna)\b",
    re.IGNORECASE,
).search
""" "Deze punten tellen mee, zoals hieronder beschreven": the wish before it stands again where it is weighed."""
