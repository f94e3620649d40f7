"""Weights behind a year or a standard, prices that are marked, scales that a line breaks."""

import pytest

from tenderkit.building.scoring import scoring
from tenderkit.dutch.weight_words import unweighed


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("kennis van IEC 61850 - 15 pnt", "kennis van IEC 61850"),
        ("Kennis van de Wmo 2015: 20 punten", "Kennis van de Wmo 2015"),
        ("kennis van ISO 27002 (15 punten)", "kennis van ISO 27002"),
        ("Kennis van NEN 2767, 10 punten", "Kennis van NEN 2767"),
        ("Ervaring met SharePoint 2019 – 15 %", "Ervaring met SharePoint 2019"),
        ("vijf (5) punten", "vijf (5) punten"),
        ("ervaring tussen 5 - 10 punten", "ervaring tussen 5 - 10 punten"),
    ],
)
def test_weight_behind_a_number_that_counts_nothing(text, plain):
    assert unweighed(text) == plain


@pytest.mark.parametrize(
    ("lines", "points", "percent"),
    [
        (["Tarief: (laagste tarief / geboden tarief) x 15 punten – 25%"], 15, 25),
        (["Tarief: laagste tarief gedeeld door eigen tarief maal 20 punten - 40%"], 20, 40),
        (["De laagste prijs krijgt een cijfer 10; de rest laagste / eigen prijs maal 10.", "Weging: 35 %"], 10, 35),
        (["Tarief. Het cijfer van 100 gaat naar het laagste tarief, anders laagste tarief / eigen tarief x 100.", "Weging: 20 %"], 100, 20),
        (["Tarief (laagste tarief / eigen tarief x weging)", "Weging: 30 %"], None, 30),
        (["Prijs: laagste prijs gedeeld door eigen prijs, maal 40.", "Weging: 40 %"], None, 40),
    ],
)  # fmt: skip
def test_price_with_a_percent_and_a_mark(lines, points, percent):
    found = scoring(lines[:1], lines[1:], price=True)
    assert found is not None
    assert (found.max_points, found.weight_percent) == (points, percent)
    assert found.formula == "lowest_over_own"


@pytest.mark.parametrize(
    ("line", "below", "points"),
    [
        ("Werk in de zorg: minder dan 1 jaar 0 punten, 1 tot 4 jaar 10 punten,", "4 jaar of meer 25 punten;", [0, 10, 25]),
        ("Werk als jurist: tot 2 jaar 5 punten, 2 tot 5 jaar 15 punten,", "5 jaar of langer 30 punten.", [5, 15, 30]),
        ("Ervaring: geen 0 punten, 1 project 10 punten, 2 projecten", "of meer 20 punten", [0, 10, 20]),
    ],
)  # fmt: skip
def test_a_scale_that_a_line_breaks(line, below, points):
    found = scoring([line], [below], price=False)
    assert found is not None
    assert [band.points for band in found.bands] == points


def test_a_line_that_ends_its_scale_is_not_continued():
    line = "Werk in de zorg: minder dan 1 jaar 0 punten, 1 jaar of meer 10 punten."
    found = scoring([line], ["Met een voorbeeld 5 punten extra."], price=False)
    assert found is not None
    assert [band.points for band in found.bands] == [0, 10]
