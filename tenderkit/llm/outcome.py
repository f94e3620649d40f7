"""How a call can end: Ok, Refused, Truncated, Invalid, OverBudget. Each carries what it cost.

Why: a caller must see a refusal or a cut reply for what it is, with its usage, instead of a
validation error that hides both. In: what the server answered. Out: one of five frozen values.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from tenderkit.llm.schema import WireModel

T = TypeVar("T", bound=WireModel)


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens as the server counted them: `cached` within `input`, `reasoning` within `output`."""

    input: int = 0
    cached: int = 0
    output: int = 0
    reasoning: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.input + other.input,
            self.cached + other.cached,
            self.output + other.output,
            self.reasoning + other.reasoning,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What a call took: usage and price over all its attempts, seconds, and how often it was sent.

    `usd` is None where no price is known. `from_cache` means that nothing was sent this time.
    """

    usage: Usage = field(default_factory=Usage)
    usd: float | None = None
    seconds: float = 0.0
    sends: int = 0
    from_cache: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Ok(Generic[T]):
    """A reply that fits its schema."""

    value: T
    text: str
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Refused:
    """The model declined, or a filter did. Never asked again."""

    by: Literal["model", "filter"]
    words: str
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Truncated:
    """The reply was cut at `max_output_tokens`; half an outline is not used."""

    text: str
    limit: int
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class Invalid:
    """Two replies, neither of which fits the schema. `text` is the last one."""

    text: str
    errors: str
    cost: Cost


@dataclass(frozen=True, slots=True, kw_only=True)
class OverBudget:
    """Not sent: its worst case does not fit what is left. `worst_usd` None: no price known."""

    worst_usd: float | None
    left_usd: float
    cost: Cost


Outcome = Ok[T] | Refused | Truncated | Invalid | OverBudget


def words(outcome: Outcome[T]) -> str:
    """One sentence for a person, with what to do about it."""
    match outcome:
        case Ok():
            return "the model replied"
        case Refused(by="model"):
            return f"the model refused: {outcome.words or 'no reason given'}"
        case Refused():
            return "a content filter of the provider stopped the reply"
        case Truncated():
            return (
                f"the reply was cut at {outcome.limit} tokens and is not used "
                "(raise max_output_tokens)"
            )
        case Invalid():
            return (
                f"the model's reply does not fit its form, also when asked again: {outcome.errors}"
            )
        case OverBudget(worst_usd=None):
            return (
                "not sent: a budget is set but no price of this model is known "
                "(add it to prices.toml, or lift the budget)"
            )
        case _:
            return (
                f"not sent: it could cost {outcome.worst_usd:.4f} USD and "
                f"{outcome.left_usd:.4f} USD of the budget is left (raise TENDERKIT_BUDGET)"
            )


def name(outcome: Outcome[T]) -> str:
    """The outcome's name as the ledger writes it: `ok`, `refused`, `truncated`, …"""
    return {
        Ok: "ok",
        Refused: "refused",
        Truncated: "truncated",
        Invalid: "invalid",
        OverBudget: "over_budget",
    }[type(outcome)]
