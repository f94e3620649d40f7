"""Bands, one by one and as a scale."""

from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import band_gaps, band_overlaps, parse_band, parse_bands, split_bands


def number(value):
    return None if value is None else Decimal(value)


@pytest.mark.parametrize(
    ("text", "low", "high", "points", "unit", "label"),
    [
        ("2 tot 4 jaar ervaring = 5 punten", 24, 48, 5, "months", "2 tot 4 jaar ervaring"),
        ("Geen ervaring of minder dan 3 jaar = 0 punten", None, 36, 0, "months", "Geen ervaring of minder dan 3 jaar"),
        ("9 jaar of meer ervaring = 20 punten", 108, None, 20, "months", "9 jaar of meer ervaring"),
        ("meer dan 5 jaar: 10 punten", 60, None, 10, "months", "meer dan 5 jaar"),
        ("a) Uurtarief hoger dan €95,-; (0 punten)", "95", None, 0, "eur_per_hour", "Uurtarief hoger dan €95,-"),
        ("€ 85,01 t/m € 90,00 - 5 punten", "85.01", "90.00", 5, "eur_per_hour", "€ 85,01 t/m € 90,00"),
        ("tussen de 24 en 36 maanden (10 punten)", 24, 36, 10, "months", "tussen de 24 en 36 maanden"),
        ("1 referentie = 5 punten", 1, 1, 5, "count", "1 referentie"),
        ("3 of meer referenties: 15 punten", 3, None, 15, "count", "3 of meer referenties"),
        ("Niet tot nauwelijks = 0 punten", None, None, 0, "level", "Niet tot nauwelijks"),
        ("Heeft ruime kennis en kan deze toepassen = 15 punten", None, None, 15, "level", "Heeft ruime kennis en kan deze toepassen"),
        ("0 punten: geen ervaring", None, None, 0, "level", "geen ervaring"),
        ("5 punten bij 2-4 jaar", 24, 48, 5, "months", "2-4 jaar"),
        ("van 3 t/m 5 jaar 10 pt", 36, 60, 10, "months", "van 3 t/m 5 jaar"),
        ("> 5 jaar 10 pt", 60, None, 10, "months", "> 5 jaar"),
        ("≥ 5 jaar: 10 punten", 60, None, 10, "months", "≥ 5 jaar"),
        ("< 2 jaar: 0 punten", None, 24, 0, "months", "< 2 jaar"),
        ("vanaf 4 jaar: 10 punten", 48, None, 10, "months", "vanaf 4 jaar"),
        ("tot 2 jaar: 0 punten", None, 24, 0, "months", "tot 2 jaar"),
        ("5 jaar en langer: 20 punten", 60, None, 20, "months", "5 jaar en langer"),
        ("Goed: 20 punten", None, None, 20, "level", "Goed"),
        ("5 jaar of meer = 25 punten", 60, None, 25, "months", "5 jaar of meer"),
        ("€ 95,- tot € 90,- = 5 punten", "90", "95", 5, "eur_per_hour", "€ 95,- tot € 90,-"),
        ("b. € 80,- of lager (20 punten)", None, "80", 20, "eur_per_hour", "€ 80,- of lager"),
        ("c) tarief tussen 80 en 85 euro: 15 punten", "80", "85", 15, "eur_per_hour", "tarief tussen 80 en 85 euro"),
        ("lager dan €75,- = 20 punten", None, "75", 20, "eur_per_hour", "lager dan €75,-"),
        ("€75,- tot en met €82,50 = 10 punten", "75", "82.50", 10, "eur_per_hour", "€75,- tot en met €82,50"),
        ("meer dan 2 maar minder dan 4 jaar = 5 punten", 24, 48, 5, "months", "meer dan 2 maar minder dan 4 jaar"),
        ("> 2 jaar en ≤ 4 jaar: 5 punten", 24, 48, 5, "months", "> 2 jaar en ≤ 4 jaar"),
        ("hoger dan € 85,- maar lager dan of gelijk aan € 90,-: 5 punten", "85", "90", 5, "eur_per_hour", "hoger dan € 85,- maar lager dan of gelijk aan € 90,-"),
        ("2 jaar of meer, maar minder dan 4 jaar: 5 punten", 24, 48, 5, "months", "2 jaar of meer, maar minder dan 4 jaar"),
        ("minimaal 2 jaar ervaring in de afgelopen 5 jaar = 5 punten", 24, None, 5, "months", "minimaal 2 jaar ervaring in de afgelopen 5 jaar"),
        ("geen punten: minder dan 1 jaar", None, 12, 0, "months", "minder dan 1 jaar"),
        ("12-24 maanden\t5 punten", 12, 24, 5, "months", "12-24 maanden"),
        ("2 tot 4 jaar ervaring = 5", 24, 48, 5, "months", "2 tot 4 jaar ervaring"),
        ("2 tot 4 jaar: 5", 24, 48, 5, "months", "2 tot 4 jaar"),
        ("• 0-1 jaar: 0 punten", 0, 12, 0, "months", "0-1 jaar"),
        ("- twee projecten: 10 punten", 2, 2, 10, "count", "twee projecten"),
        ("more than 5 years = 10 points", 60, None, 10, "months", "more than 5 years"),
        ("5+ jaar: 10 punten", 60, None, 10, "months", "5+ jaar"),
        ("1 tot 2 jaar werkervaring als regisseur (5 punten);", 12, 24, 5, "months", "1 tot 2 jaar werkervaring als regisseur"),
        ("jurist binnen een gemeente (50 punten)", None, None, 50, "level", "jurist binnen een gemeente"),
        ("een referentie: 5 punten", 1, 1, 5, "count", "een referentie"),
        ("2.1 meer dan 18 maanden: 5 punten", 18, None, 5, "months", "2.1 meer dan 18 maanden"),
        ("2 verantwoordingsjaren = 10 punten", 2, 2, 10, "count", "2 verantwoordingsjaren"),
        ("3 of meer audits: 15 punten", 3, None, 15, "count", "3 of meer audits"),
        ("meer dan 3, maximaal 5 jaar: 10 punten", 36, 60, 10, "months", "meer dan 3, maximaal 5 jaar"),
        ("10 punten = 2 - 5 jaar", 24, 60, 10, "months", "2 - 5 jaar"),
        ("(0 punten) geen ervaring", None, None, 0, "level", "geen ervaring"),
        ("≥ 3 jaar en < 5 jaar: 10 punten", 36, 60, 10, "months", "≥ 3 jaar en < 5 jaar"),
        ("meer dan 2 jaar bij een gemeente met meer dan 100.000 inwoners: 5 punten", 24, None, 5, "months", "meer dan 2 jaar bij een gemeente met meer dan 100.000 inwoners"),
        ("b) Uurtarief hoger dan €90,- maar niet hoger dan €95,-; (10 punten)", "90", "95", 10, "eur_per_hour", "Uurtarief hoger dan €90,- maar niet hoger dan €95,-"),
        ("85,01 - 90,00 euro = 5 punten", "85.01", "90", 5, "eur_per_hour", "85,01 - 90,00 euro"),
        ("Voldoende (6 punten)", None, None, 6, "level", "Voldoende"),
        ("Kwam er zijdelings mee in aanraking/ enige kennis = 10 punten", None, None, 10, "level", "Kwam er zijdelings mee in aanraking/ enige kennis"),
    ],
)  # fmt: skip
def test_band(text, low, high, points, unit, label):
    found = parse_band(text)
    value = found.value
    assert (value.min, value.max) == (number(low), number(high))
    assert (value.points, value.unit, value.label) == (points, unit, label)
    assert parse_band(found.words(text)).value == value


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2 tot 4 jaar",
        "Goed",
        "Minimaal 3 jaar ervaring",
        "20 punten",
        "(20 punten)",
        "knelpunten",
        "Aantal: 2",
        "W4. Hourly rate - max. 20 punten",
        "In totaal kun je 100 punten behalen",
        "Gunningscriteria, totaal 100 punten",
        "10 - 20 x log(tarief / laagste tarief) = 10 punten",
        "minder dan 2 jaar 0 punten, meer dan 2 jaar 10 punten",
    ],
)
def test_no_band(text):
    assert parse_band(text) is None


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("2 tot 4 jaar = 1 punt", True, False),
        ("2 t/m 4 jaar = 1 punt", True, True),
        ("2 tot en met 4 jaar = 1 punt", True, True),
        ("tussen 2 en 4 jaar = 1 punt", True, True),
        ("2-4 jaar = 1 punt", True, True),
        ("meer dan 2 t/m 4 jaar = 1 punt", False, True),
        ("meer dan 2 tot 4 jaar = 1 punt", False, False),
        ("meer dan 2 jaar = 1 punt", False, True),
        ("vanaf 2 jaar = 1 punt", True, True),
        ("minder dan 2 jaar = 1 punt", True, False),
        ("maximaal 2 jaar = 1 punt", True, True),
        ("tot 2 jaar = 1 punt", True, False),
        ("t/m 2 jaar = 1 punt", True, True),
        ("€ 95 tot € 90 = 1 punt", False, True),
        ("€ 80 of lager = 1 punt", True, True),
    ],
)
def test_which_bounds_are_held(text, low, high):
    value = parse_band(text).value
    assert (value.min_inclusive, value.max_inclusive) == (low, high)


