"""Days on which something else ends, begins or is asked, in a text about the work."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

LIST = """Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als strateeg in de afgelopen 6 jaar

Gunningscriteria
- Ervaring bij een regio (60 punten)
- Uurtarief (40 punten)
"""
PAGE = (
    """Strateeg arbeidsmarkt
Uitvraag van de Regio Hartdal, via het aanbestedingsplatform Publikant
Waarom wij iemand zoeken
In de Regio Hartdal werken acht gemeenten samen aan economie en arbeidsmarkt. {told}
Wat u gaat doen
U schrijft met de partners de meerjarenagenda. {told}
Gegevens over de opdracht
Startdatum: 3 januari 2028
Einddatum: 31 december 2028
"""
    + LIST
    + """Inschrijven
Vragen stelt u via Publikant, tot en met woensdag 10 november 2027, 17:00 uur. {close}
"""
)
CLOSES = "Inschrijven kan tot maandag 22 november 2027, 10:00 uur, eveneens via Publikant."


@pytest.mark.parametrize(
    "told",
    [
        "Twee adviseurs zijn in dienst van de gemeente Wilgendam en zijn bij ons gedetacheerd tot 1 september 2028.",
        "De tweede fase loopt vanaf 1 september 2028 en valt buiten deze opdracht.",
        "Een externe projectleider werkt bij ons tot 1 oktober 2027.",
        "De stukken voor de stuurgroep moeten uiterlijk 12 november 2027 bij de gemeente Wilgendam liggen.",
        "De subsidie van het Rijk moet zijn aangevraagd, uiterlijk 1 maart 2028 om 12.00 uur; dat doet onze subsidieadviseur.",
        "Inwoners kunnen tot 1 december 2027 op het plan reageren.",
        "De klantenservice van de gemeente is tot 1 februari 2028 bij ons ondergebracht.",
        "Het contract met het huidige bureau bij ons eindigt op 1 december 2027.",
        "Partners leveren hun voorstellen voor de agenda in vóór 15 maart 2028.",
        "De gegevens van de gemeenten komen bij ons binnen op 1 februari 2028.",
        "De concept-agenda ligt tot 20 december 2027 ter inzage, reacties gaan naar het bestuur van de regio.",
        "Een eerste voorstel aan het bestuur van de gemeente is klaar op 1 april 2028.",
        "Het huidige programma loopt op 31 maart 2028 af.",
        "Een van de beleidsadviseurs is tot 1 maart 2028 bij ons in dienst.",
        "De regio moet de cijfers vóór 15 januari 2028 aan de provincie aanbieden.",
        "Het bestuur wil voor de zomer een agenda vaststellen, uiterlijk 6 juli 2028.",
        "Wij leveren de begroting uiterlijk 1 juli 2028 in bij de toezichthouder.",
        "De gemeenten kunnen tot 1 november 2028 projecten aanmelden voor het fonds.",
        "Werkgevers die willen meedoen, melden zich aan vóór 1 maart 2028.",
        "De eerste fase is op 30 juni 2028 klaar; de tweede fase start op 1 september 2028.",
        "Je levert het eerste concept op vóór 15 april 2028.",
        "U dient het uitvoeringsplan uiterlijk 15 mei 2028 in bij de stuurgroep.",
        "Het loket in Wilgendam sluit op 31 december 2027.",
        "De huidige aanvraag bij het Europese fonds sluit op 20 januari 2028.",
        "Twee medewerkers zijn tot eind 2028 bij ons te gast vanuit de provincie, tot 1 december 2028 om precies te zijn.",
        "De scholen sturen hun voorstellen uiterlijk 1 februari 2028 aan ons.",
        "Alle acht gemeenten geven hun reactie vóór 10 maart 2028 door aan het programmabureau.",
        "De externe evaluatie is op 19 november 2027 gereed.",
    ],
)
def test_what_ends_in_the_work_is_no_closing(told: str) -> None:
    tender = extract_document(read_text(PAGE.format(told=told, close=CLOSES)))
    assert str(tender.closes_at) == "2027-11-22 10:00:00"
    assert tender.intermediary_closes_at is None
    assert str(tender.questions_close_at) == "2027-11-10 17:00:00"
    assert str(tender.starts_on) == "2028-01-03"
    assert str(tender.ends_on) == "2028-12-31"


@pytest.mark.parametrize(
    "close",
    [
        "Uw voorstel stuurt u uiterlijk maandag 22 november 2027, 10:00 uur aan het bestuur van de regio.",
        "De stukken zijn uiterlijk maandag 22 november 2027 om 10:00 uur bij ons binnen.",
        "Bij ons ligt uw offerte uiterlijk maandag 22 november 2027 om 10:00 uur.",
        "U reageert tot maandag 22 november 2027, 10:00 uur bij de commissie inhuur.",
        "Lever uw stukken in vóór maandag 22 november 2027, 10:00 uur.",
        "Reacties ontvangen wij uiterlijk maandag 22 november 2027 om 10:00 uur.",
    ],
)
def test_what_ends_the_bidding_is(close: str) -> None:
    page = PAGE.replace(", via het aanbestedingsplatform Publikant", "")
    tender = extract_document(read_text(page.format(told="", close=close)))
    assert str(tender.closes_at) == "2027-11-22 10:00:00"
    assert tender.intermediary_closes_at is None


TERM = (
    """Ontwerper openbare ruimte
