"""Large model runs through the provider's batch API: the replies come back.

Why: they go where those of single calls go, into the cache and the ledger, so that `extract` with
the model reader finds them. A request that failed or expired is named and can be sent again alone.
In: the books of what was sent. Out: `BatchState`s, `Collected`.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from tenderkit.llm import batches
from tenderkit.llm.apis import failures_told, read_answer
from tenderkit.llm.batches import BatchState
from tenderkit.llm.cache import remember
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import LedgerLine, enter, keys_of
from tenderkit.llm.outcome import Usage
from tenderkit.llm.prices import batch_price_of
from tenderkit.llm.replies import json_in
from tenderkit.llm.settings import Settings, settings_from_env
from tenderkit.llm.store import Store
from tenderkit.many.batch_books import DONE, WAITING, Asked, Booked, Books
from tenderkit.many.one_run import only_run

POLL_SECONDS: Final = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Collected:
    """What came back.

    Attributes
    ----------
    replies : how many are now kept. under_way : batches that are not over yet.
    failed : file and reason of each request without a reply to use.
    usd : what the batches cost, by the price table; None where no price is known.
    """

    replies: int = 0
    under_way: int = 0
    failed: tuple[tuple[str, str], ...] = ()
    usd: float | None = 0.0


def status(settings: Settings | None = None) -> list[tuple[Booked, BatchState | None]]:
    """Each batch that was not collected yet, and how far the provider is; None: never begun.

    Raises
    ------
    CallFailed
        The provider cannot be asked.
    """
    settings = (settings or settings_from_env()).ready()
    return [(booked, booked.state(settings)) for booked in Books().open(settings)]


def collect(
    settings: Settings | None = None,
    *,
    wait: bool = False,
    every: float = POLL_SECONDS,
    progress: Callable[[BatchState], object] | None = None,
) -> Collected:
    """Fetch the replies of batches that are over into the cache, and what they cost into the
    ledger.

    Parameters
    ----------
    wait : until every batch is over, looking `every` so many seconds.
    progress : called with the state of each batch that is looked at.

    Raises
    ------
    CallFailed
        The provider cannot be asked, or a file did not arrive whole; nothing is lost, and the
        same call again goes on.
    """
    settings = (settings or settings_from_env()).ready()
    books = Books()
    lock = only_run(books.folder)
    try:
        with Store() as store:
            so_far = Collected()
            while True:
                under_way = 0
                for booked in books.open(settings):
                    state = booked.state(settings)
                    if state is None:
                        books.drop(booked)
                        continue
                    if progress is not None:
                        progress(state)
                    if not state.over:
                        under_way += 1
                        continue
                    so_far = _added(so_far, _Collection(settings, books, store).of(booked, state))
                if not under_way or not wait:
                    return _added(so_far, Collected(under_way=under_way))
                time.sleep(every)
    finally:
        lock.close()


def _added(one: Collected, other: Collected) -> Collected:
    known = one.usd is not None and other.usd is not None
    return Collected(
        replies=one.replies + other.replies,
        under_way=one.under_way + other.under_way,
        failed=one.failed + other.failed,
        usd=(one.usd or 0.0) + (other.usd or 0.0) if known else None,
    )


class _Collection:
    """The replies of one batch, taken up. Doing it twice does nothing twice."""

    def __init__(self, settings: Settings, books: Books, store: Store) -> None:
        self._settings, self._books, self._store = settings, books, store

    def of(self, booked: Booked, state: BatchState) -> Collected:
        booked.id = state.id
        price = batch_price_of(booked.model)
        entered = keys_of(self._store, api=_entry(booked))
        usd = 0.0
        for file in state.files:
            for line in batches.lines_of(self._settings, file):
                key = line.get("custom_id")
                asked = booked.requests.get(key) if isinstance(key, str) else None
                if asked is None or asked.state != WAITING:
                    continue
                usage = self._taken_up(booked, str(key), asked, line)
                paid = price.of(usage) if price is not None else None
                usd += paid or 0.0
                if key not in entered:
                    self._enter(booked, str(key), asked, usage, paid)
        why = state.errors[0] if state.errors else f"no reply came: the batch is {state.status}"
        for asked in booked.requests.values():
            if asked.state == WAITING:
                asked.state, asked.why = state.status, why
        booked.over = True
        self._books.keep(booked)
        ends = list(booked.requests.values())
        return Collected(
            replies=sum(asked.state == DONE for asked in ends),
            failed=tuple((asked.label, asked.why) for asked in ends if asked.state != DONE),
            usd=usd if price is not None else None,
        )

    def _taken_up(self, booked: Booked, key: str, asked: Asked, line: dict[str, Any]) -> Usage:
        """Keep the reply, or say why there is none to use; what was counted for it."""
        from tenderkit.outlining.wire import OutlineWire

        response = line.get("response") or {}
        body = response.get("body") or {}
        if response.get("status_code") != 200:
            error = line.get("error") or body.get("error") or {}
            asked.state = str(error.get("code") or "failed")
            asked.why = str(error.get("message") or f"HTTP {response.get('status_code')}")[:300]
            return Usage()
        try:
            with failures_told(self._settings):
                answer = read_answer(booked.api, body)
        except CallFailed as error:
            asked.state, asked.why = error.reason, str(error)
            return Usage()
        usage = answer.usage or Usage()
        if answer.stop != "done":
            asked.state = "truncated" if answer.stop == "length" else "refused"
            asked.why = _STOPPED[answer.stop]
            return usage
        try:
            OutlineWire.model_validate_json(json_in(answer.text))
        except ValueError:
            asked.state, asked.why = "invalid", "the reply does not fit its form"
            return usage
        remember(self._store, key, answer.text, model=booked.model, prompt=asked.prompt)
        asked.state = DONE
        return usage

    def _enter(
        self, booked: Booked, key: str, asked: Asked, usage: Usage, usd: float | None
    ) -> None:
        enter(
            self._store,
            LedgerLine(
                label=asked.label,
                prompt=asked.prompt,
                model=booked.model,
                host=booked.host,
                api=_entry(booked),
                outcome=asked.state,
                sends=1,
                tokens_in=usage.input,
                tokens_cached=usage.cached,
                tokens_out=usage.output,
                tokens_reasoning=usage.reasoning,
                usd=usd,
                key=key,
            ),
        )


def _entry(booked: Booked) -> str:
    """How the ledger names the way that a request went: with its batch, so that each is one."""
    return f"{booked.api} in {booked.id}"


_STOPPED = {
    "length": "the reply was cut (raise max_output_tokens)",
    "refusal": "the model refused",
    "filter": "a content filter of the provider stopped the reply",
}
