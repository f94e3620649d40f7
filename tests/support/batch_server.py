"""The scripted server with files and batches: a batch is over when the test says so.

Each request of a batch is answered by the next `Turn` of the script, as a single call would be; `ends` says of some
what else becomes of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.support.scripted_server import ScriptedServer, Turn, _payload


class BatchServer(ScriptedServer):
    """Speaks /files and /batches beside the model calls."""

    def __init__(self, script: Sequence[Turn] = (Turn(),)) -> None:
        super().__init__(script)
        self.files: dict[str, bytes] = {}
        self.batches: dict[str, dict[str, Any]] = {}
        self.asked: list[str] = []  # custom_id of every request that was ever run
        self.posts: list[str] = []
        self.refuse: dict[str, int] = {}  # "POST /batches" → status, once
        self.lose_answer_of: set[str] = set()  # does it, and answers 500

    def answer(
        self, method: str, path: str, headers: dict[str, str], raw: bytes
    ) -> tuple[int, bytes] | None:
        parts = urlsplit(path)
        route = parts.path.removeprefix("/v1")
        kind = f"{method} /{route.split('/')[1]}"
        if route.split("/")[1] not in ("files", "batches"):
            return None
        self.posts += [kind] if method == "POST" else []
        if kind in self.refuse:
            return self.refuse.pop(kind), b'{"error": {"message": "not now"}}'
        made = self._routed(method, route, parse_qs(parts.query), headers, raw)
        if kind in self.lose_answer_of:
            self.lose_answer_of.discard(kind)
            return 500, b'{"error": {"message": "lost"}}'
        return made

    def _routed(
        self,
        method: str,
        route: str,
        query: dict[str, list[str]],
        headers: dict[str, str],
        raw: bytes,
    ) -> tuple[int, bytes]:
        match (method, route.strip("/").split("/")):
            case ("POST", ["files"]):
                return 200, json.dumps(self._upload(headers, raw)).encode()
            case ("GET", ["files", name, "content"]) if name in self.files:
                return 200, self.files[name]
            case ("POST", ["batches"]):
                return 200, json.dumps(self._begin(json.loads(raw))).encode()
            case ("GET", ["batches"]):
                return 200, json.dumps(self._page(query)).encode()
            case ("GET", ["batches", name]) if name in self.batches:
                return 200, json.dumps(self.batches[name]).encode()
        return 404, b'{"error": {"message": "no such thing"}}'

    def _upload(self, headers: dict[str, str], raw: bytes) -> dict[str, Any]:
        boundary = headers["content-type"].partition("boundary=")[2].strip('"').encode()
        parts = {}
        for part in raw.split(b"--" + boundary)[1:-1]:
            head, _, content = part.strip(b"\r\n").partition(b"\r\n\r\n")
            (name,) = re.findall(rb'[ ;]name="([^"]+)"', head)
            parts[name.decode()] = content
        assert parts["purpose"] == b"batch"
        name = f"file-{len(self.files)}"
        self.files[name] = parts["file"]
        return {
            "id": name, "object": "file", "bytes": len(parts["file"]), "created_at": 1,
            "filename": "tenderkit.jsonl", "purpose": "batch", "status": "processed",
        }  # fmt: skip

    def _begin(self, asked: dict[str, Any]) -> dict[str, Any]:
        name = f"batch_{len(self.batches)}"
        self.batches[name] = {
            "id": name, "object": "batch", "endpoint": asked["endpoint"], "status": "validating",
            "input_file_id": asked["input_file_id"], "completion_window": asked["completion_window"],
            "created_at": 1, "metadata": asked.get("metadata"),
            "request_counts": {"total": len(self.lines(name, asked["input_file_id"])), "completed": 0, "failed": 0},
        }  # fmt: skip
        return self.batches[name]

    def lines(self, batch: str, file: str | None = None) -> list[dict[str, Any]]:
        """The requests of a batch."""
        content = self.files[file or self.batches[batch]["input_file_id"]]
        return [json.loads(line) for line in content.splitlines()]

    def _page(self, query: dict[str, list[str]]) -> dict[str, Any]:
        names = list(reversed(self.batches))  # the newest first, as the provider does
        after = query.get("after", [None])[0]
        start = names.index(after) + 1 if after in names else 0
        page = names[start : start + 1]  # one a page, so that paging is met
        return {
            "object": "list",
            "data": [self.batches[name] for name in page],
            "has_more": start + 1 < len(names),
            "first_id": page[0] if page else None,
            "last_id": page[-1] if page else None,
        }

    def finish(
        self,
        batch: str,
        status: str = "completed",
        ends: dict[str, dict[str, Any] | None] | None = None,
    ) -> None:
        """End a batch. `ends` gives, by custom_id, the line of a request instead of an answer; None: no line."""
        good, bad = [], []
        for line in self.lines(batch):
            key = line["custom_id"]
            if ends is not None and key in ends:
                end = ends[key]
                if end is not None:
                    (bad if end.get("error") else good).append({"custom_id": key, **end})
                continue
            self.asked.append(key)
            turn = self.script.pop(0) if len(self.script) > 1 else self.script[0]
            body = _payload(turn, line["url"], line["body"])
            reply = {"status_code": turn.status, "request_id": "r", "body": body}
            where = good if turn.status == 200 else bad
            where.append({"id": "x", "custom_id": key, "response": reply, "error": None})
        state = self.batches[batch] | {"status": status}
        for name, lines in (("output_file_id", good), ("error_file_id", bad)):
            if lines:
                file = f"file-{len(self.files)}"
                self.files[file] = "\n".join(map(json.dumps, reversed(lines))).encode()
                state[name] = file
        self.batches[batch] = state
