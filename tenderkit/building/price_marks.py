"""The most that a price earns, where a formula or a sentence tells it and no maximum is printed.

Why: beside a percentage a mere factor ("maal 30") only scales the formula; what the lowest price is given
is the highest mark. In: what is said about the score of the price. Out: a number, or nothing.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_points
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT

_MULTIPLIED = re.compile(
    rf"(?P<first>{NUMBER})\s*(?:[x×*]|maal|keer|times)\s*\(?\s*(?:het quoti[eë]nt van )?(?:(?:de|het|the)\s)?(?:laagste|lowest|P\s?min)"
    rf"|(?:[x×*]|\bmaal|\bkeer|\btimes|vermenigvuldigd? met|vermenigvuldigen met)\s*(?P<last>{NUMBER})(?=\s*(?:punten|pt|points)?\s*(?:[).,;–-]|$))"
    rf"|\bmet (?P<verb>{NUMBER}) (?:te )?vermenigvuldig"
    rf"|(?P<before>{NUMBER})\s*[×x*]\s*\(\s*(?:€\s?)?\d",
    re.IGNORECASE,
)


_MARK = re.compile(
    rf"\b(?:(?:rapport)?cijfer\s(?:van\s)?(?:een\s)?"
    rf"|(?:krijg(?:t|en)|scoort|scoren|ontvangt|levert|geeft|verdient|haalt|earns|scores|gets)\s(?:(?:dan|daarmee|u|altijd)\s)?(?:een|het|an?)\s)"
    rf"(?P<mark>{NUMBER})",
    re.IGNORECASE,
)
""" "De laagste prijs krijgt het cijfer 10": the most that a price is marked with."""


def multiplier(text: str) -> float | None:
    """What the lowest rate over one's own is multiplied by: the points of the lowest."""
    found = _MULTIPLIED.search(text)
    return (
        parse_number(found["first"] or found["last"] or found["verb"] or found["before"])
        if found
        else None
    )


_LOWEST = (
    r"(?:laagst\w*|goedkoopst\w*|scherpst\w*|voordeligst\w*|minst(?:e)? vraagt|lowest|cheapest)"
)
_GIVEN = (
    r"(?:krijgt|krijgen|scoort|scoren|haalt|behaalt|ontvangt|verdient|levert|geeft|geven|kennen|kent|staat voor"
    r"|is goed voor|goed voor|wordt|worden|gets?|receives?|scores?|earns?|is (?:awarded|given|worth))"
)
_MARK_OF_LOWEST = re.compile(
    rf"\b{_LOWEST}\b[^.;:\d]{{0,60}}?\b{_GIVEN}\s(?:(?!(?:procent|laagste)\b)[^\W\d]+\s){{0,4}}?(?P<mark>{NUMBER})"
    rf"(?=\s?(?:{POINTS_UNIT}|[.,;:)]|$|\s(?:en|and|toe|op)\b))(?!\s?(?:%|procent|euro|cent\b)|[.,]\d)"
    rf"|\b(?P<points>{NUMBER})\s{POINTS_UNIT}\s(?:[^\W\d]+\s){{0,3}}?(?:naar|voor|aan|to|for)\s(?:[^\W\d]+\s){{0,3}}?{_LOWEST}\b",
    re.IGNORECASE,
)
""" "Aan het laagste tarief kennen wij 10 punten toe", "10 punten gaan naar het laagste tarief"."""


_OR_LESS = r"(?:of|or)\s(?:lager|minder|goedkoper|daaronder|lower|less|below)"
_MARK_OF_AMOUNT = re.compile(
    rf"(?:€|\beur|\beuro)\s?\d{{2,3}}(?:[.,](?:\d{{2}}|-+|–))?(?:\sper\suur)?\s{_OR_LESS}[,:]?\s(?:is|staat gelijk aan|{_GIVEN})\s"
    rf"(?:(?:u|er|dan|daarmee|altijd)\s)?(?:(?:een|het|an?|the)\s)?(?:(?:cijfer|mark)\s)?(?P<mark>(?!een\b|één\b){NUMBER})"
    r"(?!\w|[.,]\d|\s?(?:%|procent|euro|cent\b|keer|maal))",
    re.IGNORECASE,
)
""" "€ 80,00 of minder is een 10": the mark at the lower end of a line between two amounts."""


def highest_mark(text: str) -> float | None:
    """The mark of the lowest price, where a percentage weighs it.

    Examples
    --------
    >>> highest_mark("Het laagste tarief wordt gewaardeerd met een 10")
    10
    >>> highest_mark("Het laagste tarief gedeeld door uw tarief, maal 30")
    """
    told = multiplier(text)
    marks = {parse_number(mark["mark"]) for mark in _MARK.finditer(text)}
    if told in marks | {each.value for each in find_points(text)}:
        return told
    given = _MARK_OF_LOWEST.search(text)
    if given is not None:
        return parse_number(given["mark"] or given["points"])
    at_end = _MARK_OF_AMOUNT.search(text) if "€" in text or "eur" in text.lower() else None
    return parse_number(at_end["mark"]) if at_end else None