def test_siblings_lend_their_unit():
    lines = [
        "Geen ervaring = 0 punten",
        "1 tot 3 jaar = 5 punten",
        "3 tot 4 jaar = 10 punten",
        "4 of meer = 15 punten",
    ]
    values = [found.value for found in parse_bands(lines)]
    assert [value.unit for value in values] == ["level", *["months"] * 3]
    assert [(value.min, value.max) for value in values] == [
        (None, None),
        (12, 36),
        (36, 48),
        (48, None),
    ]


def test_levels_stay_levels():
    values = [found.value for found in parse_bands(["Slecht = 0 punten", "Goed = 10 punten"])]
    assert [value.unit for value in values] == ["level", "level"]
    assert parse_bands(["Ervaring met:", "1 jaar = 5 punten"])[0] is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("< 2 jaar 0 pt; 2–4 jaar 5 pt; > 4 jaar 10 pt", ["< 2 jaar 0 pt", "2–4 jaar 5 pt", "> 4 jaar 10 pt"]),
        ("0 punten: geen ervaring, 5 punten: 1-2 jaar", ["0 punten: geen ervaring", "5 punten: 1-2 jaar"]),
        ("Slecht (0 punten), matig (5 punten), goed (10 punten).", ["Slecht (0 punten)", "matig (5 punten)", "goed (10 punten)"]),
        ("2 tot 4 jaar = 5 punten", ["2 tot 4 jaar = 5 punten"]),
        ("Geen bandjes hier", []),
    ],
)  # fmt: skip
def test_split(text, parts):
    assert [text[start:end] for start, end in split_bands(text)] == parts
    assert all(parse_band(part) for part in parts)


