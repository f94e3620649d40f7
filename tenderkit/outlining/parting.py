"""Which part of a line a row of a reply means, told by the words that it gives.

Why: a model points at lines, and in a letter one line holds five demands; the words beside each
pointer say which of them it means. In: criteria as they were pointed at, with their words. Out: the
same criteria, those that share a line or stand in running text narrowed to their sentence or piece.

- Several pointers at one line: each its segment; those that segments do not tell apart, their piece
  of an enumeration.
- One pointer at one line: the whole line, but for a condition and for a demand without a heading in
  a line of several sentences: there the sentence.
- A numbered line of a questionnaire that calls itself a demand or a wish ("2.2.1 OPLEIDING Eis: …") is one.
- Two knock-outs in one sentence of running text: cut at what joins them, where something does, else
  where the sentence tells one demand after another.
- What follows in the same sentence, up to the next pointer, belongs to the one before it; so does what
  stands before it there, but for a knock-out.
- A wish without a weight of its own goes on to the sentences behind it that tell its score.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.enumerations import marked_pieces
from tenderkit.dutch.joint_demands import joint_pieces
from tenderkit.dutch.line_parts import Place, place_of
from tenderkit.dutch.sentences import demands_of, segments, sentences
from tenderkit.dutch.several_demands import several_demands
from tenderkit.dutch.traits import traits
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.total_words import tells_total
from tenderkit.outlining.named_again import HAS_DIGIT
from tenderkit.records import CriterionLines, Document, Kind
from tenderkit.records.outline import JOINT, LISTED, PIECE

_WORD = re.compile(r"[^\W\d_]{2}")
"""What a segment has that is more than an item's number."""

_PROSE = 3
"""Sentences from which a line without a heading is running text, not one demand explained."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A criterion as it was pointed at, and the words that were given for it (or none)."""

    criterion: CriterionLines
    words: str = ""


def parted(document: Document, pointed: Sequence[Worded]) -> list[CriterionLines]:
    """The criteria, each narrowed to its part of the line where it is one of several there.

    Parameters
    ----------
    document : what they are of.
    pointed : criteria with the words they were pointed at with, whole lines each.
    """
    on_line: dict[int, list[int]] = defaultdict(list)
    for at, each in enumerate(pointed):
        if len(each.criterion.lines) == 1:
            on_line[each.criterion.lines[0]].append(at)
    kinds = [each.criterion.kind for each in pointed]
    parts: dict[int, tuple[int, ...]] = {}
    for number, here in on_line.items():
        line = document.words(number)
        placed = [(at, place_of(pointed[at].words, line)) for at in here]
        told = {at: place for at, place in placed if place is not None}
        listed = [at for at in told if pointed[at].criterion.kind == "competence"]
        one = _calls_itself_one(line)
        others = [at for at in told if at not in listed and not (one and kinds[at] in _DEMANDED)]
        if len(here) > 1:
            parts |= _enumerated(line, {at: told[at] for at in listed})
            parts |= _segmented(line, {at: told[at] for at in others}, kinds)
            demanded = {at: told[at] for at in others if pointed[at].criterion.kind == "knockout"}
            parts |= _joined(line, demanded, parts)
            parts |= _told_together(line, demanded, parts)
        elif others and _one_sentence(pointed[others[0]].criterion, line):
            parts |= _segmented(line, {at: told[at] for at in others}, kinds)
    return [
        each.criterion.model_copy(update={"parts": parts[at]}) if at in parts else each.criterion
        for at, each in enumerate(pointed)
    ]


_DEMANDED = ("knockout", "award")


def _calls_itself_one(line: str) -> bool:
    """Whether a numbered line of a questionnaire says that it is a demand or a wish: one, whatever it enumerates."""
    word = KIND_WORD.search(line, 0, _TOPIC) if line[:1].isdigit() else None
    return word is not None and _NUMBERED.match(line) is not None


_TOPIC = 60
"""Characters in which the topic of an item stands before its kind."""
_NUMBERED = re.compile(r"\d{1,2}(?:\.\d{1,2}){1,3}\s")


def _one_sentence(criterion: CriterionLines, line: str) -> bool:
    """Whether a pointer that is alone on its line means one sentence of it."""
    if criterion.kind == "condition":
        return True
    return criterion.label is None and len(sentences(line)) >= _PROSE


def _enumerated(line: str, told: dict[int, Place]) -> dict[int, tuple[int, ...]]:
    """Competences: the piece of the enumeration that holds the words."""
    found: dict[int, tuple[int, ...]] = {}
    for at, place in told.items():
        segment = _holds(segments(line), place)
        for index in dict.fromkeys((segment or 0, 0)):
            pieces = traits(line, index)
            piece = _holds(pieces, place)
            if len(pieces) > 1 and piece is not None:
                found[at] = (1000 * index + piece + 1,)
                break
    return found