Opdrachtgever: Gemeente Lindhaven
Start: 3 mei 2027
Duur: 9 maanden
Sluitingsdatum: maandag 12 april 2027, 09:00 uur
Wat ga je doen
Je maakt ontwerpen voor de Vogelwijk. {told}
Gegevens van de aanvraag
Aanvang: 3 mei 2027
Einddatum: 31 januari 2028
Optie tot verlenging: twee keer drie maanden
"""
    + LIST
)


@pytest.mark.parametrize(
    "told",
    [
        "Voor de Vogelwijk zijn er twee avonden gepland, op dinsdag 25 mei en dinsdag 22 juni 2027, telkens van 19.30 tot 21.30 uur in basisschool De Wielewaal.",
        "De aannemer begint op 6 september 2027 met het straatwerk.",
        "De bouw van de school start op 1 juni 2027; je levert daarvoor het ontwerp.",
        "Het rioolontwerp wordt gemaakt door een ingenieursbureau, dat daar vanaf 10 mei 2027 mee bezig is.",
        "Op 14 juni 2027 is de startbijeenkomst met bewoners, op 1 juli 2027 volgt de tweede.",
        "De wijk gaat vanaf 1 oktober 2027 op de schop.",
        "Een nieuwe collega begint op 1 juni 2027 en neemt daarna taken van je over.",
        "Per 6 september 2027 begint de aannemer met het straatwerk.",
        "De aannemer, Terbruggen Infra, wil op 6 september 2027 in de eerste straat beginnen.",
        "Er zijn twee avonden, op 25 mei en 22 juni 2027. De aannemer wil op 6 september 2027 beginnen.",
        "Onze nieuwe collega zal op 1 juni 2027 starten.",
        "De tweede fase start op 1 oktober 2027 en hoort niet bij deze opdracht.",
        "Onze nieuwe teamleider begint op 1 juli 2027.",
        "De verbouwing van het stadhuis gaat op 14 juni 2027 van start.",
        "De cursus voor bewoners start op 7 september 2027.",
        "Het nieuwe zaaksysteem gaat op 1 november 2027 live.",
        "De uitvoering is gepland vanaf 4 oktober 2027.",
        "De aannemer is tot 1 maart 2028 bezig.",
        "Het programma loopt tot en met 31 december 2029.",
        "De vergunning geldt tot 1 juli 2028.",
        "De vaste ontwerper is tot 1 maart 2028 met verlof.",
        "Op 6 september start de basisschool weer.",
        "De nieuwe wethouder treedt op 8 juni 2027 aan.",
        "De aanbesteding van het werk begint op 2 augustus 2027.",
        "Het onderzoek duurt 14 maanden.",
        "Het bestek voor de tweede wijk komt na 12 maanden.",
        "De gemeente werkt sinds 1 januari 2026 met een nieuw handboek.",
    ],
)
def test_what_others_begin_is_no_other_start(told: str) -> None:
    tender = extract_document(read_text(TERM.format(told=told)))
    assert str(tender.starts_on) == "2027-05-03"
    assert str(tender.ends_on) == "2028-01-31"
    assert "conflicting_period" not in {finding.code for finding in tender.findings}


@pytest.mark.parametrize(
    "told",
    [
        "Je begint op 17 mei 2027.",
        "De opdracht start op 17 mei 2027.",
        "De werkzaamheden beginnen op 17 mei 2027.",
        "Wij willen dat de ontwerper op 17 mei 2027 start.",
        "De inzet gaat in op 17 mei 2027.",
        "De inhuur begint per 17 mei 2027.",
    ],
)
def test_another_start_of_the_assignment_is_a_conflict(told: str) -> None:
    tender = extract_document(read_text(TERM.format(told=told)))
    assert "conflicting_period" in {finding.code for finding in tender.findings}


BROKERED = (
    """Jurist omgevingsrecht
Geplaatst: 11 november 2027
De organisatie
Eemsterdal is een fusiegemeente van negentien dorpen.
"""
    + LIST
    + """Planning
{asked} De gemeente ontvangt onze voordrachten uiterlijk woensdag 24 november 2027 om 12:00 uur. Omdat wij je voordracht zorgvuldig willen opstellen, ontvangen wij je reactie graag vóór dinsdag 23 november 2027, 10:00 uur.
De gesprekken zijn op dinsdag 30 november 2027 in het gemeentehuis in Uiterdam.
Zo werkt het bij Kruisweg Interim
Stap 1 - Kennismaken. Binnen één werkdag bellen we je.
"""
)


@pytest.mark.parametrize(
    ("asked", "until"),
    [
        ("", None),
        ("Vragen? Bel Hanna.", None),
        ("Bij vragen over je factuur kun je op werkdagen bellen.", None),
        ("De gemeente stelt haar vragen aan de kandidaten op 29 november 2027.", None),
        ("Vragen van de rekenkamer zijn vóór 17 november 2027 beantwoord.", None),
        ("De raad kan tot 19 november 2027 technische vragen stellen over de begroting.", None),
        ("De wethouder beantwoordt raadsvragen over vergunningen op 18 november 2027.", None),
        ("Vragen stel je tot en met woensdag 17 november 2027, 12:00 uur.", "2027-11-17 12:00:00"),
        ("Tot donderdag 18 november 2027 kun je vragen stellen.", "2027-11-18"),
        ("De gemeente neemt vragen in behandeling die vóór 17 november 2027 zijn binnengekomen.", "2027-11-17"),
    ],
)  # fmt: skip
def test_questions_of_others_have_no_limit_here(asked: str, until: str | None) -> None:
    tender = extract_document(read_text(BROKERED.format(asked=asked)))
    told = tender.questions_close_at
    assert (told if told is None else str(told)) == until
    assert str(tender.intermediary_closes_at) == "2027-11-23 10:00:00"
