"""The record's codes in words: one table for each, and a test that walks them.

Why: a code is for programs; every view shows the same word for it. In: a code. Out: plain English.
"""

from __future__ import annotations

from typing import Final

from tenderkit.records import Kind, Proof, Severity, Theme

KINDS: Final[dict[Kind, tuple[str, str]]] = {
    # kind: (heading, what it means)
    "knockout": ("Knock-outs", "each must be met to be considered"),
    "award": ("Award criteria", "these earn points or preference"),
    "competence": ("Competences", "looked for in the interview"),
    "condition": ("Conditions", "bind the bid, or the winner after award"),
}

THEMES: Final[dict[Theme, str]] = {
    "experience": "experience",
    "education": "education",
    "training": "training",
    "knowledge": "knowledge",
    "system": "system",
    "network": "network",
    "language": "language",
    "rate": "rate",
    "availability": "availability",
    "insurance": "insurance",
    "registration": "registration",
    "equipment": "equipment",
    "screening": "screening",
    "references": "references",
    "competence": "competence",
    "other": "other",
}

PROOFS: Final[dict[Proof, str]] = {
    "cv": "show it in the CV",
    "cv_where": "name in the CV where",
    "cv_example": "give a concrete example in the CV",
    "cv_clear": "must be clear in the CV",
    "cv_or_letter": "show it in the CV or the letter",
    "letter": "show it in the letter",
    "declaration": "declare it",
    "bid": "state it in the bid",
}

SEVERITIES: Final[dict[Severity, tuple[str, str]]] = {
    # severity: (sign, word); the three shapes differ, so colour is never alone
    "blocker": ("■", "Blocker"),
    "warning": ("▲", "Warning"),
    "info": ("●", "Note"),
}

WEEKDAYS: Final = {
    "mon": "Monday",
    "tue": "Tuesday",
    "wed": "Wednesday",
    "thu": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}

ON_SITE: Final = {
    "on_site": "on site",
    "hybrid": "partly on site, partly elsewhere",
    "free": "wherever one likes",
}

SELF_EMPLOYED: Final = {
    "open": "may bid",
    "excluded": "may not bid",
    "convert": "may bid, but works on a payroll after award",
    "probably_excluded": "probably may not bid: it points to a condition that is not shown",
}

TIE_BREAKERS: Final = {"rate": "the rate decides at an equal score"}

FORMULAS: Final = {
    "lowest_over_own": "lowest bid ÷ own bid × the maximum",
    "linear": "on a line between two stated bounds",
    "other": "by a formula of its own: read the words",
}

LANGUAGES: Final = {"nl": "Dutch", "en": "English", "de": "German", "fr": "French"}


def code_words(code: str) -> str:
    """`conflicting_closing_dates` as `Conflicting closing dates`."""
    return code.replace("_", " ").capitalize()
