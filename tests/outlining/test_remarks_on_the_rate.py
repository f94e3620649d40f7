"""What remarks say of VAT and of the way to work, by the rate and far from it."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import RateCap

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
{near}
Uren per week: 24
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

Overige informatie

{far}
"""


def cap(near: str = "", far: str = "") -> RateCap:
    found = extract(read_text(PAGE.format(near=near, far=far))).rate_cap
    assert found is not None
    return found


@pytest.mark.parametrize("where", ["near", "far"])
@pytest.mark.parametrize(
    ("told", "vat", "travel"),
    [
        ("Het tarief is exclusief btw en inclusief reis- en verblijfkosten.", True, True),
        ("Genoemd tarief is excl. BTW, incl. reiskosten.", True, True),
        ("Het tarief is all-in, exclusief btw.", True, True),
        ("Het tarief is all-inclusive, btw uitgezonderd.", True, True),
        ("Btw is niet in dit tarief begrepen; reistijd wel.", True, True),
        ("Het genoemde bedrag is zonder btw, maar met alle reiskosten.", True, True),
        ("Reiskosten kun je niet apart declareren.", None, True),
        ("Reiskosten kunnen niet in rekening worden gebracht.", None, True),
        ("Er worden geen reiskosten vergoed.", None, True),
        ("Er is geen reiskostenvergoeding.", None, True),
        ("Reiskosten zijn voor eigen rekening.", None, True),
        ("Reis- en parkeerkosten worden geacht in het uurtarief te zijn begrepen.", None, True),
        ("Het uurtarief is inclusief alle kosten, waaronder reiskosten.", None, True),
        ("Het tarief is inclusief alle bijkomende kosten, exclusief omzetbelasting.", True, True),
        ("Alle bijkomende kosten, zoals reiskosten, zitten in het tarief.", None, True),
        ("Reistijd en reiskosten zijn inbegrepen in het tarief.", None, True),
        ("In het tarief zitten de reiskosten al.", None, True),
        ("Woon-werkverkeer wordt niet vergoed.", None, True),
        ("Kosten voor woon-werkverkeer komen voor rekening van de opdrachtnemer.", None, True),
        ("Reiskosten naar de standplaats worden niet vergoed.", None, True),
        (
            "Het tarief is inclusief woon-werkverkeer; dienstreizen worden apart vergoed.",
            None,
            True,
        ),
        ("Reiskosten worden vergoed op basis van € 0,23 per kilometer.", None, False),
        ("Reiskosten woon-werk worden vergoed à € 0,21 per km.", None, False),
        ("Kilometers mag je declareren.", None, False),
        ("Reiskosten komen er nog bij.", None, False),
        ("Het tarief is exclusief reiskosten en exclusief btw.", True, False),
        ("Tarief excl. btw en reiskosten.", True, False),
        ("Het tarief is ex btw, ex reiskosten.", True, False),
        ("De reiskosten worden apart vergoed.", None, False),
        ("Reiskosten worden op basis van werkelijke kosten vergoed.", None, False),
        ("Je krijgt een reiskostenvergoeding van € 0,23 per kilometer.", None, False),
        ("Bovenop het tarief ontvang je een reiskostenvergoeding.", None, False),
        ("Daarnaast vergoeden wij je reiskosten.", None, False),
        ("Alle bedragen zijn exclusief btw.", True, None),
        ("Alle genoemde tarieven zijn exclusief btw.", True, None),
        ("Bedragen exclusief btw.", True, None),
        ("De genoemde prijzen zijn exclusief 21% btw.", True, None),
        ("Over het tarief brengt u btw in rekening.", True, None),
        ("Tarief inclusief btw.", False, None),
        ("Het tarief is inclusief 21% btw.", False, None),
        ("De btw zit in het tarief.", False, None),
        ("The rate excludes VAT and includes travel expenses.", True, True),
        ("The rate is exclusive of VAT and inclusive of commuting costs.", True, True),
        ("Travel expenses are not reimbursed.", None, True),
        ("Travel costs are reimbursed separately.", None, False),
        ("All rates are ex VAT.", True, None),
        ("Dienstreizen worden apart vergoed.", None, None),
        ("Zakelijke kilometers worden vergoed.", None, None),
        ("Je vult de btw-aangifte in.", None, None),
        ("De reistijd naar het station is tien minuten.", None, None),
        ("Het budget van het project is exclusief btw.", None, None),
        ("De begroting van € 2 miljoen is inclusief btw.", None, None),
        ("Vermeld of je tarief inclusief of exclusief btw is.", None, None),
        ("Je bent bereid te reizen door de hele provincie.", None, None),
        ("De reizen van de raad worden apart vergoed.", None, None),
        ("Reiskosten zijn niet declarabel.", None, True),
        ("Er geldt geen reiskostenvergoeding.", None, True),
        ("Reis- en verblijfkosten komen niet voor vergoeding in aanmerking.", None, True),
        ("Reistijd en reiskosten worden niet apart vergoed.", None, True),
        ("Wij vergoeden geen reiskosten.", None, True),
        ("De gemeente vergoedt geen kilometers of parkeerkosten.", None, True),
        ("Parkeerkosten worden niet vergoed.", None, True),
        ("Kosten voor reizen kunt u niet in rekening brengen.", None, True),
        ("Reizen is voor eigen rekening.", None, True),
        ("Reiskosten mogen niet los worden gefactureerd.", None, True),
        ("Voor woon-werkverkeer krijg je geen vergoeding.", None, True),
        ("Voor woon-werkverkeer krijg je een vergoeding van € 0,23 per kilometer.", None, False),
        ("De gemeente vergoedt je reiskosten.", None, False),
        ("Reiskosten mag je apart factureren.", None, False),
        ("Reiskosten kun je declareren bij de gemeente.", None, False),
        ("Reiskosten worden vergoed conform de cao.", None, False),
        ("Reiskosten worden vergoed op basis van tweede klas openbaar vervoer.", None, False),
        ("Reiskosten worden volledig vergoed.", None, False),
        ("Kilometers worden vergoed tegen € 0,23.", None, False),
        ("Je ontvangt daarnaast een kilometervergoeding.", None, False),
        ("Travel time is not paid.", None, True),
        ("Travel expenses may not be charged separately.", None, True),
        ("Travel expenses will be reimbursed.", None, False),
        ("Alle genoemde bedragen zijn excl. btw.", True, None),
        ("De tarieven zijn exclusief btw.", True, None),
        ("Tarieven dienen exclusief btw te worden opgegeven.", True, None),
        ("Alle tarieven in deze uitvraag zijn exclusief btw en inclusief reiskosten.", True, True),
        ("Uurtarief exclusief omzetbelasting.", True, None),
        ("Het maximumtarief is inclusief btw.", False, None),
        ("All amounts are exclusive of VAT.", True, None),
        ("Het tarief is exclusief BTW, inclusief reis-, verblijf- en parkeerkosten.", True, True),
        ("Het tarief is exclusief btw maar inclusief alle overige kosten.", True, True),
        (
            "Het tarief is all-in en exclusief btw; er worden geen andere kosten vergoed.",
            True,
            True,
        ),
        ("Reiskosten voor het gesprek worden niet vergoed.", None, None),
        ("Reiskosten voor het interview zijn voor eigen rekening.", None, None),
        ("Reiskosten van cliënten worden vergoed.", None, None),
        ("Je beoordeelt of reiskosten worden vergoed.", None, None),
        ("De gemeente vergoedt reiskosten van leerlingen.", None, None),
        ("Reiskosten voor dienstreizen worden apart vergoed.", None, None),
        ("Zakelijke reizen worden vergoed.", None, None),
        (
            "Je behandelt aanvragen voor een vervoersvoorziening of vergoeding van reiskosten.",
            None,
            None,
        ),
        ("Het budget van € 1,2 miljoen is exclusief btw.", None, None),
        ("De bedragen in de begroting worden jaarlijks vastgesteld.", None, None),
        ("Je maakt beleid voor jeugdhulp met verblijf.", None, None),
        ("Het gebied van 300 vierkante kilometer heeft 40 kilometer dijk.", None, None),
        ("De reistijd met de trein is niet inbegrepen in de werktijd.", None, None),
        (
            "Je bent verantwoordelijk voor de aangifte btw en de reiskosten van het bestuur.",
            None,
            None,
        ),
    ],
)
def test_a_remark_wherever_it_stands(
    told: str, vat: bool | None, travel: bool | None, where: str
) -> None:
    found = cap(**{where: told})
    assert (found.excludes_vat, found.includes_travel) == (vat, travel)


