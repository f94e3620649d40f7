"""Amounts of money: "€ 75,-", "98,=", "negentig euro en vijftig cent", "tussen 85 en 95 euro".

In: a text. Out: each amount in EUR as `Decimal`, with its words. Both ends of a range are amounts,
also the one that prints no sign; an amount that is spelled out behind itself ("€ 112 (honderdtwaalf
euro)") is one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import wraps
from typing import TypeVar

from tenderkit.dutch.found import Found, in_order, small
from tenderkit.dutch.in_digits import in_digits
from tenderkit.dutch.number_words import cardinal
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE

T = TypeVar("T")

_DIGITS = (
    r"(?:\d{1,3}(?:\.\d{3}){1,4}(?!\d)(?:,\d{1,2})?|\d{1,3}(?:,\d{3}){1,4}\.\d{2}"
    r"|\d{1,3}(?:\s\d{3}){1,4}(?!\d)(?:,\d{2})?"
    r"|\d{1,9}(?:[.,]\d{1,2})?)(?!\d|[.,]\d)"
)
_DASH = r"(?:(?:[.,]?[-–—=]{1,2}|,[^\S\n][-–—])(?!\s?\d))"
_SIGN = r"(?:k?€\.?|(?<!\d)(?<!\d\s)EUR(?:O)?(?![a-z])\.?)"
_TIMES = {"miljoen": 1_000_000, "mln": 1_000_000, "mio": 1_000_000, "miljard": 1_000_000_000,
          "mld": 1_000_000_000, "k": 1000, "duizend": 1000, "ton": 100_000}  # fmt: skip
_OF_TIMES = rf"(?:{'|'.join(_TIMES)})(?!\w)"
_NOT_BEFORE = r"(?<![\w.,:/€-])"
_SPELLED = rf"(?:{OPTIONAL_SPACE}\((?P<spelled>[a-zëé -]{{3,40}})\))?"


def _cents(group: str) -> str:
    return rf"(?:{SPACE}(?:en{SPACE})?(?P<{group}>\d{{1,2}}){OPTIONAL_SPACE}cents?(?!\w))?"


_FIND = re.compile(
    rf"(?:(?<!\w)(?P<sign>{_SIGN}){OPTIONAL_SPACE}(?P<signed>{_DIGITS})(?:{_DASH})?"
    rf"(?:{OPTIONAL_SPACE}(?P<times>{_OF_TIMES}))?{_cents('cents')}"
    rf"|{_NOT_BEFORE}(?:(?P<named>{_DIGITS})(?:[.,][-=])?{_SPELLED}{OPTIONAL_SPACE}(?P<many>{_OF_TIMES})?"
    rf"|(?P<one>een{SPACE}(?:miljoen|miljard))){OPTIONAL_SPACE}(?P<unit>euro(?:['’]s)?(?!\s?\d+(?!\d|\s?[a-z]))"
    rf"|(?:k?€|eur)(?!\s?\d))(?!\w){_cents('more')}"
    rf"|{_NOT_BEFORE}(?P<dashed>\d{{1,6}}),[-–—=]{{1,2}}(?!\w)"
    rf"|{_NOT_BEFORE}(?P<cent>\d{{1,2}}){SPACE}(?:euro)?cents?(?!\w))",
    re.IGNORECASE,
)
_COULD_BE_AMOUNT = re.compile(r"€|eur|cent|,[-–—=]", re.IGNORECASE)
"""True wherever an amount stands: most lines hold none."""
_A_STANDARD = re.compile(r"[-\s]?(?:norm|motor|diesel|pallet)", re.IGNORECASE)
_MONEY_WORD = re.compile(
    r"[^\S\n](?:euro|eurocent|cent|miljoen|mln|miljard)(?![a-bd-z])", re.IGNORECASE
)
_LOW = re.compile(
    rf"(?P<between>tussen{SPACE}(?:de{SPACE})?)?(?<![\w.,:/€%-])(?P<low>{_DIGITS})(?:,[-=])?"
    rf"{OPTIONAL_SPACE}(?P<joint>tot en met|tot|t/m|à|[-–]|en){OPTIONAL_SPACE}(?:de{SPACE})?$",
    re.IGNORECASE,
)
_HIGH = re.compile(
    rf"{OPTIONAL_SPACE}(?:tot en met|tot|t/m|à|[-–]){OPTIONAL_SPACE}(?P<high>{_DIGITS})(?:,[-=])?"
    r"(?=\s*(?:$|[.,;:()\]|/]|(?:per|p|pu|excl\w*|incl\w*|ex|all|afhankelijk|bij|op|en|of)\b))"
    r"(?!\s?/\s?\d|\s*(?:per|p)\W?\s?(?:w|d|m|j))",
    re.IGNORECASE,
)
_AGAIN = re.compile(r"\s?\((?:zegge:?\s)?$", re.IGNORECASE)
_WIDEST = 4
"""A range of money runs to at most this many times its lower end: "2 - 95 euro" is numbering."""


def reads_money_in_words(
    find: Callable[[str], list[Found[T]]],
) -> Callable[[str], list[Found[T]]]:
    """A rule about money, made to read "negentig euro en vijftig cent" too."""

    @wraps(find)
    def reading(text: str) -> list[Found[T]]:
        digits = in_digits(text, _MONEY_WORD) if _MONEY_WORD.search(text) else None
        if digits is None:
            return find(text)
        return [digits.back(found) for found in find(digits.text)]

    return reading


@reads_money_in_words
def find_amounts(text: str) -> list[Found[Decimal]]:
    """Every amount of money, in EUR.

    Examples
    --------
    >>> [str(found.value) for found in find_amounts("van €75,- tot € 1.250,50")]
    ['75', '1250.50']
    """
    if not _COULD_BE_AMOUNT.search(text):
        return []
    found: list[Found[Decimal]] = []
    for amount in _stated(text):
        if found and _is_said_again(text, found[-1], amount):
            found[-1] = Found(found[-1].value, found[-1].start, amount.end + 1)
            continue
        found.extend(_range(text, amount))
    return in_order(found)


def _stated(text: str) -> Iterator[Found[Decimal]]:
    for match in _FIND.finditer(text):
        value = _value(match)
        if value is None or (match["sign"] and _A_STANDARD.match(text, match.end())):
            continue
        yield Found(value, match.start(), match.end())


def _value(match: re.Match[str]) -> Decimal | None:
    if match["cent"]:
        return _cents_of(match["cent"])
    if match["one"]:
        return Decimal(_TIMES[small(match["one"]).split()[1]])
    value = decimal(match["signed"] or match["named"] or match["dashed"])
    if match["spelled"] and cardinal(match["spelled"]) != value:
        return None
    times = match["times"] or match["many"]
    thousands = small(match["sign"] or match["unit"] or "").startswith("k")
    if times or thousands:
        value = _plain(value * (_TIMES[small(times)] if times else 1000))
    cents = match["cents"] or match["more"]
    if cents:
        value += _cents_of(cents)
    return value


def _cents_of(digits: str) -> Decimal:
    return Decimal(f"0.{int(digits):02}")


def _range(text: str, amount: Found[Decimal]) -> Iterator[Found[Decimal]]:
    """An amount, with the other end of its range where that one prints no sign."""
    below = _LOW.search(text, max(0, amount.start - 40), amount.start)
    if below and (below["between"] or below["joint"] != "en"):
        low = decimal(below["low"])
        if low < amount.value <= low * _WIDEST:
            yield Found(low, below.start("low"), _end_of(text, below.end("low")))
    yield amount
    above = _HIGH.match(text, amount.end)
    if above:
        high = decimal(above["high"])
        if amount.value < high <= amount.value * _WIDEST:
            yield Found(high, above.start("high"), _end_of(text, above.end("high")))


def _end_of(text: str, end: int) -> int:
    """The dash of "95,-" belongs to it."""
    return end + 2 if text[end : end + 2] in (",-", ",=") else end


def _is_said_again(text: str, before: Found[Decimal], amount: Found[Decimal]) -> bool:
    between = text[before.end : amount.start]
    return (
        before.value == amount.value
        and _AGAIN.fullmatch(between) is not None
        and text[amount.end : amount.end + 1] == ")"
    )


def decimal(digits: str) -> Decimal:
    """The number of "1.250,50", "1,250.50" or "92.50"."""
    digits = re.sub(r"\s", "", digits)
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+\.\d{2}", digits):
        return Decimal(digits.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        digits = digits.replace(".", "")
    return Decimal(digits.replace(",", "."))


def _plain(value: Decimal) -> Decimal:
    return Decimal(int(value)) if value == value.to_integral_value() else value
