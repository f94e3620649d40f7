"""What the profile has to show for a criterion, as lines to cite.

In: a verdict with its spans, the Sources. Out: the assignments that count, the sentences that tell
of it, and whatever else is evidence (an education, a certificate, a language).
"""

from __future__ import annotations

from dataclasses import dataclass

from tenderkit.drafting.sources import Source, Sources
from tenderkit.fitting.words import content, coverage
from tenderkit.records import Criterion, CriterionFit, SourceLine

LEAST_WORDS = 4
"""Words from which a line is a sentence that can stand as an example."""


@dataclass(frozen=True)
class Shown:
    """What shows a criterion. `works` are newest first; `facts` the most telling first."""

    works: tuple[Source, ...]
    facts: tuple[SourceLine, ...]
    others: tuple[Source, ...]

    def __bool__(self) -> bool:
        return bool(self.works or self.facts or self.others)


def shown_for(criterion: Criterion, fit: CriterionFit | None, sources: Sources) -> Shown:
    """The lines behind a verdict; nothing where there is none."""
    if fit is None:
        return Shown((), (), ())
    touched = [
        (source, line)
        for source in sources.profile
        for line in source.lines
        if any(
            one.start < span.end and span.start < one.end
            for one in fit.evidence
            for span in line.spans
        )
    ]
    counted = {period.assignment for period in fit.trace if period.sure}
    works = [
        source
        for source in sources.profile
        if source.assignment is not None
        and (
            source.assignment.id in counted
            if counted
            else any(source is owner for owner, _ in touched)
        )
    ]
    others = [source for source, _ in touched if source.assignment is None]
    return Shown(
        tuple(works),
        tuple(_facts(criterion, touched, works)),
        tuple(dict.fromkeys(others)),
    )


def _facts(
    criterion: Criterion, touched: list[tuple[Source, SourceLine]], works: list[Source]
) -> list[SourceLine]:
    """Sentences of those assignments that speak to the criterion: those that are evidence first."""
    asked = content(criterion.text)
    evidence = {line.id for _, line in touched}
    told = [
        (line.id in evidence, coverage(asked, content(line.text)), -number, line)
        for number, line in enumerate(
            line
            for source in works
            for line in source.lines
            if line.id != source.id
            and not line.id.endswith(".s")
            and len(line.text.split()) >= LEAST_WORDS
        )
    ]
    ranked = sorted(told, key=lambda one: one[:3], reverse=True)
    return [line for is_evidence, likeness, _, line in ranked if is_evidence or likeness >= 0.2]
