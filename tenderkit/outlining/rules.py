"""The rules reader: offline, from the grammar of tenders, to an Outline.

In: a Document. Out: line numbers with roles, nothing else. The work is in the modules beside this one; here they
are put in order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from tenderkit.dutch import find_dates, find_people, find_points, find_times
from tenderkit.dutch.sentences import sentences
from tenderkit.errors import NotATender
from tenderkit.lexicon.criterion_words import DEMAND
from tenderkit.lexicon.cues import cue_patterns
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.places import POSTCODE, is_address
from tenderkit.lexicon.rate_words import LIMITS
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.sections import CRITERIA_PARTS
from tenderkit.outlining import title
from tenderkit.outlining.bare_fields import bare_fields
from tenderkit.outlining.conditions import conditions, stated
from tenderkit.outlining.contents import by_content
from tenderkit.outlining.criteria import items
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.handed_in import handed_in
from tenderkit.outlining.header import labelled
from tenderkit.outlining.item import Item
from tenderkit.outlining.letters import is_told, prose_competences, prose_criteria, told
from tenderkit.outlining.marks import Mark, marks
from tenderkit.outlining.questions import binding, demands, questions
from tenderkit.outlining.recognition import is_tender
from tenderkit.outlining.section import Section
from tenderkit.outlining.sections import sections
from tenderkit.outlining.told_fields import in_prose
from tenderkit.records import CriterionLines, Document, FieldLines, Outline, QuestionLines
from tenderkit.sieving import sieve


def rules_outline(document: Document) -> Outline:
    """Which lines of the document are what, by rules.

    Raises
    ------
    NotATender : where nothing in the document asks for a hired professional.
    """
    lines = marks(document)
    parts = by_content(sections(lines))
    criteria = _criteria(parts)
    taken = {mark.line.number for item in criteria for mark in [*item.marks, *item.bands]}
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
    criteria.sort(key=lambda item: (item.marks[0].line.number, item.parts))
    fields = _fields(lines, parts, criteria)
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
    for item in found:
        if item.kind == "knockout" and item.bands:
            item.kind = "award"
    have = {item.kind for item in found}
    taken = {mark.line.number for item in found for mark in [*item.marks, *item.bands]}
    if "competence" not in have:
        found += prose_competences(parts)
    for item in prose_criteria(parts, listed="knockout" in have):
        if item.kind not in have and item.marks[0].line.number not in taken:
            found.append(item)
    return found


_WEAK_LABEL = re.compile(r"\b(?:eis|vereist|knock|requirement|must)", re.IGNORECASE)


def _without_weak(parts: list[Section]) -> list[Section]:
    """Without the sections whose heading only may open demands ("Wat vragen wij"), where they hold tasks instead.

    That is so where another section is plainly headed as demands, and few of its items demand anything.
    """
    strong = [
        s for s in parts if s.part == "knockout" and s.label and _WEAK_LABEL.search(s.label.words)
    ]
    kept = []
    for section in parts:
        weak = (
            section.part == "knockout"
            and section.label is not None
            and not _WEAK_LABEL.search(section.label.words)
            and not section.lead
        )
        listed = [mark for mark in section.marks if mark.style] or section.marks
        demanded = sum(bool(DEMAND.search(mark.words)) for mark in listed)
        if not (weak and strong and demanded * 2 <= len(listed)):
            kept.append(section)
    return kept


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
        elif section.label is not None and find_dates(section.label.words):
            found += [f for f in in_prose(section.label, section) if f.field in DATED]
        for mark in section.all_marks:
            number = mark.line.number
            if number in bands:
                found += [f for f in in_prose(mark, section) if f.field == "tie_breaker"]
                if LIMITS.search(mark.words) and not find_points(mark.words):
                    found.append(FieldLines(field="rate_cap", lines=(number,)))
                continue
            if number in covered:
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
                        )
                        and f.field not in {m.field for m in mentions}
                    ]
                    continue
                if taken:
                    continue
            allowed = (
                {"tie_breaker"}
                if item is not None and item.kind in ("award", "competence")
                else {"rate_cap", "on_site", "self_employed", "work_days"}
                if item is not None
                else None
            )
            found += [
                f
                for f in in_prose(mark, section, _asked_above(lines, index[number]))
                if allowed is None or f.field in allowed
            ]
    found += _named(lines, parts, found)
    found += _procedure(parts)
    found += handed_in(lines, parts, inside)
    return _merged(found, lines)


def _forwarded_subject(lines: list[Mark], found: list[FieldLines]) -> None:
    """Drop the subject of a forwarded mail as title, where the mail's own subject names the role."""
    if not lines or not ROLE.search(lines[0].words):
        return
    by_number = {mark.line.number: mark for mark in lines}
    for mention in list(found):
        if mention.field == "title" and mention.lines[0] > _HEAD_OF_MAIL:
            label = by_number[mention.lines[0]].words.split(":")[0].strip().lower()
            if label in ("onderwerp", "subject", "betreft"):
                found.remove(mention)


def _category_as_title(lines: list[Mark], found: list[FieldLines]) -> None:
    """Drop a labelled title that names no role ("Functie: Management en organisatie"), where the head of the page does."""
    by_number = {mark.line.number: mark for mark in lines}
    for mention in [each for each in found if each.field == "title"]:
        if ROLE.search(" ".join(by_number[n].words for n in mention.lines)):
            continue
        head = title.title(lines)
        if head and ROLE.search(by_number[head[0].lines[0]].words):
            found.remove(mention)


