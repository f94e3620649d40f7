"""Days that the rules took for a field, and what their likelihoods make of that."""

from __future__ import annotations

import pytest

from tenderkit.outlining import rules_outline
from tenderkit.outlining.day_features import stated_days
from tenderkit.outlining.day_roles import looked_at_days
from tenderkit.outlining.day_scores import ROLES, ScoredDay, day_scores
from tenderkit.records import Document, FieldLines, FieldName
from tests.support.documents import document_of

LINES = [
    "Start: 1 april 2026",
    "Vragen mailt u tot en met 3 maart 2026, wij antwoorden op 5 maart 2026",
    "Het bod is 10 maart 2026 binnen",
]


def scored(document: Document, likely: list[dict[FieldName, float]]) -> list[ScoredDay]:
    days = stated_days([(document.words(line), line.kind) for line in document.lines])
    assert len(days) == len(likely)
    return [
        ScoredDay(day, {role: each.get(role, 0.0) for role in ROLES})
        for day, each in zip(days, likely, strict=True)
    ]


def looked_at(
    fields: list[tuple[FieldName, int]],
    likely: list[dict[FieldName, float]],
    taken: frozenset[int] = frozenset(),
) -> list[tuple[FieldName, int, str | None]]:
    document = document_of(LINES)
    mentions = [FieldLines(field=field, lines=(line,)) for field, line in fields]
    found = looked_at_days(document, mentions, scored(document, likely), taken)
    return [
        (
            each.field,
            each.lines[0],
            None
            if each.words is None
            else LINES[each.lines[0] - 1][slice(*each.words)].strip(" ,"),
        )
        for each in found
    ]


SURE: list[dict[FieldName, float]] = [
    {"starts_on": 0.9},
    {"questions_close_at": 0.9},
    {"answers_published_on": 0.9},
    {"closes_at": 0.9},
]
ALL = [
    ("starts_on", 1),
    ("questions_close_at", 2),
    ("answers_published_on", 2),
    ("closes_at", 3),
]


def test_a_day_of_a_field_that_the_rules_found_nowhere_is_added() -> None:
    found = looked_at([("starts_on", 1)], SURE)
    assert sorted(each[:2] for each in found) == sorted(ALL)


def test_what_agrees_stays_and_is_pointed_at_its_own_day() -> None:
    found = looked_at(ALL, SURE)  # type: ignore[arg-type]
    assert found == [
        ("starts_on", 1, None),
        ("questions_close_at", 2, "Vragen mailt u tot en met 3 maart 2026"),
        ("answers_published_on", 2, "wij antwoorden op 5 maart 2026"),
        ("closes_at", 3, None),
    ]


def test_a_day_that_surely_is_anothers_is_given_to_it() -> None:
    found = looked_at([("starts_on", 1), ("published_on", 3)], SURE)
    assert ("closes_at", 3, None) in found
    assert not any(field == "published_on" for field, _, _ in found)


@pytest.mark.parametrize("doubt", [0.0, 0.1])
def test_a_second_closing_stays_though_another_is_sure(doubt: float) -> None:
    likely = [*SURE[:3], {"closes_at": doubt}]
    likely[0] = {"closes_at": 0.95}
    found = looked_at([("closes_at", 1), ("closes_at", 3)], likely)  # type: ignore[list-item]
    assert [each for each in found if each[0] == "closes_at"] == [
        ("closes_at", 1, None),
        ("closes_at", 3, None),
    ]


def test_a_second_closing_goes_where_the_rules_took_its_day_for_something_else_too() -> None:
    likely = [{"closes_at": 0.95}, *SURE[1:3], {"closes_at": 0.2}]
    found = looked_at([("closes_at", 1), ("closes_at", 3), ("starts_on", 3)], likely)  # type: ignore[list-item]
    assert [each for each in found if each[0] == "closes_at"] == [("closes_at", 1, None)]
    assert ("starts_on", 3, None) in found


def test_answers_may_come_on_the_day_of_the_questions() -> None:
    likely = [SURE[0], {"questions_close_at": 0.95}, {"questions_close_at": 0.95}, SURE[3]]
    found = looked_at([("answers_published_on", 2)], likely)
    assert ("answers_published_on", 2, None) in found


def test_each_sure_day_of_the_talks_is_added_and_none_in_a_criterion() -> None:
    talks: list[dict[FieldName, float]] = [{"interviews": 0.9}] * 4
    assert len(looked_at([], talks)) == 4
    assert [line for _, line, _ in looked_at([], talks, frozenset({2}))] == [1, 3]


@pytest.mark.parametrize(
    ("lines", "field", "value"),
    [
        (
            ["Een vraag stellen mag tot en met woensdag 7 mei 2025, 12.00 uur."],
            "questions_close_at",
            "woensdag 7 mei 2025, 12.00 uur",
        ),
        (["De opdracht start op maandag 13 oktober 2025."], "starts_on", "maandag 13 oktober 2025"),
        (
            ["De drie beste kandidaten spreken wij op dinsdag 30 september 2025 op ons kantoor."],
            "interviews",
            "dinsdag 30 september 2025",
        ),
        (
            ["Uw offerte moet uiterlijk vrijdag 19 maart 2027 om 12.00 uur in ons bezit zijn."],
            "closes_at",
            "vrijdag 19 maart 2027 om 12.00 uur",
        ),
        (["Sollicitanten van toen begonnen in de loop van 2019."], None, ""),
    ],
)
def test_shipped_weights_know_what_a_day_is(
    lines: list[str], field: str | None, value: str
) -> None:
    document = document_of(["Adviseur water", "Opdrachtgever: Gemeente Hogeveer", *lines])
    likely = {
        (document.words(each.day.line)[each.day.start : each.day.end], role)
        for each in day_scores(document)
        for role, chance in each.likely.items()
        if chance > 0.5 and chance == max(each.likely.values())
    }
    assert likely == ({(value, field)} if field else set())


def test_the_rules_look_at_days_again() -> None:
    outline = rules_outline(
        document_of(
            [
                "Adviseur water",
                "Opdrachtgever: Gemeente Hogeveer",
                "Uren per week: 32",
                "Sluitingsdatum: 12 mei 2026 10:00 uur",
                "Eisen",
                "- Minimaal drie jaar ervaring als adviseur water bij een waterschap.",
                "Wie door is, zit op donderdag 21 mei 2026 van 9.00 tot 9.45 uur tegenover de commissie.",
            ]
        )
    )
    assert {mention.field for mention in outline.fields} >= {"closes_at", "interviews"}
