"""Where people live: towns and villages beside the municipalities that everybody may read.

Why: a place of residence is told without a word for it ("Zoë Kwar, Wateringen"), and half of the
villages are words as well ("Vriezenveen"), so only a table tells them. They are kept apart from
`public_names`, since many are surnames too and must not keep a name from being hidden. In: words.
Out: whether they are such a place, and how far one reaches. The table is `towns.txt`.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from tenderkit.lexicon.public_names import PLACES

_FILE: Final = Path(__file__).with_name("towns.txt")
_MOST_WORDS: Final = 5
"""Words of the longest name: "Katwijk aan den Rijn"."""
_WORD = re.compile(r"['’]?[^\W\d_]+(?:['’/][^\W\d_]+)*\.?(?:-[^\W\d_]+)*")


def flat_place(words: str) -> str:
    """A place as the table is asked for it.

    Examples
    --------
    >>> flat_place("’s-Graveland"), flat_place("Sint-Annaland")
    ("'s graveland", 'sint annaland')
    """
    letters = unicodedata.normalize("NFD", words.lower().replace("’", "'").replace("-", " "))
    return "".join(one for one in letters if not unicodedata.combining(one))


@cache
def towns() -> frozenset[str]:
    """Every place of the table, and those of `public_names`."""
    lines = _FILE.read_text(encoding="utf-8").splitlines()
    told = [one.strip() for line in lines if not line.startswith("#") for one in line.split(",")]
    return frozenset(flat_place(one) for one in (*told, *PLACES) if one)


def is_town(words: str) -> bool:
    """Whether words are a town or a village.

    Examples
    --------
    >>> is_town("Vriezenveen"), is_town("Katwijk aan Zee"), is_town("Handelen")
    (True, True, False)
    """
    return flat_place(words) in towns()


def town_at(text: str, start: int, *, small: bool = False) -> int | None:
    """Where the town that begins at a place of a text ends; None where none does.

    Parameters
    ----------
    small : also one without a capital.

    Examples
    --------
    >>> town_at("in Den Ham of Enter", 3), town_at("in den ham", 3), town_at("in Hammen", 3)
    (10, None, None)
    """
    if not small and not _has_capital(text, start):
        return None
    return max((end for end in _ends(text, start) if is_town(text[start:end])), default=None)


def _has_capital(text: str, start: int) -> bool:
    head = text[start : start + 4]
    return head[:1].isupper() or (head[:1] in "'’" and any(map(str.isupper, head)))


def _ends(text: str, start: int) -> Iterator[int]:
    """Where the words end that stand in one row from a place on."""
    place = start
    for _ in range(_MOST_WORDS):
        word = _WORD.match(text, place)
        if word is None:
            return
        yield word.end()
        if word[0].endswith("."):
            yield word.end() - 1
        if text[word.end() : word.end() + 1] not in (" ", "-"):
            return
        place = word.end() + 1
