"""What can go wrong with a call, a line of a table each: what to say, what to do, again or not.

Why: the SDK has a dozen exceptions and their texts may quote a key or a prompt. A user gets one
sentence with a hint; a script gets `reason` and `retryable`. In: a reason. Out: `CallFailed`.
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from tenderkit.errors import TenderkitError

Reason = Literal[
    "no_model", "no_key", "bad_setting", "key_rejected", "not_allowed", "unknown_model",
    "bad_request", "too_long", "quota", "rate_limited", "server_failed", "unreachable",
    "reply_lost", "deadline", "unreadable", "no_prompt", "no_store",
]  # fmt: skip


class _Entry(NamedTuple):
    message: str
    hint: str
    retryable: bool


_TABLE: dict[Reason, _Entry] = {
    "no_model": _Entry(
        "no language model is set, and nothing was sent",
        "set TENDERKIT_MODEL, or use the rules reader",
        False,
    ),
    "no_key": _Entry("no API key is set, and nothing was sent", "set OPENAI_API_KEY", False),
    "bad_setting": _Entry("a setting does not fit", "see `tenderkit.llm.settings`", False),
    "key_rejected": _Entry("the server does not accept the API key", "check OPENAI_API_KEY", False),
    "not_allowed": _Entry(
        "the key may not use this model here", "ask who manages the account for access", False
    ),
    "unknown_model": _Entry(
        "the server does not know this model or address",
        "check TENDERKIT_MODEL and TENDERKIT_BASE_URL, or TENDERKIT_API=chat for servers without "
        "the Responses API",
        False,
    ),
    "bad_request": _Entry("the server refused the request", "see its words above", False),
    "too_long": _Entry(
        "the document is too long for this model", "use a model with a longer context", False
    ),
    "quota": _Entry(
        "the account has no credit left; the call was not sent again",
        "top up the account, or use the rules reader meanwhile",
        False,
    ),
    "rate_limited": _Entry(
        "the server is still limiting calls after all retries",
        "wait a minute, or lower the concurrency",
        True,
    ),
    "server_failed": _Entry("the server failed after all retries", "try again later", True),
    "unreachable": _Entry(
        "the server cannot be reached", "check the network and TENDERKIT_BASE_URL", True
    ),
    "reply_lost": _Entry(
        "the request went out but no whole reply came back; it was not sent again, because it may "
        "have been counted",
        "run it again if you accept that it may be paid twice",
        True,
    ),
    "deadline": _Entry(
        "no reply within the deadline; it was not sent again, because it may have been counted",
        "run it again, with a longer deadline or a faster model",
        True,
    ),
    "unreadable": _Entry(
        "the server's answer is no answer of this API",
        "check TENDERKIT_BASE_URL and TENDERKIT_API",
        False,
    ),
    "no_prompt": _Entry("no such prompt", "`tenderkit prompt list` names them", False),
    "no_store": _Entry(
        "nothing was sent, because the reply could not be kept",
        "mend that and run it again, or name another folder in TENDERKIT_HOME",
        True,
    ),
}  # fmt: skip


class CallFailed(TenderkitError):
    """A call that gave no outcome. `reason` names it; `retryable`: another try may help."""

    def __init__(
        self, reason: Reason, *, where: str | None = None, detail: str | None = None
    ) -> None:
        entry = _TABLE[reason]
        self.reason = reason
        self.retryable = entry.retryable
        message = f"{entry.message}: {detail}" if detail else entry.message
        super().__init__(message, where=where, hint=entry.hint)

    def __reduce__(self) -> tuple[object, ...]:
        # Exceptions travel between worker processes; the table is found again by the reason.
        return (_again, (self.reason, self.where, self.message))


def _again(reason: Reason, where: str | None, message: str) -> CallFailed:
    error = CallFailed(reason, where=where)
    error.message = message
    return error


_KEY_LIKE = re.compile(r"\b(?:sk|key|pk|rk|tok)-[\w*.-]{4,}|(?i:bearer)\s+\S+")


def scrub(text: str, *secrets: str | None, limit: int = 300) -> str:
    """A server's words fit to be shown: no key in them, one line, at most `limit` characters."""
    for secret in secrets:
        if secret:
            text = text.replace(secret, "…")
    text = _KEY_LIKE.sub("…", text)
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 1] + "…"
