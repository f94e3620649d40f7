"""The ledger: one line for every call, what it was for, what it took and how it ended.

Why: what leaves the machine and what it costs must be answerable afterwards. In: a `LedgerLine`.
Out: the lines, and sums of them. It holds no document text, no reply and no key.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import UTC, datetime

from tenderkit.llm.store import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class LedgerLine:
    """One call. Tokens are the server's counts over all attempts; `usd` None: no price known.

    `outcome` is that of the call, or the reason it failed for (`quota`, `reply_lost`, …); `sends`
    how often a request went out for it; `label` what it was for (a file's name).
    """

    at: str = ""
    label: str
    prompt: str
    model: str
    host: str
    api: str
    outcome: str
    from_cache: bool = False
    sends: int = 0
    tokens_in: int = 0
    tokens_cached: int = 0
    tokens_out: int = 0
    tokens_reasoning: int = 0
    usd: float | None = None
    seconds: float = 0.0
    key: str = ""


_COLUMNS = tuple(field.name for field in fields(LedgerLine))
_INSERT = f"INSERT INTO calls ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})"
_SELECT = f"SELECT {', '.join(_COLUMNS)} FROM calls ORDER BY id DESC"


def enter(store: Store, line: LedgerLine) -> None:
    """Write a line, stamped with the time now (UTC)."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with store.cursor() as cursor:
        cursor.execute(_INSERT, (now, *(getattr(line, name) for name in _COLUMNS[1:])))


def lines(store: Store, last: int | None = None) -> tuple[LedgerLine, ...]:
    """The lines, newest first; the `last` so many, or all."""
    with store.cursor() as cursor:
        rows = cursor.execute(
            _SELECT + (" LIMIT ?" if last else ""), (last,) if last else ()
        ).fetchall()
    return tuple(_line(row) for row in rows)


def keys_of(store: Store, *, api: str) -> frozenset[str]:
    """The keys of all requests that went one way."""
    with store.cursor() as cursor:
        rows = cursor.execute("SELECT key FROM calls WHERE api = ?", (api,)).fetchall()
    return frozenset(str(key) for (key,) in rows)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """Lines added up. `usd` sums known prices; `unpriced` counts calls sent without one."""

    calls: int
    from_cache: int
    tokens_in: int
    tokens_out: int
    usd: float
    unpriced: int
    seconds: float


def total(entries: Iterable[LedgerLine]) -> Sum:
    """The sum of some lines."""
    entries = tuple(entries)
    return Sum(
        calls=len(entries),
        from_cache=sum(line.from_cache for line in entries),
        tokens_in=sum(line.tokens_in for line in entries),
        tokens_out=sum(line.tokens_out for line in entries),
        usd=sum(line.usd or 0.0 for line in entries),
        unpriced=sum(line.usd is None and line.sends > 0 for line in entries),
        seconds=sum(line.seconds for line in entries),
    )


def _line(row: tuple[object, ...]) -> LedgerLine:
    values = dict(zip(_COLUMNS, row, strict=True))
    values["from_cache"] = bool(values["from_cache"])
    return LedgerLine(**values)  # type: ignore[arg-type]
