"""Amounts and rates as tenders, mails and portals write them, and what only looks like money."""

from decimal import Decimal

import pytest

from tenderkit.dutch import find_amounts, find_rates, parse_rate
from tests.support.marked import found_in


@pytest.mark.parametrize(
    ("line", "amounts"),
    [
        ("⟨EUR 98,-⟩", "98"),
        ("⟨98,=⟩ per uur", "98"),
        ("⟨€ 98,=⟩", "98"),
        ("⟨€98.50⟩", "98.50"),
        ("⟨€ 98,--⟩ excl. btw", "98"),
        ("⟨€ 98,–⟩", "98"),
        ("⟨€ 98, -⟩", "98"),
        ("⟨€. 98,50⟩", "98.50"),
        ("⟨98€⟩", "98"),
        ("⟨98,50 €⟩", "98.50"),
        ("⟨EUR98⟩", "98"),
        ("⟨Euro 98,50⟩", "98.50"),
        ("⟨eur 98⟩", "98"),
        ("⟨98,50 EUR⟩ p/u", "98.50"),
        ("⟨€ 1.250,00⟩", "1250.00"),
        ("⟨€ 1.250,-⟩ per dag", "1250"),
        ("⟨€ 12 500⟩", "12500"),
        ("⟨k€ 50⟩", "50000"),
        ("⟨€ 50k⟩", "50000"),
        ("⟨50 k€⟩", "50000"),
        ("⟨€ 1,5 mln⟩.", "1500000"),
        ("⟨2,5 miljoen euro⟩", "2500000"),
        ("⟨2,5 mln euro⟩", "2500000"),
        ("⟨€ 2 miljoen⟩ per aanspraak", "2000000"),
        ("⟨anderhalf miljoen euro⟩", "1500000"),
        ("⟨twee miljoen euro⟩", "2000000"),
        ("⟨een miljoen euro⟩", "1000000"),
        ("⟨tweehonderdvijftigduizend euro⟩", "250000"),
        ("⟨honderdtwaalf euro⟩", "112"),
        ("⟨vijfentachtig euro⟩ per uur", "85"),
        ("⟨vijf-en-tachtig euro⟩", "85"),
        ("⟨negentig euro en vijftig cent⟩", "90.50"),
        ("⟨98 euro en 50 cent⟩", "98.50"),
        ("⟨98 euro⟩ 50 punten", "98"),
        ("⟨€ 112,- (honderdtwaalf euro)⟩ per uur", "112"),
        ("⟨€ 112,00 (zegge: honderdtwaalf euro)⟩", "112.00"),
        ("⟨honderdtwaalf (112) euro⟩", "112"),
        ("⟨112 (honderdtwaalf) euro⟩", "112"),
        ("van ⟨€ 85⟩ tot ⟨€ 95⟩", "85 95"),
        ("tussen ⟨85⟩ en ⟨95 euro⟩", "85 95"),
        ("⟨85⟩ - ⟨95 euro⟩", "85 95"),
        ("⟨85⟩ tot ⟨95 euro⟩ per uur", "85 95"),
        ("⟨82,50⟩ à ⟨95 euro⟩", "82.50 95"),
        ("tussen ⟨tachtig⟩ en ⟨negentig euro⟩", "80 90"),
        ("⟨€ 85⟩ - ⟨95⟩ per uur", "85 95"),
        ("⟨€85⟩-⟨95⟩", "85 95"),
        ("⟨€ 85,-⟩ tot ⟨95,-⟩", "85 95"),
        ("⟨€ 90,00⟩ – ⟨€ 94,99⟩", "90.00 94.99"),
        ("⟨€ 85⟩ of ⟨€ 95⟩", "85 95"),
        ("⟨75 cent⟩ per gewerkt uur", "0.75"),
        ("⟨€ 0,75⟩ per uur", "0.75"),
        ("⟨€ 85⟩ - 36 uur", "85"),
        ("⟨€ 85⟩ tot 32 uur", "85"),
        ("⟨€ 85⟩ en 2 dagen", "85"),
        ("⟨€ 85⟩ - 10%", "85"),
        ("⟨€ 95⟩ - 85 punten", "95"),
        ("⟨€ 85⟩ tot 31 december", "85"),
        ("24 tot 32 uur à ⟨85 euro⟩", "85"),
        ("36 uur tegen ⟨85 euro⟩", "85"),
        ("punt 3 en ⟨85 euro⟩", "85"),
        ("€ -", ""),
        ("€ n.t.b.", ""),
        ("€ p.m.", ""),
        ("98", ""),
        ("98,50", ""),
        ("honderd procent", ""),
        ("vijftig medewerkers", ""),
        ("een euro", ""),
        ("geen cent", ""),
        ("EUR-lex 32014L0024", ""),
        ("Euronorm 6", ""),
        ("Euro 6-norm", ""),
        ("Eurocode 2", ""),
        ("in het centrum 50 centrale", ""),
        ("eurocent", ""),
        ("NL02 ABNA 0123 4567 89", ""),
        ("06-12345678", ""),
        ("1.2.3 Prijs", ""),
        ("50 centimeter", ""),
        ("3511 EU Utrecht", ""),
        ("artikel 98, - lid 2", ""),
        ("ISO 27001:2022", ""),
        ("Verordening (EU) 2016/679", ""),
        ("100k inwoners", ""),
        ("perceel 1, - gebied 2", ""),
        ("twaalf, dertien", ""),
    ],
)
def test_amounts(line, amounts):
    found, _ = found_in(line, find_amounts, str)
    assert [Decimal(one) for one in found] == [Decimal(one) for one in amounts.split()]


