"""Short lines that are headings by where they stand: between paragraphs, over a list, over an answer.

In: a line, the section before it and the line after it. Out: whether it opens a part of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch import find_amounts, find_dates, find_percent, find_points
from tenderkit.dutch.step_lines import step_of
from tenderkit.dutch.weight_words import weight_tail
from tenderkit.lexicon.contents import ACTS_OF_SELECTION, STRONG_DEMAND, demands_something
from tenderkit.lexicon.criterion_words import ANSWER, DEMAND_START
from tenderkit.lexicon.leads import OPENS_AWARD
from tenderkit.lexicon.letter_ends import closes_letter, signs_letter
from tenderkit.lexicon.organisations import ORGANISATION_PATTERN
from tenderkit.lexicon.sections import CRITERIA_PARTS, Part
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


def ends_letter(mark: Mark, above: Sequence[Mark]) -> bool:
    """Whether a line among criteria is the end of the letter: its closing formula, or who signs it.

    "C. Smit" behind "B. Ervaring ..." would be the next item of a list.
    """
    if not mark.style and closes_letter(mark.words):
        return True
    if not signs_letter(mark.words):
        return False
    before = [other.number for other in above if other.number is not None]
    return not (before and mark.words[:1] == chr(ord(before[-1][0]) + 1))


def weighs_itself(mark: Mark, current: Section, following: Mark | None) -> bool:
    """Whether a line among wishes that opens as another part would is a wish, with its weight behind it: "Interview: 30 punten".

    Over a list in another mark it is the name of a group.
    """
    if current.part != "award" or mark.part not in _NAMES_OF_WISHES:
        return False
    words = mark.words.rstrip()
    tail = weight_tail(words)
    if tail == len(words) or not any(sign.isdigit() for sign in words[tail:]):
        return False
    return not (following and following.style and following.style != mark.style) or (
        following is not None and step_of(following.words) is not None
    )


_NAMES_OF_WISHES: frozenset[Part] = frozenset(
    {
        "assignment",
        "organisation",
        "interviews",
        "competence",
        "planning",
        "bid_rules",
        "work_days",
        "information",
    }
)
"""Parts by whose words a wish may be called: "Visie op de opdracht", "Interview", "Planning en aanpak"."""


def counts_on(mark: Mark, current: Section) -> bool:
    """Whether a line with a word for a part before its colon is the next step of a procedure: "5. Gunning: de hoogste ..."."""
    if not current.marks or mark.inline_at is None:
        return False
    before = [other for other in current.marks if other.style == mark.style]
    rest = mark.words[mark.inline_at :]
    if not before or len(rest.split()) < _STEP_WORDS:
        return False
    counted = (
        _value(mark.number) == _value(before[-1].number) + 1
        if mark.number is not None and before[-1].number is not None
        else len(before) > 1 and mark.number is None
    )
    acts = ACTS_OF_SELECTION.search(mark.words) or not demands_something(rest)
    return counted and bool(acts) and not DEMAND_START.match(rest)


def _value(number: str | None) -> int:
    """The place of a number or letter in its list: "5" is 5, "c" is 3."""
    if number is None:
        return 0
    return int(number) if number.isdigit() else ord(number.lower()[0]) - ord("a") + 1


_STEP_WORDS = 5
"""Words of a step of a procedure; fewer are a value."""
