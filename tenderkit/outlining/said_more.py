"""Segments that say more of the demand before them: "...; dat bedrag is exclusief btw", "...; noem in het cv waar".

In: a criterion and the segment behind it. Out: yes or no.
"""

from __future__ import annotations

import re

from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark


def says_more_of(item: Item, mark: Mark, index: int, start: int, clause: str) -> bool:
    """Whether a segment stands right behind that of a criterion, in the same sentence, and speaks of it."""
    return (
        item.marks[0] is mark
        and item.parts[-1:] == (index - 1,)
        and (_SAYS_MORE if mark.words[:start].rstrip().endswith(";") else _GOES_ON).match(clause)
        is not None
    )


_SAYS_MORE = re.compile(
    r"(?:dat (?:bedrag|tarief)|dit|deze|die|noem\w*|vermeld\w*|licht|(?:in|op|uit) het cv|daarvan|daarbij|waarbij)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"(?:en )?dat (?:moet|mag|kan|is|geldt|hoeft|wordt)\b")
""" "Hbo is het minimum, en dat moet afgerond zijn": one demand."""
