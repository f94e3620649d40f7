"""The verdict on courses, certificates and registers of persons.

In: a criterion with its demand, and a profile. Out: a Judgement. An expired certificate, or one of
a lower level, contradicts the demand (not met); one that the CV does not mention is not evidenced.
"""

from __future__ import annotations

import re
from datetime import date

from tenderkit.fitting.demands import Demand
from tenderkit.fitting.judgement import Judgement, quotes
from tenderkit.fitting.names import JUDGED, SURE, name_match
from tenderkit.fitting.words import content, coverage, plain, stem
from tenderkit.records import Certificate, Criterion, Profile

_SIMILAR = re.compile(
    r"vergelijkba|gelijkwaardig|aanverwant|soortgelijk|gelijksoortig|relevante (?:richting"
    r"|opleiding)|of een andere|similar|equivalent|comparable",
    re.IGNORECASE,
)

_LEVELS = (
    "foundation",
    "practitioner",
    "advanced",
    "basis",
    "vol",
    "agile",
    "professional",
    "expert",
    "i",
    "ii",
    "iii",
    "a",
    "b",
    "c",
    "d",
    "1",
    "2",
    "3",
    "4",
)
VALID_FOR_YEARS = {"vca": 10}
"""Certificates whose validity is the same for everybody."""


def judge_certificate(
    criterion: Criterion, demand: Demand, profile: Profile, counted_to: date
) -> Judgement:
    """A course, certificate or professional registration, with its validity where that is asked."""
    must_be_valid = bool(
        re.search(r"\bgeldige?\b|\bactuele?\b|\bvalid\b", criterion.text, re.IGNORECASE)
    )
    found: dict[str, Judgement] = {
        name: _one_certificate(
            name, profile, counted_to, must_be_valid, _SIMILAR.search(criterion.text) is not None
        )
        for name in demand.names
    }
    if not found:
        return _described(criterion, demand, profile)
    order = ["met", "unclear", "not_evidenced", "not_met"]
    judged = sorted(found.values(), key=lambda j: order.index(j.verdict))
    if demand.joint == "any":
        # of alternatives the best; one that contradicts says more than one that is absent
        best = judged[0]
        if best.verdict == "not_evidenced":
            against = [j for j in judged if j.verdict == "not_met"]
            return against[0] if against else best
        return best
    return (
        judged[-1]
        if judged[-1].verdict != "not_evidenced"
        else next(j for j in judged if j.verdict == "not_evidenced")
    )


def _one_certificate(
    name: str, profile: Profile, counted_to: date, must_be_valid: bool, similar: bool
) -> Judgement:
    held = [c for c in profile.certificates if name_match(name, c.name) == SURE]
    if held:
        return _validity(name, held, counted_to, must_be_valid)
    for education in profile.educations:
        if (
            name_match(name, f"{education.study or ''} {education.area or ''}") == SURE
            and education.completed
        ):
            return Judgement(
                "met",
                f"{name} is in the CV as an education",
                evidence=tuple(quotes([education.span])),
            )
    for fact in profile.facts:
        if name_match(name, fact.text) == SURE:
            if must_be_valid:
                return Judgement(
                    "unclear",
                    f"{name} is named without its validity",
                    advice=f"add until when {name} is valid",
                    readings=("it is valid", "it has expired"),
                    evidence=tuple(quotes([fact.span])),
                )
            return Judgement(
                "met", f"{name} is named in the CV", evidence=tuple(quotes([fact.span]))
            )
    lower = _other_level(name, profile)
    if lower is not None:
        return Judgement(
            "not_met",
            f"the CV shows {lower.name}, not {name}",
            evidence=tuple(quotes([lower.span])),
            advice=f"{name} or an equal one is asked",
        )
    near = [
        c
        for c in profile.certificates
        if name_match(name, c.name) == JUDGED or _same_field(name, c.name)
    ]
    if near and similar:
        return Judgement(
            "unclear",
            f"{near[0].name} may be comparable to {name}",
            advice="say why it is comparable, or ask the buyer",
            readings=("read mildly: it is comparable", "read strictly: it is another one"),
            evidence=tuple(quotes([near[0].span])),
        )
    return Judgement(
        "not_evidenced",
        f"{name} is not in the CV",
        advice=f"if you hold {name}, add it with its date and validity",
    )


def _same_field(name: str, other: str) -> bool:
    asked = {s: w for s, w in content(name).items() if w >= 1}
    return bool(asked) and coverage(asked, content(other)) >= 0.6


def _other_level(name: str, profile: Profile) -> Certificate | None:
    """The same certificate of another level: "PRINCE2 Foundation" for "PRINCE2 Practitioner"."""
    asked = plain(name).replace("-", " ").split()
    family = [word for word in asked if word not in _LEVELS]
    if not family or len(family) == len(asked):
        return None
    for certificate in profile.certificates:
        theirs = plain(certificate.name).replace("-", " ").split()
        if all(word in theirs for word in family) and any(word in _LEVELS for word in theirs):
            return certificate
    return None


def _validity(
    name: str, held: list[Certificate], counted_to: date, must_be_valid: bool
) -> Judgement:
    evidence = tuple(quotes([c.span for c in held]))
    running = [c for c in held if c.valid_until and c.valid_until.last >= counted_to]
    if running:
        return Judgement("met", f"{name}, valid until {running[0].valid_until}", evidence=evidence)
    dated = [c for c in held if c.valid_until]
    if dated:
        return Judgement(
            "not_met", f"{name} was valid until {dated[0].valid_until}", evidence=evidence
        )
    if not must_be_valid:
        return Judgement("met", f"{held[0].name} is in the CV", evidence=evidence)
    for family, years in VALID_FOR_YEARS.items():
        obtained = held[0].obtained
        if plain(name).startswith(family) and obtained is not None:
            if obtained.first.year + years > counted_to.year:
                return Judgement(
                    "met", f"{name} of {obtained}, valid for {years} years", evidence=evidence
                )
            if obtained.last.year + years < counted_to.year:
                return Judgement(
                    "not_met",
                    f"{name} of {obtained} was valid for {years} years",
                    evidence=evidence,
                )
    return Judgement(
        "unclear",
        f"{name} is in the CV without its validity, and a valid one is asked",
        advice=f"add until when {name} is valid",
        readings=("it is valid", "it has expired"),
        evidence=evidence,
    )


_FORMS = frozenset(
    stem(word)
    for word in (
        "afgeronde",
        "scholing",
        "training",
        "cursus",
        "opleiding",
        "certificaat",
        "diploma",
    )
)


def _described(criterion: Criterion, demand: Demand, profile: Profile) -> Judgement:
    """A course that is described and not named ("scholing op het gebied van complexe
    scheidingen").
    """
    subject = {one: weight for one, weight in demand.subject.items() if one not in _FORMS}
    for certificate in profile.certificates:
        share = coverage(subject, content(certificate.name)) if subject else 0.0
        if share >= 0.7:
            return Judgement(
                "met",
                f"{certificate.name} is in the CV",
                evidence=tuple(quotes([certificate.span])),
            )
        if share >= 0.45:
            return Judgement(
                "unclear",
                f"{certificate.name} comes near",
                advice="add what the course covered",
                readings=("it counts", "it does not"),
                evidence=tuple(quotes([certificate.span])),
            )
    return Judgement(
        "not_evidenced",
        "no such course or certificate is in the CV",
        advice="if you have one, add it with its date",
    )
