"""The bounds that a clause of a scale tells: "nog geen twaalf maanden", "daarboven", "de rest".

Why: in running words a bound comes with any side word, unit and order, and a later clause leaves
out what an earlier one said ("vanaf zes maanden tot anderhalf jaar ... en daarboven"). In: a text.
Out: its tokens: bounds with their ends, words for none or for what is left, bare numbers, scores.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Literal

from tenderkit.dutch.durations import LENGTH_UNIT, unit_months
from tenderkit.dutch.numbers import NUMBER, parse_number
from tenderkit.dutch.points import POINTS_UNIT, find_points
from tenderkit.records import BandUnit

Kind = Literal["bound", "none", "rest", "bare", "score", "share"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a clause; ends without unit are numbers as printed."""

    kind: Kind
    start: int
    end: int
    value: float | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    low_held: bool = True
    high_held: bool = True
    unit: BandUnit | None = None
    factor: int = 1
    side: Literal["up", "down", "other"] = "other"


def _quantity(n: int, apart: str = r"(?<![\w.,:/-])") -> str:
    return (
        rf"(?:(?:€\s?|\beuro?\s)(?P<sign{n}>\d{{1,4}}(?:[.,]\d{{1,2}})?)(?![\d.])(?:,[-–—]+)?"
        rf"|(?<![\w.,:/-])(?P<euro{n}>\d{{1,4}}(?:[.,]\d{{1,2}})?)\seuro\b(?:\sen\s(?P<cent{n}>\d{{1,2}})\scent\b)?"
        rf"|\b(?P<half{n}>(?:een\s|half\sa\s)?(?:half\s?jaar|year(?<=half\sa\syear)))\b"
        rf"|(?<![\w.,:/-])(?P<nth{n}>\d{{1,3}})(?:ste|de|e)\s(?P<place{n}>maand|jaar)\b"
        rf"|{apart}(?P<count{n}>{NUMBER})(?!\s?(?:%|procent|percent)|[\w/]|[.,:]\d)"
        rf"(?:\s(?:volle|hele))?(?:\s?(?P<unit{n}>{LENGTH_UNIT})|\s?(?P<people{n}>inwoners|inw\b\.?)|\s?(?P<measure{n}>weken|week|werkdagen|dagen|dag|minuten|km|kilometers?|uur|uren|weeks?|days?)\b)?)"
    )


