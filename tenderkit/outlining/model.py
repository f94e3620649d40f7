"""The model reader: a document goes out as numbered lines, line numbers come back.

Why: a model understands what a line is for; code takes the words and the numbers. One call a
tender, up to about forty pages; a longer one in parts, whose outlines are put together. In: a
Document and settings. Out: a `ModelReply`: an Outline, the numbers the model stated, findings, and
what it took.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tenderkit.errors import TenderkitError
from tenderkit.llm.apis import PATHS
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.outcome import Cost, Invalid, Ok, Outcome, Usage, words
from tenderkit.llm.prompts import Rendered, load_prompt, render
from tenderkit.llm.replies import object_in
from tenderkit.llm.request import Request
from tenderkit.llm.session import Result, ask_all
from tenderkit.llm.settings import Settings, settings_from_env
from tenderkit.outlining.aim import Aimed, aim
from tenderkit.outlining.numbered import numbered, parts
from tenderkit.outlining.stated import StatedNumber
from tenderkit.outlining.told_once import told_once
from tenderkit.outlining.wire import OutlineWire
from tenderkit.records import Document, Finding, Outline

PROMPT = "outline"


class NoReply(TenderkitError):
    """The model was asked and gave nothing to use. `outcome` says how it ended and what it cost."""

    def __init__(self, outcome: Outcome[OutlineWire], where: str) -> None:
        self.outcome = outcome
        super().__init__(words(outcome), where=where)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelReply:
    """What a model, or a pasted reply, makes of a document.

    Attributes
    ----------
    outline : lines and roles; `outline.reader` names the model.
    stated : numbers it read, to be compared with the parsed ones (`check_stated`).
    findings : pointers moved or dropped, rows that could not be read.
    replies : the replies word for word, one a part of the document.
    prompt : the prompt's name, version and hash.
    cost : usage, USD, seconds, over all parts.
    """

    outline: Outline
    stated: tuple[StatedNumber, ...] = ()
    findings: tuple[Finding, ...] = ()
    replies: tuple[str, ...] = ()
    prompt: str = ""
    cost: Cost = field(default_factory=Cost)


def render_prompt(
    name: str = PROMPT, *, document: Document | str | Path | None = None, **texts: str
) -> Rendered:
    """A prompt with its texts filled in, for scripts and for pasting into a chat.

    Parameters
    ----------
    name : the prompt's name (`tenderkit prompt list`). document : a Document, or a file to read,
    for prompts that take one; it goes in as numbered lines. texts : the prompt's other inputs.
    """
    if document is not None:
        if not isinstance(document, Document):
            from tenderkit.reading import read

            document = read(document)
        texts["document"] = numbered(document)
    return render(name, **texts)


def requests_for(
    document: Document, settings: Settings, *, prompt: str = PROMPT
) -> tuple[Request[OutlineWire], ...]:
    """What would be asked about a document: one request, or one a part of a very long document."""
    loaded = load_prompt(prompt)
    return tuple(
        Request(
            render(loaded, document=numbered(document, lines)), OutlineWire, settings, document.name
        )
        for lines in parts(document)
    )


def dry_run(document: Document, settings: Settings | None = None, *, prompt: str = PROMPT) -> str:
    """Exactly what would be sent, as JSON: the address and body of each request. Nothing is
    sent."""
    settings = settings or settings_from_env()
    sent = [
        {"post": f"{settings.base_url.rstrip('/')}/{PATHS[settings.api]}", "body": request.body()}
        for request in requests_for(document, settings, prompt=prompt)
    ]
    return json.dumps(sent, indent=2, ensure_ascii=False)


def model_outline(
    document: Document, settings: Settings | None = None, *, prompt: str = PROMPT, **options: Any
) -> ModelReply:
    """Ask a model for the outline of a document.

    Parameters
    ----------
    document : what to read.
    settings : model and bounds; from the environment by default.
    prompt : the prompt to use.
    options : those of `tenderkit.llm.session.Session` (store, purse, show, fresh).

    Raises
    ------
    CallFailed
        No model or key is set, or the server gave no outcome.
    NoReply
        The model refused, was cut, gave no outline twice, or the budget does not allow the call.
    """
    (reply,) = model_outlines([document], settings, prompt=prompt, **options)
    if isinstance(reply, TenderkitError):
        raise reply
    return reply


def model_outlines(
    documents: Sequence[Document],
    settings: Settings | None = None,
    *,
    prompt: str = PROMPT,
    **options: Any,
) -> list[ModelReply | CallFailed | NoReply]:
    """Ask about many documents, several at once; a failure stands in its document's place."""
    settings = (settings or settings_from_env()).ready()
    asked = [requests_for(document, settings, prompt=prompt) for document in documents]
    results = iter(ask_all([request for each in asked for request in each], settings, **options))
    return [
        _together(document, [next(results) for _ in each], f"model:{settings.model}", each[0])
        for document, each in zip(documents, asked, strict=True)
    ]


def _together(
    document: Document,
    results: list[Result[OutlineWire]],
    reader: str,
    request: Request[OutlineWire],
) -> ModelReply | CallFailed | NoReply:
    """One reply of its parts; the first part that failed fails it, since half an outline
    misleads."""
    aimed: list[Aimed] = []
    findings: list[Finding] = []
    replies: list[str] = []
    costs: list[Cost] = []
    for result in results:
        if isinstance(result, CallFailed):
            return result
        if not isinstance(result, Ok | Invalid):
            return NoReply(result, document.name)
        reply = reply_object(result.text)
        if reply is None:
            return NoReply(result, document.name)
        if isinstance(result, Invalid):
            findings.append(_form_broken(result.errors))
        aimed.append(aim(document, reply, reader))
        replies.append(result.text)
        costs.append(result.cost)
    return ModelReply(
        outline=told_once(document, joined([each.outline for each in aimed], reader)),
        stated=tuple(number for each in aimed for number in each.stated),
        findings=(*findings, *(finding for each in aimed for finding in each.findings)),
        replies=tuple(replies),
        prompt=request.prompt.identity,
        cost=_sum(costs),
    )


def reply_object(text: str) -> dict[str, Any] | None:
    """The outline object in a reply, whether or not all of it fits the form; None where there is
    none."""
    return object_in(text, OutlineWire.model_fields)


def _form_broken(errors: str) -> Finding:
    message = f"the reply does not fit its form; what could be read of it is used: {errors}"
    return Finding(code="reply_form_broken", severity="warning", message=message)


def joined(outlines: Sequence[Outline], reader: str) -> Outline:
    """The outlines of a document's parts as one."""
    return Outline(
        reader=reader,
        fields=tuple(mention for each in outlines for mention in each.fields),
        criteria=tuple(criterion for each in outlines for criterion in each.criteria),
        questions=tuple(question for each in outlines for question in each.questions),
        doubts=tuple(doubt for each in outlines for doubt in each.doubts),
    )


def _sum(costs: Sequence[Cost]) -> Cost:
    priced = [cost.usd for cost in costs if cost.usd is not None]
    return Cost(
        usage=sum((cost.usage for cost in costs), Usage()),
        usd=sum(priced) if len(priced) == len(costs) else None,
        seconds=sum(cost.seconds for cost in costs),
        sends=sum(cost.sends for cost in costs),
        from_cache=all(cost.from_cache for cost in costs),
    )
