"""Weights in other words: points for each of something, a part of all, a share in a tail."""

import pytest

from tenderkit.building.scoring import scoring


@pytest.mark.parametrize(
    ("line", "points", "formula"),
    [
        ("Werk als boswachter: per heel jaar 2 punten, tot een maximum van 12", 12, "other"),
        ("Voor elke gegeven cursus 3 punten, ten hoogste 9 punten", 9, "other"),
        ("One point for every client in the past year, with a cap of 6 points", 6, "other"),
        ("5 punten per gewonnen aanbesteding", None, "other"),
        ("Per onderdeel 5 punten", 5, None),
        ("Is opgeleid als imker: +8", 8, None),
        ("Visie; 15/60 punten", 15, None),
        ("Kennis van de Wkb (max. 20 punten)", 20, None),
    ],
)
def test_points(line, points, formula):
    found = scoring([line], [], price=False)
    assert (found.max_points, found.formula) == (points, formula)


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        ("De presentatie telt voor dertig procent mee in de eindscore", 30),
        ("Ervaring als taxateur, 35% van het totaal", 35),
        ("Ervaring als taxateur – weegt 7,5% mee", 7.5),
    ],
)
def test_percent(line, percent):
    assert scoring([line], [], price=False).weight_percent == percent


@pytest.mark.parametrize(
    ("line", "points", "formula"),
    [
        ("Tarief: 30 maal het quotiënt van het laagste tarief en uw tarief", 30, "lowest_over_own"),
        ("Prijs: max. 40 punten; elke euro boven het laagste tarief kost 3 punten", 40, "other"),
        ("Het laagste tarief krijgt 12 punten, het een-na-laagste 9", None, "other"),
    ],
)
def test_price(line, points, formula):
    found = scoring([line], [], price=True)
    assert found.formula == formula
    assert points is None or found.max_points == points
