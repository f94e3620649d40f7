"""What the rules made of a document, looked at again by how likely each line is what they took it for.

Why: a rule knows the wordings it was written for. A list under a heading that nobody foresaw, or
a sentence with a date in other words, still looks like its kind. In: sections, criteria or fields,
and the likelihoods of the lines. Out: the same, without what is hardly any, and with what surely is
one and the rules passed by.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from tenderkit.lexicon.sections import Part
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.item import Item
from tenderkit.outlining.line_scores import FIELDS, LineScores
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines, Kind

LISTED: Final[tuple[Kind, ...]] = ("knockout", "award", "competence")
"""The kinds that a section holds a list of."""
SURE: Final = 0.7
HARDLY: Final = 0.1
STATED: Final = 0.6
UNSTATED: Final = 0.004

UNDOUBTED: Final = frozenset(
    {"closes_at", "buyer", "intermediary", "location", "region", "reference"}
)
"""Fields that the rules are not doubted on: named in passing, anywhere, or too dear to lose."""


def looked_at_sections(parts: Sequence[Section], scores: LineScores) -> list[Section]:
    """The sections, each under the kind that its lines are of where they plainly are of another."""
    return [_looked_at(section, scores) for section in parts]


def _looked_at(section: Section, scores: LineScores) -> Section:
    lines = [mark for mark in section.marks if mark.style] or section.marks
    if len(lines) < 2 or section.part in ("related", "outside", "questions"):
        return section
    means: dict[Part | None, float] = {kind: _mean(lines, kind, scores) for kind in LISTED}
    likely = max(LISTED, key=lambda kind: means[kind])
    own = means.get(section.part, 0.0)
    if section.part != likely and means[likely] > SURE and own < 1 - SURE:
        return replace(section, part=likely)
    if section.part in LISTED and max(means.values()) < HARDLY:
        return replace(section, part=None)
    return section


def _mean(lines: Sequence[Mark], sort: str, scores: LineScores) -> float:
    return sum(scores.of(mark.line.number, sort) for mark in lines) / len(lines)


def looked_at_items(items: Iterable[Item], scores: LineScores) -> list[Item]:
    """The criteria without those none of whose lines looks like one."""
    return [item for item in items if not _hardly(item, scores)]


def _hardly(item: Item, scores: LineScores) -> bool:
    return all(
        scores.of(mark.line.number, kind) < HARDLY / 2
        for mark in [*item.marks, *item.bands]
        for kind in (*LISTED, "condition")
    )


def looked_at_fields(
    fields: Sequence[FieldLines], lines: Iterable[Mark], scores: LineScores, taken: set[int]
) -> list[FieldLines]:
    """The mentions of header fields that look like ones, and the likeliest line of a field without any."""
    kept = [
        mention
        for mention in fields
        if mention.field not in FIELDS
        or mention.field in UNDOUBTED
        or any(scores.of(number, mention.field) > UNSTATED for number in mention.lines)
    ]
    have = {mention.field for mention in kept}
    numbers = {mark.line.number for mark in lines} - taken
    dated = {number for mention in kept if mention.field in DATED for number in mention.lines}
    for name in FIELDS:
        if name in have:
            continue
        number, likely = scores.best(name)
        if likely > STATED and number in (numbers - dated if name == "published_on" else numbers):
            kept.append(FieldLines(field=name, lines=(number,)))
    return kept
