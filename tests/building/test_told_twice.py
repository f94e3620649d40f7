"""What a document states twice and differently: a header that says one thing, and a sentence below that says another."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tests.support.findings import codes_of

HEAD = """Beleidsadviseur mobiliteit
Opdrachtgever: Gemeente Lindeveen
Sluitingsdatum: 12 maart 2026, 12:00 uur
Startdatum: 1 april 2026
Einddatum: 30 september 2026
Uren per week: {hours}
Maximaal uurtarief: € 95,00 excl. btw

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als beleidsadviseur mobiliteit

Gunningscriteria
- Ervaring met parkeerbeleid (60 punten)
- Ervaring met participatie (40 punten)

"""


def codes(below: str, hours: str = "32") -> set[str]:
    return codes_of(HEAD.format(hours=hours) + below + "\n")


@pytest.mark.parametrize(
    "below",
    [
        "Stuur je cv uiterlijk woensdag 11 maart 2026 om 9.00 uur via het portaal.",
        "De inschrijving sluit op 13 maart 2026 om 12:00 uur. Wat later komt doet niet mee.",
        "Na sluiting op 10 maart 2026 om 12.00 uur beoordelen wij de inschrijvingen.",
        "Planning\nUiterste datum voor het indienen van de offerte\t10 maart 2026, 10:00 uur",
        "Submit your bid no later than March 11, 2026, 17:00.",
    ],
)
def test_another_closing(below: str) -> None:
    assert "conflicting_closing_dates" in codes(below)


@pytest.mark.parametrize(
    "below",
    [
        "Na sluiting op 12 maart 2026 beoordelen wij de inschrijvingen.",
        "Ook interessant\nJurist Woo 16 uur Gelderland Sluit 9 mrt 2026\nPlanner 36 uur Utrecht Sluit 13 mrt 2026",
        "Vergelijkbare opdrachten\nVerkeerskundige\nGemeente Ommerdam\nReageren kan t/m 20 maart 2026",
        "Vragen stellen kan tot en met 5 maart 2026. De antwoorden volgen op 9 maart 2026.",
        "Uw offerte is geldig tot 12 juni 2026. De gesprekken zijn op 17 maart 2026.",
        "Wie is afgewezen kan tot en met 2 april 2026 bezwaar maken.",
    ],
)
def test_the_same_closing_or_none(below: str) -> None:
    assert "conflicting_closing_dates" not in codes(below)


def test_a_bare_row_of_days_beside_a_sentence() -> None:
    text = """Inkomensadviseur
Gemeente Lindeveen
Max 79,50 p/u
28 - 32 uur p/w
3 november 2026
13 november 2026

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als consulent

Reageren kan tot en met donderdag 12 november 2026, 17.00 uur.
"""
    tender = extract_document(read_text(text))
    assert str(tender.closes_at) == "2026-11-12 17:00:00"
    assert "conflicting_closing_dates" in {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    ("hours", "below"),
    [
        ("32", "Het gaat om gemiddeld 24 uur per week."),
        ("24 - 36", "We zoeken iemand voor 36 uur per week. Minder kan helaas niet."),
        ("32 - 36", "Gemiddeld gaat het om 36 uur per week. Minder dan dat past niet bij de planning."),
        ("24 - 32", "Note: the client expects 36 hours a week."),
    ],
)  # fmt: skip
def test_other_hours(hours: str, below: str) -> None:
    assert "conflicting_hours" in codes(below, hours)


def test_hours_that_leave_no_choice_stand() -> None:
    below = "Het gaat om 36 uur per week. Minder past niet bij de planning."
    hours = extract_document(read_text(HEAD.format(hours="32 - 36") + below)).hours_per_week
    assert hours is not None
    assert (hours.min, hours.max) == (36, 36)


@pytest.mark.parametrize(
    ("hours", "below"),
    [
        ("24 - 32", "Het gaat om 24 tot maximaal 32 uur per week."),
        ("32", "De opdracht omvat 32 uur per week, in overleg te verdelen over vier dagen."),
        ("32", "Van de 32 uur werk je 16 uur per week op het gemeentehuis."),
        ("32", "Het team werkt 36 uur per week; jij werkt er 32."),
        ("32", "Het klantcontactcentrum is 40 uur per week bereikbaar."),
    ],
)
def test_the_same_hours_or_those_of_others(hours: str, below: str) -> None:
    assert "conflicting_hours" not in codes(below, hours)


@pytest.mark.parametrize(
    "below",
    [
        "Het maximale tarief voor deze opdracht is € 98,00 per uur exclusief btw.",
        "Aanbiedingen boven € 90,00 per uur worden terzijde gelegd.",
        "Vraag: Wat is het maximumtarief?\nAntwoord: Het maximumtarief is € 90,00 per uur.",
    ],
)
def test_another_rate(below: str) -> None:
    assert "conflicting_rates" in codes(below)


@pytest.mark.parametrize(
    "below",
    [
        "De opdracht start op 1 mei 2026.",
        "De opdracht loopt tot en met 31 december 2026.",
        "De opdracht heeft een looptijd van 9 maanden.",
    ],
)
def test_another_period(below: str) -> None:
    assert "conflicting_period" in codes(below)


@pytest.mark.parametrize(
    "told",
    [
        "Er geldt geen maximum uurtarief. Het tarief telt niet mee in de punten.",
        "Het tarief kent geen plafond.",
        "We geven geen maximaal uurtarief mee.",
        "No maximum rate applies.",
    ],
)
def test_no_highest_rate_below_the_list(told: str) -> None:
    text = HEAD.format(hours="32").replace(
        "Maximaal uurtarief: € 95,00 excl. btw", "Tarief: marktconform"
    )
    tender = extract_document(read_text(text + told + "\n"))
    assert "rate_uncapped" in {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    ("told", "impossible"),
    [
        ("We zoeken twee adviseurs die samen 36 uur per week werken, ieder minimaal 20 uur.", True),
        ("Wij zoeken drie adviseurs. Gezamenlijk werken zij 60 uur per week, met een minimum van 24 uur per persoon.", True),
        ("De 36 uur mag door twee mensen worden ingevuld, elk met minimaal 20 uur per week.", True),
        ("We need two consultants, each at least 24 hours a week, together no more than 40 hours.", True),
        ("We zoeken twee adviseurs die samen 48 uur per week werken, ieder minimaal 20 uur.", False),
        ("De 40 uur mag door twee mensen worden ingevuld, elk met minimaal 20 uur per week.", False),
        ("Een adviseur voor minimaal 24 uur en maximaal 36 uur per week.", False),
    ],
)  # fmt: skip
def test_hours_that_cannot_be_shared(told: str, impossible: bool) -> None:
    text = HEAD.replace("Uren per week: {hours}\n", "") + told + "\n"
    found = codes_of(text)
    assert ("split_impossible" in found) is impossible


@pytest.mark.parametrize(
    ("told", "closed"),
    [
        ("Reageren is niet meer mogelijk.", True),
        ("De reactietermijn is verstreken.", True),
        ("This assignment is closed for applications.", True),
        ("Na de sluitingsdatum is reageren niet meer mogelijk.", False),
        ("Het gemeentehuis is op vrijdag gesloten.", False),
    ],
)
def test_closed(told: str, closed: bool) -> None:
    text = HEAD.format(hours="32").replace("\n\nEisen", f"\n{told}\n\nEisen")
    found = codes_of(text)
    assert ("closed" in found) is closed
