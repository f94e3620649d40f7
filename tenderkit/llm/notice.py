"""Saying what goes where before the first call of a session.

Why: a tender or a CV leaves the machine only when its owner knows it. In: the requests about to be
sent. Out: one line, once for each server and model.
"""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Sequence
from typing import Any

from tenderkit.llm.budget import worst_case
from tenderkit.llm.prices import Price
from tenderkit.llm.request import Request

Show = Callable[[str], None]

# Counting the tokens of a thousand documents takes seconds; a few tell the rest.
_COUNTED = 20


_told: set[tuple[str | None, ...]] = set()
_telling = threading.Lock()


def was_told(*sign: str | None) -> bool:
    """True where `first_time` was true for this sign before."""
    return sign in _told


def first_time(*sign: str | None) -> bool:
    """True once a process for each sign: what was said is not said again."""
    with _telling:
        if sign in _told:
            return False
        _told.add(sign)
        return True


def to_stderr(line: str) -> None:
    """Show a line on standard error, so that it never mixes with output."""
    print(line, file=sys.stderr)


def sending(requests: Sequence[Request[Any]], price: Price | None) -> str:
    """The line: whose text goes to which server and model, how much of it, and what it may cost."""
    first = requests[0]
    settings = first.settings
    counted = requests[:_COUNTED]
    share = len(requests) / len(counted)
    tokens = sum(request.prompt_tokens for request in counted) * share
    about = "" if share == 1 else "about "
    what = first.label or "one text"
    if len(requests) > 1:
        what = f"{len(requests)} texts ({what}, …)"
    where = f"a server on this machine ({settings.host})" if settings.is_local else settings.host
    line = f"Sending {what} to {where}, model {settings.model}: {about}{tokens:,.0f} tokens"
    if price is None:
        return line + ("." if settings.is_local else "; what it costs is not known.")
    worst = share * sum(
        worst_case(price, request.prompt_tokens, request.max_output_tokens) for request in counted
    )
    return line + f", at most {worst:.4f} USD by the prices of {price.as_of}."
