"""Names of laws, systems, methods and certificates, found however they are written.

In: a name as a tender writes it ("Wet gemeentelijke schuldhulpverlening (Wgs)"), and a text of a
CV. Out: whether the text names that very thing, a relative of it (a judgement), or neither.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from tenderkit.fitting.tables import table
from tenderkit.fitting.words import plain

SURE, JUDGED, ABSENT = 2, 1, 0
"""How well a text matches: it says so, it says something near, it does not speak to it."""

_YEAR = re.compile(r"\s(?:19|20)\d\d$")
_BRACKETS = re.compile(r"\s*\(([^)]*)\)")


def name_match(name: str, text: str) -> int:
    """SURE, JUDGED or ABSENT for one name in one text."""
    same, near = _forms(name)
    folded = _spaced(text)
    if any(_says(folded, form) for form in same):
        return SURE
    if any(_says(folded, form) for form in near):
        return JUDGED
    return ABSENT


@lru_cache(maxsize=20_000)
def _forms(name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """All ways to write the very thing, and those of its relatives."""
    own = {_spaced(name).strip()}
    bare = _BRACKETS.sub("", name).strip()
    own.add(_spaced(bare).strip())
    own.update(_spaced(inner).strip() for inner in _BRACKETS.findall(name) if len(inner) > 1)
    compound = re.fullmatch(r"([A-Z][\w./]*)-[a-zë]+", bare)
    if compound:  # "ENSIA-verantwoordingen" names ENSIA
        own.add(_spaced(compound[1]).strip())
    own |= {_YEAR.sub("", form) for form in own}
    own.discard("")
    same = set(own)
    for group in _groups("same"):
        if group & own:
            same |= group
    near: set[str] = set()
    for group in _groups("near"):
        if group & same:
            near |= group
    whole = set(near - same)
    for form in near - same:
        for group in _groups("same"):
            if form in group:
                whole |= group
    return tuple(sorted(same, key=len, reverse=True)), tuple(sorted(whole, key=len, reverse=True))


@cache
def _groups(kind: str) -> tuple[frozenset[str], ...]:
    return tuple(
        frozenset(_spaced(name).strip() for name in group) for group in table("names")[kind]
    )


@lru_cache(maxsize=20_000)
def _spaced(text: str) -> str:
    """Plain words with one space between, and one at each end: "s/4hana" is "s 4hana"."""
    return f" {' '.join(re.findall(r'[a-z0-9]+', plain(text)))} "


def _says(spaced_text: str, form: str) -> bool:
    """A form in a text as whole words; forms of six letters and more also inside a compound, and
    every form as one word where the text writes it so ("power bi", "powerbi").
    """
    if f" {form} " in spaced_text:
        return True
    if len(form) >= 6 and " " not in form and re.search(rf" {form}[a-z]{{0,14}} ", spaced_text):
        return True
    joined = form.replace(" ", "")
    return len(joined) >= 5 and joined != form and f" {joined} " in spaced_text


def known_names(text: str) -> tuple[str, ...]:
    """The names of our table that a text holds, each once, as the table writes it first."""
    folded = _spaced(text)
    found = []
    for group in table("names")["same"]:
        if any(
            f" {_spaced(form).strip()} " in folded and (len(form) > 3 or form in text)
            for form in group
        ):
            found.append(str(group[0]))
    return tuple(found)