def steps(*lines):
    return [found.value for found in parse_bands(lines) if found]


@pytest.mark.parametrize(
    ("lines", "gaps", "overlaps"),
    [
        (( "minder dan 3 jaar = 0 punten", "3 tot 5 jaar = 5 punten", "5 jaar of meer = 8 punten", ), 0, 0),
        (("2 t/m 4 jaar = 5 punten", "vanaf 4 jaar = 8 punten"), 0, 1),
        (("tot 4 jaar = 5 punten", "meer dan 4 jaar = 8 punten"), 1, 0),
        (("5 t/m 10 jaar = 5 punten", "11 t/m 15 jaar = 8 punten"), 1, 0),
        (("Geen ervaring = 0 punten", "1 tot 3 jaar = 5 punten"), 1, 0),
        (("€ 80,00 t/m € 85,00 = 5 punten", "€ 85,01 t/m € 90,00 = 3 punten"), 0, 0),
        (("€ 80,00 t/m € 85,00 = 5 punten", "€ 85,00 t/m € 90,00 = 3 punten"), 0, 1),
        (("€ 80,00 t/m € 85,00 = 5 punten", "€ 86,00 t/m € 90,00 = 3 punten"), 1, 0),
        (("lager dan € 80 = 9 punten", "€ 80 tot € 85 = 5 punten", "€ 85 en hoger = 0 punten"), 0, 0),
        (("hoger dan € 85 = 0 punten", "€ 85 tot € 80 = 5 punten", "€ 80 of lager = 9 punten"), 0, 0),
        (( "1 referentie = 5 punten", "2 referenties = 8 punten", "3 of meer referenties = 9 punten", ), 0, 0),
        (("1 referentie = 5 punten", "3 referenties = 8 punten"), 1, 0),
        (("0-2 jaar = 0 punten", "2-4 jaar = 5 punten"), 0, 1),
        (("2 t/m 4 jaar = 5 punten", "vanaf 4 jaar = 5 punten"), 0, 0),
        (("Goed = 5 punten", "Slecht = 0 punten"), 0, 0),
        (("1 jaar = 5 punten", "2 jaar = 10 punten"), 0, 0),
    ],
)  # fmt: skip
def test_gaps_and_overlaps(lines, gaps, overlaps):
    for order in (lines, lines[::-1]):
        bands = steps(*order)
        assert (len(band_gaps(bands)), len(band_overlaps(bands))) == (gaps, overlaps)


