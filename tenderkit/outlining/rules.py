"""The rules reader: offline, from the grammar of tenders, to an Outline.

In: a Document. Out: line numbers with roles, nothing else. The work is in the modules beside this one; here they
are put in order.
"""

from __future__ import annotations

from collections.abc import Iterable

from tenderkit.errors import NotATender
from tenderkit.lexicon.contents import EXCLUDES
from tenderkit.lexicon.criterion_words import DEMAND, NAMES_DEMANDS
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.sections import CRITERIA_PARTS
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.asked_sections import questions_apart
from tenderkit.outlining.chapters_of_terms import chapters_of_terms, duties
from tenderkit.outlining.conditions import conditions, stated
from tenderkit.outlining.contents import by_content
from tenderkit.outlining.criteria import items
from tenderkit.outlining.day_roles import looked_at_days
from tenderkit.outlining.day_scores import day_scores
from tenderkit.outlining.document_scores import likely_request
from tenderkit.outlining.field_mentions import field_lines
from tenderkit.outlining.headed_prose import is_told, told
from tenderkit.outlining.item import Item
from tenderkit.outlining.joined_demands import held_segments
from tenderkit.outlining.keyed_steps import without_keyed_steps
from tenderkit.outlining.letters import prose_criteria, rate_demands
from tenderkit.outlining.line_features import looks_of
from tenderkit.outlining.line_scores import line_scores
from tenderkit.outlining.list_tails import tails_apart
from tenderkit.outlining.marks import Mark, marks
from tenderkit.outlining.own_day import at_own_days
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
from tenderkit.outlining.sentence_look import with_told_demands
from tenderkit.outlining.sentence_scores import sentence_scores
from tenderkit.outlining.several_told import told_apart
from tenderkit.outlining.talked_traits import prose_competences
from tenderkit.outlining.told_twice import explained_apart, with_explanations
from tenderkit.outlining.unstated import stated_only, stated_parts
from tenderkit.outlining.week_roles import looked_at_weeks
from tenderkit.outlining.which_closing import which_closings
from tenderkit.records import CriterionLines, Document, Outline, QuestionLines


def rules_outline(document: Document) -> Outline:
    """Which lines of the document are what, by rules.

    Raises
    ------
    NotATender : where nothing in the document asks for a hired professional.
    """
    lines = marks(document)
    scores = line_scores(document)
    parts = questions_apart(looked_at_sections(by_content(sections(lines)), scores))
    parts = without_keyed_steps(parts, lines)
    criteria = looked_at_criteria(_criteria(parts, document), scores)
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
        (mark.line.number, part)
        for item in criteria
        for mark in item.marks
        for part in held_segments(item, mark)
    }
    terms = chapters_of_terms(parts)
    others = [section for section in parts if id(section) not in terms]
    criteria += conditions(others, whole | answered, parted)
    criteria += criteria_alone(parts, _lines_of(criteria) | answered, scores)
    criteria = told_apart(criteria)
    criteria.sort(key=lambda item: (item.marks[0].line.number, item.parts))
    quiet = stated_only(document)
    said, told_in = stated_parts(quiet, document, lines, list(tails_apart(parts, criteria)))
    fields = field_lines(said, told_in, criteria)
    apart = _lines_of(item for item in criteria if not _is_told_beside(item))
    fields = looked_at_fields(fields, said, scores, apart)
    told_in = stated_parts(quiet, document, lines, parts)[1]
    fields = at_own_days(fields, told_in, _lines_of(criteria))
    fields = which_closings(fields, told_in, _lines_of(criteria), scores)
    fields = looked_at_days(quiet, fields, day_scores(quiet), apart)
    fields = looked_at_weeks(fields, looks_of(document))
    if not is_tender(lines, criteria, fields, likely_request(looks_of(document))):
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


def _is_told_beside(item: Item) -> bool:
    """Whether a competence is told in a piece of prose, which may hold the day of the talk as well."""
    return item.kind == "competence" and bool(item.parts) and not item.marks[0].style


def _outlined(criteria: Iterable[Item]) -> Iterable[CriterionLines]:
    return (item.outlined() for item in criteria)


def _criteria(parts: list[Section], document: Document) -> list[Item]:
    once, explained = explained_apart(parts)
    found = _listed(once)
    if explained and not with_explanations(found, explained):
        found = _listed(parts)
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
    return with_told_demands(found, parts, lambda: sentence_scores(looks_of(document)))


def _listed(parts: list[Section]) -> list[Item]:
    """The criteria of the parts that list some."""
    found: list[Item] = []
    terms = chapters_of_terms(parts)
    for section in _without_weak(parts):
        if id(section) in terms:
            found += duties(section)
        elif section.part == "condition" and not _has_kind_words(section):
            found += stated(section)
        elif is_told(section):
            found += told(section)
        elif section.part in CRITERIA_PARTS or _has_kind_words(section):
            found += items(section)
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
    named = [mark for mark in section.marks if mark.style and KIND_WORD.search(mark.words)]
    return len(named) >= _KIND_WORDS or any(mark.style == "1.1" for mark in named)


_KIND_WORDS = 2
""" "Eis:" in one line may be running words; behind a number of a form it names the kind of that one."""


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
