"""Items of a list that are printed as headings are.

Why: a PDF that sets its lists in the weight of its headings, or a page that makes a heading of each
item, reads as a row of headings with nothing under them, and the list of demands ends at the first
of them. In: lines and their words. Out: the lines that are items whatever they look like: bullets
that follow each other, numbers that count up over sentences.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tenderkit.records.document import Line

NEAR: Final = 3
"""Lines from one item to the next, what continues an item included."""
_MOST_WORDS: Final = 14
_LEAST_OF_SENTENCE: Final = 6
_BULLET = re.compile(r"\s*(?P<bullet>[•▪●◦‣·*–-])\s+(?=\S)")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,2})[.)]\s+(?=\S)")


def bold_items(lines: Sequence[tuple[Line, str]]) -> frozenset[int]:
    """The numbers of the lines that are read as headings and are items of a list.

    Examples
    --------
    >>> words = ["Competenties", "• Rust", "• Humor"]
    >>> bold_items([(Line(at, 0, 0, kind="heading"), each) for at, each in enumerate(words, 1)])
    frozenset({2, 3})
    """
    bold = [(at, line, words) for at, (line, words) in enumerate(lines) if line.kind == "heading"]
    bullets = {
        at: match["bullet"]
        for at, _, words in bold
        if (match := _BULLET.match(words)) and not words.rstrip().endswith(":")
    }
    found = {
        at
        for at, bullet in bullets.items()
        if any(bullets.get(at + step) == bullet for step in _STEPS)
    }
    counted: dict[int, int] | None = None
    for at, _, words in bold:
        match = _NUMBER.match(words)
        if match is None or not _is_sentence(lines, at, words[match.end() :].rstrip()):
            continue
        if counted is None:
            counted = _numbers(lines)
        number = counted[at]
        if any(counted.get(at + step) == number + (1 if step > 0 else -1) for step in _STEPS):
            found.add(at)
    return frozenset(lines[at][0].number for at in found)


_STEPS: Final = tuple(step for step in range(-NEAR, NEAR + 1) if step)


def _numbers(lines: Sequence[tuple[Line, str]]) -> dict[int, int]:
    return {
        at: int(match["number"])
        for at, (_, words) in enumerate(lines)
        if (match := _NUMBER.match(words))
    }


def _is_sentence(lines: Sequence[tuple[Line, str]], at: int, body: str) -> bool:
    """Whether a numbered line ends as an item does, goes on below or is too long for a heading."""
    if body.endswith(":"):
        return False
    words = len(body.split())
    if body.endswith((";", ",")) or words > _MOST_WORDS:
        return True
    if body.endswith("."):
        return words >= _LEAST_OF_SENTENCE
    below = lines[at + 1] if at + 1 < len(lines) else None
    return below is not None and below[0].kind == "text" and below[1].lstrip()[:1].islower()
