"""Rows of a table that head its columns: "Naam, Rol, Telefoon"; and whose names stand below.

Why: a head is what a label of a form looks like, and the head beside it like its value; and below
"Jaar, Naam, Nummer" stand certificates. In: a line, or a text. Out: whether it is a row of heads,
of whose names, and where the numbers of things stand. Such a row has three cells or more, each of
them a word that heads columns.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tenderkit.lexicon.column_heads import HEAD, HEAD_OF_NUMBERS, HEAD_OF_PEOPLE, HEAD_OF_THINGS

_BETWEEN = re.compile(r"[ ]*[\t|;][ \t|;]*|[ ]{2,}")
_LEAST: Final = 3
_LONGEST: Final = 160
"""Characters of a row of heads."""


def heads_of(line: str) -> list[str]:
    """The cells of a row of heads; none where a line is another.

    Examples
    --------
    >>> heads_of("Jaar | Naam | Nummer"), heads_of("Naam | Quin Vorik | Nummer")
    (['Jaar', 'Naam', 'Nummer'], [])
    """
    cells = cells_of(line) if len(line) <= _LONGEST else []
    return cells if len(cells) >= _LEAST and all(map(HEAD.fullmatch, cells)) else []


def cells_of(line: str) -> list[str]:
    """The cells of a row of a table, without the empty ones; none where a line is no such row."""
    if not _BETWEEN.search(line):
        return []
    return [one for one in _BETWEEN.split(line.strip()) if one]


def heads_things(line: str) -> bool:
    """Whether a column of names below a line holds those of certificates, courses, systems.

    Examples
    --------
    >>> heads_things("Jaar | Naam | Nummer"), heads_things("Naam | Functie | Nummer")
    (True, False)
    """
    heads = heads_of(line)
    return any(map(HEAD_OF_THINGS.fullmatch, heads)) and not any(
        map(HEAD_OF_PEOPLE.fullmatch, heads)
    )


def head_rows(text: str) -> Iterator[int]:
    """Where the rows of heads of a text begin."""
    place = 0
    for line in text.split("\n"):
        if heads_of(line):
            yield place
        place += len(line) + 1


def numbered_things(text: str) -> Iterator[int]:
    """Where the rows begin of tables of which a column holds the numbers of things."""
    place, numbered = 0, False
    for line in text.split("\n"):
        heads = heads_of(line)
        if heads:
            numbered = heads_things(line) and any(map(HEAD_OF_NUMBERS.fullmatch, heads))
        elif not cells_of(line):
            numbered = False
        elif numbered:
            yield place
        place += len(line) + 1
