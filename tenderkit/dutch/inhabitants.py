"""Sizes of a municipality in inhabitants: "meer dan 100.000 inwoners", "een 100.000-plus gemeente".

In: a text. Out: lowest and highest number, None for the open side.
"""

from __future__ import annotations

import re

from tenderkit.dutch.found import Found, in_order
from tenderkit.dutch.in_digits import reads_words
from tenderkit.dutch.numbers import OPTIONAL_SPACE, SPACE, parse_number
from tenderkit.sieving import sieve

Inhabitants = tuple[int | None, int | None]

_NUMBER = r"\d{1,3}(?:[.\s]\d{3}){1,3}+(?!\d)|\d{4,7}(?!\d)|\d{2,3}(?=k(?!\w)|\sduizend)"
_TENS = r"\d{2,3}(?=\s?(?:tot|à|[-–])\s?\d{2,3}(?:k(?!\w)|\sduizend))"
_ONE = rf"(?:{_NUMBER})(?:k(?!\w)|{SPACE}duizend)?"
_PEOPLE = r"(?:inwoners?|inhabitants|inwonertal|inw\b\.?)"
_FIND = sieve(
    rf"(?<!\w)(?P<bound>(?:meer|minder|groter|kleiner|hoger|lager|more|less|fewer|larger"
    rf"|over){SPACE}(?:dan|than)|minimaal|minstens|ten{SPACE}?minste|tenminste|maximaal|max\.?"
    rf"|niet{SPACE}(?:meer|minder){SPACE}dan|ten{SPACE}?hoogste|hooguit|hoogstens|up{SPACE}to"
    rf"|min\.?|vanaf|tot|(?:boven|onder|beneden)(?:{SPACE}de)?|at{SPACE}least|tussen(?:{SPACE}de)?|van|≥|≤|>=?|<=?|circa|ca\.)?"
    rf"{OPTIONAL_SPACE}(?<![\w.,:/€-])(?P<low>{_ONE}|{_TENS})(?P<plus>{OPTIONAL_SPACE}(?:\+|of{SPACE}meer))?"
    rf"(?:{OPTIONAL_SPACE}(?:inwoners{SPACE})?(?:tot(?:{SPACE}en{SPACE}met)?|t/m|en|à|[-–—]|to"
    rf"|and){OPTIONAL_SPACE}(?:(?:de|maximaal|hooguit|ten{SPACE}hoogste){SPACE})?(?P<high>{_ONE}))?"
    rf"{OPTIONAL_SPACE}{_PEOPLE}(?!\w)(?P<more>{SPACE}(?:of{SPACE}meer|of{SPACE}groter"
    rf"|or{SPACE}more))?",
    re.IGNORECASE,
)
_PLUS_TOWN = re.compile(
    rf"(?<![\w.,:/€-])(?P<low>{_ONE}){OPTIONAL_SPACE}(?:-{OPTIONAL_SPACE}?plus|plus"
    rf"|\+)[-\s]?(?:gemeente|stad|organisatie)\w*",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    rf"inwon(?:er(?:s|tal|aantal)?|eraantal)(?:{SPACE}(?:van|is))?{SPACE}(?P<bound>(?:meer|minder"
    rf"|groter|kleiner|hoger){SPACE}dan|minimaal|minstens|ten{SPACE}?minste|tenminste|maximaal"
    rf"|boven|van)?{OPTIONAL_SPACE}(?P<low>{_ONE})",
    re.IGNORECASE,
)
_ABOUT_PEOPLE = sieve(r"inw|inhab|gemeente|stad|organisatie", re.IGNORECASE)
_AT_MOST = (
    "minder", "kleiner", "lager", "maximaal", "max", "tot", "onder", "beneden", "niet meer", "ten",
    "hooguit", "hoogstens", "up", "less", "fewer", "<", "≤",
)  # fmt: skip


@reads_words
def find_inhabitants(text: str) -> list[Found[Inhabitants]]:
    """Every demanded size; a size without "meer dan" or the like is taken as a minimum only with
    "+".

    Examples
    --------
    >>> find_inhabitants("gemeente met 50.000 tot 150.000 inwoners")[0].value
    (50000, 150000)
    """
    found: list[Found[Inhabitants]] = []
    if not _ABOUT_PEOPLE.search(text):
        return found
    for pattern in (_FIND, _PLUS_TOWN, _LABELLED):
        for match in pattern.finditer(text):
            value = _value(match.groupdict(), pattern is _PLUS_TOWN)
            if value is not None:
                start = (
                    match.start("bound") if match.groupdict().get("bound") else match.start("low")
                )
                found.append(Found(value, start, match.end()))
    return in_order(found)


def _value(groups: dict[str, str | None], plus_town: bool) -> Inhabitants | None:
    low = _people(groups["low"])
    if low is None:
        return None
    if groups.get("high"):
        high = _people(groups["high"])
        if high is not None and low < 1000 <= high:
            low *= 1000
        return None if high is None or high < low else (low, high)
    if plus_town or groups.get("plus") or groups.get("more"):
        return low, None
    bound = (groups.get("bound") or "").lower()
    if not bound or bound.startswith(("circa", "ca", "tussen")) or bound == "van":
        return None
    at_most = bound.startswith(_AT_MOST) and "minste" not in bound
    return (None, low) if at_most else (low, None)


def _people(words: str | None) -> int | None:
    if words is None:
        return None
    digits = re.sub(r"\D", "", words)
    thousands = 1000 if re.search(r"k$|duizend$", words, re.IGNORECASE) else 1
    number = parse_number(digits)
    return None if number is None else int(number) * thousands
