"""Page furniture: page numbers, running headers and footers. Dropped, so that sentences run over
pages.

In: the raw lines of a document. Out: the same without what only belongs to the paper. A running
header is kept where it stands first: it may be the title or hold the number of the tender.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from tenderkit.reading.raw import RawLine
from tenderkit.sieving import sieve

OFTEN = 2
"""A line at the edge of this many further pages, digits apart, is a running header or footer."""

_PAGE_NUMBER = re.compile(
    r"(?:[-–|•]\s*)?(?:pagina|pag\.?|page|blz\.?|bladzijde|blad|p\.)\s*\d{1,3}(?:\s*(?:van|of|/|-)\s*\d{1,3})?(?:\s*[-–|•])?",
    re.IGNORECASE,
)
_TAIL = sieve(
    r"(?<![\s|•·–-])[\s|•·–-]++(?:pagina|page|blz\.?|bladzijde|blad)\s*\d{1,3}"
    r"\s*(?:van|of|/)\s*\d{1,3}$",
    re.I,
)
_PRINTED = re.compile(r"^https?:|#\s*/\s*#$")
"""What a browser prints at the edge of each page: the address, and which page of how many."""
_EDGE_NUMBER = re.compile(r"[-–]?\s*\d{1,3}(?:\s*(?:/|van|of)\s*\d{1,3})?\s*[-–]?")


def without_furniture(lines: Sequence[RawLine]) -> list[RawLine]:
    """The lines without page numbers and running headers."""
    running = _running(lines)
    kept: list[RawLine] = []
    carried = 0
    for i, line in enumerate(lines):
        text = line.strand.text
        if (
            i in running
            or _PAGE_NUMBER.fullmatch(text)
            or (line.edge and _EDGE_NUMBER.fullmatch(text))
        ):
            carried = max(carried, line.gap)
            continue
        if carried > line.gap:
            line = replace(line, gap=carried)
        carried = 0
        kept.append(line)
    return kept


def _running(lines: Sequence[RawLine]) -> set[int]:
    """Lines at page edges on several pages; the first of each is kept unless it is numbered."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, line in enumerate(lines):
        if line.kind != "row" and (line.edge or _TAIL.search(line.strand.text)):
            places[re.sub(r"\d+", "#", line.strand.text.lower())].append(i)
    dropped: set[int] = set()
    for mask, found in places.items():
        pages = {lines[i].page for i in found} if lines[found[0]].edge else found
        if len(pages) > OFTEN or (
            len(pages) == OFTEN and "#" in mask and _TAIL.search(lines[found[0]].strand.text)
        ):
            numbered = _TAIL.search(lines[found[0]].strand.text) or _PRINTED.search(mask)
            dropped.update(found if numbered else found[1:])
    return dropped