@pytest.mark.parametrize(
    ("told", "vat", "travel"),
    [
        ("Btw niet inbegrepen, reiskosten wel.", True, True),
        ("Reizen zit in de prijs.", None, True),
        ("Voor reizen wordt niets extra betaald.", None, True),
        ("Dit is een bedrag inclusief btw en reiskosten.", False, True),
        ("Btw wordt apart in rekening gebracht.", True, None),
        ("Btw komt daar nog bij.", True, None),
        ("Een reiskostenvergoeding is niet van toepassing.", None, True),
        ("No travel expenses are reimbursed.", None, True),
    ],
)
def test_a_remark_that_must_stand_by_the_rate(
    told: str, vat: bool | None, travel: bool | None
) -> None:
    found = cap(near=told)
    assert (found.excludes_vat, found.includes_travel) == (vat, travel)
    assert (cap(far=told).excludes_vat, cap(far=told).includes_travel) == (None, None)


@pytest.mark.parametrize(
    ("told", "flags"),
    [
        ("Van dat uurtarief gaat onze 5 procent nog af.", (None, None, True)),
        ("Onze marge gaat daar nog af: € 5,50 per uur.", (None, None, True)),
        ("Het tarief is maximaal € 91,00 per uur. Wij houden er € 6,50 per gewerkt uur van in, bij iedereen hetzelfde.", (None, None, True)),
        ("Kadewerk takes 3.5% of the hourly rate that you offer; it is already inside the rate the client pays.", (None, None, True)),
        ("Daar gaat onze bemiddelingsfee van 6% nog vanaf.", (None, None, True)),
        ("Ook onze bemiddelingskosten gaan van dat tarief af.", (None, None, True)),
        ("Wij rekenen 2,75 euro per gewerkt uur, dat bedrag trekken we van je uurtarief af.", (None, None, True)),
        ("De fee van € 3,25 per uur wordt verrekend met het tarief dat de gemeente betaalt.", (None, None, True)),
        ("Onze fee zit al in het tarief.", (None, None, True)),
        ("Onze marge van 6% is bij het tarief inbegrepen.", (None, None, True)),
        ("Wij rekenen 4% over het gefactureerde bedrag.", (None, None, None)),
        ("Onze fee van 5% komt boven op je tarief.", (None, None, False)),
        ("Op tarief: excl. btw, reiskosten naar het projectkantoor horen erbij, ritten naar de bouwplaats vergoeden we apart.", (True, True, None)),
        ("Het tarief is zonder btw; reizen zit erin.", (True, True, None)),
        ("Het tarief is exclusief btw. Reiskosten komen er los bovenop.", (True, False, None)),
        ("Btw komt er nog bij, reiskosten zitten in het tarief.", (True, True, None)),
        ("De gemeente vergoedt niets boven op het uurtarief, reiskosten zijn dus inbegrepen.", (None, True, None)),
        ("Reiskosten krijg je niet apart, die zitten in het uurtarief.", (None, True, None)),
        ("Reistijd en reiskosten worden niet apart vergoed.", (None, True, None)),
        ("Reiskosten mag je declareren naast het uurtarief.", (None, False, None)),
        ("De kandidaat krijgt reiskosten voor dienstreizen vergoed.", (None, None, None)),
        ("Dat bedrag is zonder btw; reistijd en kilometers zitten erin.", (True, True, None)),
    ],
)  # fmt: skip
def test_what_comes_off_and_what_belongs_to_it(
    told: str, flags: tuple[bool | None, bool | None, bool | None]
) -> None:
    found = cap(far=told)
    assert (found.excludes_vat, found.includes_travel, found.includes_fee) == flags


@pytest.mark.parametrize(
    ("label", "flags"),
    [
        ("Maximaal uurtarief: € 91,00 (zonder btw, met reizen)", (True, True, None)),
        ("Tarief: € 91,00 ex btw, rk erin", (True, True, None)),
        ("Tarief: max € 91,00, btw komt er nog bij, kilometers inbegrepen", (True, True, None)),
        ("Tarief: max 91,00 all-in ex btw (dus incl. reis- en verblijf en incl. jullie opslag)", (True, True, True)),
    ],
)  # fmt: skip
def test_flags_behind_the_amount(
    label: str, flags: tuple[bool | None, bool | None, bool | None]
) -> None:
    page = PAGE.replace("Maximaal uurtarief: € 91,00", label)
    found = extract(read_text(page.format(near="", far=""))).rate_cap
    assert found is not None
    assert (found.excludes_vat, found.includes_travel, found.includes_fee) == flags
