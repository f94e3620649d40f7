"""Two demands that one sentence of a letter joins, where they are about different things.

Why: "heeft een afgeronde hbo-opleiding en schrijft foutloos Nederlands" rules a bid out by either,
"spreekt en schrijft Nederlands" is one demand. In: a line and a segment of it. Out: the pieces of
the segment that are demands of their own.
"""

from __future__ import annotations

from typing import Final

from tenderkit.dutch.joint_demands import joint_pieces
from tenderkit.dutch.line_parts import extent
from tenderkit.dutch.sentences import segments
from tenderkit.lexicon.sentence_words import THING
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.weighed_sentences import SUBJECT
from tenderkit.records import Theme
from tenderkit.records.outline import JOINT, PIECE

_OWN: Final[frozenset[Theme]] = frozenset(
    {"education", "experience", "training", "language", "rate", "availability", "registration"}
)
"""What is a demand of its own beside another: each stands elsewhere in a cv or a bid."""
_LEAST_WORDS: Final = 3


def joined_parts(mark: Mark, start: int, end: int) -> list[int]:
    """The parts, as `CriterionLines` counts joint ones, of a segment that joins demands; else none."""
    if " en " not in mark.words[start:end]:
        return []
    found = [
        (JOINT + at, mark.words[first:last])
        for at, (first, last) in enumerate(joint_pieces(mark.words), start=1)
        if start <= first < end
    ]
    themes = [theme_of(words) for _, words in found]
    apart = (
        len(found) > 1
        and len(set(themes)) == len(themes)
        and all(theme in _OWN for theme in themes)
        and all(
            len(words.split()) >= _LEAST_WORDS and (THING.search(words) or SUBJECT.search(words))
            for _, words in found
        )
    )
    return [part for part, _ in found] if apart else []


def held_segments(item: Item, mark: Mark) -> tuple[int, ...]:
    """The segments of a line that a criterion stands in, from 1, however its parts are counted."""
    if item.kind == "competence" or not item.parts or max(item.parts) <= PIECE:
        return item.parts
    start, end = extent(mark.words, item.parts, enumerated=False)
    return tuple(
        at
        for at, (first, last) in enumerate(segments(mark.words), start=1)
        if first < end and start < last
    )
