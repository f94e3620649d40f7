"""Who wrote a letter or a mail, and when he is there: the short lines under its closing formula.

In: marks. Out: numbers of lines. What they tell is of the writer, not of the assignment.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tenderkit.lexicon.letter_ends import closes_letter
from tenderkit.outlining.marks import Mark

OF_THE_WRITER: Final[frozenset[str]] = frozenset({"work_days", "on_site", "hours_per_week"})
"""What a signature tells of its writer: "Aanwezig op maandag, dinsdag en donderdag"."""
_LINES: Final = 8
"""Lines in which somebody signs."""
_WORDS: Final = 12
"""Words of a line of a signature; a longer one speaks to the reader again."""


def under_a_letter(lines: Sequence[Mark]) -> set[int]:
    """The numbers of the lines that sign."""
    return {
        below.line.number
        for at, mark in enumerate(lines)
        if closes_letter(mark.words)
        for below in lines[at + 1 : at + 1 + _LINES]
        if not below.style and len(below.words.split()) <= _WORDS
    }
