"""The verdict on education: its level, its direction, and whether it was finished.

In: a criterion and a profile. Out: a Judgement. A lower level contradicts the demand (not met); a
study that the CV does not name is not evidenced; a neighbouring one is a judgement.
"""

from __future__ import annotations

import re
from datetime import date

from tenderkit.dutch import find_levels
from tenderkit.fitting.educations import LADDER
from tenderkit.fitting.judgement import Judgement, quotes
from tenderkit.fitting.names import ABSENT, JUDGED, SURE, known_names, name_match
from tenderkit.fitting.words import content, coverage, plain
from tenderkit.records import Criterion, Education, Profile, ProfileEvidence

_PREFERENCE = re.compile(
    r"\b(?:bij voorkeur|bijvoorbeeld|bijv\.?|zoals|pre\b|preferably|for example)", re.IGNORECASE
)
_SIMILAR = re.compile(
    r"vergelijkba|gelijkwaardig|aanverwant|soortgelijk|gelijksoortig|relevante (?:richting"
    r"|opleiding)|of een andere|similar|equivalent|comparable",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    r"\b(?:in (?:een|de) richting(?:en)?(?: van)?|richting|op het gebied van|met als richting"
    r"|in|of)\s(?P<what>.+)$",
    re.IGNORECASE,
)
_THINKING = re.compile(r"werk[- ]*en[- ]*denk|denkniveau|werkniveau", re.IGNORECASE)


def judge_education(criterion: Criterion, profile: Profile, counted_to: date) -> Judgement:
    """Level and direction of the highest finished education."""
    text = criterion.text
    needs = criterion.requirement
    levels = find_levels(text)
    asked = (needs.education_level if needs else None) or (
        levels[0].value.level if levels else None
    )
    directions = _directions(criterion)
    if not profile.educations:
        return Judgement(
            "not_evidenced",
            "the CV states no education",
            advice="add your education: level, study, school, years",
        )
    if asked is None and not directions:
        done = [e for e in profile.educations if e.completed]
        if done:
            return Judgement(
                "unclear", "the level asked is not stated", evidence=tuple(quotes([done[0].span]))
            )
        return Judgement("not_evidenced", "no finished education in the CV")
    floor = LADDER.index(asked) if asked else 0
    high = [e for e in profile.educations if e.level and LADDER.index(e.level) >= floor]
    if asked is None:
        high = list(profile.educations)
    finished = [e for e in high if e.completed]
    evidence = tuple(quotes([e.span for e in (finished or high or profile.educations)[:3]]))
    if not high:
        return _too_low(criterion, profile, asked, evidence)
    if not finished:
        if any(e.completed is False for e in high):
            return Judgement(
                "not_met",
                f"the {asked or ''} education in the CV is not finished".replace("  ", " "),
                evidence=evidence,
            )
        return Judgement(
            "not_evidenced",
            "the CV does not say that the education was finished",
            advice="add the year of the diploma",
            evidence=evidence,
        )
    if not directions:
        return Judgement("met", f"{_named(finished[0])}: {asked} asked", evidence=evidence)
    return _direction(criterion, directions, finished, evidence)


def _too_low(
    criterion: Criterion, profile: Profile, asked: str | None, evidence: tuple[ProfileEvidence, ...]
) -> Judgement:
    known = [e for e in profile.educations if e.level]
    if not known:
        return Judgement(
            "not_evidenced",
            f"the CV does not state the level of the education ({asked} asked)",
            advice="add the level (mbo, hbo, wo) and the diploma",
            evidence=evidence,
        )
    best = max(known, key=lambda e: LADDER.index(e.level or "mbo"))
    if _THINKING.search(criterion.text) and profile.assignments:
        return Judgement(
            "unclear",
            f"the CV shows {best.level}; {asked} may be shown by years of work on that level",
            advice="say which work shows the level asked, or ask the buyer if it counts",
            readings=(
                f"read strictly: {best.level} is not {asked}",
                "read mildly: years of work at that level count",
            ),
            evidence=evidence,
        )
    return Judgement("not_met", f"{best.level} in the CV, {asked} asked", evidence=evidence)


def _directions(criterion: Criterion) -> tuple[str, ...]:
    """Studies that bind; those after "bij voorkeur" or "bijvoorbeeld" do not."""
    text = criterion.text
    preference = _PREFERENCE.search(text)
    binding = text[: preference.start()] if preference else text
    names = (
        criterion.requirement.names if criterion.requirement and criterion.requirement.names else ()
    )
    names = tuple(n for n in names if content(n))
    bound = tuple(n for n in names if plain(n) in plain(binding))
    if bound or names:
        return bound
    known = tuple(n for n in known_names(binding) if plain(n) not in ("big",))
    if known:
        return known
    match = _DIRECTION.search(binding)
    if match is None:
        kind = re.search(
            r"\b(?P<what>[a-zë]+kundige|juridische|technische|financiële|agogische|sociale"
            r"|bestuurlijke|economische)\s(?:opleiding|richting|studie)",
            binding,
            re.IGNORECASE,
        )
        return (kind["what"],) if kind else ()
    parts = re.split(r",|\s(?:of|en|en/of|dan wel)\s|/", match["what"])
    kept = [re.sub(r"\b(?:een|de|het|richting)\b", "", part).strip(" .") for part in parts]
    return tuple(
        part
        for part in kept
        if len(part) > 2
        and not _SIMILAR.search(part)
        and content(part)
        and not re.search(
            r"niveau|bachelor|master|\bhbo\b|\bwo\b|\bmbo\b|bezit|denk|^hoger$|^higher$",
            part,
            re.IGNORECASE,
        )
    )


def _direction(
    criterion: Criterion,
    directions: tuple[str, ...],
    finished: list[Education],
    evidence: tuple[ProfileEvidence, ...],
) -> Judgement:
    wanted = " or ".join(directions)
    best, chosen = ABSENT, finished[0]
    stated = False
    for education in finished:
        studied = " ".join(x for x in (education.area, education.study) if x)
        stated = stated or bool(education.area)
        for direction in directions:
            level = max(name_match(direction, studied), _alike(direction, studied))
            if level > best:
                best, chosen = level, education
    shown = tuple(quotes([chosen.span])) if best else evidence
    if best == SURE:
        return Judgement("met", f"{_named(chosen)}: {wanted} asked", evidence=shown)
    if not stated:
        return Judgement(
            "not_evidenced",
            f"the CV does not say what was studied ({wanted} asked)",
            advice="add the name of the study",
            evidence=shown,
        )
    if best == JUDGED or _SIMILAR.search(criterion.text):
        return Judgement(
            "unclear",
            f"{_named(chosen)} is near to {wanted}",
            advice="say which courses of the study cover the direction asked, or ask the buyer",
            readings=("read mildly: a related study counts", "read strictly: it is another study"),
            evidence=shown,
        )
    return Judgement("not_met", f"{_named(chosen)}, where {wanted} is asked", evidence=shown)


def _alike(direction: str, studied: str) -> int:
    asked = content(direction)
    if not asked:
        return ABSENT
    share = coverage(asked, content(studied))
    return SURE if share >= 0.7 else JUDGED if share >= 0.5 else ABSENT


def _named(education: Education) -> str:
    parts = [education.level, education.area]
    return " ".join(part for part in parts if part) or "an education"
