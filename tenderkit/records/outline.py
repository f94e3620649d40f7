"""An Outline: which lines of a document are what. Line numbers and roles, nothing else.

Every reader (rules, model, a pasted reply, a hand correction) returns this and only this. Values
are taken from the lines by `tenderkit.building`.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from tenderkit.records.base import Record
from tenderkit.records.tender import Kind, Proof, Theme

Lines = tuple[int, ...]

FieldName = Literal[
    "title", "reference", "buyer", "intermediary", "published_on", "closes_at",
    "intermediary_closes_at", "questions_close_at", "answers_published_on", "interviews",
    "starts_on", "starts_asap", "ends_on", "duration_months", "extensions", "hours_per_week",
    "positions", "location", "region", "on_site", "work_days", "rate_cap", "fees", "self_employed",
    "submission", "tie_breaker", "procedure", "points_total", "closed",
]  # fmt: skip
"""The header fields of the record, and two that only findings need: the stated total of points, and
words that say the tender is closed."""


class FieldLines(Record):
    """One mention of a header field: its label and value lines. Two mentions are two entries.

    Where one line states several days, `words` are the characters of it, first and last, that tell
    of the field's own; None means the whole line.
    """

    field: FieldName
    lines: Lines = Field(min_length=1)
    words: tuple[int, int] | None = None


PIECE = 1000
"""Added to a part of a demand or wish that counts pieces of an enumeration instead of sentences."""

JOINT = 2000
"""Added to one that counts sentences cut at what joins two demands."""

LISTED = 3000
"""Added to one that counts the demands that one sentence tells together."""


class CriterionLines(Record):
    """One criterion. `lines` hold its words, `bands` its bands and any weight that stands apart,
    `label` the heading it stands under (0 or 1 line).

    In a letter one line may hold several criteria: `parts` then names the 1-based segments of that
    line, as `tenderkit.dutch.sentences.segments` counts them; above `PIECE` the pieces of an
    enumeration, as `demands_of` there counts them; above `JOINT` those of `joint_pieces`, above
    `LISTED` those of `several_demands`; empty means the whole line.
    """

    kind: Kind
    lines: Lines = Field(min_length=1)
    parts: Lines = ()
    bands: Lines = ()
    label: int | None = None
    theme: Theme | None = None
    proof: Proof | None = None


class QuestionLines(Record):
    """A published question and its answer."""

    question: Lines = Field(min_length=1)
    answer: Lines = ()


class Doubt(Record):
    """Lines a careful reader would stop at, with the finding it becomes."""

    lines: Lines = Field(min_length=1)
    code: str
    why: str = ""


class Outline(Record):
    """What a reader returns. `reader` names it (`"rules"`, `"model:gpt-…"`, `"reply"`)."""

    reader: str = "rules"
    fields: tuple[FieldLines, ...] = ()
    criteria: tuple[CriterionLines, ...] = ()
    questions: tuple[QuestionLines, ...] = ()
    doubts: tuple[Doubt, ...] = ()
