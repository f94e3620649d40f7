"""Points, percents and bands as tenders write them, and what only looks like them."""

from decimal import Decimal

import pytest

from tenderkit.dutch import find_percent, find_points, find_points_total, parse_band
from tests.support.marked import found_in


def shown(value):
    return f"{value:g}"


@pytest.mark.parametrize(
    ("line", "points"),
    [
        ("max. ⟨20 ptn⟩", "20"),
        ("(max. ⟨20 pnt⟩)", "20"),
        ("⟨20 ptn⟩.", "20"),
        ("⟨20pt⟩", "20"),
        ("⟨20 Pt⟩.", "20"),
        ("tot ⟨30 punten⟩", "30"),
        ("⟨honderd punten⟩", "100"),
        ("⟨honderdtwintig punten⟩", "120"),
        ("⟨vijftien punten⟩", "15"),
        ("⟨vijf-en-twintig punten⟩", "25"),
        ("⟨vijf en twintig punten⟩", "25"),
        ("⟨vijfentwintig (25) punten⟩", "25"),
        ("⟨25 (vijfentwintig) punten⟩", "25"),
        ("à ⟨20 punten⟩", "20"),
        ("(⟨20 p.⟩)", "20"),
        ("⟨punten: 20⟩", "20"),
        ("⟨Max. score: 20⟩", "20"),
        ("⟨te behalen punten: 20⟩", "20"),
        ("⟨Max. aantal punten 30⟩", "30"),
        ("aantal punten 1 tot 5", ""),
        ("⟨maximaal te behalen score: 30⟩", "30"),
        ("⟨2,5 pt⟩", "2.5"),
        ("⟨½ punt⟩", "0.5"),
        ("⟨30 wegingspunten⟩", "30"),
        ("⟨20 punten⟩ per onderdeel", "20"),
        ("⟨tweeënhalve punt⟩", "2.5"),
        ("20/100", ""),
        ("weging 0,2", ""),
        ("wegingsfactor 20", ""),
        ("de volgende drie punten", ""),
        ("rapportcijfer 7", ""),
        ("een 5-puntsschaal", ""),
        ("op een schaal van 1 tot 10", ""),
        ("drie meetpunten", ""),
        ("vijftien aandachtspunten", ""),
        ("Motivatie: 2 p.", ""),
        ("p. 20", ""),
        ("pag. 20", ""),
        ("20 pagina's", ""),
        ("20 p/u", ""),
        ("2 p/w", ""),
        ("20 p.p.", ""),
        ("20 px", ""),
        ("SharePoint 2019", ""),
        ("Arial 10 pt", ""),
        ("lettergrootte minimaal 10 punten", ""),
        ("lettertype Calibri, 11 pt", ""),
        ("artikel 2.3", ""),
        ("ISO 27001:2022", ""),
        ("20%", ""),
        ("puntje 3", ""),
    ],
)
def test_points(line, points):
    assert found_in(line, find_points, shown)[0] == points.split()


@pytest.mark.parametrize(
    ("line", "percent"),
    [
        ("⟨40%⟩", "40"),
        ("⟨40 %⟩", "40"),
        ("⟨40 pct⟩", "40"),
        ("⟨veertig procent⟩", "40"),
        ("⟨veertig (40) procent⟩", "40"),
        ("⟨40 (veertig) procent⟩", "40"),
        ("⟨vijfentwintig procent⟩", "25"),
        ("⟨vijf-en-twintig procent⟩", "25"),
        ("⟨honderd procent⟩", "100"),
        ("⟨tweeënhalf procent⟩", "2.5"),
        ("⟨2,5%⟩", "2.5"),
        ("telt voor ⟨20 %⟩ mee", "20"),
        ("Weging (%): ⟨40⟩", "40"),
        ("prijs ⟨40%⟩, kwaliteit ⟨60%⟩", "40 60"),
        ("criterium 2 - ⟨40%⟩", "40"),
        ("20-30%", ""),
        ("twintig tot dertig procent", ""),
        ("weging 0,2", ""),
        ("procentueel", ""),
        ("percentage", ""),
        ("20/100", ""),
        ("40 procentpunten", ""),
        ("24/7", ""),
        ("veertig", ""),
        ("artikel 40", ""),
    ],
)
def test_percent(line, percent):
    assert found_in(line, find_percent, shown)[0] == percent.split()


@pytest.mark.parametrize(
    ("line", "total"),
    [
        ("in totaal ⟨100 punten⟩", "100"),
        ("maximaal ⟨honderd punten⟩", "100"),
        ("maximumscore ⟨100 punten⟩", "100"),
        ("⟨100 punten totaal⟩", "100"),
        ("⟨100 punten te behalen⟩", "100"),
        ("Max. ⟨20 ptn⟩", "20"),
        ("20 punten", ""),
        ("2 tot 4 jaar: 20 punten", ""),
    ],
)
def test_totals(line, total):
    assert found_in(line, find_points_total, shown)[0] == total.split()


