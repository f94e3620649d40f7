"""The same task as one plain call with the record as its form: by the SDK, and by instructor.

Why: it is what one would write in an afternoon, and what the kit must be worth more than. In: the
development samples with their hand labels. Out: tokens of prompt and reply, calls, and how many of
the values come without a place in the text.

The instructions are one sentence, which favours the plain call. The reply holds the label's record
in full, since nobody can know what a model would leave out. Two forms: the record with its
evidence, where the model writes quotes and offsets that nobody has looked up, and without.

instructor cannot be installed beside the SDK that tenderkit needs, so it runs in an environment of
its own (`make bench` makes it); there it sends one request a tender to the scripted server.
"""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks.measurement import Measurement
from tenderkit.evaluating.labels import load_label, unsupported
from tenderkit.extraction import extract_document
from tenderkit.llm.tokens import count_tokens
from tenderkit.records import Document, Tender
from tests.support.scripted_server import ScriptedServer, Turn

INSTRUCTIONS: Final = (
    "Fill in the form from the hiring tender below. Leave null what the document does not state."
)

_ROOT: Final = Path(__file__).resolve().parents[1]
INSTRUCTOR: Final = _ROOT / ".venv" / "instructor" / "bin" / "python"

_INSTRUCTOR_CALLS: Final = """
import json, sys
import instructor, openai
from tenderkit.records import Tender
instructions, base_url, texts = json.load(sys.stdin)
client = instructor.from_openai(openai.OpenAI(api_key="none", base_url=base_url, max_retries=0))
for text in texts:
    messages = [{"role": "system", "content": instructions}, {"role": "user", "content": text}]
    try:
        client.chat.completions.create(
            model="gpt-4o-mini", response_model=Tender, messages=messages, max_retries=0
        )
    except Exception:
        pass  # the server's reply is no tool call; what was sent is what counts
"""

_PLACES: Final = ("evidence", "findings")


def measure(samples: Sequence[tuple[Document, Path]]) -> Iterator[Measurement]:
    """Means over the samples that are labelled as a tender."""
    labelled = [(document, tender) for document, tender in _labelled(samples)]
    texts = [document.text for document, _ in labelled]
    full = [json.dumps(_record(tender), ensure_ascii=False) for _, tender in labelled]
    bare = [json.dumps(_without_places(_record(t)), ensure_ascii=False) for _, t in labelled]
    schema, sent = _sent_by_sdk(texts, full)
    shorter = count_tokens(json.dumps(schema)) - count_tokens(json.dumps(_without_places(schema)))
    yield from _rows("plain SDK call, record with evidence", sent, full)
    yield from _rows("plain SDK call, record alone", [n - shorter for n in sent], bare)
    yield Measurement("… values without a place in the text", 100.0, "%")
    by_instructor = _sent_by_instructor(texts) if INSTRUCTOR.is_file() else None
    yield from _rows("instructor, record with evidence", by_instructor, full)
    share = _unplaced([extract_document(document) for document, _ in labelled])
    yield Measurement("ours: values without a place in the text", share, "%", 0.0)


def _rows(name: str, sent: list[int] | None, replies: list[str]) -> Iterator[Measurement]:
    there = sent is not None
    reply = sum(map(count_tokens, replies)) / len(replies)
    yield Measurement(
        f"{name}: prompt of a tender", sum(sent) / len(sent) if sent else None, "tokens"
    )
    yield Measurement("… its reply", reply if there else None, "tokens")
    yield Measurement("… calls a tender", 1.0 if there else None, "")


def _labelled(samples: Sequence[tuple[Document, Path]]) -> Iterator[tuple[Document, Tender]]:
    for document, path in samples:
        label = _ROOT / "data" / "labels" / f"{path.stem}.json"
        tender = load_label(label, document).tender if label.is_file() else None
        if tender is not None:
            yield document, tender


def _record(tender: Tender) -> dict[str, Any]:
    """With its nulls: a strict form has a model write every key."""
    record: dict[str, Any] = tender.model_dump(mode="json")
    return record


def _without_places(node: Any) -> Any:
    """A record, or its schema, without evidence and findings."""
    if isinstance(node, list):
        return [_without_places(part) for part in node if part not in _PLACES]
    if not isinstance(node, dict):
        return node
    return {
        key: _without_places(part)
        for key, part in node.items()
        if key not in (*_PLACES, "Span", "Finding")
    }


def _sent_by_sdk(texts: list[str], replies: list[str]) -> tuple[dict[str, Any], list[int]]:
    """The schema that the SDK makes of the record, and the tokens of each request."""
    import openai

    with ScriptedServer() as server:
        server.play(*(Turn(reply) for reply in replies))
        client = openai.OpenAI(api_key="none", base_url=server.base_url, max_retries=0)
        for text in texts:
            client.responses.parse(
                model="gpt-5.4-mini",
                input=[
                    {"role": "system", "content": INSTRUCTIONS},
                    {"role": "user", "content": text},
                ],
                text_format=Tender,
            )
        client.close()
        bodies = [received.body for received in server.received]
    schema: dict[str, Any] = bodies[0]["text"]["format"]["schema"]
    form = count_tokens(json.dumps(schema))
    return schema, [form + _of_messages(body["input"]) for body in bodies]


def _sent_by_instructor(texts: list[str]) -> list[int]:
    with ScriptedServer() as server:
        subprocess.run(
            [str(INSTRUCTOR), "-c", _INSTRUCTOR_CALLS],
            input=json.dumps([INSTRUCTIONS, server.base_url, texts]),
            text=True,
            check=True,
            cwd=_ROOT,
            stderr=subprocess.DEVNULL,  # a line for each reply that is no tool call
        )
        bodies = [received.body for received in server.received]
    return [
        _of_messages(body["messages"]) + count_tokens(json.dumps(body.get("tools", "")))
        for body in bodies
    ]


def _of_messages(messages: list[dict[str, str]]) -> int:
    return sum(count_tokens(message["content"]) for message in messages)


def _unplaced(tenders: list[Tender]) -> float:
    """Share of header values and criteria that no span bears out (percent)."""
    values = sum(len(tender.evidence) + len(tender.criteria) for tender in tenders)
    return 100 * sum(1 for tender in tenders for _ in unsupported(tender)) / values