def flags(value):
    """`v` VAT on top, `V` in it; `t` travel in it, `T` on top; `f` fee in it, `F` on top; `m`."""
    said = ("vV", value.excludes_vat), ("tT", value.includes_travel), ("fF", value.includes_fee)
    letters = "".join(pair[not flag] for pair, flag in said if flag is not None)
    return f"{value.amount} {letters}{'m' if value.is_maximum else ''}"


@pytest.mark.parametrize(
    ("line", "rates"),
    [
        ("max. ⟨€100⟩ all-in", ["100 tm"]),
        ("max. ⟨€ 100⟩ all inclusive", ["100 tm"]),
        ("⟨98 euro⟩ excl. btw", ["98 v"]),
        ("⟨98,=⟩ ex. btw", ["98 v"]),
        ("⟨98 euro per uur⟩ (ex btw)", ["98 v"]),
        ("⟨€ 98,-⟩ ex btw / incl. reis- en verblijfkosten", ["98 vt"]),
        ("⟨€ 98⟩ incl. reis-, verblijf- en parkeerkosten, excl. btw", ["98 vt"]),
        ("⟨€ 98⟩ vrijgesteld van btw", ["98 "]),
        ("⟨€ 98⟩ inclusief reiskosten, vrijgesteld van btw", ["98 t"]),
        ("⟨€ 98⟩ incl. reiskosten (btw-vrijgesteld)", ["98 t"]),
        ("⟨€ 98⟩ incl. reiskosten, btw verlegd", ["98 t"]),
        ("⟨€ 98⟩ inclusief alle bijkomende kosten, exclusief btw", ["98 vt"]),
        ("⟨€ 98⟩ excl. btw, reiskosten voor eigen rekening", ["98 vt"]),
        ("⟨€ 98⟩ excl. btw; er is geen reiskostenvergoeding", ["98 vt"]),
        ("⟨€ 98⟩ excl. btw, reiskosten zijn niet declarabel", ["98 vt"]),
        ("⟨€ 98⟩ excl. btw, reiskosten worden apart vergoed", ["98 vT"]),
        ("⟨€ 98⟩ excl. btw en excl. reiskosten", ["98 vT"]),
        ("⟨€ 98⟩ excl. reiskosten en btw", ["98 vT"]),
        ("⟨€ 98⟩ excl. 21% btw", ["98 v"]),
        ("⟨€ 98⟩ inclusief 21% btw", ["98 V"]),
        ("⟨€ 98⟩ excl. btw, kosten woon-werkverkeer zijn in het tarief verdisconteerd", ["98 vt"]),
        ("⟨€ 98 p.u.⟩ excl. btw", ["98 v"]),
        ("⟨€ 98/u⟩", ["98 "]),
        ("⟨€98/uur⟩ ex", ["98 v"]),
        ("⟨€ 98 p/uur⟩", ["98 "]),
        ("⟨€ 98 per declarabel uur⟩", ["98 "]),
        ("⟨honderdtwaalf euro per uur⟩, exclusief btw", ["112 v"]),
        ("Het uurtarief is maximaal ⟨negentig euro en vijftig cent⟩", ["90.50 m"]),
        ("⟨€ 112,- (honderdtwaalf euro)⟩ exclusief btw", ["112 v"]),
        ("tussen ⟨85⟩ en ⟨95 euro per uur⟩", ["85 ", "95 "]),
        ("⟨€ 85⟩ - ⟨95 per uur⟩ ex btw", ["85 ", "95 v"]),
        ("tot maximaal ⟨€ 95,-⟩", ["95 m"]),
        ("niet boven de ⟨€ 95⟩", ["95 m"]),
        ("≤ ⟨€ 95⟩", ["95 m"]),
        ("ten hoogste ⟨vijfentachtig euro⟩", ["85 m"]),
        ("uurtarief (max): ⟨€ 95⟩", ["95 m"]),
        ("Max ⟨75 p/u⟩", ["75 m"]),
        ("max. ⟨92,50 ex btw⟩", ["92.50 vm"]),
        ("⟨max 100⟩", ["100 m"]),
    ],
)  # fmt: skip
def test_rates(line, rates):
    assert found_in(line, find_rates, flags)[0] == rates


