"""Headings that a copied page glued to the text around them: "…een teamspelerEisenMinimaal 3 jaar".

In: one line, the words of the document. Out: the places where a heading begins and where it ends.
A heading is known by the tables of section headings; a name in two capitals ("PlanningPro") is
none, so what sticks to it must read as text of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Set
from itertools import pairwise

from tenderkit.lexicon.sections import Part, part_of
from tenderkit.reading.words import CHROME, STARTERS, TRAITS

_HEADINGS: frozenset[Part] = frozenset([
    "knockout", "award", "competence", "condition", "bid_rules", "procedure", "planning",
    "questions", "interviews", "information", "assignment", "related",
])  # fmt: skip
"""Parts whose headings are cut loose; those of an organisation hold names."""

_PHRASE = re.compile(
    r"(?:^|(?<=[a-zà-ÿ0-9.)%!?;:]))"
    r"(?P<phrase>[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:[ -][a-zà-ÿ]+){0,4})(?=[A-ZÀ-Þ])"
)
_RIGHT = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ'’]*")
_PIECE = re.compile(r"[A-ZÀ-Þ][a-zà-ÿ]{3,}(?:[ -][a-zà-ÿ]+){0,3}")
_PIECES = re.compile(rf"(?:{_PIECE.pattern}){{2,}}$")
_CHROME = re.compile(
    rf"(?<=[a-zà-ÿ0-9.)])(?=(?:{'|'.join(map(re.escape, CHROME))})(?:[A-ZÀ-Þ©]|$))"
)


def headings(text: str, words: Set[str], glued: Counter[str]) -> set[int]:
    """Where a glued heading begins, where the text behind it begins, and items glued under it.

    Parameters
    ----------
    text : the line.
    words : the lower-case words of the document.
    glued : how often each glued word stands in the document: a name stands there more than once.
    """
    places = {match.start() for match in _CHROME.finditer(text)}
    spans: list[tuple[int, int, Part]] = []
    for match in _PHRASE.finditer(text):
        start, end = match.span()
        part = _part(match["phrase"])
        right = _RIGHT.match(text, end)
        if part is None or right is None or len(right.group()) < 2:
            continue
        first, last = right.group().lower(), match["phrase"].split()[-1]
        if glued[last + right.group()] > 1:
            continue
        by_itself = start == 0 or text[start - 1] in ".!?;:)%"
        if by_itself and part != "related" and not _opens_text(text[end:], first, words):
            continue
        spans.append((start, end, part))
    for start, end, _ in spans:
        places |= {start, end}
    stops = [start for start, _, _ in spans[1:]] + [len(text)]
    for (_, end, part), stop in zip(spans, stops, strict=False):
        if part == "competence":
            places |= _items(text, end, stop, fewest=2)
    if not spans:
        places |= _items(text, 0, len(text), fewest=3)
    return places - {0, len(text)}


def _opens_text(right: str, first: str, words: Set[str]) -> bool:
    """What sticks to a heading reads as text of its own, not as the end of a name."""
    if _trait(first):
        return True
    return (first in STARTERS or first in words) and len(right.split(maxsplit=2)) > 1


def _part(phrase: str) -> Part | None:
    """The part a phrase heads: its first word says it, or it is a phrase of two words."""
    count = len(phrase.split())
    part = part_of(phrase)
    if part not in _HEADINGS or (count > 2 and part_of(phrase.split()[0]) != part):
        return None
    return None if part == "related" and count != 2 else part


def _items(text: str, start: int, stop: int, *, fewest: int) -> set[int]:
    """Glued single traits: "CoachendStressbestendigCijfermatig inzicht"."""
    if not _PIECES.match(text[start:stop]):
        return set()
    found = [match.start() for match in re.finditer(_PIECE, text[start:stop])]
    pieces = [text[start + a : start + b] for a, b in pairwise([*found, stop - start])]
    traits = sum(_trait(piece.split()[0]) for piece in pieces)
    if len(pieces) < fewest or traits * 2 < len(pieces):
        return set()
    return {start + place for place in found}


def _trait(word: str) -> bool:
    return len(word) > 4 and word.lower().endswith(TRAITS)
