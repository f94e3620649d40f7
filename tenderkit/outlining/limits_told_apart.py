"""What a broker says of limits apart from any day: that he closes sooner, or whose text his page holds.

Why: the days over a request are the broker's where the text below them is told to be the client's. In:
the lines of a page. Out: yes or no.
"""

from __future__ import annotations

from tenderkit.dutch import find_dates
from tenderkit.dutch.dates import ANY_YEAR
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.limit_words import CLOSES_SOONER, MAY_CLOSE, QUOTES_THE_CLIENT
from tenderkit.outlining.marks import Mark

_OF_A_LIMIT = (
    "sluit", "deadline", "termijn", "datum", "limiet", "grens", "dicht", "clos", "cut", "date", "limit",
)  # fmt: skip
"""One of them is in every sentence about a limit; most lines hold none."""


def says_sooner(lines: list[Mark]) -> bool:
    """Whether a sentence without a day says that the one who bids closes before the client."""
    for mark in lines:
        small = mark.words.lower()
        if not any(word in small for word in _OF_A_LIMIT) or not CLOSES_SOONER.search(mark.words):
            continue
        for start, end in sentences(mark.words):
            text = mark.words[start:end]
            if (
                CLOSES_SOONER.search(text)
                and not MAY_CLOSE.search(text)
                and not find_dates(text, ANY_YEAR)
            ):
                return True
    return False


def quotes_the_client(lines: list[Mark]) -> bool:
    """Whether a sentence says that the text above or below it is the client's own."""
    return any(
        QUOTES_THE_CLIENT.match(mark.words[start:end])
        for mark in lines
        for start, end in sentences(mark.words)
    )
