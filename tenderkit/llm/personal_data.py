"""Numbers and addresses of a person in a text: by their form, by the words before them, or both.

Why: what leaves the machine must not hold them; one that is missed is a leak, a word too many only
makes the text poorer. So a form alone is enough where nothing else looks like it (e-mail, IBAN),
and a word before it widens what is taken (BSN, KvK, date of birth), also past the faults of a scan.
In: a text. Out: `Found` pieces with their kind, overlapping where two rules agree.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Literal

from tenderkit.lexicon.personal import (
    ADDRESS_TOLD,
    AGE,
    AROUND,
    BEFORE_POSTCODE,
    BELGIAN,
    BORN_BEFORE,
    BORN_DAY,
    BORN_NEAR,
    BORN_PLACE,
    BSN,
    BSN_TOLD,
    DOCUMENT,
    EMAIL,
    ENGLISH_STREET,
    HANDLE,
    HOUSE_AT_END,
    IBAN,
    ID_CARD,
    IN_BRACKETS,
    LIVES,
    MONTH_BEHIND,
    NAMED_FOR_A_YEAR,
    NO_POSTCODE,
    OF_STREET,
    PHONE,
    PHONE_PARTED,
    PHONE_TOLD,
    PLACE,
    PLATE,
    POSTBOX,
    POSTCODE,
    SIGNED_AT,
    SITE_TOLD,
    STAR,
    STREET_NUMBER,
    TOLD_BEFORE_POSTCODE,
    TRADE,
    URL,
    VAT,
)
from tenderkit.llm.places import may_be_a_place
from tenderkit.llm.workplaces import is_below_a_job, is_of_an_employer

Kind = Literal[
    "name",
    "phone",
    "email",
    "address",
    "postcode",
    "residence",
    "bsn",
    "iban",
    "trade_register",
    "vat",
    "birth_date",
    "url",
    "plate",
    "document",
    "number",
    "word",
    "look_alike",
]


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A piece of a text that is personal, in characters: `text[start:end]`."""

    start: int
    end: int
    kind: Kind


