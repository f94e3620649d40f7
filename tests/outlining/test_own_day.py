"""Paragraphs that tell several days: each field takes its own, and the one who bids closes first."""

from __future__ import annotations

from datetime import datetime

import pytest

from tenderkit.dutch import find_before_closing
from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tests.outlining.test_which_closing import HEAD, PAGE, codes, page

UNNAMED = PAGE.replace("Intermediair: Flexkompas\n", "")
LETTER = """Waterschap Oostkwelder
Betreft: inhuur van een projectleider dijkversterking

Geachte heer, mevrouw,

Voor ons programma zoeken wij vanaf 4 mei 2026 een projectleider voor 32 uur per week.
U voldoet in elk geval aan het volgende:
- u hebt een afgeronde hbo-opleiding civiele techniek;
- u hebt minimaal 3 jaar ervaring als projectleider in de afgelopen 5 jaar;
- uw uurtarief is maximaal € 105,00 exclusief btw.
{body}
Met de beste drie voeren wij op dinsdag 24 maart 2026 een gesprek.
"""
CLOSES = datetime(2026, 3, 16, 12)


@pytest.mark.parametrize(
    "body",
    [
        "Vragen kunt u mailen tot en met 9 maart 2026. De antwoorden sturen wij op 11 maart 2026 rond. Uw aanbieding gaat naar het secretariaat. Wij moeten die uiterlijk op 16 maart 2026 om 12.00 uur hebben.",
        "Heeft u vragen? Stel ze dan voor 9 maart 2026; wij beantwoorden ze op 12 maart 2026 voor iedereen. Uiterlijk maandag 16 maart 2026 om 12.00 uur hebben wij uw stukken binnen.",
        "U kunt uw vragen tot 9 maart 2026 12:00 uur sturen, en wij antwoorden uiterlijk 11 maart 2026. Uw cv en prijs verwachten wij op uiterlijk 16 maart 2026 om 12.00 uur.",
        "Wij zien uw offerte graag vóór 16 maart 2026, 12.00 uur tegemoet. Vragen worden tot 9 maart 2026 aangenomen en op 12 maart 2026 beantwoord.",
        "Alle stukken zijn in het Nederlands. U levert ze in bij de afdeling Inkoop. Ze moeten er uiterlijk op maandag 16 maart 2026 om 12.00 uur zijn.",
        "Stuur uw aanbieding uiterlijk 16 maart 2026 om 12.00 uur aan ons toe. Vragen stelt u voor 9 maart 2026. Op 12 maart 2026 krijgen alle genodigden de antwoorden.",
        "De biedtermijn verstrijkt op 16 maart 2026 om 12.00 uur. Vragen kunnen tot 9 maart 2026.",
    ],
)
def test_a_letter_closes_on_the_day_of_its_bids(body: str) -> None:
    tender = extract(read_text(LETTER.format(body=body)))
    assert tender.closes_at == CLOSES
    assert tender.intermediary_closes_at is None
    assert str(tender.questions_close_at or "2026-03-09")[:10] == "2026-03-09"


@pytest.mark.parametrize("layout", [PAGE, UNNAMED])
@pytest.mark.parametrize(
    "body",
    [
        "Mail ons je cv en motivatie. Graag voor vrijdag 13 maart 2026 om 17:00 uur, zo houden we tijd over om de aanbieding met je te schrijven. Vragen zetten wij tot 10 maart 2026 door.",
        "Stuur je stukken uiterlijk 13 maart 2026 om 17.00 uur naar ons door. Zo blijft er tijd om ze na te lopen.",
        "Lever alles vrijdag 13 maart 2026 17:00 uur bij ons in; het weekend gebruiken wij om uw offerte op te maken.",
        "Onze eigen deadline is 13 maart 2026, 17:00 uur. Daarna lukt het ons niet meer om je voor te dragen.",
        "Om de aanbieding zorgvuldig te kunnen samenstellen, willen we je cv op 13 maart 2026 om 17:00 uur hebben.",
        "We need your documents no later than 13 March 2026, 17:00; the remaining days we use to complete the bid.",
        "Kandidaten melden zich voor 13 maart 2026, 17:00 uur bij ons bureau. Het bureau dient de aanbieding daarna in bij de opdrachtgever.",
    ],
)  # fmt: skip
def test_who_bids_with_the_reply_wants_it_sooner(layout: str, body: str) -> None:
    tender = extract(read_text(layout.format(head=HEAD, body=body, tail="")))
    assert tender.intermediary_closes_at == datetime(2026, 3, 13, 17)
    assert tender.closes_at == CLOSES
    assert "earlier_intermediary_deadline" in codes(tender)


@pytest.mark.parametrize(
    "body",
    [
        "Je vragen zien we graag voor 9 maart 2026, 12:00 uur. De antwoorden staan 10 maart 2026 hieronder. De aanvraag van de gemeente sluit op 16 maart 2026 om 12:00 uur, wie dan niet is aangemeld dragen wij niet meer voor.",
        "De opdrachtgever sluit de inschrijving op 16 maart 2026 om 12:00 uur.",
    ],
)  # fmt: skip
def test_the_closing_of_who_hires_is_not_ours(body: str) -> None:
    tender = page("Reageren kan t/m: 17 maart 2026", body)
    assert tender.closes_at == CLOSES
    assert tender.intermediary_closes_at is None
    assert "conflicting_closing_dates" in codes(tender)


@pytest.mark.parametrize(
    "body",
    [
        "Vragen over de inhoud kun je tot 13 maart 2026 17:00 uur bij ons stellen.",
        "Wij bellen je uiterlijk 13 maart 2026 om je reactie door te nemen.",
        "Op 13 maart 2026 houden wij een inloopspreekuur voor wie hulp wil bij zijn cv.",
        "Ons kantoor is op vrijdag 13 maart 2026 gesloten.",
        "Kandidaten die nog geen account hebben, maken dat een dag voor het gesprek aan.",
        "Je hoort binnen twee dagen na de sluiting of je bent voorgesteld.",
        "Bij voldoende aanbod dragen wij al eerder kandidaten voor.",
    ],
)
def test_other_days_are_no_limit_of_ours(body: str) -> None:
    tender = page(body=body)
    assert tender.intermediary_closes_at is None
    assert tender.closes_at == CLOSES
    assert "conflicting_closing_dates" not in codes(tender)


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("Als tussenpersoon sluiten wij 24 uur voor de opdrachtgever.", 24),
        ("Onze termijn is 48 uur korter dan die van de gemeente.", 48),
        ("Our portal closes 12 hours before the client.", 12),
        ("Je werkt 24 uur voor de gemeente.", None),
        ("De termijn is ruim. Je werkt 24 uur voor de gemeente.", None),
    ],
)
def test_a_limit_before_that_of_who_hires(text: str, hours: int | None) -> None:
    found = find_before_closing(text)
    assert (found[0].value.hours if found else None) == hours
