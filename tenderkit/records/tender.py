"""The tender record: what a tender demands, each value with its words.

Three rules stand above every field: not stated is None (never a default); every value has evidence;
two values in the document are both kept (the record holds the safe one, a finding holds both).
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any, Literal

from pydantic import Field, model_serializer

from tenderkit.records.base import Euros, Moment, Record
from tenderkit.records.span import Span

Kind = Literal["knockout", "award", "competence", "condition"]

Theme = Literal[
    "experience", "education", "training", "knowledge", "system", "network", "language", "rate",
    "availability", "insurance", "registration", "equipment", "screening", "references",
    "competence", "other",
]  # fmt: skip

Proof = Literal[
    "cv", "cv_where", "cv_example", "cv_clear", "cv_or_letter", "letter", "declaration", "bid"
]

Weekday = Literal["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

Severity = Literal["info", "warning", "blocker"]


class Range(Record):
    """A stated range; one number gives `min == max`. Hours per week, or people."""

    min: float
    max: float

    @model_serializer
    def _whole_numbers_stay_whole(self) -> dict[str, Any]:
        return {"min": _plain(self.min), "max": _plain(self.max)}


class Interview(Record):
    """A stated day or slot. "week of 30 March" runs from that Monday to the Friday."""

    starts_at: Moment | None = None
    ends_at: Moment | None = None
    place: str | None = None


class Extensions(Record):
    """`count` times `months`: "2 maal 3 maanden" is `{2, 3}`."""

    count: int
    months: float

    @model_serializer
    def _whole_numbers_stay_whole(self) -> dict[str, Any]:
        return {"count": self.count, "months": _plain(self.months)}


class RateCap(Record):
    """The highest rate that is not excluded, EUR per hour. A flag is None where not stated."""

    amount: Euros
    excludes_vat: bool | None = None
    includes_travel: bool | None = None
    includes_fee: bool | None = None


class Fee(Record):
    """What an intermediary takes: EUR per hour or a percentage, printed as a decimal string."""

    kind: Literal["per_hour", "percentage"]
    value: Decimal
    applies_to: Literal["all", "zzp", "detachering"] = "all"

    @model_serializer
    def _decimal_text(self) -> dict[str, Any]:
        value = f"{self.value:.2f}" if self.kind == "per_hour" else f"{self.value.normalize():f}"
        return {"kind": self.kind, "value": value, "applies_to": self.applies_to}


class Submission(Record):
    """What must be handed in, and in which form."""

    cv_max_pages: int | None = None
    cv_language: str | None = None
    references_min: int | None = None
    documents: tuple[str, ...] = ()


class Requirement(Record):
    """The part of a criterion that code can test; None where it does not apply.

    Months are calendar months, `max_rate` is EUR per hour.
    """

    min_months: float | None = None
    window_months: float | None = None
    education_level: Literal["mbo", "hbo", "wo"] | None = None
    max_rate: Euros | None = None
    min_count: int | None = None
    min_inhabitants: int | None = None
    max_inhabitants: int | None = None
    names: tuple[str, ...] | None = None
    conditional: bool | None = None

    @model_serializer
    def _only_what_applies(self) -> dict[str, Any]:
        stated: dict[str, Any] = {}
        for name in type(self).model_fields:
            value = getattr(self, name)
            if value is None:
                continue
            if isinstance(value, Decimal):
                value = f"{value:.2f}"
            elif isinstance(value, float):
                value = _plain(value)
            elif isinstance(value, tuple):
                value = list(value)
            stated[name] = value
        return stated


BandUnit = Literal["months", "eur_per_hour", "count", "level"]


class Band(Record):
    """One step of a scale. Bounds as printed, None for an open end or a qualitative step."""

    min: Decimal | None = None
    max: Decimal | None = None
    points: float | None = None
    unit: BandUnit
    label: str

    @model_serializer
    def _bounds_by_unit(self) -> dict[str, Any]:
        return {
            "min": _bound(self.min, self.unit),
            "max": _bound(self.max, self.unit),
            "points": None if self.points is None else _plain(self.points),
            "unit": self.unit,
            "label": self.label,
        }


class Scoring(Record):
    """What the document states about the weight of an award criterion; never converted."""

    max_points: float | None = None
    weight_percent: float | None = None
    bands: tuple[Band, ...] = ()
    formula: Literal["lowest_over_own", "linear", "other"] | None = None

    @model_serializer
    def _whole_numbers_stay_whole(self) -> dict[str, Any]:
        return {
            "max_points": None if self.max_points is None else _plain(self.max_points),
            "weight_percent": None if self.weight_percent is None else _plain(self.weight_percent),
            "bands": [band.model_dump(mode="json") for band in self.bands],
            "formula": self.formula,
        }


class Criterion(Record):
    """One demand, wish, competence or condition, in the document's order."""

    id: str
    number: str | None = None
    kind: Kind
    source_label: str | None = None
    text: str
    theme: Theme = "other"
    proof: Proof | None = None
    requirement: Requirement | None = None
    scoring: Scoring | None = None
    evidence: tuple[Span, ...] = ()


class Question(Record):
    """A published question with its answer."""

    question: str
    answer: str | None = None
    evidence: tuple[Span, ...] = ()


class Finding(Record):
    """What a careful reader would stop at."""

    code: str
    severity: Severity
    message: str
    values: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()


class Tender(Record):
    """The record. Field by field in docs/tender-record.md."""

    title: str | None = None
    reference: str | None = None
    buyer: str | None = None
    intermediary: str | None = None
    published_on: date | None = None
    closes_at: Moment | None = None
    intermediary_closes_at: Moment | None = None
    questions_close_at: Moment | None = None
    answers_published_on: date | None = None
    interviews: tuple[Interview, ...] = ()
    starts_on: date | None = None
    starts_asap: bool = False
    ends_on: date | None = None
    duration_months: float | None = None
    extensions: Extensions | None = None
    hours_per_week: Range | None = None
    positions: Range | None = None
    location: str | None = None
    region: str | None = None
    on_site: Literal["on_site", "hybrid", "free"] | None = None
    work_days: tuple[Weekday, ...] = ()
    rate_cap: RateCap | None = None
    fees: tuple[Fee, ...] = ()
    self_employed: Literal["open", "excluded", "convert", "probably_excluded"] | None = None
    submission: Submission | None = None
    tie_breaker: Literal["rate"] | None = None
    procedure: tuple[str, ...] = ()
    criteria: tuple[Criterion, ...] = ()
    questions: tuple[Question, ...] = ()
    findings: tuple[Finding, ...] = ()
    evidence: dict[str, tuple[Span, ...]] = Field(default_factory=dict)

    def of_kind(self, kind: Kind) -> tuple[Criterion, ...]:
        """The criteria of one kind, in document order."""
        return tuple(c for c in self.criteria if c.kind == kind)

    def spans(self) -> tuple[Span, ...]:
        """Every span of the record: header, criteria, questions, findings."""
        groups = [*self.evidence.values(), *(c.evidence for c in self.criteria)]
        groups += [q.evidence for q in self.questions]
        groups += [f.evidence for f in self.findings]
        return tuple(span for group in groups for span in group)


def _plain(number: float) -> int | float:
    """36.0 prints as 36."""
    return int(number) if float(number).is_integer() else float(number)


def _bound(value: Decimal | None, unit: BandUnit) -> str | int | float | None:
    if value is None:
        return None
    return f"{value:.2f}" if unit == "eur_per_hour" else _plain(float(value))
