"""Hours, lengths, extensions and people as tenders write them, and what only looks like them."""

import pytest

from tenderkit.dutch import (
    find_durations,
    find_extensions,
    find_hours,
    find_people,
    find_weeks_length,
    parse_extensions,
    parse_hours,
    parse_people,
)
from tests.support.marked import found_in


def ends(value):
    low, high = value
    return f"{low:g}-{high:g}"


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("⟨32-36 u/w⟩", "32-36"),
        ("⟨24 - 32 uur p.w.⟩", "24-32"),
        ("⟨min. 24, max. 32 uur⟩", "24-32"),
        ("⟨minimaal 24 tot maximaal 32 uur per week⟩", "24-32"),
        ("⟨24u p/w⟩", "24-24"),
        ("⟨24 u/wk⟩", "24-24"),
        ("⟨24u/week⟩, 3 dagen", "24-24"),
        ("⟨24h/week⟩", "24-24"),
        ("⟨24 hrs/wk⟩", "24-24"),
        ("⟨32 uur/week⟩ excl. reistijd", "32-32"),
        ("⟨zesendertig uur per week⟩", "36-36"),
        ("⟨zes-en-dertig uur per week⟩", "36-36"),
        ("⟨zes en dertig uur per week⟩", "36-36"),
        ("⟨vierentwintig tot tweeëndertig uur per week⟩", "24-32"),
        ("⟨24 à 32 uur⟩", "24-32"),
        ("⟨24 of 32 uur per week⟩", "24-32"),
        ("⟨twintig (20) uur per week⟩", "20-20"),
        ("⟨20 (twintig) uur per week⟩", "20-20"),
        ("± ⟨32 uur per week⟩", "32-32"),
        ("wekelijks ⟨24 uur⟩", "24-24"),
        ("per week ⟨24 uur⟩", "24-24"),
        ("aantal uren p/w: ⟨24-32⟩", "24-32"),
        ("Omvang: ⟨32 uur⟩", "32-32"),
        ("een ⟨36-urige werkweek⟩", "36-36"),
        ("een werkweek van ⟨36 uur⟩", "36-36"),
        ("1 fte (⟨36 uur⟩)", "36-36"),
        ("⟨32 uur⟩ (0,89 fte)", "32-32"),
        ("2 dagen per week (⟨16 uur⟩)", "16-16"),
        ("⟨31,5 uur per week⟩", "31.5-31.5"),
        ("⟨tussen de 24 en 32 u p/w⟩", "24-32"),
        ("gemiddeld ⟨32 uur per week⟩, 46 weken per jaar", "32-32"),
        ("3 à 4 dagen", ""),
        ("3 dagen per week", ""),
        ("0,8 fte", ""),
        ("max. 0,6 FTE", ""),
        ("fulltime", ""),
        ("1600 uur op jaarbasis", ""),
        ("1.600 uur per jaar", ""),
        ("zestienhonderd uur", ""),
        ("200 uur in totaal", ""),
        ("totaal 60 uur", ""),
        ("60 uur totaal", ""),
        ("16 dagdelen", ""),
        ("2 dagdelen per week", ""),
        ("zestien dagdelen", ""),
        ("24-uursdienst", ""),
        ("24 uurs bereikbaarheid", ""),
        ("24x7 uur", ""),
        ("24 uur bereikbaar", ""),
        ("reactietijd 4 uur", ""),
        ("binnen 48 uur", ""),
        ("48 uur van tevoren", ""),
        ("om 12 uur", ""),
        ("van 9 tot 17 uur", ""),
        ("op dinsdag 10 november van 13 tot 17 uur", ""),
        ("10 november 2026 tussen 13 en 15 uur", ""),
        ("spreekuur dinsdag 13-17 uur", ""),
        ("reageer vóór vrijdag 12u", ""),
        ("reageren kan tot morgen 12 uur", ""),
        ("4 x 8 uur per week", ""),
        ("2x16 uur per week", ""),
        ("⟨24-28 u. p.w.⟩", "24-28"),
        ("⟨8 u. p/wk⟩", "8-8"),
        ("⟨20 uur p. wk.⟩", "20-20"),
        ("⟨min. 20 / max. 30 uur⟩", "20-30"),
        ("⟨min. 20; max. 30 uur⟩", "20-30"),
        ("deadline 3-11-26 17u", ""),
        ("maandag tussen half tien en twaalf uur", ""),
        ("start 1 december, ⟨24 uur⟩", "24-24"),
        ("start 1 dec, ⟨16 uur⟩, max 90", "16-16"),
        ("ma, di en do ⟨24 uur⟩", "24-24"),
        ("kantooruren 08.00-17.00", ""),
        ("tot 17.00 uur", ""),
        ("8 uur per dag", ""),
        ("16 uur per maand", ""),
        ("40 uur per sprint", ""),
        ("een opleiding van 40 uur", ""),
        ("minimaal 20 uur nascholing", ""),
        ("20 PE-uren", ""),
        ("€ 85 per uur", ""),
        ("85 p/u", ""),
        ("36 maanden", ""),
        ("24 punten", ""),
        ("36 jaar", ""),
        ("ISO 27001:2022", ""),
        ("NEN 7510", ""),
        ("06-12345678", ""),
        ("3511 UU Utrecht", ""),
        ("32 MB", ""),
        ("24/7", ""),
    ],
)
def test_hours(line, hours):
    assert found_in(line, find_hours, ends)[0] == hours.split()


