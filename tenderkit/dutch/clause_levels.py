"""A scale of levels told in clauses: "Gehoord van: geen score. Kent: 2. Werkt ermee: 5."

Why: what stands before a score may be any words ("meegewerkt aan mutaties is goed voor 7"), and no
list of level words holds them all. What makes a scale of such clauses is that each ends with its
score, that the scores rise or fall, and that one of them is nothing or half of them are levels. In:
a text. Out: the steps and where their first clause starts.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from tenderkit.dutch.bands import A_TOTAL, BandValue
from tenderkit.dutch.level_words import EDGE, NAMES_CRITERION, STARTS_WITH_LEVEL
from tenderkit.dutch.numbers import WORD, parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import Scale
from tenderkit.sieving import sieve

_LONGEST: Final = 1200
_LEAST: Final = 3
_MOST_WORDS: Final = 16
_COULD_BE = sieve(rf"{POINTS_UNIT}|score|cijfer|\d[.;,]\s|\(\d{{1,2}}\)", re.IGNORECASE)
_NOTHING = (
    r"(?:geen(?:\senkele?)?|g[eé]{2}n|nul|no|zero)\s(?:punt(?:en)?|score|points?)|niets|nothing"
    r"|(?:telt|doet)\sniet\smee|nul"
)
_SCORE = re.compile(
    rf"(?<![\w.,:/€+-])(?:(?P<counted>(?:\d{{1,3}}(?:[.,]\d)?|{WORD})\s?{POINTS_UNIT})"
    rf"|(?P<nothing>\b(?:{_NOTHING})\b)|\((?P<boxed>\d{{1,3}})\)|(?P<bare>\d{{1,3}}|{WORD}))"
    r"(?:\s(?:op|waard|mee|binnen|toe|extra))?(?P<ends>\s*+(?:[,;.)\]](?!\d)|$|\|)|\s(?:en|of|and|or)\s)",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:[:?]|\.(?=\s+[A-Z'\"]))\s+")
_TELLS = re.compile(
    r"(?:\s|^)(?:(?:is|zijn|dan|telt|tellen|als|dat|goed\svoor|krijgt?|krijgen|levert|geeft|scoort|verdient|op"
    r"|wordt|voor|met|een|u|je|we|wij|de|kandidaat|maar|er|ook|noteren|geven|haalt|earns|gets|scores)\s?){1,8}$",
    re.IGNORECASE,
)
_JOINS = re.compile(r"^[\s,;.|)]*(?:(?:en|of|and|or)\s)?")
_COMPUTED = re.compile(
    r"\b(?:per|elke?|iedere?|each|maximaal|max|gedeeld|laagste|lowest|waarvan|onderverdeeld"
    r"|uitgesplitst|procent)\b|%|€|\beuro\b",
    re.IGNORECASE,
)
_DONE = re.compile(r"\b(?:ge|be|ver|ont)[a-zë]+(?:d|t|en)\b", re.IGNORECASE)
"""A deed: "dagelijks gebruikt", "ingericht"."""


def clause_levels(text: str) -> Scale | None:
    """The scale of levels that the clauses of a text tell, or None.

    Examples
    --------
    >>> told = clause_levels("Kent u Djuma? Gehoord van: geen score. Kent: 2. Werkt ermee: 5.")
    >>> [(step.label, step.points) for step in told.steps]
    [('Gehoord van', 0), ('Kent', 2), ('Werkt ermee', 5)]
    """
    if len(text) > _LONGEST or not _COULD_BE.may_stand_in(text):
        return None
    hits = [
        hit
        for hit in _SCORE.finditer(text)
        if not A_TOTAL.search(text, max(0, hit.start() - 64), hit.start())
    ]
    for first in range(len(hits) - _LEAST + 1):
        for last in range(len(hits), first + _LEAST - 1, -1):
            found = _scale(text, hits[first:last])
            if found is not None:
                return found
    return None


def _value(hit: re.Match[str]) -> float | None:
    if hit["nothing"]:
        return 0
    words = hit["counted"] or hit["boxed"] or hit["bare"]
    return parse_number(re.sub(rf"\s?{POINTS_UNIT}$", "", words, flags=re.IGNORECASE))


def _scale(text: str, hits: list[re.Match[str]]) -> Scale | None:
    values = [value for hit in hits if (value := _value(hit)) is not None]
    if len(values) < len(hits) or values not in (
        sorted(set(values)),
        sorted(set(values), reverse=True),
    ):
        return None
    start = max((cut.end() for cut in _OPENS.finditer(text, 0, hits[0].start())), default=0)
    if _COLON.match(text[start : hits[0].start()]) or not text[start : hits[0].start()].strip(EDGE):
        cuts = [cut.end() for cut in _OPENS.finditer(text, 0, hits[0].start())]
        start = cuts[-2] if len(cuts) > 1 else 0
    pieces = [text[start : hits[0].start()]]
    pieces += [text[one.start("ends") : other.start()] for one, other in pairwise(hits)]
    labels = [_label(piece) for piece in pieces]
    if any(
        not label
        or len(label.split()) > _MOST_WORDS
        or re.search(r"\d", label)
        or _COMPUTED.search(label)
        or NAMES_CRITERION.search(label)
        for label in labels
    ):
        return None
    like = sum(bool(STARTS_WITH_LEVEL.match(label) or _DONE.search(label)) for label in labels)
    if 0 not in values and like * 2 < len(labels):
        return None
    if not any(hit["counted"] or hit["nothing"] or hit["boxed"] for hit in hits) and like < 1:
        return None
    steps = tuple(
        BandValue(None, None, value, "level", label)
        for label, value in zip(labels, values, strict=True)
    )
    return Scale(start, hits[-1].start("ends"), steps)


_COLON = re.compile(r"^\s*$")


def _label(words: str) -> str:
    bare = _JOINS.sub("", words).strip(EDGE + "'\"‘’")
    return _TELLS.sub("", bare).strip(EDGE + "'\"‘’")
