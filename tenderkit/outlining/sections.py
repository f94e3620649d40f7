"""A document cut into its parts: header, demands, wishes, procedure, portal chrome.

In: marks. Out: sections in order, each with the heading (or the sentence ending in a colon) that opened it.
"""

from __future__ import annotations

import re
from dataclasses import replace

from tenderkit.dutch import find_amounts, find_dates, find_percent, find_points
from tenderkit.dutch.sentences import demands_of
from tenderkit.lexicon.contents import EXCLUDES, STRONG_DEMAND, TASK
from tenderkit.lexicon.criterion_words import ANSWER
from tenderkit.lexicon.leads import DANGLES, LEADS, ONLY_IF, OPENS_AWARD, TURNS_TO_AWARD, WISHED
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.sections import CRITERIA_PARTS
from tenderkit.outlining.headings import TOPIC, opened_by_new_list, opened_by_shape
from tenderkit.outlining.marks import Mark, starting_at
from tenderkit.outlining.section import Section
from tenderkit.outlining.step_blocks import heads_scale

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
    for index, mark in enumerate(lines):
        following = lines[index + 1] if index + 1 < len(lines) else None
        if (
            index < _TOP
            and mark.part in _WEAK
            and ROLE.search(mark.words)
            and not mark.words.endswith(":")
        ):
            mark = replace(mark, part=None)
        opened = _opened(mark, found[-1], following) or _by_list(lines, index, found[-1])
        if opened is None or opened.label is None:
            opened = opened_by_shape(lines, index, found) or opened
        if opened is None:
            opened = opened_by_new_list(lines, index, found[-1])
        if opened is not None and opened.lead and opened.part == "knockout":
            opened = replace(opened, part="assignment") if _lists_acts(lines, index) else opened
        if (
            opened is not None
            and opened.part == "outside"
            and index * 2 < len(lines)
            and not any(s.part in CRITERIA_PARTS for s in found)
        ):
            opened = replace(opened, part=None)
        if opened is not None and found[-1].part == "award" and heads_scale(lines, index):
            opened = None
        if opened is None:
            found[-1].marks.append(
                replace(mark, heading=False)
                if mark.heading and mark.line.kind != "heading"
                else mark
            )
        else:
            if opened.lead and opened.part == "award":
                _take_heading(found[-1], opened)
            found.append(opened)
    return found


_ACT = re.compile(
    r"\W*(?!(?:kunnen|hebben|zijn|beschikken|kennen|beheersen|weten|durven|ten|een|geen)\b)[a-zà-ÿ]{3,}en\s"
)
_LEAST_ACTS = 3


def _lists_acts(lines: list[Mark], index: int) -> bool:
    """Whether the marked list under a lead tells what is done, each item by its verb: "registreren de post"."""
    listed: list[Mark] = []
    for following in starting_at(lines, index + 1):
        if not following.style:
            break
        listed.append(following)
    return (
        len(listed) >= _LEAST_ACTS
        and sum(bool(_ACT.match(mark.body)) for mark in listed) * 3 >= len(listed) * 2
        and not any(STRONG_DEMAND.search(mark.words) for mark in listed)
    )


_WORDS_OF_NAME = 5


def _take_heading(before: Section, opened: Section) -> None:
    """Let a short line above the sentence that opens a part be its heading, not the last item of the list before it."""
    if len(before.marks) < 2:
        return
    if _names_part(before.marks[-1]):
        opened.label = before.marks.pop()


def _names_part(mark: Mark) -> bool:
    """Whether a line is so short and plain that it can only be the name of what follows."""
    words = mark.words.strip()
    return (
        not mark.style
        and mark.line.kind == "text"
        and len(words.split()) <= _WORDS_OF_NAME
        and words[:1].isupper()
        and words[-1:] not in ".,;:"
        and not STRONG_DEMAND.search(words)
    )


