"""The members of an enumeration of what is handed in: "een cv van drie pagina's, een casus en het prijsblad".

In: a sentence. Out: its pieces, each with what stands in brackets behind it.
"""

from __future__ import annotations

import re


def enumerated(sentence: str) -> list[str]:
    """The members of an enumeration; what stands in brackets belongs to the member before it."""
    closed = _BRACKETED.sub(lambda match: "\0" * len(match.group(0)), sentence)
    pieces, at = [], 0
    for match in _PARTING.finditer(closed):
        if _TWO_WORDS.search(closed, at, match.start()):
            continue
        pieces.append(sentence[at : match.start()])
        at = match.end()
    return [*pieces, sentence[at:]]


_PARTING = re.compile(
    r"[;,](?=\s)|\t|\s\+\s|\s(?:(?<!tot )en|and|plus|alsmede|evenals|samen met)\s", re.IGNORECASE
)
_TWO_WORDS = re.compile(
    r"\b(?:ingevulde?|getekende?|ondertekende?|gedateerde?|gewaarmerkte?|volledige?|korte?|actuele?|geldige?|completed|signed)$",
    re.IGNORECASE,
)
"""A word that describes the same paper as the next: "een ingevulde en ondertekende verklaring"."""
_BRACKETED = re.compile(r"\([^()]*\)")
