"""Short lines that are headings by where they stand: between paragraphs, over a list, over an answer.

In: a line, the section before it and the line after it. Out: whether it opens a part of its own.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_amounts, find_dates, find_percent, find_points
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.criterion_words import ANSWER
from tenderkit.lexicon.leads import OPENS_AWARD
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.sections import CRITERIA_PARTS
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section


def turns_to_award(mark: Mark, current: Section, following: Mark | None) -> bool:
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


def stands_alone(mark: Mark, current: Section, following: Mark | None) -> bool:
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


def ends_list(mark: Mark, following: Mark | None, current: Section) -> bool:
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
