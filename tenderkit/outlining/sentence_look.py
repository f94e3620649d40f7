"""Demands that sentences of running prose tell in words that no rule knew.

In: sections, the criteria that the rules found, the likelihoods of the sentences. Out: the criteria
and the demands beside them. Asked for only where no list holds the demands: a letter then tells
them in its paragraphs, and what looks like one there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from tenderkit.dutch import find_amounts
from tenderkit.dutch.sentences import segments
from tenderkit.lexicon.sentence_words import ASKED, OF_THE_HOUSE, OFFERED
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.joined_demands import held_segments
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.ruled_out import SAYS_WHAT_IS_IN_IT, rules_out
from tenderkit.outlining.section import Section
from tenderkit.outlining.sentence_kinds import asks_a_paper
from tenderkit.outlining.sentence_scores import SentenceScores
from tenderkit.outlining.turned import turns_of
from tenderkit.records.outline import JOINT, PIECE

LIKELY: Final = 0.4
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
    if _hold_a_list([item for item in found if item.kind == "knockout"]):
        return found
    likely = scores()
    for section in parts:
        if section.part in APART:
            continue
        for mark in section.marks:
            found += _of_line(mark, section, found, likely)
    return found


def _hold_a_list(demands: Sequence[Item]) -> bool:
    """Whether demands are the items of a list, the rows of a table or lines of their own."""
    marked = any(mark.style or mark.line.kind == "row" for item in demands for mark in item.marks)
    return marked or sum(not item.parts for item in demands) > 1


def _of_line(
    mark: Mark, section: Section, found: Sequence[Item], likely: SentenceScores
) -> list[Item]:
    """The demands of a line that stand in no criterion, each from the start of its sentence."""
    number = mark.line.number
    here = [
        item
        for item in found
        if any(each.line.number == number for each in [*item.marks, *item.bands])
    ]
    if any(not item.parts or PIECE < max(item.parts) <= JOINT for item in here):
        return []
    held = {part: item for item in here for part in held_segments(item, mark)}
    places = segments(mark.words)
    _, spent = turns_of(mark.words, places)
    added: list[Item] = []
    likeliest = [
        part
        for part in range(1, len(places) + 1)
        if part not in held
        and part not in spent
        and likely.of(number, part, "knockout") >= LIKELY
        and not _of_others(mark.words[slice(*places[part - 1])])
    ]
    of_money = {part for part in likeliest if _of_the_money(mark.words[slice(*places[part - 1])])}
    beside = any(item.kind == "knockout" for item in here) or len(of_money) < len(likeliest)
    for group in _sentences_of(mark.words, places):
        likely_here = [
            part for part in group if part in likeliest and (beside or part not in of_money)
        ]
        if not likely_here:
            continue
        before = [held[part] for part in group if part in held]
        if before:
            if before[-1].kind == "knockout" and likely_here[0] - 1 in before[-1].parts:
                before[-1].parts = (*before[-1].parts, *likely_here)
            continue
        if all(_says_what_a_rate_holds(mark.words[slice(*places[at - 1])]) for at in likely_here):
            continue
        whole = tuple(part for part in group if part <= likely_here[-1])
        added.append(
            Item("knockout", [mark], parts=whole if len(places) > 1 else (), label=section.label)
        )
    return added


def _of_others(sentence: str) -> bool:
    """Whether a sentence offers something, asks a paper of the one who is chosen, or tells of the house."""
    return (
        OFFERED.search(sentence) is not None
        or asks_a_paper(sentence)
        or (OF_THE_HOUSE.match(sentence) is not None and ASKED.search(sentence) is None)
    )


def _says_what_a_rate_holds(sentence: str) -> bool:
    """Whether a sentence says what is in a rate that another one told: no demand of its own."""
    return SAYS_WHAT_IS_IN_IT.search(sentence) is not None and not find_amounts(sentence)


def _sentences_of(words: str, places: Sequence[tuple[int, int]]) -> list[tuple[int, ...]]:
    """The segments of a line, from 1, by sentence: a demand goes on behind its semicolon."""
    groups: list[tuple[int, ...]] = []
    for part, (start, _) in enumerate(places, start=1):
        if groups and words[:start].rstrip().endswith(";"):
            groups[-1] = (*groups[-1], part)
        else:
            groups.append((part,))
    return groups


def _of_the_money(sentence: str) -> bool:
    """Whether a sentence tells a limit or a share of the rate: a demand only beside another one."""
    return theme_of(sentence) == "rate" and not rules_out(sentence)
