"""Labels that no table lists: known by their head word and the kind of value behind them; else they are no labels."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.label_words import guessed

KNOWN: list[tuple[str, str]] = [
    ("Dossier\t31-0052", "reference"),
    ("Onze code: ABC-2031-7", "reference"),
    ("Vanaf\tmaandag 2 juni 2031", "starts_on"),
    ("Van: 2 juni 2031", "starts_on"),
    ("Eerste werkdag: 2 juni 2031", "starts_on"),
    ("Beschikbaar per: z.s.m.", "starts_on"),
    ("T/m\t30 november 2031", "ends_on"),
    ("Laatste dag: 30 november 2031", "ends_on"),
    ("Plaatsing\t6 mei 2031", "published_on"),
    ("Op het platform sinds: 6 mei 2031", "published_on"),
    ("Uitgezet op\tmaandag 5 mei 2031", "published_on"),
    ("Verzonden:\t5 mei 2031", "published_on"),
    ("Publicatie van deze offerteaanvraag\tmaandag 5 mei 2031", "published_on"),
    ("Bekendmaking inschrijving: 5 mei 2031", "published_on"),
    ("Deze offerteaanvraag gepubliceerd: 5 mei 2031", "published_on"),
    ("Verzending uitvraag\tmaandag 5 mei 2031", "published_on"),
    ("Uiterlijk indienen offerte: 19 mei 2031", "closes_at"),
    ("Sluiting publicatie: 19 mei 2031", "closes_at"),
    ("Uiterste reactiemoment\tmaandag 19 mei 2031, 10.00 uur", "closes_at"),
    ("Latest application date\t4 March 2031, 12.00", "closes_at"),
    ("Offertes binnen voor indienen: 19 mei 2031", "closes_at"),
    ("Bij ons binnen: uiterlijk maandag 12 mei 2031", "intermediary_closes_at"),
    ("Vragenronde dicht op: 9 mei 2031 om 9:00 uur", "questions_close_at"),
    ("Beantwoording in nota van inlichtingen\tvrijdag 16 mei 2031", "answers_published_on"),
    ("Kennismaking gepland: 20 mei 2031", "interviews"),
    ("Bijtekenen: kan twee keer, telkens voor drie maanden", "extensions"),
    ("Looptijd contract: 7 maanden", "duration_months"),
    ("Weekomvang: 28-36 uur p/w", "hours_per_week"),
    ("Working hours\t36 per week", "hours_per_week"),
    ("Aantal gevraagde mensen: één", "positions"),
    ("Quantity\t1", "positions"),
    ("Professionals needed 1", "positions"),
    ("Tariefgrens\t€ 78,50 excl. btw", "rate_cap"),
    ("Meer dan dit betalen wij niet: € 96,25 per uur", "rate_cap"),
    ("• Hoogste tarief € 74 all-in, ex btw", "rate_cap"),
    ("Bijdrage platformkosten: 2%", "fees"),
    ("Werkadres: Zeedijk 40, Noorderterp", "location"),
    ("Landsdeel: Achterhoek", "region"),
    ("Bron: Inhuurnet Zuidwolde", "intermediary"),
    ("Opdrachtgevende organisatie: Gemeente Waterdrecht", "buyer"),
    ("Working from home\tmax. 2 days a week", "on_site"),
    ("Freelancers\tWelcome", "self_employed"),
]


@pytest.mark.parametrize(("line", "field"), KNOWN)
def test_a_label_is_known_by_its_word_and_its_value(line: str, field: str) -> None:
    found = guessed(line)
    assert found is not None
    assert found[0] == field
    assert line[: found[1]].strip() != line.strip()


@pytest.mark.parametrize(
    "line",
    [
        "Start: samen met de teamleider",
        "Verzonden: maandag 31 augustus 2031 16:42",
        "Mededeling voorlopige gunning\tdonderdag 26 juni 2031",
        "Uurtarief\tlaagste aangeboden tarief gedeeld door jouw tarief, keer 30",
        "Ervaring met kwijtschelding: minimaal 2 jaar",
        "Aantal kandidaten per leverancier: 1",
        "KvK-nummer: 12345678",
        "E-mailadres: Iemand@waterdrecht.example",
        "Prijs\t40 × (130 – aangeboden tarief) / (130 – 95)",
        "Vergadering van 12 mei 2031 met het team",
        "Minstens vijftien toepassingen overgezet vóór december",
        "We beginnen op kantoor: daar staat koffie",
    ],
)
def test_other_lines_are_no_labels(line: str) -> None:
    assert guessed(line) is None
