"""Lines among criteria that are none: the head of a table, a blank for an answer, a total, what decides a tie.

In: a line and the line below it. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.dutch import find_points
from tenderkit.dutch.placed_points import points_by_place
from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.criterion_words import ANSWER, DEMAND_START, PRICE_TITLE, tells_scale
from tenderkit.outlining.criteria_tables import heads_table, is_table_head
from tenderkit.outlining.level_scales import heads_steps
from tenderkit.outlining.marks import Mark
from tenderkit.sieving import sieve


def is_frame(mark: Mark, following: Mark | None) -> bool:
    """Whether a line is no criterion but the frame of a list: a table's head, a blank for an answer, a total, the points of them all."""
    return bool(
        is_table_head(mark)
        or (heads_steps(mark) and not PRICE_TITLE.match(mark.body))
        or _breaks_tie(mark)
        or heads_table(mark, following)
        or ANSWER.match(mark.words)
        or _TOTAL.match(mark.words)
        or points_by_place(mark.words)
        or _scales_all(mark)
    )


def _breaks_tie(mark: Mark) -> bool:
    """Whether a sentence only says what decides where two score the same."""
    return (
        not mark.style
        and len(sentences(mark.words)) == 1
        and not find_points(mark.words)
        and _TIE.search(mark.words) is not None
    )


_TIE = sieve(
    r"\b(?:eindigen|eindigt|bij (?:een )?gelijke?|scoren|hebben|behalen|is er|zijn er|indien|als|if|when|where|staan|komen)\b[^.;]{0,60}?\b(?:gelijke?|ex aequo|(?:het|de)?zelfde|evenveel|same|equal|tie)\b"
    r"[^.;]{0,80}\b(?:laagste|lagere|hoogste|beslis\w*|doorslag\w*|voorrang|loting|geloot|wint|gaat voor|goedkoopste|lowest|highest|better|cheapest|first|prevails|preference|decide[sd]?|wins)\b",
    re.IGNORECASE,
)


def _scales_all(mark: Mark) -> bool:
    """Whether a line is the scale of several criteria, told in a sentence: "Per wens: 0, 5 of 10"."""
    lead = mark.body.partition(":")[0]
    return (
        not mark.style
        and mark.row is None
        and len(lead.split()) <= _WORDS_OF_LEAD
        and not PRICE_TITLE.match(mark.body)
        and not DEMAND_START.match(mark.body)
        and tells_scale(mark.body)
    )


_WORDS_OF_LEAD = 12
_TOTAL = re.compile(
    r"^\W*(?:totaal|total)\b[^a-z]{0,4}(?:aantal punten|punten|score)?[\s:\t]*\d+", re.IGNORECASE
)
