"""What a document is, asked of a model, where the rules and the model differ on it.

Why: a reader that was told to point at demands finds some in an award letter too, and rules that
know minutes by their rows may refuse the hire of a clerk. Asked for nothing but what the text does,
a model answers better than either, and it is asked only where the two differ: one short call in some
hundreds of tenders. In: a Document, and settings or the text of a reply. Out: a `Judgement`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal

from pydantic import Field, ValidationError

from tenderkit.errors import TenderkitError
from tenderkit.llm.errors import CallFailed
from tenderkit.llm.outcome import Invalid, Ok, words
from tenderkit.llm.prompts import render
from tenderkit.llm.replies import object_in
from tenderkit.llm.request import Request
from tenderkit.llm.schema import WireModel
from tenderkit.llm.session import ask_all
from tenderkit.llm.settings import Settings
from tenderkit.outlining.numbered import numbered, parts
from tenderkit.outlining.pointers import lines_of
from tenderkit.outlining.wire import LINES
from tenderkit.records import Document, Span

PROMPT: Final = "judge-document"

Sort = Literal[
    "request", "vacancy", "outcome", "supply", "admission", "consultation", "offer", "about", "other"
]  # fmt: skip

SAID: Final[dict[Sort, str]] = {
    "request": "a request for hire",
    "vacancy": "a vacancy for employment",
    "outcome": "the outcome or the contract of an assignment that is somebody's already",
    "supply": "a purchase in which nobody is hired",
    "admission": "an admission of suppliers, with no assignment yet",
    "consultation": "a consultation of the market",
    "offer": "an offer, CV or profile",
    "about": "a text about hiring that asks for nobody",
    "other": "something else",
}
"""Each sort in words."""


class DocumentJudgeWire(WireModel):
    """A whole reply: what the document is, and the lines that show it."""

    document: Sort
    lines: Annotated[str, Field(pattern=rf"^{LINES}$")]


class NoJudgement(TenderkitError):
    """The model was asked, or a reply given, and there is no judgement in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a document is.

    Attributes
    ----------
    sort : one of `SAID`. evidence : the lines that show it.
    """

    sort: Sort
    evidence: tuple[Span, ...]

    @property
    def is_request(self) -> bool:
        """Whether it asks for somebody to be hired."""
        return self.sort == "request"

    @property
    def said(self) -> str:
        """The sort in words."""
        return SAID[self.sort]


def judgement_by(document: Document, judge: Settings | str, **options: Any) -> Judgement:
    """What a model says a document is.

    Parameters
    ----------
    judge : which model to ask; or the text of a reply that was pasted or recorded, and nothing is
        sent. options : those of `tenderkit.llm.session.Session`.

    Raises
    ------
    CallFailed : no model or key is set, or the server gave no outcome.
    NoJudgement : the model refused, was cut, gave nothing to use, or the budget forbids the call.
    """
    if isinstance(judge, str):
        return _read(document, judge)
    settings = judge.ready()
    rendered = render(PROMPT, document=numbered(document, parts(document)[0]))
    request = Request(rendered, DocumentJudgeWire, settings, document.name)
    result = ask_all([request], settings, **options)[0]
    if isinstance(result, CallFailed):
        raise result
    if not isinstance(result, Ok | Invalid):
        raise NoJudgement(words(result), where=document.name)
    return _read(document, result.text)


def _read(document: Document, reply: str) -> Judgement:
    found = object_in(reply, DocumentJudgeWire.model_fields)
    try:
        wire = DocumentJudgeWire.model_validate(found)
    except ValidationError:
        raise NoJudgement(
            "no judgement of the document in this reply",
            where=document.name,
            hint="paste the whole answer, an object with document and lines",
        ) from None
    there = {line.number for line in document.lines}
    shown = [line for line in lines_of(wire.lines) or () if line in there]
    if not shown:
        raise NoJudgement("the judgement points at no line of this text", where=document.name)
    return Judgement(sort=wire.document, evidence=tuple(map(document.line_span, shown)))
