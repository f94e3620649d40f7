"""Which reader points at the lines: the rules, a model, or both laid side by side.

Why: whoever extracts should not need to know how a model is asked, what happens where none is set,
or how two readers are put together. In: a Document and a reader's name. Out: a `Reading`: the
Outline, what was found on the way, and after building the findings that compare the two.

Where one of the two takes the text for a tender and the other for none, there is no line to settle:
the model is asked once more, for nothing but what the document is (`whether_tender`).
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
from tenderkit.outlining.pointed_whole import pointed_whole
from tenderkit.outlining.rules import rules_outline
from tenderkit.outlining.stated import StatedNumber, check_stated
from tenderkit.outlining.timed import with_times
from tenderkit.outlining.whether_tender import Judge, judge_by, looks_otherwise, settled_tender
from tenderkit.records import Document, Finding, Outline, Severity, Tender

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
    judge_reply: str | None = None,
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
    judge_reply : with `"both"`, a reply to the prompt `judge-document`, for where the two differ on
        whether this is a tender at all; with `reply` alone nobody is asked that.
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
        if reader == "both":
            return _both(document, pasted, judge_by(judge_reply))
        return _alone(document, pasted)
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
    if reader == "both":
        return _both(document, asked, judge_by(judge_reply or settings, show=show, **options))
    return _alone(document, asked)


def _alone(document: Document, reply: ModelReply) -> Reading:
    if not (_points(reply) or reply.findings):
        raise NotATender(
            "the model points at nothing in this text",
            where=document.name,
            hint="tenderkit reads hiring requests; check that this is the right file",
        )
    outline = pointed_whole(document, reply.outline)
    findings = (*reply.findings, *looks_otherwise(document))
    return Reading(outline=outline, findings=findings, stated=reply.stated, reply=reply)


def _points(reply: ModelReply) -> bool:
    return bool(reply.outline.fields or reply.outline.criteria)


def _both(document: Document, reply: ModelReply, judge: Judge) -> Reading:
    by_rules: Outline | None = None
    try:
        by_rules = rules_outline(document)
    except NotATender:
        if not _points(reply):
            raise
    silent = not (_points(reply) or reply.findings)
    said = settled_tender(document, by_rules, None if silent else reply.outline, judge)
    outline = pointed_whole(document, reply.outline)
    if by_rules is None:
        outline = outline.model_copy(update={"reader": READER})
    else:
        outline, differences = agree(document, by_rules, outline)
        said += differences
    findings = (*reply.findings, *said)
    return Reading(outline=outline, findings=findings, stated=reply.stated, reply=reply)


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
