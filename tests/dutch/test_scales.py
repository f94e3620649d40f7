"""Scales inside a text, as tenders print them: behind a criterion, in a cell, in a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch.scales import find_scale, steps_of_lines

MONTHS = [(None, 12, 0), (12, 36, 10), (36, None, 25)]


def read(text: str, about: str = "") -> tuple[str, list[tuple[object, object, float]], str]:
    scale = find_scale(text, about)
    assert scale is not None, text
    steps = [
        (
            None if step.min is None else float(step.min),
            None if step.max is None else float(step.max),
            step.points,
        )
        for step in scale.steps
    ]
    return text[: scale.start].rstrip(" (:;,"), steps, scale.steps[0].unit


@pytest.mark.parametrize(
    "scale",
    [
        "tot 1 jaar: 0; 1 tot 3 jaar: 10; 3 jaar of meer: 25",
        "tot 1 jaar: 0 p. / 1 tot 3 jaar: 10 p. / vanaf 3 jaar: 25 p.",
        "minder dan 1 jaar 0 punten, 1 tot 3 jaar 10 punten, 3 jaar of meer 25 punten",
        "less than 1 year: 0; 1 to 3 years: 10; 3 years or more: 25",
        "tot 1 jr = 0 pt, van 1 tot 3 jr = 10 pt, 3 jr of meer = 25 pt",
        "< 1 jaar: 0 3 jaar of meer: 25",
        "tot één jaar: 0 | één tot drie jaar: 10 | drie jaar of langer: 25",
    ],
)
@pytest.mark.parametrize(
    "head",
    ["Ervaring als griffier bij een gemeente", "Gewerkt aan de herinrichting van winkelstraten"],
)
@pytest.mark.parametrize("joint", [": ", " (", ". ", " "])
def test_a_scale_of_years_behind_its_criterion(head: str, joint: str, scale: str) -> None:
    text = scale if joint != ". " else scale[0].upper() + scale[1:]
    found, steps, unit = read(f"{head}{joint}{text}" + (")" if joint == " (" else ""))
    assert found.rstrip(".") == head
    assert unit == "months"
    assert steps == (MONTHS if len(steps) == 3 else [(None, 12, 0), (36, None, 25)])


@pytest.mark.parametrize(
    ("text", "steps"),
    [
        ("geen: 0; één migratie: 15; twee of meer: 25", [(None, None, 0), (1, 1, 15), (2, None, 25)]),
        ("geen = 0, 1 = 5, 2 of meer = 10", [(None, None, 0), (1, 1, 5), (2, None, 10)]),
        ("0 t/m 4: 2 punten, 5 t/m 9: 6 punten, 10 of meer: 10 punten", [(0, 4, 2), (5, 9, 6), (10, None, 10)]),
        ("1 project 5 punten, 2 of 3 projecten 10 punten, 4 projecten of meer 20 punten", [(1, 1, 5), (2, 3, 10), (4, None, 20)]),
        ("10 punten bij 1 audit, 20 punten bij 2 audits, 30 punten bij 3 of meer audits", [(1, 1, 10), (2, 2, 20), (3, None, 30)]),
        ("met één plan haalt u tien punten, met twee of drie vijftien en met vier of meer alle dertig", [(1, 1, 10), (2, 3, 15), (4, None, 30)]),
        ("één traject levert er vijf op, twee trajecten tien en drie of meer trajecten twintig punten", [(1, 1, 5), (2, 2, 10), (3, None, 20)]),
    ],
)  # fmt: skip
def test_scales_of_counts(text: str, steps: list[tuple[object, object, float]]) -> None:
    assert read(text)[1:] == (steps, "count")


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("onvoldoende: 0; voldoende: 7; goed: 15", [0, 7, 15]),
        ("goed 20, voldoende 10, onvoldoende 0", [20, 10, 0]),
        ("Yes: 10; No: 0", [10, 0]),
        ("None: 0; Basic: 10; Thorough: 20", [0, 10, 20]),
        ("matig: 0 p. / voldoende: 8 p. / goed: 14 p. / uitstekend: 20 p.", [0, 8, 14, 20]),
        ("geen: 0 enige, de kandidaat keek mee: 5 ruime, de kandidaat leidde: 10", [0, 5, 10]),
    ],
)
def test_scales_of_levels(text: str, points: list[float]) -> None:
    found, steps, unit = read(f"Kwaliteit van de casus: {text}")
    assert found == "Kwaliteit van de casus"
    assert unit == "level"
    assert [step[2] for step in steps] == points


@pytest.mark.parametrize(
    "text",
    [
        "u krijgt ze alle vijftien punten bij een tarief tot en met € 70,-, zes bij een tarief boven "
        "€ 70,- tot en met € 76,- en geen bij een hoger tarief",
        "t/m € 70,00: 15 boven € 70,00 t/m € 76,00: 6 hoger: 0",
        "tot en met € 70: 15 punten; boven € 70 tot en met € 76: 6 punten; hoger: 0 punten",
    ],
)
def test_a_higher_rate_goes_on_where_the_highest_step_ends(text: str) -> None:
    assert read(f"Uurtarief: {text}") == (
        "Uurtarief",
        [(None, 70, 15), (70, 76, 6), (76, None, 0)],
        "eur_per_hour",
    )


@pytest.mark.parametrize(
    "text",
    [
        "Kennis van de BRP (40 punten), ervaring met Key2 (30 punten)",
        "De kwaliteit telt voor 60 punten mee en de prijs voor 40 punten",
        "minimaal 3 jaar ervaring (20 punten) en 5 jaar (30 punten)",
        "Start 1 mei: 12 uur; 3 jaar",
        "Max. 30 punten, te behalen: 30 punten",
        "Ervaring met Key2",
        "",
    ],
)
def test_what_is_no_scale(text: str) -> None:
    assert find_scale(text) is None


@pytest.mark.parametrize(
    "lines",
    [
        ["a) vijf jaar of meer 30", "b) drie tot vijf jaar 20", "c) minder dan drie jaar 0"],
        ["- goed: 20", "- voldoende: 10", "- onvoldoende: 0"],
        ["diepgaand, de kandidaat gaf er les in 30", "oppervlakkig 10"],
    ],
)
def test_one_step_a_line(lines: list[str]) -> None:
    assert len(steps_of_lines(lines)) == len(lines)


@pytest.mark.parametrize(
    "lines",
    [
        ["Ervaring met Bbz 25", "Meer dan vier jaar klantmanager 30", "Inwerken van collega's 15"],
        ["Kennis van de Wmo 40", "Kennis van de Jeugdwet 20"],
        ["goed 20"],
    ],
)
def test_lines_with_points_that_are_no_steps(lines: list[str]) -> None:
    assert steps_of_lines(lines) == ()


@given(st.text(alphabet="0123456789 :;=/,.punte€jarof-met()\t", max_size=120))
def test_a_scale_lies_in_its_text(text: str) -> None:
    scale = find_scale(text)
    if scale is not None:
        assert 0 <= scale.start < scale.end <= len(text)
        assert len(scale.steps) > 1