@pytest.mark.parametrize(
    ("line", "hours"),
    [
        ("⟨min. 24, max. 32⟩", "24-32"),
        ("⟨24-32⟩", "24-32"),
        ("⟨24 tot max. 32 uur⟩", "24-32"),
        ("ca. ⟨32⟩", "32-32"),
        ("± ⟨32⟩", "32-32"),
        ("⟨zesendertig⟩", "36-36"),
        ("⟨32⟩ (flexibel in te delen)", "32-32"),
        ("⟨36 u⟩", "36-36"),
        ("⟨36 uur/week⟩", "36-36"),
        ("0,8 fte", ""),
        ("0,8 - 1,0 fte", ""),
        ("1600 uur op jaarbasis", ""),
        ("1600", ""),
        ("16 dagdelen", ""),
        ("3 à 4 dagen", ""),
        ("2 dagen per week", ""),
        ("nader te bepalen", ""),
        ("6 maanden", ""),
        ("85 euro", ""),
        ("85%", ""),
        ("1-12-2026", ""),
        ("09.00-17.00", ""),
    ],
)
def test_known_hours(line, hours):
    assert found_in(line, parse_hours, ends)[0] == hours.split()


@pytest.mark.parametrize(
    ("line", "months"),
    [
        ("⟨12 mnd.⟩", "12"),
        ("⟨12 maand⟩", "12"),
        ("⟨één jaar⟩", "12"),
        ("⟨1 jr.⟩", "12"),
        ("⟨anderhalf jaar⟩", "18"),
        ("⟨drieënhalf jaar⟩", "42"),
        ("⟨drie en een half jaar⟩", "42"),
        ("⟨2,5 jaar⟩", "30"),
        ("⟨een half jaar⟩", "6"),
        ("⟨een halfjaar⟩", "6"),
        ("⟨driekwart jaar⟩", "9"),
        ("⟨achttien maanden⟩", "18"),
        ("⟨vierentwintig maanden⟩", "24"),
        ("⟨honderdtwintig maanden⟩", "120"),
        ("⟨12 (twaalf) maanden⟩", "12"),
        ("⟨twaalf (12) maanden⟩", "12"),
        ("⟨1 jaar en 6 maanden⟩", "18"),
        ("⟨1 jaar⟩ + ⟨6 maanden⟩", "12 6"),
        ("⟨anderhalve maand⟩", "1.5"),
        ("⟨drie kwartalen⟩", "9"),
        ("⟨een kwartaal⟩", "3"),
        ("⟨12 months⟩", "12"),
        ("⟨één kalenderjaar⟩", "12"),
        ("⟨6 mnd⟩ met optie op ⟨6 mnd⟩", "6 6"),
        ("zes à twaalf maanden", ""),
        ("6-12 mnd", ""),
        ("6 a 12 maanden", ""),
        ("26 weken", ""),
        ("maandelijks", ""),
        ("jaar 2027", ""),
        ("2x per jaar", ""),
        ("elk half jaar", ""),
        ("per half jaar", ""),
        ("dit jaar", ""),
        ("halfjaarlijks", ""),
        ("derde kwartaal", ""),
        ("1e kwartaal 2027", ""),
        ("Q1 2027", ""),
        ("kwart", ""),
        ("half", ""),
        ("36 uur", ""),
        ("artikel 3 Jaarrekening", ""),
        ("3-jarig", ""),
    ],
)
def test_durations(line, months):
    assert found_in(line, find_durations, lambda value: f"{value:g}")[0] == months.split()


