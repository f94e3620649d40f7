"""A Fit: one profile held against one tender, criterion by criterion.

Field by field in docs/fit-record.md. `months` carry one decimal; `points` are the tender's own, as
a range from what the profile proves now to what it could be if all that is missing were settled in
its favour.
"""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import model_serializer

from tenderkit.records.base import Record
from tenderkit.records.span import Span
from tenderkit.records.tender import Kind

Verdict = Literal["met", "not_met", "not_evidenced", "unclear", "declare"]
Decision = Literal["go", "go_with_questions", "no_go"]


class MonthRange(Record):
    """Counted months, one decimal: `min` in the narrow reading, `max` in the wide one."""

    min: float
    max: float


class PointRange(Record):
    """Points from what is proven now to what is possible."""

    min: float
    max: float

    @model_serializer
    def _whole_numbers_stay_whole(self) -> dict[str, Any]:
        return {"min": _plain(self.min), "max": _plain(self.max)}


class PointTotal(Record):
    """The sum over the award criteria with points, and what they add up to."""

    min: float
    max: float
    of: float

    @model_serializer
    def _whole_numbers_stay_whole(self) -> dict[str, Any]:
        return {"min": _plain(self.min), "max": _plain(self.max), "of": _plain(self.of)}


class ProfileEvidence(Record):
    """Words of the profile (`quote == profile.text[start:end]`) and the period they count for."""

    quote: str
    start: int
    end: int
    period: tuple[date, date] | None = None


class CountedPeriod(Record):
    """One assignment in the count: its days after clipping, and how sure the match is.

    `stated` are the dates as the profile writes them; `sure` is False for a judgement; `why_not`
    says why it does not count in the narrow reading.
    """

    assignment: str
    label: str
    stated: str
    first: date
    last: date
    months: MonthRange
    sure: bool
    overlaps: bool = False
    hours_per_week: float | None = None
    why_not: str | None = None


class JudgeView(Record):
    """What a model says of one criterion, beside the verdict.

    `says` leaves out months and sizes, which code counts. `offline` is the verdict without the
    judge. `evidence` are the lines it points at.
    """

    says: Literal["shows", "partly", "nothing"]
    offline: Verdict
    evidence: tuple[ProfileEvidence, ...] = ()


class CriterionFit(Record):
    """The verdict on one criterion, with the words of both sides.

    `readings` holds both readings of an unclear demand. `flips_on` is the closing date on which the
    verdict would first be another one, where that is within five years. `judge` is what a model
    says of it, where one was asked; `nearest` are lines to look at where nothing was found, ranked
    by a model on this machine, where that was asked.
    """

    id: str
    kind: Kind
    text: str
    verdict: Verdict
    months: MonthRange | None = None
    points: PointRange | None = None
    weight_percent: float | None = None
    why: str
    advice: str | None = None
    readings: tuple[str, ...] = ()
    evidence: tuple[ProfileEvidence, ...] = ()
    tender_evidence: tuple[Span, ...] = ()
    trace: tuple[CountedPeriod, ...] = ()
    flips_on: date | None = None
    flips_to: Verdict | None = None
    judge: JudgeView | None = None
    nearest: tuple[ProfileEvidence, ...] = ()


class Fit(Record):
    """One profile against one tender.

    Attributes
    ----------
    counted_to : the last day that counts, and where it comes from.
    reasons : why the decision is what it is, in order of weight.
    points : None where the tender states none.
    weight_percent : percent met now and possible, of the stated sum; never mixed with points.
    self_employment : the tender's state and what it means for this bidder; None where silent.
    to_fix : what to change in the CV before closing.
    judge : the model whose second look is in it; None where none was asked.
    """

    tender: str
    profile: str
    counted_to: date
    counted_to_from: Literal["closing date", "as-of", "today"] = "closing date"
    decision: Decision
    reasons: tuple[str, ...] = ()
    points: PointTotal | None = None
    weight_percent: PointTotal | None = None
    self_employment: str | None = None
    time_left: str | None = None
    to_fix: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    judge: str | None = None
    criteria: tuple[CriterionFit, ...] = ()

    def of_kind(self, kind: Kind) -> tuple[CriterionFit, ...]:
        """The verdicts on the criteria of one kind, in the tender's order."""
        return tuple(one for one in self.criteria if one.kind == kind)


def _plain(number: float) -> int | float:
    number = round(number, 2)
    return int(number) if float(number).is_integer() else number
