"""English words for a fit: verdicts with a sign and a word, decisions, ranges.

In: values of a Fit. Out: words, the same in every view. No meaning rests on colour.
"""

from __future__ import annotations

from typing import Final

from tenderkit.records import (
    CriterionFit,
    Decision,
    Fit,
    MonthRange,
    PointRange,
    PointTotal,
    Verdict,
)
from tenderkit.showing.wording import number_words

VERDICTS: Final[dict[Verdict, tuple[str, str]]] = {
    "met": ("✓", "met"),
    "not_met": ("✗", "not met"),
    "not_evidenced": ("○", "not in the CV"),
    "unclear": ("?", "unclear"),
    "declare": ("→", "declare"),
}
"""Verdict → sign and word."""

DECISIONS: Final[dict[Decision, str]] = {
    "go": "Go",
    "go_with_questions": "Go, with questions",
    "no_go": "No-go",
}

KIND_HEADINGS: Final = {
    "knockout": "Knock-outs",
    "award": "Award criteria",
    "condition": "Conditions",
    "competence": "Competences",
}


def month_words(months: MonthRange | None) -> str:
    """ "30.7 months", "30.7 to 52 months"; empty where months decide nothing."""
    if months is None:
        return ""
    if months.min == months.max:
        return f"{number_words(months.min)} months"
    return f"{number_words(months.min)} to {number_words(months.max)} months"


def point_words(points: PointRange | None) -> str:
    """ "25 points", "0 to 40 points"."""
    if points is None:
        return ""
    low, high = number_words(round(points.min, 2)), number_words(round(points.max, 2))
    return f"{low} points" if low == high else f"{low} to {high} points"


def total_words(total: PointTotal | None, noun: str) -> str:
    """ "45 to 70 of 100 points"."""
    if total is None:
        return ""
    low, high = number_words(round(total.min, 2)), number_words(round(total.max, 2))
    most = number_words(round(total.of, 2))
    return f"{low} of {most} {noun}" if low == high else f"{low} to {high} of {most} {noun}"


def counted_to_words(fit: Fit) -> str:
    """Up to which day months count, and where that day comes from."""
    return f"counted to {fit.counted_to.isoformat()} ({fit.counted_to_from})"


def flip_words(one: CriterionFit) -> str:
    """On which later closing date the verdict would be another one."""
    if one.flips_on is None or one.flips_to is None:
        return ""
    return f"would be {VERDICTS[one.flips_to][1]} if it closed on {one.flips_on.isoformat()}"


def worth_showing(one: CriterionFit) -> bool:
    """Competences that only wait for the interview need no line of their own."""
    return one.kind != "competence" or one.verdict != "declare"
