"""An OpenAI-compatible server that does what a script tells it, over real HTTP on loopback.

A script is a list of `Turn`s, taken one a request; when it is used up, its last turn comes back. Both APIs are
spoken; what was received is kept. Run as a program it serves until its input closes, for measurements
that must not share a process with what they measure:

    python -m tests.support.scripted_server '{"latency": 0.2}'
"""

from __future__ import annotations

import asyncio
import json
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Self

GOOD = '{"fields":["title 1"],"criteria":[],"questions":[],"doubts":[]}'

USAGE = {"input": 1200, "cached": 1000, "output": 300, "reasoning": 40}


@dataclass(frozen=True)
class Turn:
    """What happens to one request.

    `text` is the reply's text (or a function of the request's body); `stop` how it ends: `done`, `refusal`, `length`, `filter`.
    `status` other than 200 sends `error` instead. `cut` closes the connection: `before` any byte, or in the
    `middle` of the body. `wait` seconds pass first, and `drip` seconds between pieces of the body.
    """

    text: str | Callable[[dict[str, Any]], str] = GOOD
    stop: str = "done"
    status: int = 200
    error: dict[str, Any] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    cut: str | None = None
    wait: float = 0.0
    drip: float = 0.0
    body: bytes | None = None
    usage: dict[str, int] | None = field(default_factory=lambda: dict(USAGE))


@dataclass(frozen=True)
class Received:
    """One request as it came in."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]


class ScriptedServer:
    """The server, running for the length of a `with` block in a thread of its own."""

    def __init__(self, script: Sequence[Turn] = (Turn(),), latency: float = 0.0) -> None:
        self.script = list(script)
        self.latency = latency
        self.received: list[Received] = []
        self.at_once = 0
        self.most_at_once = 0
        self._loop = asyncio.new_event_loop()
        self._started = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)
        self.port = 0

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/v1"

    def play(self, *turns: Turn) -> None:
        """A new script from here on, nothing received yet; without turns, an outline of the title alone."""
        self.script = list(turns) or [Turn()]
        self.received.clear()
        self.most_at_once = 0

    def answer(
        self, method: str, path: str, headers: dict[str, str], raw: bytes
    ) -> tuple[int, bytes] | None:
        """For servers that do more: status and body of what is no model call; None plays the script."""
        return None

    def __enter__(self) -> Self:
        self._thread.start()
        self._started.wait(10)
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(10)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.run_until_complete(self._serve())
        self._loop.close()

    async def _serve(self) -> None:
        self._stop = asyncio.Event()
        server = await asyncio.start_server(self._connection, "127.0.0.1", 0, backlog=512)
        self.port = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._stop.wait()
        server.close()
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while await self._request(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # the other side left, or the server stops
        finally:
            writer.close()

    async def _request(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Answer one request; False where the connection ends."""
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        first, *rest = head.split("\r\n")
        headers = {
            name.lower(): value.strip() for name, _, value in (line.partition(":") for line in rest)
        }
        raw = await reader.readexactly(int(headers.get("content-length", 0)))
        method, path = first.split()[:2]
        answered = self.answer(method, path, headers, raw)
        if answered is not None:
            status, payload = answered
            writer.write(f"HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n".encode())
            writer.write(f"content-length: {len(payload)}\r\n\r\n".encode() + payload)
            await writer.drain()
            return True
        body = json.loads(raw) if raw else {}
        self.received.append(Received(path, headers, body))
        turn = self.script.pop(0) if len(self.script) > 1 else self.script[0]
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        try:
            await asyncio.sleep(turn.wait + self.latency)
        finally:
            self.at_once -= 1
        if turn.cut == "before":
            return False
        payload = (
            turn.body if turn.body is not None else json.dumps(_payload(turn, path, body)).encode()
        )
        lines = {"content-type": "application/json", "content-length": str(len(payload))}
        lines |= turn.headers
        writer.write(f"HTTP/1.1 {turn.status} X\r\n".encode())
        writer.write("".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode())
        writer.write(b"\r\n")
        if turn.cut == "middle":
            writer.write(payload[: len(payload) // 2])
            await writer.drain()
            return False
        if turn.drip:
            for index in range(len(payload)):
                writer.write(payload[index : index + 1])
                await writer.drain()
                await asyncio.sleep(turn.drip)
        else:
            writer.write(payload)
            await writer.drain()
        return True


def _payload(turn: Turn, path: str, body: dict[str, Any]) -> dict[str, Any]:
    if turn.status != 200:
        return {"error": turn.error}
    text = turn.text if isinstance(turn.text, str) else turn.text(body)
    make = _response if path.endswith("/responses") else _completion
    return make(turn, text, body.get("model", ""))


def _response(turn: Turn, text: str, model: str) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "output_text", "text": text, "annotations": []}
    if turn.stop == "refusal":
        part = {"type": "refusal", "refusal": text}
    reasons = {"length": "max_output_tokens", "filter": "content_filter"}
    usage = turn.usage and {
        "input_tokens": turn.usage["input"],
        "input_tokens_details": {"cached_tokens": turn.usage["cached"]},
        "output_tokens": turn.usage["output"],
        "output_tokens_details": {"reasoning_tokens": turn.usage["reasoning"]},
        "total_tokens": turn.usage["input"] + turn.usage["output"],
    }
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": model,
        "status": "incomplete" if turn.stop in reasons else "completed",
        "incomplete_details": {"reason": reasons[turn.stop]} if turn.stop in reasons else None,
        "error": None,
        "output": [
            {"type": "reasoning", "id": "rs_1", "summary": []},
            {
                "type": "message",
                "id": "msg_1",
                "role": "assistant",
                "status": "completed",
                "content": [part],
            },
        ],
        "parallel_tool_calls": True,
        "tool_choice": "auto",
        "tools": [],
        "usage": usage,
    }


def _completion(turn: Turn, text: str, model: str) -> dict[str, Any]:
    refused = turn.stop == "refusal"
    reasons = {"length": "length", "filter": "content_filter"}
    usage = turn.usage and {
        "prompt_tokens": turn.usage["input"],
        "prompt_tokens_details": {"cached_tokens": turn.usage["cached"]},
        "completion_tokens": turn.usage["output"],
        "completion_tokens_details": {"reasoning_tokens": turn.usage["reasoning"]},
        "total_tokens": turn.usage["input"] + turn.usage["output"],
    }
    message = {
        "role": "assistant",
        "content": None if refused else text,
        "refusal": text if refused else None,
    }
    choice = {
        "index": 0,
        "finish_reason": reasons.get(turn.stop, "stop"),
        "message": message,
        "logprobs": None,
    }
    return {
        "id": "chatcmpl_1",
        "object": "chat.completion",
        "created": 1,
        "model": model,
        "choices": [choice],
        "usage": usage,
    }


if __name__ == "__main__":
    options = json.loads(sys.argv[1]) if len(sys.argv) > 1 else {}
    with ScriptedServer(**options) as running:
        print(running.base_url, flush=True)
        sys.stdin.read()
