"""Amounts and hourly rates."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenderkit.dutch import find_amounts, find_rates, is_negotiable, is_uncapped, parse_rate


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("€ 75,-", ["75"]),
        ("€75,--", ["75"]),
        ("€130,-", ["130"]),
        ("€ 83,95", ["83.95"]),
        ("EUR 80,00", ["80.00"]),
        ("80 euro", ["80"]),
        ("80,50 euro", ["80.50"]),
        ("€ 1.250,00", ["1250.00"]),
        ("€ 1.250", ["1250"]),
        ("€95", ["95"]),
        ("75,-", ["75"]),
        ("€ 92.50", ["92.50"]),
        ("€ 1,250.00", ["1250.00"]),
        ("€ 2.500.000,-", ["2500000"]),
        ("€ 2,5 miljoen", ["2500000"]),
        ("€ 2.500.000", ["2500000"]),
        ("€ 85,01 t/m € 90,00", ["85.01", "90.00"]),
        ("€ 85,01 - € 90,00", ["85.01", "90.00"]),
        ("€80-€85", ["80", "85"]),
        ("€ 80,- tot € 85,-", ["80", "85"]),
        ("€ 75.", ["75"]),
        ("€ 75, exclusief btw", ["75"]),
        ("75 p/u", []),
        ("32 uur", []),
        ("10%", []),
        ("2026", []),
        ("€", []),
        ("eurocommissaris 80", []),
    ],
)
def test_amounts(text, amounts):
    found = find_amounts(text)
    assert [f.value for f in found] == [Decimal(a) for a in amounts]
    for one in found:
        assert [f.value for f in find_amounts(one.words(text))] == [one.value]


@pytest.mark.parametrize(
    ("text", "amount", "ex_vat", "travel", "fee", "maximum"),
    [
        ("Maximaal uurtarief: € 115,-", "115", None, None, None, True),
        ("Het maximum is € 75,- per uur exclusief btw, inclusief reiskosten (woon-werk) én Fee Poldertalent", "75", True, True, True, True),
        ("€ 83,95 excl. btw", "83.95", True, None, None, None),
        ("€ 83,95 ecxl btw", "83.95", True, None, None, None),
        ("€ 83,95 ex btw", "83.95", True, None, None, None),
        ("€ 83,95 ex. BTW", "83.95", True, None, None, None),
        ("€ 83,95 excl. 21% btw", "83.95", True, None, None, None),
        ("€ 83,95 (excl. B.T.W.)", "83.95", True, None, None, None),
        ("€ 100 inclusief btw", "100", False, None, None, None),
        ("€ 100 incl. btw en reiskosten", "100", False, True, None, None),
        ("€ 100 excl. btw en incl. reiskosten", "100", True, True, None, None),
        ("€ 100 excl. btw, excl. reiskosten", "100", True, False, None, None),
        ("€ 100 exclusief btw en exclusief fee", "100", True, None, False, None),
        ("€ 100 inclusief bemiddelingsfee", "100", None, None, True, None),
        ("€ 100 inclusief marge en reiskosten", "100", None, True, True, None),
        ("max 92,50 all-in ex btw", "92.50", True, True, None, True),
        ("36u/w, max 92,50 all-in ex btw, start zsm uiterlijk 1 dec", "92.50", True, True, None, True),
        ("Max 75 p/u", "75", None, None, None, True),
        ("95 per uur", "95", None, None, None, None),
        ("95,- per uur", "95", None, None, None, None),
        ("uurtarief 85", "85", None, None, None, None),
        ("Uurtarief: 85", "85", None, None, None, None),
        ("Tarief maximaal 85 excl. btw", "85", True, None, None, True),
        ("Max. uurtarief excl. btw: € 95", "95", True, None, None, True),
        ("tarief excl. btw en incl. reiskosten: € 95,-", "95", True, True, None, None),
        ("€ 95,- per uur, exclusief btw. Reiskosten zijn inbegrepen", "95", True, True, None, None),
        ("€ 95,- per uur excl. btw; reiskosten worden niet vergoed", "95", True, True, None, None),
        ("€ 95,- excl. btw, reiskosten kunnen gedeclareerd worden", "95", True, False, None, None),
        ("hourly rate: € 95 excluding VAT, including travel", "95", True, True, None, None),
        ("EUR 80,00 all-in", "80", None, True, None, None),
        ("€80/uur", "80", None, None, None, None),
        ("€ 82,75 exclusief btw. Het tarief is all-in: reiskosten en de fee van het loket (€ 1,85 per gewerkt uur) zijn erin begrepen", "82.75", True, True, True, None),
        ("€ 80,- excl. btw. Reiskosten zijn niet inbegrepen", "80", True, False, None, None),
        ("€ 80,- excl. btw. Reiskosten en fee zijn hierin begrepen", "80", True, True, True, None),
        ("€ 80,- all-in (reiskosten, fee), exclusief btw", "80", True, True, True, None),
        ("Maximumtarief: 95 euro ex btw", "95", True, None, None, True),
        ("95 all-in", "95", None, True, None, None),
        ("ten hoogste € 80,00 per uur", "80", None, None, None, True),
    ],
)  # fmt: skip
def test_rate(text, amount, ex_vat, travel, fee, maximum):
    [found] = find_rates(text)
    value = found.value
    assert value.amount == Decimal(amount)
    flags = (value.excludes_vat, value.includes_travel, value.includes_fee, value.is_maximum)
    assert flags == (ex_vat, travel, fee, maximum)
    [again] = find_rates(found.words(text))
    assert again.value.amount == value.amount


@pytest.mark.parametrize(
    "text",
    [
        "32 uur p/w",
        "max 5 pagina's",
        "maximaal 36 uur per week",
        "maximaal 20 punten",
        "€ 2.500.000 per gebeurtenis",
        "€ 450 per maand",
        "€ 0,23 per km",
        "tussen 24 en 36",
        "uurtarief telt voor 30% mee",
        "max. 40 punten",
        "tarief: in overleg",
        "brengt € 2,25 per gewerkt uur in rekening",
        "fee van € 3,- per uur",
        "The desk charges the supplier EUR 2,40 for every hour worked",
        "dat is € 2,10 meer dan vorig jaar",
        "wij houden € 4,50 per gewerkt uur in op je tarief",
        "maximaal 10 kandidaten",
        "2026",
        "1 mei 2026",
    ],
)
def test_no_rate(text):
    assert find_rates(text) == []


def test_a_range_gives_both_ends():
    assert [f.value.amount for f in find_rates("tarief: 80 - 90")] == [80, 90]
    assert [f.value.amount for f in find_rates("€ 85 tot € 95 per uur")] == [85, 95]
    assert [f.value.amount for f in find_rates("uurtarief ligt tussen 80 en 95 euro")] == [80, 95]
    assert find_rates("maximaal 24 - 36 uur") == []


def test_two_rates_keep_their_own_words():
    text = "ZZP: max € 90 excl. btw; detachering: max € 95 incl. btw"
    assert [(f.value.amount, f.value.excludes_vat) for f in find_rates(text)] == [
        (90, True),
        (95, False),
    ]


@pytest.mark.parametrize(
    ("text", "hour"),
    [("75 p/u", True), ("€ 75 per uur", True), ("uurtarief € 75", True), ("€ 75", None)],
)
def test_per_hour(text, hour):
    assert find_rates(text)[0].value.per_hour is hour


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("75", "75"),
        ("92,50", "92.50"),
        ("75,-", "75"),
        ("€ 75", "75"),
        ("75 excl. btw", "75"),
        ("tot 95", "95"),
    ],
)
def test_known_rate(text, amount):
    assert parse_rate(text).value.amount == Decimal(amount)


@pytest.mark.parametrize(
    "text", ["32 uur", "n.o.t.k.", "", "10%", "2026", "1 mei 2026", "75 punten"]
)
def test_not_a_rate(text):
    assert parse_rate(text) is None


def test_uncapped_and_negotiable():
    assert is_uncapped("Tarief: Geen maximum").words("Tarief: Geen maximum") == "Geen maximum"
    assert is_uncapped("geen maximum uurtarief")
    assert is_uncapped("maximum € 75") is None
    for text in (
        "n.o.t.k.",
        "notk",
        "nader overeen te komen",
        "marktconform tarief",
        "Nader te bepalen",
    ):
        assert is_negotiable(text), text
    assert is_negotiable("€ 75,-") is None
    assert is_negotiable("notkrant") is None


@given(
    st.decimals(min_value=0, max_value=999999, places=2),
    st.sampled_from(["€ {}", "€{}", "EUR {}", "{} euro"]),
)
def test_round_trip(amount, form):
    digits = f"{amount:,.2f}".replace(",", "x").replace(".", ",").replace("x", ".")
    text = form.format(digits)
    [found] = find_amounts(f"dus {text} dus")
    assert found.value == amount
    assert found.words(f"dus {text} dus") == text
