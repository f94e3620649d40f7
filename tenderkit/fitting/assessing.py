"""One profile held against one tender: a verdict per criterion, and what they add up to.

In: a Tender and a Profile. Out: a Fit. Which judge hears which theme is one table; all arithmetic
is in `counting`, `bands` and `months`.
"""

from __future__ import annotations

import re
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Literal

from tenderkit.fitting.certificates import judge_certificate
from tenderkit.fitting.counting import label
from tenderkit.fitting.deciding import decide, self_employment, time_left, to_fix
from tenderkit.fitting.declared import declared, judge_rate
from tenderkit.fitting.demands import Demand, demand_of
from tenderkit.fitting.experience import Held, hold, judge_experience
from tenderkit.fitting.flips import flip
from tenderkit.fitting.judgement import Judgement
from tenderkit.fitting.mentions import judge_language, judge_mention, judge_references
from tenderkit.fitting.points import most_points, scored
from tenderkit.fitting.rate_schemes import scheme_of
from tenderkit.fitting.second_look import pointed_at, said_otherwise, second_look, view_of
from tenderkit.fitting.studies import judge_education
from tenderkit.records import (
    Criterion,
    CriterionFit,
    Fit,
    MonthRange,
    PointRange,
    PointTotal,
    Profile,
    Tender,
    Verdict,
)

if TYPE_CHECKING:
    from tenderkit.fitting.opinions import Opinion, Opinions
    from tenderkit.llm.settings import Settings


def assess(
    tender: Tender,
    profile: Profile,
    *,
    rate: Decimal | float | str | None = None,
    as_of: date | None = None,
    judge: bool | Settings | str | Opinions | None = None,
    nearest: bool = False,
    **options: Any,
) -> Fit:
    """Hold a profile against a tender.

    Parameters
    ----------
    tender : as `extract` or `load_tender` gives it.
    profile : as `load_profile` gives it.
    rate : the rate of the bid, EUR per hour; the profile's own where None.
    as_of : the day to count to where the tender has no closing date; today where None.
    judge : a second look by a model, which points at lines of the profile; months, points and
        verdicts stay code's. True or Settings: ask one, lines masked. A text: a reply that was
        pasted or recorded; nothing is sent.
    nearest : name the lines nearest in meaning to what is not evidenced, by the model of the extra
        `embedding`, on this machine; it changes no verdict.
    options : those of `tenderkit.llm.session.Session`, where a model is asked.

    Returns
    -------
    Fit
        Verdicts with the words of both sides, months with one decimal, points as a range.

    Raises
    ------
    ValueError
        Where `rate` is no positive amount.
    CallFailed, NoJudgement, StillPersonal
        With `judge`: the model cannot be asked, gave nothing to use, or personal data cannot be
        hidden.
    NoEmbedding
        With `nearest`: the extra is not installed.
    """
    bid = _amount(rate) if rate is not None else profile.rate
    counted_to, source = counted_day(tender, as_of)
    opinions = None
    if judge:
        from tenderkit.fitting.judge_model import opinions_by

        opinions = opinions_by(tender, profile, judge, **options)
    verdicts: list[CriterionFit] = []
    before: Demand | None = None
    for criterion in tender.criteria:
        demand = demand_of(criterion, before)
        before = demand
        opinion = opinions.by_criterion.get(criterion.id) if opinions else None
        verdicts.append(
            _criterion_fit(criterion, demand, tender, profile, counted_to, bid, opinion)
        )
    if nearest:
        from tenderkit.fitting.nearest import with_nearest

        pairs = zip(tender.criteria, verdicts, strict=True)
        verdicts = [with_nearest(criterion, one, profile) for criterion, one in pairs]
    criteria = tuple(verdicts)
    state, its_effect = self_employment(tender, profile)
    decision, reasons = decide(tender, profile, criteria, its_effect, state)
    return Fit(
        tender=" ".join(part for part in (tender.reference, tender.title) if part) or "tender",
        profile=profile.name or profile.source or "profile",
        counted_to=counted_to,
        counted_to_from=source,
        decision=decision,
        reasons=reasons,
        points=_total(tender, criteria),
        weight_percent=_percent(criteria),
        self_employment=state,
        time_left=time_left(tender, as_of),
        to_fix=to_fix(tender, profile, criteria),
        notes=(*profile.notes, *_future(profile, counted_to), *said_otherwise(opinions, criteria)),
        judge=opinions.judge if opinions else None,
        criteria=criteria,
    )


