"""Which reader points at the lines: the rules, a model, or both laid side by side.

Why: whoever extracts should not need to know how a model is asked, what happens where none is set,
or how two readers are put together. In: a Document and a reader's name. Out: a `Reading`: the
Outline, what was found on the way, and after building the findings that compare the two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.llm.notice import Show, first_time, to_stderr
from tenderkit.llm.settings import NO_MODEL, Settings, settings_from_env
from tenderkit.outlining.agreement import READER, agree
from tenderkit.outlining.model import ModelReply, model_outline
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.outlining.rules import rules_outline
from tenderkit.outlining.stated import StatedNumber, check_stated
from tenderkit.outlining.timed import with_times
from tenderkit.records import Document, FieldName, Finding, Outline, Severity, Tender

Reader = Literal["rules", "model", "both"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a reader made of a document. `reply` is the model's side, None where no model was
    asked."""

    outline: Outline
    findings: tuple[Finding, ...] = ()
    stated: tuple[StatedNumber, ...] = ()
    reply: ModelReply | None = None


def outline_by(
    document: Document,
    reader: Reader = "rules",
    *,
    settings: Settings | None = None,
    reply: str | None = None,
    show: Show = to_stderr,
    **options: Any,
) -> Reading:
    """Have a document outlined.

    Parameters
    ----------
    document : what to read. reader : `"rules"` offline; `"model"`; `"both"`, where a model that
    fails is a finding and the rules stand. settings : model and bounds; from the environment by
    default. Where no model is set the rules reader does
        it, and one line says so.
    reply : a reply that was pasted or recorded; it takes the model's place and nothing is sent.
    show : where that line, and the notice before the first send, go.
    options : those of `tenderkit.llm.session.Session`.

    Raises
    ------
    CallFailed, NoReply
        With `"model"`: no key is set, or the model gave nothing to use.
    UnreadableReply
        Where `reply` holds no outline.
    """
    if reply is not None:
        # A reply stands for the model; asked for nothing else, it is read alone.
        pasted = pasted_outline(document, reply)
        return _both(document, pasted) if reader == "both" else _alone(document, pasted)
    if reader == "rules":
        return Reading(outline=rules_outline(document))
    settings = settings or settings_from_env()
    if settings.model is None:
        if first_time("no model"):
            show(NO_MODEL)
        return Reading(outline=rules_outline(document))
    try:
        asked = model_outline(document, settings, show=show, **options)
    except TenderkitError as error:
        if reader == "model":
            raise
        failed = Finding(
            code="model_reader_failed",
            severity="warning",
            message=f"Only the rules read this: {error}",
        )
        return Reading(outline=rules_outline(document), findings=(failed,))
    return _both(document, asked) if reader == "both" else _alone(document, asked)


def _alone(document: Document, reply: ModelReply) -> Reading:
    said = reply.outline.fields or reply.outline.criteria or reply.findings
    if not said:
        raise NotATender(
            "the model points at nothing in this text",
            where=document.name,
            hint="tenderkit reads hiring requests; check that this is the right file",
        )
    return Reading(outline=reply.outline, findings=reply.findings, stated=reply.stated, reply=reply)


HIRE: frozenset[FieldName] = frozenset(
    {"rate_cap", "fees", "self_employed", "extensions", "tie_breaker", "points_total"}
)
"""Fields that a request for hire states, and a vacancy or minutes of a meeting do not."""


def _both(document: Document, reply: ModelReply) -> Reading:
    try:
        by_rules = rules_outline(document)
    except NotATender:
        if not _asks_for_somebody(reply.outline):
            raise
        return _against_the_rules(reply)
    outline, differences = agree(document, by_rules, reply.outline)
    return Reading(
        outline=outline,
        findings=(*reply.findings, *differences),
        stated=reply.stated,
        reply=reply,
    )


def _against_the_rules(reply: ModelReply) -> Reading:
    said = Finding(
        code="reader_disagreement",
        severity="warning",
        message="the rules take this text for no tender; what follows is the model's reading alone",
    )
    alone = reply.outline.model_copy(update={"reader": READER})
    return Reading(
        outline=alone, findings=(said, *reply.findings), stated=reply.stated, reply=reply
    )


def _asks_for_somebody(outline: Outline) -> bool:
    """Whether a model points at demands or wishes, and at terms that only hire has."""
    return any(each.kind in ("knockout", "award") for each in outline.criteria) and any(
        each.field in HIRE for each in outline.fields
    )


_ORDER: dict[Severity, int] = {"blocker": 0, "warning": 1, "info": 2}


def with_findings(document: Document, tender: Tender, reading: Reading) -> Tender:
    """A built tender with what its reading found, the times that belong to its dates, and where
    the model read another number than code."""
    tender = with_times(document, tender, reading.outline, reading.stated)
    beside = (*reading.findings, *check_stated(document, tender, reading.stated))
    if not beside:
        return tender
    together = sorted((*tender.findings, *beside), key=lambda finding: _ORDER[finding.severity])
    return tender.model_copy(update={"findings": tuple(together)})
