"""Pages with several days beside words of a closing: which one is the bid's, and whose it is."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Functioneel beheerder zaaksystemen
Opdrachtgever: Gemeente Zandvoorde
Intermediair: Flexkompas
Geplaatst: 2 maart 2026
{head}
Startdatum: 4 mei 2026
Uren per week: 32
Eisen
- Minimaal een afgeronde hbo-opleiding
- Minimaal 3 jaar werkervaring als functioneel beheerder in de afgelopen 5 jaar
- Ervaring met het inrichten van zaaktypen
Wensen
- Ervaring met JOIN (20 punten)
- Ervaring bij een gemeente (30 punten)
- Uurtarief (50 punten)
Procedure
{body}
De gesprekken zijn op dinsdag 24 maart 2026 in het gemeentehuis.
{tail}
"""
HEAD = "Sluitingsdatum: 16 maart 2026 om 12:00 uur"


def page(head: str = HEAD, body: str = "", tail: str = "") -> Tender:
    return extract(read_text(PAGE.format(head=head, body=body, tail=tail)))


def codes(tender: Tender) -> set[str]:
    return {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    "body",
    [
        "Inhoudelijke vragen stel je na inloggen. Dat kan tot 9 maart 2026, 12.00 uur.",
        "Vragen stel je via het portaal; de vragenronde sluit op 9 maart 2026.",
        "Wie niet gekozen is krijgt een toelichting en kan daar tot en met 31 maart 2026 op reageren.",
        "Afgewezen partijen kunnen tot en met 7 april 2026 bezwaar maken.",
        "De ingediende offertes worden op 17 maart 2026 om 10:00 uur geopend.",
        "De uitgenodigde kandidaten melden zich uiterlijk 20 maart 2026 aan voor een tijdslot.",
        "De inschrijving moet gestand worden gedaan tot en met 14 juni 2026.",
        "De inschrijving sluit op 16 maart om 12 uur 's middags.",
        "De inschrijving sluit 16-3-2026.",
        "De aanvraag is op 2 maart 2026 gepubliceerd en sluit twee weken later.",
        "De raamovereenkomst sluit op 31 december 2027.",
        "Aanvullende documenten kunnen op verzoek tot 20 maart 2026 worden ingediend.",
        "Het loket sluit vrijdag 20 maart 2026 vanwege een verhuizing.",
        "Wijzigingen in je profiel kun je doorgeven tot 12 maart 2026.",
        "U kunt uw reactie intrekken tot 15 maart 2026.",
        "Reageren op de conceptversie van de uitvraag kon tot 20 februari 2026.",
        "Afgedrukt op 10 maart 2026.",
        "Reservedag voor de gesprekken: 26 maart 2026.",
    ],
)
def test_what_else_happens_is_no_second_closing(body: str) -> None:
    tender = page(body=body)
    assert str(tender.closes_at) == "2026-03-16 12:00:00"
    assert "conflicting_closing_dates" not in codes(tender)


@pytest.mark.parametrize(
    "tail",
    [
        "Databeheerder - Gemeente Oosthoek - sluit 27 maart 2026",
        "Data Engineer - Gemeente - closing March 27, 2026 - EUR 110 max",
    ],
)
def test_another_assignment_closes_later(tail: str) -> None:
    assert "conflicting_closing_dates" not in codes(page(tail=tail))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        ("Sluitingsdatum: 16 maart 2026", "Inschrijven kan tot 13 maart 2026 om 10:00 uur."),
        ("Sluitingsdatum: 13 maart 2026", "De inschrijving sluit op 16 maart 2026 om 12.00 uur."),
        ("Closing date: 16 March 2026", "De offerte wordt uiterlijk 13 maart 2026 om 17.00 uur ingediend."),
        ("Sluiting: 16 maart 2026 12:00 uur", "Na 16 maart 2026 10:00 uur ontvangen inschrijvingen worden niet meegenomen."),
        ("Sluitingsdatum: maandag 17 maart 2026", ""),
    ],
)  # fmt: skip
def test_two_closings_of_the_bid_conflict(head: str, body: str) -> None:
    assert "conflicting_closing_dates" in codes(page(head, body))


@pytest.mark.parametrize(
    ("head", "body", "tail"),
    [
        (HEAD, "Reageren kan bij Flexkompas tot 13 maart 2026, 17:00 uur.", ""),
        (HEAD, "Uiterste reactiedatum Flexkompas: 13 maart 2026.", ""),
        (
            "Reageren bij Flexkompas: uiterlijk 13 maart 2026, 17:00 uur",
            "De inschrijving sluit maandag 16 maart 2026 om 12.00 uur.",
            "",
        ),
        (
            "Reageren via Flexkompas\t13 maart 2026 17:00",
            "De inschrijftermijn van deze aanvraag eindigt op 16 maart 2026 om 12.00 uur.",
            "",
        ),
        (
            "Closing date: 16 March 2026, 12:00\nApply with Flexkompas before: 13 March 2026, 17:00",
            "",
            "",
        ),
        (
            "Sluitingsdatum: 13 maart 2026",
            "De inschrijving sluit op 16 maart 2026 om 12.00 uur.",
            "Waarom ligt onze sluitingsdatum voor die van de opdrachtgever?\nOmdat wij elk cv nalopen.",
        ),
        (
            "Sluitingsdatum: 13 maart 2026",
            "De inschrijving sluit op 16 maart 2026 om 12.00 uur.",
            "Waarom sluiten jullie eerder dan de klant?\nZo houden we tijd over.",
        ),
        (
            "Sluitingsdatum: 13 maart 2026",
            "De inschrijving sluit op 16 maart 2026 om 12.00 uur. Wij hebben tijd nodig om de "
            "stukken goed te maken, vandaar onze eigen datum hierboven.",
            "",
        ),
    ],
)
def test_the_earlier_closing_is_the_intermediarys(head: str, body: str, tail: str) -> None:
    tender = page(head, body, tail)
    assert str(tender.intermediary_closes_at)[:10] == "2026-03-13"
    assert str(tender.closes_at)[:10] == "2026-03-16"
    assert "earlier_intermediary_deadline" in codes(tender)
    assert "conflicting_closing_dates" not in codes(tender)


@pytest.mark.parametrize(
    "tail",
    [
        "Bij voldoende reacties kunnen wij de inschrijving eerder sluiten.",
        "We may close this request earlier than the date above.",
        "Onze vragenronde sluit eerder dan de inschrijving.",
    ],
)
def test_a_request_that_may_close_early_says_nothing_of_whose_limit_it_is(tail: str) -> None:
    tender = page("Sluitingsdatum: 13 maart 2026", "Inschrijven kan tot 16 maart 2026.", tail)
    assert "conflicting_closing_dates" in codes(tender)
    assert tender.intermediary_closes_at is None


@pytest.mark.parametrize(
    "head",
    [
        "Einde inschrijfdatum: vrijdag 24 april 2026",
        "Sluitingsdatum: 27 maart 2026 12:00 uur",
    ],
)
def test_a_closing_behind_the_talks_that_is_labelled_so_contradicts_the_page(head: str) -> None:
    told = "De reactietermijn van deze aanvraag loopt tot maandag 16 maart 2026, 09.00 uur."
    assert "conflicting_closing_dates" in codes(page(head, told))