@pytest.mark.parametrize(
    ("line", "weeks"),
    [
        ("⟨26 weken⟩", "26"),
        ("⟨zesentwintig weken⟩", "26"),
        ("⟨anderhalve week⟩", "1.5"),
        ("⟨3 wkn⟩", "3"),
        ("⟨12 wk⟩", "12"),
        ("week 26", ""),
        ("36 uur per week", ""),
        ("week 26-2026", ""),
        ("2-wekelijks", ""),
    ],
)
def test_weeks_length(line, weeks):
    assert found_in(line, find_weeks_length, lambda value: f"{value:g}")[0] == weeks.split()


def times(value):
    return f"{value.count}x{value.months:g}"


@pytest.mark.parametrize(
    ("line", "extension"),
    [
        ("⟨2x 6 mnd⟩", "2x6"),
        ("⟨2x6 maanden⟩", "2x6"),
        ("⟨2 × 12 mnd⟩", "2x12"),
        ("⟨2*6 maanden⟩", "2x6"),
        ("optie ⟨2 maal 12 maanden⟩", "2x12"),
        ("⟨2 maal 6 mnd.⟩", "2x6"),
        ("⟨tweemaal een half jaar⟩", "2x6"),
        ("⟨tweemaal een halfjaar⟩", "2x6"),
        ("⟨twee maal een jaar⟩", "2x12"),
        ("⟨tweemaal één jaar⟩", "2x12"),
        ("⟨2 keer 1 jaar⟩", "2x12"),
        ("⟨2 x max. 6 maanden⟩", "2x6"),
        ("⟨2x optie tot verlenging van 6 maanden⟩", "2x6"),
        ("optie op ⟨2 verlengingen van 6 maanden⟩", "2x6"),
        ("⟨twee opties tot verlenging van elk zes maanden⟩", "2x6"),
        ("⟨3 maal te verlengen met telkens 3 maanden⟩", "3x3"),
        ("kan ⟨2x verlengd worden met telkens 6 mnd⟩", "2x6"),
        ("⟨drie keer met ten hoogste 12 maanden⟩", "3x12"),
        ("⟨1x 6 maanden⟩", "1x6"),
        ("⟨eenmalig 6 maanden⟩", "1x6"),
        ("⟨verlengingsoptie: 6 maanden⟩", "1x6"),
        ("⟨optie tot verlenging: 12 mnd⟩", "1x12"),
        ("1 jaar + ⟨2x 1 jaar⟩", "2x12"),
        ("⟨2 optiejaren⟩", "2x12"),
        ("⟨twee optiejaren⟩", "2x12"),
        ("⟨1 optiejaar⟩", "1x12"),
        ("⟨2x een periode van 6 maanden⟩", "2x6"),
        ("⟨vier keer een kwartaal⟩", "4x3"),
        ("⟨2 maal anderhalf jaar⟩", "2x18"),
        ("⟨tweemaal zes (6) maanden⟩", "2x6"),
        ("⟨2 (twee) maal 6 (zes) maanden⟩", "2x6"),
        ("⟨2 opties à 6 maanden⟩", "2x6"),
        ("⟨2 maal drie en een halve maand⟩", "2x3.5"),
        ("⟨optie 6 maanden, daarna nogmaals 6 maanden⟩", "2x6"),
        ("⟨optie op verlenging van nogmaals zes maanden⟩", "1x6"),
        ("optie 6 maanden, daarna nogmaals 3 maanden", ""),
        ("verlenging met telkens 3 maanden", ""),
        ("met telkens maximaal 6 maanden te verlengen", ""),
        ("steeds te verlengen met 3 maanden", ""),
        ("2x per jaar", ""),
        ("2x 8 uur", ""),
        ("2 maal 3 dagen", ""),
        ("twee keer per maand", ""),
        ("1x per 3 maanden", ""),
        ("eenmaal in de 3 maanden", ""),
        ("2 keer in de 6 maanden", ""),
        ("verlenging mogelijk", ""),
        ("ja, in overleg", ""),
        ("verlengbaar tot 31 december 2027", ""),
        ("2x 6 pagina's", ""),
        ("3 x 10 punten", ""),
        ("optie 2", ""),
        ("36 uur", ""),
    ],
)
def test_extensions(line, extension):
    assert found_in(line, find_extensions, times)[0] == extension.split()


