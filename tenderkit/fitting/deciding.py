"""Go, go with questions, or no-go, and what to do before closing.

In: the verdicts, the tender and the profile. Out: the decision with its reasons in order of
weight, the state of self-employed bidders, the time left, and what to mend in the CV.
Self-employment is reported with the tender's words, never as legal advice.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal

from tenderkit.records import CriterionFit, Decision, Profile, Tender

Effect = Literal["excluded", "question", "none"]

_STATE: dict[str, str] = {
    "excluded": "the tender takes no self-employed bidders",
    "convert": "a self-employed person may bid, but works on a payroll after award",
    "probably_excluded": "the tender refers to a condition that may exclude self-employed bidders",
    "open": "a self-employed person may bid",
}


def self_employment(tender: Tender, profile: Profile) -> tuple[str | None, Effect]:
    """The tender's state with its words, and what it means for this bidder."""
    state = tender.self_employed
    if state is None:
        return None, "none"
    spans = tender.evidence.get("self_employed", ())
    words = (
        f" ({' … '.join(repr(' '.join(span.quote.split())) for span in spans)})" if spans else ""
    )
    text = _STATE[state] + words
    if state == "excluded":
        if profile.self_employed is True:
            return f"{text}; the CV says self-employed", "excluded"
        if profile.self_employed is None:
            return f"{text}; the CV does not say in which form you bid", "question"
    if state == "probably_excluded" and profile.self_employed is not False:
        return text, "question"
    return text, "none"


def decide(
    tender: Tender,
    profile: Profile,
    criteria: Sequence[CriterionFit],
    effect: Effect,
    state: str | None,
) -> tuple[Decision, tuple[str, ...]]:
    """The decision, and its reasons in order of weight."""
    knockouts = [one for one in criteria if one.kind == "knockout"]
    failed = [one for one in knockouts if one.verdict == "not_met"]
    missing = [one for one in knockouts if one.verdict == "not_evidenced"]
    open_ = [one for one in knockouts if one.verdict == "unclear"]
    barred = [one for one in criteria if one.kind == "condition" and one.verdict == "not_met"]
    reasons: list[str] = []
    if effect == "excluded" and state:
        reasons.append(state)
    reasons += [_reason(one, "not met") for one in failed]
    reasons += [_reason(one, "not in the CV") for one in missing]
    reasons += [_reason(one, "unclear") for one in open_]
    reasons += [_reason(one, "condition") for one in barred if effect != "excluded"]
    if effect == "question" and state:
        reasons.append(state)
    if failed or effect == "excluded":
        return "no_go", tuple(reasons)
    if missing or open_ or effect == "question":
        return "go_with_questions", tuple(reasons)
    met = sum(one.verdict == "met" for one in knockouts)
    to_declare = sum(one.verdict == "declare" for one in knockouts)
    reasons.append(
        f"no knock-out stands in the way: {met} proven in the CV, {to_declare} to declare"
    )
    return "go", tuple(reasons)


def _reason(one: CriterionFit, what: str) -> str:
    return f"{one.id} {what}: {one.why}"


def to_fix(tender: Tender, profile: Profile, criteria: Sequence[CriterionFit]) -> tuple[str, ...]:
    """What to change in the CV before closing: knock-outs first, then by points at stake, then its
    form.
    """
    waiting = [
        one
        for one in criteria
        if one.verdict in ("not_evidenced", "unclear") and one.advice is not None
    ]

    def weight(one: CriterionFit) -> tuple[int, float]:
        stake = one.points.max - one.points.min if one.points else one.weight_percent or 0.0
        return (0 if one.kind == "knockout" else 1, -stake)

    fixes = [f"{one.id}: {one.advice}" for one in sorted(waiting, key=weight)]
    asked = tender.submission
    if asked is not None:
        if (
            asked.cv_max_pages is not None
            and profile.pages is not None
            and profile.pages > asked.cv_max_pages
        ):
            fixes.insert(
                0, f"the CV has {profile.pages} pages, at most {asked.cv_max_pages} are allowed"
            )
        if asked.references_min is not None and len(profile.references) < asked.references_min:
            fixes.append(
                f"{len(profile.references)} of {asked.references_min} references are in the CV"
            )
    return tuple(fixes)


def time_left(tender: Tender, as_of: date | None) -> str | None:
    """How long until closing, seen from `as_of` or now; None where the tender states no closing
    date.
    """
    closes = tender.intermediary_closes_at or tender.closes_at
    if closes is None:
        return None
    day = closes.date() if isinstance(closes, datetime) else closes
    today = as_of or date.today()
    days = (day - today).days
    at = closes.strftime("%Y-%m-%d %H:%M") if isinstance(closes, datetime) else day.isoformat()
    if tender.intermediary_closes_at is not None:
        at += ", for the intermediary"
    if days < 0:
        return f"closed {-days} day{'s' if days != -1 else ''} ago ({at})"
    return (
        f"closes today ({at})" if days == 0 else f"{days} day{'s' if days != 1 else ''} left ({at})"
    )
