"""The provider's batch API: a file of requests goes out, hours later a file of replies comes back.

Why: a large run at half the price, without a connection that has to hold. This is only the way
there and back; what is sent and what becomes of the replies is in `tenderkit.many.batching`.
In: settings, lines. Out: a `BatchState`, lines.

https://platform.openai.com/docs/guides/batch, as read in November 2026.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TypeVar, cast

from tenderkit.llm.apis import PATHS, failures_told, open_client
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.request import Request
from tenderkit.llm.session import waited_for
from tenderkit.llm.settings import Settings

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types import Batch

MOST_REQUESTS: Final = 50_000
MOST_BYTES: Final = 190_000_000
"""The provider takes 200 MB a file, 50,000 requests a batch."""

OVER: Final = ("completed", "failed", "expired", "cancelled")
"""States after which nothing more comes."""

_MARK: Final = "tenderkit"
"""The name of our own number in what the provider keeps about a batch."""
_PAGES: Final = 20

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchState:
    """A batch at the provider.

    Attributes
    ----------
    id : the provider's number. mark : our own, None for a batch of somebody else.
    status : validating, in_progress, finalizing, completed, failed, expired, cancelling, cancelled.
    total, completed, failed : requests.
    files : where the replies and the errors are, as far as there are any.
    errors : why it failed as a whole.
    """

    id: str
    mark: str | None
    status: str
    total: int = 0
    completed: int = 0
    failed: int = 0
    files: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    @property
    def over(self) -> bool:
        """Whether nothing more comes."""
        return self.status in OVER


def batch_line(request: Request[Any]) -> bytes:
    """One request as a line of the file, under its key."""
    line = {
        "custom_id": request.key,
        "method": "POST",
        "url": _address(request.settings),
        "body": request.body(),
    }
    return json.dumps(line, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n"


def send_file(settings: Settings, lines: BinaryIO) -> str:
    """Upload a file of lines; its number at the provider. Costs nothing yet.

    Raises
    ------
    CallFailed
        It did not arrive, or the server knows no batches.
    """

    async def upload(client: AsyncOpenAI) -> str:
        lines.seek(0)
        named = ("tenderkit.jsonl", lines.read(), "application/jsonl")
        return (await client.files.create(file=named, purpose="batch")).id

    return _with_client(settings, upload)


def begin(settings: Settings, file: str, mark: str) -> BatchState:
    """Begin a batch of an uploaded file. `mark` is our own number, to find it again by `find`.

    Raises
    ------
    CallFailed
        No answer came; the batch may have begun all the same, so this is never sent twice.
    """

    async def create(client: AsyncOpenAI) -> BatchState:
        once = client.with_options(max_retries=0)
        made = await once.batches.create(
            completion_window="24h",
            endpoint=cast("Any", _address(settings)),
            input_file_id=file,
            metadata={_MARK: mark},
        )
        return _state(made)

    return _with_client(settings, create)


def state_of(settings: Settings, id: str) -> BatchState:
    """How far a batch is.

    Raises
    ------
    CallFailed
        No answer came, or the provider knows no such batch.
    """

    async def retrieve(client: AsyncOpenAI) -> BatchState:
        return _state(await client.batches.retrieve(id))

    return _with_client(settings, retrieve)


def find(settings: Settings, mark: str) -> BatchState | None:
    """The batch that was begun under our own number; None where none was.

    Raises
    ------
    CallFailed
        No answer came.
    """

    async def look(client: AsyncOpenAI) -> BatchState | None:
        page = await client.batches.list(limit=100)
        for _ in range(_PAGES):
            for batch in page.data:
                if (batch.metadata or {}).get(_MARK) == mark:
                    return _state(batch)
            if not page.has_next_page():
                break
            page = await page.get_next_page()
        return None

    return _with_client(settings, look)


def lines_of(settings: Settings, file: str) -> Iterator[dict[str, Any]]:
    """The objects of a file of replies or errors; a line that is none is passed over.

    Raises
    ------
    CallFailed
        The file did not arrive whole.
    """

    async def download(client: AsyncOpenAI) -> bytes:
        return (await client.files.content(file)).content

    for line in _with_client(settings, download).splitlines():
        try:
            value = json.loads(line)
        except ValueError:
            continue
        if isinstance(value, dict):
            yield value


def _address(settings: Settings) -> str:
    return f"/v1/{PATHS[settings.api]}"


def _state(batch: Batch) -> BatchState:
    counts = batch.request_counts
    if not isinstance(batch.id, str) or not isinstance(batch.status, str):
        raise ValueError("the reply is no batch")
    return BatchState(
        id=batch.id,
        mark=(batch.metadata or {}).get(_MARK),
        status=batch.status,
        total=counts.total if counts else 0,
        completed=counts.completed if counts else 0,
        failed=counts.failed if counts else 0,
        files=tuple(file for file in (batch.output_file_id, batch.error_file_id) if file),
        errors=tuple(
            error.message or error.code or ""
            for error in (batch.errors and batch.errors.data) or ()
        ),
    )


def _with_client(settings: Settings, work: Callable[[AsyncOpenAI], Awaitable[T]]) -> T:
    settings = settings.ready()

    async def call() -> T:
        client = open_client(settings)
        try:
            with failures_told(settings):
                return await work(client)
        finally:
            await client.close()

    try:
        return waited_for(call())
    except TimeoutError:
        raise CallFailed("reply_lost", where=settings.host) from None