def _opened(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    if _STEP.match(mark.words) and len(mark.words.split()) <= 14:
        return None if current.part == "procedure" else Section("procedure", mark, [mark])
    if mark.heading and mark.part is not None:
        return _by_heading(mark, current, following)
    if mark.heading:
        if current.part in ("knockout", "award") and _is_topic_or_item(mark):
            return None
        return Section(None, mark)
    if _turns(mark, current, following):
        return Section("award", mark)
    if _stands_alone(mark, current, following):
        return Section(mark.part, mark)
    if (
        current.inline_at is not None
        and (current.part in ("assignment", "organisation", "information") or _told(current))
        and mark.line.gap
        and not mark.style
    ):
        return _by_lead(mark, current, following) or Section(None, None, [mark])
    if (
        current.part == "knockout"
        and current.marks
        and not mark.style
        and TURNS_TO_AWARD.search(mark.words)
        and len(mark.words.split()) < 45
    ):
        return Section("award", mark, lead=True)
    if current.part in CRITERIA_PARTS and not mark.style and _is_label(mark, following, current):
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
    return _by_lead(mark, current, following)


def _told(section: Section) -> bool:
    """Whether an inline heading is followed by its whole list in one sentence."""
    label = section.label
    return label is not None and section.part in CRITERIA_PARTS and len(demands_of(label.words)) > 1


def _turns(mark: Mark, current: Section, following: Mark | None) -> bool:
    """Whether a short line inside a list of demands goes over to what earns points, heading or not."""
    words = mark.words.strip()
    return (
        current.part == "knockout"
        and len(current.marks) > 1
        and following is not None
        and not mark.style
        and mark.line.kind not in ("row", "item")
        and 2 <= len(words.split()) <= 8
        and words[:1].isupper()
        and words[-1:] not in ".,;"
        and not re.search(r"\d", words)
        and not STRONG_DEMAND.search(words)
        and bool(OPENS_AWARD.search(words))
    )


def _by_list(lines: list[Mark], index: int, current: Section) -> Section | None:
    """What an unlisted lead-in ("Even de harde dingen:") opens, by the marked list that follows it."""
    mark = lines[index]
    words = mark.words.strip()
    if mark.style or current.part in ("outside", "related", "questions"):
        return None
    if (spoken := _by_words(lines, index, current)) is not None:
        return spoken
    if (
        not words.endswith(":")
        or len(words.split()) > 16
        or current.part in ("award", "competence", "condition", "procedure", "bid_rules")
    ):
        return None
    listed: list[Mark] = []
    for following in starting_at(lines, index + 1):
        if not following.style or (following.heading and following.part):
            break
        listed.append(following)
    if len(listed) < 2:
        return None
    scored = sum(bool(find_points(m.words) or find_percent(m.words)) for m in listed)
    if scored * 2 > len(listed):
        return Section("award", mark, lead=True)
    if current.part == "knockout":
        return None
    tasks = sum(bool(TASK.match(m.body)) for m in listed)
    demanded = sum(bool(STRONG_DEMAND.search(m.words)) for m in listed)
    if tasks * 2 <= len(listed) and demanded * 10 >= len(listed) * (
        5 if EXCLUDES.search(words) else 7
    ):
        return Section("knockout", mark, lead=True)
    return None


_LONGEST_LEAD = 30


def _by_words(lines: list[Mark], index: int, current: Section) -> Section | None:
    """What a sentence over a marked list opens, where it says that the list decides, or that it need not be met."""
    mark = lines[index]
    words = mark.words.strip()
    if (
        mark.field
        or len(words.split()) > _LONGEST_LEAD
        or not (words.endswith((":", ".")) or DANGLES.search(words))
    ):
        return None
    only, wished = ONLY_IF.search(words), WISHED.search(words)
    if not (only or wished):
        return None
    listed: list[Mark] = []
    for following in starting_at(lines, index + 1):
        if not following.style or (following.heading and following.part):
            break
        listed.append(following)
    tasks = sum(bool(TASK.match(m.body)) for m in listed)
    if len(listed) < 2 or tasks * 2 > len(listed):
        return None
    headed = (
        current.label is not None
        and not current.lead
        and current.inline_at is None
        and len(current.marks) <= 1
        and not any(m.style for m in current.marks)
    )
    named = bool(current.marks) and _names_part(current.marks[-1])
    label = current.marks.pop() if named else current.label if headed else mark
    headed = headed or named
    if wished and not only:
        return None if current.part == "award" else Section("award", label, lead=not headed)
    if current.part in (
        None,
        "assignment",
        "organisation",
        "information",
        "procedure",
        "positions",
    ):
        return Section("knockout", label, lead=not headed)
    return None


def _stands_alone(mark: Mark, current: Section, following: Mark | None) -> bool:
    """Whether a short line between paragraphs, before a list or a long line, is a heading of its own making."""
    words = mark.words.strip()
    if (
        mark.style
        or mark.field
        or mark.line.kind in ("row", "item")
        or following is None
        or mark.line.number <= 2
    ):
        return False
    if (
        not mark.line.gap
        or not words[:1].isupper()
        or words[-1:] in ".,;:"
        or ANSWER.match(words)
        or find_percent(words)
        or find_points(words)
        or find_dates(words)
        or find_amounts(words)
    ):
        return False
    if ORGANISATION_PATTERN.fullmatch(words):
        return False
    count = len(words.split())
    if current.label is not None and not current.marks and current.label.words.isupper():
        return False
    styled = any(m.style for m in current.marks)
    if styled and following.style and not following.line.gap and count <= 9:
        turned = _unscored_after_scored(current, following)
        if turned or current.part in CRITERIA_PARTS:
            return turned
    if current.part in CRITERIA_PARTS:
        if not current.marks or count > 6 or re.search(r"tarief|prijs|rate", words, re.IGNORECASE):
            return False
        separate = styled or current.part == "competence" or not following.line.gap
        return separate and len(following.words.split()) > (
            5 if not following.line.gap else 9 if styled else 20
        )
    return (
        count <= 7
        and not following.line.gap
        and len(following.words.split()) > 3
        and following.field is None
        and not ORGANISATION_PATTERN.search(words)
    )


def _unscored_after_scored(current: Section, following: Mark) -> bool:
    """Whether a list whose items earn points is followed, after this line, by items that earn none."""
    return any(find_points(m.words) or find_percent(m.words) for m in current.marks) and not (
        find_points(following.words) or find_percent(following.words)
    )


_ENDS_LIST: frozenset[str] = frozenset(
    {
        "location",
        "hours_per_week",
        "starts_on",
        "ends_on",
        "duration_months",
        "extensions",
        "self_employed",
        "interviews",
        "closes_at",
        "questions_close_at",
        "positions",
        "published_on",
        "reference",
        "region",
        "work_days",
        "buyer",
        "submission",
    }
)


def _is_label(mark: Mark, following: Mark | None, current: Section) -> bool:
    """Whether a header label with its value stands where the list of demands has ended."""
    if mark.field not in _ENDS_LIST or not current.marks:
        return False
    if mark.separator in (":", "\t"):
        return not mark.value or len(mark.value.split()) <= 12
    return (
        mark.separator == ""
        and following is not None
        and not following.style
        and len(following.words.split()) <= 14
    )


def _by_heading(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    assert mark.part is not None
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
        and mark.inline_at is None
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


def _by_lead(mark: Mark, current: Section, following: Mark | None) -> Section | None:
    words = mark.body.strip()
    if DANGLES.search(words):
        words += ":"
    if (
        not words.endswith(":")
        or following is None
        or len(words) < 12
        or current.part in ("outside", "related", "questions")
    ):
        return None
    if mark.style and mark.style not in ("•",):
        return None
    if find_percent(words) or find_points(words) or re.search(r"\bformule\b", words, re.IGNORECASE):
        return None
    for part, pattern in LEADS:
        if not pattern.search(words) or (part == "award" and ONLY_IF.search(words)):
            continue
        if current.part in CRITERIA_PARTS and not current.lead:
            same = part == current.part or part == "bid_rules"
            if same or not current.marks or not _switches(words):
                return None
        if (
            current.part in ("assignment", "organisation", "procedure")
            and part == "knockout"
            and not _switches(words)
        ):
            return None
        return Section(part, mark, lead=True)
    return None


_SWITCH = re.compile(
    r"\b(?:blijk\w*|eisen|vereist\w*|knock-?out\w*|minimaal|wens\w*|pr[eé]|pluspunt\w*|punten|gunning\w*|competenti\w*|voldoe\w*|beschikt)\b",
    re.IGNORECASE,
)


def _switches(words: str) -> bool:
    """Whether a lead-in names its kind of list plainly enough to leave the section it stands in."""
    return bool(_SWITCH.search(words))
