"""The frozen records every other room speaks in. Knows nothing of the rest."""

from tenderkit.records.base import Euros, Moment, Record
from tenderkit.records.document import Document, Line, LineKind, Page
from tenderkit.records.outline import (
    CriterionLines,
    Doubt,
    FieldLines,
    FieldName,
    Outline,
    QuestionLines,
)
from tenderkit.records.span import Span
from tenderkit.records.tender import (
    Band,
    BandUnit,
    Criterion,
    Extensions,
    Fee,
    Finding,
    Interview,
    Kind,
    Proof,
    Question,
    Range,
    RateCap,
    Requirement,
    Scoring,
    Severity,
    Submission,
    Tender,
    Theme,
    Weekday,
)

__all__ = [
    "Band", "BandUnit", "Criterion", "CriterionLines", "Document", "Doubt", "Euros", "Extensions",
    "Fee", "FieldLines", "FieldName", "Finding", "Interview", "Kind", "Line", "LineKind", "Moment",
    "Outline", "Page", "Proof", "Question", "QuestionLines", "Range", "RateCap", "Record",
    "Requirement", "Scoring", "Severity", "Span", "Submission", "Tender", "Theme", "Weekday",
]  # fmt: skip
