"""Which reader points at the lines: the rules, a model, or both laid side by side.

Why: whoever extracts should not need to know how a model is asked, what happens where none is set,
or how two readers are put together. In: a Document and a reader's name. Out: a `Reading`: the
Outline, what was found on the way, and after building the findings that compare the two.

Where one of the two takes the text for a tender and the other for none, there is no line to settle:
the model is asked once more, for nothing but what the document is (`judged_document`).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, Literal

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.llm.notice import Show, first_time, to_stderr
from tenderkit.llm.settings import NO_MODEL, Settings, settings_from_env
from tenderkit.outlining.agreement import READER, agree
from tenderkit.outlining.judged_document import Judgement, judgement_by
from tenderkit.outlining.model import ModelReply, model_outline
from tenderkit.outlining.pasted import pasted_outline
from tenderkit.outlining.pointed_whole import pointed_whole
from tenderkit.outlining.rules import rules_outline
from tenderkit.outlining.stated import StatedNumber, check_stated
from tenderkit.outlining.timed import with_times
from tenderkit.reading.addressing import addressed
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
            return _both(document, pasted, partial(_judged, document, judge_reply))
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
        judge = judge_reply or settings
        return _both(document, asked, partial(_judged, document, judge, show=show, **options))
    return _alone(document, asked)


def _alone(document: Document, reply: ModelReply) -> Reading:
    if not (_points(reply) or reply.findings):
        raise NotATender(
            "the model points at nothing in this text",
            where=document.name,
            hint="tenderkit reads hiring requests; check that this is the right file",
        )
    outline = pointed_whole(document, reply.outline)
    return Reading(outline=outline, findings=reply.findings, stated=reply.stated, reply=reply)


def _points(reply: ModelReply) -> bool:
    return bool(reply.outline.fields or reply.outline.criteria)


HIRE: frozenset[FieldName] = frozenset(
    {"rate_cap", "fees", "self_employed", "extensions", "tie_breaker", "points_total"}
)
"""Fields that a request for hire states, and a vacancy or minutes of a meeting do not."""

_Judge = Callable[[], Judgement | None]


def _both(document: Document, reply: ModelReply, judge: _Judge) -> Reading:
    by_rules: Outline | None = None
    try:
        by_rules = rules_outline(document)
    except NotATender:
        if not _points(reply):
            raise
    said: list[Finding] = []
    if by_rules is None or not (_points(reply) or reply.findings):
        said.append(_settled(document, judge(), by_rules, reply))
    outline = pointed_whole(document, reply.outline)
    if by_rules is None:
        outline = outline.model_copy(update={"reader": READER})
    else:
        outline, differences = agree(document, by_rules, outline)
        said += differences
    findings = (*reply.findings, *said)
    return Reading(outline=outline, findings=findings, stated=reply.stated, reply=reply)


def _judged(document: Document, judge: Settings | str | None, **options: Any) -> Judgement | None:
    """What a model says the document is; None where nobody can be asked, or it is of no use.

    A text that speaks to a model is not asked about: it would answer for itself.
    """
    if judge is None or addressed(document):
        return None
    try:
        return judgement_by(document, judge, **options)
    except TenderkitError:
        return None


def _settled(
    document: Document, judgement: Judgement | None, by_rules: Outline | None, reply: ModelReply
) -> Finding:
    """What is to be said where the readers differ on whether this is a tender at all.

    Unasked, the rules' reading stands, and the model's where it points at somebody to be hired.

    Raises
    ------
    NotATender : it is none.
    """
    differing = _MODEL_ALONE if by_rules is None else _RULES_ALONE
    if judgement is not None and not judgement.is_request:
        shown = " ".join(judgement.evidence[0].quote.split())[:_SHOWN]
        raise NotATender(
            f"asked what this text is, the model calls it {judgement.said}: {shown!r}",
            where=document.name,
            hint=f"{differing.partition(';')[0]}; --reader {'model' if by_rules is None else 'rules'} "
            "reads it all the same",
        )
    if judgement is None and by_rules is None and not _asks_for_somebody(reply.outline):
        raise NotATender(
            "the rules take this text for no tender, and the model points at nothing that only a "
            "request for hire has",
            where=document.name,
            hint=_ASK,
        )
    asked = _ASK if judgement is None else "asked what it is, the model calls it a request for hire"
    return Finding(
        code="reader_disagreement",
        severity="warning",
        message=f"{differing}; {asked}",
        evidence=() if judgement is None else judgement.evidence,
    )


_MODEL_ALONE = "the rules take this text for no tender; what follows is the model's reading alone"
_RULES_ALONE = "the model points at nothing in this text; what follows is the rules' reading alone"
_SHOWN = 120
"""Characters of a line that a message shows."""

_ASK = (
    "`tenderkit prompt render judge-document` asks a chat, and `tenderkit extract --judge-reply` "
    "takes its answer"
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
