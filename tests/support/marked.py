"""Cases of the value grammar that show their own words: "Sluit op ⟨3-11-26⟩" finds those, exactly.

In: a line with marks. Out: the line without them, and what stood between each pair.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any


def unmarked(line: str) -> tuple[str, list[tuple[int, int]]]:
    """The text of a marked line, and the spans of its marks."""
    spans: list[tuple[int, int]] = []
    text = ""
    for piece in re.split(r"(⟨[^⟩]*⟩)", line):
        if piece.startswith("⟨"):
            spans.append((len(text), len(text) + len(piece) - 2))
            piece = piece[1:-1]
        text += piece
    return text, spans


def found_in(line: str, find: Callable[[str], Any], show: Callable[[Any], str]) -> tuple[Any, Any]:
    """What is found in a marked line, and where, beside where its marks are.

    Returns two lists of the same form, to be compared: `(shown value, words)` found, and the words
    between the marks.
    """
    text, spans = unmarked(line)
    result = find(text)
    finds: Sequence[Any] = (
        result if isinstance(result, list) else [] if result is None else [result]
    )
    shown = [show(found.value) for found in finds]
    places = [(found.start, found.end) for found in finds]
    assert places == spans, (
        [text[start:end] for start, end in places],
        [text[start:end] for start, end in spans],
        shown,
    )
    return shown, [text[start:end] for start, end in spans]
