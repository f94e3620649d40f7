"""What an intermediary takes, and of whom: one row, one wording."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tests.outlining.test_told_parties import told

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


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Wij houden 9% van je uurtarief in zolang de opdracht loopt.", True),
        ("Zzp: wij houden 8% van je uurtarief in.", True),
        (
            "Onze bemiddelingsfee is EUR 4,- per gewerkt uur en gaat af van het tarief dat wordt geboden.",
            True,
        ),
        ("The fee of EUR 1,85 per worked hour is deducted from the hourly rate you submit.", True),
        (
            "De Poortwerk-fee van € 0,85 per gewerkt uur zit in uw tarief en wordt op de factuur ingehouden.",
            True,
        ),
        ("De fee wordt ingehouden op het aangeboden uurtarief.", True),
        ("Van je tarief houden wij per uur EUR 4,50 in.", True),
        ("Van elk uurtarief trekken wij € 3,00 af.", True),
        ("Onze marge trekken we van je tarief af.", True),
        ("€ 2,10 per uur wordt in mindering gebracht op het tarief.", True),
        ("Het bureau houdt 6 procent in van het geboden tarief.", True),
        ("De vergoeding van € 1,95 komt in mindering op uw tarief.", True),
        ("De bijdrage gaat van uw uurtarief af.", True),
        ("Our fee is taken out of your rate.", True),
        ("Onze marge zit in die 92,50: 6% van het tarief.", True),
        ("De fee van € 2,00 per uur zit al in de € 92,50.", True),
        ("5% is withheld from the rate you offer.", True),
        ("The margin comes off the hourly rate.", True),
        ("De toeslag wordt afgetrokken van het geboden uurtarief.", True),
        ("Uw tarief wordt verminderd met onze marge van 8%.", True),
        ("Van het tarief dat je biedt, gaat 7% naar ons.", True),
        ("Van je uurtarief is 6% voor ons.", True),
        ("Onze fee betaal je uit je tarief.", True),
        ("De fee komt ten laste van het tarief.", True),
        ("Reken onze fee van € 2,00 mee in uw tarief.", True),
        ("Neem de fee op in het uurtarief.", True),
        ("Je tarief is inclusief onze fee.", True),
        ("Wij rekenen 9% marge over je uurtarief.", False),
        ("Wij houden 3% in op het gefactureerde bedrag.", False),
        ("De gemeente houdt 5% van het tarief in als u te laat levert.", False),
        ("Wij houden de score in het tarief bij.", False),
        ("Het lagere tarief gaat voor.", False),
        ("De kosten worden van het budget afgetrokken.", False),
        ("Reiskosten worden van het tarief afgetrokken.", False),
        ("Voor detachering houden wij 12% van het uurtarief in.", False),
        ("Voor de bemiddeling houden wij € 3,25 in op ieder gefactureerd uur.", False),
        ("Reken de reiskosten mee in uw tarief.", False),
        ("Wij nemen je graag mee in het tarief van de markt.", False),
    ],
)
def test_a_fee_that_comes_off_the_rate_is_in_it(text: str, *, inside: bool) -> None:
    cap = told(f"Het tarief is exclusief btw. {text}").rate_cap
    assert cap is not None
    assert cap.includes_fee is (True if inside else None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Onze fee van 4,50 p/u gaat daar nog af.", "4.50"),
        ("Onze fee is 4,50 p/u.", "4.50"),
        ("Fee: 4,50 p/u", "4.50"),
        (
            "Tarief: max 92,50 p/u ex btw, incl reiskosten, onze fee van 4,50 p/u gaat daar nog af",
            "4.50",
        ),
        ("De bemiddelingsfee bedraagt 3,75/uur.", "3.75"),
        ("Wij houden 3,25 euro per gewerkt uur in.", "3.25"),
        ("Onze marge: 5,- per uur", "5"),
        ("Wij rekenen 6,- per uur.", "6"),
        ("Platform fee 1,40 per hour", "1.40"),
        ("Onze opslag is 2,95/u", "2.95"),
        ("Marge 4,25 p.u.", "4.25"),
        ("Het tarief is 85,00 p/u.", None),
        ("Je werkt 3 dagen per week, 24 uur.", None),
        ("De fee is nog niet bekend.", None),
        ("Bij overwerk 4,50 p/u extra.", None),
        (
            "Score = laagste tarief / uw tarief x 40. De fee van € 0,95 per gewerkt uur zit in uw tarief.",
            "0.95",
        ),
    ],
)
def test_a_fee_without_its_sign(text: str, value: str | None) -> None:
    assert [str(fee.value) for fee in told(text).fees] == ([value] if value else [])


def test_a_fee_that_a_price_tells_beside_itself() -> None:
    page = PRICED.format(told="De Poortwerk-fee van € 0,85 per gewerkt uur zit in uw tarief.")
    document = read_text(page)
    fees = build(document, rules_outline(document)).fees
    assert [(fee.kind, str(fee.value)) for fee in fees] == [("per_hour", "0.85")]


PRICED = """Adviseur mobiliteit

Opdrachtgever: Gemeente Duinmeer
Sluitingsdatum: 12 mei 2031, 09:00 uur
Maximaal uurtarief: € 90,00

Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding

Gunningscriteria
1. Ervaring met parkeerbeleid (60 punten)
2. Uurtarief (40 punten). {told}
"""


@pytest.mark.parametrize(
    ("sentence", "fees"),
    [
        ("Het verzuim neemt een groot deel in: het ligt met 7,1 procent hoger dan elders.", []),
        ("De kosten nemen met 4% toe en de gemeente houdt daar rekening mee.", []),
        ("Het tekort is 6 procent van de begroting; u neemt maatregelen.", []),
        ("De werkloosheid daalt met 3%; u houdt dat bij.", []),
        ("De uitstroom was 8 procent lager dan vorig jaar, en dat houden wij zo.", []),
        ("Wij houden 7,1 procent van je tarief in.", [(SHARE, "7.1", "all")]),
        ("Zeilwerk neemt 6 procent van het uurtarief.", [(SHARE, "6", "all")]),
        ("Onze fee ligt met 5 procent lager dan bij andere bureaus.", [(SHARE, "5", "all")]),
        ("We rekenen 6% marge over je uurtarief als je via payroll werkt, en € 3,25 per uur bij detachering.", [(SHARE, "6", "zzp"), (HOUR, "3.25", "detachering")]),
        ("We rekenen 7% als zzp'er en 9% via onze payroll.", [(SHARE, "7", "zzp"), (SHARE, "9", "detachering")]),
        ("Wij houden 8% in van zzp'ers op payroll.", [(SHARE, "8", "zzp")]),
        ("Wij houden 8% in van zzp'ers en payrollers.", [(SHARE, "8", "all")]),
    ],
)  # fmt: skip
def test_of_whom_and_of_what(sentence: str, fees: list[ROW]) -> None:
    found = [(fee.kind, f"{fee.value:f}", fee.applies_to) for fee in told(sentence).fees]
    assert found == fees
