"""Two outlines of one document: what agrees, what differs, and no knock-out lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.outlining.agreement import agree
from tenderkit.records import CriterionLines, Doubt, FieldLines, Outline, QuestionLines
from tests.support.documents import TENDER, document_of

LAST = len(TENDER.lines)


def criterion(lines: tuple[int, ...], kind: Any = "knockout", **more: Any) -> CriterionLines:
    return CriterionLines(kind=kind, lines=lines, **more)


def both(
    rules: list[CriterionLines], model: list[CriterionLines]
) -> tuple[Any, list[tuple[str, str]]]:
    outline, findings = agree(
        TENDER, Outline(criteria=tuple(rules)), Outline(criteria=tuple(model))
    )
    assert {finding.code for finding in findings} <= {"reader_disagreement"}
    return outline.criteria, [(finding.severity, finding.message) for finding in findings]


def test_what_agrees_is_kept_without_a_word() -> None:
    same = [criterion((10,), theme="experience", label=9), criterion((11,), label=9)]
    assert both(same, same) == (tuple(same), [])


def test_a_knock_out_that_either_sees_stays_and_is_shown() -> None:
    kept, said = both([criterion((10,))], [criterion((11,))])
    assert [each.lines for each in kept] == [(10,), (11,)]
    assert said == [
        ("warning", "knockout seen by the rules only"),
        ("warning", "knockout seen by the model only"),
    ]


@pytest.mark.parametrize(
    ("rules", "model", "kept", "severity"),
    [
        ("knockout", "award", "knockout", "warning"),
        ("award", "knockout", "knockout", "warning"),
        ("condition", "award", "award", "info"),
        ("competence", "condition", "condition", "info"),
    ],
)
def test_where_kinds_differ_the_stricter_stands(
    rules: str, model: str, kept: str, severity: str
) -> None:
    criteria, said = both([criterion((10,), rules)], [criterion((10,), model)])
    assert [each.kind for each in criteria] == [kept]
    assert [level for level, _ in said] == [severity]


def test_roles_are_put_together() -> None:
    criteria, said = both(
        [criterion((13,), "award", bands=(14,), label=12, theme="other")],
        [criterion((13,), "award", bands=(15,), theme="experience", proof="cv")],
    )
    (one,) = criteria
    assert (one.bands, one.label, one.theme, one.proof) == ((14, 15), 12, "experience", "cv")
    assert said == [("info", "theme: other by the rules, experience by the model")]


def test_the_finer_cut_stands() -> None:
    criteria, said = both([criterion((10, 11))], [criterion((10,)), criterion((11,))])
    assert [each.lines for each in criteria] == [(10,), (11,)]
    assert [level for level, _ in said] == ["info", "info"]


def test_the_other_copy_of_a_list_is_the_same_criterion() -> None:
    twice = document_of(["Eisen", "- Een rijbewijs.", "Eisen", "Een rijbewijs"])
    outline, findings = agree(
        twice, Outline(criteria=(criterion((2,)),)), Outline(criteria=(criterion((4,)),))
    )
    assert ([each.lines for each in outline.criteria], findings) == ([(2,)], ())


def mention(name: Any, *lines: int) -> FieldLines:
    return FieldLines(field=name, lines=lines)


@pytest.mark.parametrize(
    ("rules", "model", "kept", "severities"),
    [
        # both see it: as the rules cut it
        ([("closes_at", 6)], [("closes_at", 5, 6)], [("closes_at", 6)], []),
        # a rule is silent: the model's side, nothing to disagree on
        ([], [("closes_at", 6)], [("closes_at", 6)], []),
        # the model is silent
        ([("closes_at", 6)], [], [("closes_at", 6)], ["warning"]),
        ([("region", 6)], [], [("region", 6)], ["info"]),
        # both speak and differ: both mentions, and building takes the safe value
        ([("closes_at", 6)], [("closes_at", 8)], [("closes_at", 6), ("closes_at", 8)], ["warning"]),
        ([("title", 1)], [("title", 8)], [("title", 8), ("title", 1)], ["info"]),
        # one more mention than the other
        (
            [("closes_at", 6)],
            [("closes_at", 6), ("closes_at", 8)],
            [("closes_at", 6), ("closes_at", 8)],
            [],
        ),
    ],
)
def test_fields(rules: list[Any], model: list[Any], kept: list[Any], severities: list[str]) -> None:
    outline, findings = agree(
        TENDER,
        Outline(fields=tuple(mention(*each) for each in rules)),
        Outline(fields=tuple(mention(*each) for each in model)),
    )
    assert outline.fields == tuple(mention(*each) for each in kept)
    assert [finding.severity for finding in findings] == severities


def test_a_disagreement_shows_both_sides() -> None:
    _, (finding,) = agree(
        TENDER,
        Outline(fields=(mention("closes_at", 6),)),
        Outline(fields=(mention("closes_at", 4),)),
    )
    assert finding.values == (f"rules: {TENDER.words(6)}", f"model: {TENDER.words(4)}")
    assert [span.quote for span in finding.evidence] == [TENDER.words(6), TENDER.words(4)]


def test_questions_and_doubts_are_joined_once() -> None:
    ours = Outline(
        questions=(QuestionLines(question=(8,), answer=(9,)),),
        doubts=(Doubt(lines=(3,), code="closed"),),
    )
    theirs = Outline(
        questions=(QuestionLines(question=(8,)), QuestionLines(question=(2,))),
        doubts=(Doubt(lines=(3, 4), code="closed"), Doubt(lines=(3,), code="garbled_text")),
    )
    outline, findings = agree(TENDER, ours, theirs)
    assert [each.question for each in outline.questions] == [(2,), (8,)]
    assert [each.code for each in outline.doubts] == ["closed", "garbled_text"]
    assert findings == ()


KINDS = st.sampled_from(["knockout", "award", "competence", "condition"])
LINES = st.sets(st.integers(1, LAST), min_size=1, max_size=3).map(
    lambda found: tuple(sorted(found))
)
OUTLINES = st.lists(st.builds(criterion, LINES, KINDS), max_size=8).map(
    lambda found: Outline(criteria=tuple(found))
)


@given(OUTLINES, OUTLINES)
def test_no_knock_out_is_ever_lost(rules: Outline, model: Outline) -> None:
    outline, _ = agree(TENDER, rules, model)
    kept = {line for each in outline.criteria if each.kind == "knockout" for line in each.lines}
    words = {"".join(filter(str.isalnum, TENDER.words(line).casefold())) for line in kept}
    for seen in (*rules.criteria, *model.criteria):
        if seen.kind == "knockout":
            spelled = {
                "".join(filter(str.isalnum, TENDER.words(line).casefold())) for line in seen.lines
            }
            assert spelled & words


@given(OUTLINES)
def test_two_readers_that_agree_have_nothing_to_say(outline: Outline) -> None:
    apart = {
        each.lines[0]: each.model_copy(update={"lines": each.lines[:1]})
        for each in outline.criteria
    }
    alike = Outline(criteria=tuple(apart[line] for line in sorted(apart)))
    together, findings = agree(TENDER, alike, alike)
    assert (together.criteria, findings) == (alike.criteria, ())
