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
