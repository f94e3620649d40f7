"""Lines that were broken because they were full, read as the sentences that they are.

Why: a name, a day and an address go on in the next line of a letter as often as not ("onder Bennie
⏎ Kwar"), and every rule asks for a space there. In: a text. Out: the same text, place for place,
with a space for each break in running prose; lists, tables, columns and heads keep theirs.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

_LEAST: Final = 60
"""Letters of a line of prose that is full."""
_MOST: Final = 160
"""Letters of a line that a person or a program breaks; longer ones are whole paragraphs."""
_PRINTED: Final = 72
"""Letters of a line that a program breaks; a shorter one is full where others are as long."""
_SEVERAL: Final = 2
_SLACK: Final = 6
"""Letters by which a full line may be shorter than the longest."""
_COLUMNS = re.compile(r"\||\t|[^ ][ ]{2,}[^ ]|\w,\w+,\w")
_OPEN = re.compile(r"[\w,;)\]'’”\"–-][ ]?\Z")
"""The end of a line that does not end a sentence."""
_GOES_ON = re.compile(r"(?!\d{1,2}[.)][ ]|[A-Z][\w/ -]{1,24}[ ]?:(?:[ ]|$))[\w(\"'“‘]")
"""A line that may be the rest of one: no bullet, no number, no label."""


def joined_lines(text: str) -> str:
    r"""The text with a space for each break inside a sentence.

    Examples
    --------
    >>> full = "Ik werkte daar acht jaar lang met veel plezier in het grote team van Bennie"
    >>> joined_lines(full + "\nKwar, en elders.\n- een")[len(full) :]
    ' Kwar, en elders.\n- een'
    """
    lines = text.split("\n")
    lengths = [len(one) for one in lines if _LEAST <= len(one) <= _MOST]
    if not lengths:
        return text
    full = max(lengths) - _SLACK
    if max(lengths) < _PRINTED and sum(one >= full for one in lengths) < _SEVERAL:
        return text
    made = [lines[0]]
    for line, behind in pairwise(lines):
        word = behind.partition(" ")[0]
        soft = (
            _LEAST <= len(line) <= _MOST
            and len(line) + 1 + len(word) > full
            and _OPEN.search(line) is not None
            and _GOES_ON.match(behind) is not None
            and _COLUMNS.search(line) is None
            and _COLUMNS.search(behind) is None
        )
        made.append((" " if soft else "\n") + behind)
    return "".join(made)
