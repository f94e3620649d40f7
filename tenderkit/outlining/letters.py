"""Demands in running prose, for letters and mails that have no list at all.

In: marks. Out: criteria that point at segments (sentences, or parts between semicolons) of a line.
Used only where the document has no section of demands with items.
"""

from __future__ import annotations

import re
from itertools import pairwise

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.enumerations import marked_pieces, repeated_clauses, weighed_pieces
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.sentences import demands_of, segments, sentences
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import proof_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.ruled_out import caps_with_force, rules_out
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_kinds import BID, QUALIFIES, kind_of_sentence
from tenderkit.outlining.stated_of_one import agrees, states_of_one
from tenderkit.outlining.weighed_sentences import (
    SUBJECT,
    preferred,
    tells_weights,
    weighed,
    weighed_of,
    wished,
    with_rest,
)
from tenderkit.records import Kind
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
            pieces = sentences(mark.words)
            for (start, end), (first, last) in pairwise(pieces):
                if caps_with_force(mark.words[start:end], mark.words[first:last]):
                    parts = tuple(
                        number
                        for number, (one, _) in enumerate(segments(mark.words), start=1)
                        if start <= one < end
                    )
                    items.append(Item("knockout", [mark], parts=parts, label=section.label))
    return items


_LEAST_TOLD = 3
"""Sentences of a paragraph that is told, not listed."""


def is_told(section: Section) -> bool:
    """Whether a part headed as demands or wishes tells them in a paragraph, one a sentence."""
    if section.label is None or section.part not in ("award", "knockout"):
        return False
    if any(mark.style or mark.line.kind == "row" for mark in section.marks):
        return False
    paragraphs = [
        mark
        for mark in section.marks
        if len(sentences(mark.words)) >= _LEAST_TOLD
        or marked_pieces(mark.words)
        or len(weighed_pieces(mark.words)) > 1
    ]
    return len(paragraphs) * 2 >= max(len(section.marks), 1) and not any(
        _one_scale(mark.words) for mark in section.marks
    )


def _one_scale(words: str) -> bool:
    """Whether a paragraph is one criterion with its scale, a step a sentence: "1 tot 4: twee punten. 5 of meer: acht punten."."""
    scale = find_scale(words)
    return scale is not None and len(scale.steps) >= len(sentences(words)) - 1


def told(section: Section) -> list[Item]:
    """The demands, or the weighed wishes, that the sentences of such a part state."""
    items: list[Item] = []
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
        for index, (start, end) in enumerate(pieces, start=1):
            clause = mark.words[start:end]
            if items and _said_more(items[-1], mark, index, start) and _SAYS_MORE.match(clause):
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


def _said_more(item: Item, mark: Mark, index: int, start: int) -> bool:
    """Whether a segment stands right behind that of a demand, in the same sentence."""
    return (
        item.marks[0] is mark
        and item.parts[-1:] == (index - 1,)
        and mark.words[:start].rstrip().endswith(";")
    )


_DEMANDS_FOLLOW = re.compile(
    r"\b(?:eisen|vereisten|voorwaarden|aan het volgende voldoen|voldoen aan het volgende|aan (?:\w+ )?(?:dingen|zaken|punten) voldoen)\b",
    re.IGNORECASE,
)
_WISHES_FOLLOW = re.compile(
    r"\b(?:oordelen|beoordelen|beoordeeld|criteria|punten|wegen|gewogen|wensen|voorkeuren)\b",
    re.IGNORECASE,
)


def _paragraph_kinds(mark: Mark, pieces: list[tuple[int, int]]) -> dict[int, Kind]:
    """Kinds by the sentence that opens a paragraph: "Wij stellen een klein aantal eisen." makes demands of the next ones."""
    found: dict[int, Kind] = {}
    maybe: list[int] = []
    kind: Kind | None = None
    stated: int | None = None
    for index, (start, end) in enumerate(pieces, start=1):
        sentence = mark.words[start:end]
        if kind is None:
            short = len(sentence.split()) <= 22 and not STRONG_DEMAND.search(sentence)
            if short and (follow := _DEMANDS_FOLLOW.search(sentence)):
                kind = "knockout"
                stated = _counted(sentence[: follow.start()])
            elif short and _WISHES_FOLLOW.search(sentence) and not find_percent(sentence):
                kind = "award"
        elif kind == "knockout":
            if _demanded(sentence):
                found[index] = kind
            elif _OF_THE_CANDIDATE.match(sentence) and not (
                BID.search(sentence) or ABOUT_THE_LIST.search(sentence) or sentence.endswith("?")
            ):
                maybe.append(index)
        elif (find_percent(sentence) or find_points(sentence)) and not ABOUT_THE_LIST.search(
            sentence
        ):
            found[index] = kind
    if stated is not None and len(found) < stated:
        found |= dict.fromkeys(maybe[: stated - len(found)], "knockout")
    return dict(sorted(found.items()))


