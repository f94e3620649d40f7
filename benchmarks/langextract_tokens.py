"""langextract on the task of the model reader, counted against the scripted server.

Its defaults throughout: chunks of 1,000 characters, one pass, the schema of its OpenAI provider.
The instructions say what ours say about roles, themes and proofs, as far as they apply to quoted
extractions; the two worked examples are the ones in `prompts/outline.md`.
"""

from __future__ import annotations

import contextlib
import io
import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from benchmarks.tokens import Taken
from tenderkit.extraction import extract, extract_document
from tenderkit.llm.prompts import load_prompt
from tenderkit.llm.tokens import count_tokens
from tenderkit.records import Document, Tender
from tests.support.documents import document_of
from tests.support.scripted_server import ScriptedServer, Turn

Item = tuple[str, str, dict[str, str]]
"""Class, quoted words, attributes."""

_SECTIONS = ("# fields", "# criteria", "# doubts")
_OF_ROWS = ("# ", "Point at", "One group", "b:", "NUMBERS", "~WORDS")
"""Beginnings of lines that tell how to write a row."""


def taken_by_langextract(documents: Sequence[Document]) -> list[Taken]:
    """Tokens for each document: every request's messages and schema, and every reply."""
    import langextract

    examples = [
        langextract.data.ExampleData(
            text=document.text,
            extractions=[
                langextract.data.Extraction(
                    extraction_class=name, extraction_text=words, attributes=attributes
                )
                for name, words, attributes in _items(tender)
            ],
        )
        for document, tender in _worked_examples()
    ]
    found = []
    with ScriptedServer() as server:
        for document in documents:
            items = _items(extract_document(document))
            replies: list[str] = []

            def reply(
                body: dict[str, Any], items: list[Item] = items, replies: list[str] = replies
            ) -> str:
                chunk = body["messages"][-1]["content"].rpartition("Q: ")[2]
                replies.append(_reply([item for item in items if item[1][:40] in chunk]))
                return replies[-1]

            server.play(Turn(reply))
            with contextlib.redirect_stdout(io.StringIO()):
                langextract.extract(
                    document.text,
                    prompt_description=_instructions(),
                    examples=examples,
                    model_id="gpt-4o-mini",
                    api_key="none",
                    language_model_params={"base_url": server.base_url},
                    prompt_validation_level=langextract.prompt_validation.PromptValidationLevel.OFF,
                    show_progress=False,
                )
            prompt = sum(_counted(received.body) for received in server.received)
            found.append(Taken(prompt, sum(map(count_tokens, replies)), len(server.received)))
    return found


def _counted(body: dict[str, Any]) -> int:
    texts = [message["content"] for message in body["messages"]]
    return sum(map(count_tokens, texts)) + count_tokens(json.dumps(body.get("response_format", "")))


def _instructions() -> str:
    """What our prompt says of roles, without what it says of rows and line numbers."""
    system = load_prompt("outline").system.split("# Example")[0]
    parts = re.split(r"(?m)^(?=# )", system)
    told = "".join(part for part in parts if part.startswith(_SECTIONS))
    kept = [line for line in told.splitlines() if not line.startswith(_OF_ROWS)]
    return "\n".join(["Extract the terms and criteria of a Dutch hiring tender.", *kept])


def _worked_examples() -> Iterator[tuple[Document, Tender]]:
    system = load_prompt("outline").system
    for part in system.split("# Example")[1:]:
        block, _, after = part.partition("<document>\n")[2].partition("\n</document>\n")
        document = document_of([line.partition("|")[2] for line in block.split("\n")])
        yield document, extract(document, reply=after)


def _items(tender: Tender) -> list[Item]:
    items: list[Item] = [
        (name, span.quote, {}) for name, spans in tender.evidence.items() for span in spans[:1]
    ]
    for criterion in tender.criteria:
        attributes = {"theme": criterion.theme}
        if criterion.proof:
            attributes["proof"] = criterion.proof
        if criterion.requirement:
            stated = criterion.requirement.model_dump()
            attributes |= {
                name: str(value) for name, value in stated.items() if name.endswith("months")
            }
        if criterion.scoring and criterion.scoring.max_points:
            attributes["points"] = f"{criterion.scoring.max_points:g}"
        items.append((criterion.kind, criterion.evidence[0].quote, attributes))
        items += (
            [("band", band.label, {"points": str(band.points)}) for band in criterion.scoring.bands]
            if criterion.scoring
            else []
        )
    return items


def _reply(items: list[Item]) -> str:
    listed = [{name: words, f"{name}_attributes": attributes} for name, words, attributes in items]
    return json.dumps({"extractions": listed}, ensure_ascii=False)
