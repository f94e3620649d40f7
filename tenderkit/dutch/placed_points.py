"""Points told by the place in a list: "het eerste levert 40 punten op, het tweede 35 punten"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.sieving import sieve

_WORDS = (
    ("eerste", "first", "1e"), ("tweede", "second", "2e"), ("derde", "third", "3e"),
    ("vierde", "fourth", "4e"), ("vijfde", "fifth", "5e"), ("zesde", "sixth", "6e"),
)  # fmt: skip
_PLACES = {word: at for at, words in enumerate(_WORDS, 1) for word in words}
_BY_PLACE = sieve(
    rf"\b(?:het|de|the|wens|criterium|onderdeel)\s(?P<place>{'|'.join(_PLACES)})\b"
    r"(?!\s(?:jaar|jaren|ronde|dag|week|maand|plaats|year|round|day))"
    rf"[^.;]{{0,60}}?\b(?P<points>{NUMBER})\s?(?:punten|punt|ptn?|pnt|points?)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PlacedPoints:
    """Points of the criterion at a place of a list (1 for the first), and where the words stand."""

    place: int
    points: float
    start: int
    end: int


def points_by_place(text: str) -> list[PlacedPoints]:
    """The points of a whole list, first to last; empty where fewer than two are told in order.

    Examples
    --------
    >>> [(p.place, p.points) for p in points_by_place("het eerste 40 punten, het tweede 60 punten")]
    [(1, 40), (2, 60)]
    >>> points_by_place("het tweede levert 40 punten op")
    []
    """
    found: list[PlacedPoints] = []
    for match in _BY_PLACE.finditer(text):
        points = parse_number(match["points"])
        if points is not None and _PLACES[match["place"].lower()] == len(found) + 1:
            found.append(PlacedPoints(len(found) + 1, points, match.start(), match.end()))
    return found if len(found) > 1 else []