@pytest.mark.parametrize(
    ("line", "extension"),
    [
        ("Ja, ⟨6 maanden⟩", "1x6"),
        ("max. ⟨een half jaar⟩", "1x6"),
        ("⟨optie van anderhalf jaar⟩", "1x18"),
        ("⟨2 x 6 maanden⟩", "2x6"),
        ("telkens 3 maanden", ""),
        ("nader te bepalen", ""),
        ("tot 31-12-2027", ""),
        ("2x", ""),
    ],
)
def test_known_extensions(line, extension):
    assert found_in(line, parse_extensions, times)[0] == extension.split()


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Gevraagd: ⟨2 professionals⟩", "2-2"),
        ("⟨twee (2) professionals⟩", "2-2"),
        ("⟨2 zzp'ers⟩", "2-2"),
        ("Wij zoeken ⟨1 á 2 kandidaten⟩", "1-2"),
        ("Wij zoeken ⟨vijftien kandidaten⟩", "15-15"),
        ("we zijn op zoek naar ⟨drie consulenten⟩", "3-3"),
        ("⟨2x⟩ Adviseur", "2-2"),
        ("vijftien kandidaten reageerden", ""),
        ("de vijf kandidaten met de hoogste score", ""),
        ("maximaal vijf kandidaten worden uitgenodigd", ""),
        ("een team van twaalf consulenten", ""),
        ("2 fte", ""),
        ("honderdtwintig medewerkers", ""),
        ("2x per week", ""),
        ("met drie referenten", ""),
    ],
)
def test_people(line, people):
    assert found_in(line, find_people, ends)[0] == people.split()


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("⟨2⟩", "2-2"),
        ("⟨1 (één)⟩", "1-1"),
        ("max. ⟨2⟩", "2-2"),
        ("⟨twee⟩", "2-2"),
        ("⟨één tot drie⟩", "1-3"),
        ("⟨1 of 2⟩", "1-2"),
        ("⟨2⟩ kandidaten", "2-2"),
        ("⟨1⟩ persoon", "1-1"),
        ("2 fte", ""),
        ("1,0 fte", ""),
        ("0", ""),
        ("n.v.t.", ""),
        ("n.t.b.", ""),
        ("36 uur", ""),
        ("2027", ""),
    ],
)
def test_known_people(line, people):
    assert found_in(line, parse_people, ends)[0] == people.split()
