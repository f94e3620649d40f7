"""Letters that number the parts of a form, and are nobody's initials: "B. Contactpersoon".

Why: a letter, a full stop and a word with a capital is how a name looks too. In: a text. Out: where
such letters stand. They follow each other at the head of lines, and behind each stands a word of a
dictionary that no table of surnames has; people whose initials follow each other are told by a
surname, a telephone number or a comma.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.known_words import is_word
from tenderkit.lexicon.person_names import FIRST_NAMES, NO_NAMES, SURNAMES

_HEAD = re.compile(
    r"(?m)^[ \t#*>|-]{0,8}(?P<l>[A-Z]|I{1,3}|I?V|VI{1,3}|IX)\.[ \t]{1,4}(?P<n>[^\W\d_]{2,40})"
    r"(?P<more>(?:[ /-][^\n,:@\d]{1,80}|[ ]?\([^)\n]{1,60}\))?)[ \t:*]*$"
)
_ROMAN: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_LETTERS: Final = tuple("ABCDEFGHIJKLMNOP")
_NAMES: Final = FIRST_NAMES | SURNAMES
_LEAST: Final = 2
"""Letters that follow each other."""
_LONG: Final = 9
"""Letters of a word of a dictionary that is no surname; one head has it, or several words."""


def numbering_letters(text: str) -> frozenset[int]:
    """Where the letters stand that number parts.

    Examples
    --------
    >>> sorted(numbering_letters("A. Gegevens\\nB. Contactpersoon\\n"))
    [0, 12]
    >>> sorted(numbering_letters("A. Bakker\\nB. Quorvik\\n"))
    []
    """
    heads = [match for match in _HEAD.finditer(text) if _opens_with_a_word(match["n"])]
    letters = {match["l"] for match in heads}
    rows = [_in_a_row(letters, row) for row in (_LETTERS, _ROMAN)]
    if not any(match["more"] or len(match["n"]) >= _LONG for match in heads):
        return frozenset()
    told = {letter for row in rows if _follow(row) for letter in row}
    return frozenset(match.start("l") for match in heads if match["l"] in told)


def _follow(found: list[str]) -> bool:
    """Two letters next to each other, three with one left out."""
    return len(found) > _LEAST or "".join(found) in ("AB", "III")


def _opens_with_a_word(raw: str) -> bool:
    word = raw.lower()
    return word in NO_NAMES or (word not in _NAMES and is_word(word))


def _in_a_row(letters: set[str], row: tuple[str, ...]) -> list[str]:
    """The letters from the first on, one of them left out at most: its head may be no word."""
    found: list[str] = []
    gaps = 0
    for letter in row:
        if letter in letters:
            found.append(letter)
        elif (gaps := gaps + 1) > 1:
            break
    return found
