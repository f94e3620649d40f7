"""The form of a model's draft and of its judgement: sentences with the lines they cite.

The caps stand far above any bid; they end the loops of a small model.
"""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from tenderkit.llm.schema import WireModel

LineName = Annotated[str, Field(pattern=r"^([a-z][0-9]{0,3}(\.[0-9]{1,3}|\.s)?|[KACO][0-9]{1,3})$")]


class SentenceWire(WireModel):
    """One sentence and its lines."""

    text: str
    cites: Annotated[list[LineName], Field(max_length=12)]


class AnswerWire(WireModel):
    """The answer to one criterion."""

    criterion: str
    sentences: Annotated[list[SentenceWire], Field(max_length=8)]


class DraftWire(WireModel):
    """A whole reply: answers, and the body of the letter."""

    answers: Annotated[list[AnswerWire], Field(max_length=80)]
    letter: Annotated[list[SentenceWire], Field(max_length=15)]


class VerdictWire(WireModel):
    """What the judge thinks of one sentence."""

    sentence: int
    verdict: Literal["supported", "unsupported", "contradicted"]
    words: str


class JudgeWire(WireModel):
    """A judgement on every sentence."""

    verdicts: Annotated[list[VerdictWire], Field(max_length=200)]