_UP = (
    r"(?:meer|hoger|langer|groter|ouder|duurder|vaker|verder|more|higher|longer|greater|above"
    r"|over|up|daarboven|hogere?)"
)
_DOWN = (
    r"(?:minder|lager|korter|kleiner|goedkoper|jonger|less|fewer|lower|shorter|cheaper|under"
    r"|below|daaronder)"
)
_BEFORE: Final[tuple[tuple[str, str, bool], ...]] = (
    ("least", rf"niet\s{_DOWN}\sdan|minimaal|minstens|ten\s?minste|min\.|vanaf|at\sleast"
     r"|from|≥|>=", True),
    ("most", rf"(?:niet|no|not)\s{_UP}\s(?:dan|than)|maximaal|hoogstens|hooguit|ten\shoogste|max\."
     r"|tot\sen\smet|t/m|at\smost|up\sto|binnen|within|≤|<=", True),
    ("over", rf"{_UP}\s(?:\w+\s)?(?:dan|than)|boven|voorbij|beyond|ruim|above|over|>", False),
    ("below", rf"{_DOWN}\s(?:\w+\s)?(?:dan|than)|onder|beneden|nog\sgeen|below|under|tot(?:\saan)?"
     r"|until|<", False),
)  # fmt: skip
_SIDES = "|".join(f"(?P<{name}>{words})" for name, words, _ in _BEFORE)
_ARTICLE = r"(?:\s(?:nog|maar|circa|een\s(?:uur)?tarief\svan|de|het|a|the|tarief))*"
_JOINT = (
    r"(?:\s?(?P<held>t/m|tot\sen\smet|tot\sinclusief|à|[-–—]|through)"
    r"|\s?,?\s?(?P<open>tot|to|until|up\sto)(?!\sen\smet)"
    r"|(?:,\s(?:drie|vier|vijf|zes|zeven|\d{1,2}))?\s(?:of|or))\s?(?:de\s)?"
)
_POST = (
    rf"(?:\s(?!(?:tot|en|of|or|and)\b)[a-zé-]+){{0,2}}?\s(?:(?:of|en|or|and)\s(?:(?P<more>{_UP})|(?P<fewer>{_DOWN}))\b"
    r"|(?:\w+\s)?(?P<full>volgemaakt|vol\smaakt|vol\sheeft))|(?P<plus>\s?\+)(?!\w)"
)
_SCORE = (
    rf"(?<![\w.,:/€-])(?P<points>{NUMBER})\s(?:hele\s|volle\s|extra\s)?{POINTS_UNIT}"
    r"|\b(?P<nought>(?:geen(?:\senkele?)?|g[eé]{2}n|no|zero)\s(?:punt(?:en)?|score|points?)|niets|nothing"
    r"|(?:telt|tellen|doet|doen)\sniet\smee|scoort\s(?:\w+\s)?niet|krijgt\ser\sgeen|met\slege\shanden"
    r"|(?:\ber\s|(?<=\bzit\s)|(?<=\bkrijgt\s)|(?<=\bdaarboven\s)|(?<=\bearns\s)|(?<=\bgets\s))(?:geen|none)(?=\s?(?:[.;]|$)))\b"
    r"|\((?P<boxed>\d{1,3})\)"
)
_WHOLE = (
    r"\b(?:alle(?:\sde)?\spunten|ze\sall(?:emaal|e)|het\smaximum(?:\saantal)?(?:\spunten)?|de\smaximale\sscore|(?:het\s)?volledige\saantal(?:\spunten)?"
    r"|(?:de|het)\svolle\s(?:score|buit|mep|pond|aantal)|(?:de\s)?volle\spunten"
    r"|all\s(?:of\s)?(?:them|the\spoints)|the\sfull\s(?:score|marks|amount)|full\smarks|the\smaximum(?:\sscore)?)\b(?!\s(?:van|of|is|bedraagt)\b)"
)
""" "Dan krijgt u ze allemaal": as many as the text says there are to be had."""
_WHO = r"(?:wie|vraagt\s(?:u|je|hij)|vraag\sje|rekent\su|reken\sje|iets|alles)\s(?:nog\s)?"
""" "Wie meer vraagt", "vraagt u minder": what is left on that side."""
_TOKEN = re.compile(
    r"(?P<skip>\b(?:in|van|gedurende|over)\s(?:de|het|the)\s(?:(?:afgelopen|laatste|voorbije|last|past)\s[\wé]+|[\wé]+\s(?:laatste|afgelopen))(?:\s(?:jaar|jaren|maanden|years|months))?"
    rf"|(?<![\w.,])\d{{1,3}}(?:,\s\d{{1,3}})+\s(?:of|en|or|and)\s\d{{1,3}}(?:\s{POINTS_UNIT})?(?!\s?jaar|\s?maand)"
    r"|\bstappen\svan\s\w+|\b\w+\s(?:keer|maal)\s(?:zo|zwaarder))"
    rf"|(?<![\w.,])(?P<share>{NUMBER})\s?(?:%|procent\b|percent\b)"
    rf"|(?P<whole>{_WHOLE})"
    rf"|(?P<scored>{_SCORE})"
    rf"|(?P<until>\bde\s{_quantity(5)}\swel,?\s(?:maar|doch)\s(?:de\s)?{_quantity(6)}\sniet)"
    rf"|(?P<between>\b(?:tussen|between)\s(?:de\s)?{_quantity(7)}\s(?:en|and)\s(?:de\s)?{_quantity(8)})"
    r"|(?P<range>(?:\b(?:van|from|vanaf|(?P<above>boven|over|above|meer\sdan))\s(?:de\s)?)?"
    rf"{_quantity(1)}{_JOINT}{_quantity(2, '')})"
    rf"|(?P<sided>(?<![\w€])(?:{_SIDES}){_ARTICLE}\s?{_quantity(3)})"
    r"|(?P<one>\b(?:een|één)\senkele?\b)"
    rf"|(?P<single>(?:\balle\s(?=[a-zé]))?{_quantity(4)}(?:{_POST})?)"
    r"|(?P<none>\b(?:(?:nog\s)?(?:nooit|g[eé]{2}n(?:\senkele?)?)|zonder(?:\senige)?|never|none|uitsluitend|niet)\b|\b(?:nee|no)\b(?=\s?[:,=]))"
    r"|(?P<all>\b(?:beide|allebei|both)\b)"
    rf"|(?P<up>\b(?:daarboven|daarna|later|(?:nog\s)?(?:langere?|hogere?)|verder|duurdere?|vaker|above\sthat|beyond\sthat)\b|\b{_WHO}meer\b(?!\s(?:dan|jaar|maand))|\banything\s(?:above|higher|more)\b(?!\s(?:than|\d)))"
    rf"|(?P<down>\b(?:daaronder|daarbeneden|lagere?|kortere?|goedkopere?|below\sthat)\b|\b{_WHO}minder\b(?!\s(?:dan|jaar|maand)))"
    r"|(?P<other>\b(?:de\s(?:rest|overigen?)|the\srest|overige\w*|(?:alle\s)?anderen?)\b)",
    re.IGNORECASE,
)


