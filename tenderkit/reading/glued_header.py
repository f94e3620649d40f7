"""Headers without separators: "Eindtijd10:00 uurStartdatum2 maart 2026RegioGelderland".

In: one line, and whether the document's header is glued at all. Out: the labels in it, each with
the value sticking to its end. A single label may be a part of a name ("RegioZorg"), so cuts are
made only in a line or a document that shows several.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from tenderkit.lexicon.labels import CUT_LABELS, LABELS, NO_FIELD
from tenderkit.reading.strands import TAB, Strand, joined

FEWEST = 3
"""Labels with a glued value that make a glued header."""

_SHORTEST_LABEL = 4
_OPENS = re.compile(r"[A-ZÀ-Þ](?<![^a-zà-ÿ0-9)\-][A-ZÀ-Þ])")
_LONGEST_LINE = 3_000
"""A longer line is prose."""
_GLUED_COLON = re.compile(r"(?<=[a-zà-ÿ\d)])(?=[A-ZÀ-Þ][a-zà-ÿ]{3,}(?: [a-z]{2,}){0,3}:)")
_HEADER_WITHOUT_SPACE = re.compile(r"[A-ZÀ-Þ][\w /()-]{2,40}:(?=[^\s\d/]|\d)")


def any_of(phrases: Iterable[str], shortest: int = _SHORTEST_LABEL) -> str:
    """The phrases with their first letter a capital, longest first."""
    longest_first = sorted(phrases, key=len, reverse=True)
    return "|".join(
        f"{re.escape(phrase[0].upper())}(?i:{re.escape(phrase[1:])})"
        for phrase in longest_first
        if len(phrase) >= shortest and phrase[0].isalpha()
    )


@cache
def _valued() -> dict[str, Callable[[str, int], re.Match[str] | None]]:
    """Capital → the labels that begin with it, with a value right behind; a label that is the
    value's own is not one."""
    phrases: dict[str, list[str]] = {}
    for phrase in set(NO_FIELD).union(CUT_LABELS, *LABELS.values()):
        phrases.setdefault(phrase[0].upper(), []).append(phrase)
    return {
        first: re.compile(rf"(?:{told})(?=[A-ZÀ-Þ€\d]|[-–](?:$|[\d\sA-Z]))").match
        for first, each in phrases.items()
        if (told := any_of(each))
    }


def glued_labels(text: str) -> list[tuple[int, int]]:
    """Labels that stick to the value after them, at the line's start or behind another value.

    Examples
    --------
    >>> glued_labels("Looptijd6 maandenRegioGelderland")
    [(0, 8), (17, 22)]
    """
    if len(text) > _LONGEST_LINE:
        return []
    found: list[tuple[int, int]] = []
    for opening in _OPENS.finditer(text):
        at = opening.start()
        if found and at < found[-1][1]:
            continue
        valued = _valued().get(text[at])
        match = valued(text, at) if valued else None
        if match and not match.group().isupper():
            found.append(match.span())
    return found


def tabbed(strand: Strand) -> Strand:
    """A tab between the label that opens the strand and its value."""
    labels = glued_labels(strand.text)
    if not labels or labels[0][0] != 0:
        return strand
    end = labels[0][1]
    return joined([strand.cut(0, end), TAB, strand.cut(end)])


def colon_labels(text: str) -> set[int]:
    """ "Locatie:Hoorn, Plein 2Aantal:2": in a row of labels without spaces, any label is cut."""
    if ":" not in text or not _HEADER_WITHOUT_SPACE.search(text):
        return set()
    return {
        match.start()
        for match in _GLUED_COLON.finditer(text)
        if not text[text.find(":", match.start()) + 1 : match.start() + 80].startswith(" ")
    }


def tab_behind_label(strand: Strand) -> Strand:
    """A tab for the blank between the label that opens the strand and its value."""
    label = _spaced().match(strand.text)
    if label is None:
        return strand
    return joined([strand.cut(0, label.end()), TAB, strand.cut(label.end()).stripped()])


_FEWEST_IN_A_ROW = 3
_LONGEST_ROW = 160
_VALUE = re.compile(
    r"\s(?=[A-ZÀ-Þ€\d])(?:[^\s.,;:!?|]|[.,](?=\d))+(?:\s(?:[^\s.;:!?|]|[.,](?=\d))+){0,5}\.?"
)


@cache
def _spaced() -> re.Pattern[str]:
    """Labels with a capital, as a row of labels and values holds them."""
    phrases = set(CUT_LABELS) | {phrase for phrase in NO_FIELD if " " not in phrase}
    for field in _IN_A_ROW:
        phrases |= set(LABELS[field])
    return re.compile(rf"(?<!\S)(?:{any_of(phrases)})(?=\s+[A-ZÀ-Þ€\d])")


_IN_A_ROW = (
    "location", "region", "hours_per_week", "starts_on", "ends_on", "duration_months", "reference",
    "positions",
)  # fmt: skip
"""Fields of which a row of key words holds several."""


def spaced_labels(text: str) -> set[int]:
    """Labels behind the first in a line of labels and values with nothing between them.

    Examples
    --------
    >>> spaced_labels("Plaats Duinmeer Provincie Zeeland Uren 36")
    {16, 34}
    >>> spaced_labels("Plaats bij de start van de periode een Kopie")
    set()
    """
    if len(text) > _LONGEST_ROW or not text[:1].isupper():
        return set()
    if _spaced().match(text) is None:
        return set()
    found = [match.span() for match in _spaced().finditer(text)]
    if len(found) < _FEWEST_IN_A_ROW:
        return set()
    ends = [start for start, _ in found[1:]] + [len(text)]
    for (_, label_end), end in zip(found, ends, strict=True):
        if not _VALUE.fullmatch(text[label_end:end].rstrip()):
            return set()
    return {start for start, _ in found[1:]}
