"""What stands where an address stands, whatever it looks like: before a postcode and its place,
above them, and behind a street.

Why: no list of forms holds every house ("Plein '44 23b", "De Singel 14, 2e verd.", "achter nr. 7"),
but a postcode has one form and is hardly ever missed, and what holds a number in front of it is the
house. In: a text and what was found in it. Out: `Found` addresses, and places of residence.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from typing import Final

from tenderkit.lexicon.home import BESIDE_STREET
from tenderkit.llm.personal_data import Found, Kind
from tenderkit.llm.workplaces import is_of_an_employer

_LONGEST: Final = 64
"""Characters of a street with all that belongs to it."""
_SHORTEST_GAP: Final = 28
"""Characters that may stand between a street and its postcode."""
_COLUMN: Final = 200
"""Characters of a line in front of a postcode that are looked at."""
_LAST: Final = 4
"""Streets before a postcode of which one may belong to it."""
_ALONE: Final = 7
"""Characters of a postcode without its place."""
_EDGE = re.compile(r".*(?:[|\t:;·•(]|[ ]{2}|[ ][–—][ ]|[.!?][ ](?=[A-Z]))", re.DOTALL)
"""What a cell, or a sentence, begins behind."""
_HOUSE = re.compile(
    r"(?=[^\d\n]*[^\W\d_]{2})(?:[\"'“‘„A-ZÀ-Þ\d]|a/[bd]|t/?\.?o\.?|de |het |['’]t )[^\n|@]*?"
    r"(?<![\d.,/])(?!(?:19|20)\d\d(?!\w))\d{1,4}(?![\d./@])[^\n|@]*"
)
"""A cell of words with a number that is no year."""
_NO_HOUSE = re.compile(
    r"(?i)(?<!\w)(?:postcode|woonplaats|tel|telefoon|mob|mobiel|fax|kvk|btw|bsn|iban|www|versie|fase|"
    r"uur|per week|jaar|pagina|schaal|eur|euro|project|opdracht|referentie|nummer|postbus|geb|"
    r"geboren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|"
    r"december|tot|heden)(?!\w)|€|%|https?:|\d{5}"
)
_LABEL = re.compile(
    r"(?i)(?:postcode(?:[ ]?(?:[/,+&]|en)[ ]?(?:woon)?plaats)?|pc|plaats|woonplaats|zip)?[ .:|\t]*"
)
"""What may stand between the head of a row and a postcode that has the row for itself."""
_TAKEN: Final = frozenset[Kind](
    {"phone", "email", "iban", "bsn", "trade_register", "vat", "birth_date", "url", "name"}
)
_OFFICE = re.compile(
    r"(?i)(?:ministerie|gemeente|provincie|waterschap|hoogheemraadschap|rijksdienst|t\.a\.v|"
    r"aan[ :])"
)


def find_beside_postcodes(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """Addresses that a postcode tells, and the rest of those that were found in part."""
    streets = sorted(one for one in found if one.kind == "address")
    for one in streets:
        if beside := BESIDE_STREET.match(text, one.end):
            yield Found(*beside.span("n"), "residence")
    streets.sort(key=lambda one: one.end)
    ends = [one.end for one in streets]
    taken = sorted(one for one in found if one.kind in _TAKEN)
    for postcode in (one for one in found if one.kind == "postcode"):
        line = max(text.rfind("\n", 0, postcode.start) + 1, postcode.start - _COLUMN)
        before = text[line : postcode.start]
        if _LABEL.fullmatch(before) or before.endswith("  "):
            cell = _above(text, line, postcode.start)
        elif postcode.end - postcode.start > _ALONE:
            cell = _cell(text, line, postcode.start)
        else:
            cell = None
        behind = bisect_right(ends, postcode.start)
        near = [
            one for one in streets[max(0, behind - _LAST) : behind] if _reaches(text, one, postcode)
        ]
        if near:
            yield Found(near[-1].start, _end(text, near[-1].end, postcode.start), "address")
        elif cell is not None and not _is_another(text, cell, taken):
            yield cell


def _reaches(text: str, street: Found, postcode: Found) -> bool:
    """Whether no more than what belongs to a house stands between a street and a postcode."""
    between = text[street.end : postcode.start]
    return (
        street.end <= postcode.start
        and len(between) <= _SHORTEST_GAP
        and between.count("\n") < 2
        and not re.search(r"[|\t:;]|[ ]{2}|[.!?][ ](?=[A-Z])|(?i:postcode)", between)
    )


def _end(text: str, start: int, end: int) -> int:
    """The end of what is written of a house, without what parts it from the postcode."""
    return start + len(text[start:end].rstrip(" ,\n-–"))


def _cell(text: str, line: int, end: int) -> Found | None:
    """What stands before a postcode in its line, from the last label, column or full stop on."""
    before = text[line:end]
    edge = _EDGE.match(before.rstrip(" ,|·•–-"))
    return _house(text, line + (edge.end() if edge else 0), end)


def _above(text: str, line: int, place: int) -> Found | None:
    """The cell of the line above that stands over a postcode, or the value of its label."""
    head = text.rfind("\n", 0, max(line - 1, 0)) + 1
    above = text[head : max(line - 1, 0)]
    column = place - line
    for match in re.finditer(r"[^\s|](?:(?![ ]{2}|\t|[ ]?\|).)*", above):
        if match.end() > column or column == 0:
            label = re.match(r"[^\d:]{2,40}:[ \t]*", match[0])
            start = match.start() + (label.end() if label else 0)
            return _house(text, head + start, head + match.end())
    return None


def _house(text: str, start: int, end: int) -> Found | None:
    words = text[start:end]
    start += len(words) - len(words.lstrip(" ,|·•–-"))
    end = start + len(text[start:end].rstrip(" ,|·•–-"))
    words = text[start:end]
    if len(words) > _LONGEST or _NO_HOUSE.search(words) or not _HOUSE.fullmatch(words):
        return None
    return None if is_of_an_employer(text, start) else Found(start, end, "address")


def _is_another(text: str, cell: Found, taken: Sequence[Found]) -> bool:
    """Whether what stands there is a number or a name, or an office's."""
    low = bisect_left(taken, cell.start - _COLUMN, key=lambda one: one.start)
    high = bisect_left(taken, cell.end, key=lambda one: one.start)
    if any(cell.start < one.end for one in taken[low:high]):
        return True
    head = text.rfind("\n", 0, cell.start) + 1
    above = text[text.rfind("\n", 0, max(head - 1, 0)) + 1 : cell.start]
    return _OFFICE.match(above) is not None
