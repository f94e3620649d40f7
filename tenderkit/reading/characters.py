"""Characters as they should be: one form for each, one space for each kind of space.

In: a strand of a raw line. Out: the strand with composed letters (NFC), plain spaces and
hyphens, and without characters that nobody sees. A hyphen that a file marks as "only because the
line ended here" stays at the end of the line (`SOFT`, or "-" where it may be a real one) and is
dropped anywhere else.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import islice

from tenderkit.reading.strands import MOST_RUNS, Strand, joined

SOFT = "\u00ad"
"""A hyphen that stands only because the line ended."""

LINE_END_HYPHENS = "\u0002\ufffe"
"""What a PDF gives for a hyphen at the end of a line, one of the word's own included."""

LONGEST_CLUSTER = 30
"""Combining marks on one letter beyond this number are dropped: no language needs them, and
composing them takes time with the square of their number."""

_SPACES = ["\u00a0", "\u1680", *map(chr, range(0x2000, 0x200B)), "\u202f", "\u205f", "\u3000"]
_BULLETS = "\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf06f\uf0be\uf0e0\uf0f0"  # Symbol, Wingdings
_ONE_TO_ONE = str.maketrans(
    {
        **dict.fromkeys(_SPACES, " "),
        **dict.fromkeys(_BULLETS, "•"),
        "\u2010": "-",
        "\u2011": "-",
        **dict.fromkeys("\n\r\x0b\x0c\x85\u2028\u2029", " "),  # a line is one line
    }
)
_EXPANDED = {
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st",
    "ĳ": "ij", "Ĳ": "IJ",
}  # fmt: skip
_MARK = "\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
_UNSEEN = (
    "\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufe00-\ufe0f\ufffe"
    "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\U000e0000-\U000e007f"
)
_ODD = re.compile(
    f"(?P<hyphen>[{LINE_END_HYPHENS}](?=[ \\t]*$))"
    f"|[{_UNSEEN}]|{SOFT}(?![ \\t]*$)"  # never seen: a soft hyphen inside the line too
    f"|[^{_MARK}{_UNSEEN}]?[{_MARK}]+|[\u212a\u212b\u2126]"  # a letter and its marks apart
    f"|[{''.join(_EXPANDED)}]"
)
_HIDDEN = re.compile(f"[{_UNSEEN}]")
_ANY_ODD = re.compile(
    f"[{_UNSEEN}{SOFT}{LINE_END_HYPHENS}{_MARK}\u212a\u212b\u2126{''.join(_EXPANDED)}"
    f"{''.join(map(chr, _ONE_TO_ONE))}]"
)
"""Any character that is not left as it is: most lines hold none."""


def cleaned(strand: Strand) -> Strand:
    """The strand with its characters in one form. Spaces are not yet folded."""
    text = strand.text
    if text.isascii() and text.isprintable():
        return strand
    if not _ANY_ODD.search(text):
        return strand
    strand = Strand(text.translate(_ONE_TO_ONE), strand.runs)
    parts: list[Strand] = []
    at = 0
    if sum(1 for _ in islice(_ODD.finditer(strand.text), MOST_RUNS)) == MOST_RUNS:
        return Strand(_ODD.sub(lambda match: _mended(Strand(strand.text), match).text, strand.text))
    for match in _ODD.finditer(strand.text):
        if match.start() > at:
            parts.append(strand.cut(at, match.start()))
        parts.append(_mended(strand, match))
        at = match.end()
    return joined([*parts, strand.cut(at)]) if parts else strand


def _mended(strand: Strand, match: re.Match[str]) -> Strand:
    """What stands in the place of odd characters; its first keeps the place of theirs."""
    odd = match.group()
    if odd[0] in _EXPANDED:
        # "bĳ́ ons": an accent may stand on the ligature, and goes to its last letter.
        new = unicodedata.normalize("NFC", _EXPANDED[odd[0]] + odd[1:LONGEST_CLUSTER])
    elif match.lastgroup == "hyphen":
        new = "-"
    elif odd == SOFT or _HIDDEN.match(odd):
        return Strand("")
    else:
        new = unicodedata.normalize("NFC", odd[:LONGEST_CLUSTER])
    runs = strand.cut(match.start(), match.start() + 1).runs
    return Strand(new, tuple((0, source, 1) for _, source, _ in runs))
