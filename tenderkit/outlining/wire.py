"""The form of a model's reply: a few rows that point at lines, in as few tokens as carry it.

Why: output tokens are what a call costs and waits for. An object a criterion took 24 tokens where
a row takes 12, so a pointer is a row of words in a fixed order, and the strict schema holds each
row to a pattern. Rows:

| list | row | example |
|---|---|---|
| `fields` | FIELD LINES [VALUE] | `closes_at 7-8 2031-05-12T09:00` |
| `criteria[].rows` | LINES THEME [PROOF] [b:LINES] [NUMBER…] [~WORDS] | `31 rate b:32-34 pts=20` |
| `questions` | LINES>LINES | `80>81-82` |
| `doubts` | CODE LINES | `conflicting_closing_dates 12,90` |

LINES are the document's line numbers: `12`, `12-14`, `12,90`. VALUE and NUMBER are what the model
read on those lines; they reach no record, code compares them with its own. WORDS are one to three
words that stand on the line and not on its neighbours: a pointer with the wrong words is found
again or dropped. They are asked for on criteria only: on a field the value does that work, and a
line of a question is told by its place.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from tenderkit.llm.schema import WireModel
from tenderkit.records import FieldName, Kind, Proof, Theme

NumberName = Literal["min", "win", "pts", "pct", "rate", "count"]

DoubtCode = Literal[
    "relative_closing_date", "conflicting_closing_dates", "closed",
    "earlier_intermediary_deadline", "conflicting_period", "impossible_period",
    "conflicting_hours", "conflicting_rates", "rate_uncapped", "duplicated_list", "garbled_text",
    "question_answer_adds_requirement", "self_employed_excluded", "split_impossible",
    "ambiguous_conjunction", "missing_attachment", "instruction_in_document",
]  # fmt: skip
"""The findings that need no arithmetic, so that a reader can point at them."""


def _one_of(names: object) -> str:
    return "|".join(get_args(names))


LINES = r"[0-9]{1,5}(-[0-9]{1,5})?(,[0-9]{1,5}(-[0-9]{1,5})?){0,9}"
VALUE = r"[0-9][0-9.:Tx-]{0,20}"
WORDS = r"[A-Za-zÀ-ÿ0-9][A-Za-zÀ-ÿ0-9 .,/&()+'-]{0,40}"

FieldRow = Annotated[str, Field(pattern=rf"^({_one_of(FieldName)}) {LINES}( {VALUE})?$")]
CriterionRow = Annotated[
    str,
    Field(
        pattern=rf"^{LINES} ({_one_of(Theme)})( ({_one_of(Proof)}))?( b:{LINES})?"
        rf"( ({_one_of(NumberName)})=[0-9]{{1,6}}(\.[0-9]{{1,2}})?){{0,4}}( ~{WORDS})?$"
    ),
]
QuestionRow = Annotated[str, Field(pattern=rf"^{LINES}(>{LINES})?$")]
DoubtRow = Annotated[str, Field(pattern=rf"^({_one_of(DoubtCode)}) {LINES}$")]


class CriteriaWire(WireModel):
    """Criteria of one kind under one heading; `heading` is its line, null where there is none."""

    kind: Kind
    heading: int | None
    rows: Annotated[list[CriterionRow], Field(max_length=150)]


class OutlineWire(WireModel):
    """A whole reply. The caps stand far above any tender; they end the loops of a small model."""

    fields: Annotated[list[FieldRow], Field(max_length=100)]
    criteria: Annotated[list[CriteriaWire], Field(max_length=30)]
    questions: Annotated[list[QuestionRow], Field(max_length=150)]
    doubts: Annotated[list[DoubtRow], Field(max_length=30)]