def _future(profile: Profile, counted_to: date) -> list[str]:
    """Work that begins after the day counted to: said, because nothing of it counts."""
    return [
        f"{label(work)} starts on {work.start}, after {counted_to}: no month of it is counted"
        for work in profile.assignments
        if work.start is not None and work.start.first > counted_to
    ]


def counted_day(
    tender: Tender, as_of: date | None
) -> tuple[date, Literal["closing date", "as-of", "today"]]:
    """The last day that counts: the closing date, else `as_of`, else today; and which of them it
    is.
    """
    closes = tender.closes_at
    if closes is not None:
        return (closes.date() if isinstance(closes, datetime) else closes), "closing date"
    if as_of is not None:
        return as_of, "as-of"
    return date.today(), "today"


def _amount(rate: Decimal | float | str) -> Decimal:
    made = Decimal(str(rate).replace(",", ".")).quantize(Decimal("0.01"))
    if made <= 0:
        raise ValueError(f"a rate is more than nothing, not {rate}")
    return made


def judge(
    criterion: Criterion,
    held: Held,
    tender: Tender,
    profile: Profile,
    counted_to: date,
    rate: Decimal | None = None,
) -> Judgement:
    """The verdict on one criterion, before its points."""
    theme, demand = criterion.theme, held.demand
    if criterion.kind == "competence" or _in_letter(criterion):
        return declared(criterion, profile)
    if theme == "rate":
        return judge_rate(criterion, tender, rate)
    if theme == "education":
        judged = judge_education(criterion, profile, counted_to)
        if judged.verdict != "met" and _POST.search(criterion.text):
            # a course on top of a study: holding another study does not speak against it
            return judge_certificate(criterion, demand, profile, counted_to)
        return judged
    if theme == "language":
        return judge_language(criterion, profile)
    if theme == "references":
        least = tender.submission.references_min if tender.submission else None
        return judge_references(criterion, profile, least)
    if theme == "training" or (theme == "registration" and _personal(criterion, demand)):
        return judge_certificate(criterion, demand, profile, counted_to)
    if theme in ("experience", "system", "knowledge", "network"):
        return judge_experience(criterion, held, profile, counted_to)
    if theme == "other" and criterion.proof != "declaration" and criterion.kind != "condition":
        mentioned = judge_mention(criterion, demand, profile)
        if mentioned is not None:
            return mentioned
        if demand.roles or demand.kinds or _shows_in_cv(criterion):
            return judge_experience(criterion, held, profile, counted_to)
    return declared(criterion, profile)


_POST = re.compile(
    r"\bpost[- ]?(?:hbo|bachelor|master|academ)|\bleergang\b|\bmicrocredential", re.IGNORECASE
)
_AGREED = re.compile(
    r"akkoord|stemt in|instemm|voorwaarden|geheimhouding|verklaart|overeenkomst|bereid\b"
    r"|integriteit",
    re.IGNORECASE,
)
_OF_WORK = re.compile(
    r"ervaring|kennis|gewerkt|\b(?:heeft|hebt|has)\b.*\b(?:ge\w{3,}|be\w{3,}d|ont\w{3,}d|ver\w{3,}d)\b",
    re.IGNORECASE,
)


def _shows_in_cv(criterion: Criterion) -> bool:
    """Whether a demand of no theme is about work: "heeft beleidsdocumenten geschreven"."""
    if _AGREED.search(criterion.text):
        return False
    return criterion.proof in ("cv", "cv_where", "cv_example", "cv_clear") or bool(
        _OF_WORK.search(criterion.text)
    )


_LETTER = re.compile(
    r"motivatie(?:brief)?|begeleidende brief|plan van aanpak|visie(?:document|stuk)|presentatie",
    re.I,
)


def _in_letter(criterion: Criterion) -> bool:
    """Shown in a letter or plan, by the record or by the words of a wish, and not in the CV."""
    if criterion.proof == "letter":
        return True
    return (
        criterion.kind == "award"
        and bool(_LETTER.search(criterion.text))
        and not re.search(r"\bcv\b", criterion.text, re.IGNORECASE)
    )


_FIRM = (
    "waadi",
    "handelsregister",
    "kamer van koophandel",
    "kvk",
    "uitlener",
    "das",
    "nen 4400",
    "sna",
    "stichting normering",
)


