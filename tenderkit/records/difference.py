"""What changed between two versions of a tender: every change named, none of them judged.

A change of a number is named by the number; a change of words carries marks, so that both
versions can be read from it. What is stale because of it is listed by criterion id.
"""

from __future__ import annotations

from typing import Literal

from tenderkit.records.base import Record
from tenderkit.records.span import Span
from tenderkit.records.tender import Criterion, Question, Tender

Mark = Literal["same", "removed", "added"]
ChangeOf = Literal["unchanged", "changed", "new", "removed"]


class WordMark(Record):
    """A run of words: in both versions, in the old one only, or in the new one only."""

    mark: Mark
    text: str


class ValueChange(Record):
    """One value, before and after; None where nothing was or is stated.

    `name` is a field of the record ("rate_cap.amount"), of a criterion ("min_months", "band 2
    max"), or "number" for a number in its words. Values are printed as in the record.
    """

    name: str
    old: str | None = None
    new: str | None = None
    old_evidence: tuple[Span, ...] = ()
    new_evidence: tuple[Span, ...] = ()

    def __str__(self) -> str:
        return f"{self.name}: {self.old or 'none'} -> {self.new or 'none'}"


class CriterionChange(Record):
    """One criterion in both versions, or in one of them.

    Attributes
    ----------
    numbers : its values that changed, kind and level among them.
    marks : its words, marked; empty where they are the same or where it is new or removed.
    question : the number of the question whose answer changed it, where a nota did.
    """

    change: ChangeOf
    old: Criterion | None = None
    new: Criterion | None = None
    numbers: tuple[ValueChange, ...] = ()
    marks: tuple[WordMark, ...] = ()
    question: str | None = None

    @property
    def criterion(self) -> Criterion:
        """The new version, or the old one where it was removed."""
        found = self.new or self.old
        assert found is not None  # a change is of something
        return found


class Stale(Record):
    """A verdict or an answer that was made for the old version.

    `id` is the criterion's in the old version, None for what concerns the whole bid; `new_id`
    what it is called now, None where it was removed.
    """

    id: str | None
    new_id: str | None
    concerns: Literal["verdict", "answer", "both"]
    why: str


class Difference(Record):
    """Two versions of one tender.

    Attributes
    ----------
    header : changed header values; `header_questions` beside it, the question that changed each.
    criteria : every criterion of both versions, in the new order, the removed ones last.
    questions : published in the new version only.
    notes : what a person should look at: another reference, a sentence that could not be applied.
    """

    old: str
    new: str
    header: tuple[ValueChange, ...] = ()
    header_questions: tuple[str | None, ...] = ()
    criteria: tuple[CriterionChange, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[str, ...] = ()

    def of(self, change: ChangeOf) -> tuple[CriterionChange, ...]:
        """The criteria that are so."""
        return tuple(one for one in self.criteria if one.change == change)

    @property
    def is_empty(self) -> bool:
        """Nothing a bidder would have to act on."""
        return not (self.header or self.questions or len(self.of("unchanged")) < len(self.criteria))


class Amendment(Record):
    """One sentence of a nota van inlichtingen that changes the tender.

    Attributes
    ----------
    act : what it does.
    target : criterion id or header field; None for an addition.
    text : the new words or value.
    replaces : the words that it takes the place of, where only a part of a criterion changes.
    question : the number of the question, None where the sentence stands by itself.
    evidence : its words in the nota.
    """

    act: Literal["withdraw", "reword", "replace", "add", "points", "set"]
    target: str | None = None
    text: str | None = None
    replaces: str | None = None
    question: str | None = None
    evidence: Span


class Amended(Record):
    """A tender as it stands after a nota, with what changed.

    `tender.evidence` refers to the text of the tender followed by that of the nota; see
    `joined_text`.
    """

    tender: Tender
    difference: Difference
    amendments: tuple[Amendment, ...] = ()
