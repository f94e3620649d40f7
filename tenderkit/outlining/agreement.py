"""Two outlines of one document laid side by side.

Why: rules are blind where a text is written otherwise than they know, a model may pass over a
line; where the two agree a value can be trusted, and where they differ a person must look. In: a
Document, the rules' outline, the model's. Out: one Outline and a finding `reader_disagreement` for
each difference, with the words of both.

- What both see is kept; a role both give is kept.
- Where one is silent the other's side is taken, and shown.
- Where both speak and differ, both mentions of a field are kept, so that building takes the safe
  value and says so; the model's stands first where a field is told by its meaning, else the rules'.
- A criterion that either sees stays. Where the kinds differ, the one that can lose the bid stands:
  a knock-out before an award criterion before a condition before a competence.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from tenderkit.records import (
    CriterionLines,
    Document,
    Doubt,
    FieldLines,
    FieldName,
    Finding,
    Kind,
    Outline,
    QuestionLines,
    Severity,
)

READER = "both"

BY_MEANING: frozenset[FieldName] = frozenset(
    {
        "title", "buyer", "intermediary", "location", "region", "on_site", "self_employed",
        "procedure", "submission", "tie_breaker",
    }
)  # fmt: skip
"""Fields told by what the words mean; the model's mention stands first."""

LOSES_THE_BID: frozenset[FieldName] = frozenset(
    {
        "closes_at", "intermediary_closes_at", "questions_close_at", "hours_per_week", "rate_cap",
        "self_employed", "submission", "positions",
    }
)  # fmt: skip

_STRICTEST: tuple[Kind, ...] = ("knockout", "award", "condition", "competence")


def agree(
    document: Document, rules: Outline, model: Outline
) -> tuple[Outline, tuple[Finding, ...]]:
    """Lay two outlines together.

    Parameters
    ----------
    document : what both are of.
    rules, model : the two readings.

    Returns
    -------
    The outline of both, and what they differ in.
    """
    table = _Table(document)
    outline = Outline(
        reader=READER,
        fields=tuple(table.fields(rules.fields, model.fields)),
        criteria=tuple(table.criteria(rules.criteria, model.criteria)),
        questions=tuple(_questions(rules.questions, model.questions)),
        doubts=tuple(_doubts(rules.doubts, model.doubts)),
    )
    return outline, tuple(table.findings)


