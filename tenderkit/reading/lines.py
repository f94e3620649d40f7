"""From raw lines to the Document: cleaned, joined, cut, numbered, every character with its place.

In: a `RawText` from a format module. Out: a `Document`. The steps stand in order in
`document_of`; each is a module of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import pairwise

from tenderkit.reading.characters import cleaned
from tenderkit.reading.decoding import Format
from tenderkit.reading.furniture import without_furniture
from tenderkit.reading.glue import Openers, seams
from tenderkit.reading.glued_header import spaced_labels, tab_behind_label, tabbed
from tenderkit.reading.hyphens import ends_broken, mend, words_of
from tenderkit.reading.joining import groups
from tenderkit.reading.pair_tables import apart
from tenderkit.reading.questionnaire import parted
from tenderkit.reading.raw import RawLine, RawText
from tenderkit.reading.rows import pairs
from tenderkit.reading.shapes import shape
from tenderkit.reading.spacing import spaced
from tenderkit.reading.step_tables import step_rows
from tenderkit.reading.strands import SPACE, Strand, joined
from tenderkit.records import Document, Line, LineKind

LONGEST_LINE = 2_000
"""Characters. A person's longest line, a paragraph of a letter, has half of it. So bounded, no
pattern that is tried on a line can take long, whatever the line holds."""


def document_of(raw: RawText, *, name: str, format: Format) -> Document:
    """The Document of a source.

    Parameters
    ----------
    raw : what the format module found.
    name : the file's name, for messages.
    format : `text`, `markdown`, `html`, `pdf`, `docx` or `eml`.
    """
    lines = step_rows(apart(without_furniture(_clean(raw.lines))))
    words = words_of([line.strand.text for line in lines])
    whole = [
        replace(_whole([lines[i] for i in group], words), gap=int(gap))
        for group, gap in groups(lines, words)
    ]
    openers = Openers((line.strand.text for line in whole), words)
    cut = [part for line in whole for part in _cut(line, openers)]
    return _numbered(cut, raw, name, format)


def _clean(lines: Sequence[RawLine]) -> list[RawLine]:
    found: list[RawLine] = []
    gap = 0
    for line in lines:
        strand = spaced(cleaned(line.strand))
        if not strand.text:
            gap += line.gap + 1
            continue
        found.append(replace(line, strand=strand, gap=line.gap + gap))
        gap = 0
    return found


def _whole(lines: Sequence[RawLine], words: Set[str]) -> RawLine:
    """Several raw lines as one."""
    first = lines[0]
    if len(lines) == 1:
        return first
    parts = [first.strand]
    for before, after in pairwise(lines):
        text = before.strand.text
        between = mend(text, after.strand.text, words) if ends_broken(text) else " "
        if ends_broken(text):
            parts[-1] = parts[-1].cut(0, len(parts[-1].text) - 1) if between == "" else parts[-1]
            between = between.removeprefix("-")
        elif text.endswith("/") and not text.endswith(" /"):
            between = ""
        parts += [SPACE] if between else []
        parts.append(after.strand)
    return replace(first, strand=joined(parts))


def _cut(line: RawLine, openers: Openers) -> Iterator[RawLine]:
    """One line, cut at its seams and between its pairs."""
    places = [0, *seams(line.strand.text, openers), len(line.strand.text)]
    glued = openers.glued_header
    in_a_row = bool(spaced_labels(line.strand.text))
    for start, end in pairwise(places):
        part = line.strand.cut(start, end).stripped()
        for first, last in pairs(part.text):
            piece = part.cut(first, last).stripped()
            if piece.text:
                begins = start == 0 and first == 0
                piece = tab_behind_label(piece) if in_a_row else piece
                strand = parted(tabbed(piece) if glued else piece)
                for short in _at_most(strand):
                    yield replace(line, strand=short, gap=line.gap if begins else 0)
                    begins = False


def _at_most(strand: Strand) -> Iterator[Strand]:
    """The strand, cut at the end of a sentence, else of a word, where it is too long for a line."""
    start, text = 0, strand.text
    while len(text) - start > LONGEST_LINE:
        half, end = start + LONGEST_LINE // 2, start + LONGEST_LINE
        at = text.rfind(". ", half, end) + 1 or text.rfind(" ", half, end) + 1 or end
        yield strand.cut(start, at).stripped()
        start = at
    last = strand.cut(start).stripped()
    if last.text:
        yield last


def _numbered(lines: Sequence[RawLine], raw: RawText, name: str, format: Format) -> Document:
    numbered: list[Line] = []
    strands: list[Strand] = []
    at = 0
    for number, line in enumerate(lines, start=1):
        text = line.strand.text
        numbered.append(
            Line(number, at, at + len(text), line.page, _kind(line), line.gap > 0 or number == 1)
        )
        strands += [line.strand, Strand("\n")]
        at += len(text) + 1
    whole = joined(strands)
    return Document(
        name=name,
        format=format,
        text=whole.text,
        lines=tuple(numbered),
        pages=raw.pages,
        source=raw.source,
        origins=whole.runs,
        dated=raw.dated,
        notes=raw.notes,
        unseen=(*raw.unseen, *_smuggled(raw.source)),
    )


_TAGS = re.compile("[\U000e0020-\U000e007e]{4,}")


def _smuggled(source: str) -> Iterator[str]:
    """Words in letters that no font shows, each a Latin one moved out of sight."""
    for match in _TAGS.finditer(source):
        yield "".join(chr(ord(letter) - 0xE0000) for letter in match.group())


def _kind(line: RawLine) -> LineKind:
    if line.kind != "text":
        return line.kind
    if "\t" in line.strand.text:
        return "row"
    return "item" if shape(line.strand.text).marker else "text"
