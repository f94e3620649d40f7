"""The earlier limit of a platform or agency that looks at a bid before it goes on to the client."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

PAGE = """Data engineer
Opdrachtgever: Dienst Lindeveen
Bemiddelaar: Havenkade Inhuur
Startdatum: 1 mei 2026
Uren per week: 36
Sluitingsdatum: 12 maart 2026, 12:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als data engineer

Over Havenkade Inhuur
{told}
"""


@pytest.mark.parametrize(
    "told",
    [
        "Dien je kandidaat in uiterlijk 11 maart 2026, 10:00 uur, zodat we ontbrekende stukken nog kunnen laten aanvullen.",
        "Wij verzoeken je uiterlijk 11 maart 2026, 10:00 uur te reageren, dan kunnen wij nog feedback geven.",
        "Havenkade controleert elke aanbieding voordat deze wordt doorgestuurd. Dien je kandidaat in uiterlijk 11 maart 2026, 10:00 uur.",
        "Havenkade reviews every bid before it is forwarded to the client. Submit your candidate no later than 11 March 2026, 10:00.",
        "Upload your candidate no later than 11 March 2026, 10:00, so that we can still ask for missing documents.",
    ],
)
def test_the_earlier_limit_is_the_platforms(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told)))
    codes = {finding.code for finding in tender.findings}
    assert "earlier_intermediary_deadline" in codes
    assert "conflicting_closing_dates" not in codes
    assert str(tender.closes_at).startswith("2026-03-12")


def test_two_closings_without_a_platforms_word_differ() -> None:
    told = "De sluitingsdatum is 11 maart 2026, 10:00 uur."
    tender = extract_document(read_text(PAGE.format(told=told)))
    assert "conflicting_closing_dates" in {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    "told",
    [
        "Reacties ontvangen we graag uiterlijk 11 maart 2026 om 10.00 uur. Dat is het moment waarop de aanvraag in het systeem van Lindeveen dichtgaat.",
        "Stuur ons je cv uiterlijk 11 maart 2026, 10:00 uur. Op dat moment wordt de uitvraag bij de klant gesloten.",
        "Wij ontvangen je reactie graag uiterlijk 11 maart 2026, 10:00 uur. Dit is tevens de deadline van de opdrachtgever.",
        "Reageren kan tot uiterlijk 11 maart 2026, 10:00 uur. Dan gaat het portaal op slot.",
        "Offertes dienen uiterlijk 11 maart 2026, 10:00 uur via het portaal van Havenkade Inhuur te zijn ontvangen.",
    ],
)
def test_a_second_official_closing_is_a_conflict(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told)))
    codes = {finding.code for finding in tender.findings}
    assert "conflicting_closing_dates" in codes
    assert "earlier_intermediary_deadline" not in codes
    assert str(tender.closes_at).startswith("2026-03-11")


@pytest.mark.parametrize(
    "told",
    [
        "Reacties ontvangen we graag uiterlijk 11 maart 2026 om 10.00 uur. Dat is het moment waarop wij de kandidaten kiezen.",
        "Reageer bij Havenkade Inhuur uiterlijk 11 maart 2026, 10:00 uur.",
        "Stuur ons je cv uiterlijk 11 maart 2026, 10:00 uur. De klant sluit een dag later.",
    ],
)
def test_the_limit_of_the_one_who_bids_stays(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told)))
    codes = {finding.code for finding in tender.findings}
    assert "earlier_intermediary_deadline" in codes
    assert "conflicting_closing_dates" not in codes
