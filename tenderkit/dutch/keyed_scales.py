r"""Scales in a table whose first column says whose they are: "W1 | geen | 0", "Djuma | ja | 20".

Why: the wishes stand in a list, and their points in a table apart from it, with the number or a
short name of the wish in front of each step, or of its first step alone. Read by itself each row
looks like a criterion with points. In: lines. Out: the tables, their scales and whose they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tenderkit.dutch.addressed_scales import Address, AddressedScale
from tenderkit.dutch.level_words import EDGE, NAMES_CRITERION
from tenderkit.dutch.numbers import parse_number
from tenderkit.dutch.points import POINTS_UNIT
from tenderkit.dutch.scale_steps import LONGEST_STEP, steps_of
from tenderkit.dutch.step_lines import is_scale, step_of

_NOUN = r"(?:wens|(?:gunnings|sub|deel)?criterium|onderdeel|nr\.?|nummer|vraag|wish|criterion)"
_CODE = r"(?:(?-i:[A-Z]{1,3})[-.]?\d{1,2}(?:\.\d{1,2}){0,3}[a-z]?|\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?)"
_KEY = rf"(?:{_NOUN}\s?(?P<told>{_CODE}|\d{{1,2}}|[A-Z]\b)|(?P<code>{_CODE}))"
_OWN_CELL = re.compile(rf"{_KEY}\W*|(?P<bare>\d{{1,2}})\.?", re.IGNORECASE)
_BEFORE_LABEL = re.compile(rf"{_KEY}\W?\s+(?P<label>\S.*)", re.IGNORECASE)
_COUNTED_LABEL = re.compile(
    r"(?P<key>\d{1,2})\.?\s+(?P<label>(?!(?:tot|t/m|of|en|à|to|or|[–-]|jaa?r\w*|maand\w*|keer|maal|projec\w+|year\w*|month\w*)\b|[–-]\s)\S.*)",
    re.IGNORECASE,
)
""" "1 minder dan 1 jaar", "1 1 tot 4 jaar" under "Nr | Antwoord | Punten"; no "1 tot 4 jaar"."""
_ADDRESSED = re.compile(rf"\W{{0,3}}{_KEY}\s?[:;,–—-]\s+(?P<step>\S.*)", re.IGNORECASE)
_SCORE = re.compile(rf"(?P<points>\d{{1,3}}(?:[.,]\d)?)\s?(?:{POINTS_UNIT}|p)?\.?", re.IGNORECASE)
_NO_SCORE = re.compile(rf"(?:g[eé]{{2}}n|nul|no)\s{POINTS_UNIT}", re.IGNORECASE)
_SCORE_HEAD = re.compile(r"\b(?:\w*punt(?:en)?|\w*scores?|points?|te behalen)\b", re.IGNORECASE)
_PARTS = re.compile(r"\t|\s\|\s")
_DIGIT = re.compile(r"\d")
_TAIL = 12
_ENDS_SCORED = re.compile(r"\d\W{0,3}$|(?:punt(?:en)?|ptn?|points?)\W{0,3}$", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]{3,}")
_STEM, _LEAST_STEM = 8, 4
_WORDS_OF_NAME = 5
_WORDS_OF_STEP = 10
_CELLS_OF_HEAD = 3
_LEAST = 2


@dataclass(frozen=True, slots=True)
class KeyedTable:
    """A table of steps: the places of its first line (the head, if any) and last, its scales."""

    first: int
    last: int
    scales: tuple[AddressedScale, ...]
    tells_wishes: bool
    """Whether its rows hold more than a key, a step and a score: they may be wishes themselves."""


@dataclass(frozen=True, slots=True)
class _Row:
    place: int
    key: str
    named: bool
    label: str
    points: float
    wide: bool


def keyed_tables(lines: Sequence[str]) -> list[KeyedTable]:
    r"""The tables of steps whose first column tells of which criterion they are.

    Examples
    --------
    >>> lines = ["W1 geen\t0", "W1 1 of 2 plannen\t10", "W2 nee\t0", "W2 ja\t5"]
    >>> [table] = keyed_tables(lines)
    >>> [(s.address.numbers, [step.points for step in s.steps]) for s in table.scales]
    [(('W1',), [0, 10]), (('W2',), [0, 5])]
    >>> keyed_tables(["W1 Ervaring met plannen\t10", "W2 Kennis van water\t20"])
    []
    """
    found: list[KeyedTable] = []
    at = 0
    while at < len(lines):
        table = _table(lines, at) if _could_be_row(lines[at]) else None
        if table is not None:
            found.append(table)
        at = at + 1 if table is None else table.last + 1
    return found


def is_named(name: str, text: str) -> bool:
    """Whether a text holds each word of a short name, in some form.

    Examples
    --------
    >>> is_named("Waterschappen", "Bij een waterschap"), is_named("Djuma", "Kennis van water")
    (True, False)
    """
    told = _WORD.findall(text.lower())
    words = _WORD.findall(name.lower())
    return bool(words) and all(any(_alike(word, other) for other in told) for word in words)


def _alike(word: str, other: str) -> bool:
    least = min(len(word), len(other))
    return word == other or (
        least >= _LEAST_STEM and word[: min(_STEM, least)] == other[: min(_STEM, least)]
    )


def _could_be_row(line: str) -> bool:
    if not line or len(line) > LONGEST_STEP or line[-1] in "?:":
        return False
    if "\t" in line or " | " in line:
        return _DIGIT.search(line) is not None or "punten" in line
    return _ENDS_SCORED.search(line[-_TAIL:]) is not None


def _table(lines: Sequence[str], at: int) -> KeyedTable | None:
    if at + 1 == len(lines) or not _could_be_row(lines[at + 1]):
        return None
    head = _head(lines[at - 1]) if at else []
    opening = _row(lines, at, head)
    if opening is None or not opening.key:
        return None
    groups = [[opening]]
    for place in range(at + 1, len(lines)):
        row = _row(lines, place, head) if _could_be_row(lines[place]) else None
        if row is None:
            break
        if row.key in ("", groups[-1][0].key):
            if not _goes_on(groups[-1], row):
                break
            groups[-1].append(row)
        else:
            groups.append([row])
    groups = _whole(groups)
    rows = [row for group in groups for row in group]
    if len(rows) <= _LEAST:
        return None
    scales = tuple(
        AddressedScale(
            group[0].place,
            group[-1].place,
            steps_of([(row.label, row.points) for row in group]),
            Address(named=group[0].key)
            if group[0].named
            else Address(numbers=(group[0].key,), head=""),
        )
        for group in groups
    )
    wide = any(row.wide for row in rows)
    return KeyedTable(at - bool(head), rows[-1].place, scales, wide)


def _whole(groups: list[list[_Row]]) -> list[list[_Row]]:
    """The groups of rows up to the first that is no scale; none where a key comes back."""
    found: list[list[_Row]] = []
    for group in groups:
        pairs = [(row.label, row.points) for row in group]
        if len(group) < _LEAST or not is_scale(pairs):
            break
        found.append(group)
    keys = [group[0].key for group in found]
    return found if len(found) == len(groups) and len(set(keys)) == len(keys) else []


def _goes_on(group: Sequence[_Row], row: _Row) -> bool:
    if row.key == "" and NAMES_CRITERION.search(row.label):
        return False
    points = [*(one.points for one in group), row.points]
    return points in (sorted(set(points)), sorted(set(points), reverse=True))


def _head(line: str) -> list[str]:
    """The cells of a row that heads such a table; nothing where it heads none."""
    if "\t" not in line and " | " not in line:
        return []
    cells = _cells(line)
    scored = any(_SCORE_HEAD.search(cell) for cell in cells[1:])
    return cells if len(cells) >= _CELLS_OF_HEAD and scored else []


def _cells(line: str) -> list[str]:
    return [cell.strip() for cell in _PARTS.split(line.strip("| \t"))]


def _row(lines: Sequence[str], place: int, head: Sequence[str]) -> _Row | None:
    """The key, label and points of a line, or None where it is no row of such a table."""
    cells = _cells(lines[place])
    parted = _in_one(cells[0]) if len(cells) == 1 else _in_cells(cells, head)
    if parted is None:
        return None
    key, named, label, points = parted
    if not label or len(label.split()) > _WORDS_OF_STEP:
        return None
    return _Row(place, key, named, label, points, len(cells) > _CELLS_OF_HEAD)


def _in_one(line: str) -> tuple[str, bool, str, float] | None:
    """A line without cells: "W1: 1 tot 4 jaar = 15 punten"."""
    addressed = _ADDRESSED.fullmatch(line)
    step = step_of(addressed["step"]) if addressed else None
    if addressed is None or step is None:
        return None
    return _key_of(addressed), False, *step


def _in_cells(cells: list[str], head: Sequence[str]) -> tuple[str, bool, str, float] | None:
    first = cells[0]
    named = False
    if len(cells) > _LEAST:
        own = _OWN_CELL.fullmatch(first)
        named = own is None
        if named and len(first.split()) > _WORDS_OF_NAME:
            return None
        key = first if own is None else own["bare"] or _key_of(own)
        label, score = cells[-2:]
    else:
        score = cells[1]
        if before := _BEFORE_LABEL.fullmatch(first):
            key, label = _key_of(before), before["label"]
        elif head and (counted := _COUNTED_LABEL.fullmatch(first)):
            key, label = counted["key"], counted["label"]
        else:
            key, label = "", first
    points = _points(score)
    if points is None and len(cells) <= _CELLS_OF_HEAD and _score_before(head):
        label, points = score, _points(label)
    return None if points is None else (key, named, label.strip(EDGE), points)


def _score_before(head: Sequence[str]) -> bool:
    return len(head) == _CELLS_OF_HEAD and _SCORE_HEAD.search(head[1]) is not None


def _key_of(match: re.Match[str]) -> str:
    return match["told"] or match["code"]


def _points(cell: str) -> float | None:
    if match := _SCORE.fullmatch(cell):
        return parse_number(match["points"])
    return 0 if _NO_SCORE.fullmatch(cell) else None
