"""A mark: one thing that was compared, and how it came out.

Every figure of an evaluation is a sum over marks, so every figure can be taken apart into the
words it rests on. In: nothing. Out: the record, and the rule which marks would lose the bid.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Result = Literal["right", "wrong", "missing", "invented"]
"""`missing`: the label states it and the reader does not. `invented`: the other way round."""

Area = Literal[
    "document", "header", "procedure", "criterion", "kind", "split", "merge", "text", "detail",
    "number", "requirement", "scoring", "theme", "proof", "question", "finding", "grounding",
]  # fmt: skip

Place = tuple[int, int]
"""Start and end in `Document.text`."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One comparison.

    Attributes
    ----------
    area : what sort of thing was compared.
    field : which one: a header field, a kind of criterion, a key of its requirement, a finding's
        code.
    result : how it came out.
    expected, got : the label's and the reader's value, as text; empty where there is none.
    item : the criterion it belongs to, by the label's id (the reader's where it is invented).
    kind : the kind of that criterion.
    found : whether that criterion was found at all; figures "on found criteria" leave the rest out.
    places : where the words stand, the label's where it has any.
    """

    area: Area
    field: str
    result: Result
    expected: str = ""
    got: str = ""
    item: str = ""
    kind: str = ""
    found: bool = True
    places: tuple[Place, ...] = ()


LOSING_HEADER = frozenset({"closes_at", "intermediary_closes_at", "rate_cap.amount"})
"""Header fields where anything but the right value loses the bid."""

LOSING_NUMBERS = frozenset({"min_months", "window_months", "max_rate"})
"""Numbers of a knock-out where anything but the right value loses the bid."""


def loses_bid(mark: Mark) -> bool:
    """Whether a consultant who acts on this error would lose the bid.

    A missed knock-out (also one read as another kind); a wrong, missing or invented minimum,
    look-back window or rate cap on a knock-out that was found; a wrong, missing or invented
    closing moment, intermediary's deadline or rate cap in the header; a tender taken for none, or
    none for a tender.
    """
    if mark.result == "right":
        return False
    if mark.area == "document":
        return True
    if mark.area == "header":
        return mark.field in LOSING_HEADER
    if mark.area == "criterion":
        return mark.field == "knockout" and mark.result == "missing"
    return (
        mark.area == "number"
        and mark.kind == "knockout"
        and mark.found
        and mark.field in LOSING_NUMBERS
    )


def errors(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The marks that are not right."""
    return tuple(mark for mark in marks if mark.result != "right")
