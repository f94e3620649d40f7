"""Scales that stand behind the list: "Ervaring met Power BI wordt als volgt gewaardeerd:", and its steps.

Why: a part about the score says a criterion again and puts its steps below it. Those steps are of the
criterion of the list, and are no criteria themselves. In: the criteria found and all parts. Out: the
criteria, the one that is named with its steps.
"""

from __future__ import annotations

import re
from itertools import takewhile

from rapidfuzz import fuzz

from tenderkit.dutch.step_lines import is_scale, step_of
from tenderkit.outlining.item import Item
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section

_LEAST_WORDS = 3
"""A shorter criterion may be named in any sentence."""
_ALIKE = 92
_DIGIT = re.compile(r"\d")


def scaled_behind(found: list[Item], parts: list[Section]) -> list[Item]:
    """The criteria, with the steps that stand below a line that names one of them again."""
    bare = [item for item in found if item.kind == "award" and not item.bands and not item.parts]
    if not bare:
        return found
    for section in parts:
        if section.part in ("outside", "related", "questions"):
            continue
        lines = [section.label, *section.marks] if section.label else section.marks
        for at, mark in enumerate(lines[:-2]):
            if not _DIGIT.search(lines[at + 1].words) or step_of(lines[at + 1].words) is None:
                continue
            steps = list(takewhile(lambda line: step_of(line.words) is not None, lines[at + 1 :]))
            own = next((item for item in bare if _names(mark, item)), None)
            pairs = [step for line in steps if (step := step_of(line.words))]
            if own is None or own.bands or not is_scale(pairs, own.marks[0].body):
                continue
            below = {line.line.number for line in (mark, *steps)}
            own.bands = steps
            found = [
                item
                for item in found
                if item is own or not {m.line.number for m in item.marks} <= below
            ]
    return found


def _names(mark: Mark, item: Item) -> bool:
    """Whether a line behind a criterion says it again, with a word about its score or a colon."""
    first = item.marks[0]
    if mark.line.number <= item.marks[-1].line.number:
        return False
    told = _plain(mark.body)
    text = _plain(re.split(r"[:;(]", first.body)[0])
    if (
        first.number
        and first.number[0].isalpha()
        and re.match(
            rf"\W*(?:wens|criterium|bij|voor|op)?\W*{re.escape(first.number)}\b",
            mark.words,
            re.IGNORECASE,
        )
    ):
        return True
    if len(text.split()) < _LEAST_WORDS:
        return False
    return told.startswith(text) or text in told or fuzz.ratio(told, text) >= _ALIKE


def _plain(words: str) -> str:
    return re.sub(r"\W+", " ", words).strip().lower()
