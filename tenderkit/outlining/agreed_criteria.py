"""The criteria of two outlines, settled one by one.

Why: a model knows what a line is for, so it seldom takes a task for a demand or a wish for a
knock-out; the rules know how lists are built and miss no item of one that they recognise. A missed
knock-out loses the bid, an invented one costs a look. In: the criteria of both. Out: those that
stand; every difference is noted.

- Two criteria are one where they share words of a line, or are copies of each other in a list that
  stands there twice.
- Kind and cut are the model's. A line that calls itself a demand ("Eis: …") is one.
- Bands are those of both.
- What the model alone sees stands.
- What the rules alone see stands where its words demand something and it is an item of a list: one
  under a heading, or next to a criterion of that kind that the model saw too. Where the model saw
  in that line something else (a band, a heading, a step of the procedure) it is not a criterion.
  What does not stand is shown with its words, as a warning where it would be a knock-out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tenderkit.dutch.line_parts import part_places
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.outlining.disagreement import Differences
from tenderkit.records import CriterionLines, Document, FieldName, Kind, Outline, Severity

Piece = tuple[int, int, int]
"""A piece of a line: its number, first and last character."""

_NEAR = 2
"""Lines between two items of one list, a band or a remark between them included."""

_START = 60
"""Characters within which a line says what it is."""

_SOMETHING_ELSE: frozenset[FieldName] = frozenset({"procedure", "tie_breaker", "points_total"})
"""Fields whose line is about the criteria and none of them."""


def settled_criteria(
    rules: Outline, model: Outline, differences: Differences
) -> list[CriterionLines]:
    """The criteria that stand, in document order, each set of lines once a kind.

    Parameters
    ----------
    rules, model : the two readings.
    differences : what differs is noted there, criteria that do not stand included.
    """
    document = differences.document
    theirs = {each: _pieces(document, each) for each in model.criteria}
    met: set[CriterionLines] = set()
    kept: list[CriterionLines] = []
    alone: list[CriterionLines] = []
    for ours in rules.criteria:
        same = [each for each in model.criteria if _same(document, ours, each, theirs[each])]
        if not same:
            alone.append(ours)
            continue
        for each in same:
            if each not in met:
                kept.append(_both(ours, each, differences))
        met.update(same)
    for each in model.criteria:
        if each not in met:
            kept.append(each)
            _note_alone(each, "model", differences)
    listed = {(each.kind, line) for each in kept for line in each.lines}
    spoken = _spoken_for(model)
    for ours in alone:
        stands = not model.criteria or (
            not spoken & set(ours.lines) and _stands(document, ours, listed)
        )
        if stands:
            kept.append(ours)
            listed |= {(ours.kind, line) for line in ours.lines}
        _note_alone(ours, "rules", differences, stands=stands)
    return sorted(_once(kept), key=lambda each: (each.lines, each.parts))


def _same(
    document: Document,
    ours: CriterionLines,
    theirs: CriterionLines,
    pieces: set[Piece],
) -> bool:
    """One criterion: shared words, or the other copy of a list that stands there twice."""
    for number, start, end in _pieces(document, ours):
        if any(number == n and start < last and first < end for n, first, last in pieces):
            return True
    return ours.kind == theirs.kind and _letters(document, ours) == _letters(document, theirs)


def _both(ours: CriterionLines, theirs: CriterionLines, differences: Differences) -> CriterionLines:
    kind = theirs.kind
    shared = set(ours.lines) & set(theirs.lines)
    if ours.kind != kind:
        if ours.kind == "knockout" and _called_demand(differences.document, ours):
            kind = "knockout"
        serious = "knockout" in (ours.kind, theirs.kind)
        differences.note(
            f"{ours.kind} by the rules, {theirs.kind} by the model; kept as {kind}",
            "warning" if serious else "info",
            ours.lines,
            theirs.lines,
        )
    lines = theirs.lines if shared else ours.lines
    parts = theirs.parts if shared else ours.parts
    if shared and (ours.lines, ours.parts) != (theirs.lines, theirs.parts):
        differences.note(
            "the rules and the model end this criterion at different words",
            "info",
            ours.lines,
            theirs.lines,
        )
    for name in ("theme", "proof"):
        by_rules, by_model = getattr(ours, name), getattr(theirs, name)
        if by_rules and by_model and by_rules != by_model:
            differences.note(
                f"{name}: {by_rules} by the rules, {by_model} by the model",
                "info",
                ours.lines,
                theirs.lines,
                values=(by_rules, by_model),
            )
    of_kind = ours if ours.kind == kind else theirs
    bands = {*ours.bands, *theirs.bands}
    return CriterionLines(
        kind=kind,
        lines=lines,
        parts=parts,
        bands=tuple(sorted(bands - set(lines))),
        label=of_kind.label or (ours.label if ours.kind == theirs.kind else None) or theirs.label,
        theme=theirs.theme or ours.theme,
        proof=theirs.proof or ours.proof,
    )


def _called_demand(document: Document, criterion: CriterionLines) -> bool:
    """Whether the line itself says that it is a demand."""
    word = KIND_WORD.search(document.words(criterion.lines[0]), 0, _START)
    return word is not None and word["word"].casefold().startswith(("eis", "k", "minimumeis"))


def _stands(document: Document, criterion: CriterionLines, listed: set[tuple[Kind, int]]) -> bool:
    """Whether a criterion that only the rules see is one by its words and its place."""
    words = " ".join(
        document.words(number)[start:end] for number, start, end in _pieces(document, criterion)
    )
    if not STRONG_DEMAND.search(words):
        return False
    near = {
        (criterion.kind, line + step)
        for line in criterion.lines
        for step in range(-_NEAR, _NEAR + 1)
    }
    return criterion.label is not None or bool(near & listed)


def _spoken_for(model: Outline) -> set[int]:
    """Lines that the model sees, and not as criteria."""
    found = {line for each in model.fields if each.field in _SOMETHING_ELSE for line in each.lines}
    for each in model.criteria:
        found |= set(each.bands) | ({each.label} if each.label else set())
    return found


def _note_alone(
    criterion: CriterionLines, reader: str, differences: Differences, *, stands: bool = True
) -> None:
    severity: Severity = "warning" if criterion.kind == "knockout" else "info"
    said = f"{criterion.kind} seen by the {reader} only"
    if not stands:
        said += "; not counted as one, look whether it is"
    sides = {reader: criterion.lines}
    differences.note(said, severity, sides.get("rules", ()), sides.get("model", ()))


def _pieces(document: Document, criterion: CriterionLines) -> set[Piece]:
    return {
        (number, start, end)
        for number in criterion.lines
        for start, end in part_places(
            document.words(number), criterion.parts, enumerated=criterion.kind == "competence"
        )
        or [(0, len(document.words(number)))]
    }


def _letters(document: Document, criterion: CriterionLines) -> str:
    text = " ".join(
        document.words(number)[start:end]
        for number, start, end in sorted(_pieces(document, criterion))
    )
    return "".join(letter for letter in text.casefold() if letter.isalnum())


def _once(criteria: Iterable[CriterionLines]) -> Sequence[CriterionLines]:
    first: dict[tuple[Kind, tuple[int, ...], tuple[int, ...]], CriterionLines] = {}
    for criterion in criteria:
        first.setdefault((criterion.kind, criterion.lines, criterion.parts), criterion)
    return list(first.values())
