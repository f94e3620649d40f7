"""What an unlisted part holds, by its lines: "Hier kunnen we niet omheen" is no heading of any table.

In: sections. Out: the same sections, those without a part named by what stands in them: lines that carry points are award
criteria, lines that name diplomas, years and insurances are demands, questions followed by answers are questions.
Only where the document has no part that is plainly headed so.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace

from tenderkit.dutch import find_percent, find_points, split_bands
from tenderkit.dutch.traits import traits
from tenderkit.lexicon.contents import (
    ACTS_OF_SELECTION,
    ASSESSES,
    EXCLUDES,
    PERSONA,
    STRONG_DEMAND,
    TASK,
    demands_something,
)
from tenderkit.lexicon.fee_words import FEE_SHARE
from tenderkit.lexicon.leads import ABOUT_THE_LIST
from tenderkit.lexicon.sections import Part
from tenderkit.outlining.heading_shape import boxed
from tenderkit.outlining.headings import tells_demands
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import is_weight
from tenderkit.outlining.section import Section

_OPEN: frozenset[Part | None] = frozenset(
    {None, "assignment", "organisation", "information", "bid_rules"}
)


def by_content(found: list[Section]) -> list[Section]:
    """Name the parts that no table knows."""
    have: set[Part | None] = {s.part for s in found if s.marks and _holds(s)}
    named = [
        _questions(section if _holds(section) else replace(section, part=None)) for section in found
    ]
    settled: list[Section] = []
    for section in named:
        settled.append(
            _named(section, have, after=any(s.part == "knockout" and s.marks for s in settled))
        )
        have.add(settled[-1].part)
    named = _demands_before_wishes(settled)
    return [_procedure(section, "procedure" in have) for section in named]


_LEAST_LIST = 3


def _demands_before_wishes(found: list[Section]) -> list[Section]:
    """Where wishes have a part and demands have none, the list of things to have before them is that part."""
    parts = [section.part for section in found]
    if "knockout" in parts or "award" not in parts:
        return found
    best = None
    for at, section in enumerate(found[: parts.index("award")]):
        lines = [mark for mark in section.marks if mark.style]
        if section.label is None or section.part not in _OPEN or len(lines) < _LEAST_LIST:
            continue
        demanded = sum(demands_something(mark.words) for mark in lines)
        tasks = sum(bool(TASK.match(mark.body)) for mark in lines)
        if demanded * 3 >= len(lines) and tasks * 3 <= len(lines):
            best = at
    if best is None:
        return found
    return [
        replace(section, part="knockout") if at == best else section
        for at, section in enumerate(found)
    ]


def _named(section: Section, have: set[Part | None], *, after: bool) -> Section:
    if (told := _against_heading(section, have)) is not None:
        return replace(section, part=told)
    if (
        section.part not in _OPEN
        or section.label is None
        or (
            section.part is not None
            and section.label.line.kind != "heading"
            and section.part != "organisation"
        )
    ):
        return section
    if _weighed(section):
        return replace(section, part="award")
    if "award" not in have and _table_of_criteria(section):
        return replace(section, part="award")
    if "knockout" not in have and tells_demands(section.label, section.marks):
        return replace(section, part="knockout")
    lines = _items(section)
    if not lines:
        return section
    intro = " ".join(
        [section.label.words, *(mark.words for mark in section.marks[:2] if mark not in lines)]
    )
    scored = sum(_is_scored(mark, section) for mark in lines)
    demanded = sum(demands_something(mark.words) for mark in lines)
    tasks = sum(bool(TASK.match(mark.body)) for mark in lines)
    if "award" not in have and scored * 2 >= len(lines) and (scored > 1 or ASSESSES.search(intro)):
        return replace(section, part="award")
    around = " ".join(
        [section.label.words, *(mark.words for mark in section.marks if mark not in lines)]
    )
    listed = len(lines) >= 2 and all(mark.style for mark in lines) and tasks * 2 <= len(lines)
    if (
        "award" not in have
        and after
        and listed
        and demanded * 3 >= len(lines)
        and ASSESSES.search(around)
    ):
        return replace(section, part="award")
    if "competence" not in have and after and section.part is None and _persona(section, lines):
        return replace(section, part="competence")
    if "knockout" in have or len(lines) < 2 or tasks * 2 > len(lines):
        return section
    if demanded * 10 >= len(lines) * (4 if EXCLUDES.search(intro) else 6):
        return replace(section, part="knockout")
    return section


_WEAKLY_NAMED: frozenset[Part | None] = frozenset({"assignment", "procedure", "organisation"})


def _asks_all(section: Section, lines: list[Mark]) -> bool:
    """Whether every item of a marked list asks something of one, and none tells a task."""
    return (
        section.part in _WEAKLY_NAMED
        and all(mark.style for mark in lines)
        and all(demands_something(mark.words) for mark in lines)
        and not any(
            TASK.match(mark.body) or ACTS_OF_SELECTION.search(mark.words) or mark.field
            for mark in lines
        )
    )


def _against_heading(section: Section, have: set[Part | None]) -> Part | None:
    """What a list is in spite of its heading: one whose items all earn points, or all name years and diplomas."""
    lines = [mark for mark in section.marks if mark.style and mark.line.kind != "heading"]
    lines = lines or [mark for mark in section.marks if len(mark.words.split()) <= _MOST_OF_ITEM]
    if len(lines) < _LEAST_LIST - 1 or section.label is None:
        return None
    if section.part == "procedure" and "award" not in have and _table_of_criteria(section):
        return "award"
    if (
        section.part == "procedure"
        and "award" not in have
        and (all(_is_scored(mark, section) for mark in lines) or boxed(lines, section.label.words))
        and len(lines) * 2 > len(section.marks)
    ):
        return "award"
    demanded = sum(demands_something(mark.words) for mark in lines)
    if "knockout" not in have and _asks_all(section, lines):
        return "knockout"
    if section.part == "competence" and "knockout" not in have and demanded * 2 >= len(lines):
        return "knockout"
    return None


_MOST_OF_ITEM = 15
"""Words of an unmarked line that is an item; more make a sentence."""


def _weighed(section: Section) -> bool:
    """Whether a few plain lines under a heading end in a weight of their own: one criterion under its name."""
    marks = section.marks
    return (
        1 < len(marks) <= _LINES_OF_ONE
        and is_weight(marks[-1])
        and not any(mark.style for mark in marks)
        and sum(is_weight(mark) for mark in marks) == 1
    )


_LINES_OF_ONE = 4


def _table_of_criteria(section: Section) -> bool:
    """Whether a part holds a table whose rows earn points."""
    rows = [mark.row for mark in section.marks if mark.row is not None and not mark.row.is_head]
    return len(rows) > 1 and sum(row.weight is not None for row in rows) * 2 >= len(rows)


def _holds(section: Section) -> bool:
    """Whether a part headed as demands has any: a heading cut from its list holds none."""
    return section.part != "knockout" or any(
        STRONG_DEMAND.search(mark.words) or mark.style
        for mark in [*section.marks, *([section.label] if section.inline_at is not None else [])]
        if mark is not None
    )


def _persona(section: Section, lines: list[Mark]) -> bool:
    """Whether short lines without a number, under a heading about a person, say what somebody is like."""
    assert section.label is not None
    short = all(
        len(mark.words.split()) <= 9
        and not any(letter.isdigit() for letter in mark.words)
        and not mark.words.rstrip().endswith("?")
        for mark in lines
    )
    told = len(lines) == 1 and len(traits(lines[0].words)) > 1 and len(section.marks) <= 3
    return ((short and len(lines) >= 2) or told) and bool(PERSONA.search(section.label.words))


def _items(section: Section) -> list[Mark]:
    """The lines that could be items: the marked ones, else those that are no paragraph and no sentence about the list."""
    styled = [mark for mark in section.marks if mark.style]
    if len(styled) >= 2:
        return styled
    return [
        mark
        for mark in section.marks
        if len(mark.words.split()) <= 45
        and not ABOUT_THE_LIST.search(mark.words)
        and not EXCLUDES.search(mark.words)
        and not (mark.field and mark.separator in (":", "\t"))
    ]


def _is_scored(mark: Mark, section: Section) -> bool:
    if FEE_SHARE.search(mark.words):
        return False
    if find_points(mark.words) or find_percent(mark.words) or len(split_bands(mark.words)) > 1:
        return True
    at = bisect_left(section.marks, mark.line.number, key=lambda other: other.line.number)
    following = section.marks[at + 1] if at + 1 < len(section.marks) else None
    return (
        following is not None
        and not following.style
        and bool(find_percent(following.words) or find_points(following.words))
        and not FEE_SHARE.search(following.words)
    )


def _questions(section: Section) -> Section:
    """Lines that ask, each followed by one that does not."""
    if section.part not in _OPEN:
        return section
    marks = section.marks
    asked = [
        at
        for at, mark in enumerate(marks[:-1])
        if mark.words.rstrip().endswith("?") and 3 < len(mark.words.split()) <= 30
    ]
    answered = [at for at in asked if not marks[at + 1].words.rstrip().endswith("?")]
    if len(answered) >= 2 and len(answered) * 3 >= len(marks) and section.label is not None:
        return replace(section, part="questions")
    return section


def _procedure(section: Section, headed: bool) -> Section:
    if headed or section.part is not None or section.label is None or not section.marks:
        return section
    acts = sum(bool(ACTS_OF_SELECTION.search(mark.words)) for mark in section.marks)
    return (
        replace(section, part="procedure")
        if acts >= 2 and acts * 2 >= len(section.marks)
        else section
    )
