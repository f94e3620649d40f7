"""The criteria of two outlines, settled one by one.

Why: a model knows what a line is for, so it seldom takes a task for a demand or a wish for a
knock-out; the rules know how lists are built and miss no item of one that they recognise. A missed
knock-out loses the bid, an invented one costs a look. In: the criteria of both. Out: those that
stand; every difference is noted.

- Two criteria are one where they share words of a line, or are copies of each other in a list that
  stands there twice.
- Kind and cut are the model's. A line that calls itself a demand ("Eis: …") is one.
- Bands are the model's, those of the rules where it gives none.
- What the model alone sees stands, but for a condition that the header holds: a price, who may bid, papers and days.
  What an answer adds stands.
- What the rules alone see stands where its words demand something and it stands next to a criterion of
  that kind that the model saw too; where the model saw none of that kind, under a heading. A competence
  demands nothing by its words, so it stands only where the model saw none. Where the model saw
  something else in that line (a band, a heading, a step of the procedure; for a wish also what is
  handed in) it is not a criterion, nor is a second price.
- A heading is the model's, that of the rules where it gives none.
- What does not stand is shown with its words, as a warning where it would be a knock-out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tenderkit.dutch.line_parts import part_places
from tenderkit.lexicon.contents import STRONG_DEMAND
from tenderkit.lexicon.items import KIND_WORD
from tenderkit.lexicon.terms import TO_BE_LET_IN
from tenderkit.lexicon.themes import theme_of
from tenderkit.outlining.disagreement import Differences
from tenderkit.records import CriterionLines, Document, FieldName, Kind, Outline, Severity, Theme

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
    seen = {each: _Words.of(document, each) for each in (*rules.criteria, *model.criteria)}
    met: set[CriterionLines] = set()
    kept: list[CriterionLines] = []
    alone: list[CriterionLines] = []
    for ours in rules.criteria:
        same = [each for each in model.criteria if seen[ours].same(seen[each])] or _scale(
            seen[ours], model
        )
        if not same:
            alone.append(ours)
        for each in same:
            settled = _both(ours, each, differences)
            if each not in met:
                kept.append(settled)
        met.update(same)
    answers = {line for asked in (*rules.questions, *model.questions) for line in asked.answer}
    for each in model.criteria:
        if each not in met:
            stands = bool(answers & set(each.lines)) or not _is_known_for_another(seen[each])
            if stands:
                kept.append(each)
            _note_alone(each, "model", differences, stands=stands)
    listed = {(each.kind, line) for each in kept for line in each.lines}
    kinds = {each.kind for each in model.criteria}
    spoken = _spoken_for(model)
    handed_in = spoken.union(*(each.lines for each in model.fields if each.field == "submission"))
    priced = any(each.kind == "award" and each.theme == "rate" for each in model.criteria)
    for ours in alone:
        wish = ours.kind == "award"
        stands = not model.criteria or (
            not (handed_in if wish else spoken) & set(ours.lines)
            and not (wish and priced and theme_of(seen[ours].text) == "rate")
            and _stands(seen[ours], listed, kinds)
        )
        if stands:
            kept.append(ours)
            listed |= {(ours.kind, line) for line in ours.lines}
        _note_alone(ours, "rules", differences, stands=stands)
    return sorted(_once(kept), key=lambda each: (each.lines, each.parts))


@dataclass(frozen=True, slots=True)
class _Words:
    """A criterion with the places of its words, and its letters without the rest."""

    criterion: CriterionLines
    pieces: frozenset[Piece]
    text: str
    letters: str

    @classmethod
    def of(cls, document: Document, criterion: CriterionLines) -> _Words:
        """Look them up."""
        pieces: list[Piece] = []
        for number in criterion.lines:
            line = document.words(number)
            listed = criterion.kind == "competence"
            places = part_places(line, criterion.parts, enumerated=listed) or [(0, len(line))]
            pieces += [(number, start, end) for start, end in places]
        text = " ".join(document.words(number)[start:end] for number, start, end in pieces)
        letters = "".join(letter for letter in text.casefold() if letter.isalnum())
        return cls(criterion, frozenset(pieces), text, letters)

    def same(self, other: _Words) -> bool:
        """One criterion: shared words, or the other copy of a list that stands there twice."""
        for number, start, end in self.pieces:
            if any(number == n and start < to and first < end for n, first, to in other.pieces):
                return True
        return self.criterion.kind == other.criterion.kind and self.letters == other.letters


def _scale(ours: _Words, model: Outline) -> list[CriterionLines]:
    """The price criterion that the model sees in its formula and the rules by the title above it."""
    bands = set(ours.criterion.bands)
    if ours.criterion.kind != "award" or theme_of(ours.text) != "rate":
        return []
    priced = [each for each in model.criteria if each.kind == "award" and each.theme == "rate"]
    return [each for each in priced if set(each.lines) <= bands]


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
            values=(ours.kind, theirs.kind),
        )
    named = shared or KIND_WORD.search(differences.document.words(theirs.lines[0]), 0, _START)
    lines = theirs.lines if named else ours.lines
    parts = theirs.parts if named else ours.parts
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
    bands = set(theirs.bands or ours.bands)
    return CriterionLines(
        kind=kind,
        lines=lines,
        parts=parts,
        bands=tuple(sorted(bands - set(lines))),
        label=theirs.label or of_kind.label or ours.label,
        theme=theirs.theme or ours.theme,
        proof=theirs.proof or ours.proof,
    )


def _is_known_for_another(words: _Words) -> bool:
    """Whether the rules know what a model alone takes for a condition: who may bid, a paper of the bid, a day or a price
    that the header holds. A knock-out always stands: missed it loses the bid."""
    criterion = words.criterion
    if criterion.kind != "condition":
        return False
    if criterion.theme in _OF_THE_BID:
        return True
    return criterion.theme == "registration" and TO_BE_LET_IN.search(words.text) is not None


_OF_THE_BID: frozenset[Theme | None] = frozenset(
    ("references", "education", "rate", "availability")
)
"""What binds after the award is about none of these, but where rules too see a condition in it."""


def _called_demand(document: Document, criterion: CriterionLines) -> bool:
    """Whether the line itself says that it is a demand."""
    word = KIND_WORD.search(document.words(criterion.lines[0]), 0, _START)
    return word is not None and word["word"].casefold().startswith(("eis", "k", "minimumeis"))


def _stands(ours: _Words, listed: set[tuple[Kind, int]], kinds: set[Kind]) -> bool:
    """Whether a criterion that only the rules see is one by its words and its place."""
    kind = ours.criterion.kind
    near = any(
        (kind, line + step) in listed
        for line in ours.criterion.lines
        for step in range(-_NEAR, _NEAR + 1)
    )
    if kind not in kinds:
        return kind == "competence" or (
            bool(STRONG_DEMAND.search(ours.text)) and ours.criterion.label is not None
        )
    return kind != "competence" and near and bool(STRONG_DEMAND.search(ours.text))


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


def _once(criteria: Iterable[CriterionLines]) -> Sequence[CriterionLines]:
    first: dict[tuple[Kind, tuple[int, ...], tuple[int, ...]], CriterionLines] = {}
    for criterion in criteria:
        first.setdefault((criterion.kind, criterion.lines, criterion.parts), criterion)
    return list(first.values())
