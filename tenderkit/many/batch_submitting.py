"""Large model runs through the provider's batch API: the requests go out.

Why: at half the price, for whoever can wait a day. A batch only fills the cache of replies; the
records are then made by `extract` with the model reader, which finds every reply there. So all
that holds for a single call holds here: what goes where is said before, the budget is a hard stop,
and a reply is paid for once. In: tenders. Out: `Submitted`.
"""

from __future__ import annotations

import secrets
import tempfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final, Literal

from tenderkit.errors import TenderkitError
from tenderkit.llm import batches
from tenderkit.llm.budget import SESSION, Purse, worst_case
from tenderkit.llm.cache import remembered
from tenderkit.llm.errors import CallFailed, Reason
from tenderkit.llm.notice import Show, to_stderr
from tenderkit.llm.prices import Price, batch_price_of
from tenderkit.llm.request import Request
from tenderkit.llm.settings import Settings, settings_from_env
from tenderkit.llm.store import Store
from tenderkit.many.batch_books import PAID, Asked, Booked, Books
from tenderkit.many.one_run import only_run

if TYPE_CHECKING:
    from tenderkit.outlining.wire import OutlineWire

_SAID_NO: Final[frozenset[Reason]] = frozenset(
    ["key_rejected", "not_allowed", "unknown_model", "bad_request", "too_long", "quota"]
)
"""Answers after which a batch has certainly not begun."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submitted:
    """What became of the tenders given.

    Attributes
    ----------
    batches : the provider's numbers of what was sent now.
    sent : requests in them. kept : those whose reply is on this machine already.
    waiting : those that are in a batch under way. spent : those paid for before, without a reply
        to use; they are sent again only where that is asked for.
    unread : files that cannot be read, with the error.
    """

    batches: tuple[str, ...] = ()
    sent: int = 0
    kept: int = 0
    waiting: int = 0
    spent: int = 0
    unread: tuple[tuple[str, str], ...] = ()


def submit(
    paths: Iterable[str | Path],
    settings: Settings | None = None,
    *,
    again: Literal["free", "all"] = "free",
    show: Show = to_stderr,
    purse: Purse | None = None,
) -> Submitted:
    """Send what a model should read as batches, at most 50,000 requests each.

    A request whose reply is kept, or which is in a batch under way, is left out; so the same call
    once more, after `collect`, sends those alone that failed or expired.

    Parameters
    ----------
    paths : tender files, read one at a time.
    settings : model and bounds; from the environment by default. The budget is checked against
        the worst case of each batch before it is sent.
    again : `"all"` sends also what was paid for before and gave no reply to use.
    show : where the line goes that says what is sent where, before each batch.
    purse : what was spent so far; the process's own by default.

    Raises
    ------
    CallFailed
        No model or key is set, or the server takes no batch. A batch that may have begun is found
        again by the next call.
    TenderkitError
        The budget does not allow it, or another `submit` or `collect` is at work.
    """
    settings = (settings or settings_from_env()).ready()
    books = Books()
    lock = only_run(books.folder)
    try:
        with Store() as store:
            return _Submission(settings, books, store, again, show, purse).of(paths)
    finally:
        lock.close()


@dataclass(slots=True)
class _Part:
    """A batch in the making: its lines, its requests in the books, its worst case."""

    lines: BinaryIO
    requests: dict[str, Asked] = field(default_factory=dict)
    size: int = 0
    tokens: int = 0
    worst: float = 0.0


class _Submission:
    def __init__(
        self,
        settings: Settings,
        books: Books,
        store: Store,
        again: str,
        show: Show,
        purse: Purse | None,
    ) -> None:
        self._purse = SESSION if purse is None else purse
        self._settings, self._books, self._store, self._show = settings, books, store, show
        self._price = batch_price_of(settings.model or "")
        self._sent: list[str] = []
        self._counts = {"sent": 0, "kept": 0, "waiting": 0, "spent": 0}
        self._under_way: set[str] = set()
        self._spent: set[str] = set()
        for booked in books.all():
            if not booked.over and booked.is_at(settings):
                self._adopted(booked)
            if booked.over and again == "free":
                self._spent |= {key for key, one in booked.requests.items() if one.state in PAID}

    def of(self, paths: Iterable[str | Path]) -> Submitted:
        unread: list[tuple[str, str]] = []
        # A file without a name: it holds tenders, and goes with the process however that ends.
        with tempfile.TemporaryFile() as lines:
            part = _Part(lines)
            for request in self._requests(paths, unread):
                line = batches.batch_line(request)
                full = len(part.requests) == batches.MOST_REQUESTS
                if full or part.size + len(line) > batches.MOST_BYTES:
                    self._send(part)
                    lines.seek(0)
                    lines.truncate()
                    part = _Part(lines)
                self._add(part, request, line)
            if part.requests:
                self._send(part)
        return Submitted(batches=tuple(self._sent), **self._counts, unread=tuple(unread))

    def _adopted(self, booked: Booked) -> None:
        """What is under way is not sent again, nor what may be: a batch of which no answer came."""
        if booked.id is None:
            state = booked.state(self._settings)
            if state is None:
                self._books.drop(booked)
                return
            booked.id = state.id
            self._books.keep(booked)
        self._under_way |= booked.requests.keys()

    def _requests(
        self, paths: Iterable[str | Path], unread: list[tuple[str, str]]
    ) -> Iterator[Request[OutlineWire]]:
        """Those that are to be sent, each once."""
        from tenderkit.outlining.model import requests_for
        from tenderkit.reading import read

        seen: set[str] = set()
        for path in paths:
            try:
                requests = requests_for(read(path), self._settings)
            except CallFailed:
                raise
            except TenderkitError as error:
                unread.append((str(path), str(error)))
                continue
            for request in requests:
                if request.key in seen:
                    continue
                seen.add(request.key)
                if remembered(self._store, request.key) is not None:
                    self._counts["kept"] += 1
                elif request.key in self._under_way:
                    self._counts["waiting"] += 1
                elif request.key in self._spent:
                    self._counts["spent"] += 1
                else:
                    yield request

    def _add(self, part: _Part, request: Request[OutlineWire], line: bytes) -> None:
        part.lines.write(line)
        part.requests[request.key] = Asked(request.label, request.prompt.identity)
        part.size += len(line)
        part.tokens += request.prompt_tokens
        if self._price is not None:
            part.worst += worst_case(self._price, request.prompt_tokens, request.max_output_tokens)

    def _send(self, part: _Part) -> None:
        """The intention is on the disk before anything is sent, and the answer right after."""
        settings = self._settings
        self._check_budget(part)
        self._show(_notice(part, settings, self._price))
        booked = Booked(
            mark=secrets.token_hex(16),
            host=settings.host,
            base_url=settings.base_url,
            api=settings.api,
            model=settings.model or "",
            at=datetime.now(UTC).isoformat(timespec="microseconds"),
            requests=part.requests,
        )
        began = False
        try:
            file = batches.send_file(settings, part.lines)
            self._books.keep(booked)
            began = True
            booked.id = batches.begin(settings, file, booked.mark).id
        except CallFailed as error:
            if error.reason in _SAID_NO:
                self._books.drop(booked)
                began = False
            raise
        finally:
            if settings.budget_usd is not None:
                self._purse.settle(part.worst, part.worst if began else 0.0)
        self._books.keep(booked)
        self._sent.append(booked.id)
        self._counts["sent"] += len(part.requests)

    def _check_budget(self, part: _Part) -> None:
        limit = self._settings.budget_usd
        if limit is None:
            return
        if self._price is None:
            raise TenderkitError(
                "not sent: a budget is set but what this model costs in a batch is not known",
                hint="add it to prices.toml, or lift the budget",
            )
        if not self._purse.reserve(part.worst, limit):
            raise TenderkitError(
                f"not sent: {len(part.requests):,} requests could cost {part.worst:.2f} USD and "
                f"{self._purse.left(limit):.2f} USD of the budget is left",
                hint="raise TENDERKIT_BUDGET, or give fewer tenders",
            )


def _notice(part: _Part, settings: Settings, price: Price | None) -> str:
    where = f"a server on this machine ({settings.host})" if settings.is_local else settings.host
    line = (
        f"Sending {len(part.requests):,} requests as a batch to {where}, model {settings.model}: "
        f"{part.tokens:,} tokens"
    )
    if price is None:
        return f"{line}; what it costs is not known."
    return f"{line}, at most {part.worst:.4f} USD by the batch prices of {price.as_of}."
