"""What a whole document shows of what it is: its words, those at its head and its end, its labels.

Why: a contract, an award and a vacancy hold the rates, dates and demands of a request for hire; that
nobody is asked to bid shows in many small signs. In: the lines of a document. Out: the names of its
features, for the linear model of `document_scores`. Nothing here knows what a word means.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tenderkit.outlining.line_features import Looks, stems_of, tokens_of, word_signs

HEAD: Final = 4
"""Lines at the head, in which a document says what it is."""
END: Final = 3
"""Lines at its end, where it is signed or says how to answer."""
FIRST: Final = 80
"""Lines that are looked at: a document says by then what it is."""
LAST: Final = 20
"""Lines at the end of a longer one that are looked at too."""
_LABEL = re.compile(r"([^:\t|]{2,40})[:\t|]")
_WORDS = 5
"""Words of a label that are told."""


def document_features(lines: Sequence[Looks]) -> set[str]:
    """The features of a document."""
    looked_at = [*lines[:FIRST], *lines[FIRST:][-LAST:]]
    found: set[str] = set()
    for words, _ in looked_at:
        found.update(word_signs(words))
    for at, (words, _) in enumerate(looked_at[:HEAD]):
        found.update(_placed("h", words))
        if not at:
            found.update(_placed("1", words))
    for words, _ in looked_at[-END:]:
        found.update(_placed("z", words))
    for words, _ in looked_at:
        label = _LABEL.match(words)
        if label is not None:
            found.add("l=" + " ".join(tokens_of(label[1])[:_WORDS]))
    return found


def _placed(place: str, words: str) -> Iterator[str]:
    for token in tokens_of(words):
        yield f"{place}={token}"
        yield from (f"{place}{stem}" for stem in stems_of(token))
