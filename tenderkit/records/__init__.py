"""The frozen records every other room speaks in. Knows nothing of the rest."""

from tenderkit.records.base import Euros, Moment, Record
from tenderkit.records.document import Document, Line, LineKind, Page
from tenderkit.records.draft import (
    Block,
    BuyerQuestion,
    Claim,
    Draft,
    MatrixRow,
    Part,
    Sentence,
    SourceLine,
)
from tenderkit.records.fit import (
    CountedPeriod,
    CriterionFit,
    Decision,
    Fit,
    JudgeView,
    MonthRange,
    PointRange,
    PointTotal,
    ProfileEvidence,
    Verdict,
)
from tenderkit.records.outline import (
    CriterionLines,
    Doubt,
    FieldLines,
    FieldName,
    Outline,
    QuestionLines,
)
from tenderkit.records.profile import (
    Assignment,
    Certificate,
    Coarse,
    CoarseDate,
    Education,
    Fact,
    Language,
    Profile,
    Reference,
)
from tenderkit.records.rate import (
    BandStretch,
    CurvePoint,
    NetRate,
    RateAdvice,
    RateCurve,
    RateStep,
    Reversal,
    Rival,
    SchemeKind,
    Standing,
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
    "Assignment", "Band", "BandStretch", "BandUnit", "Block", "BuyerQuestion", "Certificate",
    "Claim", "Coarse", "CoarseDate", "CountedPeriod", "Criterion", "CriterionFit",
    "CriterionLines", "CurvePoint", "Decision", "Document", "Doubt", "Draft", "Education",
    "Euros", "Extensions", "Fact", "Fee", "FieldLines", "FieldName", "Finding", "Fit",
    "Interview", "JudgeView", "Kind", "Language", "Line", "LineKind", "MatrixRow", "Moment",
    "MonthRange", "NetRate", "Outline", "Page", "Part", "PointRange", "PointTotal", "Profile",
    "ProfileEvidence", "Proof", "Question", "QuestionLines", "Range", "RateAdvice", "RateCap",
    "RateCurve", "RateStep", "Record", "Reference", "Requirement", "Reversal", "Rival",
    "SchemeKind", "Scoring", "Sentence", "Severity", "SourceLine", "Span", "Standing",
    "Submission", "Tender", "Theme", "Verdict", "Weekday",
]  # fmt: skip
