"""Tables of criteria: which rows are heads, which are criteria, and of which kind.

In: rows as marks. Out: kinds, or None where a row holds no criterion.
"""

from __future__ import annotations

import re

from tenderkit.dutch import (
    find_percent,
    find_points,
)
from tenderkit.lexicon.columns import Row
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import Kind


def kind_of_row(row: Row, section: Section) -> Kind | None:
    """The kind of a row of a table of criteria: by a cell of its own, by its points, else that of the section."""
    words = row.cell("text")
    if row.is_head or not words or _TOTAL_ROW.match(words):
        return None
    if row.kind is not None:
        return row.kind
    if section.part == "condition":
        return "condition"
    if row.weight is not None or row.cell("scale") is not None:
        return "award"
    return (
        "award" if section.part == "award" else "knockout" if section.part == "knockout" else None
    )


_TOTAL_ROW = re.compile(r"\W*(?:sub)?(?:totaal|total)\b", re.IGNORECASE)


def heads_table(mark: Mark, following: Mark | None) -> bool:
    """Whether a row without a number stands above a row of as many cells with one: "Wens | Telt mee voor"."""
    if following is None or mark.line.kind != "row" or following.line.kind != "row":
        return False
    cells = mark.words.split("\t")
    return (
        len(cells) > 1
        and len(cells) == following.words.count("\t") + 1
        and not re.search(r"\d", mark.words)
        and bool(find_points(following.words) or find_percent(following.words))
        and all(len(cell.split()) <= 4 for cell in cells)
    )


def _names_steps(cells: list[str]) -> bool:
    """Whether the cells behind the first name the scores of the columns: "Criterium | 0 punten | 10 punten"."""
    steps = [cell for cell in cells[1:] if cell]
    return (
        len(steps) > 1
        and len(cells[0].split()) <= _WORDS_OF_HEAD
        and all(_SCORE_CELL.fullmatch(cell) for cell in steps)
    )


_WORDS_OF_HEAD = 4
_SCORE_CELL = re.compile(
    r"(?:cijfer |score |max\.? )?\d{1,3}\s?(?:punten|punt|ptn?|pnt|p\.?|points?|%)|(?:cijfer|score)\s\d{1,3}|(?:max\.? )?(?:punten|score|ptn?|points?|weging|gewicht)"
)


def is_table_head(mark: Mark) -> bool:
    """Whether a row names the columns of a table of criteria."""
    cells = [cell.strip().lower() for cell in mark.words.split("\t")]
    if _names_steps(cells):
        return True
    heads = {
        "nr",
        "nr.",
        "nummer",
        "#",
        "no",
        "no.",
        "eis",
        "wens",
        "eis/wens",
        "eis / wens",
        "criterium",
        "omschrijving",
        "antwoord",
        "weging",
        "punten",
        "akkoord",
        "toelichting",
        "type",
        "soort",
        "max. punten",
        "score",
        "eisen",
        "wensen",
        "code",
        "onderdeel",
        "k/w",
        "voldoet (ja/nee)",
        "akkoord ja/nee",
        "maximaal aantal punten",
        "bewijs",
        "criteria",
        "requirement",
        "weight",
        "gewicht",
        "ja/nee",
        "e/w",
    }
    return len(cells) > 1 and sum(
        any(cell == head or cell.startswith(head + " ") for head in heads) for cell in cells
    ) >= max(2, len(cells) - 1)
