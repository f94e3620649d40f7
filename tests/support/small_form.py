"""A small form, and replies that fit it or not."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from tenderkit.llm.schema import WireModel


class Answer(WireModel):
    """Two properties, one of them a list with a cap, one that may be null."""

    lines: Annotated[list[int], Field(max_length=9)]
    note: str | None


GOOD = '{"lines": [1, 2], "note": null}'
OTHER = '{"lines": [3], "note": "x"}'
BAD = '{"lines": "one", "note": null}'
