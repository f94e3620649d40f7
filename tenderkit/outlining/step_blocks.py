"""Which lines under a line are the steps of its scale: before it is settled which list is the list of criteria.

Why: "☐ afgerond (10)" under "Kandidaat heeft een opleiding …:" looks like an item of a list, and a
row "boven € 94,00 | 0" like a criterion with points. The run of lines tells: their scores fall or
rise, and their labels are bounds or levels. In: the lines of a section. Out: for the line of a
criterion its steps, and the weight between them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from tenderkit.dutch import find_points
from tenderkit.dutch.scale_steps import steps_of
from tenderkit.dutch.scales import find_scale
from tenderkit.dutch.step_lines import is_scale, is_step_label, opening_step, step_of
from tenderkit.dutch.weight_words import only_weight
from tenderkit.lexicon.columns import head_role
from tenderkit.lexicon.criterion_words import ANSWER, DEMAND_START, PRICE_TITLE
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.themes import theme_of
from tenderkit.lexicon.total_words import tells_total
from tenderkit.outlining.criteria_tables import is_table_head
from tenderkit.outlining.level_scales import heads_steps
from tenderkit.outlining.marks import Mark

_TELLS_SCALE = re.compile(
    r"\b(?:als volgt|gescoord|gewaardeerd|beoordeeld|score(?:s|n|t)?|schaal|waardering|puntentelling"
    r"|toegekend|toekenning|punten(?:verdeling)?|beoordeling|staffel|scale|scored)\b",
    re.IGNORECASE,
)
_LONGEST_HEAD = 45


def step_blocks(lines: Sequence[Mark]) -> dict[int, tuple[int, int]]:
    """For the place of each criterion with its scale below it: where that starts and ends among the lines."""
    found: dict[int, tuple[int, int]] = {}
    at = 0
    while at + 1 < len(lines):
        end = _end_of_scale(lines, at)
        if end is None:
            at += 1
            continue
        found[at] = (at + 1, end)
        at = end
    return found


def named_above(lines: Sequence[Mark], at: int, main: str) -> int:
    """The place of the criterion that a plain line over its steps explains; that of the line itself where none does.

    "B1. Aanpak" over "Beschrijf in twee A4 hoe …" over "goed | 10": the steps are those of B1.
    """
    if lines[at].style or lines[at].row is not None:
        return at
    if not main:
        return at - 1 if at and _is_name_over(lines[at - 1], lines[at]) else at
    for above in range(at - 1, max(at - _LINES_BETWEEN, 0) - 1, -1):
        mark = lines[above]
        named = mark.line.kind == "heading" if main == "heading" else mark.style == main
        if named and not (mark.heading and mark.part):
            return above
        if mark.style or mark.row is not None or step_of(mark.words) is not None:
            return at
    return at


def _is_name_over(mark: Mark, told: Mark) -> bool:
    """Whether a plain line is the name of what the sentence below it explains."""
    return (
        told.words.rstrip().endswith(".")
        and mark.line.kind == "text"
        and not mark.style
        and mark.body[:1].isupper()
        and len(mark.body.split()) <= _WORDS_OF_NAME
        and not DEMAND_START.match(mark.body)
        and not mark.words.rstrip().endswith((".", ":"))
        and step_of(mark.words) is None
        and not only_weight(mark.words)
        and not ABOUT_THE_LIST.search(mark.words)
    )


_LINES_BETWEEN = 3
_WORDS_OF_NAME = 8


def scored_under(lines: Sequence[Mark], at: int) -> bool:
    """Whether a heading is a criterion: under it, before the next, stands a weight alone or its scale.

    One over a list is the name of a group, and its weight is that of the group.
    """
    if lines[at].line.kind != "heading" or _BARE_CODE.fullmatch(lines[at].words):
        return False
    below = list(
        takewhile(lambda mark: mark.line.kind != "heading", lines[at + 1 : at + 1 + _UNDER])
    )
    steps = [step_of(mark.words) for mark in below]
    listed = [mark for mark, step in zip(below, steps, strict=True) if mark.style and step is None]
    if len(listed) > 1:
        return False
    told = [step for step in steps if step is not None]
    return is_scale(told, lines[at].body) or any(only_weight(mark.words) for mark in below)


_BARE_CODE = re.compile(r"\W*[A-Za-z]{0,3}[ .-]?\d{0,2}(?:\.\d{1,2})*\W*")
""" "G1": the number of a criterion that stands below it."""
_UNDER = 14
"""Lines under a heading in which its score stands."""


def scale_ends(lines: Sequence[Mark], at: int) -> int:
    """The place behind the steps that a line has below it; its own place where it has none."""
    end = _end_of_scale(lines, at) if at + 2 < len(lines) else None
    return at if end is None else end


def _end_of_scale(lines: Sequence[Mark], at: int) -> int | None:
    """Where the scale under a line ends; None where there is none."""
    head = lines[at]
    first = at + 1
    if (
        first < len(lines)
        and only_weight(lines[first].words)
        and step_of(lines[first].words) is None
    ):
        first += 1
    if first < len(lines) and ANSWER.match(lines[first].words):
        first += 1
    if first < len(lines) and heads_steps(lines[first]):
        if PRICE_TITLE.match(lines[first].body) and theme_of(head.body) != "rate":
            return None
        first += 1
    end = first
    while end < len(lines) and _could_be_step(lines[end]):
        marked = end > first and head.style != "" and lines[end].line.kind != "row"
        if marked and lines[end].style == head.style != lines[first].style:
            break  # the list of the criterion goes on
        end += 1
    if end == first or not _could_head(head, lines[first]):
        return None
    opening = opening_step(head.words, lines[first].words)
    before = [step for step in [step_of(opening[1])] if step] if opening else []
    about = opening[0] if opening else head.body
    while end > first:
        steps = [step for mark in lines[first:end] if (step := step_of(mark.words)) is not None]
        if is_scale([*before, *steps], about) and (opening or _belongs(head, lines[first], steps)):
            return end
        end -= 1
    return None


def _belongs(head: Mark, first: Mark, steps: list[tuple[str, float]]) -> bool:
    """Whether steps that look like the line above them are steps of it, and no criteria beside it.

    They are where that line ends in a colon or states their highest score, or where each of them is
    a bare bound or level.
    """
    highest = max(points for _, points in steps)
    short = all(len(label.split()) <= _WORDS_OF_BOUND for label, _ in steps)
    stated = find_points(head.words)
    if head.style and head.style == first.style and first.line.kind != "row":
        return (not stated or stated[-1].value == highest) and short and _are_bare(steps)
    if not head.style and head.words.rstrip().endswith((".", ":")) and not short:
        return False  # a sentence over a list, and the list is that of the criteria
    if stated and stated[-1].value != highest:
        return head.style != first.style
    if stated or head.style != first.style or head.words.rstrip().endswith(":"):
        return True
    return short and all(is_step_label(step) for step in steps_of(steps))


_WORDS_OF_BOUND = 6
_LEAST_ALIKE = 3
"""Steps in the marks of the criterion above them, where none of them earns nothing."""
_WORDS_OF_LEVEL = 2


def _are_bare(steps: list[tuple[str, float]]) -> bool:
    """Whether steps in the marks of the criterion above them can be no criteria: "Goede kennis van Excel (20)" can."""
    read = steps_of(steps)
    if not all(is_step_label(step) for step in read):
        return False
    bounds = (step.unit != "level" or len(step.label.split()) <= _WORDS_OF_LEVEL for step in read)
    return any(not points for _, points in steps) or (len(steps) >= _LEAST_ALIKE and all(bounds))


def _is_bare_step(mark: Mark) -> bool:
    """Whether a line that is marked as the criterion above it holds a bound or a level and its points."""
    step = step_of(mark.words)
    return (
        step is not None
        and len(step[0].split()) <= _WORDS_OF_BOUND
        and is_step_label(steps_of([step])[0])
    )


def _could_be_step(mark: Mark) -> bool:
    return (
        not (mark.heading and mark.part)
        and mark.line.kind != "heading"
        and step_of(mark.words) is not None
        and PRICE_TITLE.match(mark.body) is None
    )


def _could_head(head: Mark, first: Mark) -> bool:
    """Whether a line can be the criterion that the steps below it are of."""
    words = head.body.strip()
    if head_role(re.split(r"[\t|]", words)[0]) is not None or is_table_head(head):
        return False
    if (heads_steps(head) and not PRICE_TITLE.match(words)) or ANSWER.match(words):
        return False
    if opening_step(head.words, first.words) is not None:
        return True
    if head.line.kind == "row" and step_of(head.words) is not None:
        return False
    plain = step_of(head.words)
    headed = head.line.kind == "heading"
    if plain is not None and not headed and is_scale([plain, (plain[0], plain[1] + 1)]):
        return False
    return (
        len(words.split()) <= _LONGEST_HEAD
        and (
            head.style == ""
            or head.style != first.style
            or first.line.kind == "row"
            or _is_bare_step(first)
        )
        and find_scale(words) is None
        and not ABOUT_THE_LIST.search(words)
        and not tells_total(words)
        and not _TELLS_SCALE.search(
            re.sub(r"\t\W*(?:score|punten|points)\W*$|\(.*?\)", "", words, flags=re.IGNORECASE)
        )
    )
