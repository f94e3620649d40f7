"""Days of others beside those of the bid: agreements of suppliers, days that papers bear, limits with a time apart,
the hour of a closing, and extensions that run past the last day."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tenderkit.extraction import extract
from tenderkit.reading import read_text
from tenderkit.records import Tender
from tests.outlining.test_told_in_sentences import CLOSES, HEAD, TAIL

BROKERED = HEAD + "Sluitingsdatum: maandag 12 mei 2031, 12:00 uur\nIntermediair: Flexkompas\n"


def page(sentence: str, *, head: str = HEAD + CLOSES, steps: str = "") -> Tender:
    procedure = f"Procedure\n{steps}\n" if steps else ""
    return extract(read_text(f"{head}\nDe opdracht\n{sentence}\n{TAIL}{procedure}"))


def stated(moment: date | datetime | None) -> str:
    return "-" if moment is None else moment.isoformat()[:16]


@pytest.mark.parametrize(
    ("day", "text"),
    [
        ("-", "Het adviesbureau dat de stresstesten rekent heeft een contract tot 15 juli 2032."),
        ("-", "De leverancier heeft een overeenkomst tot en met 1 oktober 2032."),
        ("-", "Het schoonmaakbedrijf heeft een contract tot 15 juli 2032 en wordt daarna vervangen."),
        ("-", "De accountant heeft een opdracht tot 1 april 2032."),
        ("-", "De aannemer zit tot 31 maart 2032 aan ons vast."),
        ("-", "De vorige adviseur was ingehuurd tot en met 30 april 2031."),
        ("-", "Het bureau dat de metingen doet is gecontracteerd tot 1 januari 2033."),
        ("-", "Twee collega's hebben een aanstelling tot 1 september 2032."),
        ("-", "De huidige beheerder heeft een tijdelijk contract tot 1 juni 2031."),
        ("-", "The agency that runs the survey has a contract until 15 July 2032."),
        ("-", "Met de softwareleverancier loopt een contract tot 31 december 2033."),
        ("-", "Per 1 januari 2032 zijn er nieuwe contracten met de aanbieders; de oude lopen t/m 31 december 2031."),
        ("-", "Alle beschikkingen lopen t/m 31 december 2031 en moeten worden omgezet."),
        ("-", "De lopende raamovereenkomst voor het onderhoud eindigt op 31 augustus 2032."),
        ("-", "The contract for the current platform ends on 30 June 2032 and cannot be prolonged beyond 31 March 2033."),
        ("-", "Het openstellingsbesluit is op 19 april 2032 en het loket gaat zes weken later dicht."),
        ("-", "Budget jeugdhulp is er tot 31 december 2031 volgens de begroting van de regio."),
        ("2032-07-15", "Je krijgt een contract tot 15 juli 2032."),
        ("2032-12-31", "De kandidaat heeft een contract tot en met 31 december 2032."),
        ("2032-07-15", "De opdracht loopt tot en met 15 juli 2032."),
        ("2032-09-30", "De inhuur stopt op 30 september 2032."),
        ("2032-06-30", "T/m 30 juni 2032, evt. verl. 2x 3 mnd"),
        ("2032-09-30", "De gekozen adviseur heeft een contract t/m 30 september 2032."),
        ("2032-03-31", "De opdracht duurt tot 31 maart 2032."),
        ("2032-03-31", "Einddatum: 31 maart 2032, met optie tot verlenging."),
        ("2032-03-31", "Inzet van 1 juli 2031 tot en met 31 maart 2032."),
        ("2032-03-31", "Wij hebben je nodig tot en met 31 maart 2032."),
        ("2032-03-31", "De overeenkomst met de opdrachtnemer eindigt op 31 maart 2032."),
        ("2032-03-31", "Het contract loopt van rechtswege af op 31 maart 2032."),
        ("-", "De huur van het tijdelijke kantoor loopt af op 31 maart 2032."),
        ("-", "Het convenant met de corporaties eindigt op 31 maart 2032."),
        ("-", "De huidige dienstverlening door Sorteon loopt tot 31 maart 2032."),
        ("-", "Onze medewerker is tot 31 maart 2032 met ouderschapsverlof."),
        ("-", "De overgangstermijn van de wet loopt tot 31 maart 2032."),
        ("-", "De raad heeft tot 31 maart 2032 om een besluit te nemen."),
        ("-", "Bezwaar maken tegen de WOZ-beschikking kan tot 31 maart 2032."),
        ("-", "De licentie voor het oude pakket is betaald tot 31 maart 2032."),
        ("-", "De projectorganisatie bestaat tot 31 maart 2032."),
        ("2032-07-15", "Wij huren u in tot 15 juli 2032."),
        ("2032-07-15", "We need someone until 15 July 2032."),
        ("-", "We hebben het kantoor gehuurd tot 15 juli 2032."),
        ("-", "Wij zoeken tot 15 juni 2031 naar een geschikte kandidaat."),
    ],
)  # fmt: skip
def test_whose_agreement_ends(day: str, text: str) -> None:
    assert stated(page(text).ends_on) == day


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        ("2031-05-09T17:00", "Om ze nog te kunnen nakijken wil Flexkompas je inschrijving vrijdag 9 mei 2031 om 17:00 uur in het portaal hebben."),
        ("2031-05-09T10:00", "We willen alles vrijdag 9 mei in huis hebben om het goed te kunnen lezen, 10:00"),
        ("2031-05-09T10:00", "Wij ontvangen je stukken graag vrijdag 9 mei, om 10.00 uur."),
        ("2031-05-09T16:00", "Flexkompas wil je reactie op 9 mei 2031 hebben, uiterlijk 16:00 uur."),
        ("2031-05-09T17:00", "Zet je cv uiterlijk 9 mei 2031 om 17.00 uur in het portaal, dan kan Flexkompas het nog nakijken."),
        ("2031-05-11T12:00", "Flexkompas wil de inschrijving een dag eerder in het portaal hebben."),
        ("2031-05-12T10:00", "Wij willen je cv 2 uur voor de sluiting hebben."),
        ("2031-05-12T08:00", "Lever je stukken vier uur voor de deadline bij ons aan."),
        ("2031-05-11T12:00", "Wij ontvangen alles graag een etmaal voor de sluitingsdatum."),
        ("2031-05-09T12:00", "Reacties moeten een werkdag eerder bij Flexkompas binnen zijn."),
        ("2031-05-10T12:00", "Onze sluiting is twee dagen eerder dan die van de gemeente."),
        ("2031-05-09", "Wij hebben je cv het liefst vrijdag 9 mei 2031 al binnen, zodat we het kunnen doorlopen."),
        ("2031-05-09T09:00", "We lezen je cv zelf eerst: stuur het daarom voor vrijdag 9 mei 09.00 uur naar ons."),
        ("-", "U dient in via het platform: een cv, een motivatiebrief en een uittreksel KvK van na 1 maart 2031."),
        ("-", "U levert aan: een cv en een uittreksel uit het handelsregister, niet ouder dan 1 februari 2031."),
        ("-", "Stuur mee: een verklaring van de Belastingdienst van na 1 maart 2031."),
        ("-", "Voeg een VOG toe die is afgegeven na 1 februari 2031."),
        ("-", "In te dienen: cv, kopie diploma en een KvK-uittreksel d.d. 1 april 2031 of later."),
        ("-", "Flexkompas stuurt de stukken op 12 mei direct na sluiting door."),
        ("-", "Onze partij op vrijdag 9 mei gaat gewoon door, aanmelden bij Loes voor 2 mei."),
        ("-", "Vragen? Mail ze uiterlijk een dag eerder."),
        ("2031-05-09T12:00", "Let op: Flexkompas hanteert een eerdere sluitingstermijn: vrijdag 9 mei 2031, 12:00 uur."),
        ("2031-05-09T09:00", "Reageren bij Flexkompas kan tot vrijdag 9 mei 2031 09:00 uur, zodat wij de inschrijving kunnen verzorgen."),
        ("2031-05-09T15:00", "Wij ontvangen je cv graag vóór vrijdag 9 mei 15.00 uur."),
        ("2031-05-11T12:00", "Stuur je documenten uiterlijk één dag voor de sluitingsdatum naar Flexkompas."),
        ("2031-05-09T12:00", "Onze interne deadline is een werkdag voor de sluiting van de opdrachtgever."),
        ("2031-05-09", "Graag ontvangen wij je reactie uiterlijk vrijdag 9 mei 2031."),
        ("2031-05-09T17:00", "De deadline voor aanlevering bij Flexkompas is 9 mei 2031 om 17.00 uur."),
        ("-", "Flexkompas behandelt reacties op volgorde van binnenkomst."),
        ("-", "De aanvraag sluit op maandag 12 mei 2031 om 12:00 uur."),
        ("-", "Voor vragen kun je tot vrijdag 9 mei 2031 bij Flexkompas terecht."),
        ("-", "Flexkompas laat uiterlijk vrijdag 16 mei 2031 weten of je wordt voorgedragen."),
        ("-", "De nota van inlichtingen verschijnt op 7 mei 2031 bij Flexkompas."),
        ("-", "Het uittreksel KvK mag niet ouder zijn dan 6 maanden."),
        ("-", "Voeg een uittreksel van de KvK toe, afgegeven na 1 januari 2031."),
    ],
)  # fmt: skip
def test_the_limit_of_the_intermediary(moment: str, text: str) -> None:
    tender = page("Wij zoeken iemand.", head=BROKERED, steps=text)
    assert stated(tender.intermediary_closes_at) == moment
    assert stated(tender.closes_at) == "2031-05-12T12:00"


BARE = "Beleidsadviseur wonen\nGemeente Duinmeer\nMax 52,50 p/u\nGelderland\n32 uur p/w\n18 mei 2031\n26 mei 2031\n"


@pytest.mark.parametrize(
    ("closing", "text"),
    [
        ("2031-05-26T09:00", "Op de 26e gaat het formulier om 9 uur 's ochtends dicht."),
        ("2031-05-26T12:00", "De 26e om 12 uur gaat de inschrijving dicht."),
        ("2031-05-26T12:00", "De inschrijving sluit de 26e om 12.00 uur."),
        ("2031-05-26T10:00", "Reageren kan tot de 26ste, 10.00 uur."),
        ("2031-05-26T17:00", "Op de 26ste om 17:00 uur sluiten we de inschrijving."),
        ("2031-05-26T14:00", "Je reactie moet er op de sluitingsdag om 14.00 uur zijn."),
        ("2031-05-26T09:00", "Op de sluitingsdag gaat het formulier om 9 uur dicht."),
        ("2031-05-26T12:00", "Op de laatste dag kan er gereageerd worden tot 12.00 uur."),
        ("2031-05-26", "Op de 26e hoor je om 12 uur wie er door is."),
        ("2031-05-26", "De 28e om 10 uur zijn de gesprekken."),
        ("2031-05-26", "De 26e editie van het blad sluit om 9 uur."),
        ("2031-05-26", "Ons kantoor sluit om 17.00 uur."),
        ("2031-05-26", "Vragen stel je uiterlijk de 20e om 12 uur."),
    ],
)
def test_the_clock_of_the_closing_day(closing: str, text: str) -> None:
    assert stated(page("Wij zoeken iemand.", head=BARE, steps=text).closes_at) == closing


@pytest.mark.parametrize(
    ("months", "text"),
    [
        (6, "Daarom willen we per 1 maart 2031 een half jaar lang iemand erbij."),
        (9, "We hebben negen maanden lang hulp nodig op de afdeling."),
        (12, "Wij zoeken een jaar lang versterking voor het team."),
        (6, "Gedurende zes maanden hebben we een extra jurist nodig."),
        (6, "Wij zoeken voor een half jaar een ervaren collega."),
        (8, "Vanaf mei hebben wij acht maanden lang een tweede planner nodig."),
        (6, "We willen iemand die ons zes maanden lang helpt."),
        (8, "We need someone for eight months."),
        (4, "Vier maanden lang zoeken we ondersteuning bij de afdeling vergunningen."),
        (None, "We hebben een half jaar lang iemand gezocht."),
        (None, "Zes maanden lang was de functie vacant."),
        (None, "Een half jaar lang hebben we het zonder gedaan."),
        (None, "Het team heeft negen maanden lang hulp gehad van een bureau."),
        (None, "De vorige beheerder deed het een jaar lang alleen."),
        (None, "De proef heeft zes maanden lang versterking opgeleverd."),
        (
            6,
            "Anja gaat met pensioen (na 38 jaar!). Daarom willen we een half jaar lang iemand erbij.",
        ),
    ],
)
def test_how_long_somebody_is_needed(months: int | None, text: str) -> None:
    assert page(text).duration_months == months


@pytest.mark.parametrize(
    ("conflict", "term", "text"),
    [
        (True, "Startdatum: 2 juni 2031\nEinddatum: 28 november 2031\nOpties verlenging: 3 maal 3 maanden\n", "De inzet eindigt, met inbegrip van verlengingen, uiterlijk op 29 februari 2032."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "Verlengen kan tot uiterlijk 31 maart 2032."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "De opdracht kan inclusief verlengingen niet langer doorlopen dan tot en met 30 juni 2032."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "Ook met verlengingen eindigt de inhuur op zijn laatst op 1 juli 2032."),
        (True, "Start: 2 June 2031\nEnd date: 30 November 2031\nExtension: 2 x 6 months\n", "Including extensions the assignment ends no later than 30 June 2032."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "Na 30 juni 2032 is verlengen niet meer mogelijk."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "De opdracht kan inclusief verlengingen doorlopen tot en met 30 november 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "De inzet eindigt, met inbegrip van verlengingen, uiterlijk op 31 december 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 1 x 6 maanden\n", "Met verlenging loopt de opdracht uiterlijk tot 1 juni 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "The contract for the current platform ends on 30 June 2032 and cannot be prolonged beyond 31 March 2033."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "Per 1 jan 2032 nieuwe contracten met de aanbieders (de oude lopen t/m 31 dec 2031), dus alle beschikkingen met einddatum na die datum moeten om."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "De subsidie kan worden verlengd tot uiterlijk 1 maart 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 6 maanden\n", "De vergunning van het bedrijf kan niet worden verlengd na 31 december 2031."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nVerlenging: 2 x 3 maanden\n", "De totale looptijd inclusief verlengingen is maximaal twaalf maanden."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 3 x 6 maanden\n", "Met verlengingen erbij loopt de opdracht nooit langer door dan 31 december 2032."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 2 x 12 maanden\n", "De maximale einddatum inclusief verlengingen is 31 mei 2033."),
        (True, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 4 x 3 maanden\n", "Uiterste einddatum na verlenging: 31 mei 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 4 x 3 maanden\n", "Uiterste einddatum na verlenging: 30 november 2032."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 2 x 6 maanden\n", "Over verlenging besluiten wij uiterlijk op 1 november 2031."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 2 x 6 maanden\n", "Een verzoek tot verlenging doet de gemeente uiterlijk op 31 december 2031."),
        (False, "Startdatum: 2 juni 2031\nEinddatum: 30 november 2031\nOptie tot verlenging: 2 x 6 maanden\n", "Het project zelf loopt, inclusief uitloop, tot 31 december 2031."),
    ],
)  # fmt: skip
def test_extensions_past_the_last_day(conflict: bool, term: str, text: str) -> None:
    found = {finding.code for finding in page(text, head=HEAD + CLOSES + term).findings}
    assert ("conflicting_period" in found) is conflict