_ALL_DIGITS = re.compile(r"\d")


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the eleven test of a citizen service number.

    Examples
    --------
    >>> is_bsn("111222333"), is_bsn("111222334")
    (True, False)
    """
    from stdnum.nl import bsn

    plain = "".join(digit for digit in digits if digit.isdigit())
    return len(plain) == 9 and plain.strip("0") != "" and bool(bsn.is_valid(plain))


def is_iban(text: str) -> bool:
    """Whether a text is a bank account: by its check digits, or by a form that nothing else has.

    A mistyped number is as personal as a right one, so a Dutch, Belgian or German form is enough.

    Examples
    --------
    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("nl92abna0417164300")
    (True, True)
    """
    from stdnum import iban

    plain = re.sub(r"[ .]", "", text).upper()
    digits = plain.translate(_AS_DIGITS)
    forms = {"NL": (18, 8), "BE": (16, 4), "DE": (22, 4), "FR": (27, 4), "GB": (22, 8)}
    length, head = forms.get(plain[:2], (0, 0))
    if len(plain) == length and digits[2:4].isdigit() and digits[head:].isdigit():
        return True
    return bool(iban.is_valid(plain, check_country=False)) if plain[2:4].isdigit() else False


_AS_DIGITS = str.maketrans("OQILSB|", "0011581")


def _many_digits(text: str, least: int = 6) -> bool:
    return len(_ALL_DIGITS.findall(text)) >= least


def _is_phone(text: str) -> bool:
    plain = re.sub(r"[^0-9+]", "", text.translate(str.maketrans("OoQlI|", "000111")))
    if re.match(r"\(?[0O]?\d?[-./ ]{1,3}\d{1,2}[-./ ]{1,3}(?:19|20)\d\d", text) or not _many_digits(
        text, 5
    ):
        return False
    if _holds_a_date(text):
        return False
    if plain.startswith(("+", "00")):
        return 9 <= len(plain.lstrip("+0")) <= 15
    return plain.startswith("0") and len(plain) in (10, 11)


def _holds_a_date(text: str) -> bool:
    return bool(
        re.match(r"\d{1,2}[-./]\d{1,2}[-./]\d{4}|(?:19|20)\d\d-\d\d-\d\d", text)
        or re.match(r"0[1-57-9][-./](?:19|20)\d\d(?!\d)", text)
        or re.search(r"\d{4}[ ]?[-–][ ]?(?:19|20)\d\d(?!\d)", text)
    )


def _long_ago(date: str) -> bool:
    return re.search(r"(?<!\d)(?:19[3-9]\d|200[0-8])(?!\d)", date) is not None


def _is_bsn_like(text: str) -> bool:
    plain = text.translate(str.maketrans("OoQlI|", "000111"))
    return _many_digits(text) and is_bsn(plain)


def _is_postcode(match: re.Match[str]) -> bool:
    letters, number = match["l"], match["n"][:4]
    if letters.isupper():
        year = number.isdigit() and 1950 <= int(number) <= 2040
        return not (year and letters.lower() in NO_POSTCODE and not match["p"])
    return match["p"] is not None and letters.lower() not in NO_POSTCODE


_YEARS = re.compile(r"(?:19|20)\d\d")


def _is_street(match: re.Match[str]) -> bool:
    """Not "fase 2", "Project Molen 2020", "Oplevering 12 okt": no year, no day."""
    if MONTH_BEHIND.match(match.string, match.end()):
        return False
    return (not _YEARS.fullmatch(match["n"].split()[-1]) and match["n"][0].isupper()) or match["n"][
        :1
    ].isdigit()


Rule = tuple[Kind, re.Pattern[str], Callable[[re.Match[str]], bool] | None]

RULES: tuple[Rule, ...] = (
    ("email", EMAIL, None),
    ("url", URL, None),
    ("url", SITE_TOLD, None),
    ("url", HANDLE, None),
    ("iban", IBAN, lambda match: is_iban(match[0])),
    ("vat", VAT, None),
    ("trade_register", TRADE, None),
    ("bsn", BSN_TOLD, lambda match: _many_digits(match["n"])),
    ("bsn", BSN, lambda match: _is_bsn_like(match[0])),
    ("document", DOCUMENT, None),
    ("document", ID_CARD, None),
    ("phone", PHONE, lambda match: _is_phone(match["n"])),
    ("phone", PHONE_PARTED, None),
    (
        "phone",
        PHONE_TOLD,
        lambda match: _many_digits(match["n"]) and not _holds_a_date(match["n"]),
    ),
    ("plate", PLATE, None),
    ("birth_date", BORN_DAY, None),
    ("birth_date", BORN_NEAR, None),
    ("birth_date", STAR, None),
    ("birth_date", AGE, None),
    ("birth_date", IN_BRACKETS, lambda match: _long_ago(match["n"])),
    ("birth_date", BORN_BEFORE, None),
    ("residence", BORN_PLACE, lambda match: may_be_a_place(match["n"] or match["m"])),
    ("residence", LIVES, None),
    ("residence", SIGNED_AT, lambda match: may_be_a_place(match["n"])),
    ("residence", AROUND, lambda match: not is_below_a_job(match.string, match.start("n"))),
    ("postcode", POSTCODE, _is_postcode),
    ("address", POSTBOX, None),
    ("address", ADDRESS_TOLD, None),
    ("address", NAMED_FOR_A_YEAR, None),
    ("address", TOLD_BEFORE_POSTCODE, None),
    ("address", BEFORE_POSTCODE, None),
    ("address", STREET_NUMBER, _is_street),
    ("address", OF_STREET, _is_street),
    ("address", ENGLISH_STREET, None),
)
"""Kind, form, and what must hold of a match; the piece is the group `n` or `m`, else all of it."""

STRONG: frozenset[Kind] = frozenset({"email", "iban", "vat", "bsn", "phone"})
"""Kinds of which a piece left in a text stops it from being sent."""


def find_data(text: str) -> Iterator[Found]:
    """Numbers and addresses in a text, in the order of the rules."""
    for kind, pattern, holds in RULES:
        for match in pattern.finditer(text):
            if holds is None or holds(match):
                found = _found(match, kind)
                if kind != "address" or not is_of_an_employer(text, found.start):
                    yield found
    yield from _beside_addresses(text)


def _found(match: re.Match[str], kind: Kind) -> Found:
    groups = match.re.groupindex
    for name in ("n", "m"):
        if name in groups and match[name] is not None:
            return Found(match.start(name), match.end(name), kind)
    return Found(match.start(), match.end(), kind)


def _beside_addresses(text: str) -> Iterator[Found]:
    """A place on the line after a lone postcode, a Belgian postcode under a street."""
    for match in POSTCODE.finditer(text):
        if not match["p"] and _is_postcode(match):
            below = re.compile(rf"[^\S\n]*\n[^\S\n]*(?P<n>{PLACE})[^\S\n]*(?=\n|$)").match(
                text, match.end()
            )
            if below:
                yield _found(below, "residence")
    for match in BELGIAN.finditer(text):
        line = text.rfind("\n", 0, match.start("n"))
        above = text[text.rfind("\n", 0, max(line, 0)) + 1 : match.start("n")].rstrip(" ,|")
        if STREET_NUMBER.search(above) or HOUSE_AT_END.search(above.partition("\n")[0]):
            yield _found(match, "postcode")
