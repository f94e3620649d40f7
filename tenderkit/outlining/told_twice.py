"""Award criteria told twice: a summary with weights ("G1 Aanpak | 35"), and a chapter that explains each of them.

Why: a request of many pages lists its criteria in a table, and tells under a heading for each how it is scored:
"7.2.1 Toelichting op G1", "Plan van aanpak (35 punten)". Those headings are no criteria, and open no part of their
own; what stands under them is told of the criterion of the list. In: the parts of a document. Out: the parts without
the explanations, and each explanation with the line of its criterion; later the criteria with them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.price_formulas import find_formula
from tenderkit.dutch.step_lines import is_scale, step_of
from tenderkit.dutch.weight_words import only_weight
from tenderkit.lexicon.explaining_words import PART_NUMBER, SCALE_HEADING
from tenderkit.lexicon.total_words import tells_total
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.named_again import HAS_DIGIT, Named, named_by, tells_of, unweighed_name
from tenderkit.outlining.section import Section

_WORDS_OF_NAME = 16
_LEAST = 2
_ELSEWHERE = frozenset(("outside", "related", "questions"))
_ENDS = frozenset(("knockout", "condition", "planning", "bid_rules", "questions", "competence"))
"""Parts that a line which says what comes opens inside no explanation."""


@dataclass(slots=True)
class Explained:
    """What a chapter tells of one criterion: the line of the list, the line that says it again, what stands under it."""

    listed: Mark
    head: Mark
    below: list[Mark] = field(default_factory=list)


def explained_apart(parts: list[Section]) -> tuple[list[Section], list[Explained]]:
    """The parts without the explanations of criteria, and those; the parts as they are where there are none."""
    if not any(section.part == "award" for section in parts):
        return parts, []
    for entries in _summaries(parts):
        found = _explanations(parts, entries)
        if found:
            taken = {id(mark) for one in found for mark in (one.head, *one.below)}
            return _without(parts, taken | _led_in(parts, taken)), found
    return parts, []


def with_explanations(found: list[Item], explained: list[Explained]) -> bool:
    """Whether each explanation has its criterion among those that were found; then they hold it."""
    by_line = {
        mark.line.number: item for item in found if item.kind == "award" for mark in item.marks
    }
    if any(one.listed.line.number not in by_line for one in explained):
        return False
    for one in explained:
        item = by_line[one.listed.line.number]
        weighed = any(only_weight(m.words) for m in item.bands)
        own = [] if weighed or one.head in one.below or not needs_weight(one) else [one.head]
        item.bands += [*own, *one.below]
    return True


def needs_weight(one: Explained) -> bool:
    """Whether the list says nothing of how much a criterion weighs, and the heading of its explanation does."""
    return not _is_weighed(one.listed) and _is_weighed(one.head)


def _led_in(parts: list[Section], taken: set[int]) -> set[int]:
    """The headings over explanations: "7.2 Toelichting op de gunningscriteria"."""
    return {
        id(mark)
        for section in parts
        for mark, below in pairwise(section.marks)
        if id(below) in taken
        and id(mark) not in taken
        and len(mark.words.split()) <= _WORDS_OF_STRETCH * 2
        and (
            mark.heading
            or mark.line.kind == "heading"
            or PART_NUMBER.match(mark.words)
            or SCALE_HEADING.match(mark.words)
        )
        and not mark.words.endswith(".")
    }


def _summaries(parts: list[Section]) -> Iterator[list[Named]]:
    """The runs of lines that can be a list of criteria in brief, of the parts that are about the award."""
    for section in parts:
        if section.part != "award":
            continue
        run: list[Named] = []
        style = ""
        for mark in section.marks:
            if (
                run
                and HAS_DIGIT.search(mark.words)
                and only_weight(mark.words)
                and step_of(mark.words) is None
            ):
                continue
            entry = _entry(mark)
            if entry is not None and (not run or mark.style == style):
                run.append(entry)
                style = mark.style
                continue
            if _is_summary(run):
                yield run
            run, style = ([entry], mark.style) if entry is not None else ([], "")
        if _is_summary(run):
            yield run


def _is_summary(run: list[Named]) -> bool:
    if len(run) < _LEAST or len({entry.name for entry in run}) < len(run):
        return False
    steps = [step for entry in run if (step := step_of(entry.mark.words)) is not None]
    return len(steps) < len(run) or not is_scale(steps)


def _entry(mark: Mark) -> Named | None:
    """A row or an item of a list with a name, or a plain line with its weight."""
    row = mark.row
    if row is not None:
        name = row.cell("text")
        if row.is_head or not name or re.match(r"\W*(?:sub)?tota+l\b", name, re.IGNORECASE):
            return None
        code = (row.cell("number") or mark.number or "").strip(" .)")
    elif len(mark.words) > _LONGEST_ENTRY or not (mark.style or _is_weighed(mark)):
        return None
    else:
        name, code = unweighed_name(mark.body), mark.number or ""
    if len(name.split()) > _WORDS_OF_NAME or tells_total(mark.words):
        return None
    return Named.of(mark, code, name)


_LONGEST_ENTRY = 160


def _is_weighed(mark: Mark) -> bool:
    if mark.row is not None:
        return mark.row.weight is not None
    return bool(
        HAS_DIGIT.search(mark.words) and (find_points(mark.words) or find_percent(mark.words))
    )


def _explanations(parts: list[Section], entries: list[Named]) -> list[Explained]:
    """What is told of the criteria of a summary elsewhere; nothing where it is plainly another list."""
    listed = {id(entry.mark) for entry in entries}
    told: dict[int, Explained] = {}
    at_home: set[int] = set()
    for section in parts:
        opened: Explained | None = None
        stepwise = False
        if section.part in _ELSEWHERE:
            continue
        if section.label is not None and section.inline_at is None:
            entry = named_by(section.label, entries)
            if entry is not None:
                opened = _opened(told, entry, section.label)
            elif _goes_on(section) and (last := _last_of(told, parts, section)) is not None:
                opened = last
                opened.below.append(section.label)
        for mark in section.marks:
            entry = None if id(mark) in listed else named_by(mark, entries)
            if entry is None and id(mark) not in listed and (of := tells_of(mark, entries)):
                _opened(told, of, mark).below.append(mark)
                opened, stepwise = told[id(of.mark)], True
            elif entry is not None:
                opened, stepwise = _opened(told, entry, mark), False
                at_home |= {id(mark)} if section.part == "award" else set()
            elif id(mark) in listed or (mark.heading and not SCALE_HEADING.match(mark.body)):
                opened = None
            elif opened is not None:
                if stepwise and step_of(mark.words) is None:
                    opened = None
                else:
                    opened.below.append(mark)
    found = [one for one in told.values() if one.below and not _heads_others(one)]
    scored = [one for one in found if _scores(one)]
    headed = [one for one in found if _by_heading(one.head)]
    if len(scored) < _LEAST and (not scored or len(found) < _LEAST) and found != headed:
        return []
    return [one for one in found if one in scored or id(one.head) in at_home]


def _by_heading(mark: Mark) -> bool:
    return mark.heading or mark.line.kind == "heading" or bool(PART_NUMBER.match(mark.words))


def _opened(told: dict[int, Explained], entry: Named, head: Mark) -> Explained:
    """The explanation that a line opens; one that is opened a second time goes on."""
    return told.setdefault(id(entry.mark), Explained(entry.mark, head))


def _goes_on(section: Section) -> bool:
    """Whether a part is only a stretch of the explanation before it: "De commissie beoordeelt:", "Puntentelling"."""
    label = section.label
    if label is None or section.part in _ENDS:
        return False
    if SCALE_HEADING.match(label.body) and len(label.words.split()) <= _WORDS_OF_STRETCH:
        return True
    return section.lead or not (label.heading or label.chapter or label.line.kind == "heading")


_WORDS_OF_STRETCH = 5


def _last_of(
    told: dict[int, Explained], parts: list[Section], section: Section
) -> Explained | None:
    """The explanation that ended right before a part; None where something else stood between."""
    last = next(reversed(told.values()), None)
    if last is None:
        return None
    before = (last.below or [last.head])[-1].line.number
    return last if section.label and section.label.line.number == before + 1 else None


def _heads_others(one: Explained) -> bool:
    """Whether what stands under a name is a list of criteria with weights of their own: it is that of a group."""
    rows = [
        m
        for m in one.below
        if m is not one.head and _is_weighed(m) and (m.row is not None or m.style)
    ]
    steps = [step for m in rows if (step := step_of(m.words)) is not None]
    return len(rows) > 1 and not is_scale(steps, one.head.body)


def _scores(one: Explained) -> bool:
    """Whether an explanation tells how points are earned: steps, or a formula."""
    if any(find_points(m.words) or "punt" in m.words or "score" in m.words for m in one.below):
        return True
    return find_formula(" ".join(m.words for m in one.below)) is not None


def _without(parts: Sequence[Section], taken: set[int]) -> list[Section]:
    """The parts without some of their lines; one that has none left is no part."""
    found = []
    for section in parts:
        marks = [mark for mark in section.marks if id(mark) not in taken]
        headed = section.label is None or id(section.label) not in taken
        if headed and len(marks) == len(section.marks):
            found.append(section)
        elif marks:
            found.append(replace(section, marks=marks, label=section.label if headed else None))
    return found
