"""What every record shares: frozen, closed, and printed the way the record format says."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer


class Record(BaseModel):
    """A value that is made once and never edited: a new stage returns a new one."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _print_moment(value: date | datetime) -> str:
    """`2026-03-30T09:00` with a stated time, `2026-03-30` without: a time is never invented."""
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M")
    return value.isoformat()


def _read_moment(value: Any) -> Any:
    """Keep a date a date: pydantic would turn `2026-03-30` into midnight."""
    if isinstance(value, str):
        return datetime.fromisoformat(value) if "T" in value else date.fromisoformat(value)
    return value


Moment = Annotated[
    datetime | date,
    BeforeValidator(_read_moment),
    PlainSerializer(_print_moment, return_type=str),
]
"""A day, or a day and a time, local to Europe/Amsterdam and without a zone."""

Euros = Annotated[Decimal, PlainSerializer(lambda v: f"{v:.2f}", return_type=str)]
"""An amount in EUR, to the cent; printed as a decimal string (`"82.50"`)."""
