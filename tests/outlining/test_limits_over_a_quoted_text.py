"""A broker's own day over the text of the client, and two closings of one page."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import Tender

LIST = """Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur waterbeheer in de afgelopen 6 jaar

Gunningscriteria
- Ervaring bij een waterschap (60 punten)
- Uurtarief (40 punten)
"""
MAIL = (
    """Nieuwe opdracht: adviseur waterbeheer - Waterschap Lindeveen - 32 uur
Hoi Marleen,
{intro}
Opdrachtgever: Waterschap Lindeveen
Startdatum: 17-05-2027
Reageren voor: dinsdag 13 april 2027, 17:00 uur
{rule}
Adviseur waterbeheer
Over de organisatie
Waterschap Lindeveen zorgt voor veilige dijken en schoon water.
"""
    + LIST
    + """Planning
De sluitingsdatum is donderdag 15 april 2027, 12:00 uur.
{rule}
{outro}
Groet,
Ruben Oldekamp
Brugveer Detachering
"""
)
PAGE = (
    """Adviseur waterbeheer
Bemiddelaar: Brugveer Interim
Opdrachtgever: Waterschap Lindeveen
Startdatum: 17 mei 2027
{head}
De opdracht
Het waterschap zoekt een adviseur die de peilbesluiten voorbereidt.
"""
    + LIST
    + """Procedure
{close}
De gesprekken zijn op donderdag 22 april 2027.
"""
)


def codes(tender: Tender) -> set[str]:
    return {finding.code for finding in tender.findings}


@pytest.mark.parametrize("rule", ["-----", "***", ""])
@pytest.mark.parametrize(
    ("intro", "outro"),
    [
        ("Even de feiten op een rij:", "Tekst hierboven is overgenomen van het inkoopplatform van de opdrachtgever."),
        ("Hieronder de tekst van het waterschap, onze gegevens staan bovenaan:", "Mail me je cv."),
        ("Onderstaande tekst is letterlijk die van de opdrachtgever.", "Mail me je cv."),
        ("Hieronder staat de aanvraag zoals het waterschap die heeft uitgezet.", "Mail me je cv."),
        ("De tekst hieronder komt uit de uitvraag van de klant.", "Stuur me je cv."),
        ("Zie hieronder de aanvraag die ik van het waterschap kreeg.", "Mail me je cv."),
        ("Ik plak hieronder de oorspronkelijke uitvraag.", "Stuur me je cv."),
        ("The text below was copied from the client's portal.", "Mail me je cv."),
    ],
)  # fmt: skip
def test_the_day_over_the_clients_text_is_the_brokers(intro: str, outro: str, rule: str) -> None:
    tender = extract_document(read_text(MAIL.format(intro=intro, outro=outro, rule=rule)))
    assert str(tender.closes_at) == "2027-04-15 12:00:00"
    assert str(tender.intermediary_closes_at) == "2027-04-13 17:00:00"
    assert "conflicting_closing_dates" not in codes(tender)


@pytest.mark.parametrize(
    "label", ["Sluitingsdatum:", "Sluit op", "Sluiting inschrijving:", "Inschrijven voor:"]
)
def test_a_closing_over_the_clients_text_contradicts_it(label: str) -> None:
    intro = "Hieronder lees je de tekst van de aanvraag zoals de opdrachtgever die heeft uitgezet."
    mail = MAIL.format(intro=intro, outro="Mail me je cv.", rule="-----")
    tender = extract_document(read_text(mail.replace("Reageren voor:", label)))
    assert str(tender.closes_at) == "2027-04-13 17:00:00"
    assert tender.intermediary_closes_at is None
    assert "conflicting_closing_dates" in codes(tender)


@pytest.mark.parametrize("label", ["Reactie uiterlijk:", "Reageren uiterlijk", "Aanmelden vóór:"])
def test_a_reply_over_the_clients_text_is_the_brokers(label: str) -> None:
    intro = "Hieronder lees je de tekst van de aanvraag zoals de opdrachtgever die heeft uitgezet."
    mail = MAIL.format(intro=intro, outro="Mail me je cv.", rule="-----")
    tender = extract_document(read_text(mail.replace("Reageren voor:", label)))
    assert str(tender.closes_at) == "2027-04-15 12:00:00"
    assert str(tender.intermediary_closes_at) == "2027-04-13 17:00:00"


@pytest.mark.parametrize(
    ("head", "close"),
    [
        ("Sluitingsdatum: 13 april 2027, 17:00 uur", "De sluitingsdatum van deze uitvraag is donderdag 15 april 2027 om 12.00 uur."),
        ("Sluitingsdatum: 15 april 2027, 12:00 uur", "Aanbieden kan tot dinsdag 13 april 2027, 17.00 uur."),
        ("Reageren t/m: donderdag 15 april 2027, 12:00 uur", "U reageert uiterlijk dinsdag 13 april 2027 om 17.00 uur."),
        ("Sluitingsdatum: 15 april 2027, 12:00 uur", "De inschrijving sluit op dinsdag 13 april 2027 om 17.00 uur."),
        ("Sluiting: 13 april 2027, 17:00 uur", "Inschrijven kan tot en met donderdag 15 april 2027, 12:00 uur. De gegevens van de aanvraag staan hierboven."),
    ],
)  # fmt: skip
def test_two_closings_of_one_page_conflict(head: str, close: str) -> None:
    tender = extract_document(read_text(PAGE.format(head=head, close=close)))
    assert str(tender.closes_at) == "2027-04-13 17:00:00"
    assert tender.intermediary_closes_at is None
    assert "conflicting_closing_dates" in codes(tender)


@pytest.mark.parametrize(
    ("head", "close"),
    [
        ("Reageren bij Brugveer: uiterlijk dinsdag 13 april 2027, 17:00 uur", "De aanvraag sluit op donderdag 15 april 2027 om 12.00 uur."),
        ("Sluitingsdatum: 15 april 2027, 12:00 uur", "Wij ontvangen je reactie graag uiterlijk dinsdag 13 april 2027 om 17.00 uur."),
        ("Reageren voor: dinsdag 13 april 2027, 17:00 uur", "Het waterschap sluit de inschrijving op donderdag 15 april 2027 om 12.00 uur."),
        ("Locatie: Lindeveen", "Het waterschap ontvangt onze voordrachten uiterlijk donderdag 15 april 2027, 12:00 uur. Omdat wij je voordracht zorgvuldig willen opstellen, ontvangen wij je reactie graag vóór dinsdag 13 april 2027, 17:00 uur."),
    ],
)  # fmt: skip
def test_a_limit_told_as_the_brokers_is_his(head: str, close: str) -> None:
    tender = extract_document(read_text(PAGE.format(head=head, close=close)))
    assert str(tender.closes_at) == "2027-04-15 12:00:00"
    assert str(tender.intermediary_closes_at) == "2027-04-13 17:00:00"
    assert tender.questions_close_at is None
