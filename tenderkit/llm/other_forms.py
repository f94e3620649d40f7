"""Addresses, days of birth, user names and e-mail addresses in forms beside the usual ones.

Why: a street may have no capital, a boat no street, a day no digits, and a column breaks an e-mail
address in two. In: a text and what was found in it. Out: `Found` pieces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tenderkit.lexicon import other_forms as forms
from tenderkit.lexicon.home import BEFORE_A_DAY_OF_WORK, BEHIND_A_DAY_OF_WORK
from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.numbers import REFERENCES
from tenderkit.lexicon.personal import NO_POSTCODE
from tenderkit.lexicon.roles import ROLE
from tenderkit.lexicon.towns import town_at
from tenderkit.llm.personal_data import Found, Kind
from tenderkit.llm.places import is_place, is_unknown, may_be_a_place
from tenderkit.llm.workplaces import is_of_an_employer

_STREETS: Final = (
    forms.STREET,
    forms.LED,
    forms.FRENCH,
    forms.LIVES_AT,
    forms.HOUSE_AFLOAT,
    forms.BERTH,
    forms.NUMBERED_ASIDE,
    forms.HOUSE_BELOW,
)
_DAYS: Final = (forms.WRITTEN_DAY, forms.BIRTHDAY_TOLD, forms.BORN_OTHERWISE, forms.AGED_OTHERWISE)
_PLACES: Final = frozenset[Kind]({"residence", "postcode"})
_IN_A_ROW: Final = frozenset[Kind]({"birth_date", "name", "phone", "email", "bsn"})
_LEAST_SAID: Final = 5
"""Digits and words of a number that is said."""
_FAR: Final = 200
"""Characters in which the second half of a broken address is looked for."""


def find_other_forms(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """What the usual forms leave: whole pieces, and what belongs to a street that was found."""
    streets = [*_streets(text), *(one for one in found if one.kind == "address")]
    yield from streets
    for one in streets:
        if added := forms.ADDED.match(text, one.end):
            yield Found(one.start, added.end(), "address")
        if before := forms.BESIDE.search(text[max(0, one.start - 24) : one.start]):
            yield Found(one.start - len(before[0]), one.end, "address")
        if behind := forms.SMALL_BEHIND.match(text, one.end):
            yield _piece(behind, "postcode")
    for match in forms.SMALL_POSTCODE.finditer(text):
        is_one = is_place(match["p"]) or is_unknown(match["p"])
        if match["l"] not in NO_POSTCODE and is_one:
            yield _piece(match, "postcode")
    for match in forms.REGION.finditer(text):
        if may_be_a_place(match["n"]):
            yield _piece(match, "residence")
    for match in forms.FOREIGN_POSTCODE.finditer(text):
        if _OF_A_STANDARD.search(text, max(0, match.start() - 12), match.start()):
            continue
        place = match["p"]
        told = place is None or match[0][0].isalpha() or is_place(place)
        if told or (may_be_a_place(place) and ROLE.search(place) is None):
            yield _piece(match, "postcode")
            near = max(0, match.start() - _FAR // 2)
            if street := forms.BEFORE_FOREIGN.search(text[near : match.start()]):
                yield Found(near + street.start("n"), near + street.end("n"), "address")
    for match in forms.POSTCODE_IN_WORDS.finditer(text):
        yield _piece(match, "postcode")
    for match in forms.OTHER_SCRIPT.finditer(text):
        yield Found(*match.span(), "word")
    for match in forms.SPOKEN_PHONE.finditer(text):
        if len(re.findall(r"\d|[^\W\d_]+", match["n"])) > _LEAST_SAID:
            yield _piece(match, "phone")
    for one in found:
        row = forms.IN_A_ROW.match(text, one.end) if one.kind in _IN_A_ROW else None
        if row and (end := town_at(text, row.end(), small=True)):
            yield _piece(row, "address")
            yield Found(row.end(), end, "residence")
        if one.kind in _PLACES and (province := forms.PROVINCE.match(text, one.end)):
            yield Found(one.start, province.end(), one.kind)
    yield from _days(text)
    yield from _users(text)
    yield from _mails(text)


_OF_A_STANDARD = re.compile(r"(?:ISO|IEC|NEN|EN|BS|DIN|norm|nr\.|nummer)(?:/[A-Z]+)?[ -]\Z")


def _streets(text: str) -> Iterator[Found]:
    for pattern in _STREETS:
        for match in pattern.finditer(text):
            piece = _piece(match, "address")
            if not is_of_an_employer(text, piece.start):
                yield piece


def _days(text: str) -> Iterator[Found]:
    for pattern in _DAYS:
        for match in pattern.finditer(text):
            yield _piece(match, "birth_date")
    for pattern in (forms.ROMAN_DAY, forms.ONE_NUMBER):
        for match in pattern.finditer(text):
            before = text[max(0, match.start() - 44) : match.start()].rpartition("\n")[2]
            is_work = BEFORE_A_DAY_OF_WORK.search(before) or BEHIND_A_DAY_OF_WORK.match(
                text, match.end()
            )
            if not is_work and not REFERENCES.search(before):
                yield _piece(match, "birth_date")


def _users(text: str) -> Iterator[Found]:
    for match in forms.USER_TOLD.finditer(text):
        piece = _piece(match, "url")
        words = text[piece.start : piece.end]
        if not words.isalpha() or not is_word(words.lower()):
            yield piece
    for pattern in (forms.PROFILE, forms.NETWORK_AND_USER):
        for match in pattern.finditer(text):
            yield _piece(match, "url")
    for match in forms.USER_BEHIND.finditer(text):
        if _is_user(match["n"]):
            yield _piece(match, "url")


def _is_user(words: str) -> bool:
    """Whether it is written as no word is: "quor.vik", "quor_vik", "quor-vik-99"."""
    parts = [one for one in re.split(r"[\W\d_]+", words) if one]
    if max(map(len, parts), default=0) < _LEAST:
        return False
    joined = re.search(r"\w[._]\w|^@|/", words) is not None
    strange = any(not is_word(one.lower()) for one in parts)
    return joined or (strange and re.search(r"[\d-]", words) is not None)


_LEAST = 3
"""Letters of the longest part of a user name."""


def _mails(text: str) -> Iterator[Found]:
    for match in forms.SPOKEN_MAIL.finditer(text):
        yield _piece(match, "email")
    for match in forms.BROKEN_BEFORE.finditer(text):
        yield _piece(match, "email")
        yield Found(*match.span("m"), "email")
    for match in forms.BROKEN_BOX.finditer(text):
        line = text.find("\n", match.end())
        below = line >= 0 and forms.BROKEN_DOMAIN.search(text, line, line + _FAR)
        if below:
            yield _piece(match, "email")
            yield _piece(below, "email")


def _piece(match: re.Match[str], kind: Kind) -> Found:
    group = next(one for one in "nmo" if match.re.groupindex.get(one) and match[one] is not None)
    return Found(*match.span(group), kind)
