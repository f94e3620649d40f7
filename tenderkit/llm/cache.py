"""Replies that were paid for, under the hash of the whole request.

Why: the same notebook run twice pays once. Only replies that fit their form are kept: a refusal or
a cut reply may come out otherwise next time. In: a request's key. Out: the reply's text, or None.
"""

from __future__ import annotations

from datetime import UTC, datetime

from tenderkit.llm.store import Store


def remembered(store: Store, key: str) -> str | None:
    """The reply under this key, if one was kept."""
    with store.cursor() as cursor:
        row = cursor.execute("SELECT text FROM replies WHERE key = ?", (key,)).fetchone()
    return None if row is None else str(row[0])


def remember(store: Store, key: str, text: str, *, model: str, prompt: str) -> None:
    """Keep a reply. A reply of another process under the same key stays the one that counts."""
    now = datetime.now(UTC).isoformat(timespec="seconds")
    with store.cursor() as cursor:
        cursor.execute(
            "INSERT OR IGNORE INTO replies VALUES (?, ?, ?, ?, ?)", (key, now, model, prompt, text)
        )


def forget_all(store: Store) -> int:
    """Drop every reply; how many there were. The ledger stays."""
    with store.cursor() as cursor:
        return cursor.execute("DELETE FROM replies").rowcount
