"""Scales that a list gives away by its form, and lists that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch.listed_scales import listed_scale
from tenderkit.dutch.scales import find_scale


def shown(scale):
    return [(step.label, step.points) for step in scale.steps]


@pytest.mark.parametrize(
    ("text", "head", "steps"),
    [
        (
            "Bekendheid met Corsa: dagelijks (12), af en toe (6), nooit (0)",
            "Bekendheid met Corsa: ",
            [("dagelijks", 12), ("af en toe", 6), ("nooit", 0)],
        ),
        (
            "Rijbewijs: BE (8 punten), B (4 punten), AM (0 punten)",
            "Rijbewijs: ",
            [("BE", 8), ("B", 4), ("AM", 0)],
        ),
        (
            "Startmoment: in week 10 20 punten; in week 12 10 punten; na week 12 0 punten",
            "Startmoment: ",
            [("in week 10", 20), ("in week 12", 10), ("na week 12", 0)],
        ),
        (
            "Gesprek. De jury geeft: 30 (overtuigt), 15 (overtuigt deels), 0 (overtuigt niet)",
            "Gesprek",
            [("overtuigt", 30), ("overtuigt deels", 15), ("overtuigt niet", 0)],
        ),
        (
            "Gemeentegrootte. Wie in een G4-stad werkte krijgt 15 punten; elders: 5 punten",
            "Gemeentegrootte. ",
            [("Wie in een G4-stad werkte", 15), ("elders", 5)],
        ),
        (
            "Geleide audits: 0-1 (0 ptn) / 2-4 (5 ptn) / 5 of meer (10 ptn)",
            "Geleide audits: ",
            [("0-1", 0), ("2-4", 5), ("5 of meer", 10)],
        ),
        (
            "Werk in de jeugdzorg: tot 2 jaar niets, van 2 tot 4 jaar 8 punten, daarboven 16 punten",
            "Werk in de jeugdzorg: ",
            [("tot 2 jaar", 0), ("van 2 tot 4 jaar", 8), ("daarboven", 16)],
        ),
    ],
)
def test_steps_of_one_form(text, head, steps):
    scale = find_scale(text)
    assert (text[: scale.start], shown(scale)) == (head, steps)


@pytest.mark.parametrize(
    ("text", "subject", "bounds"),
    [
        (
            "Bij 3 jaar werk als toetser krijgt u 5 punten, bij 6 jaar of meer 15 punten",
            "werk als toetser",
            [(36, 36), (72, None)],
        ),
        (
            "Ten minste 1 jaar actief als docent = 4 punten / ten minste 2 jaar = 8 punten",
            "actief als docent",
            [(12, None), (24, None)],
        ),
        (
            "Met één project in de haven scoort u 6 punten, met twee of meer projecten 12 punten",
            "project in de haven",
            [(1, 1), (2, None)],
        ),
    ],
)
def test_the_first_step_holds_the_criterion(text, subject, bounds):
    scale = find_scale(text)
    assert text[slice(*scale.subject)] == subject
    assert [(step.min, step.max) for step in scale.steps] == bounds


@pytest.mark.parametrize(
    "text",
    [
        "Beoordeling: kwaliteit (60 punten), prijs (40 punten)",
        "Drie jaar werk (20 punten) en vijf jaar werk (30 punten)",
        "Twee rondes: een quiz (10 punten), een spel (10 punten)",
        "Kennis van drie wetten (Wmo (2015), Jeugdwet (2015), Wpg (2019))",
        "Ervaring met NEN 7510 (20 punten)",
    ],
)
def test_no_scale(text):
    assert listed_scale(text) is None


def test_a_window_gives_no_unit():
    scale = find_scale("Cursussen in de afgelopen 3 jaar; meer dan 2: 9 punten; 1 of 2: 3 punten")
    assert {step.unit for step in scale.steps} == {"count"}


@given(st.text(alphabet="ab 10(),:;punt", max_size=50))
def test_a_list_lies_in_the_text(text):
    found = listed_scale(text)
    assert found is None or 0 <= found.start <= found.end <= len(text)


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("Plan: slecht 0 / matig 4 / goed 8 / zeer goed 12", [("slecht", 0), ("matig", 4), ("goed", 8), ("zeer goed", 12)]),
        ("Quality of the plan: poor 0, fair 5, excellent 15", [("poor", 0), ("fair", 5), ("excellent", 15)]),
        ("Mate van inleving: 4 = volledig, 2 = deels, 0 = niet", [("volledig", 4), ("deels", 2), ("niet", 0)]),
        ("Rating: A = 9, B = 6, C = 3", [("A", 9), ("B", 6), ("C", 3)]),
        ("Beoordeling: ++ 12 punten, + 8 punten, +/- 4 punten, - 0 punten", [("++", 12), ("+", 8), ("+/-", 4), ("-", 0)]),
        ("Voor W1 en W2: 0 (niets), 50 (redelijk) of 100 (zeer goed)", [("niets", 0), ("redelijk", 50), ("zeer goed", 100)]),
    ],
)  # fmt: skip
def test_levels_with_bare_scores(text, steps):
    assert shown(find_scale(text)) == steps


@pytest.mark.parametrize(
    "text",
    [
        "Onderdelen: schrijven 30, rekenen 20, luisteren 10",
        "Bereikbaar op 12 mei, 13 mei en 14 mei",
        "De bijlagen 1, 2 en 3 horen bij deze aanvraag",
    ],
)
def test_numbers_in_a_row_that_are_no_scale(text):
    assert find_scale(text) is None
