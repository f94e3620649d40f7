"""The verdict on what no CV proves: rate, availability, insurance, registration, screening,
letter, competences.

In: a criterion and the rate of the bid. Out: a Judgement: `declare` with what to declare, and for
a stated rate whether it is within the cap.
"""

from __future__ import annotations

import re
from decimal import Decimal

from tenderkit.fitting.judgement import Judgement
from tenderkit.records import Criterion, Profile, Tender, Theme

_WHAT: dict[Theme, tuple[str, str]] = {
    "availability": (
        "to be declared in the bid",
        "declare the hours and days on which you are available",
    ),
    "insurance": (
        "to be declared in the bid",
        "declare the policy, and that its cover is what is asked",
    ),
    "equipment": (
        "to be declared in the bid",
        "declare that you bring your own phone and laptop, as asked",
    ),
    "screening": (
        "handed in after award",
        "declare that you will apply for it at once; it takes one to four weeks",
    ),
    "registration": ("to be declared in the bid", "declare the registration"),
    "competence": (
        "weighed in the interview",
        "prepare an example: situation, task, action, result, reflection",
    ),
    "rate": ("no rate is set", "set a rate (--rate)"),
    "other": ("to be declared in the bid", "declare it, in the words of the tender"),
}
_STAFF = re.compile(r"\bwaadi\b|ter beschikking stel|uitlener|arbeidskrachten", re.IGNORECASE)
_ONLY_EMPLOYED = re.compile(
    r"(?:zelfstandige?|zzp|eenmanszaak)[^.]*\b(?:niet (?:mogelijk|toegestaan)|uitgesloten)"
    r"|niet mogelijk[^.]*(?:zelfstandig|zzp)",
    re.IGNORECASE,
)


def declared(criterion: Criterion, profile: Profile) -> Judgement:
    """What has to be declared, and how."""
    if _ONLY_EMPLOYED.search(criterion.text):
        if profile.self_employed:
            return Judgement(
                "not_met",
                "the tender takes no self-employed bidder, and the CV says self-employed",
                advice="bid through a payroll or employer, if the tender allows it",
            )
        return Judgement(
            "declare",
            "the tender takes no self-employed bidder",
            advice="bid as an employee, and say so",
        )
    if (
        criterion.proof == "letter"
        or (criterion.kind == "award" and criterion.theme != "competence")
        or criterion.theme not in _WHAT
    ):
        return Judgement(
            "declare", "shown in the letter, not in the CV", advice="answer it in the letter"
        )
    why, advice = _WHAT[criterion.theme]
    if criterion.theme == "registration" and _STAFF.search(criterion.text):
        conditional = criterion.requirement is not None and criterion.requirement.conditional
        if profile.self_employed or conditional:
            advice = 'binds who supplies staff: answer "not applicable" if you do the work yourself'
        return Judgement("declare", "to be declared in the bid (Waadi)", advice=advice)
    return Judgement("declare", why, advice=advice)


def judge_rate(criterion: Criterion, tender: Tender, rate: Decimal | None) -> Judgement:
    """A knock-out on the rate: the asked rate against the cap, to the cent."""
    cap = criterion.requirement.max_rate if criterion.requirement else None
    if cap is None and tender.rate_cap is not None:
        cap = tender.rate_cap.amount
    if rate is None:
        limit = f"at most {cap:.2f}" if cap is not None else "no cap is stated"
        return Judgement("declare", f"no rate is set; {limit}", advice="set a rate (--rate)")
    if cap is None:
        return Judgement(
            "declare", f"{rate:.2f} per hour; no cap is stated", advice="declare the rate"
        )
    if rate <= cap:
        return Judgement("met", f"{rate:.2f} is within the cap of {cap:.2f}")
    return Judgement(
        "not_met",
        f"{rate:.2f} is {rate - cap:.2f} over the cap of {cap:.2f}",
        advice=f"ask {cap:.2f} or less",
    )
