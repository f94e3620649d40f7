"""Text cut into sentences, never inside a quotation.

In: a text. Out: the places of its sentences, and of its quotations. What is quoted may hold stops
of its own: "‘Kent de wet. Noemt een voorbeeld’: dat deed ik" is one sentence.
"""

from __future__ import annotations

import re

from tenderkit.dutch.sentences import sentences

_QUOTED = re.compile(r"‘(?P<single>[^‘]+?)’(?!\w)|“(?P<double>[^“”]+)”|\"(?P<plain>[^\"]+)\"")


def quotations(text: str) -> list[tuple[int, int]]:
    """The places of quotations, their marks included."""
    return [match.span() for match in _QUOTED.finditer(text)]


def sentence_places(text: str) -> list[tuple[int, int]]:
    """The sentences of a text, as `(start, end)` without surrounding white space.

    Examples
    --------
    >>> len(sentence_places("U vraagt ‘Ervaring. Noem een voorbeeld’. Dat heb ik."))
    2
    """
    quoted = quotations(text)
    joined: list[tuple[int, int]] = []
    for start, end in sentences(text):
        if joined and any(first < joined[-1][1] < last for first, last in quoted):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
