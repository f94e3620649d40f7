"""A session of calls: cache, budget, one re-ask, ledger, and never more at once than allowed.

Why: whatever happens to a call, its user sees what came of it, the ledger holds it, and nothing is
paid twice. In: requests. Out: an outcome for each, or the `CallFailed` that it met.

A call goes: cache → (another such call under way? wait for it) → budget → send → look at status,
refusal and usage → validate → at most one re-ask with the validation error, never after a refusal
→ cache → ledger.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from pydantic import ValidationError

from tenderkit.databases import DatabaseFailed
from tenderkit.llm.apis import TALLY, Answer, Tally, open_client, send
from tenderkit.llm.budget import SESSION, Purse, worst_case
from tenderkit.llm.cache import remember, remembered
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.ledger import LedgerLine, enter
from tenderkit.llm.notice import Show, first_time, sending, to_stderr, was_told
from tenderkit.llm.outcome import (
    Cost,
    Invalid,
    Ok,
    Outcome,
    OverBudget,
    Refused,
    Truncated,
    Usage,
    name,
)
from tenderkit.llm.prices import Price, price_of
from tenderkit.llm.prompts import render
from tenderkit.llm.replies import json_in
from tenderkit.llm.request import Message, Request
from tenderkit.llm.schema import WireModel
from tenderkit.llm.settings import Settings
from tenderkit.llm.store import Store
from tenderkit.llm.tokens import count_tokens

if TYPE_CHECKING:
    from openai import AsyncOpenAI

T = TypeVar("T", bound=WireModel)

Result = Outcome[T] | CallFailed

_ATTEMPTS = 2  # the call and one re-ask

_LOST = ("reply_lost", "deadline", "cancelled")


class Session:
    """Calls with one set of settings. An async context manager; `ask_all` opens one by itself.

    Parameters
    ----------
    settings : a model and its bounds; checked on entry (`CallFailed` where none is set).
    store : cache and ledger; the user's own by default.
    purse : what was spent so far; the process's own by default.
    show : where the notice before the first send goes.
    fresh : ask again even where the cache holds a reply.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        store: Store | None = None,
        purse: Purse | None = None,
        show: Show = to_stderr,
        fresh: bool = False,
    ) -> None:
        self.settings = settings.ready()
        self._own_store = store is None
        self._store = store or Store()
        self._purse = SESSION if purse is None else purse
        self._show = show
        self._fresh = fresh
        self._price: Price | None = price_of(settings.model or "")
        self._gate = asyncio.Semaphore(settings.concurrency)
        self._under_way: dict[str, asyncio.Future[None]] = {}
        self._client: AsyncOpenAI | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        at: TracebackType | None,
    ) -> None:
        if self._client is not None:
            await self._client.close()
        if self._own_store:
            self._store.close()

    async def ask(self, request: Request[T]) -> Outcome[T]:
        """Ask one thing.

        Raises
        ------
        CallFailed
            Where no outcome came of it; `reason` says why, `retryable` whether again may help.
        """
        # The same request twice at once is one call: the second waits, then finds the reply kept.
        while (other := self._under_way.get(request.key)) is not None:
            await asyncio.wait([other])
        mine: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._under_way[request.key] = mine
        try:
            kept = self._kept_reply(request)
            if kept is not None:
                return self._from_cache(request, kept)
            async with self._gate:
                return await self._call(request)
        finally:
            del self._under_way[request.key]
            mine.set_result(None)

    def _kept_reply(self, request: Request[Any]) -> str | None:
        """The reply that was kept. Where there is none, the store must be fit to take one: what is
        paid for must be kept and entered."""
        try:
            kept = None if self._fresh else remembered(self._store, request.key)
            if kept is None:
                self._store.check_writable()
        except DatabaseFailed as error:
            raise CallFailed("no_store", where=error.where, detail=error.message) from error
        return kept

    def announce(self, requests: Sequence[Request[Any]]) -> None:
        """Say what goes where, once a server and model; nothing where the cache holds it all."""
        sign = (self.settings.host, self.settings.model)
        if was_told(*sign):
            return
        to_send = [
            request
            for request in requests
            if self._fresh or remembered(self._store, request.key) is None
        ]
        if to_send and first_time(*sign):
            self._show(sending(to_send, self._price))

    def _from_cache(self, request: Request[T], text: str) -> Ok[T]:
        cost = Cost(usd=0.0, from_cache=True)
        outcome = Ok(value=request.form.model_validate_json(json_in(text)), text=text, cost=cost)
        self._enter(request, "ok", cost)
        return outcome

    async def _call(self, request: Request[T]) -> Outcome[T]:
        self.announce([request])
        self._client = self._client or open_client(self.settings)
        tally, started, usage = Tally(), time.monotonic(), _Sum()
        token = TALLY.set(tally)
        ended = "cancelled"
        try:
            async with asyncio.timeout(self.settings.deadline):
                outcome = await self._attempts(request, usage, tally, started)
            ended = name(outcome)
            if isinstance(outcome, Ok):
                self._remember(request, outcome.text)
            return outcome
        except TimeoutError:
            ended = "deadline"
            raise CallFailed("deadline", where=self.settings.host) from None
        except CallFailed as error:
            ended = error.reason
            raise
        finally:
            TALLY.reset(token)
            cost = self._cost(usage.so_far, tally, started)
            # What a lost reply cost only its provider knows.
            self._enter(request, ended, replace(cost, usd=None) if ended in _LOST else cost)

    async def _attempts(
        self, request: Request[T], usage: _Sum, tally: Tally, started: float
    ) -> Outcome[T]:
        more: tuple[Message, ...] = ()
        for attempt in range(1, _ATTEMPTS + 1):
            over = self._over_budget(request, more)
            if over is not None:
                worst, left = over
                return OverBudget(
                    worst_usd=worst, left_usd=left, cost=self._cost(usage.so_far, tally, started)
                )
            answer = await self._paid(request, more, usage)
            cost = self._cost(usage.so_far, tally, started)
            match answer.stop:
                case "refusal":
                    return Refused(by="model", words=answer.text, cost=cost)
                case "filter":
                    return Refused(by="filter", words="", cost=cost)
                case "length":
                    return Truncated(text=answer.text, limit=request.max_output_tokens, cost=cost)
            try:
                value = request.form.model_validate_json(json_in(answer.text))
            except ValidationError as error:
                said = _told(error)
            else:
                return Ok(value=value, text=answer.text, cost=cost)
            if attempt < _ATTEMPTS:
                correction = render("correction", errors=said)
                more = (
                    {"role": "assistant", "content": answer.text or "-"},
                    {"role": "user", "content": correction.user},
                )
        return Invalid(text=answer.text, errors=said, cost=cost)

    def _worst(self, request: Request[Any], more: tuple[Message, ...]) -> float | None:
        if self._price is None:
            return None
        extra = sum(count_tokens(message["content"]) for message in more)
        return worst_case(self._price, request.prompt_tokens + extra, request.max_output_tokens)

    def _over_budget(
        self, request: Request[Any], more: tuple[Message, ...]
    ) -> tuple[float | None, float] | None:
        """None where the call fits, its worst case now set aside; else that and what is left."""
        limit = self.settings.budget_usd
        if limit is None:
            return None
        worst = self._worst(request, more)
        if worst is None or not self._purse.reserve(worst, limit):
            return worst, self._purse.left(limit)
        return None

    async def _paid(self, request: Request[Any], more: tuple[Message, ...], usage: _Sum) -> Answer:
        """Send, and book what it took; where the reply was lost, the worst case."""
        worst = self._worst(request, more) if self.settings.budget_usd is not None else None
        paid = worst or 0.0
        try:
            answer = await send(cast("AsyncOpenAI", self._client), request, *more)
            counted = answer.usage or _estimated(request, more, answer)
            usage.so_far += counted
            paid = self._price.of(counted) if self._price else 0.0
            return answer
        except CallFailed as error:
            if error.reason != "reply_lost":
                paid = 0.0
            raise
        finally:
            if worst is not None:
                self._purse.settle(worst, paid)

    def _cost(self, usage: Usage, tally: Tally, started: float) -> Cost:
        return Cost(
            usage=usage,
            usd=self._price.of(usage) if self._price else None,
            seconds=time.monotonic() - started,
            sends=tally.sends,
        )

    def _remember(self, request: Request[Any], text: str) -> None:
        model, prompt = self.settings.model or "", request.prompt.identity
        with self._losing_nothing():
            remember(self._store, request.key, text, model=model, prompt=prompt)

    def _enter(self, request: Request[Any], ended: str, cost: Cost) -> None:
        line = LedgerLine(
            label=request.label,
            prompt=request.prompt.identity,
            model=self.settings.model or "",
            host=self.settings.host,
            api=self.settings.api,
            outcome=ended,
            from_cache=cost.from_cache,
            sends=cost.sends,
            tokens_in=cost.usage.input,
            tokens_cached=cost.usage.cached,
            tokens_out=cost.usage.output,
            tokens_reasoning=cost.usage.reasoning,
            usd=cost.usd,
            seconds=cost.seconds,
            key=request.key,
        )
        with self._losing_nothing():
            enter(self._store, line)

    @contextmanager
    def _losing_nothing(self) -> Iterator[None]:
        """A reply that came in is used, also where it can no longer be written down."""
        try:
            yield
        except DatabaseFailed as error:
            if first_time(str(self._store.path), error.message):
                self._show(f"{error}; the reply is used all the same, but not kept for another run")


