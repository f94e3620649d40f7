"""Where the steps from reply to award stand: under their own heading, or told where nobody headed them.

In: the sections of a document. Out: the lines of the field `procedure`.
"""

from __future__ import annotations

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.sections import Part
from tenderkit.lexicon.step_words import tells_step
from tenderkit.outlining.marks import Mark
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines

_ELSEWHERE: frozenset[Part | None] = frozenset(
    {
        None,
        "organisation",
        "outside",
        "information",
        "award",
        "interviews",
        "planning",
        "bid_rules",
        "assignment",
        "competence",
    }
)
_LEAST_TOLD = 2
"""Steps from which sentences without a heading are a procedure."""


def procedure_lines(parts: list[Section]) -> list[FieldLines]:
    """The lines of the part headed as a procedure; where it tells nothing, those of the part that tells most."""
    headed = [
        mark
        for section in parts
        if section.part == "procedure"
        for mark in section.all_marks
        if not (
            mark.heading and mark.part and mark.inline_at is None and mark.line.kind == "heading"
        )
    ]
    if sum(_steps(mark) for mark in headed) < _LEAST_TOLD:
        elsewhere = max(
            (run for section in parts if section.part in _ELSEWHERE for run in _runs(section)),
            key=lambda run: sum(_steps(mark) for mark in run),
            default=[],
        )
        if sum(_steps(mark) for mark in elsewhere) >= _LEAST_TOLD:
            headed += [mark for mark in elsewhere if mark not in headed]
    numbers = tuple(sorted(mark.line.number for mark in headed))
    return [FieldLines(field="procedure", lines=numbers)] if numbers else []


def _runs(section: Section) -> list[list[Mark]]:
    """The lines that tell steps, those together that stand together: one line may stand between."""
    runs: list[list[Mark]] = []
    last = -_APART
    for at, mark in enumerate(section.marks):
        if not _steps(mark):
            continue
        if at - last >= _APART:
            runs.append([])
        runs[-1].append(mark)
        last = at
    return runs


_APART = 3
"""Lines from one that tells a step to the next that belongs to another telling."""


def _steps(mark: Mark) -> int:
    return sum(tells_step(mark.words[start:end]) for start, end in sentences(mark.words))