def _personal(criterion: Criterion, demand: Demand) -> bool:
    """A register of persons (SKJ, BIG) shows in a CV; one of firms is declared."""
    words = criterion.text.lower()
    return bool(demand.names) and not any(firm in words for firm in _FIRM)


def _criterion_fit(
    criterion: Criterion,
    demand: Demand,
    tender: Tender,
    profile: Profile,
    counted_to: date,
    rate: Decimal | None,
    opinion: Opinion | None = None,
) -> CriterionFit:
    held = hold(demand, profile)
    judged = judge(criterion, held, tender, profile, counted_to, rate)
    view = None
    if opinion is not None:
        offline = scored(criterion, judged)[0].verdict
        lifted = hold(demand, profile, pointed_at(opinion))
        looked = judge(criterion, lifted, tender, profile, counted_to, rate)
        judged, taken = second_look(criterion, demand, profile, opinion, judged, looked, counted_to)
        held = lifted if taken else held
        view = view_of(opinion, offline, profile, counted_to)
    if criterion.kind == "award" and criterion.theme == "rate":
        judged, points = _rate_points(criterion, judged, tender, rate)
    else:
        judged, points = scored(criterion, judged)
    flips_on, flips_to = _flip(criterion, held, tender, profile, counted_to, judged)
    return CriterionFit(
        id=criterion.id,
        kind=criterion.kind,
        text=criterion.text,
        verdict=judged.verdict,
        months=_months(judged),
        points=points,
        weight_percent=criterion.scoring.weight_percent if criterion.scoring else None,
        why=judged.why,
        advice=judged.advice,
        readings=judged.readings,
        evidence=judged.evidence,
        tender_evidence=criterion.evidence,
        trace=judged.count.trace if judged.count else (),
        flips_on=flips_on,
        flips_to=flips_to,
        judge=view,
    )


def _months(judged: Judgement) -> MonthRange | None:
    return None if judged.count is None else judged.count.as_range()


def _flip(
    criterion: Criterion,
    held: Held,
    tender: Tender,
    profile: Profile,
    counted_to: date,
    judged: Judgement,
) -> tuple[date | None, Verdict | None]:
    """The later closing date on which the verdict would be another one."""
    if judged.count is None:
        return None, None

    def verdict_on(day: date) -> Verdict:
        again = judge(criterion, held, tender, profile, day)
        return scored(criterion, again)[0].verdict

    return flip(verdict_on, counted_to)


def _rate_points(
    criterion: Criterion, judged: Judgement, tender: Tender, rate: Decimal | None
) -> tuple[Judgement, PointRange | None]:
    """A rate criterion counts at the rate that is set, else from 0 to its maximum."""
    most = most_points(criterion)
    if rate is None:
        return judged, None if most is None else PointRange(min=0, max=most)
    earned = scheme_of(tender).points(rate)
    if earned is None:
        return Judgement("unclear", f"how {rate:.2f} is scored is not stated"), None
    low, high = earned
    if low == high:
        verdict: Verdict = "met" if low > 0 else "not_met"
        why = f"{rate:.2f} earns {low:.4g} points"
        readings: tuple[str, ...] = ()
    else:
        verdict, why = "unclear", f"what {rate:.2f} earns depends on the lowest bid"
        readings = (f"at the lowest bid: {high:g}", "the further from it, the less")
    points = PointRange(min=round(low, 2), max=round(high, 2)) if most is not None else None
    return Judgement(verdict, why, readings=readings), points


def _total(tender: Tender, criteria: tuple[CriterionFit, ...]) -> PointTotal | None:
    ranges = [one.points for one in criteria if one.points is not None]
    most = [m for c in tender.of_kind("award") if (m := most_points(c)) is not None]
    if not ranges:
        return None
    return PointTotal(min=sum(r.min for r in ranges), max=sum(r.max for r in ranges), of=sum(most))


def _percent(criteria: tuple[CriterionFit, ...]) -> PointTotal | None:
    """Percent met now and possible; a criterion without a share of its own counts whole or not."""
    weighted = [
        (one.verdict, one.weight_percent) for one in criteria if one.weight_percent is not None
    ]
    if not weighted:
        return None
    return PointTotal(
        min=sum(w for verdict, w in weighted if verdict == "met"),
        max=sum(w for verdict, w in weighted if verdict != "not_met"),
        of=sum(w for _, w in weighted),
    )