class _Sum:
    """Usage over the attempts of one call, kept also when the call ends in an error."""

    def __init__(self) -> None:
        self.so_far = Usage()


def _estimated(request: Request[Any], more: tuple[Message, ...], answer: Answer) -> Usage:
    """For servers that state no usage: what tiktoken counts."""
    extra = sum(count_tokens(message["content"]) for message in more)
    return Usage(input=request.prompt_tokens + extra, output=count_tokens(answer.text))


def _told(error: ValidationError, most: int = 10) -> str:
    """A validation error in words for the model: where, and what."""
    places = error.errors(include_url=False, include_context=False)
    told = [
        f"- {'.'.join(map(str, place['loc'])) or 'reply'}: {place['msg'][:300]}"
        for place in places[:most]
    ]
    if len(places) > most:
        told.append(f"- and {len(places) - most} more")
    return "\n".join(told)


async def ask_each(
    requests: Sequence[Request[T]], settings: Settings, **options: Any
) -> list[Result[T]]:
    """Ask many things: an outcome or a `CallFailed` for each, in order.

    `options` are those of `Session`. One that fails does not stop the others.
    """
    results: list[Result[T] | None] = [None] * len(requests)
    waiting = iter(enumerate(requests))
    async with Session(settings, **options) as session:
        if requests:
            session.announce(requests)

        async def work() -> None:
            for index, request in waiting:
                try:
                    results[index] = await session.ask(request)
                except CallFailed as error:
                    results[index] = error

        async with asyncio.TaskGroup() as group:
            for _ in range(min(settings.concurrency, len(requests))):
                group.create_task(work())
    return cast("list[Result[T]]", results)


def ask_all(requests: Sequence[Request[T]], settings: Settings, **options: Any) -> list[Result[T]]:
    """`ask_each`, to be called without `await`: also in a notebook, where a loop already runs."""
    return waited_for(ask_each(requests, settings, **options))


V = TypeVar("V")


def waited_for(work: Coroutine[Any, Any, V]) -> V:
    """Run a coroutine to its end, in a thread of its own where this one already runs a loop."""
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return asyncio.run(work)
    outcome: list[V] = []
    failed: list[BaseException] = []

    def run() -> None:
        try:
            outcome.append(asyncio.run(work))
        except BaseException as error:
            failed.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failed:
        raise failed[0]
    return outcome[0]