@given(st.lists(st.integers(1, 30), min_size=2, max_size=6, unique=True))
def test_a_ladder_with_tot_has_neither(years):
    years.sort()
    lines = [f"minder dan {years[0]} jaar = 0 punten"]
    lines += [f"{a} tot {b} jaar = {i + 1} punten" for i, (a, b) in enumerate(pairwise(years))]
    lines += [f"{years[-1]} jaar of meer = 99 punten"]
    bands = steps(*lines)
    assert len(bands) == len(lines)
    assert band_gaps(bands) == []
    assert band_overlaps(bands) == []


@given(st.integers(0, 20), st.integers(1, 20), st.integers(0, 100))
def test_round_trip(low, more, points):
    text = f"{low} tot {low + more} jaar ervaring = {points} punten"
    found = parse_band(text)
    assert (found.value.min, found.value.max, found.value.points) == (
        low * 12,
        (low + more) * 12,
        points,
    )
    assert found.words(text) == text


@pytest.mark.parametrize(
    "lines",
    [
        ("less than 1 year = 0 points", "1 up to 3 years = 5 points", "3 years or more = 10 points"),
        ("fewer than 2 years = 0 points", "2 years or more, but fewer than 5 = 20 points", "5 years or more = 40 points"),
        ("less than 1 = 0 points", "at least 1 but less than 3 years = 5 points", "at least 3 years = 10 points"),
        ("minder dan 2 jaar = 0 punten", "2 jaar of langer doch korter dan 5 = 5 punten", "5 jaar of langer = 10 punten"),
        ("minder dan 2 jaar = 0 punten", "minimaal 2 jaar, maar minder dan 5 = 5 punten", "vanaf 5 jaar = 10 punten"),
        ("2 years or less = 0 points", "more than 2, at most 4 years = 5 points", "more than 4 years = 10 points"),
        ("1 project = 5 points", "2 to 4 projects = 10 points", "5 or more projects = 20 points"),
        ("less than 2 years = 0 points", "2 up to 4 years = 5 points", "4 years and over = 10 points"),
    ],
)  # fmt: skip
def test_scales_without_a_gap_or_an_overlap(lines: tuple[str, ...]) -> None:
    steps = [band.value for band in parse_bands(lines) if band is not None]
    assert len(steps) == len(lines)
    assert {step.unit for step in steps} <= {"months", "count"}
    assert not band_gaps(steps)
    assert not band_overlaps(steps)
