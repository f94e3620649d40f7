"""The verdict on education, certificates, languages and references.

In: a criterion and a profile. Out: a Judgement. A lower level or an expired certificate
contradicts the demand (not met); one that the CV does not mention is not evidenced; a neighbouring
study is a judgement.
"""

from __future__ import annotations

import re
from datetime import date

from tenderkit.dutch import find_levels
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.educations import LADDER
from tenderkit.fitting.judgement import Judgement, quotes
from tenderkit.fitting.matching import said
from tenderkit.fitting.names import ABSENT, JUDGED, SURE, known_names, name_match
from tenderkit.fitting.words import content, coverage, plain, stem
from tenderkit.records import Certificate, Criterion, Education, Profile, ProfileEvidence

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
            r"niveau|bachelor|master|\bhbo\b|\bwo\b|\bmbo\b|bezit|denk", part, re.IGNORECASE
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


# certificates

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


# languages and references

_LANGUAGE = re.compile(
    r"\b(nederlandse?|engelse?|duitse?|franse?|friese?|spaanse?|arabisch\w*|turkse?|dutch"
    r"|english|german)\b",
    re.IGNORECASE,
)
_NAMES = {
    "nederlands": "Nederlands",
    "dutch": "Nederlands",
    "engels": "Engels",
    "english": "Engels",
    "duits": "Duits",
    "german": "Duits",
    "frans": "Frans",
    "fries": "Fries",
    "spaans": "Spaans",
}
_SCALE: tuple[tuple[str, int, bool], ...] = (
    # words, height, exact
    (r"\bmoedertaal\b|\bnative\b|\btweetalig\b|\bc2\b|mother tongue", 6, True),
    (r"\bc1\b", 5, True),
    (
        r"\bvloeiend\b|\buitstekend\w*|\bzeer goed\b|\bfluent\b|\bexcellent\b|\bperfect\b"
        r"|\bprofessioneel\b",
        5,
        False,
    ),
    (r"\bb2\b", 4, True),
    (r"\bgoede?\b|\bgood\b|\bruim voldoende\b", 4, False),
    (r"\bb1\b", 3, True),
    (r"\bredelijk\b|\bvoldoende\b|\bgemiddeld\b", 3, False),
    (r"\ba2\b|\bbasis\b|\bbasic\b|\bmatig\b|\ba1\b|\bbeginner\b", 2, True),
)


def judge_language(criterion: Criterion, profile: Profile) -> Judgement:
    """Each language asked with its level."""
    asked = _asked_languages(criterion.text)
    if not asked:
        return Judgement("unclear", "which language is asked is not clear")
    judged = [_one_language(name, height, exact, profile) for name, height, exact in asked]
    order = ["not_met", "not_evidenced", "unclear", "met"]
    return min(judged, key=lambda j: order.index(j.verdict))


def _asked_languages(text: str) -> list[tuple[str, int, bool]]:
    found: dict[str, tuple[int, bool]] = {}
    places = list(_LANGUAGE.finditer(text))
    for place, match in enumerate(places):
        name = _language(match[1])
        until = places[place + 1].start() if place + 1 < len(places) else len(text)
        height = _height(text[match.end() : until]) or (0, False)
        found[name] = max(found.get(name, (0, False)), height)
    whole = _height(text)
    return [
        (name, *(height if height[0] else whole if whole and len(found) == 1 else (4, False)))
        for name, height in found.items()
    ]


def _language(word: str) -> str:
    folded = plain(word)
    return next(
        (name for key, name in _NAMES.items() if folded.startswith(key[:6])), word.capitalize()
    )


def _height(words: str) -> tuple[int, bool] | None:
    return next(
        (
            (height, exact)
            for pattern, height, exact in _SCALE
            if re.search(pattern, words, re.IGNORECASE)
        ),
        None,
    )


def _one_language(name: str, height: int, exact: bool, profile: Profile) -> Judgement:
    held = [x for x in profile.languages if _language(x.language) == name]
    if not held:
        return Judgement(
            "not_evidenced",
            f"{name} is not among the languages in the CV",
            advice=f"add {name} with its level",
        )
    evidence = tuple(quotes([held[0].span]))
    own = _height(held[0].level or "")
    if own is None:
        return Judgement(
            "not_evidenced",
            f"the CV gives no level for {name}",
            advice=f"add the level of {name} (moedertaal, C1)",
            evidence=evidence,
        )
    if own[0] > height or (own[0] == height and (own[1] or not exact)):
        return Judgement("met", f"{name}: {held[0].level}", evidence=evidence)
    if own[0] == height or (own[0] == height - 1 and not own[1]):
        return Judgement(
            "unclear",
            f"{name} {held[0].level!r} is in words, where a level is asked",
            advice=f"state the level of {name} as C1 or B2",
            readings=("it is enough", "it is one level below"),
            evidence=evidence,
        )
    return Judgement(
        "not_met", f"{name}: {held[0].level} is below what is asked", evidence=evidence
    )


def judge_references(criterion: Criterion, profile: Profile, least: int | None) -> Judgement:
    """The number of references in the CV."""
    need = least or (criterion.requirement.min_count if criterion.requirement else None) or 1
    have = len(profile.references)
    evidence = tuple(quotes([r.span for r in profile.references[:need]]))
    if have >= need:
        return Judgement("met", f"{have} references in the CV, {need} asked", evidence=evidence)
    if have:
        return Judgement(
            "not_met",
            f"{have} of {need} references in the CV",
            advice=f"add {need - have} more",
            evidence=evidence,
        )
    return Judgement(
        "not_evidenced", f"no references in the CV, {need} asked", advice=f"add {need} references"
    )


def judge_mention(criterion: Criterion, demand: Demand, profile: Profile) -> Judgement | None:
    """Something that a CV may simply state ("rijbewijs B"); None where nothing in it can be looked
    up.
    """
    names = demand.names or known_names(criterion.text)
    if not names:
        return None
    places = [(f.text, f.span) for f in profile.facts]
    places += [(c.name, c.span) for c in profile.certificates]
    places += [(said(w), w.heading[0] if w.heading else None) for w in profile.assignments]
    missing = []
    evidence = []
    for name in names:
        where = next((p for p in places if name_match(name, p[0]) == SURE), None)
        if where is None:
            missing.append(name)
        else:
            evidence += quotes([where[1]])
    if not missing:
        return Judgement("met", f"{', '.join(names)} is in the CV", evidence=tuple(evidence))
    return Judgement(
        "not_evidenced",
        f"{', '.join(missing)} is not in the CV",
        advice=f"add {', '.join(missing)} if you have it",
        evidence=tuple(evidence),
    )
