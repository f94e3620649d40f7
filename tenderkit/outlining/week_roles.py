"""Hours and weekdays that the rules took for the assignment's, looked at again by their likelihood.

Why: a rule knows the wordings it was written for; a page tells of the days of a council and the
hours of a colleague in the same ones. In: the mentions of the rules. Out: the same without weekdays
that are hardly the assignment's, and without hours that hardly are where others are.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tenderkit.lexicon.day_demands import is_asked
from tenderkit.lexicon.day_words import are_asked
from tenderkit.outlining.line_features import Looks
from tenderkit.outlining.week_features import WEEK_FIELDS, tells_of_others
from tenderkit.outlining.week_scores import ScoredWeek, scored_weeks
from tenderkit.records import FieldLines

HARDLY: Final = 0.04
"""The likelihood below which weekdays are none of the assignment, and hours where others are."""
OF_OTHERS: Final = 0.3
"""The same where their sentence tells of somebody else."""
LIKELY: Final = 0.5
"""The likelihood from which hours are the assignment's, so that unlikely ones beside them fall."""


def looked_at_weeks(fields: Sequence[FieldLines], lines: Sequence[Looks]) -> list[FieldLines]:
    """The mentions of header fields without hours and weekdays that are hardly the assignment's.

    Parameters
    ----------
    fields : what the rules found. lines : all lines of the document, in order.
    """
    asked = {line for one in fields if one.field in WEEK_FIELDS for line in one.lines}
    if not asked:
        return list(fields)
    scored = scored_weeks(lines, asked)
    told = [_told(mention, scored) for mention in fields]
    sure = any(
        each.week.field == "hours_per_week" and each.likely >= LIKELY
        for here in told
        for each in here
    )
    return [
        mention
        for mention, here in zip(fields, told, strict=True)
        if not here
        or (mention.field == "hours_per_week" and not sure)
        or _is_plain(mention, lines)
        or any(each.likely >= _limit(lines[each.week.line - 1][0], each) for each in here)
    ]


def _told(mention: FieldLines, scored: Sequence[ScoredWeek]) -> list[ScoredWeek]:
    """The hours or weekdays of a mention."""
    return [
        each
        for each in scored
        if each.week.field == mention.field and each.week.line in mention.lines
    ]


def _limit(words: str, scored: ScoredWeek) -> float:
    return OF_OTHERS if tells_of_others(words, scored.week) else HARDLY


def _is_plain(mention: FieldLines, lines: Sequence[Looks]) -> bool:
    """Whether the words of a mention plainly ask for its days."""
    return mention.field == "work_days" and any(
        is_asked(words) or are_asked(words)
        for words in (lines[number - 1][0] for number in mention.lines)
    )
