"""Page furniture: page numbers, running headers and footers. Dropped, so that sentences run over
pages.

In: the raw lines of a document. Out: the same without what only belongs to the paper. A running
header is kept once, for it may be the title or hold the number of the tender: over the first page
or under the last, where it interrupts no sentence.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace
from itertools import pairwise

from tenderkit.reading.raw import RawLine
from tenderkit.sieving import sieve

OFTEN = 2
"""A line at the edge of this many further pages, digits apart, is a running header or footer."""

_PAGE_NUMBER = re.compile(
    r"(?:[-–|•]\s*)?(?:pagina|pag\.?|page|blz\.?|bladzijde|blad|p\.)\s*(?::\s*)?\d{1,3}"
    r"(?:\s*(?:van|of|/|-|\|)\s*\d{1,3}|\s*\((?:van|of)\s*\d{1,3}\))?(?:\s*[-–|•])?",
    re.IGNORECASE,
)
_TAIL = sieve(
    r"(?<![\s|•·–-])[\s|•·–-]++(?:pagina|page|blz\.?|bladzijde|blad)\s*\d{1,3}"
    r"\s*(?:van|of|/)\s*\d{1,3}$",
    re.I,
)
_PRINTED = re.compile(r"^https?:|#\s*/\s*#$")
"""What a browser prints at the edge of each page: the address, and which page of how many."""
_EDGE_NUMBER = re.compile(
    r"[-–|]?\s*\d{1,3}"
    r"(?:\s*(?:/|van|of)\s*\d{1,3}|\s*[-–|]?\s*(?:p ?a ?g ?e|pagina|blad))?\s*[-–|]?",
    re.I,
)
LEVEL = 0.004
"""Share of the page's height within which two headers stand equally high."""


def without_furniture(lines: Sequence[RawLine]) -> list[RawLine]:
    """The lines without page numbers and running headers."""
    running = _running(lines)
    dropped, kept_once, last = _in_margins(lines, running)
    kept: list[RawLine] = []
    carried = 0
    for i, line in enumerate(lines):
        text = line.strand.text
        if i in kept_once:
            kept.append(replace(line, firm=True))
            continue
        if (
            i in dropped
            or i in last
            or _PAGE_NUMBER.fullmatch(text)
            or (line.edge and _EDGE_NUMBER.fullmatch(text))
        ):
            carried = max(carried, line.gap)
            continue
        if carried > line.gap:
            line = replace(line, gap=carried)
        carried = 0
        kept.append(line)
    return [*kept, *(replace(lines[i], firm=True) for i in sorted(last))]


def _in_margins(lines: Sequence[RawLine], running: set[int]) -> tuple[set[int], set[int], set[int]]:
    """Lines of the margins that are dropped, those kept where they are, those put last.

    A line that two pages have at the same height runs, be its cells the other way round ("left"
    and "right" pages) or its page number among them; so does what a single page has there in its
    stead, where the document says it elsewhere (the title of a chapter).
    """
    places: dict[tuple[bool, frozenset[str]], list[int]] = defaultdict(list)
    apart = [i for i, line in enumerate(lines) if line.margin is not None and i not in running]
    for i in apart:
        if cells := _cells(lines[i]):
            places[_above(lines[i]), cells].append(i)
    several = {
        key: level for key, found in places.items() if len(level := _level(lines, found)) > 1
    }
    known = running | {i for found in several.values() for i in found}
    levels = {lines[i].margin or 0.0 for i in known if lines[i].margin is not None}
    pages = [line.page for line in lines]
    body = _body(lines, {*known, *apart})
    dropped, kept, last = set(running), set[int](), set[int]()
    for (above, _), found in several.items():
        dropped.update(found)
        chosen = found[0] if above else found[-1]
        if any(_PRINTED.search(re.sub(r"\d+", "#", lines[i].strand.text)) for i in found):
            continue
        if lines[chosen].page == (pages[0] if above else pages[-1]):
            kept.add(chosen)
        elif not _said(lines[chosen], body):
            last.add(chosen)
    for i in apart:
        at = lines[i].margin or 0.0
        inner = lines[i].page != (pages[0] if at > 0.5 else pages[-1])
        stray = i not in known and any(abs(each - at) < LEVEL for each in levels)
        if inner and stray and _said(lines[i], body):
            dropped.add(i)
    return dropped - kept, kept, last


def _above(line: RawLine) -> bool:
    return (line.margin or 0.0) > 0.5


def _cells(line: RawLine) -> frozenset[str]:
    """The cells of a header without those that count the pages."""
    found: set[str] = set()
    for cell in line.strand.text.lower().split("\t"):
        if _counts(cell):
            continue
        tail = _TAIL.search(cell)
        words = cell[: tail.start()] if tail else cell
        words = re.sub(rf"^{line.page}(?:\s*[|·•–-]\s*|\s+)|\s*[|·•–-]\s*{line.page}$", "", words)
        found.add(words.strip())
    return frozenset(found - {""})


def _counts(cell: str) -> bool:
    return bool(_PAGE_NUMBER.fullmatch(cell) or _EDGE_NUMBER.fullmatch(cell))


def _level(lines: Sequence[RawLine], found: Sequence[int]) -> list[int]:
    """Those of the lines that stand as high as the same words on another page."""
    by_height = sorted(found, key=lambda i: lines[i].margin or 0.0)
    level: set[int] = set()
    for i, j in pairwise(by_height):
        height = (lines[j].margin or 0.0) - (lines[i].margin or 0.0)
        if height < LEVEL and lines[i].page != lines[j].page:
            level |= {i, j}
    return sorted(level)


def _body(lines: Sequence[RawLine], margins: Collection[int]) -> str:
    if not margins:
        return ""
    return "\n".join(each.strand.text.lower() for i, each in enumerate(lines) if i not in margins)


def _said(line: RawLine, body: str) -> bool:
    """Whether the pages themselves hold the words of each of the line's cells."""
    return all(cell in body for cell in _cells(line))


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
            if not numbered and all(lines[i].margin is not None for i in found):
                continue  # it runs through the margins: `_in_margins`
            dropped.update(found if numbered else found[1:])
    return dropped
