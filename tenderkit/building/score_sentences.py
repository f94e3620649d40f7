"""Sentences behind a criterion that only say how it is scored.

Why: "Ervaring met X. Is er geen ervaring, dan geven wij 0 procent; bij één project 15 procent" is one
criterion of five words; what follows is its scale, told in sentences.
In: the text of an award criterion. Out: the text up to those sentences.
"""

from __future__ import annotations

import re

from tenderkit.dutch.numbers import NUMBER
from tenderkit.dutch.sentences import sentences
from tenderkit.sieving import sieve

_EARNED = rf"(?:{NUMBER}|geen|volle|alle)\s?(?:punten|punt|procent|percent|pts?|ptn|points?|%)"
_COULD = sieve(
    r"punt|procent|percent|\bpts?\b|\bptn\b|points?|\d\s?%|levert niets|krijgt niets", re.IGNORECASE
)
_GRANTS = re.compile(
    rf"\b(?:kent|kennen|geven|geeft|krijgt|krijg|krijgen|levert|leveren|scoort|scoren|ontvangt|ontvangen|toegekend|toe|verdient|verdien|verdienen|behaalt|oplevert|opleveren|goed voor|gives?|scores?|earns?|awards?)\b"
    rf"[^.;]{{0,60}}?(?:{_EARNED}|niets|nul)|{_EARNED}[^.;]{{0,40}}\b(?:toegekend|op|toe|krijgen|verdienen|verkregen|waard|behaald|awarded|earned)\b",
    re.IGNORECASE,
)
""" "De commissie kent 0, 10 of 25 punten toe"."""
_STEP = re.compile(
    rf"\W*(?:(?:is|zijn) er (?:geen|één|eén|een|{NUMBER})\b|(?:bij|per|voor|wie|minder dan|meer dan|geen|zonder|elk\w*|ieder\w*|vanaf|tussen|tot(?: en met)?|één|eén|een (?:zo|derg)|daarvoor|hiervoor|daarbij|hierbij|daarmee|hiermee|each|every|per|for|no|less than|more than|with)\s|{NUMBER}[\s:=])"
    rf".{{0,160}}?(?:{_EARNED}|\bniets\b)",
    re.IGNORECASE | re.DOTALL,
)
""" "Per certificaat 5 punten", "Minder dan twee oefeningen levert niets op"."""
_SEVERAL = re.compile(rf"{_EARNED}.{{0,120}}?{_EARNED}", re.IGNORECASE | re.DOTALL)
_LOOKS_AT = re.compile(
    r"\W*(?:(?:daarbij|hierbij|hiervoor|daarvoor) )?(?:(?:wij|we|de \w+) (?:letten|let|kijken|kijkt|beoordelen|beoordeelt|toetsen|toetst)|(?:letten|kijken|beoordelen) (?:wij|we)|beoordeeld wordt|gelet wordt)\b",
    re.IGNORECASE,
)
"""A sentence on what the score is given for; score too where points follow in it or behind it."""


def without_score_sentences(text: str) -> str:
    """The text of a criterion without the sentences behind it that only score it.

    Examples
    --------
    >>> without_score_sentences("Bezit van beide certificaten. Per certificaat 5 punten.")
    'Bezit van beide certificaten.'
    """
    if not _COULD.search(text):
        return text
    told = sentences(text)
    if told and _FORMULA.search(text[slice(*told[0])]):
        return text
    for at, (start, end) in enumerate(told[1:], start=1):
        sentence = text[start:end]
        if _scores(sentence) or (
            _LOOKS_AT.match(sentence)
            and any(_scores(text[first:last]) for first, last in told[at : at + 2])
        ):
            return text[:start].rstrip()
    return text


_FORMULA = re.compile(r"[×*/=÷]\s*\(|\)\s*[×*/÷]|\bvolgens\b.{0,40}\d", re.IGNORECASE)
"""A first sentence that is a score itself: there is no criterion before it."""


def _scores(sentence: str) -> bool:
    return bool(
        _COULD.search(sentence)
        and (_STEP.match(sentence) or _GRANTS.search(sentence) or _SEVERAL.search(sentence))
    )
