"""The rules reader: offline, from the grammar of tenders, to an Outline.

In: a Document. Out: line numbers with roles, nothing else. The work is in the modules beside this one; here they
are put in order.
"""

from __future__ import annotations

from collections.abc import Iterable

from tenderkit.dutch import find_dates, find_points, find_relative_days, find_times
from tenderkit.errors import NotATender
from tenderkit.lexicon.contents import EXCLUDES
from tenderkit.lexicon.criterion_words import DEMAND, NAMES_DEMANDS
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.posting_rows import is_posting_row
from tenderkit.lexicon.rate_words import LIMITS
from tenderkit.lexicon.sections import CRITERIA_PARTS
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.conditions import conditions, stated
from tenderkit.outlining.contents import by_content
from tenderkit.outlining.criteria import items
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.handed_in import handed_in
from tenderkit.outlining.header import labelled
from tenderkit.outlining.item import Item
from tenderkit.outlining.letters import is_told, prose_criteria, rate_demands, told
from tenderkit.outlining.line_scores import line_scores
from tenderkit.outlining.list_tails import tails_apart
from tenderkit.outlining.marks import Mark, marks
from tenderkit.outlining.named_fields import named_fields
from tenderkit.outlining.procedures import procedure_lines
from tenderkit.outlining.questions import binding, demands, questions
from tenderkit.outlining.recognition import is_tender
from tenderkit.outlining.scales_elsewhere import scaled_behind
from tenderkit.outlining.second_look import (
    criteria_alone,
    looked_at_criteria,
    looked_at_fields,
    looked_at_sections,
)
from tenderkit.outlining.section import Section
from tenderkit.outlining.sections import sections
from tenderkit.outlining.talked_traits import prose_competences
from tenderkit.outlining.told_fields import in_prose
from tenderkit.outlining.which_closing import which_closings
from tenderkit.outlining.whose_days import settled_days
from tenderkit.records import CriterionLines, Document, FieldLines, Outline, QuestionLines


def rules_outline(document: Document) -> Outline:
    """Which lines of the document are what, by rules.

    Raises
    ------
    NotATender : where nothing in the document asks for a hired professional.
    """
    lines = marks(document)
    scores = line_scores(document)
    parts = looked_at_sections(by_content(sections(lines)), scores)
    criteria = looked_at_criteria(_criteria(parts), scores)
    taken = _lines_of(criteria)
    asked = [pair for section in parts for pair in questions(section)]
    criteria += _added_by_answers(asked, lines, taken, parts)
    answered = {number for pair in asked for number in (*pair.question, *pair.answer)}
    whole = {
        mark.line.number
        for item in criteria
        for mark in [*item.marks, *item.bands]
        if not item.parts
    }
    parted = {
        (mark.line.number, part) for item in criteria for mark in item.marks for part in item.parts
    }
    criteria += conditions(parts, whole | answered, parted)
    criteria += criteria_alone(parts, _lines_of(criteria) | answered, scores)
    criteria.sort(key=lambda item: (item.marks[0].line.number, item.parts))
    fields = _fields(lines, list(tails_apart(parts, criteria)), criteria)
    fields = looked_at_fields(fields, lines, scores, _lines_of(criteria))
    fields = which_closings(fields, parts, _lines_of(criteria), scores)
    if not is_tender(lines, criteria, fields):
        raise NotATender(
            "no tender was recognised in this text",
            where=document.name,
            hint="tenderkit reads hiring requests with demands, a closing date or a rate; check that this is the right file",
        )
    return Outline(
        reader="rules",
        fields=tuple(fields),
        criteria=tuple(_outlined(criteria)),
        questions=tuple(asked),
    )


def _lines_of(criteria: Iterable[Item]) -> set[int]:
    return {mark.line.number for item in criteria for mark in [*item.marks, *item.bands]}


def _outlined(criteria: Iterable[Item]) -> Iterable[CriterionLines]:
    return (item.outlined() for item in criteria)


