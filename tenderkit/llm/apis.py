"""The one place that imports `openai`: a request goes out, an answer or an error comes back.

Why: the Responses API and Chat Completions say the same things in different words, and the SDK's
helpers hide what matters here (a cut reply raises and loses its usage). Status, refusal and usage
are looked at before anything is validated. In: a client, a request. Out: an `Answer`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, Literal

from tenderkit.llm.errors import CallFailed, Reason, scrub
from tenderkit.llm.outcome import Usage
from tenderkit.llm.request import Message, Request
from tenderkit.llm.settings import Api, Settings

if TYPE_CHECKING:
    import ssl

    from openai import AsyncOpenAI

Stop = Literal["done", "length", "filter", "refusal"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What the server said: why it stopped, its text or refusal, the usage where it states one."""

    stop: Stop
    text: str
    usage: Usage | None


@dataclass(slots=True)
class Tally:
    """How often a request went out for one call, retries included."""

    sends: int = 0


TALLY: ContextVar[Tally] = ContextVar("tenderkit_tally")

_NO_KEY = "none"  # the SDK wants a key; a server on this machine does not look at it

# A status of our own, outside the registered ones: the request went out, no whole reply came back.
_LOST = 599


def open_client(settings: Settings) -> AsyncOpenAI:
    """A client of the SDK for these settings. Its retries are the SDK's, but for two cases:

    - A request whose reply was lost (timeout, connection cut) is not sent again: the provider may
      have counted it, and nothing is to be paid twice.
    - An account without credit is not asked again; the SDK would take it for a rate limit.

    Over aiohttp, which takes a third less of the processor a call than the SDK's own transport.
    """
    import aiohttp
    import httpx2
    import openai

    # All that can go wrong before the first byte is on its way.
    unsent = (
        aiohttp.ClientConnectorError,
        aiohttp.ConnectionTimeoutError,
        aiohttp.ClientHttpProxyError,
        aiohttp.InvalidURL,
    )

    class Client(openai.DefaultAioHttpClient):
        async def send(self, request: httpx2.Request, **options: Any) -> httpx2.Response:
            tally = TALLY.get(None)
            if tally is not None:
                tally.sends += 1
            try:
                response = await super().send(request, **options)
            except (httpx2.TransportError, aiohttp.ClientError, OSError) as error:
                # The transport calls a cut connection one that was never made.
                if isinstance(error, unsent) or isinstance(error.__cause__, unsent):
                    raise httpx2.ConnectError(str(error), request=request) from error
                return httpx2.Response(_LOST, request=request, headers={"x-should-retry": "false"})
            if response.status_code == 429 and "insufficient_quota" in response.text:
                response.headers["x-should-retry"] = "false"
            return response

    connections = httpx2.Limits(
        max_connections=settings.concurrency, max_keepalive_connections=settings.concurrency
    )
    return openai.AsyncOpenAI(
        api_key=settings.api_key.get_secret_value() if settings.api_key else _NO_KEY,
        base_url=settings.base_url,
        max_retries=settings.retries,
        timeout=settings.timeout,
        # A redirect would carry the document to a server that nobody named.
        http_client=Client(
            limits=connections, follow_redirects=False, timeout=settings.timeout, verify=_trusted()
        ),
    )


@cache
def _trusted() -> ssl.SSLContext:
    """Whom an https server must be vouched for by. Read once a process: it takes a tenth of a
    second, and each folder, notebook cell and draft opens a client of its own."""
    import httpx2

    return httpx2.create_ssl_context()


async def send(client: AsyncOpenAI, request: Request[Any], *more: Message) -> Answer:
    """Send one request, `more` messages after its own.

    The SDK's typed calls walk the body and the reply through models, which took 5 ms of CPU a call
    where this takes 2; and the body that goes out is the one that a dry run shows, byte for byte.

    Raises
    ------
    CallFailed
        Where no answer came: no connection, a refused key, a lost reply, an answer of another API.
    """
    import httpx2
    import openai

    settings = request.settings
    with failures_told(settings):
        try:
            response = await client.post(
                f"/{PATHS[settings.api]}", cast_to=httpx2.Response, body=request.body(*more)
            )
        except openai.APIStatusError as error:
            if _says(error, "content_filter"):
                return Answer("filter", "", None)  # Azure refuses the prompt itself with a 400
            raise
        return read_answer(settings.api, response.json())


