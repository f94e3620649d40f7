"""What the rules made of a document, looked at again by how likely each line is what they took it for.

Why: a rule knows the wordings it was written for. A list under a heading that nobody foresaw, or
a sentence with a date in other words, still looks like its kind. In: sections, criteria or fields,
and the likelihoods of the lines. Out: the same, a list under the kind that its lines are of, a
criterion that looks like nothing of its kind left out or under another, one that surely is one and
stood nowhere added, and a field that the rules found nowhere at its likeliest line. Where the
limits lie was measured on what the rules had made of tenders that neither they nor the weights had
seen (`docs/decisions/0006`): below `NEVER` they were wrong 73 times and right never, among the
demands and wishes; fields that they found were right more often than their lines looked it.
"""

from __future__ import annotations

from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from tenderkit.dutch import find_points
from tenderkit.lexicon.criterion_words import DEMAND, LOOKS_FURTHER, NAMES_DEMANDS, NAMES_WISHES
from tenderkit.lexicon.day_events import Event
from tenderkit.lexicon.length_words import of_a_framework
from tenderkit.lexicon.letter_ends import OF_A_LETTER
from tenderkit.lexicon.other_days import WORK_OF_OTHERS
from tenderkit.lexicon.sections import Part
from tenderkit.lexicon.themes import proof_of
from tenderkit.outlining.cued import DATED
from tenderkit.outlining.dated_statements import dated_statements
from tenderkit.outlining.item import Item
from tenderkit.outlining.line_scores import FIELDS, LineScores
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.outlining.signatures import OF_THE_WRITER, under_a_letter
from tenderkit.records import FieldLines, FieldName, Kind

LISTED: Final[tuple[Kind, ...]] = ("knockout", "award", "competence")
"""The kinds that a section holds a list of."""
DOUBTED: Final[tuple[Kind, ...]] = ("knockout", "award")
"""The kinds of which a criterion may turn out to be none."""
ADDED: Final[tuple[Kind, ...]] = ("knockout", "condition")
"""The kinds of which a line by itself may be one."""
APART: Final = frozenset({"related", "outside", "questions", "fee"})
"""Parts that hold no criteria, whatever their lines look like."""
SURE: Final = 0.7
"""The likelihood from which the lines of a list are of a kind."""
LIKELY: Final = 0.4
"""The likelihood from which one line belongs to a list of them."""
HARDLY: Final = 0.1
"""The likelihood below which they are not."""
NEVER: Final = 0.01
"""The likelihood below which a criterion is none of its kind."""
OTHER: Final = 0.5
"""The likelihood from which it is one of another kind instead."""
ALONE: Final = 0.8
"""The likelihood from which a line is a criterion by itself."""
STATED: Final[Mapping[str, float]] = {
    "location": 0.2, "interviews": 0.2, "buyer": 0.2,
    "self_employed": 0.3, "region": 0.3, "closes_at": 0.3,
    "on_site": 0.4, "published_on": 0.4, "questions_close_at": 0.4,
    "reference": 0.4, "fees": 0.4, "tie_breaker": 0.4,
    "ends_on": 0.6, "intermediary_closes_at": 0.6, "positions": 0.6,
    "work_days": 0.9,
}  # fmt: skip
"""The likelihood from which a line states a field that the rules found nowhere; `ELSE` for others."""
ELSE: Final = 0.75
ANNOUNCED: Final = frozenset({"published_on", "answers_published_on"})
"""Days that are never those of a line whose day is told already."""
TERMS: Final = frozenset({"starts_on", "ends_on", "duration_months", "extensions"})
"""The term of the assignment, which a framework, a grant and a permit have too."""
MAY_BE: Final[dict[FieldName, tuple[Event | None, ...]]] = {
    "questions_close_at": (None, "question", "answer"),
    "answers_published_on": (None, "answer", "publication"),
}
"""What a day that a line tells of may be, for a field that the rules found nowhere."""
LEAST: Final = 2
"""Lines that make a list."""


