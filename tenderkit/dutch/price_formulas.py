"""How a price is scored by computing: the lowest over the own, along a line, or otherwise.

Why: "(laagste tarief / aangeboden tarief) x 40" and "naar evenredigheid van de goedkoopste" are one
formula in other words. In: what a criterion says of its score. Out: its name in the record, or
nothing.

- `lowest_over_own`: the text names the lowest bid and divides by another, or says that points
  follow in proportion.
- `linear`: a line between two amounts, or a difference of amounts divided by another.
- `other`: logarithms, value for money, so much off for each euro.
"""

from __future__ import annotations

import re
from typing import Literal

from tenderkit.dutch.amounts import find_amounts
from tenderkit.dutch.numbers import NUMBER

Formula = Literal["lowest_over_own", "linear", "other"]

_LOWEST_BID = (
    r"(?:\b(?:laagst\w*|goedkoopst\w*|voordeligst\w*|lowest|cheapest|minimumtarief|minimumprijs)\b"
    r"|\b[TP] ?_?(?:laag\w*|min|low\w*)\b)"
)
_DIVIDES = (
    r"(?:[/÷]|\s:\s|\)\s?:|\bgedeeld door\b|\b(?:te )?delen door\b|\bdeelt? door\b|\bdivided by\b"
    r"|\bover (?:your|the offered)\b|\bquoti[eë]nt\b|\bten opzichte van\b|\bt\.?o\.?v\.?\b"
    r"|\bgerelateerd\b)"
)
_IN_PROPORTION = (
    r"(?:\b(?:naar |in )?(?:rato|evenredig\w*|rechtevenredig\w*|verhoudingsgewijs|pro rata)\b"
    r"|\bproportion\w*|\b(?:naar|in) (?:\w+ )?verhouding\b)"
)
_LOWEST_OVER_OWN = re.compile(
    rf"{_LOWEST_BID}(?s:.{{0,120}}?){_DIVIDES}|\bquoti[eë]nt van\b.{{0,30}}{_LOWEST_BID}"
    rf"|{_LOWEST_BID}(?s:.{{0,160}}?){_IN_PROPORTION}|{_IN_PROPORTION}(?s:.{{0,80}}?){_LOWEST_BID}",
    re.IGNORECASE,
)
_OVER_OWN = re.compile(r"\blaagste (?:inschrijv|tarief|uurtarief|prijs)\w*.{0,40}/", re.IGNORECASE)
_BETWEEN = (
    r"(?:daartussen|daartussenin|ertussen|ertussenin|tussenliggende"
    r"|tussen (?:deze|die|beide) (?:grenzen|bedragen|tarieven))"
)
_LINE = re.compile(
    r"\b(?:lineair|linear|rechtlijnig|glijdende schaal|rechte lijn|straight line)\b|\binterpol\w*"
    r"|\bge[iï]nterpoleerd\b|\bgelijkmatig (?:af|op|toe|over|verdeeld|aflopend|oplopend)\b"
    r"|\b(?:loopt|lopen|nemen|neemt|dalen|daalt|stijgt|stijgen)\b.{0,40}\bgelijkmatig\b"
    rf"|\b{_BETWEEN}\b.{{0,60}}\b(?:evenredig\w*|naar rato|glijdend\w*|verhouding)\b",
    re.IGNORECASE | re.DOTALL,
)
_AMOUNT = r"(?:€\s*)?\d[\d,.]*"
_OWN = r"(?:[PTU]\b|(?:uw |het |eigen |aangeboden |inschrijf)?(?:uur)?tarief)"
_OF_DIFFERENCES = re.compile(
    rf"P?max\s*[-–−]\s*P\b.{{0,30}}/|\(\s*{_AMOUNT}\s*[-–−]\s*{_OWN}.{{0,30}}?\)\s*[/:÷]"
    rf"|(?:uur)?tarief\w*\s*\)?\s*[/:÷]\s*\(\s*(?:€\s*)?\d",
    re.IGNORECASE,
)
_LOGARITHM = re.compile(r"\blogarit|\blog\s?\(|\bln\s?\(|\blog10", re.IGNORECASE)
_MORE_OR_LESS = (
    r"(?:erboven|daarboven|meer|hoger|duurder|kost|minder|aftrek|eraf|eronder|daaronder|lager|onder"
    r"|beneden|goedkoper|boven)"
)
_OTHER = re.compile(
    r"\b(?:een|op een|op één)[- ]na[- ]laagste|\bformul[ea]\b|\blog\b"
    r"|punten gedeeld door (?:het|de|uw)\b.{0,24}(?:tarief|prijs)"
    r"|punten (?:wordt|worden) gedeeld door\b|\b(?:waarde voor geld|value for money)\b"
    r"|\bprijs[- ]kwaliteit ?verhouding\b|\bgunnen op waarde\b|\bsuperformule\b"
    r"|\bkwaliteitspunten? per euro\b|\bfictieve (?:korting|aftrek)\b"
    r"|\bfictief\b.{0,40}\b(?:afgetrokken|in mindering)\b|\bmediaan\b"
    r"|\bgemiddelde (?:prijs|tarief|uurtarief)\b"
    rf"|\b(?:elke|iedere|per) (?:(?:hele|volle|extra|{NUMBER}) )?(?:euro|€|kwartje|procent)\b"
    rf".{{0,40}}\b(?:{_MORE_OR_LESS}|bij|af)\b",
    re.IGNORECASE,
)


def find_formula(text: str) -> Formula | None:
    """How a text computes the score of a price, or None where it does not.

    Examples
    --------
    >>> find_formula("40 x goedkoopste tarief : eigen tarief")
    'lowest_over_own'
    >>> find_formula("lineair tussen € 80 (alle punten) en € 100 (geen punten)")
    'linear'
    """
    if _LOGARITHM.search(text):
        return "other"
    if _OF_DIFFERENCES.search(text):
        return "linear"
    if _LINE.search(text) and not _OVER_OWN.search(text):
        return "linear"
    if _LOWEST_OVER_OWN.search(text):
        return "lowest_over_own"
    if len(find_amounts(text)) > 1 and re.search(_IN_PROPORTION, text, re.IGNORECASE):
        return "linear"
    return "other" if _OTHER.search(text) else None
