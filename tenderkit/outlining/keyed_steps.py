"""Rows of a table of points that tell by number or name whose steps they are: no criteria, for those stand in a list.

Why: "3.1.1 | 3 tot 5 jaar | 10" behind the list of wishes is a step of wish 3.1.1, whatever the heading above the table.
In: the parts of a document. Out: the same, without the lines of such tables; which steps they hold is read when the
criteria are built.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tenderkit.dutch.keyed_scales import KeyedTable, is_named, keyed_tables
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section


def without_keyed_steps(parts: list[Section], lines: Sequence[Mark]) -> list[Section]:
    """The parts without the rows of tables of steps whose criteria stand in lines outside of them."""
    inside = {
        mark.line.number
        for table in keyed_tables([mark.words for mark in lines])
        if _stands_apart(table, lines)
        for mark in lines[table.first : table.last + 1]
    }
    if not inside:
        return parts
    return [
        replace(section, marks=[mark for mark in section.marks if mark.line.number not in inside])
        for section in parts
    ]


def _stands_apart(table: KeyedTable, lines: Sequence[Mark]) -> bool:
    """Whether every criterion that a table speaks of has a line of its own elsewhere."""
    others = [*lines[: table.first], *lines[table.last + 1 :]]
    numbers = {_key(mark.number) for mark in others if mark.number}
    bare = {re.sub(r"\D+(?=\d)", "", number, count=1) for number in numbers}
    for scale in table.scales:
        address = scale.address
        if address.named:
            if not any(mark.style and is_named(address.named, mark.words) for mark in others):
                return False
            continue
        key = _key(str(address.numbers[0]))
        counted = key.isdigit() and not table.tells_wishes
        if key not in numbers and not counted and not (key.isdigit() and key in bare):
            return False
    return True


def _key(number: str) -> str:
    return re.sub(r"[^A-Z0-9.]", "", number.upper()).strip(".")
