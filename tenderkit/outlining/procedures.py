"""Where the steps from reply to award stand: under their own heading, or told where nobody headed them.

In: the sections of a document. Out: the lines of the field `procedure`.
"""

from __future__ import annotations

from functools import lru_cache

from tenderkit.dutch.sentences import sentences
from tenderkit.lexicon.sections import Part
from tenderkit.lexicon.step_words import invites_those_left, shows_procedure, tells_step
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
_OF_THE_TALKS: frozenset[Part | None] = frozenset({"competence", "interviews"})
"""Parts that speak of the talks, in which two steps are the procedure's beside others."""
_NEVER: frozenset[Part | None] = frozenset({"related", "questions", "organisation", "condition"})
"""Parts in which a sentence by itself shows no procedure."""
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
    lines = {mark.line.number for mark in headed}
    if sum(map(_steps, headed)) < _LEAST_TOLD:
        runs = (run for section in parts if section.part in _ELSEWHERE for run in _runs(section))
        lines |= _where_told(max(runs, key=lambda run: sum(map(_steps, run)), default=[]))
    for section in parts:
        if section.part in _OF_THE_TALKS:
            for run in _runs(section):
                lines |= _where_told(run)
        if section.part not in _NEVER:
            lines.update(mark.line.number for mark in section.all_marks if _shows(mark))
    return [FieldLines(field="procedure", lines=tuple(sorted(lines)))] if lines else []


def _where_told(run: list[Mark]) -> set[int]:
    """The lines of a run that tells enough to be a procedure."""
    enough = sum(map(_steps, run)) >= _LEAST_TOLD
    return {mark.line.number for mark in run} if enough else set()


def _runs(section: Section) -> list[list[Mark]]:
    """The lines that tell steps, those together that stand together: one line may stand between."""
    runs: list[list[Mark]] = []
    last = -_APART
    for at, mark in enumerate(section.all_marks):
        if not _steps(mark):
            continue
        if at - last >= _APART:
            runs.append([])
        runs[-1].append(mark)
        last = at
    return runs


_APART = 3
"""Lines from one that tells a step to the next that belongs to another telling."""


def _shows(mark: Mark) -> bool:
    """Whether a line shows by itself that a procedure is told; few lines invite anybody."""
    words = mark.words
    return invites_those_left(words) and any(
        shows_procedure(words[start:end]) for start, end in sentences(words)
    )


def _steps(mark: Mark) -> int:
    return _told(mark.words)


@lru_cache(maxsize=256)  # a line is asked when runs are sought and when they are weighed
def _told(words: str) -> int:
    return sum(tells_step(words[start:end]) for start, end in sentences(words))