@dataclass
class _Table:
    document: Document
    findings: list[Finding] = field(default_factory=list)

    def fields(
        self, rules: Sequence[FieldLines], model: Sequence[FieldLines]
    ) -> Iterable[FieldLines]:
        names = dict.fromkeys(mention.field for mention in (*rules, *model))
        for name in names:
            ours = [mention for mention in rules if mention.field == name]
            theirs = [mention for mention in model if mention.field == name]
            # A mention both see is kept as the rules cut it: building knows their label and value.
            only_theirs = [each for each in theirs if not _met(each.lines, ours)]
            only_ours = [each for each in ours if not _met(each.lines, theirs)]
            shared = [each for each in ours if each not in only_ours]
            if (ours and theirs and not shared) or (only_ours and not theirs):
                self._differ(
                    f"{name}: the rules and the model point at different lines",
                    "warning" if name in LOSES_THE_BID else "info",
                    (line for each in only_ours for line in each.lines),
                    (line for each in only_theirs for line in each.lines),
                )
            apart = [*only_theirs, *only_ours] if name in BY_MEANING else [*only_ours, *only_theirs]
            yield from (*shared, *apart)

    def criteria(
        self, rules: Sequence[CriterionLines], model: Sequence[CriterionLines]
    ) -> list[CriterionLines]:
        left = list(model)
        kept: list[CriterionLines] = []
        for ours in rules:
            theirs = [each for each in left if self._same(ours, each)]
            left = [each for each in left if each not in theirs]
            if theirs:
                kept += [self._both(ours, each) for each in theirs]
            else:
                kept.append(ours)
                self._alone(ours, "rules")
        for theirs_only in left:
            kept.append(theirs_only)
            self._alone(theirs_only, "model")
        return sorted(_apart(kept), key=lambda criterion: criterion.lines)

    def _same(self, ours: CriterionLines, theirs: CriterionLines) -> bool:
        """One criterion: a shared line, or the other copy of a list that stands there twice."""
        if set(ours.lines) & set(theirs.lines):
            return True
        return ours.kind == theirs.kind and self._words(ours) == self._words(theirs)

    def _both(self, ours: CriterionLines, theirs: CriterionLines) -> CriterionLines:
        kind = ours.kind
        if ours.kind != theirs.kind:
            kind = min(ours.kind, theirs.kind, key=_STRICTEST.index)
            self._differ(
                f"{ours.kind} by the rules, {theirs.kind} by the model; kept as {kind}",
                "warning" if kind == "knockout" else "info",
                ours.lines,
                theirs.lines,
            )
        shared = set(ours.lines) & set(theirs.lines)
        lines = theirs.lines if shared else ours.lines
        if shared and ours.lines != theirs.lines:
            self._differ(
                "the rules and the model end this criterion at different lines",
                "info",
                ours.lines,
                theirs.lines,
            )
        for name in ("theme", "proof"):
            by_rules, by_model = getattr(ours, name), getattr(theirs, name)
            if by_rules and by_model and by_rules != by_model:
                self._differ(
                    f"{name}: {by_rules} by the rules, {by_model} by the model",
                    "info",
                    ours.lines,
                    theirs.lines,
                    values=(by_rules, by_model),
                )
        of_kind = ours if ours.kind == kind else theirs
        return CriterionLines(
            kind=kind,
            lines=lines,
            bands=tuple(sorted({*ours.bands, *theirs.bands} - set(lines))),
            label=of_kind.label
            or (ours.label if ours.kind == theirs.kind else None)
            or theirs.label,
            theme=theirs.theme or ours.theme,
            proof=theirs.proof or ours.proof,
        )

    def _alone(self, criterion: CriterionLines, reader: str) -> None:
        ours = criterion.lines if reader == "rules" else ()
        theirs = criterion.lines if reader == "model" else ()
        self._differ(
            f"{criterion.kind} seen by the {reader} only",
            "warning" if criterion.kind == "knockout" else "info",
            ours,
            theirs,
        )

    def _differ(
        self,
        what: str,
        severity: Severity,
        ours: Iterable[int],
        theirs: Iterable[int],
        values: tuple[str, ...] = (),
    ) -> None:
        by_rules, by_model = tuple(ours), tuple(theirs)
        sides = [("rules", by_rules), ("model", by_model)]
        shown = tuple(
            f"{who}: {' / '.join(map(self.document.words, lines))}" for who, lines in sides if lines
        )
        places = dict.fromkeys((*by_rules, *by_model))
        self.findings.append(
            Finding(
                code="reader_disagreement",
                severity=severity,
                message=what,
                values=values or shown,
                evidence=tuple(map(self.document.line_span, places)),
            )
        )

    def _words(self, criterion: CriterionLines) -> str:
        text = " ".join(self.document.words(number) for number in criterion.lines)
        return "".join(letter for letter in text.casefold() if letter.isalnum())


def _met(lines: Sequence[int], mentions: Iterable[FieldLines]) -> bool:
    return any(set(lines) & set(mention.lines) for mention in mentions)


def _apart(criteria: Iterable[CriterionLines]) -> list[CriterionLines]:
    """Each set of lines once a kind."""
    first: dict[tuple[Kind, tuple[int, ...]], CriterionLines] = {}
    for criterion in criteria:
        first.setdefault((criterion.kind, criterion.lines), criterion)
    return list(first.values())


def _questions(
    rules: Sequence[QuestionLines], model: Sequence[QuestionLines]
) -> list[QuestionLines]:
    seen = {line for each in rules for line in each.question}
    added = [each for each in model if not seen & set(each.question)]
    return sorted((*rules, *added), key=lambda each: each.question)


def _doubts(rules: Sequence[Doubt], model: Sequence[Doubt]) -> list[Doubt]:
    added = [
        each
        for each in model
        if not any(each.code == ours.code and set(each.lines) & set(ours.lines) for ours in rules)
    ]
    return [*rules, *added]
