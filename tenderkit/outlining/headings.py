"""Headings of nobody's table, known by their shape and by what stands under them.

In: marks, and the section that is open. Out: the section that such a line opens, or None. "Zonder dit gaat het niet" is in
no list of headings; that it stands apart, ends without a stop and is followed by diplomas and years tells what it is.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_percent, find_points, parse_band
from tenderkit.dutch.enumerations import marked_pieces, weighed_pieces
from tenderkit.dutch.sentences import sentences
from tenderkit.dutch.traits import told_traits
from tenderkit.lexicon.contents import (
    ASSESSES,
    EXCLUDES,
    PERSONA,
    STRONG_DEMAND,
    TASK,
    demands_something,
)
from tenderkit.lexicon.leads import LATER, LEADS, OPENS_AWARD, TRAITS, TURNS_TO_AWARD
from tenderkit.lexicon.sections import CRITERIA_PARTS, Part, part_of
from tenderkit.outlining.heading_shape import WISH, boxed, has_shape, introduced, under
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import is_weight
from tenderkit.outlining.section import Section

PARAGRAPH = 10
"""Words from which a line under a heading is a paragraph."""
_MINIMUM = re.compile(
    r"\b(?:minimaal|minimum|minstens|eis\w*|must|nodig|moet\w*|hard[e]?)\b", re.IGNORECASE
)
TOPIC = re.compile(
    r"opleiding|ervaring|kennis|systemen|beschikbaarheid|tarief|prijs|overig|algemeen|inhoudelijk|vakkennis|certifica|taal|verzekering|formele|education|experience|skills|kwaliteit",
    re.IGNORECASE,
)
"""What a heading over some items of one list speaks of."""
_OPEN_PARTS: frozenset[Part | None] = frozenset(
    {None, "assignment", "organisation", "information", "planning", "positions", "work_days"}
)
"""Parts that any heading may end."""


def opened_by_new_list(lines: list[Mark], index: int, current: Section) -> Section | None:
    """The section that a plain line opens where another list starts under it, in a style of its own, inside a list."""
    mark = lines[index]
    styles = [other.style for other in current.marks if other.style]
    if (
        current.part not in CRITERIA_PARTS
        or not styles
        or mark.style
        or mark.line.kind != "text"
        or not mark.line.gap
        or not mark.words[:1].isupper()
        or TOPIC.fullmatch(mark.words.strip(" :"))
        or (current.marks[-1].words.rstrip().endswith(":"))
    ):
        return None
    words, listed = introduced(lines, index)
    if len(listed) < _LEAST_LISTED or told_traits(mark.words):
        return None
    part = _spoken(mark, words, listed)
    anew = listed[0].number in _FIRST or listed[0].style != styles[0]
    if not anew and not (part == "competence" and _earn(current.marks) and not _earn(listed)):
        return None
    return None if part == current.part else Section(part, mark, lead=part_of(mark.words) is None)


def _earn(marks: list[Mark]) -> bool:
    return any(find_points(mark.words) or find_percent(mark.words) for mark in marks)


_LEAST_LISTED = 2
_FIRST = frozenset({"1", "a", "A", "i", "I"})


def _spoken(mark: Mark, words: str, listed: list[Mark]) -> Part | None:
    """What a line and the sentences under it say that the list below them holds."""
    named = part_of(mark.words)
    if named is not None and named not in ("interviews", "procedure", "information"):
        return named
    if LATER.search(words):
        return "condition"
    scored = sum(_scored(other, words) for other in listed)
    if scored * 2 >= len(listed) or TURNS_TO_AWARD.search(words) or OPENS_AWARD.search(words):
        return "award"
    for part, pattern in LEADS:
        if pattern.search(words.rstrip(" .") + ":"):
            return part
    if TRAITS.search(words) or (
        PERSONA.search(words)
        and all(len(other.body.split()) <= _WORDS_OF_TRAIT for other in listed)
        and not any(STRONG_DEMAND.search(other.words) for other in listed)
    ):
        return "competence"
    return named


_WORDS_OF_TRAIT = 6


def opened_by_shape(lines: list[Mark], index: int, found: list[Section]) -> Section | None:
    """The section that a line of a heading's shape opens, by its words and by the list under it."""
    current = found[-1]
    if current.part in ("outside", "related", "questions") or not has_shape(lines, index):
        return None
    mark = lines[index]
    words = mark.words.strip()
    if _weighed_below(lines, index):
        return Section("award", mark)
    listed = under(lines, index)
    part = _of_list(words, listed, current)
    if part == "knockout" and any(s.part == "knockout" and len(s.marks) > 2 for s in found[:-1]):
        part = part if EXCLUDES.search(words) or _MINIMUM.search(words) else None
    if (
        part is None
        and not any(s.part == "knockout" and s.marks for s in found)
        and tells_demands(mark, listed)
    ):
        return Section("knockout", mark)
    if part is not None:
        return None if part == current.part else Section(part, mark)
    if current.part in _OPEN_PARTS and mark.line.gap and _long(listed):
        return Section(part_of(words), mark)
    if current.part != "award" and _tells_points(listed):
        return Section("award", mark)
    if current.part in CRITERIA_PARTS and _leaves(mark, lines[index + 1], current):
        return Section(part_of(words), mark)
    return None


_MOST_WORDS_AFTER_LIST = 6
_SENTENCE = 7
"""Words from which a line under a heading is a sentence."""


def _tells_points(listed: list[Mark]) -> bool:
    """Whether a paragraph gives several things their points, in sentences."""
    if len(listed) != 1 or listed[0].style or listed[0].line.kind == "row":
        return False
    words = listed[0].words
    told = [words[start:end] for start, end in sentences(words)]
    return len(weighed_pieces(words)) > 1 or sum(bool(find_points(piece)) for piece in told) > 2


