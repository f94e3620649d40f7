"""The verdict on what a CV simply states: languages, references, a driving licence.

In: a criterion and a profile. Out: a Judgement.
"""

from __future__ import annotations

import re

from tenderkit.fitting.demands import Demand
from tenderkit.fitting.judgement import Judgement, quotes
from tenderkit.fitting.matching import said
from tenderkit.fitting.names import SURE, known_names, name_match
from tenderkit.fitting.words import plain
from tenderkit.records import Criterion, Profile

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