def looked_at_sections(parts: Sequence[Section], scores: LineScores) -> list[Section]:
    """The sections, each under the kind that its lines are of where they plainly are of another.

    A list amid a section, its heading not known for one, is a section of its own.
    """
    return [piece for section in parts for piece in _looked_at(section, scores)]


def _looked_at(section: Section, scores: LineScores) -> list[Section]:
    lines = [mark for mark in section.marks if mark.style] or section.marks
    if section.part == "knockout":
        lines = [mark for mark in lines if not find_points(mark.words)]
    if len(lines) < LEAST or section.part in APART:
        return [section]
    means: dict[Part | None, float] = {kind: _mean(lines, kind, scores) for kind in LISTED}
    likely = max(LISTED, key=lambda kind: means[kind])
    own = means.get(section.part, 0.0)
    if (
        section.part != likely
        and means[likely] > SURE
        and own < 1 - SURE
        and not (section.part == "knockout" and _names_demands(section.label))
        and not (section.part == "award" and _looks_further(section.label))
        and not _holds_its_own(section, scores)
    ):
        return [replace(section, part=likely)]
    if (
        section.part == "knockout"
        and max(means.values()) < HARDLY
        and not _names_demands(section.label)
    ):
        return [replace(section, part=None)]
    return [section] if section.part in LISTED else _with_lists_apart(section, scores)


def _holds_its_own(section: Section, scores: LineScores) -> bool:
    """Whether a line may well be of the section's own kind: the list goes over into another."""
    return section.part in LISTED and any(
        scores.of(mark.line.number, section.part) > SURE / 2 for mark in section.marks
    )


def _names_demands(label: Mark | None) -> bool:
    """Whether a heading itself says that what follows is demanded."""
    return label is not None and NAMES_DEMANDS.search(label.words) is not None


def _looks_further(label: Mark | None) -> bool:
    """Whether a sentence over a list says that it is looked at once the demands are met."""
    return label is not None and LOOKS_FURTHER.search(label.words) is not None


def _with_lists_apart(section: Section, scores: LineScores) -> list[Section]:
    """A section of no criteria, cut where two or more lines in a row surely are some."""
    marks = section.marks
    pieces = [replace(section, marks=[])]
    at = 0
    while at < len(marks):
        kind, end = _run(marks, at, scores)
        if kind is None:
            pieces[-1].marks.append(marks[at])
            at += 1
            continue
        before = pieces[-1].marks
        label = before.pop() if before and _may_head(before[-1]) else section.label
        pieces.append(Section(kind, label, list(marks[at:end])))
        if end < len(marks):
            pieces.append(replace(section, label=None, marks=[], lead=False, inline_at=None))
        at = end
    return pieces


def _run(marks: Sequence[Mark], start: int, scores: LineScores) -> tuple[Kind | None, int]:
    """The kind of the sure list that starts at a line, and where it ends; None where none does."""
    for kind in ("knockout", "award"):
        end = start
        while end < len(marks) and scores.of(marks[end].line.number, kind) > LIKELY:
            end += 1
        if end - start >= LEAST and _mean(marks[start:end], kind, scores) > SURE:
            return kind, end
    return None, start


def _may_head(mark: Mark) -> bool:
    return not mark.style and len(mark.words.split()) <= _HEADING


_HEADING = 12
"""Words of a line that may stand over a list."""


def _mean(lines: Sequence[Mark], sort: str, scores: LineScores) -> float:
    return sum(scores.of(mark.line.number, sort) for mark in lines) / len(lines)


def looked_at_criteria(criteria: Sequence[Item], scores: LineScores) -> list[Item]:
    """The demands and wishes without those that look like nothing of their kind.

    One that looks like another kind becomes that. What stands under a heading that says so stays, and
    what has a scale; so does one of several in a line, of which the line as a whole tells little.
    """
    found = []
    for item in criteria:
        kind = item.kind if item.parts else _kind_of(item, scores)
        if kind is not None:
            found.append(replace(item, kind=kind))
    return found