def band(value):
    low, high = (("" if one is None else f"{Decimal(one):f}") for one in (value.min, value.max))
    held = "[" if value.min_inclusive else "("
    closed = "]" if value.max_inclusive else ")"
    bounds = "" if value.unit == "level" else f" {held}{low},{high}{closed}"
    return f"{value.unit}{bounds} {value.points:g}"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("⟨0 t/m 2 jr: 5⟩ p", "months [0,24] 5"),
        ("⟨0 t/m 2 jr: 5 punten⟩", "months [0,24] 5"),
        ("⟨> 5 jr = 20 pt⟩", "months (60,] 20"),
        ("⟨≥ 5 jaar: 20 ptn⟩", "months [60,] 20"),
        ("⟨< 2 jaar: 0 punten⟩", "months [,24) 0"),
        ("⟨≤ 2 jaar: 0 punten⟩", "months [,24] 0"),
        ("⟨meer dan 5 jaar: 20 pnt⟩", "months (60,] 20"),
        ("⟨twee tot vier jaar: tien punten⟩", "months [24,48) 10"),
        ("⟨vijf jaar of meer: vijfentwintig punten⟩", "months [60,] 25"),
        ("⟨minder dan twee jaar: nul punten⟩", "months [,24) 0"),
        ("⟨meer dan anderhalf jaar: 5 punten⟩", "months (18,] 5"),
        ("⟨van drieënhalf tot vijf jaar: 5 punten⟩", "months [42,60) 5"),
        ("⟨een half jaar tot een jaar: 2 punten⟩", "months [6,12) 2"),
        ("⟨60+ maanden: 10 punten⟩", "months [60,] 10"),
        ("⟨vanaf 60 maanden: 10 punten⟩", "months [60,] 10"),
        ("⟨tussen 1 en 3 jaar (5 ptn)⟩", "months [12,36] 5"),
        ("⟨1 jaar t/m 3 jaar – 5 punten⟩", "months [12,36] 5"),
        ("⟨10 punten voor 3 jaar of meer⟩", "months [36,] 10"),
        ("a. ⟨€ 90,00 t/m € 94,99: 10 punten⟩", "eur_per_hour [90,94.99] 10"),
        ("⟨€ 90,00 – € 94,99: 10 punten⟩", "eur_per_hour [90,94.99] 10"),
        ("⟨€ 94,99 – € 90,00: 10 punten⟩", "eur_per_hour [90,94.99] 10"),
        ("⟨hoger dan € 94,99: 0 punten⟩", "eur_per_hour (94.99,] 0"),
        ("⟨> € 80: 0 punten⟩", "eur_per_hour (80,] 0"),
        ("⟨€ 80 of lager: 20 punten⟩", "eur_per_hour [,80] 20"),
        ("⟨85 tot 90 euro: 10 punten⟩", "eur_per_hour [85,90) 10"),
        ("⟨tussen tachtig en vijfentachtig euro: 15 punten⟩", "eur_per_hour [80,85] 15"),
        ("⟨onder tachtig euro: 20 punten⟩", "eur_per_hour [,80) 20"),
        ("⟨drie of meer referenties: 15 punten⟩", "count [3,] 15"),
        ("⟨meer dan drie referenties = 15 punten⟩", "count (3,] 15"),
        ("⟨2 referenties: 10⟩p", "count [2,2] 10"),
        ("⟨1-2 projecten (5 pt)⟩", "count [1,2] 5"),
        ("⟨geen certificaat: 0 punten⟩", "level 0"),
        ("⟨uitstekend: 30 punten⟩", "level 30"),
        ("⟨goed = 20⟩", "level 20"),
        ("⟨voldoende – 10 punten⟩", "level 10"),
        ("⟨onvoldoende (0 ptn)⟩", "level 0"),
        ("max. 20 punten", ""),
        ("in totaal 100 punten", ""),
        ("weging 20%", ""),
        ("wegingsfactor 2", ""),
        ("zie artikel 2.3", ""),
        ("op een schaal van 1 tot 5", ""),
        ("minimaal 5 jaar ervaring", ""),
        ("€ 85 tot € 90", ""),
        ("24/7 bereikbaar", ""),
        ("ISO 27001:2022", ""),
        ("36 uur per week", ""),
        ("2x 6 maanden", ""),
    ],
)
def test_bands(line, expected):
    assert found_in(line, parse_band, band)[0] == ([expected] if expected else [])
