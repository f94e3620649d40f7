"""What an intermediary takes, and of whom: one row, one wording."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text

SHARE, HOUR = "percentage", "per_hour"
ROW = tuple[str, str, str]


@pytest.mark.parametrize(
    ("sentence", "fees"),
    [
        ("Contractmanagement: € 1,95 per uur", [(HOUR, "1.95", "all")]),
        ("Brokerfee\t2,75%", [(SHARE, "2.75", "all")]),
        ("Per gewerkt uur houden wij twee euro in.", [(HOUR, "2", "all")]),
        ("Onze provisie is vijf procent van het uurtarief.", [(SHARE, "5", "all")]),
        ("Zelfstandigen betalen 9% over het tarief, bij detachering is dat 13%.", [(SHARE, "9", "zzp"), (SHARE, "13", "detachering")]),
        ("Als zzp'er 8% van het uurtarief, via detachering 11%.", [(SHARE, "8", "zzp"), (SHARE, "11", "detachering")]),
        ("Werk je als freelancer, dan rekenen wij € 4 per uur; werk je in loondienst, dan € 2,50.", [(HOUR, "4", "zzp"), (HOUR, "2.50", "detachering")]),
        ("Van je factuur gaat € 1,10 per uur af voor het platform.", [(HOUR, "1.10", "all")]),
        ("Op elk gefactureerd uur wordt € 0,95 ingehouden aan administratiekosten.", [(HOUR, "0.95", "all")]),
        ("Our commission is 6% of the hourly rate.", [(SHARE, "6", "all")]),
        ("A margin of four percent is deducted from each invoice.", [(SHARE, "4", "all")]),
        ("Loondienst via ons kost je 10 procent van het uurtarief.", [(SHARE, "10", "detachering")]),
        ("Voor onze dienstverlening rekenen wij 3,5% over elk gefactureerd bedrag.", [(SHARE, "3.5", "all")]),
        ("Wat kost het? Een opslag van zeven procent.", [(SHARE, "7", "all")]),
        ("Platformbijdrage: € 0,75 per gefactureerd uur", [(HOUR, "0.75", "all")]),
        ("Servicekosten € 1,25 p/u", [(HOUR, "1.25", "all")]),
        ("Het bureau neemt 4% van het uurtarief.", [(SHARE, "4", "all")]),
        ("Wij zitten er met zes procent tussen.", [(SHARE, "6", "all")]),
        ("Bij te late levering houdt de gemeente 5% van de factuur in.", []),
        ("De social return bedraagt 5% van de opdrachtsom.", []),
        ("Voor overuren geldt een toeslag van 25%.", []),
        ("De reiskostenvergoeding is € 0,23 per km.", []),
        ("Het team kreeg er dit jaar vijf procent werk bij.", []),
        ("Bij betaling binnen veertien dagen geldt 2% korting.", []),
        ("De fee is al in het tarief verwerkt.", []),
        ("Een parkeervergunning kost je € 3 per uur minder.", []),
        ("De indexering is ten hoogste drie procent per jaar.", []),
        ("Wij vragen je 10% van je tijd aan overleg te besteden.", []),
        ("De marge is 5% van het tarief. Vul je profiel voor minstens 70% in.", [(SHARE, "5", "all")]),
        ("Onze fee is 10%.", [(SHARE, "10", "all")]),
    ],
)  # fmt: skip
def test_a_fee(sentence: str, fees: list[ROW]) -> None:
    document = read_text(
        "Beleidsadviseur wonen\nOpdrachtgever: Gemeente Duinmeer\n"
        "Sluitingsdatum: 12 mei 2031, 09:00 uur\n\nDe opdracht\n\n"
        f"{sentence}\n\nEisen\n1. Minimaal 3 jaar ervaring als beleidsadviseur wonen.\n"
        "2. Een afgeronde hbo-opleiding.\n"
    )
    found = build(document, rules_outline(document)).fees
    assert [(fee.kind, str(fee.value), fee.applies_to) for fee in found] == fees