def _kind_of(item: Item, scores: LineScores) -> Kind | None:
    """The kind that a criterion looks like; its own where there is no strong doubt."""
    if item.kind not in DOUBTED or _likely(item, item.kind, scores) >= NEVER:
        return item.kind
    if item.kind == "knockout" and _names_demands(item.label):
        return item.kind
    others = {kind: _likely(item, kind, scores) for kind in LISTED if kind != item.kind}
    likely = max(others, key=lambda kind: others[kind])
    if others[likely] > OTHER:
        return likely
    return item.kind if item.bands or _names_wishes(item) else None


def _names_wishes(item: Item) -> bool:
    """Whether a wish stands under a heading that says so."""
    named = item.label is not None and NAMES_WISHES.search(item.label.words) is not None
    return item.kind == "award" and named


def _likely(item: Item, kind: Kind, scores: LineScores) -> float:
    return max(scores.of(mark.line.number, kind) for mark in item.marks)


def criteria_alone(
    parts: Sequence[Section], taken: Container[int], scores: LineScores
) -> list[Item]:
    """The lines that surely are criteria and stand in none.

    Wishes are not looked for, since a step of a scale looks like one; nor traits, of which a line
    often holds several.
    """
    return [
        Item(kind, [mark], label=section.label)
        for section in parts
        if section.part not in APART and section.part != "organisation"
        for mark in section.marks
        if mark.line.number not in taken
        for kind in ADDED
        if scores.of(mark.line.number, kind) > ALONE
        and not (kind == "knockout" and _tells_how_to_show(mark, taken))
    ]


def _tells_how_to_show(mark: Mark, taken: Container[int]) -> bool:
    """Whether a line says how the demands above are shown ("Een kopie gaat mee"), and is none."""
    return proof_of(mark.words) is not None and (
        mark.line.number - 1 in taken or DEMAND.search(mark.words) is None
    )


def looked_at_fields(
    fields: Sequence[FieldLines], lines: Iterable[Mark], scores: LineScores, taken: set[int]
) -> list[FieldLines]:
    """The mentions of header fields, and the likeliest line of each field that has none."""
    have = {mention.field for mention in fields}
    dated = {number for mention in fields if mention.field in DATED for number in mention.lines}
    marks = [mark for mark in lines if mark.line.number not in taken]
    by_number = {mark.line.number: mark.words for mark in marks}
    free = list(by_number)
    undated = [number for number in free if number not in dated]
    of_others = {mark.line.number for mark in marks if of_a_framework(mark.words)}
    signed = under_a_letter(marks)
    closing = {number for each in fields if each.field == "closes_at" for number in each.lines}
    of_letters = {mark.line.number for mark in marks if OF_A_LETTER.fullmatch(mark.words)}
    found = list(fields)
    for name in FIELDS:
        if name in have:
            continue
        among = undated if name in ANNOUNCED else free
        if name in OF_THE_WRITER:
            among = [number for number in among if number not in signed]
        if name == "published_on":
            among = [number for number in among if number not in of_letters]
        if name in TERMS:
            among = [number for number in among if number not in of_others]
        if name in MAY_BE:
            among = [
                number
                for number in among
                if scores.of(number, name) <= STATED.get(name, ELSE)
                or _may_be(by_number[number], MAY_BE[name])
            ]
        if name == "interviews":
            among = [number for number in among if not WORK_OF_OTHERS.search(by_number[number])]
        if name == "intermediary_closes_at" and "intermediary" not in have:
            among = [number for number in among if number not in closing]
        number, likely = scores.best(name, among)
        while name in DATED and likely > STATED.get(name, ELSE) and _is_beside(by_number[number]):
            among = [other for other in among if other != number]
            number, likely = scores.best(name, among)
        told = name == "closes_at" and number in dated
        if likely > (ELSE if told else STATED.get(name, ELSE)):
            found.append(FieldLines(field=name, lines=(number,)))
    return found


def _is_beside(words: str) -> bool:
    """Whether all days of a line are those of something else."""
    told = dated_statements(words)
    return bool(told) and all(one.event == "background" for one in told)


def _may_be(words: str, events: Collection[Event | None]) -> bool:
    """Whether a line does not tell all its days of something else than the field's events."""
    told = dated_statements(words)
    return not told or any(one.event in events for one in told)
