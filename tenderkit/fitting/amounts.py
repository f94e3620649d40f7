"""How many of a thing: procedures, plans, assignments.

In: matches of a demand. Out: the number surely shown and the most that it may be. A number is
taken from the words ("drie procedures", "2022, 2023 en 2024", three things with a year each); a
sentence without one shows one, and "diverse" shows at least one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.fitting.demands import Demand
from tenderkit.fitting.matching import Match
from tenderkit.fitting.names import JUDGED, SURE
from tenderkit.fitting.words import likeness, stem, words

MANY = 99.0
_VAGUE = re.compile(
    r"\b(?:diverse|meerdere|verschillende|enkele|tientallen|tal van|vele|veel|een aantal"
    r"|honderden|regelmatig|jaarlijks|several|many)\b",
    re.IGNORECASE,
)
_PER_ASSIGNMENT = re.compile(
    r"opdracht|organisatie|werkgever|opdrachtgever|gemeente|waterschap|provincie|klant|assignment",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:(?:19|20)\d\d(?:,\s|\sen\s|,?\s?&\s)){1,}(?:19|20)\d\d")
_WITH_YEAR = re.compile(r"\((?:[^()]*\b)?(?:19|20)\d\d\)")


def amount(matches: Sequence[Match], demand: Demand, thing: str | None) -> tuple[float, float]:
    """The lowest and highest number of things that matches show.

    `thing` is what is counted ("opdracht"); assignments are counted as such, anything else in the
    words.
    """
    low = high = 0.0
    for match in matches:
        if match.level < JUDGED:
            continue
        if thing is not None and _PER_ASSIGNMENT.search(thing):
            shown, most = 1.0, 1.0
        else:
            shown, most = _in_words(match, demand, thing)
        high += most
        if match.level == SURE:
            low += shown
    return low, high


def _in_words(match: Match, demand: Demand, thing: str | None) -> tuple[float, float]:
    low, vague = 0.0, False
    asked = {one for one, weight in demand.subject.items() if weight >= 1}
    asked |= {stem(word) for word in words(thing or "")}
    for fact in match.facts:
        found = [_years(fact.text), float(len(_WITH_YEAR.findall(fact.text)))]
        found += _numbers(fact.text, asked)
        low = max(low, *found)
        vague = (
            vague
            or bool(_VAGUE.search(fact.text))
            or (max(found) == 0 and _plural(fact.text, asked))
        )
    low = max(low, 1.0)
    return low, MANY if vague else low


def _years(text: str) -> float:
    """ "over 2022, 2023 en 2024" is three."""
    match = _YEARS.search(text)
    return float(len(set(re.findall(r"(?:19|20)\d\d", match[0])))) if match else 0.0


def _numbers(text: str, asked: set[str]) -> list[float]:
    found = []
    for match in re.finditer(
        rf"(?<![\w.,])({NUMBER})\s((?:[\w-]+\s){{0,3}}[\w-]+)", text, re.IGNORECASE
    ):
        number = parse_number(match[1])
        if number is None or number > 500 or float(number) != int(number):
            continue
        if any(likeness(one, stem(word)) >= 0.7 for one in asked for word in words(match[2])):
            found.append(float(number))
    return found


def _plural(text: str, asked: set[str]) -> bool:
    """A plural without a number ("aanbestedingen begeleid") may be more than one."""
    return any(
        word.endswith(("en", "s")) and any(likeness(one, stem(word)) >= 0.7 for one in asked)
        for word in words(text)
    )