def _criteria(parts: list[Section]) -> list[Item]:
    found: list[Item] = []
    for section in _without_weak(parts):
        if section.part == "condition" and not _has_kind_words(section):
            found += stated(section)
        elif is_told(section):
            found += told(section)
        elif section.part in CRITERIA_PARTS or _has_kind_words(section):
            found += items(section)
    found = scaled_behind(found, parts)
    for item in found:
        if item.kind == "knockout" and item.bands:
            item.kind = "award"
    have = {item.kind for item in found}
    taken = _lines_of(found)
    if "competence" not in have:
        found += prose_competences(parts)
    if not any(
        item.kind == "knockout" and theme_of(item.marks[0].body) == "rate" for item in found
    ):
        found += [each for each in rate_demands(parts) if each.marks[0].line.number not in taken]
    for item in prose_criteria(parts, listed="knockout" in have):
        if item.kind not in have and item.marks[0].line.number not in taken:
            found.append(item)
    return found


def _without_weak(parts: list[Section]) -> list[Section]:
    """Without the sections whose heading only may open demands ("Wat vragen wij"), where they hold tasks instead.

    That is so where another section is plainly one of demands, and few of its items demand anything.
    """
    plain = [
        section for section in parts if section.part == "knockout" and _plainly_demands(section)
    ]
    return [
        section
        for section in parts
        if section.part != "knockout"
        or section in plain
        or section.lead
        or section.label is None
        or not plain
        or _share_demanded(section) > _HALF
    ]


_HALF = 0.5


def _plainly_demands(section: Section) -> bool:
    """Whether a heading, or the words under it, say that what follows is demanded, or most of the list does."""
    if section.label is None:
        return False
    lead = " ".join(mark.words for mark in section.marks[:2] if not mark.style)
    return (
        NAMES_DEMANDS.search(section.label.words) is not None
        or EXCLUDES.search(f"{section.label.words} {lead}") is not None
        or (len(section.marks) > 1 and _share_demanded(section) > _HALF)
    )


def _share_demanded(section: Section) -> float:
    """How many of the items of a section demand something, as a share."""
    listed = [mark for mark in section.marks if mark.style] or section.marks
    return sum(bool(DEMAND.search(mark.words)) for mark in listed) / max(len(listed), 1)


def _has_kind_words(section: Section) -> bool:
    """A questionnaire names the kind in each item ("Eis:", "Wens:"), whatever the heading above."""
    if section.part in ("related", "outside"):
        return False
    return (
        sum(bool(KIND_WORD.search(mark.words)) and bool(mark.style) for mark in section.marks) >= 2
    )


def _added_by_answers(
    asked: list[QuestionLines], lines: list[Mark], taken: set[int], parts: list[Section]
) -> list[Item]:
    by_number = {mark.line.number: mark for mark in lines}
    first = min((pair.question[0] for pair in asked), default=0)
    heads = [s.label for s in parts if s.label is not None and s.label.line.number < first]
    found = []
    for pair in asked:
        answer = [by_number[number] for number in pair.answer if number not in taken]
        if not answer or not demands(" ".join(mark.words for mark in answer)):
            continue
        marks_of_it = answer
        parts_of_it: tuple[int, ...] = ()
        if set(pair.question).isdisjoint(pair.answer):
            bound = [mark for mark in answer if demands(mark.words)]
            marks_of_it = bound or answer
            parts_of_it = binding(bound[0].words) if len(bound) == 1 else ()
        label = heads[-1] if heads else by_number[pair.question[0]]
        found.append(Item("condition", marks_of_it, parts=parts_of_it, label=label))
    return found


