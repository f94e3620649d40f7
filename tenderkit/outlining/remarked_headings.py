"""A heading that goes on to say something of its list: "Eisen - haal je er een niet, dan houdt het op".

In: the words of a line over a list. Out: the part of the document that it opens, by the heading at its
start; None where it is a sentence. What the list is stands in the first words, the rest is a remark.
"""

from __future__ import annotations

import re
from typing import Final

from tenderkit.lexicon.sections import Part, part_of

OPENED: Final[frozenset[Part]] = frozenset({"knockout", "award", "competence", "bid_rules"})
"""The parts that a remark may follow: those whose list a bidder answers."""
_REMARK = re.compile(r"(?P<name>[^\W\d]{2}[^\d,.;:()\t]{1,40}?)(?:\s[-–—]\s|[,.;:]\s|\s\()\S")
_MOST_WORDS = 4
"""Words of a heading that a remark follows."""
_SENTENCE = re.compile(
    r"\b(?:is|zijn|wordt|worden|moet|moeten|heeft|hebben|geldt|gelden|staan?|volgt|vind\w*|zie|are|must|see|"
    r"wij|we|ik|u|je|jij|stel\w*|deze|dit|die|aan|op|uit|bij|met|voor|van|per|als|volgens|naast|behalve)\b",
    re.IGNORECASE,
)
"""Words that a bare heading does not hold, and the start of a sentence about demands does."""


def remarked_part(words: str) -> Part | None:
    """The part that a line opens by the heading it starts with.

    Examples
    --------
    >>> remarked_part("Wensen - hoe meer hoe beter, we werken niet met punten")
    'award'
    >>> remarked_part("De eisen zijn hard, zie hieronder") is None
    True
    """
    match = _REMARK.match(words.lstrip())
    if match is None or not match["name"][0].isupper():
        return None
    name = match["name"].strip()
    if len(name.split()) > _MOST_WORDS or _SENTENCE.search(name):
        return None
    part = part_of(name)
    return part if part in OPENED else None
