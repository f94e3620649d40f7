"""A verdict after a judge's opinion: what it may change, and what it may not.

Why: words that do not match may mean the same, and a model sees that; but a bid is lost on a
knock-out called met that is not. In: the verdict by words, the verdict with the lines a judge
points at counted too, and its opinion. Out: the verdict that stands, and what to tell.

- It lifts: "shows" and "partly" let the lines count that it points at. A title, organisation or
  name that only a judge takes for the asked one stays a judgement (`unclear`); a subject may be
  met, by lines in a job with dates, in the form of proof that is asked.
- It lowers: a verdict by words that it does not share is `unclear`, with both readings.
- It never changes months, points, levels, dates, sizes or validity: those are counted.
- Lines outside of any job count no month: they make a verdict `unclear` at most.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from tenderkit.fitting.demands import Demand
from tenderkit.fitting.judgement import MOST_EVIDENCE, WORST_FIRST, Judgement, period_of, quotes
from tenderkit.fitting.matching import Pointed
from tenderkit.fitting.names import JUDGED, SURE
from tenderkit.fitting.opinions import Opinion, Opinions
from tenderkit.fitting.points import scored
from tenderkit.records import (
    Criterion,
    CriterionFit,
    JudgeView,
    Profile,
    ProfileEvidence,
    Verdict,
)

BY_WORDS = ("experience", "system", "knowledge", "network", "other")
"""Themes that words decide, so that a judge may doubt them; the rest is read from facts."""

_SHOWN = {"shows": "shown", "partly": "shown in part", "nothing": "not shown"}


def pointed_at(opinion: Opinion) -> dict[int, Pointed]:
    """What an opinion points at, by the place of the job in the profile."""
    most = {"shows": SURE, "partly": JUDGED}.get(opinion.says)
    if most is None:
        return {}
    places = {one.line.work for one in opinion.told if one.line.work is not None}
    made = {}
    for place in places:
        told = opinion.of_work(place)
        what = {one.what for one in told}
        made[place] = Pointed(
            role="role" in what,
            setting="setting" in what,
            system="system" in what,
            facts=tuple(
                one.line.fact
                for one in told
                if one.line.fact is not None and one.what in ("subject", "system", "example")
            ),
            most=most,
        )
    return made


def second_look(
    criterion: Criterion,
    demand: Demand,
    profile: Profile,
    opinion: Opinion,
    offline: Judgement,
    lifted: Judgement,
    counted_to: date,
) -> tuple[Judgement, bool]:
    """The verdict that stands, and whether it is the lifted one.

    Parameters
    ----------
    offline : by words. lifted : with the lines counted that the opinion points at.
    """
    before, after = (scored(criterion, one)[0].verdict for one in (offline, lifted))
    if "declare" in (before, after) or criterion.kind not in ("knockout", "award"):
        return offline, False
    evidence = _evidence(opinion, profile, counted_to)
    in_bands = criterion.scoring is not None and any(
        band.unit in ("months", "count") for band in criterion.scoring.bands
    )
    better = WORST_FIRST.index(after) > WORST_FIRST.index(before)
    more = in_bands and (lifted.count, lifted.amount) != (offline.count, offline.amount)
    if opinion.says != "nothing" and evidence and (better or more):
        why = f"{lifted.why}; a judge points at {evidence[0].quote!r}"
        found = tuple(dict.fromkeys((*evidence, *lifted.evidence)))[:MOST_EVIDENCE]
        return replace(lifted, why=why, evidence=found), True
    if opinion.says == "shows" and before == "not_evidenced" and evidence:
        return _uncounted(criterion, demand, opinion, offline, evidence), False
    doubted = opinion.says != "shows" and before == "met" and not in_bands
    # a name ("Allegro") stands there or not: nobody needs to judge it
    if doubted and criterion.theme in BY_WORDS and not demand.names:
        return replace(
            offline,
            verdict="unclear",
            why=f"{offline.why}, but a judge finds it {_SHOWN[opinion.says]}",
            advice="say it in the tender's own words in the assignment where it was done",
            readings=(f"by words: {offline.why}", f"by the judge: {_SHOWN[opinion.says]}"),
        ), False
    return offline, False


def _uncounted(
    criterion: Criterion,
    demand: Demand,
    opinion: Opinion,
    offline: Judgement,
    evidence: Sequence[ProfileEvidence],
) -> Judgement:
    """Lines that a judge points at, and of which code can count nothing."""
    quote = evidence[0].quote
    found = tuple(dict.fromkeys((*evidence, *offline.evidence)))[:MOST_EVIDENCE]
    by_words = criterion.theme in BY_WORDS
    if demand.min_months is not None or demand.window_months is not None:
        return replace(
            offline,
            why=f"{offline.why}; a judge points at {quote!r}, of which no month can be counted",
            advice="say it in the assignments where it was done, with their dates",
            evidence=found,
        )
    if by_words and all(one.line.work is not None for one in opinion.told):
        # in a job, and code still says no: another kind of organisation, a size, an action
        why = f"{offline.why}; a judge points at {quote!r}, which is not what is asked in full"
        return replace(offline, why=why, evidence=found)
    return replace(
        offline,
        verdict="unclear",
        why=f"{offline.why}; a judge points at {quote!r}",
        readings=("read strictly: it is not shown", f"by the judge: {quote!r} shows it"),
        evidence=found,
    )


def view_of(opinion: Opinion, offline: Verdict, profile: Profile, counted_to: date) -> JudgeView:
    """What the judge said, for the record."""
    evidence = tuple(_evidence(opinion, profile, counted_to))[:MOST_EVIDENCE]
    return JudgeView(says=opinion.says, offline=offline, evidence=evidence)


def _evidence(opinion: Opinion, profile: Profile, counted_to: date) -> list[ProfileEvidence]:
    """The lines it points at, those of a sentence first, each with the days of its job."""
    told = sorted(opinion.told, key=lambda one: one.line.fact is None)
    found: list[ProfileEvidence] = []
    for one in told:
        period = None
        if one.line.work is not None:
            period = period_of(profile.assignments[one.line.work], counted_to)
        found += [made for made in quotes([one.line.span], period) if made not in found]
    return found


def said_otherwise(opinions: Opinions | None, criteria: Sequence[CriterionFit]) -> tuple[str, ...]:
    """Where words and judge differ, a line each; and what of the reply was left out."""
    if opinions is None:
        return ()
    looked = [one for one in criteria if one.judge is not None]
    changed = sum(one.judge is not None and one.judge.offline != one.verdict for one in looked)
    lines = [
        f"second look by {opinions.judge}: {len(looked)} criteria, {changed} verdicts changed",
        *opinions.notes,
    ]
    for one in criteria:
        if one.judge is None:
            continue
        said = _SHOWN[one.judge.says]
        if one.judge.offline != one.verdict:
            lines.append(
                f"{one.id}: by words {one.judge.offline}, a judge finds it {said}: {one.verdict}"
            )
        elif (one.judge.says == "shows") != (one.verdict == "met") and one.verdict != "declare":
            lines.append(f"{one.id}: {one.verdict}, though a judge finds it {said}")
    return tuple(lines)
