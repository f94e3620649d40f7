"""A document cut into its parts: header, demands, wishes, procedure, portal chrome.

In: marks. Out: sections in order, each with the heading (or the sentence ending in a colon) that opened it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.dutch import find_percent, find_points
from tenderkit.dutch.sentences import demands_of
from tenderkit.lexicon.broker_seats import SALUTES
from tenderkit.lexicon.leads import TURNS_TO_AWARD
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.sections import CRITERIA_PARTS, Part
from tenderkit.outlining.bare_headings import (
    counts_on,
    ends_list,
    stands_alone,
    turns_to_award,
    weighs_itself,
)
from tenderkit.outlining.headings import TOPIC, opened_by_new_list, opened_by_shape
from tenderkit.outlining.list_leads import (
    lists_acts,
    lists_papers,
    names_part,
    opened_by_lead,
    opened_by_list,
)
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.outlining.step_blocks import scale_ends, scored_under

_STEP = re.compile(
    r"\s*(?:stap|fase|step|ronde)\s+(?:\d|een|één|twee|drie|vier|vijf)\b", re.IGNORECASE
)

_WEAK: frozenset[str] = frozenset(
    {
        "organisation",
        "assignment",
        "information",
        "interviews",
        "planning",
        "procedure",
        "condition",
        "fee",
        "questions",
    }
)
"""Parts whose heading words also stand in plain demands ("kennis van de organisatie van gemeenten")."""


_TOP = 5
"""Lines at the top, where a role ("Adviseur planning & control") is a title and opens no part."""


def sections(lines: list[Mark]) -> list[Section]:
    """The parts of the document, in order; every mark that is no opener is in exactly one."""
    found = [Section(None)]
    scaled = 0
    for index, mark in enumerate(lines):
        if index < scaled:
            found[-1].marks.append(mark)
            continue
        following = lines[index + 1] if index + 1 < len(lines) else None
        if (
            index < _TOP
            and mark.part in _WEAK
            and ROLE.search(mark.words)
            and not mark.words.endswith(":")
        ):
            mark = replace(mark, part=None)
        if found[-1].part in _WEAK and _greets(mark):
            found.append(Section(None, None, [mark]))
            continue
        if _first_under_heading(mark, found[-1]):
            mark = replace(mark, part=None, heading=False, inline_at=None)
        opened = _opened(mark, found[-1], following) or opened_by_list(lines, index, found[-1])
        if opened is None or opened.label is None:
            opened = opened_by_shape(lines, index, found) or opened
        if opened is None:
            opened = opened_by_new_list(lines, index, found[-1])
        if opened is not None and opened.lead and opened.part == "knockout":
            papers: Part = "bid_rules" if lists_papers(lines, index) else "knockout"
            opened = replace(opened, part="assignment" if lists_acts(lines, index) else papers)
        if (
            opened is not None
            and opened.part in ("outside", "related")
            and index * 2 < len(lines)
            and not any(s.part in CRITERIA_PARTS for s in found)
        ):
            opened = replace(opened, part=None)
        if found[-1].part == "award" and (opened is not None or mark.line.kind == "heading"):
            unnamed = opened is not None and opened.part is None and opened.label is mark
            scaled = scale_ends(lines, index)
            if scaled > index or (unnamed and scored_under(lines, index)):
                opened = None
        if opened is None:
            plain = mark.heading and mark.line.kind != "heading"
            found[-1].marks.append(replace(mark, heading=False) if plain else mark)
        else:
            if opened.lead and opened.part == "award":
                _take_heading(found[-1], opened)
            found.append(opened)
    return found


def _greets(mark: Mark) -> bool:
    """Whether a line is the salutation of a letter, so that the letterhead above heads no part of it."""
    return (
        len(mark.words.split()) <= _WORDS_OF_A_GREETING
        and mark.words.endswith((",", "!"))
        and SALUTES.match(mark.words) is not None
    )


_WORDS_OF_A_GREETING = 8


def _first_under_heading(mark: Mark, current: Section) -> bool:
    """Whether a line is all that a heading of criteria has yet, though it starts as another part would: "Bij de gesprekken ...: ..."."""
    label = current.label
    return (
        mark.inline_at is not None
        and (mark.part not in CRITERIA_PARTS or mark.part == current.part == "competence")
        and current.part in CRITERIA_PARTS
        and not current.marks
        and label is not None
        and (label.chapter or label.line.kind == "heading")
    )


def _take_heading(before: Section, opened: Section) -> None:
    """Let a short line above the sentence that opens a part be its heading, not the last item of the list before it."""
    if len(before.marks) < 2:
        return
    if names_part(before.marks[-1]):
        opened.label = before.marks.pop()


def _opened(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    if mark.chapter:
        return Section(mark.part, mark)
    if _belongs(mark, current):
        return Section(current.part, mark) if _numbers(mark, following) else None
    if _STEP.match(mark.words) and len(mark.words.split()) <= 14:
        return None if current.part == "procedure" else Section("procedure", mark, [mark])
    if mark.heading and mark.part is not None:
        return _by_heading(mark, current, following)
    if mark.heading:
        if current.part in ("knockout", "award") and _is_topic_or_item(mark):
            return None
        return Section(None, mark)
    if turns_to_award(mark, current, following):
        return Section("award", mark)
    if stands_alone(mark, current, following):
        return Section(mark.part, mark)
    if (
        current.inline_at is not None
        and (current.part in ("assignment", "organisation", "information") or _told(current))
        and mark.line.gap
        and not mark.style
    ):
        return opened_by_lead(mark, current, following) or Section(None, None, [mark])
    if (
        current.part == "knockout"
        and current.marks
        and not mark.style
        and TURNS_TO_AWARD.search(mark.words)
        and len(mark.words.split()) < 45
    ):
        return Section("award", mark, lead=True)
    if current.part in CRITERIA_PARTS and not mark.style and ends_list(mark, following, current):
        return Section("information", None, [mark])
    if (
        current.part in ("knockout", "award")
        and current.marks
        and not mark.style
        and mark.words.endswith("?")
        and len(mark.words.split()) <= 6
        and not any(m.style for m in current.marks[:3])
    ):
        return Section("outside", mark)
    return opened_by_lead(mark, current, following)


def _belongs(mark: Mark, current: Section) -> bool:
    """Whether a lettered heading under a numbered one is a criterion of its list: "d. Prijs" under "5. Gunningscriteria"."""
    label = current.label
    return (
        mark.line.kind == "heading"
        and mark.part is None
        and mark.style in _SUBORDINATE
        and current.part in ("knockout", "award")
        and label is not None
        and (label.chapter or label.style == "1")
    )


def _numbers(mark: Mark, following: Mark | None) -> bool:
    """Whether the line below a heading counts on under its number: "2.1 Kandidaat" over "2.1.1 ..."."""
    return (
        following is not None
        and mark.number is not None
        and (following.number or "").startswith(f"{mark.number}.")
    )


_SUBORDINATE = frozenset({"a", "1.1", "E1"})


def _told(section: Section) -> bool:
    """Whether an inline heading is followed by its whole list in one sentence."""
    label = section.label
    return label is not None and section.part in CRITERIA_PARTS and len(demands_of(label.words)) > 1


def _by_heading(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    assert mark.part is not None
    if weighs_itself(mark, current, following):
        return None
    words = len(re.sub(r"[\(\[].*?[\)\]]", "", mark.body).split())
    plain = mark.line.kind != "heading" and mark.inline_at is None
    if current.part in CRITERIA_PARTS and plain:
        if mark.part == "organisation" and not mark.line.gap and words > 3:
            return None
        if mark.part in ("organisation", "assignment") and not (
            words <= 4 and (mark.line.gap or mark.body.endswith(":") or not _short(following))
        ):
            return None
        if mark.part in _WEAK and (
            words > 4 or (current.part == "competence" and _COMPETENCE.search(mark.body))
        ):
            return None
        if (
            current.part == "competence"
            and mark.part in (_WEAK | {"knockout"})
            and mark.style
            and current.marks
            and current.marks[0].style == mark.style
            and not mark.body.endswith(":")
        ):
            return None
    if (
        current.part == "procedure"
        and mark.style in ("1", "a", "-", "•")
        and (mark.inline_at is None or counts_on(mark, current))
    ):
        return None
    if (
        current.part == "competence"
        and mark.part == "competence"
        and current.lead is False
        and plain
        and not mark.body.endswith(":")
        and not mark.line.gap
    ):
        return None
    if (
        mark.field
        and mark.separator in (":", "\t")
        and mark.part not in CRITERIA_PARTS
        and len(mark.value.split()) <= 6
    ):
        return None
    return Section(mark.part, mark, inline_at=mark.inline_at)


_COMPETENCE = re.compile(
    r"gericht|bewust|vaardig|vermogen|kracht|sensitiv|zin\b|organiseren|denken|werken|gevoel|kundig|plannen",
    re.IGNORECASE,
)


def _short(mark: Mark | None) -> bool:
    return mark is not None and len(mark.words.split()) <= 14


def _is_topic_or_item(mark: Mark) -> bool:
    """Whether an unknown heading inside a list is a topic over its next items, or an item itself."""
    if (
        find_percent(mark.words)
        or find_points(mark.words)
        or re.search(r"\bweging\b", mark.words, re.IGNORECASE)
    ):
        return True
    return bool(TOPIC.search(mark.body)) or bool(
        re.search(r"criterium|wens \d|eis \d", mark.words, re.IGNORECASE)
    )