@contextmanager
def failures_told(settings: Settings) -> Iterator[None]:
    """Whatever the SDK raises inside, as a `CallFailed`."""
    import openai

    try:
        yield
    except openai.APIStatusError as error:
        raise _failure(error, settings) from None
    except openai.APIConnectionError:
        raise CallFailed("unreachable", where=settings.host) from None
    except _ServerSaid as error:
        detail = _scrubbed(str(error), settings)
        raise CallFailed("server_failed", where=settings.host, detail=detail) from None
    except (openai.OpenAIError, ValueError, TypeError, AttributeError, LookupError) as error:
        # A page of HTML, JSON of another shape: whatever the server sent, it is no reply.
        detail = _scrubbed(f"{type(error).__name__}: {error}", settings)
        raise CallFailed("unreadable", where=settings.host, detail=detail) from None


def read_answer(api: Api, reply: dict[str, Any]) -> Answer:
    """What a reply of this API says; call it inside `failures_told`."""
    return _READERS[api](reply)


PATHS = {"responses": "responses", "chat": "chat/completions"}


class _ServerSaid(Exception):
    """A reply that is none: the server says that it failed."""


def _read_response(reply: dict[str, Any]) -> Answer:
    """An object of the Responses API. Status and refusal first, the text last."""
    usage = _usage(reply.get("usage"), ("input_tokens", "output_tokens"))
    parts = [
        part
        for item in reply["output"]
        if item.get("type") == "message"
        for part in item.get("content") or ()
    ]
    for part in parts:
        if part["type"] == "refusal":
            return Answer("refusal", part["refusal"], usage)
    text = "".join(part["text"] for part in parts if part["type"] == "output_text")
    status = reply["status"]
    if status == "incomplete":
        reason = (reply.get("incomplete_details") or {}).get("reason")
        return Answer("filter" if reason == "content_filter" else "length", text, usage)
    if status != "completed":
        raise _ServerSaid((reply.get("error") or {}).get("message") or f"status {status}")
    return Answer("done", text, usage)


_STOPS: dict[str | None, Stop] = {"length": "length", "content_filter": "filter"}


def _read_completion(reply: dict[str, Any]) -> Answer:
    """An object of Chat Completions."""
    usage = _usage(reply.get("usage"), ("prompt_tokens", "completion_tokens"))
    choice = reply["choices"][0]
    message = choice["message"]
    if message.get("refusal"):
        return Answer("refusal", message["refusal"], usage)
    stop = _STOPS.get(choice.get("finish_reason"), "done")
    return Answer(stop, message.get("content") or "", usage)


_READERS = {"responses": _read_response, "chat": _read_completion}


def _usage(stated: dict[str, Any] | None, names: tuple[str, str]) -> Usage | None:
    """The counts a server states; not every one states their details, or any."""
    if not stated:
        return None
    taken, given = names
    return Usage(
        input=stated[taken],
        cached=(stated.get(f"{taken}_details") or {}).get("cached_tokens") or 0,
        output=stated[given],
        reasoning=(stated.get(f"{given}_details") or {}).get("reasoning_tokens") or 0,
    )


@dataclass(frozen=True, slots=True)
class _Sign:
    """A status (or the lowest of its hundred) and words of the body that tell a reason."""

    status: int
    reason: Reason
    says: tuple[str, ...] = field(default=())


_SIGNS = (
    _Sign(_LOST, "reply_lost"),
    _Sign(401, "key_rejected"),
    _Sign(403, "not_allowed"),
    _Sign(404, "unknown_model"),
    _Sign(413, "too_long"),
    _Sign(400, "too_long", ("context_length_exceeded", "exceed_context_size_error")),
    _Sign(429, "quota", ("insufficient_quota",)),
    _Sign(429, "rate_limited"),
    _Sign(300, "unknown_model"),
    _Sign(400, "bad_request"),
    _Sign(500, "server_failed"),
)


def _failure(error: Any, settings: Settings) -> CallFailed:
    status = error.status_code
    for sign in _SIGNS:
        if sign.status not in (status, status // 100 * 100):
            continue
        if sign.says and not any(_says(error, code) for code in sign.says):
            continue
        break
    said = "" if sign.reason == "reply_lost" else _scrubbed(_said(error), settings)
    detail = f"{said} (HTTP {status})" if said else None
    return CallFailed(sign.reason, where=settings.host, detail=detail)


def _said(error: Any) -> str:
    body = error.body
    if isinstance(body, dict) and isinstance(body.get("message"), str):
        return str(body["message"])
    return ""


def _says(error: Any, code: str) -> bool:
    return code in str(error.body)


def _scrubbed(text: str, settings: Settings) -> str:
    key = settings.api_key.get_secret_value() if settings.api_key else None
    return scrub(text, key)
