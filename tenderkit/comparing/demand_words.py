"""What a demand is about, in weighted stems: the part of a criterion that likeness is taken of.

In: a criterion. Out: `DemandWords`. How many years, in which look-back, and where to show it say
nothing of what is asked, so they are left out here; the numbers of a demand stay in its record
and are never blended.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from tenderkit.comparing.stems import folded, parts, stem
from tenderkit.lexicon.plain_words import FORM, ROLES, SETTINGS, WEAK
from tenderkit.lexicon.same_words import in_same_words
from tenderkit.lexicon.subjects import subject_of
from tenderkit.records import Criterion, Theme

NAME_WEIGHT: Final = 2.0
WORD_WEIGHT: Final = 1.0
ROLE_WEIGHT: Final = 0.5
WEAK_WEIGHT: Final = 0.25

FAMILIES: Final[Mapping[Theme, str]] = {"competence": "competence", "education": "education"}
"""Themes that mix with no other; all others are one family, since a theme is a judgement."""

_PROOF_CLAUSE = re.compile(
    r"[,;(]?\s*\b(?:benoem|noem|vermeld|geef|beschrijf|toon|licht toe|blijkend|blijkt|"
    r"te blijken|op te maken|aan te tonen|op te geven|kopie|bewijs|voeg|"
    r"name where|illustrate)\b[^.;]*",
    re.IGNORECASE,
)
"""How it must be shown: ", benoem waar deze is opgedaan"."""

_CV_SENTENCE = re.compile(r"(?<=[.;])\s+[^.;]*\b(?:cv|curriculum vitae)\b[^.;]*", re.IGNORECASE)
"""A sentence of its own about the CV."""

_WHERE_IN_CV = re.compile(
    r",?\s*\b(?:in|uit) (?:het |je |uw )?(?:cv|curriculum vitae)\b.*", re.IGNORECASE
)

_NUMBERED_NAME = re.compile(
    r"\b([A-Z][A-Za-z]*|mbo)[ -](\d{1,2}|I{1,3}|IV)\b(?!\s*(?:jaar|maand|uur|keer|€|punt|%))"
)
"""A number that is part of a name: NEVI 2, PSM II, mbo 4."""

_NEGATION = re.compile(
    r"\b(?:geen|niet|zonder)\b(?!\s+(?:hoger|lager|ouder|meer|minder|langer|later|eerder|boven|onder)\b)",
    re.IGNORECASE,
)
"""A no that turns the demand round; "niet hoger dan" is a bound."""

_NAME = re.compile(r"(?<![.!?]\s)(?<!^)\b[A-Z][\w/&-]+|\b[A-Z]{2,}\w*|\b\w*[a-z]\w*[A-Z0-9]\w*")
_TOKEN = re.compile(r"[^\W\d_][\w']*")
_ROLE_STEMS: Final = frozenset(map(stem, ROLES))
_WEAK_STEMS: Final = frozenset(map(stem, WEAK))
_SETTING_STEMS: Final = frozenset(map(stem, SETTINGS))

_LEVEL = re.compile(r"\b(?:(mbo)|(hbo)|(wo|universita\w+|academisch\w*))(?!\w)", re.IGNORECASE)
"""Each level that is accepted; the value grammar gives the lowest alone ("wo- of
hbo-opleiding")."""

_LEVELS: Final = ("mbo", "hbo", "wo")
_OR = re.compile(r"\b(?:of|or)\b|/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class DemandWords:
    """What is asked, ready to compare.

    Attributes
    ----------
    subject : of the field's table; where set it decides alone.
    family : only demands of one family can be alike.
    stems : stem → weight.
    levels : of education, all that are accepted.
    role : it asks for a job title.
    choice : it names alternatives ("Zorgned of Stipter"): one of them is enough.
    negated : it asks that something is not so.
    text : the folded text, for what is equal to the letter.
    """

    subject: str | None
    family: str
    stems: Mapping[str, float]
    levels: frozenset[str]
    role: bool
    choice: bool
    negated: bool
    text: str

    @property
    def weight(self) -> float:
        """Of all stems together."""
        return sum(self.stems.values())

    @property
    def strong(self) -> tuple[str, ...]:
        """The stems by which alike demands find each other."""
        return tuple(s for s, weight in self.stems.items() if weight >= WORD_WEIGHT)


def demand_words(criterion: Criterion) -> DemandWords:
    """The words of a criterion. Equal criteria give equal words, whatever else is compared."""
    return _words(criterion.kind, criterion.theme, criterion.text)


@lru_cache(maxsize=20_000)
def _words(kind: str, theme: Theme, text: str) -> DemandWords:
    family = FAMILIES.get(theme, "competence" if kind == "competence" else "work")
    about = _about(text)
    stems = _stems(about)
    if family == "competence":  # two or three words, each of them meant
        stems = {s: WEAK_WEIGHT if s in _WEAK_STEMS else WORD_WEIGHT for s in stems}
    return DemandWords(
        subject=subject_of(kind, theme, text),  # type: ignore[arg-type]
        family=family,
        stems=stems,
        levels=_levels(text) if family == "education" else frozenset(),
        role=bool(_ROLE_STEMS & stems.keys()),
        choice=bool(_OR.search(about)),
        negated=bool(_NEGATION.search(text)),
        text=folded(text),
    )


def _about(text: str) -> str:
    """A demand without how to show it."""
    about = _WHERE_IN_CV.sub(" ", _PROOF_CLAUSE.sub(" ", _CV_SENTENCE.sub(" ", text)))
    return _NUMBERED_NAME.sub(r"\1\2", about if about.strip(" .,;()") else text)


def _levels(text: str) -> frozenset[str]:
    return frozenset(
        level
        for found in _LEVEL.findall(text)
        for level, word in zip(_LEVELS, found, strict=True)
        if word
    )


def _stems(about: str) -> Mapping[str, float]:
    names = {stem(part) for name in _NAME.findall(about) for part in _tokens(name)}
    weights: dict[str, float] = {}
    for token in _tokens(about):
        if token in FORM:
            continue
        found = stem(token)
        weights[found] = _weight(found, found in names)
    return _settled(weights)


def _settled(weights: dict[str, float]) -> dict[str, float]:
    """A setting beside a role says little: "controller bij een provincie"."""
    if weights.keys() & _ROLE_STEMS:
        weights |= dict.fromkeys(weights.keys() & _SETTING_STEMS, WEAK_WEIGHT)
    return weights


def _tokens(text: str) -> list[str]:
    return _TOKEN.findall(in_same_words(folded(text)))


def _weight(found: str, named: bool) -> float:
    if found in _ROLE_STEMS:
        return ROLE_WEIGHT
    if found in _WEAK_STEMS:
        return WEAK_WEIGHT
    return NAME_WEIGHT if named else WORD_WEIGHT


def with_parts(words: Iterable[DemandWords]) -> list[DemandWords]:
    """The same words, compounds cut where their parts occur by themselves among them.

    "jeugdconsulent" meets "consulent jeugd" only where both are compared.
    """
    words = list(words)
    known = frozenset(s for one in words for s in one.stems) | _ROLE_STEMS | _WEAK_STEMS
    cuts = {s: parts(s, known) for s in known - _ROLE_STEMS - _WEAK_STEMS - _SETTING_STEMS}
    cut = [(one, _cut(one.stems, cuts)) for one in words]
    return [replace(one, stems=stems, role=bool(_ROLE_STEMS & stems.keys())) for one, stems in cut]


def _cut(stems: Mapping[str, float], cuts: Mapping[str, tuple[str, ...]]) -> Mapping[str, float]:
    weights: dict[str, float] = {}
    for found, weight in stems.items():
        pieces = cuts.get(found, (found,))
        for piece in pieces:
            own = weight if len(pieces) == 1 else _weight(piece, False)
            weights[piece] = max(own, weights.get(piece, 0.0))
    return _settled(weights)
