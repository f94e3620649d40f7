"""What an intermediary takes, told by what it is called, by whom it is borne, or as an answer."""

from decimal import Decimal

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

{heading}

{told}
"""


@pytest.mark.parametrize(
    ("told", "fees"),
    [
        ("Het bureau ontvangt van de winnaar een bijdrage van € 2,15 voor elk gewerkt uur.", [("per_hour", "2.15", "all")]),
        ("Leveranciers dragen per gefactureerd uur € 1,35 af.", [("per_hour", "1.35", "all")]),
        ("Flexkade berekent de opdrachtnemer € 2,05 per gewerkt uur.", [("per_hour", "2.05", "all")]),
        ("Wat houden jullie in? Acht procent van het tarief.", [("percentage", "8", "all")]),
        ("Onze marge is 9% over het tarief, voor iedereen gelijk.", [("percentage", "9", "all")]),
        ("Wij geven een vergoeding van € 0,23 per kilometer.", []),
        ("De gemeente rekent op 80% inzet.", []),
    ],
)  # fmt: skip
@pytest.mark.parametrize("heading", ["Kosten", "Loondienst of zelfstandig", "Veelgestelde vragen"])
def test_fees(told: str, fees: list[tuple[str, str, str]], heading: str) -> None:
    tender = extract(read_text(PAGE.format(told=told, heading=heading)))
    assert [(one.kind, one.value, one.applies_to) for one in tender.fees] == [
        (kind, Decimal(value), applies) for kind, value, applies in fees
    ]


@pytest.mark.parametrize(
    ("told", "applies_to"),
    [
        ("Zzp\n\nInzet als zelfstandige kan niet.\n\nFee\n\nWij factureren de leverancier € 1,95 voor ieder gewerkt uur.", "all"),
        ("Zzp\n\nWij houden per uur € 3,10 in.", "zzp"),
        ("Zzp of niet?\n\nWij houden per uur € 3,10 in, zzp of verloond maakt niet uit.", "all"),
    ],
)  # fmt: skip
def test_of_whom_a_fee_is_taken(told: str, applies_to: str) -> None:
    page = PAGE.format(heading="Overige informatie", told=told)
    assert [fee.applies_to for fee in extract(read_text(page)).fees] == [applies_to]
