"""The bounds in a band's words: which quantities it prints, and on which side each holds.

In: a label ("meer dan 2 maar minder dan 4 jaar"). Out: lowest and highest value, whether each
bound is held, and the unit: months (a year is twelve), EUR per hour, pieces, or none of these (a
level).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import zip_longest

from tenderkit.dutch.amounts import find_amounts
from tenderkit.dutch.durations import LENGTH_UNIT, unit_months
from tenderkit.dutch.in_digits import in_digits
from tenderkit.dutch.look_back import find_windows
from tenderkit.dutch.numbers import NUMBER, OPTIONAL_SPACE, parse_number
from tenderkit.records import BandUnit


@dataclass(frozen=True, slots=True)
class Bounds:
    """Two ends and their unit; `factor` is what a bare number counts for (12 in a scale of
    years)."""

    min: Decimal | None
    max: Decimal | None
    unit: BandUnit
    min_inclusive: bool = True
    max_inclusive: bool = True
    factor: int = 1


@dataclass(frozen=True, slots=True)
class _Quantity:
    value: Decimal
    start: int
    end: int
    unit: BandUnit | None
    factor: int
    number_end: int


_NONE = Bounds(None, None, "level")

_COUNTED = (
    r"(?:referenties?|references?|projecten|project|opdrachten|opdracht|certifica(?:at|ten)"
    r"|cursus(?:sen)?|opleiding(?:en)?|trainingen?"
    r"|gemeenten?|voorbeelden|voorbeeld|implementaties?|trajecten|traject|organisaties?|systemen"
    r"|systeem|applicaties?|modules?|aanbestedingen"
    r"|aanbesteding|diploma['’]?s?|keer|maal|x|stuks|casussen|casus|dossiers?|plannen|processen"
    r"|onderdelen|werkgevers?|talen|domeinen|aspecten"
    r"|kandidaten|medewerkers|werkdagen|dagen|dag|uur|uren|u/w|wetten|competenties|criteria|elementen"
    r"|functies|rollen|teams?|klanten|opdrachtgevers?)"
)
_QUANTITY = re.compile(
    rf"(?<![\w.,:/])(?P<count>{NUMBER})(?:{OPTIONAL_SPACE}\+(?!\d))?(?:{OPTIONAL_SPACE}(?:volle{OPTIONAL_SPACE}|hele{OPTIONAL_SPACE})?(?P<length>-?{LENGTH_UNIT})"
    rf"|{OPTIONAL_SPACE}(?:(?:relevante|vergelijkbare|aantoonbare|soortgelijke|passende|goede"
    rf"|afgeronde|verschillende|of{OPTIONAL_SPACE}meer"
    rf"|en{OPTIONAL_SPACE}meer){OPTIONAL_SPACE}){{0,2}}(?P<thing>{_COUNTED})(?!\w))?",
    re.IGNORECASE,
)
_MONEY_WORD = re.compile(r"tarief|€|\beuro\b|\bEUR\b|prijs", re.IGNORECASE)

# What stands before a quantity, longest first: (words, side, is the bound itself held)
_BEFORE: tuple[tuple[str, str, bool], ...] = (
    (r"(?:gelijk aan of|gelijk of) (?:hoger|meer|groter|langer) dan", "min", True),
    (r"(?:gelijk aan of|gelijk of) (?:lager|minder|kleiner|korter) dan", "max", True),
    (r"(?:hoger|meer|groter|langer)(?: dan)? (?:of|dan of) gelijk aan", "min", True),
    (r"(?:lager|minder|kleiner|korter)(?: dan)? (?:of|dan of) gelijk aan", "max", True),
    (r"niet (?:meer|hoger|langer|groter) dan", "max", True),
    (r"niet (?:minder|lager|korter|kleiner) dan", "min", True),
    (
        r"(?:meer|hoger|langer|groter|more|higher|longer|greater) (?:dan|than)|boven(?: de)?|over"
        r"|ruim|above",
        "min",
        False,
    ),
    (
        r"(?:minder|lager|korter|kleiner|less|lower|fewer|shorter) (?:dan|than)|onder(?: de)?"
        r"|beneden|under|below|nog geen|beneden(?: de)?",
        "max",
        False,
    ),
    (r">=|≥|=>", "min", True),
    (r"<=|≤|=<", "max", True),
    (r">", "min", False),
    (r"<", "max", False),
    (
        r"minimaal|minstens|ten ?minste|tenminste|minimum(?: van)?|min\.?|vanaf|at least|from",
        "min",
        True,
    ),
    (
        r"maximaal|hoogstens|hooguit|ten hoogste|maximum(?: van)?|max\.?|at most|no more than"
        r"|tot en met|t/m|tot maximaal|tot max\.?|up to(?: and including)?",
        "max",
        True,
    ),
    (r"tot(?: aan)?|until", "max", False),
)
_BEFORE_PATTERNS = tuple(
    (re.compile(rf"(?:^|[^\w])(?:{words})[\s:]*(?:de |een |circa )?$", re.IGNORECASE), side, held)
    for words, side, held in _BEFORE
)
_AFTER: tuple[tuple[str, str, bool], ...] = (
    (
        r"(?:of|en|or|and) (?:meer|hoger|langer|groter|ouder|more|higher|longer|over|above"
        r"|daarboven)"
        r"|\+"
        r"|plus\b|en verder",
        "min",
        True,
    ),
    (r"(?:of|en|or|and) (?:minder|lager|korter|kleiner|less|fewer|lower|daaronder)", "max", True),
)
_AFTER_PATTERNS = tuple(
    (
        re.compile(
            rf"[^\S\n]{{0,2}}\w{{0,20}}[^\S\n]{{0,2}}(?:{words})(?! (?:dan|than))", re.IGNORECASE
        ),
        side,
        held,
    )
    for words, side, held in _AFTER
)
_JOINTS: tuple[tuple[str, bool], ...] = (
    (
        r"tot en met|t/m|tot maximaal|tot max\.?|à|á|a|[-–—]|en|and|through|t\.e\.m\."
        r"|up to and including|to and including",
        True,
    ),
    (r"tot|to|until|up to", False),
    (r"of|or", True),
)
_JOINT_PATTERNS = tuple(
    (
        re.compile(
            rf"\s*+(?:(?:jaar|ervaring|per uur)\s*+)?(?:,\s*+)?(?:{words})\s*+(?:de\s)?",
            re.IGNORECASE,
        ),
        held,
    )
    for words, held in _JOINTS
)

_GOES_ON = re.compile(
    r"\s*+(?:(?:,\s*+)?(?:(?:up to|maar|doch|en|of|tot|t/m|à|á|a|to|and|but|until|through)\b|[-–—])"
    r"|,\s*+(?:max|hoog|ten hoogste|minder|lager|korter|at most|no more|not more|less|fewer))"
    r"[^:;\n]{0,40}",
    re.IGNORECASE,
)
_TIMES = {
    word + "maal": number
    for number, words in enumerate(
        (("een", "één", "éen"), ("twee",), ("drie",), ("vier",), ("vijf",)), start=1
    )
    for word in words
}
_NOT_ONE = re.compile(r"\bnog geen (?=(?:jaar|maand)\b)", re.IGNORECASE)
_ONCE = re.compile(rf"\b(?:{'|'.join(_TIMES)})\b", re.IGNORECASE)
_SENTENCES = re.compile(r"[a-zë)]\.\s+[A-Z]")
_PIECES = re.compile(
    rf"(?!een\s\w+er\s)(?P<count>{NUMBER})(?P<more>\sof\smeer)?\s(?!procent|punt|%|pagina)[a-zéëï'-]{{3,}}"
    r"(?:\s[a-zéëï'-]{2,}){0,3}?(?P<after>\s(?:of|en|or)\s(?:meer|more))?",
    re.IGNORECASE,
)

_RANGE = re.compile(
    rf"(?:(?:meer|minder|more|less|fewer) (?:dan|than) (?={NUMBER}\s)|(?:minimaal|minstens"
    r"|ten minste|maximaal|hoogstens|hooguit|vanaf|tot|tot en met|t/m|at least|up to) )?"
    rf"(?:(?:van|tussen|from|between) )?{NUMBER}"
    rf"(?:\s?(?:tot en met|t/m|tot|of|en|à|to|or|and|[-–—])\s?{NUMBER})?"
    r"\s(?!procent|punt|%|pagina|percent|points?\b|pnt|uit\b|van\b|op\b|in\b|of\b|or\b|en\b"
    r"|and\b)[a-zéëï'-]{3,}(?:\s[a-zéëï'-]{2,}){0,3}",
    re.IGNORECASE,
)
"""So many of whatever the words name: "1 t/m 3 nota's", "meer dan 5 renovaties"."""


def read_bounds(label: str, sibling: Bounds | None = None) -> Bounds:
    """The bounds of a label; a level (no bounds) where it prints no quantity that a scale is made
    of.

    `sibling` gives the unit and factor of bare numbers, from the other bands of the scale.
    """
    label = _NOT_ONE.sub("nog geen 1 ", label)
    label = _ONCE.sub(lambda found: f"{_TIMES[found[0].lower()]} maal", label)
    digits = in_digits(label)
    label = digits.text if digits else label
    words = without_windows(label)
    quantities = _quantities(words, sibling)
    if _SENTENCES.search(label) and not any(q.unit == "months" for q in quantities):
        return _NONE
    pieces = _PIECES.fullmatch(words)
    if pieces and all(q.unit is None for q in quantities):
        return _pieces(pieces)
    if sibling is None and not any(q.unit for q in quantities) and _RANGE.fullmatch(words):
        return read_bounds(words, Bounds(None, None, "count"))
    if not quantities:
        return _NONE
    unit = next((q.unit for q in reversed(quantities) if q.unit), None)
    if unit is None:
        return _NONE
    factor = next(q.factor for q in reversed(quantities) if q.unit)
    settled = [
        _inherit(quantity, unit, factor)
        for before, quantity, following in zip_longest(
            [None, *quantities[:-1]], quantities, quantities[1:]
        )
        if quantity is not None
        and (
            quantity.unit == unit
            or (
                quantity.unit is None
                and (_belongs_to(words, quantity, following) or _ends(words, before, quantity))
            )
        )
    ]
    return _read(words, settled, unit)


def _pieces(match: re.Match[str]) -> Bounds:
    """ "2 verantwoordingsjaren", "3 of meer audits": pieces of whatever the words name."""
    number = parse_number(match["count"])
    if number is None:
        return _NONE
    value = Decimal(str(number))
    return Bounds(value, None if match["more"] or match["after"] else value, "count")


def _belongs_to(words: str, quantity: _Quantity, following: _Quantity | None) -> bool:
    """A bare number counts where the unit follows soon: the "2" of "2 tot 4 jaar", not that of
    "2.1 Ervaring"."""
    if following is None or following.unit is None:
        return False
    return _GOES_ON.fullmatch(words[quantity.end : following.start]) is not None


_AND_BELOW = re.compile(
    r"(?:\s\w{2,12}){0,3}?,?\s(?:(?:maar|doch|en|but|and|tot)\s)?[a-zé ]{2,20}\s", re.IGNORECASE
)


def _ends(words: str, before: _Quantity | None, quantity: _Quantity) -> bool:
    """A bare number that ends a range whose unit came before: "2 jaar of langer, korter dan 5"."""
    if before is None or before.unit is None or re.match(r"\s*\w", words[quantity.end :]):
        return False
    between = words[before.end : quantity.start]
    return (
        _AND_BELOW.fullmatch(between) is not None
        and (side := _side_before(between)) is not None
        and side[0] == "max"
    )


def without_windows(label: str) -> str:
    """Blank out look-back windows: "in de afgelopen 5 jaar" bounds nothing."""
    for window in find_windows(label):
        label = label[: window.start] + "#" * (window.end - window.start) + label[window.end :]
    return label


_IN_A_RANGE = re.compile(
    r"\s(?:jaar\s)?(?:tot(?: en met)?|t/m|of|en|à|to|or|and|[-–—]|,?\s?maar)\s", re.IGNORECASE
)
_COMPARED = re.compile(r"\s(?:\w+er|minder)\s", re.IGNORECASE)
""" "Een hoger tarief" is not one of anything."""


def _quantities(words: str, sibling: Bounds | None) -> list[_Quantity]:
    amounts = find_amounts(words)
    found = [_Quantity(a.value, a.start, a.end, "eur_per_hour", 1, a.end) for a in amounts]
    money = bool(_MONEY_WORD.search(words)) or (
        sibling is not None and sibling.unit == "eur_per_hour"
    )
    for match in _QUANTITY.finditer(words):
        if any(a.start < match.end() and match.start() < a.end for a in amounts):
            continue
        number = parse_number(match["count"])
        bare = not match["length"] and not match["thing"]
        article = match["count"].lower() == "een" and not match["length"]
        compared = match.start() or bare or _COMPARED.match(words, match.end())
        opens = bare and _IN_A_RANGE.match(words, match.end()) is not None
        if number is None or (article and compared and not opens):
            continue
        worded = bare and match["count"].isalpha()
        if worded and sibling is None and not _IN_A_RANGE.match(words, match.end()):
            continue
        value, factor = Decimal(str(number)), 1
        own: BandUnit | None = None
        if match["length"]:
            factor = unit_months(match["length"])
            value, own = value * factor, "months"
        elif match["thing"]:
            own = "count"
        elif money and not worded:
            own = "eur_per_hour"
        elif sibling is not None:
            value, own, factor = value * sibling.factor, sibling.unit, sibling.factor
        end = match.end("count")
        found.append(_Quantity(value, match.start(), match.end(), own, factor, end))
    return sorted(found, key=lambda q: q.start)


def _inherit(quantity: _Quantity, unit: BandUnit, factor: int) -> _Quantity:
    if quantity.unit is not None:
        return quantity
    return replace(quantity, value=quantity.value * factor, unit=unit, factor=factor)


def _read(words: str, quantities: list[_Quantity], unit: BandUnit) -> Bounds:
    first = quantities[0]
    second = quantities[1] if len(quantities) > 1 else None
    if second is not None:
        between = words[first.end : second.start]
        opening = _side_before(words[: first.start])
        for pattern, held in _JOINT_PATTERNS:
            if pattern.fullmatch(between):
                held = held or (unit == "count" and between.strip().lower() == "to")
                return _range(first.value, second.value, unit, opening, held)
        side = _side_after(words, first) or opening
        other = _side_before(between)
        if side and other and side[0] != other[0]:
            return _two_sided(first, side, second, other, unit)
    return _one_sided(words, first, unit)


def _range(
    first: Decimal, second: Decimal, unit: BandUnit, opening: tuple[str, bool] | None, held: bool
) -> Bounds:
    first_held = opening is None or opening[0] != "min" or opening[1]
    if first > second:
        return Bounds(_plain(second), _plain(first), unit, held, first_held)
    return Bounds(_plain(first), _plain(second), unit, first_held, held)


def _two_sided(
    first: _Quantity,
    side: tuple[str, bool],
    second: _Quantity,
    other: tuple[str, bool],
    unit: BandUnit,
) -> Bounds:
    low, high = (first, second) if side[0] == "min" else (second, first)
    low_held, high_held = (side[1], other[1]) if side[0] == "min" else (other[1], side[1])
    return Bounds(_plain(low.value), _plain(high.value), unit, low_held, high_held)


def _one_sided(words: str, quantity: _Quantity, unit: BandUnit) -> Bounds:
    value = _plain(quantity.value)
    side = _side_after(words, quantity) or _side_before(words[: quantity.start])
    if side is None:
        near_start = len(words[: quantity.start].split()) <= 3
        return Bounds(value, value, unit) if near_start else _NONE
    if side[0] == "min":
        return Bounds(value, None, unit, min_inclusive=side[1])
    return Bounds(None, value, unit, max_inclusive=side[1])


def _side_before(words: str) -> tuple[str, bool] | None:
    for pattern, side, held in _BEFORE_PATTERNS:
        if pattern.search(words[-48:]):
            return side, held
    return None


def _side_after(words: str, quantity: _Quantity) -> tuple[str, bool] | None:
    """ "3 of meer referenties", "10 jaar of meer"."""
    for end in (quantity.number_end, quantity.end):
        for pattern, side, held in _AFTER_PATTERNS:
            if pattern.match(words, end):
                return side, held
    return None


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value
