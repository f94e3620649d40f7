"""Weights in other words: points for each of something, a part of all, a share in a tail."""

import pytest

from tenderkit.building.scoring import scoring
from tenderkit.building.wording import words_of
from tenderkit.reading import read_text
from tenderkit.records import CriterionLines


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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Tarief telt 30% (lineair tussen de bedragen)", "Tarief"),
        ("De prijs weegt voor 40% mee en wordt naar rato gescoord", "De prijs"),
        ("Rate – 20 points – formula: 20 * (lowest / yours)", "Rate"),
        ("Aangeboden uurtarief per uur, waarbij de goedkoopste wint", "Aangeboden uurtarief per uur, waarbij de goedkoopste wint"),
        ("Prijs (maximaal 15 punten), volgens bijlage 3", "Prijs, volgens bijlage 3"),
        ("Onderdeel 3 (weging 15 procent) Kennis van Djuma", "Onderdeel 3 Kennis van Djuma"),
        ("Ervaring als griffier: per vol jaar 2 punten, tot een maximum van 12", "Ervaring als griffier"),
        ("Experience with Jira: 3 points for each project, capped at 15", "Experience with Jira"),
        ("Kennis van Suwinet (zwaarte: 10%, knock-out onder 5,5)", "Kennis van Suwinet"),
    ],
)  # fmt: skip
def test_a_criterion_without_the_words_of_its_weight(text, expected):
    document = read_text(f"Gunningscriteria\n\n{text}\n")
    entry = CriterionLines(kind="award", lines=(2,), parts=(), bands=(), label=None)
    assert words_of(document, entry).text == expected