_HEAD_OF_MAIL = 8
"""Lines in which a mail's own header stands."""


def _asked_above(lines: list[Mark], at: int) -> str:
    """The question on the line above an answer."""
    above = lines[at - 1].words.strip() if at else ""
    return above if above.endswith("?") else ""


def _named(lines: list[Mark], parts: list[Section], found: list[FieldLines]) -> list[FieldLines]:
    _forwarded_subject(lines, found)
    _category_as_title(lines, found)
    have = {mention.field for mention in found}
    named: list[FieldLines] = []
    bare = bare_fields(lines)
    typed = {"rate_cap", "hours_per_week", "region"}
    headed_by_address = [
        FieldLines(field="location", lines=(mark.line.number,))
        for mark, below in pairwise(lines)
        if below.field in DATED and below.separator and is_address(mark.words)
    ]
    if headed_by_address:
        found[:] = [*headed_by_address[:1], *found]
        have.add("location")
    named += [mention for mention in bare if mention.field not in have or mention.field in typed]
    if "location" not in have:
        named += [
            FieldLines(field="location", lines=(m.line.number,))
            for m in lines[:8]
            if not _FOR_LETTERS.match(m.words)
            if (POSTCODE.search(m.words) and len(m.words.split()) <= 10 and m.line.number <= 6)
            or is_address(m.words)
        ][:1]
    if "title" not in have:
        named += title.title(lines)
    headed = [mention for mention in [*found, *named] if mention.field == "title"][:1]
    by_number = {mark.line.number: mark for mark in lines}
    if "positions" not in have:
        named += [
            FieldLines(field="positions", lines=m.lines[-1:])
            for m in headed
            if find_people(by_number[m.lines[-1]].words)
        ]
    if "positions" not in {mention.field for mention in [*found, *named]}:
        named += _asked(parts)
    if "reference" not in have:
        named += [
            FieldLines(field="reference", lines=(mark.line.number,))
            for mark in lines[:_HEAD_OF_PAGE]
            if (mark.line.number <= 3 or _SHORT_NUMBER.match(mark.words))
            and any(p.search(mark.words) for p in cue_patterns("reference"))
        ][:1]
    if "buyer" not in have:
        named += title.buyer(lines, parts)
    if "intermediary" not in have:
        named += title.intermediary(lines) or title.banner(lines)
    return named


_HEAD_OF_PAGE = 16
"""Lines among which a page states its number."""
_SHORT_NUMBER = re.compile(
    r"\W*\w*(?:nr|nummer|no)\b\.?:?\s[A-Z]{0,6}[-/.]?\d\S+(?:\s*[|•·].*)?$", re.IGNORECASE
)
"""A row that holds a number and nothing else, though its word heads a part: "Opdrachtnr. 58213"."""


_FOR_LETTERS = re.compile(r"\W*(?:factu\w*|retour|post|antwoord)", re.IGNORECASE)
"""Addresses at which nobody works: "Factuuradres: Kade 3"."""


def _asked(parts: list[Section]) -> list[FieldLines]:
    """The first sentence that says how many are asked: "Wij zoeken één wijkcoördinator"."""
    for section in parts:
        if section.part in ("knockout", "award", "competence", "procedure", "outside", "related"):
            continue
        for mark in section.all_marks:
            for start, end in [*sentences(mark.words), (0, len(mark.words))]:
                sentence = mark.words[start:end]
                if _asks(sentence) and find_people(sentence):
                    return [FieldLines(field="positions", lines=(mark.line.number,))]
    return []


def _asks(sentence: str) -> bool:
    """Whether a sentence asks for people; "4x Toezichthouder" does by itself."""
    return _ASKS.search(sentence) is not None or (
        _TIMES.match(sentence) is not None and ROLE.search(sentence) is not None
    )


_TIMES = re.compile(r"\W*\d{1,2}\s?[x×]\s")
_ASKS = sieve(
    r"\b(?:zoek\w*|gezocht|vragen|gevraagde?|plek(?:ken)?|stoel(?:en)?|vacatures?|openings?|positi(?:es?|ons?)|seats|personen|persoon|contracteert|huren|in ?huren|inhuur|ingehuurd|nodig|benodigde?|behoefte|\w*(?:aan|uit)?vraag"
    r"|betreft|gaa[nt] (?:\w+ ){0,7}?om|gunnen|gunt|contracteren|gecontracteerd|contact met|aantrekken|werven|te vervullen|in te vullen"
    r"|omvat|inzet|hoeveel|how many|professionals?|(?:intend|want|wish|need|require|seek|look)(?:s|d|ed|ing)?|needed|hired?|contract|engage|recruit|ingevuld door|vervuld door)\b",
    re.IGNORECASE,
)
"""Words with which people are asked for; whether the number is theirs, `find_people` knows."""


def _procedure(parts: list[Section]) -> list[FieldLines]:
    numbers = tuple(
        mark.line.number
        for section in parts
        if section.part == "procedure"
        for mark in section.all_marks
        if not (
            mark.heading and mark.part and mark.inline_at is None and mark.line.kind == "heading"
        )
    )
    return [FieldLines(field="procedure", lines=numbers)] if numbers else []


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
