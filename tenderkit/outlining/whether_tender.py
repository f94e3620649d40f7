"""Whether a document is a tender at all, where two readers differ on it or its look leaves doubt.

Why: here no line can be settled against another; one of the two is wholly wrong. In: the document,
what the rules and the model make of it, and a way to ask a model what it is (`judged_document`).
Out: a finding that says what stands, or `NotATender`. One tender in some sixty is asked about, and
nearly every letter, contract or vacancy that looks like one.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, Final, Literal

from tenderkit.errors import NotATender, TenderkitError
from tenderkit.llm.settings import Settings
from tenderkit.outlining.document_scores import likely_request
from tenderkit.outlining.judged_document import Judgement, judgement_by
from tenderkit.outlining.line_features import looks_of
from tenderkit.reading.addressing import addressed
from tenderkit.records import Document, FieldName, Finding, Outline

Judge = Callable[[Document], Judgement | None]
"""Asks what a document is; None where nobody can be asked, or the answer is of no use."""

HIRE: Final[frozenset[FieldName]] = frozenset(
    {"rate_cap", "fees", "self_employed", "extensions", "tie_breaker", "points_total"}
)
"""Fields that a request for hire states, and a vacancy or minutes of a meeting do not."""

SURE: Final = 0.9
"""The likelihood (`likely_request`) from which nobody is asked where both readers see a tender."""

UNLIKE: Final = 0.4
"""The likelihood below which what a model alone reads is said to look like something else."""

_Why = Literal["rules refuse", "model is silent", "look"]

_SAID: Final[dict[_Why, str]] = {
    "rules refuse": "the rules take this text for no tender; what follows is the model's reading alone",
    "model is silent": "the model points at nothing here; what follows is the rules' reading alone",
    "look": "this text looks little like a request for hire",
}
_OTHERWISE: Final[dict[_Why, str]] = {
    "rules refuse": "model",
    "model is silent": "rules",
    "look": "rules",
}
"""The reader that reads it all the same."""

_ASK: Final = (
    "`tenderkit prompt render judge-document` asks a chat what it is, and `tenderkit extract "
    "--judge-reply` takes the answer"
)
_SHOWN: Final = 120
"""Characters of a line that a message shows."""


def judge_by(judge: Settings | str | None, **options: Any) -> Judge:
    """A way to ask what a document is: of a model, or a reply that was given.

    A text that speaks to a model is not asked about: it would answer for itself.
    """
    return partial(_judged, judge, options)


def _judged(
    judge: Settings | str | None, options: dict[str, Any], document: Document
) -> Judgement | None:
    if judge is None or addressed(document):
        return None
    try:
        return judgement_by(document, judge, **options)
    except TenderkitError:
        return None


def settled_tender(
    document: Document, rules: Outline | None, model: Outline | None, judge: Judge
) -> tuple[Finding, ...]:
    """What is to be said of a document that at least one reader takes for a tender.

    Where nobody answers, the rules' reading stands, and the model's where it points at somebody to
    be hired.

    Parameters
    ----------
    rules, model : what each makes of it; None where it takes the text for no tender.
    judge : asked only where the two differ, or where both see a tender in what looks like none.

    Raises
    ------
    NotATender
        It is none.
    """
    why = _doubt(document, rules, model)
    if why is None:
        return ()
    judgement = judge(document)
    if judgement is None:
        if why == "rules refuse" and not (model and _asks_for_somebody(model)):
            raise NotATender(
                "the rules take this text for no tender, and the model points at nothing that only "
                "a request for hire has",
                where=document.name,
                hint=_ASK,
            )
        return (_finding(why, _ASK),)
    if not judgement.is_request:
        shown = " ".join(judgement.evidence[0].quote.split())[:_SHOWN]
        raise NotATender(
            f"asked what this text is, the model calls it {judgement.said}: {shown!r}",
            where=document.name,
            hint=f"--reader {_OTHERWISE[why]} reads it all the same",
        )
    if why == "look":
        return ()
    return (_finding(why, "asked what it is, the model calls it a request for hire", judgement),)


def _doubt(document: Document, rules: Outline | None, model: Outline | None) -> _Why | None:
    if rules is None:
        return "rules refuse"
    if model is None:
        return "model is silent"
    return "look" if likely_request(looks_of(document)) < SURE else None


def looks_otherwise(document: Document) -> tuple[Finding, ...]:
    """What is to be said where a model alone reads what looks little like a request for hire."""
    if likely_request(looks_of(document)) >= UNLIKE:
        return ()
    return (_finding("look", "--reader both asks what it is"),)


def _finding(why: _Why, then: str, judgement: Judgement | None = None) -> Finding:
    return Finding(
        code="reader_disagreement",
        severity="info" if why == "look" else "warning",
        message=f"{_SAID[why]}; {then}",
        evidence=() if judgement is None else judgement.evidence,
    )


def _asks_for_somebody(outline: Outline) -> bool:
    """Whether a model points at demands or wishes, and at terms that only hire has."""
    return any(each.kind in ("knockout", "award") for each in outline.criteria) and any(
        each.field in HIRE for each in outline.fields
    )
