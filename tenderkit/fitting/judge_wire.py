"""The form of a model's judgement of fit: for each criterion, lines of the CV that speak for it.

A row is `LINE WHAT ~WORDS`: `w1 role ~Schuldhulpverlener`. The caps stand far above any tender;
they end the loops of a small model.
"""

from __future__ import annotations

from typing import Annotated, Literal, get_args

from pydantic import Field

from tenderkit.llm.schema import WireModel

What = Literal[
    "role", "setting", "subject", "system", "education", "certificate", "language", "example"
]

LineName = r"[wecls][0-9]{1,3}(\.s?[0-9]{1,3})?"

JudgeRow = Annotated[
    str, Field(pattern=rf"^{LineName} ({'|'.join(get_args(What))}) ~[^\n]{{1,120}}$")
]


class CriterionWire(WireModel):
    """What the lines of the CV say to one criterion."""

    id: str
    says: Literal["shows", "partly", "nothing"]
    rows: Annotated[list[JudgeRow], Field(max_length=12)]


class FitJudgeWire(WireModel):
    """A whole reply."""

    criteria: Annotated[list[CriterionWire], Field(max_length=120)]