def _demanded(sentence: str) -> bool:
    """Whether a sentence behind one that announces demands is one of them."""
    return rules_out(sentence) or (
        not ABOUT_THE_LIST.search(sentence)
        and not BID.search(sentence)
        and bool(
            STRONG_DEMAND.search(sentence)
            or re.search(r"\b(?:vereist|eisen wij|eist|noodzakelijk)\b", sentence)
        )
        and not sentence.endswith("?")
    )


_OF_THE_CANDIDATE = re.compile(
    r"\W*(?:(?:de|uw|elke) (?:kandidaat|medewerker|adviseur|professional|aangeboden \w+)|hij of zij|hij|zij|u|je|jij|iemand)\s(?:\w+\s)?(?:heeft|hebt|is|bent|kan|kunt|kent|weet|beheerst|spreekt|schrijft|werkte|deed|maakte|stelde|was|leidde|begeleidde|woont|rijdt)\b"
    r"|\W*(?:ook|verder|daarnaast|bovendien|tevens|ten slotte)\s(?:heeft|hebt|is|bent|kan|kunt|kent|moet|dient|geldt|vragen|verlangen)\b",
    re.IGNORECASE,
)
""" "De kandidaat heeft verder zelfstandig ... gemaakt": a demand only where as many are announced."""


def _counted(words: str) -> int | None:
    """The number of demands that a sentence announces: "Wij stellen vijf eisen"."""
    last = re.search(rf"(?<!\w)({NUMBER})\s+(?:\w+\s+)?$", words, re.IGNORECASE)
    value = parse_number(last[1]) if last else None
    return int(value) if value is not None and value == int(value) and value < _MOST else None


_MOST = 15


def _of_line(mark: Mark) -> list[Item]:
    pieces = segments(mark.words)
    found: list[Item] = []
    told = _paragraph_kinds(mark, pieces)
    repeated = [] if marked_pieces(mark.words) else repeated_clauses(mark.words)
    listed = [] if repeated else demands_of(mark.words)
    for index, (start, end) in enumerate(pieces, start=1):
        clause = mark.words[start:end]
        kind = told.get(index) if told else kind_of_sentence(clause)
        if (
            kind is None
            and found
            and re.match(r"(?:en )?dat\b", clause, re.IGNORECASE)
            and re.search(r"\bdat\b", mark.words[pieces[index - 2][0] : start])
            and found[-1].parts[-1:] == (index - 1,)
        ):
            kind = found[-1].kind
        if (
            found
            and found[-1].kind == "knockout"
            and _said_more(found[-1], mark, index, start)
            and _SAYS_MORE.match(clause)
        ):
            found[-1].parts = (*found[-1].parts, index)
            continue
        counted = [at for at, (first, _) in enumerate(listed, start=1) if start <= first < end]
        if kind == "knockout" and len(counted) == len(listed) > 1:
            found += [Item(kind, [mark], parts=(PIECE + at,)) for at in counted]
            continue
        inside = [at for at, (first, _) in enumerate(repeated, start=1) if start <= first < end]
        if kind == "award" and inside:
            found += [Item(kind, [mark], parts=(PIECE + at,)) for at in inside]
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


_SAYS_MORE = re.compile(
    r"(?:dat (?:bedrag|tarief)|dit|deze|die|noem\w*|vermeld\w*|licht|(?:in|op|uit) het cv|daarvan|daarbij|waarbij)\b",
    re.IGNORECASE,
)
""" "...; dat bedrag is exclusief btw": of the demand before it."""
