"""Moments, times and slots as tenders, mails and portals write them, and what only looks so."""

from datetime import datetime

import pytest

from tenderkit.dutch import find_moments, find_slots, find_times
from tests.support.marked import found_in


def shown(value):
    if isinstance(value, datetime):
        return value.strftime("%Y-%m-%dT%H:%M")
    return value.isoformat()


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("⟨3 november 2026 vóór 12.00u⟩", "12:00"),
        ("⟨3 november 2026, 12u00⟩", "12:00"),
        ("⟨3 november 2026 12:00u⟩", "12:00"),
        ("⟨3 november 2026 klokke 12⟩", "12:00"),
        ("⟨3 november 2026, klokslag 12.00 uur⟩", "12:00"),
        ("⟨3 november 2026 tot 17 uur⟩ (Nederlandse tijd)", "17:00"),
        ("⟨3 november 2026 om 17.00 uur⟩ (CET)", "17:00"),
        ("⟨3 november 2026 23:59⟩", "23:59"),
        ("⟨3 november 2026 23:59:59⟩", "23:59"),
        ("⟨3 november 2026 23.59 uur⟩", "23:59"),
        ("⟨3 november 2026 12.00 hrs⟩", "12:00"),
        ("⟨3 november 2026 12:00h⟩", "12:00"),
        ("⟨3 november 2026 om 12h⟩", "12:00"),
        ("⟨3 november 2026, 12 uur 's middags⟩", "12:00"),
        ("⟨3 november 2026, 12 uur ’s-middags⟩", "12:00"),
        ("⟨3 november 2026 om twaalf uur 's middags⟩", "12:00"),
        ("⟨3 november 2026, 's middags om 12 uur⟩", "12:00"),
        ("⟨3 november 2026 's ochtends 9 uur⟩", "09:00"),
        ("⟨3 november 2026 's middags om 4 uur⟩", "16:00"),
        ("⟨3 november 2026 om twaalf uur⟩", "12:00"),
        ("⟨3 november 2026 om zeventien uur⟩", "17:00"),
        ("⟨3 november 2026 om half twaalf⟩", "11:30"),
        ("⟨3 november 2026 om half 12⟩", "11:30"),
        ("⟨3 november 2026 om half één 's middags⟩", "12:30"),
        ("⟨3 november 2026, half drie 's middags⟩", "14:30"),
        ("⟨3 november 2026 om kwart over negen⟩", "09:15"),
        ("⟨3 november 2026 om kwart voor tien⟩", "09:45"),
        ("⟨3 november 2026 om kwart over 9⟩", "09:15"),
        ("⟨3 november 2026 om 9 uur 's morgens⟩", "09:00"),
        ("⟨3 november 2026, 5 uur 's middags⟩", "17:00"),
        ("⟨3 november 2026 (12:00)⟩", "12:00"),
        ("⟨3 november 2026 - 12:00 uur⟩", "12:00"),
        ("⟨3 november 2026, uiterlijk 12.00 uur⟩", "12:00"),
        ("⟨3 november 2026 om uiterlijk 12:00 uur⟩", "12:00"),
        ("⟨3 november 2026 uiterlijk om 12.00 uur⟩", "12:00"),
        ("⟨3 november 2026, strikt vóór 12.00 uur⟩", "12:00"),
        ("⟨3 november 2026 12:00 uur⟩ Amsterdamse tijd", "12:00"),
        ("⟨3 november 2026 | 12:00⟩", "12:00"),
        ("⟨3 november 2026 @ 12:00⟩", "12:00"),
        ("⟨3 november 2026, tijd: 12:00⟩", "12:00"),
        ("⟨3 november 2026 (uiterlijk 12.00 uur)⟩", "12:00"),
        ("⟨3 november 2026 (tot 12 uur)⟩", "12:00"),
        ("⟨3 november 2026 9u30⟩", "09:30"),
        ("⟨3 november 2026 09h30⟩", "09:30"),
        ("⟨3 november 2026 om 9.30u⟩", "09:30"),
        ("⟨3-11-26 12:00⟩", "12:00"),
        ("⟨03-11-2026 12.00⟩", "12:00"),
        ("⟨di 3/11/'26 om 12u⟩", "12:00"),
        ("⟨di 3/11/'26 om 12⟩.", "12:00"),
        ("⟨di 3/11/'26⟩ 12u", ""),
        ("deadline ⟨di 3/11/'26 12u⟩", "12:00"),
        ("reageren vóór ⟨dinsdag 3 november 2026 17u⟩", "17:00"),
        ("start ⟨3-11-26⟩ 16u", ""),
        ("⟨3 november 2026 om negen uur in de ochtend⟩", "09:00"),
        ("⟨3 november 2026 om vijf uur in de middag⟩", "17:00"),
        ("⟨3 november 2026, 4 uur in de middag⟩", "16:00"),
        ("⟨2026-11-03 12:00⟩", "12:00"),
        ("vóór ⟨12.00 uur dinsdag 3 november 2026⟩", "12:00"),
        ("⟨12u00 op 3 november 2026⟩", "12:00"),
        ("om ⟨half twaalf op 3 november 2026⟩", "11:30"),
        ("om ⟨9 uur 's ochtends op 3 november 2026⟩", "09:00"),
        ("de ⟨derde november 2026, twaalf uur 's middags⟩", "12:00"),
        ("⟨3 november 2026⟩ voor 36 uur p/w", ""),
        ("⟨3 november 2026⟩, 16 uur p.w.", ""),
        ("⟨3 november 2026⟩ 8 uur per dag", ""),
        ("⟨3 november 2026⟩ 24/7", ""),
        ("⟨3 november 2026⟩; 12 maanden", ""),
        ("⟨3 november 2026⟩ 2x6 maanden", ""),
        ("⟨3 november 2026⟩ 10,5 punten", ""),
        ("⟨3 november 2026⟩ € 98.50", ""),
        ("⟨3 november 2026⟩ 98.50 euro", ""),
        ("⟨3 november 2026⟩, 2 pagina's", ""),
        ("⟨3 november 2026⟩ twaalf maanden", ""),
        ("⟨3 november 2026⟩ voor een half jaar", ""),
        ("⟨3 november 2026⟩ om 12 kandidaten te spreken", ""),
        ("⟨3 november 2026⟩, om drie redenen", ""),
        ("⟨3 november 2026⟩ einde dag", ""),
        ("⟨3 november 2026⟩ kwart fte", ""),
        ("⟨3 november 2026⟩ half werk", ""),
        ("⟨3 november 2026⟩ om half drie", ""),
        ("⟨3 november 2026⟩ 12.5%", ""),
        ("⟨3 november 2026⟩ (12 fte)", ""),
    ],
)  # fmt: skip
def test_moments(line, moment):
    expected = f"2026-11-03T{moment}" if moment else "2026-11-03"
    assert found_in(line, find_moments, shown)[0] == [expected]


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Eindtijd: ⟨12u00⟩", "12:00"),
        ("om ⟨half twaalf⟩", "11:30"),
        ("om ⟨kwart over negen⟩", "09:15"),
        ("tot ⟨half vijf 's middags⟩", "16:30"),
        ("klokke ⟨12⟩", "12:00"),
        ("⟨twaalf uur 's middags⟩", "12:00"),
        ("⟨23:59:59⟩", "23:59"),
        ("tijdstip ⟨17.00 uur⟩", "17:00"),
        ("half twaalf", ""),
        ("half acht maanden", ""),
        ("kwart", ""),
        ("ISO 27001:2022", ""),
        ("artikel 2.30", ""),
        ("art. 7:658", ""),
        ("NEN 3140:2011", ""),
        ("verhouding 12:88", ""),
        ("24 uur per dag", ""),
        ("36 uur", ""),
        ("0,8 fte", ""),
        ("binnen 24 uur", ""),
        ("8 uur p.d.", ""),
        ("1600 uur", ""),
        ("zestien uur per week", ""),
        ("om 12 kandidaten", ""),
        ("versie 2.10", ""),
        ("€ 12.50", ""),
    ],
)
def test_times(line, times):
    found = found_in(line, find_times, lambda value: value.strftime("%H:%M"))
    assert found[0] == times.split()


@pytest.mark.parametrize(
    ("line", "slots"),
    [
        ("⟨3 november 2026 tussen 9 en 12 uur⟩", "09:00-12:00"),
        ("⟨3 november 2026 van 9.00u tot 12.00u⟩", "09:00-12:00"),
        ("⟨3 november 2026, 09:00-12:00u⟩", "09:00-12:00"),
        ("⟨3 november 2026 9u-12u⟩", "09:00-12:00"),
        ("⟨3 november 2026: 13.30 - 15.30 uur⟩", "13:30-15:30"),
        ("⟨3 november 2026 tussen half tien en half twaalf⟩", "09:30-11:30"),
        ("⟨3 november 2026 van negen uur tot twaalf uur⟩", "09:00-12:00"),
        ("⟨tussen 9.00 en 12.00 uur op 3 november 2026⟩", "09:00-12:00"),
        ("3 november 2026 24-36 uur per week", ""),
        ("3 november 2026 9 - 12 maanden", ""),
        ("3 november 2026 van 16 tot 20 uur p/w", ""),
    ],
)
def test_slots(line, slots):
    found = found_in(line, find_slots, lambda s: f"{s.starts_at:%H:%M}-{s.ends_at:%H:%M}")
    assert found[0] == slots.split()
