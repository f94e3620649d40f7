"""Tables of the steps of a scale that lost their columns.

Why: a copied page or a PDF without ruled lines gives "Oordeel Punten", "onvoldoende 0", "goed 10",
or each cell on a line of its own; the joining of lines would make running words of them. In: the
raw lines. Out: the same lines, where such a table has a row a line, with a tab between its cells.
The head of the table tells it, and numbers that fall or rise below it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tenderkit.dutch.level_words import NAMES_CRITERION
from tenderkit.lexicon.scale_heads import (
    heads_criteria,
    is_score,
    is_subject,
    score_cell,
    score_column,
    spaced_score_column,
)
from tenderkit.reading.raw import RawLine
from tenderkit.reading.strands import TAB, Strand, joined

LEAST = 2
"""Steps that make such a table."""
MOST_WORDS = 14
"""Of the label of a step."""
LONGEST = 120

_NUMBER = r"\d{1,3}(?:[.,]\d)?(?:\s?(?:punten|punt|pt|ptn|pnt|points?|p|%))?\.?"
_SCORE = re.compile(_NUMBER, re.IGNORECASE)
_SCORE_LAST = re.compile(
    rf"(?P<label>.*[^\s|])\s*?(?:\t|\s\|\s|\s)\s*(?P<score>{_NUMBER})", re.IGNORECASE
)
_SCORE_FIRST = re.compile(
    rf"(?P<score>{_NUMBER})\s*?(?:\t|\s\|\s|\s)\s*(?P<label>\S.*)", re.IGNORECASE
)
_BAR = re.compile(r"\s\|\s")


def step_rows(lines: Sequence[RawLine]) -> list[RawLine]:
    """The lines, with the tables of steps among them as rows."""
    found: list[RawLine] = []
    at = 0
    while at < len(lines):
        table, taken = _table(lines, at) if _may_head(lines[at]) else ([], 1)
        found += table or [lines[at]]
        at += taken if table else 1
    return found


def _table(lines: Sequence[RawLine], at: int) -> tuple[list[RawLine], int]:
    """The rows of the table whose head starts at a line, and of how many lines they are."""
    text = lines[at].strand.text
    barred = _BAR.search(text)
    cells = _BAR.sub("\t", text) if barred else text
    for column in (score_column(cells), score_cell(cells), spaced_score_column(text)):
        if column is not None and (rows := _by_line(lines, at, column)):
            return rows, len(rows)
    if "\t" not in cells and heads_criteria(text) and (rows := _by_line(lines, at, 1, steps=False)):
        return rows, len(rows)
    if at + 1 < len(lines):
        below = lines[at + 1].strand.text
        if is_subject(text) and is_score(below):
            rows = _by_cell(lines, at, 1)
            return rows, 2 * len(rows)
        if is_score(text) and is_subject(below):
            rows = _by_cell(lines, at, 0)
            return rows, 2 * len(rows)
    return [], 1


def _may_head(line: RawLine) -> bool:
    text = line.strand.text
    return len(text) <= _LONGEST_HEAD and line.kind in ("text", "row") and text[:1].isupper()


_LONGEST_HEAD = 60


def _by_line(
    lines: Sequence[RawLine], at: int, column: int, *, steps: bool = True
) -> list[RawLine]:
    """A table with a row a line: the steps of a scale, or criteria with what each earns."""
    form = _SCORE_LAST if column else _SCORE_FIRST
    first, second = ("label", "score") if column else ("score", "label")
    rows: list[RawLine] = []
    points: list[float] = []
    for line in lines[at + 1 :]:
        text = line.strand.text
        step = form.fullmatch(text) if len(text) <= LONGEST and line.kind != "heading" else None
        if step is None or len(step["label"].split()) > MOST_WORDS:
            break
        if steps and not (_is_label(step["label"]) and _goes_on(points, step["score"])):
            break
        cells = (line.strand.cut(*step.span(first)), line.strand.cut(*step.span(second)))
        rows.append(_row(line, *cells))
        points.append(_value(step["score"]))
    return [_headed(lines[at]), *rows] if len(points) >= LEAST else []


def _by_cell(lines: Sequence[RawLine], at: int, column: int) -> list[RawLine]:
    """A table with a cell a line: "Oordeel", "Punten", "goed", "10"."""
    rows: list[RawLine] = []
    points: list[float] = []
    for place in range(at + 2, len(lines) - 1, 2):
        pair = lines[place : place + 2]
        label, score = pair[1 - column].strand.text, pair[column].strand.text
        if (
            not _is_label(label)
            or not _SCORE.fullmatch(score)
            or any(line.kind == "heading" for line in pair)
            or not _goes_on(points, score)
        ):
            break
        points.append(_value(score))
        rows.append(_row(pair[0], pair[0].strand, pair[1].strand))
    head = _row(lines[at], lines[at].strand, lines[at + 1].strand)
    return [head, *rows] if len(points) >= LEAST else []


def _row(line: RawLine, one: Strand, other: Strand) -> RawLine:
    return replace(line, strand=joined([one, TAB, other]), kind="row", firm=True)


def _headed(line: RawLine) -> RawLine:
    """The head as a row, its cells parted where the print parts them, else by their words."""
    text = line.strand.text
    if "\t" in text:
        return replace(line, kind="row", firm=True)
    bar = _BAR.search(text)
    places: Iterator[tuple[int, int]] = (
        iter([bar.span()]) if bar else (gap.span() for gap in re.finditer(r"\s", text))
    )
    for start, end in places:
        if bar or is_score(text[end:]) or is_score(text[:start]):
            return _row(line, line.strand.cut(0, start), line.strand.cut(end))
    return replace(line, firm=True)


def _value(score: str) -> float:
    match = re.match(r"\d+(?:[.,]\d)?", score)
    return float(match[0].replace(",", ".")) if match else 0


def _is_label(words: str) -> bool:
    """Whether words can be those of a step: a short line that names no criterion."""
    return (
        len(words) <= LONGEST
        and len(words.split()) <= MOST_WORDS
        and NAMES_CRITERION.search(words) is None
    )


def _goes_on(points: Sequence[float], score: str) -> bool:
    """Whether a score goes on with those before it, up or down."""
    found = [*points, _value(score)]
    return found in (sorted(set(found)), sorted(set(found), reverse=True))