def _segmented(
    line: str, told: dict[int, Place], kinds: Sequence[Kind]
) -> dict[int, tuple[int, ...]]:
    """Demands, wishes, conditions: the segments, or the piece of an enumeration of demands."""
    places = segments(line)
    held = _held(places, told)
    pieced = _held(demands_of(line), told)
    more = len(set(pieced.values())) - len(set(held.values()))
    if not (more > 0 or (more == 0 and len(pieced) == len(told) and marked_pieces(line))):
        pieced = _told_apart(held, pieced)
    found: dict[int, tuple[int, ...]] = {at: (PIECE + piece + 1,) for at, piece in pieced.items()}
    if len(pieced) == len(told):
        return found
    said = [at for at, (start, end) in enumerate(places) if _WORD.search(line, start, end)]
    opened = {start for start, _ in sentences(line)}
    for at, first in held.items():
        if at in pieced:
            continue
        last = first
        while (
            last + 1 < len(places)
            and last + 1 not in held.values()
            and places[last + 1][0] not in opened
        ):
            last += 1
        if kinds[at] != "knockout":
            while first and first - 1 not in held.values() and places[first][0] not in opened:
                first -= 1
        if kinds[at] == "award":
            after = min((other for other in held.values() if other > last), default=len(places))
            last = _scored_until(line, places[first : last + 1], places[last + 1 : after]) + last
        if not set(said) <= set(range(first, last + 1)):
            found[at] = tuple(range(first + 1, last + 2))
    return found


def _scored_until(line: str, own: Sequence[Place], behind: Sequence[Place]) -> int:
    """How many of the segments behind a wish tell its score, up to the last; 0 where it tells one itself, or at once
    another sentence than its score follows."""
    if any(_earns(line[start:end]) for start, end in own):
        return 0
    scored = 0
    for count, (start, end) in enumerate(behind, start=1):
        words = line[start:end]
        if _OF_ALL.search(words) or tells_total(words):
            break
        if _earns(words) or (scored and scored == count - 1 and HAS_DIGIT.search(words)):
            scored = count
        elif count > _EXPLAINED:
            break
    return scored


_EXPLAINED = 2
"""Segments that tell what a wish is about before its score is told."""
_OF_ALL = re.compile(
    r"\b(?:gelijk\w*|gelijke|ex aequo|equal|same|tied?|minder dan \d+ punten|in totaal|samen|together|total)\b",
    re.IGNORECASE,
)
"""A sentence on the scores of all: what decides where two are equal, who falls out, what they come to."""


def _earns(words: str) -> bool:
    """Whether words tell a weight or points."""
    return bool(HAS_DIGIT.search(words) and (find_points(words) or find_percent(words)))


def _told_apart(held: dict[int, int], pieced: dict[int, int]) -> dict[int, int]:
    """The pieces of those that share a segment, where the pieces are as many as they are."""
    found: dict[int, int] = {}
    for segment in set(held.values()):
        here = [at for at, one in held.items() if one == segment]
        pieces = {at: pieced[at] for at in here if at in pieced}
        if len(here) > 1 and len(set(pieces.values())) == len(here):
            found |= pieces
    return found


def _joined(
    line: str, told: dict[int, Place], parts: dict[int, tuple[int, ...]]
) -> dict[int, tuple[int, ...]]:
    """Demands of running text that were given the same sentence: cut at what joins them."""
    places = segments(line)
    if len(places) < _PROSE:
        return {}
    pieces = joint_pieces(line)
    found: dict[int, tuple[int, ...]] = {}
    for number, (start, end) in enumerate(places, start=1):
        here = {at: place for at, place in told.items() if parts.get(at) == (number,)}
        held = _held(pieces, here)
        if len(set(held.values())) < 2:
            continue
        inside = [at for at, (first, _) in enumerate(pieces) if start <= first < end]
        firsts = sorted(set(held.values()))
        for at, first in held.items():
            after = [other for other in firsts if other > first]
            first = inside[0] if first == firsts[0] else first
            last = after[0] - 1 if after else inside[-1]
            found[at] = tuple(JOINT + piece + 1 for piece in range(first, last + 1))
    return found


def _told_together(
    line: str, told: dict[int, Place], parts: dict[int, tuple[int, ...]]
) -> dict[int, tuple[int, ...]]:
    """Demands that still share a part: each of those that one sentence tells together."""
    found: dict[int, tuple[int, ...]] = {}
    pieces: list[Place] | None = None
    for shared in {parts.get(at, ()) for at in told}:
        here = {at: place for at, place in told.items() if parts.get(at, ()) == shared}
        if len(here) < _SEVERAL:
            continue
        pieces = list(several_demands(line)) if pieces is None else pieces
        held = _held(pieces, here)
        firsts = sorted(set(held.values()))
        if len(held) < len(here) or len(firsts) < len(here):
            continue
        sentence = next(s for s in sentences(line) if s[0] <= pieces[firsts[0]][0] < s[1])
        inside = [at for at, piece in enumerate(pieces) if sentence[0] <= piece[0] < sentence[1]]
        for at, first in held.items():
            after = next((other for other in firsts if other > first), inside[-1] + 1)
            start = inside[0] if first == firsts[0] else first
            found[at] = tuple(LISTED + piece + 1 for piece in range(start, after))
    return found


_SEVERAL = 2


def _held(places: Sequence[Place], told: dict[int, Place]) -> dict[int, int]:
    return {at: index for at, place in told.items() if (index := _holds(places, place)) is not None}


def _holds(places: Sequence[Place], wanted: Place) -> int | None:
    """The place that holds the first letter of the words."""
    return next(
        (index for index, (start, end) in enumerate(places) if start <= wanted[0] < end), None
    )
