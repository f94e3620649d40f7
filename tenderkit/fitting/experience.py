"""The verdict on a demand for experience, a system, or knowledge of a field.

In: a criterion with its demand, a profile, the day counted to. Out: a Judgement. `met` needs the
narrow reading, and the form of proof that the tender asks; what is weak is `unclear` or
`not_evidenced`, never `met`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from tenderkit.fitting.amounts import MANY, amount
from tenderkit.fitting.counted_words import (
    advice_between,
    asked_words,
    has_begun,
    months_words,
    readings,
    shortage,
    what_asked,
)
from tenderkit.fitting.counting import Count, count, label
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.judgement import MOST_EVIDENCE, Judgement, period_of, quotes, worst
from tenderkit.fitting.matching import ENOUGH, Match, Pointed, joined_level, match
from tenderkit.fitting.months import shown
from tenderkit.fitting.months import window as look_back
from tenderkit.fitting.names import ABSENT, JUDGED, SURE, name_match
from tenderkit.fitting.proofs import example, is_sure_and_named
from tenderkit.fitting.spells import spell
from tenderkit.fitting.words import content, coverage
from tenderkit.records import Criterion, Fact, Profile, ProfileEvidence


@dataclass(frozen=True)
class Held:
    """A demand held against every assignment of a profile, once: which of them answers it does not
    change with the day that months are counted to. `second` is what "waarvan …" adds.
    """

    demand: Demand
    matches: tuple[Match, ...]
    second: Held | None = None


def hold(demand: Demand, profile: Profile, pointed: Mapping[int, Pointed] | None = None) -> Held:
    """A demand held against a profile's assignments.

    `pointed` is what a judge sees in them, by their place. What "waarvan …" adds is never surer
    for it: the judge spoke of the whole.
    """
    told = pointed or {}
    matches = tuple(
        match(demand, work, told.get(place)) for place, work in enumerate(profile.assignments)
    )
    if demand.second is None:
        return Held(demand, matches)
    less = {place: replace(one, most=JUDGED) for place, one in told.items()}
    return Held(demand, matches, hold(demand.second, profile, less))


def judge_experience(
    criterion: Criterion, held: Held, profile: Profile, counted_to: date
) -> Judgement:
    """The verdict on one demand, the part after "waarvan" included."""
    judged = _judge(criterion, held, profile, counted_to)
    if held.second is not None:
        on_top = _judge(criterion, held.second, profile, counted_to)
        weaker = worst(judged, on_top)
        if weaker is on_top:
            return replace(weaker, why=f"of which: {weaker.why}", count=judged.count)
        return replace(judged, why=f"{judged.why}; of which: {on_top.why}")
    return judged


def _judge(criterion: Criterion, held: Held, profile: Profile, counted_to: date) -> Judgement:
    demand, matches = held.demand, held.matches
    bands = criterion.scoring.bands if criterion.scoring else ()
    units = {band.unit for band in bands}
    if demand.min_count is not None or "count" in units:
        judged = _by_amount(criterion, demand, matches, profile, counted_to)
    elif demand.min_months is not None or demand.window_months is not None or "months" in units:
        judged = _by_months(criterion, demand, matches, profile, counted_to)
    else:
        judged = _by_presence(criterion, demand, matches, profile, counted_to)
    return replace(judged, evidence=_evidence(matches, judged, counted_to))


# months


def _by_months(
    criterion: Criterion,
    demand: Demand,
    matches: Sequence[Match],
    profile: Profile,
    counted_to: date,
) -> Judgement:
    counted = count(matches, counted_to, demand.window_months)
    need = None if demand.min_months is None else Fraction(demand.min_months)
    asked = asked_words(demand)
    low, high = shown(counted.narrow), shown(counted.wide)
    if criterion.scoring and any(band.unit == "months" for band in criterion.scoring.bands):
        return Judgement(
            "met", f"{months_words(low, high)} counted", count=counted, readings=readings(counted)
        )
    enough = counted.narrow >= need if need is not None else counted.narrow > 0
    possible = counted.wide >= need if need is not None else counted.wide > 0
    if enough:
        return _with_proof(criterion, demand, matches, counted, need, counted_to, asked)
    if possible:
        return _between(demand, matches, counted, need, counted_to, asked)
    undated = [m for m in matches if m.level >= JUDGED and not m.assignment.dated]
    if undated:
        return Judgement(
            "not_evidenced",
            f"{label(undated[0].assignment)} states no dates, so nothing can be counted",
            advice=f"add the first and last month of {label(undated[0].assignment)}",
            count=counted,
        )
    speaking = [m for m in matches if m.speaks]
    if counted.wide > 0 or speaking:
        why = shortage(counted, need, speaking, asked, counted_to)
        return Judgement("not_met", why, count=counted)
    loose = _loose(demand, profile)
    if loose is not None:
        return Judgement(
            "not_evidenced",
            f"{loose.text!r} is listed without a period, so no month of it can be counted",
            advice="name it in the assignments where it was used, with their dates",
            count=counted,
        )
    return _nothing(demand, asked, counted)


def _with_proof(
    criterion: Criterion,
    demand: Demand,
    matches: Sequence[Match],
    counted: Count,
    need: Fraction | None,
    counted_to: date,
    asked: str,
) -> Judgement:
    """Enough months; now the form that the tender asks the proof in."""
    low, high = shown(counted.narrow), shown(counted.wide)
    why = f"{months_words(low, high)} counted, {asked}"
    if criterion.proof == "cv_where":
        named = count(matches, counted_to, demand.window_months, sure=is_sure_and_named)
        if named.narrow < (need or 0) or named.narrow == 0:
            unnamed = next(m for m in matches if m.level == SURE and not m.named)
            return Judgement(
                "not_evidenced",
                f"{why}, but the CV does not name where ({unnamed.assignment.role})",
                advice=f"name the client of {label(unnamed.assignment)}",
                count=counted,
            )
    if criterion.proof == "cv_example":
        return _example(demand, _inside(matches, demand, counted_to), why, counted)
    return Judgement("met", why, count=counted, readings=readings(counted) if low != high else ())


def _inside(matches: Sequence[Match], demand: Demand, counted_to: date) -> list[Match]:
    """The matches of which some day falls in the window."""
    window = look_back(counted_to, demand.window_months)
    kept = []
    for one in matches:
        whole = spell(one.assignment, counted_to)
        if whole is not None and whole.within(window) is not None:
            kept.append(one)
    return kept


def _example(
    demand: Demand, matches: Sequence[Match], why: str, counted: Count | None
) -> Judgement:
    level, fact = example(matches)
    if level == SURE:
        return Judgement("met", f"{why}; with an example in the CV", count=counted)
    if level == JUDGED and fact is not None:
        return Judgement(
            "unclear",
            f"{why}, but it is open whether {fact.text!r} is a concrete example",
            advice="write one sentence with what you did, for whom, and what came of it",
            readings=(
                "read mildly: the sentence is an example",
                "read strictly: it only names the work",
            ),
            count=counted,
        )
    return Judgement(
        "not_evidenced",
        f"{why}, but the CV gives no concrete example",
        advice="add one sentence with what you did, for whom, and what came of it",
        count=counted,
    )


def _between(
    demand: Demand,
    matches: Sequence[Match],
    counted: Count,
    need: Fraction | None,
    counted_to: date,
    asked: str,
) -> Judgement:
    """The minimum lies inside the range: coarse dates, a judgement, or a size that the CV leaves
    out.
    """
    with_size = count(
        matches,
        counted_to,
        demand.window_months,
        sure=lambda m: m.level == SURE or (m.size_missing and len(m.lacks) == 1),
    )
    enough = with_size.narrow >= need if need is not None else with_size.narrow > 0
    if enough:
        missing = next(m for m in matches if m.size_missing)
        return Judgement(
            "not_evidenced",
            f"the CV does not state the number of inhabitants of {missing.assignment.organisation}",
            advice=f"add the number of inhabitants to {label(missing.assignment)}",
            count=counted,
        )
    low, high = shown(counted.narrow), shown(counted.wide)
    judged = [row.why_not for row in counted.trace if not row.sure and row.why_not]
    because = judged[0] if judged else "the dates in the CV are too coarse"
    return Judgement(
        "unclear",
        f"{months_words(low, high)} counted, {asked}: {because}",
        advice=advice_between(counted),
        readings=readings(counted),
        count=counted,
    )


# presence


def _by_presence(
    criterion: Criterion,
    demand: Demand,
    matches: Sequence[Match],
    profile: Profile,
    counted_to: date,
) -> Judgement:
    sure = [m for m in matches if m.level == SURE and has_begun(m, counted_to)]
    if sure:
        why = f"shown in {label(sure[0].assignment)}"
        if criterion.proof == "cv_where" and not any(m.named for m in sure):
            return Judgement(
                "not_evidenced",
                f"{why}, but the CV does not name where",
                advice=f"name the client of {label(sure[0].assignment)}",
            )
        if criterion.proof == "cv_example":
            return _example(demand, sure, why, None)
        return Judgement("met", why)
    loose = _loose(demand, profile)
    if loose is not None:
        if criterion.theme == "knowledge" and criterion.proof not in ("cv_where", "cv_example"):
            return Judgement(
                "met", f"stated in the CV: {loose.text!r}", evidence=tuple(quotes([loose.span]))
            )
        return Judgement(
            "unclear",
            f"{loose.text!r} is listed, but in no assignment",
            advice="name it in the assignment where it was used",
            readings=("read mildly: it is in the CV", "read strictly: no work shows it"),
            evidence=tuple(quotes([loose.span])),
        )
    maybe = [m for m in matches if m.level == JUDGED and has_begun(m, counted_to)]
    if maybe:
        if maybe[0].size_missing and len(maybe[0].lacks) == 1:
            return Judgement(
                "not_evidenced",
                "the CV does not state the number of inhabitants of "
                f"{maybe[0].assignment.organisation}",
                advice=f"add the number of inhabitants to {label(maybe[0].assignment)}",
            )
        reason = maybe[0].lacks[0] if maybe[0].lacks else "it is a judgement"
        return Judgement(
            "unclear",
            f"{label(maybe[0].assignment)} comes near: {reason}",
            advice=(
                f"say in {label(maybe[0].assignment)} in the tender's own words what was done, "
                "if it was"
            ),
            readings=("read mildly: it counts", "read strictly: it does not"),
        )
    return _nothing(demand, asked_words(demand), None)


# amounts


def _by_amount(
    criterion: Criterion,
    demand: Demand,
    matches: Sequence[Match],
    profile: Profile,
    counted_to: date,
) -> Judgement:
    inside = _inside(matches, demand, counted_to) if demand.window_months else list(matches)
    inside = [m for m in inside if has_begun(m, counted_to)]
    bands = criterion.scoring.bands if criterion.scoring else ()
    thing = next((b.label for b in reversed(bands) if b.unit == "count"), None)
    low, high = amount(inside, demand, thing)
    if any(band.unit == "count" for band in bands):
        return Judgement("met", f"{_amounts(low, high)} shown", amount=(low, high))
    need = demand.min_count or 1
    asked = f"at least {need} asked"
    if low >= need:
        sure = [m for m in inside if m.level == SURE]
        why = f"{_amounts(low, high)} shown, {asked}"
        if criterion.proof == "cv_where" and not any(m.named for m in sure):
            return Judgement(
                "not_evidenced", f"{why}, but the CV does not name where", advice="name the clients"
            )
        if criterion.proof == "cv_example":
            return replace(_example(demand, sure, why, None), amount=(low, high))
        return Judgement("met", why, amount=(low, high))
    if high >= need:
        return Judgement(
            "unclear",
            f"{_amounts(low, high)} shown, {asked}",
            advice="state each one in the CV: what, for whom, when",
            readings=(f"read strictly: {low:g}", "read mildly: enough"),
            amount=(low, high),
        )
    if high > 0:
        return Judgement("not_met", f"{_amounts(low, high)} shown, {asked}", amount=(low, high))
    if any(m.level > ABSENT for m in matches):
        return Judgement("not_met", f"shown before the window only, {asked}", amount=(0, 0))
    return _nothing(demand, asked, None)


def _amounts(low: float, high: float) -> str:
    if high >= MANY:
        return f"{low:g} or more"
    return f"{low:g}" if low == high else f"{low:g} to {high:g}"


# what all share


def _loose(demand: Demand, profile: Profile) -> Fact | None:
    """A statement outside of any assignment that names what is asked: a skill, a course, the
    summary.
    """
    loose = [*profile.facts]
    loose += [Fact(text=c.name, span=c.span) for c in profile.certificates]
    loose += [Fact(text=e.study or e.area or "", span=e.span) for e in profile.educations]
    if demand.roles or demand.kinds:
        return None
    if demand.names:
        everything = " \n ".join(fact.text for fact in loose)
        levels = {name: name_match(name, everything) for name in demand.names}
        if joined_level(demand, levels) < SURE:
            return None
        return next(f for f in loose if any(name_match(n, f.text) == SURE for n in demand.names))
    if not demand.subject:
        return None
    return next((f for f in loose if coverage(demand.subject, content(f.text)) >= ENOUGH), None)


def _nothing(demand: Demand, asked: str, counted: Count | None) -> Judgement:
    what = what_asked(demand)
    why = f"nothing in the CV speaks of {what or 'this'}"
    return Judgement(
        "not_evidenced",
        f"{why}; {asked}" if asked else why,
        advice=f"if you have it, name {what} in the assignment where you did it"
        if what
        else "if you have it, say so in the assignment where you did it, in the tender's own words",
        count=counted,
    )


def _evidence(
    matches: Sequence[Match], judged: Judgement, counted_to: date
) -> tuple[ProfileEvidence, ...]:
    """The words behind a verdict: of the matches that count, else of those that speak of it."""
    best = max((m.level for m in matches), default=ABSENT)
    chosen = [m for m in matches if m.level >= max(JUDGED, min(best, JUDGED))] or [
        m for m in matches if m.speaks
    ]
    found = list(judged.evidence)
    for one in sorted(chosen, key=lambda m: -m.level):
        found += quotes(one.spans[:6], period_of(one.assignment, counted_to))
    return tuple(dict.fromkeys(found))[:MOST_EVIDENCE]