def tokens_of(text: str) -> Iterator[Token]:
    """The bounds, scores and bare numbers of a text, in order.

    Examples
    --------
    >>> [(t.kind, t.low, t.high) for t in tokens_of("van zes maanden tot anderhalf jaar")]
    [('bound', Decimal('6'), Decimal('18.0'))]
    """
    for match in _TOKEN.finditer(text):
        if match["whole"]:
            most = max((found.value for found in find_points(text)), default=0)
            if most:
                yield Token("score", *match.span(), most)
            continue
        token = _token(match)
        if token is not None:
            yield token


def _token(match: re.Match[str]) -> Token | None:
    start, end = match.span()
    if match["skip"]:
        return None
    if match["share"]:
        value = parse_number(match["share"])
        return None if value is None else Token("share", start, end, value)
    if match["scored"]:
        words = match["points"] or match["boxed"]
        value = 0.0 if match["nought"] else parse_number(words)
        return None if value is None else Token("score", start, end, value)
    if match["none"]:
        return Token("none", start, end)
    if match["all"]:
        return Token("bound", start, end, low=Decimal(2), high=Decimal(2), unit="count")
    if match["one"]:
        return Token("bound", start, end, low=Decimal(1), high=Decimal(1), unit="count")
    for side in ("up", "down", "other"):
        if match[side]:
            return Token("rest", start, end, side=side)
    if match["until"]:
        return _range(match, 5, 6, held=False)
    if match["between"]:
        return _range(match, 7, 8, held=True)
    if match["range"]:
        return _range(match, 1, 2, held=not match["open"])
    return _sided(match) if match["sided"] else _single(match)


def _amount(match: re.Match[str], n: int) -> tuple[Decimal, BandUnit | None, int] | None:
    for group in (f"sign{n}", f"euro{n}"):
        if match[group]:
            cents = Decimal(match[f"cent{n}"] or 0) / 100 if group == f"euro{n}" else Decimal(0)
            return Decimal(match[group].replace(",", ".")) + cents, "eur_per_hour", 1
    if match[f"half{n}"]:
        return Decimal(6), "months", 1
    if match[f"nth{n}"]:
        factor = 12 if match[f"place{n}"].lower() == "jaar" else 1
        return Decimal(match[f"nth{n}"]) * factor, "months", factor
    value = parse_number(match[f"count{n}"])
    if value is None:
        return None
    if match[f"unit{n}"]:
        factor = unit_months(match[f"unit{n}"])
        return Decimal(str(value)) * factor, "months", factor
    unit: BandUnit | None = "count" if match[f"people{n}"] else None
    return Decimal(str(value)), "level" if match[f"measure{n}"] else unit, 1


def _range(match: re.Match[str], first: int, second: int, *, held: bool) -> Token | None:
    one, other = _amount(match, first), _amount(match, second)
    if one is None or other is None:
        return None
    (low, unit, factor), (high, last, times) = one, other
    if unit is None and last is not None:
        low, unit, factor = low * times, last, times
    elif last is None and unit is not None:
        high, last = high * factor, unit
    if unit != last or low >= high:
        return None
    return Token(
        "bound", *match.span(), low=low, high=high, low_held=match["above"] is None,
        high_held=held, unit=unit, factor=factor,
    )  # fmt: skip


def _sided(match: re.Match[str]) -> Token | None:
    amount = _amount(match, 3)
    if amount is None:
        return None
    value, unit, factor = amount
    side, held = next((name, held) for name, _, held in _BEFORE if match[name])
    if side in ("least", "over"):
        return Token("bound", *match.span(), low=value, low_held=held, unit=unit, factor=factor)
    return Token("bound", *match.span(), high=value, high_held=held, unit=unit, factor=factor)


def _single(match: re.Match[str]) -> Token | None:
    amount = _amount(match, 4)
    if amount is None:
        return None
    value, unit, factor = amount
    if match["more"] or match["plus"] or match["full"]:
        return Token("bound", *match.span(), low=value, unit=unit, factor=factor)
    if match["fewer"]:
        return Token("bound", *match.span(), high=value, unit=unit, factor=factor)
    if unit is None:
        if match["count4"].lower() in ("een", "half", "halve"):
            return None
        return Token("bare", *match.span(), float(value), low=value, high=value)
    return Token("bound", *match.span(), low=value, high=value, unit=unit, factor=factor)
