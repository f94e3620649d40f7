"""Dutch words to stems, and compounds to their parts.

Why not a stemmer off the shelf: Snowball makes "meentelijk" of "gemeentelijke". This one strips
only what inflection and the commonest derivations put on a word; two forms of one word must meet,
a real word need not come out. In: a folded word. Out: its stem.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

_ENDINGS = ("heden", "heid", "ingen", "ing", "eren", "ers", "ende", "er", "en", "es", "s", "e")
"""Tried in this order, the first that leaves a stem of `_SHORTEST` letters is stripped, twice at
most."""

_SHORTEST = 4
_PART = 4
"""Letters of the shortest part of a compound: "wmo" in "wmoconsulent" would split too much else."""

_LINKS = ("", "s", "en", "e", "n")
"""What may stand between the parts: inkomen-s-consulent, wonin-gen-bouw."""


def folded(text: str) -> str:
    """Lower case without accents, typographic quotes or soft hyphens.

    Examples
    --------
    >>> folded("Coördinator ’s avonds")
    "coordinator 's avonds"
    """
    plain = unicodedata.normalize("NFKD", text.replace("’", "'").replace("‘", "'"))
    kept = "".join(c for c in plain if not unicodedata.combining(c) and c != "\u00ad")
    return re.sub(r"\s+", " ", kept.lower()).strip()


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word; words with a digit, and short ones, stay as they are.

    Examples
    --------
    >>> [stem(w) for w in ("consulenten", "handhaving", "handhaver", "brieven", "nis2")]
    ['consulent', 'handhaf', 'handhaf', 'brief', 'nis2']
    """
    if any(c.isdigit() for c in word):
        return word
    for _ in range(2):
        for ending in _ENDINGS:
            if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
                word = word.removesuffix(ending)
                break
        else:
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "aeiou":
        word = word[:-1]
    return word[:-1] + {"v": "f", "z": "s"}.get(word[-1], word[-1]) if word else word


def parts(compound: str, known: Collection[str]) -> tuple[str, ...]:
    """The stems that a compound is made of, where all are known; else the compound itself.

    Parameters
    ----------
    compound : a stem.
    known : stems that occur by themselves; best a set.

    Examples
    --------
    >>> parts("inkomensconsulent", {"consulent", "inkom"})
    ('inkom', 'consulent')
    """
    for cut in range(_PART, len(compound) - _PART + 1):
        tail = compound[cut:]
        if tail not in known or tail == compound:
            continue
        head = compound[:cut]
        for link in _LINKS:
            if not head.endswith(link) or len(head) - len(link) < 3:
                continue
            bare = stem(head.removesuffix(link))
            if bare in known and bare != compound:
                return bare, tail
    return (compound,)
