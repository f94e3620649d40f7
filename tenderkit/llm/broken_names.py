r"""The rest of a name that a line broke: "T. Nieuwen-⏎huijsen", "lector dr. Noortje⏎Wieringa."

Why: a column is narrow, and half a surname tells as much as a whole one. In: a text and the names
found in it. Out: `Found` pieces in the line below.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, ORGANISATION_WORDS, SURNAMES
from tenderkit.lexicon.plain_words import FORM
from tenderkit.lexicon.public_names import public_words
from tenderkit.lexicon.roles import ROLE
from tenderkit.llm.name_words import plain
from tenderkit.llm.personal_data import Found

_JOINED = re.compile(r"-[ ](?P<n>[^\W\d_]{2,24})(?![\w-])")
"""What stands behind a hyphen where two lines were joined."""
_REST = re.compile(r"(?P<n>[^\W\d_]{2,24})(?![\w-])")
_SURNAME = re.compile(r"(?P<n>[^\W\d_a-z][^\W\d_]{2,24})(?=[.,;)]|[ ][a-zà-ÿ(])")
_AT_THE_END = re.compile(r"(?P<hyphen>-?)(?:[ ]*|[ ]{3,}[^\n]*)\n")
"""What may stand between a name and the end of its column's line."""
_CELL = re.compile(r".*(?:[ ]{2}|\t|\|)|", re.DOTALL)
_LEADS_ON = re.compile(r"[\w.,(][ ]\Z")
_WIDE = 2
"""Columns by which a line may begin elsewhere than the one above."""


def broken_names(text: str, names: Iterable[Found]) -> Iterator[Found]:
    """The rest of each name that ends at the end of its line."""
    for one in names:
        if joined := _JOINED.match(text, one.end):
            if _may_be_the_rest(text[one.start : one.end], joined["n"]):
                yield Found(*joined.span("n"), "name")
            continue
        ends = _AT_THE_END.match(text, one.end)
        if ends is None:
            continue
        before = _before(text, one.start)
        below = _below(text, ends.end(), len(_line(text, one.start)) - len(before))
        if ends["hyphen"]:
            rest = _REST.match(text, below)
            if rest and _may_be_the_rest(text[one.start : one.end], rest["n"]):
                yield Found(*rest.span("n"), "name")
        elif plain(text[one.start : one.end].split()[-1]) in FIRST_NAMES:
            rest = _SURNAME.match(text, below)
            if rest and _LEADS_ON.search(before) and _may_be_a_surname(rest):
                yield Found(*rest.span("n"), "name")


def _line(text: str, end: int) -> str:
    return text[text.rfind("\n", 0, end) + 1 : end]


def _before(text: str, start: int) -> str:
    """What stands before a name in its column."""
    line = _line(text, start)
    cell = _CELL.match(line)
    return line[cell.end() if cell else 0 :]


def _below(text: str, line: int, column: int) -> int:
    """Where the line below goes on: in the same column, or where it begins."""
    end = text.find("\n", line)
    words = text[line : end if end >= 0 else len(text)]
    begin = len(words) - len(words.lstrip())
    if column > begin + _WIDE and words[column - 1 : column] == " ":
        return line + column
    return line + begin


def _may_be_the_rest(name: str, rest: str) -> bool:
    """ "huijsen" of "Nieuwen-huijsen", not "vorken" of "hooi-vorken" nor "en" of "Visser- en"."""
    if plain(rest) in FORM | NO_NAMES or ROLE.search(rest):
        return False
    return not is_word(plain(name.split()[-1]) + plain(rest)) or rest[0].isupper()


def _may_be_a_surname(rest: re.Match[str]) -> bool:
    """A word with a capital in a sentence; one that a dictionary has only where a mark follows."""
    small = plain(rest["n"])
    if small in public_words() or small in ORGANISATION_WORDS or small in FORM:
        return False
    ends = rest.string[rest.end("n")] != " "
    return ends or small in SURNAMES or not is_word(small)
