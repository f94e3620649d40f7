"""The errors a user can meet, each saying what was wrong, where, and what to do about it.

`TenderkitError` is the root: catch it and nothing of ours escapes. `str(error)` is one line for a
person; `hint` says what to do; `retryable` tells a script whether the same call may work later.
"""

from __future__ import annotations

TRACEBACK_VARIABLE = "TENDERKIT_TRACEBACK"
"""Set, it shows a developer where a fault arose."""


class TenderkitError(Exception):
    """Something the user can act on. `hint` says how; it is part of the printed line."""

    retryable: bool = False

    def __init__(self, message: str, *, where: str | None = None, hint: str | None = None) -> None:
        self.message = message
        self.where = where
        self.hint = hint
        super().__init__(message)

    def __str__(self) -> str:
        where = f"{self.where}: " if self.where else ""
        hint = f" ({self.hint})" if self.hint else ""
        return f"{where}{self.message}{hint}"


class ReadError(TenderkitError):
    """A file that cannot be turned into a Document."""


class NotATender(TenderkitError):
    """A readable document that asks for nobody: no record is made of it."""


def fault_line(error: BaseException) -> str:
    """One line for an error that no room foresaw."""
    detail = " ".join(str(error).split())[:200]
    return (
        f"a fault in tenderkit itself: {type(error).__name__}{f': {detail}' if detail else ''} "
        f"(set {TRACEBACK_VARIABLE}=1 to see where, and report it)"
    )
