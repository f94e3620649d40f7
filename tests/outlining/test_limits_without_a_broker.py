"""A second closing where nobody stands between the one who hires and the one who bids."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

PAGE = """Adviseur waterbeheer
Opdrachtgever: Waterschap Lindeveen
Startdatum: 1 mei 2026
Uren per week: 32
Standplaats: Lindeveen
Sluitingsdatum: 12 maart 2026

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur waterbeheer

Reageren
{told}

Met vriendelijke groet,
{who}
Inkoop en inhuur
Waterschap Lindeveen
"""


@pytest.mark.parametrize(
    "told",
    [
        "Wij ontvangen uw reactie graag uiterlijk woensdag 11 maart 2026 om 12.00 uur op dit mailadres.",
        "Uw voorstel zien wij graag uiterlijk 11 maart 2026, 12.00 uur tegemoet.",
        "Stuur het cv uiterlijk 11 maart 2026 om 12.00 uur naar ons toe.",
        "Reacties moeten uiterlijk 11 maart 2026 om 12.00 uur bij ons binnen zijn.",
        "Wij willen uw aanbieding uiterlijk op 11 maart 2026, 12:00 uur ontvangen.",
        "Laat ons uiterlijk 11 maart 2026 om 12.00 uur weten wie u aanbiedt.",
        "U kunt tot 11 maart 2026, 12.00 uur reageren.",
        "Graag ontvang ik uw cv voor 11 maart 2026, 12.00 uur.",
        "Wij verwachten uw stukken op 11 maart 2026 vóór 12.00 uur in onze mailbox.",
        "De inschrijving sluit op 11 maart 2026 om 12.00 uur.",
    ],
)
@pytest.mark.parametrize("who", ["Hanneke van Oldenbeek", "Ruud ter Wiel", "Karim Benali"])
def test_it_is_the_closing_and_the_earliest_stands(told: str, who: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told, who=who)))
    codes = {finding.code for finding in tender.findings}
    assert str(tender.closes_at) == "2026-03-11 12:00:00"
    assert tender.intermediary is None
    assert tender.intermediary_closes_at is None
    assert "conflicting_closing_dates" in codes
    assert "earlier_intermediary_deadline" not in codes


@pytest.mark.parametrize(
    "told",
    [
        "Wij hanteren een eigen deadline: stuur je cv uiterlijk 11 maart 2026, 12.00 uur.",
        "Stuur je cv uiterlijk 11 maart 2026, 12.00 uur, zodat wij de offerte kunnen indienen.",
        "Namens het waterschap zoeken wij een adviseur. Wij ontvangen je cv graag uiterlijk 11 maart 2026 om 12.00 uur.",
        "Reageer bij ons uiterlijk 11 maart 2026 om 12.00 uur, eerder dan de klant sluit.",
        "Wij dragen je voor bij de opdrachtgever. Reageer uiterlijk 11 maart 2026 om 12.00 uur bij ons.",
    ],
)
def test_somebody_who_bids_has_a_limit_of_his_own(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told, who="Karim Benali")))
    assert str(tender.closes_at) == "2026-03-12"
    assert str(tender.intermediary_closes_at) == "2026-03-11 12:00:00"


LETTER = """Aanvraag adviseur waterbeheer
Geachte heer, mevrouw,
{opening}
• Aanvraagnummer LV-2027-14
• Aanvang opdracht 17 mei 2027
• Aantal uur per week 24 tot 32
• Sluitingsdatum donderdag 15 april 2027, 12:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur waterbeheer

Uw aanbieding
{told}

Met vriendelijke groet,
Lotte Bruinvis
{who}
"""
OF_THE_BOARD = (
    "Waterschap Lindeveen zoekt een adviseur. Wij nodigen u uit een kandidaat voor te stellen."
)
OF_AN_AGENCY = "Voor Waterschap Lindeveen zoeken wij een adviseur."


@pytest.mark.parametrize(
    "told",
    [
        "Wij ontvangen uw aanbieding graag op inhuur@lindeveen.example, uiterlijk dinsdag 13 april 2027 om 17:00 uur.",
        "Uw aanbieding stuurt u naar detachering@lindeveen.example, en wel uiterlijk dinsdag 13 april 2027 om 17:00 uur.",
        "Stuur het cv uiterlijk dinsdag 13 april 2027 om 17:00 uur naar het postvak van de afdeling inhuur.",
        "Aanbiedingen moeten uiterlijk op 13 april 2027 om 17:00 uur door het team inhuur zijn ontvangen.",
        "Uw aanbieding voor deze inhuur zien wij graag tegemoet uiterlijk dinsdag 13 april 2027, 17:00 uur.",
        "U kunt tot dinsdag 13 april 2027, 17:00 uur een kandidaat aanbieden via flexwerk@lindeveen.example.",
        "Mail uw aanbieding vóór dinsdag 13 april 2027, 17:00 uur aan inhuurdesk@lindeveen.example.",
    ],
)
@pytest.mark.parametrize("team", ["Adviseur inhuur", "Team Inhuur en Contractbeheer"])
def test_a_department_and_its_address_are_no_broker(told: str, team: str) -> None:
    who = f"{team}\nWaterschap Lindeveen"
    tender = extract_document(read_text(LETTER.format(opening=OF_THE_BOARD, told=told, who=who)))
    assert str(tender.closes_at) == "2027-04-13 17:00:00"
    assert tender.intermediary_closes_at is None


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Wij ontvangen je cv graag uiterlijk dinsdag 13 april 2027 om 17:00 uur, zodat wij het kunnen nalopen.", "Brugveer Inhuur"),
        ("Mail je cv uiterlijk dinsdag 13 april 2027 om 17:00 uur naar inhuur@brugveer.example; wij dienen het in bij het waterschap.", "Brugveer Inhuur"),
        ("Bij Brugveer Inhuur moet je reactie uiterlijk dinsdag 13 april 2027 om 17:00 uur binnen zijn.", "Brugveer Inhuur"),
        ("Wij hanteren een eigen termijn: stuur je stukken vóór dinsdag 13 april 2027, 17:00 uur.", "Brugveer Detachering"),
    ],
)  # fmt: skip
def test_an_agency_of_that_name_is_one(told: str, who: str) -> None:
    tender = extract_document(read_text(LETTER.format(opening=OF_AN_AGENCY, told=told, who=who)))
    assert str(tender.closes_at) == "2027-04-15 12:00:00"
    assert str(tender.intermediary_closes_at) == "2027-04-13 17:00:00"
