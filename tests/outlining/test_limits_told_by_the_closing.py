"""Limits told by the closing alone: "een werkdag eerder"; whose they are."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.outlining.test_which_closing import codes, page


@pytest.mark.parametrize(
    ("body", "day", "hour"),
    [
        ("Stuur je cv uiterlijk een dag eerder naar ons, zodat we de offerte op tijd kunnen indienen.", 15, 12),
        ("Flexkompas sluit een dag eerder dan de opdrachtgever.", 15, 12),
        ("Please send us your resume one working day before the closing date.", 13, 12),
        ("Wij willen je reactie twee dagen eerder hebben.", 14, 12),
        ("Wij hebben je reactie graag 24 uur eerder binnen.", 15, 12),
        ("Aanleveren bij Flexkompas: twee werkdagen voor de sluitingsdatum.", 12, 12),
        ("Reageer bij voorkeur een dag van tevoren, dan kunnen wij je cv nog nakijken.", 15, 12),
        ("Onze deadline ligt één werkdag voor die van de gemeente.", 13, 12),
        ("Flexkompas moet je gegevens een werkdag vóór de sluiting hebben.", 13, 12),
        ("Reacties bij Flexkompas sluiten 4 uur voor de deadline van de opdrachtgever.", 16, 8),
        ("Our deadline is two working days earlier than the client's.", 12, 12),
        ("Dien je kandidaat een dag eerder in: wij hebben tijd nodig voor de controle.", 15, 12),
        ("In verband met de controle van je cv vragen wij je een werkdag eerder te reageren.", 13, 12),
        ("Om alles op tijd te kunnen uploaden, sluit onze inbox een dag voor de deadline.", 15, 12),
        ("Ons bureau sluit de reactietermijn 2 dagen voor de inschrijfdatum.", 14, 12),
        ("Graag twee dagen voor de deadline je reactie, zodat wij kunnen opwerken.", 14, 12),
        ("Voor onze kandidaten geldt een eerdere sluiting: vrijdag 13 maart 2026 om 15:00 uur.", 13, 15),
    ],
)  # fmt: skip
def test_the_limit_of_the_one_who_bids(body: str, day: int, hour: int) -> None:
    tender = page(body=body)
    assert tender.intermediary_closes_at == datetime(2026, 3, day, hour)
    assert tender.closes_at == datetime(2026, 3, 16, 12)
    assert "earlier_intermediary_deadline" in codes(tender)


@pytest.mark.parametrize(
    "body",
    [
        "Bij voldoende reacties sluiten wij een dag eerder.",
        "Vragen stel je uiterlijk vijf dagen voor de sluitingsdatum.",
        "Antwoorden worden uiterlijk twee dagen voor de sluiting gepubliceerd.",
        "De VOG is niet ouder dan drie maanden voor de sluitingsdatum.",
        "Een dag voor het gesprek ontvang je de link.",
        "De gemeente kan een dag voor de sluiting de termijn verlengen.",
        "Je werkt 2 dagen voor de opdrachtgever op locatie.",
        "Herinnering: wij sturen je een dag voor sluiting een bericht.",
        "Wie een week eerder kan starten, heeft de voorkeur.",
    ],
)
def test_what_else_is_told_by_the_closing(body: str) -> None:
    assert page(body=body).intermediary_closes_at is None
