"""The price as a criterion of its own: its heading, and below it the sentences that score it.

In: a section. Out: the criterion, or None where the section is none such.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.criterion_words import DEMAND_START, PRICE_TITLE, SCORE_WORDS
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.scale_lines import is_weight
from tenderkit.outlining.section import Section


def price_told(section: Section) -> Item | None:
    """The price under a heading of its own, told by the sentences and the weight below it; else None."""
    label = section.label
    if (
        section.part != "award"
        or label is None
        or section.inline_at is not None
        or not PRICE_TITLE.match(label.body)
        or len(label.body.split()) > 3
        or not section.marks
        or len(section.marks) > 4
        or _names_price(section.marks[0])
        or any(
            mark.style or KIND_WORD.search(mark.words) or DEMAND_START.match(mark.words)
            for mark in section.marks
        )
        or not all(SCORE_WORDS.search(mark.words) or is_weight(mark) for mark in section.marks)
    ):
        return None
    return Item("award", [label], bands=list(section.marks), label=label)


def _names_price(mark: Mark) -> bool:
    """Whether the line under the name of the price says itself what it is: "Uurtarief exclusief btw. Het laagste ..."."""
    start, end = sentences(mark.body)[0]
    named = mark.body[start:end]
    return (
        PRICE_TITLE.match(named) is not None
        and len(named.split()) > 1
        and not _TELLS_PRICE_SCORE.search(named)
    )


_TELLS_PRICE_SCORE = re.compile(
    r"\d|punt|%|[=×/]|\b(?:laagste|hoogste|lowest|score\w*|scoort|weegt|telt|krijgt|wordt|worden|formule|berekend|bepaald|beoordeel\w*)\b",
    re.IGNORECASE,
)