@pytest.mark.parametrize(
    "line",
    [
        "€ 500 per dag",
        "dagtarief € 760",
        "€ 760 p/d",
        "€ 300 per dagdeel",
        "€ 98 per maand",
        "€ 45.000 per jaar",
        "€ 0,23 per km",
        "€ 98 p/m",
        "75 cent per uur",
        "vijfhonderd euro per dag",
        "een marge van € 4,50 per uur",
        "maximaal 25 deelnemers",
        "max 30 minuten",
        "maximaal 80 leerlingen",
        "max. 20 MB",
        "maximaal 15 bladzijden",
        "max. 10 MB per bestand",
        "max. 32-36 uur",
        "maximaal 100 inschrijvingen",
        "maximaal 50 werkzame dagen",
        "max. 24 maanden",
        "ISO 27001:2022",
        "24/7",
        "het tarief geldt tot 2027",
        "tarief: n.o.t.k.",
        "uurtarief in 2026",
        "weging tarief 40%",
        "tarief 40 punten",
        "tarief: 30 van de 100 punten",
        "honderdtwaalf uur",
        "tarief: zie bijlage 12",
    ],
)
def test_no_rates(line):
    assert find_rates(line) == []


@pytest.mark.parametrize(
    ("line", "rate"),
    [
        ("⟨98,50⟩", "98.50 "),
        ("⟨98,-⟩", "98 "),
        ("⟨98 all-in⟩", "98 t"),
        ("max ⟨98,50 excl. btw⟩", "98.50 vm"),
        ("⟨vijfentachtig euro⟩", "85 "),
        ("tussen 85 en ⟨95 euro⟩", "95 "),
        ("98 punten", ""),
        ("98%", ""),
        ("36 uur", ""),
        ("marktconform", ""),
        ("nader te bepalen", ""),
        ("2027", ""),
        ("-", ""),
    ],
)
def test_a_known_rate(line, rate):
    assert found_in(line, parse_rate, flags)[0] == ([rate] if rate else [])
