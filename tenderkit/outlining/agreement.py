"""Two outlines of one document laid side by side.

Why: rules are blind where a text is written otherwise than they know, a model may pass over a
line; where the two agree a value can be trusted, and where they differ a person must look. In: a
Document, the rules' outline, the model's. Out: one Outline and a finding `reader_disagreement` for
each difference, with the words of both.

What each is trusted in: the model says what a line is for (which are criteria, of which kind, where
one ends, what a date in a sentence is about); the rules know lists and labels, and building takes
every value from the lines. `agreed_criteria` and `agreed_fields` have the rules of it.
"""

from __future__ import annotations

from collections.abc import Sequence

from tenderkit.outlining.agreed_criteria import settled_criteria
from tenderkit.outlining.agreed_fields import settled_fields
from tenderkit.outlining.disagreement import Differences
from tenderkit.reading.addressing import addressed
from tenderkit.records import Document, Doubt, Finding, Outline, QuestionLines

READER = "both"


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
    differences = Differences(document)
    model = _of_the_tender(document, model)
    outline = Outline(
        reader=READER,
        fields=tuple(settled_fields(rules, model, differences)),
        criteria=tuple(settled_criteria(rules, model, differences)),
        questions=tuple(_questions(rules.questions, model.questions)),
        doubts=tuple(_doubts(rules.doubts, model.doubts)),
    )
    return outline, tuple(differences.findings)


def _of_the_tender(document: Document, model: Outline) -> Outline:
    """Without pointers at lines that speak to a model: they would take the place of the rules'."""
    spoken = addressed(document).keys()
    if not spoken:
        return model
    return model.model_copy(
        update={
            "fields": tuple(each for each in model.fields if not set(each.lines) <= spoken),
            "criteria": tuple(each for each in model.criteria if not set(each.lines) <= spoken),
        }
    )


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