def _leaves(mark: Mark, following: Mark, current: Section) -> bool:
    """Whether a short line behind a list of criteria, over a paragraph of sentences, ends the list."""
    words = mark.words.strip()
    return (
        mark.line.gap
        and (len(current.marks) > 1 or _long(current.marks))
        and len(words.split()) <= _MOST_WORDS_AFTER_LIST
        and not following.style
        and following.line.kind != "row"
        and len(following.words.split()) >= _SENTENCE
        and following.words.rstrip().endswith((".", "?", "!"))
        and not (find_points(following.words) or find_percent(following.words))
        and not STRONG_DEMAND.search(words)
        and (
            _long(current.marks[-1:])
            or sum(len(other.words.split()) <= PARAGRAPH * 3 for other in current.marks) * 2
            > len(current.marks)
        )
        and not TOPIC.search(words)
    )


_BELOW = 3
_SPEAKS_OF_DEMANDS = re.compile(
    r"\b(?:eis\w*|vereist\w*|moet\w*|aantonen|verwacht\w*|vragen|vraagt|verlang\w*|minimaal|minimum|minstens|voorwaarden?|nodig|mee(?:breng\w*|neem\w*|brengen)|must\w*|require\w*|expect\w*|eerst)\b",
    re.IGNORECASE,
)


_PARAGRAPHS = 2
_SHOWN = re.compile(r"\b(?:blijk\w*|aantoon\w*|aangetoond|aan te tonen)\b", re.IGNORECASE)


def _weighed_below(lines: list[Mark], index: int) -> bool:
    """Whether a weight on a line of its own stands a few plain lines below: "Veehouderij / ... / Weging: 30 %"."""
    for mark in lines[index + 1 : index + 1 + _BELOW]:
        if is_weight(mark):
            return mark is not lines[index + 1]
        if mark.style or mark.line.kind in ("row", "heading", "item"):
            return False
    return False


def tells_demands(mark: Mark, listed: list[Mark]) -> bool:
    """Whether the paragraph under a heading that speaks of demands tells several of them in sentences."""
    if not listed or len(listed) > _PARAGRAPHS or listed[0].style:
        return False
    words = listed[0].words
    counted = marked_pieces(words)
    if counted:
        lead = f"{mark.words} {words[: counted[0][0]]}"
        return bool(
            _SPEAKS_OF_DEMANDS.search(lead) or EXCLUDES.search(lead) or _SHOWN.search(lead)
        ) and not TASK.match(words)
    if len(listed) != 1 or not _SPEAKS_OF_DEMANDS.search(mark.words):
        return False
    pieces = [words[start:end] for start, end in sentences(words)]
    demanded = sum(bool(STRONG_DEMAND.search(piece)) for piece in pieces)
    tasks = sum(bool(TASK.match(piece)) for piece in pieces)
    return len(pieces) > 2 and demanded * 2 >= len(pieces) and tasks * 3 <= len(pieces)


def _long(listed: list[Mark]) -> bool:
    return len(listed) >= 1 and len(listed[0].words.split()) >= PARAGRAPH


def _of_list(words: str, listed: list[Mark], current: Section) -> Part | None:
    """The part that a list belongs to, with the words above it; None where it is no list of criteria."""
    steps = [mark for mark in listed if _is_step(mark)]
    lines = [mark for mark in listed if mark not in steps and len(mark.words.split()) <= 60]
    if len(lines) < 2:
        return None
    count = len(lines)
    scored = sum(_scored(mark, words) for mark in lines)
    demanded = sum(demands_something(mark.words) for mark in lines)
    tasks = sum(bool(TASK.match(mark.body)) for mark in lines)
    assessed = bool(ASSESSES.search(words) or OPENS_AWARD.search(words))
    if (scored * 2 >= count and (scored > 1 or assessed)) or boxed(lines, words):
        return "award"
    if tasks * 2 > count:
        told = current.part in CRITERIA_PARTS and not (demanded or assessed or TOPIC.search(words))
        return "assignment" if told else None
    traits = all(
        len(mark.words.split()) <= 6 and not re.search(r"\d", mark.words) for mark in lines
    )
    if traits and not demanded and PERSONA.search(words) and current.part in CRITERIA_PARTS:
        return "competence"
    wished = sum(bool(WISH.match(mark.body) or STRONG_DEMAND.search(mark.words)) for mark in lines)
    if assessed and current.part == "knockout" and wished * 2 >= count:
        return "award"
    excludes = bool(EXCLUDES.search(words) or _MINIMUM.search(words))
    if current.part in ("award", "competence", "condition") and not excludes:
        return None
    if demanded * 10 >= count * (4 if excludes else 7):
        return "knockout"
    return None


def _is_step(mark: Mark) -> bool:
    """Whether a line is a step of a scale, not an item: "3 tot 5 jaar: 10 ptn"."""
    return (
        bool(find_points(mark.words))
        and parse_band(mark.words) is not None
        and not STRONG_DEMAND.search(re.sub(r"\d+\s+(?:jaar|jr|maanden)", "", mark.body))
    )


_LAST_CELL = re.compile(r"\t\s*\d{1,3}(?:[.,]\d+)?\s*$")


def _scored(mark: Mark, heading: str) -> bool:
    """Whether an item earns points: it says so, or a heading that speaks of points stands over its last cell."""
    if find_points(mark.words) or find_percent(mark.words):
        return True
    return bool(_LAST_CELL.search(mark.words)) and bool(
        re.search(r"punt|ptn|points|score|weging|max", heading, re.IGNORECASE)
    )
