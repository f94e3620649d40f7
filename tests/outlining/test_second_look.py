"""Lists under headings of nobody's table, and header lines in other words: known by how they look."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from tenderkit.outlining import rules_outline
from tenderkit.outlining.item import Item
from tenderkit.outlining.line_scores import FIELDS, KINDS, LineScores
from tenderkit.outlining.marks import marks
from tenderkit.outlining.second_look import (
    criteria_alone,
    looked_at_criteria,
    looked_at_fields,
    looked_at_sections,
)
from tenderkit.outlining.section import Section
from tenderkit.records import FieldLines
from tests.support.documents import document_of

COLUMNS = {sort: at for at, sort in enumerate((*KINDS, *FIELDS))}

DEMANDS = [
    "- een afgeronde hbo-opleiding in de richting van techniek;",
    "- minimaal drie jaar ervaring als toezichthouder bij een gemeente;",
    "- rijbewijs B en beschikking over een auto.",
]
TASKS = [
    "- je bezoekt bouwplaatsen en legt vast wat je ziet;",
    "- je schrijft brieven aan eigenaren en beantwoordt hun vragen;",
    "- je overlegt wekelijks met de vergunningverleners van het team.",
]
HEADER = [
    "Toezichthouder bouw",
    "Opdrachtgever: Gemeente Hogeveer",
    "Uren per week: 32",
    "Reageren tot: 12 mei 2026 10:00 uur",
]


def scored(lines: int, **likely: dict[int, float]) -> LineScores:
    """Likelihoods by hand: those that are given, and none for the rest."""
    table = np.zeros((lines, len(COLUMNS)))
    for sort, by_line in likely.items():
        for number, value in by_line.items():
            table[number - 1, COLUMNS[sort]] = value
    return LineScores(table, COLUMNS)


def section(lines: list[str], part: str | None) -> Section:
    found = marks(document_of(["Over dit werk", *lines]))
    return Section(part, found[0], found[1:])  # type: ignore[arg-type]


@pytest.mark.parametrize("part", [None, "assignment", "award", "information"])
def test_a_list_of_sure_demands_is_one_whatever_its_heading(part: str | None) -> None:
    scores = scored(4, knockout={2: 0.9, 3: 0.95, 4: 0.8})
    assert looked_at_sections([section(DEMANDS, part)], scores)[0].part == "knockout"


@pytest.mark.parametrize("part", ["related", "outside", "questions"])
def test_what_is_no_part_of_the_tender_stays_outside(part: str) -> None:
    scores = scored(4, knockout={2: 0.9, 3: 0.95, 4: 0.8})
    assert looked_at_sections([section(DEMANDS, part)], scores)[0].part == part


def test_a_list_that_may_be_either_stays_what_its_heading_says() -> None:
    scores = scored(4, knockout={2: 0.5, 3: 0.4, 4: 0.6}, award={2: 0.5, 3: 0.6, 4: 0.4})
    assert looked_at_sections([section(DEMANDS, "award")], scores)[0].part == "award"


def test_a_list_that_looks_like_no_criteria_is_none() -> None:
    assert looked_at_sections([section(TASKS, "knockout")], scored(4))[0].part is None


STEPS = [f"{years} jaar ervaring = {points} punten" for years, points in ((1, 0), (3, 10), (5, 20))]


def test_demands_that_go_over_into_scored_wishes_stay_demands() -> None:
    wishes = dict.fromkeys(range(5, 9), 0.99)
    lines = section([*DEMANDS, "Ervaring met bomen", *STEPS], "knockout")
    unsure = scored(8, knockout={2: 0.1, 3: 0.2, 4: 0.1}, award=wishes)
    assert looked_at_sections([lines], unsure)[0].part == "knockout"
    lines = section([*DEMANDS, *TASKS, "Ervaring met bomen"], "knockout")
    sure = scored(8, knockout={3: 0.9}, award=dict.fromkeys((2, 4, 5, 6, 7, 8), 0.99))
    assert looked_at_sections([lines], sure)[0].part == "knockout"


def listed(kind: str, lines: list[str], heading: str = "Hier letten wij op") -> list[Item]:
    """A criterion for each line but the first, which is the heading over them."""
    label, *found = marks(document_of([heading, *lines]))
    return [Item(kind, [mark], label=label) for mark in found]  # type: ignore[arg-type]


@pytest.mark.parametrize("kind", ["knockout", "award"])
def test_a_criterion_that_looks_like_none_is_none(kind: str) -> None:
    items = listed(kind, TASKS)
    kept = looked_at_criteria(items, scored(4, **{kind: {3: 0.3, 4: 0.009}}))
    assert [item.marks[0].line.number for item in kept] == [3]


@pytest.mark.parametrize(("kind", "other"), [("knockout", "award"), ("award", "knockout")])
def test_a_criterion_that_looks_like_another_kind_is_of_that(kind: str, other: str) -> None:
    scores = scored(4, **{other: {2: 0.9, 3: 0.6, 4: 0.4}})
    assert [item.kind for item in looked_at_criteria(listed(kind, TASKS), scores)] == [other] * 2


def test_demands_under_a_heading_that_says_so_and_traits_are_not_doubted() -> None:
    headed = listed("knockout", TASKS, heading="Eisen aan de kandidaat")
    assert len(looked_at_criteria(headed, scored(4))) == 3
    assert len(looked_at_criteria(listed("competence", TASKS), scored(4))) == 3


def test_of_a_line_that_holds_several_demands_none_is_doubted() -> None:
    items = [Item(item.kind, item.marks, parts=(1,)) for item in listed("knockout", TASKS)]
    assert len(looked_at_criteria(items, scored(4))) == 3


def test_a_line_that_surely_is_a_demand_is_one_wherever_it_stands() -> None:
    scores = scored(4, knockout={2: 0.9, 3: 0.95, 4: 0.7}, condition={4: 0.85}, award={4: 0.99})
    found = criteria_alone([section(DEMANDS, None)], {2}, scores)
    assert [(item.kind, item.marks[0].line.number) for item in found] == [
        ("knockout", 3),
        ("condition", 4),
    ]
    assert found[0].label is not None
    assert found[0].label.words == "Over dit werk"


@pytest.mark.parametrize("part", ["related", "outside", "questions"])
def test_no_demand_is_looked_for_outside_the_tender(part: str) -> None:
    scores = scored(4, knockout=dict.fromkeys((2, 3, 4), 0.99))
    assert criteria_alone([section(DEMANDS, part)], (), scores) == []


@pytest.mark.parametrize(
    "line",
    [
        "Een kopie van het diploma gaat met de inschrijving mee.",
        "Laat in het cv duidelijk zien dat aan eis 1 is voldaan.",
    ],
)
def test_how_a_demand_is_shown_is_no_demand(line: str) -> None:
    parts = [section(["- een afgeronde hbo-opleiding", line], None)]
    assert criteria_alone(parts, {2}, scored(3, knockout={3: 0.99})) == []


def test_a_list_headed_as_demands_is_not_doubted() -> None:
    found = marks(document_of(["3. Eisen", *TASKS]))
    headed = Section("knockout", found[0], found[1:])
    assert looked_at_sections([headed], scored(4))[0].part == "knockout"


def test_a_list_of_wishes_is_not_doubted() -> None:
    assert looked_at_sections([section(TASKS, "award")], scored(4))[0].part == "award"


def test_one_line_alone_changes_nothing() -> None:
    scores = scored(2, award={2: 0.99})
    assert looked_at_sections([section(DEMANDS[:1], "knockout")], scores)[0].part == "knockout"


def test_the_likeliest_line_of_a_field_without_any_is_its() -> None:
    lines = marks(document_of(HEADER))
    scores = scored(4, hours_per_week={3: 0.9}, closes_at={4: 0.95}, on_site={1: 0.3})
    had = [FieldLines(field="closes_at", lines=(2,))]
    found = looked_at_fields(had, lines, scores, set())
    assert [(each.field, each.lines) for each in found] == [
        ("closes_at", (2,)),
        ("hours_per_week", (3,)),
    ]


@pytest.mark.parametrize(
    ("field", "least"), [("location", 0.2), ("self_employed", 0.3), ("hours_per_week", 0.75)]
)
def test_how_likely_a_line_must_be_differs_by_field(field: str, least: float) -> None:
    lines = marks(document_of(HEADER))
    for likely, found in ((least - 0.01, 0), (least + 0.01, 1)):
        assert len(looked_at_fields([], lines, scored(4, **{field: {2: likely}}), set())) == found


def test_the_next_likeliest_line_states_a_field_where_the_first_is_taken() -> None:
    lines = marks(document_of(HEADER))
    scores = scored(4, hours_per_week={2: 0.8, 3: 0.9})
    assert [each.lines for each in looked_at_fields([], lines, scores, {3})] == [(2,)]


def test_a_line_of_a_criterion_is_no_header_line() -> None:
    lines = marks(document_of(HEADER))
    scores = scored(4, hours_per_week={3: 0.9})
    assert looked_at_fields([], lines, scores, {3}) == []


def test_a_day_of_another_field_is_not_the_publication() -> None:
    lines = marks(document_of(HEADER))
    scores = scored(4, published_on={4: 0.9})
    had = [FieldLines(field="closes_at", lines=(4,))]
    assert looked_at_fields(had, lines, scores, set()) == had


@pytest.mark.parametrize(
    ("demands", "tasks"),
    [
        ("Wie zoeken we eigenlijk", "Waar je dag uit bestaat"),
        ("Zonder dit praten we niet verder", "Dit pak je op"),
        ("Bagage", "Op je bord"),
        ("De lat", "Het werk"),
    ],
)
def test_demands_and_tasks_are_told_apart_under_any_heading(demands: str, tasks: str) -> None:
    outline = rules_outline(document_of([*HEADER, tasks, *TASKS, demands, *DEMANDS]))
    kinds = Counter(criterion.kind for criterion in outline.criteria)
    assert kinds == {"knockout": 3}
    first = len(HEADER) + len(TASKS) + 3
    assert [criterion.lines[0] for criterion in outline.criteria] == [first, first + 1, first + 2]