def _fields(lines: list[Mark], parts: list[Section], criteria: list[Item]) -> list[FieldLines]:
    inside = {mark.line.number: item for item in criteria for mark in item.marks if not item.parts}
    bands = {mark.line.number for item in criteria for mark in item.bands}
    index = {mark.line.number: at for at, mark in enumerate(lines)}
    others = _other_postings(lines, {*inside, *bands})
    found: list[FieldLines] = []
    for section in parts:
        covered: set[int] = set()
        if section.label is not None and section.label.field:
            mentions, _ = labelled(lines, index[section.label.line.number], section)
            found += mentions
            if len(section.label.value.split()) > 12:
                found += [
                    f
                    for f in in_prose(section.label, section)
                    if f.field not in {m.field for m in mentions}
                ]
        elif section.label is not None and (
            find_dates(section.label.words) or find_relative_days(section.label.words)
        ):
            found += [f for f in in_prose(section.label, section) if f.field in DATED]
        for mark in section.all_marks:
            number = mark.line.number
            if number in bands:
                found += [f for f in in_prose(mark, section) if f.field == "tie_breaker"]
                if LIMITS.search(mark.words) and not find_points(mark.words):
                    found.append(FieldLines(field="rate_cap", lines=(number,)))
                continue
            if number in covered or number in others:
                continue
            item = inside.get(number)
            if item is None and section.part not in ("related", "outside", "competence"):
                mentions, taken = labelled(lines, index[number], section)
                if mentions:
                    found += mentions
                    covered |= {line for mention in mentions for line in mention.lines}
                    found += [
                        f
                        for f in in_prose(mark, section)
                        if (
                            f.field
                            in (
                                "on_site",
                                "self_employed",
                                "closed",
                                "tie_breaker",
                                "fees",
                                "work_days",
                                "reference",
                                "region",
                            )
                            or len(mark.words.split()) > 16
                            or (f.field == "duration_months" and mark.field in _TERMS)
                        )
                        and f.field not in {m.field for m in mentions}
                    ]
                    continue
                if taken:
                    continue
            allowed = (
                {"tie_breaker"}
                if item is not None and item.kind in ("award", "competence")
                else _OF_A_DEMAND | ({"extensions"} if item.kind == "condition" else set())
                if item is not None
                else None
            )
            found += [
                f
                for f in in_prose(mark, section, _asked_above(lines, index[number]))
                if allowed is None or f.field in allowed
            ]
    found += named_fields(lines, parts, found)
    found += procedure_lines(parts)
    found += handed_in(lines, parts, inside)
    return settled_days(_merged(found, lines), parts, {*inside, *bands, *others})


_OF_A_DEMAND: frozenset[str] = frozenset({"rate_cap", "on_site", "self_employed", "work_days"})
"""Fields that a demand states beside itself."""
_TERMS: frozenset[str | None] = frozenset({"hours_per_week", "starts_on"})
"""Labels behind whose value a length is that of the assignment: "Inzet: 24 uur, gedurende 8 maanden"."""


def _other_postings(lines: list[Mark], criteria: set[int]) -> set[int]:
    """The rows of other assignments, behind what this one asks."""
    first = min(criteria, default=len(lines) // 2)
    return {
        mark.line.number
        for mark in lines
        if mark.line.number > first
        and mark.line.number not in criteria
        and is_posting_row(mark.words)
    }


def _asked_above(lines: list[Mark], at: int) -> str:
    """The question on the line above an answer."""
    above = lines[at - 1].words.strip() if at else ""
    return above if above.endswith("?") else ""


def _merged(found: list[FieldLines], lines: list[Mark]) -> list[FieldLines]:
    """One entry a mention; a label that holds only the time joins the date before it."""
    merged: list[FieldLines] = []
    seen: set[tuple[str, tuple[int, ...]]] = set()
    words = {mark.line.number: mark for mark in lines}
    for mention in found:
        key = (mention.field, mention.lines)
        if key in seen:
            continue
        seen.add(key)
        if (
            mention.field == "closes_at"
            and merged
            and not find_dates(_text(mention, words))
            and find_times(_text(mention, words))
        ):
            last = next(
                (at for at in range(len(merged) - 1, -1, -1) if merged[at].field == "closes_at"),
                None,
            )
            if last is not None:
                merged[last] = FieldLines(
                    field="closes_at", lines=(*merged[last].lines, *mention.lines)
                )
                continue
        merged.append(mention)
    return merged


def _text(mention: FieldLines, words: dict[int, Mark]) -> str:
    return " ".join(words[number].words for number in mention.lines)
