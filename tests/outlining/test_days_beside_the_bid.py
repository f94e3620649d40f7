"""Days of others beside those of the bid: agreements of suppliers, days that papers bear, limits with a time apart,
talks within a week, answers on the day of the questions, and how many places there are."""

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
    ],
)  # fmt: skip
def test_the_limit_of_the_intermediary(moment: str, text: str) -> None:
    tender = page("Wij zoeken iemand.", head=BROKERED, steps=text)
    assert stated(tender.intermediary_closes_at) == moment
    assert stated(tender.closes_at) == "2031-05-12T12:00"


@pytest.mark.parametrize(
    ("talks", "text"),
    [
        ("2031-05-20T13:00 2031-05-20T17:00", "The client invites the best three for a talk of 50 minutes, by MS Teams, on Tuesday 20 May 2031 between 13:00 and 17:00."),
        ("2031-05-20T13:00 2031-05-20T17:00", "De drie besten worden uitgenodigd voor een gesprek van 50 minuten, via Teams, op dinsdag 20 mei 2031 tussen 13:00 en 17:00 uur."),
        ("2031-05-20T09:00 2031-05-20T12:00", "Candidates are invited for a conversation of an hour on Tuesday 20 May 2031 between 09:00 and 12:00."),
        ("2031-05-20 -", "The best two will be asked for a meeting in our office on Tuesday 20 May 2031."),
        ("2031-05-20 -", "We nodigen de beste drie uit voor een praatje van drie kwartier op dinsdag 20 mei 2031."),
        ("2031-05-20T10:00 2031-05-20T15:00", "De vier hoogste worden uitgenodigd voor een interview in week 21 (dinsdag 20 mei 2031, 10:00–15:00, Kromme Zandweg 310)."),
        ("2031-05-20T10:00 2031-05-20T15:00", "De gesprekken zijn in de week van 19 mei 2031, en wel op dinsdag 20 mei tussen 10:00 en 15:00 uur."),
        ("2031-05-20 -;2031-05-22 -", "De gesprekken zijn in week 21: dinsdag 20 mei 2031 en donderdag 22 mei 2031."),
        ("2031-05-20T10:00 2031-05-20T15:00", "The interviews take place in week 21 (Tuesday 20 May 2031, 10:00-15:00)."),
        ("2031-05-19 2031-05-23", "De gesprekken zijn in week 21 van 2031."),
        ("2031-05-19 2031-05-23", "Met de drie besten willen wij kennismaken. Dat doen wij in de week van 19 mei 2031, in de collegekamer."),
        ("2031-05-19 -;2031-05-20 -", "Gesprek van drie kwartier met typeproef op maandag 19 of dinsdag 20 mei 2031, in het wijkhuis."),
        ("", "De eisen: een uittreksel KvK van na 1 maart 2031."),
        ("", "Onze partij op vrijdag 9 mei gaat gewoon door."),
        ("", "Op woensdag 21 mei 2031 hoort iedereen de uitslag."),
        ("2031-05-20T09:00 2031-05-20T13:00", "Gesprekken di 20 mei tussen 9 en 13u, via Teams."),
        ("2031-05-20T09:00 2031-05-20T12:30", "Gesprekken op dinsdag 20 mei tussen 9.00 en 12.30 uur in het stadskantoor aan de Kerspelweg 4"),
        ("2031-05-20T13:00 2031-05-20T17:00", "The buyer scores what is left and invites the best three for a talk of 50 minutes, by MS Teams, on Tuesday 20 May 2031 between 13:00 and 17:00. After the interview the buyer awards the assignment."),
        ("2031-05-20T09:00 2031-05-20T12:00", "De drie besten praten op dinsdag 20 mei 2031 tussen 9.00 en 12.00 uur met de teamleider. Na het gesprek volgt de gunning."),
        ("2031-05-20 -", "We meet the best two on Tuesday 20 May 2031. After the interview we decide."),
        ("2031-05-20 -", "De beste twee komen op dinsdag 20 mei 2031 op gesprek. Het gesprek duurt een uur."),
        ("2031-05-20T10:00 2031-05-20T12:00", "Met de beste drie volgt een kennismaking op dinsdag 20 mei 2031 van 10.00 tot 12.00 uur. In dat gesprek letten we op de competenties."),
        ("", "De gunning is op dinsdag 20 mei 2031. Het gesprek telt niet mee."),
        ("", "De cv's worden op 14 mei 2031 gelezen. Na het gesprek volgt de gunning."),
    ],
)  # fmt: skip
def test_talks(talks: str, text: str) -> None:
    found = page("Wij zoeken iemand.", steps=text).interviews
    told = [f"{stated(each.starts_at)} {stated(each.ends_at)}" for each in found]
    assert ";".join(told) == talks


@pytest.mark.parametrize(
    ("moments", "text"),
    [
        ("2031-05-02T10:00 2031-05-02", "Vragen? Stel ze voor vrijdag 2 mei 10 uur per mail; de antwoorden zet Bregje er dezelfde vrijdag voor vijven op."),
        ("2031-05-02T12:00 2031-05-02", "Vragen kunnen tot vrijdag 2 mei 2031 12.00 uur; de antwoorden volgen dezelfde dag."),
        ("2031-05-01T12:00 2031-05-02", "Vragen t/m do 1 mei 12.00u, antw. volgen vr 2 mei naar alle partijen."),
        ("2031-05-01T12:00 2031-05-02", "Vragen t/m do 1 mei 12.00u, antw. vr 2 mei."),
        ("2031-05-01 2031-05-05", "Vragen tot en met 1 mei 2031; answers to all suppliers follow on Monday 5 May 2031."),
        ("2031-05-01 -", "Vragen stuurt u uiterlijk 1 mei 2031; een dag later staan de antwoorden op de pagina."),
        ("2031-05-01 -", "Wil je iets weten? Zet het t/m donderdag 1 mei in het vragenvak, wij antwoorden daar doorlopend."),
        ("2031-05-01 -", "Vragen kunnen t/m 1 mei 2031; we beantwoorden ze zo snel mogelijk."),
        ("2031-05-01 -", "Stel je vragen uiterlijk 1 mei 2031, antwoord krijg je steeds binnen een dag."),
        ("2031-05-01 -", "Vragen tot 1 mei 2031; antwoorden verschijnen doorlopend op deze pagina."),
        ("2031-05-02T10:00 2031-05-05", "Stel je vragen voor vrijdag 2 mei 10 uur. De antwoorden staan er maandag 5 mei."),
        ("2031-05-05T12:00 2031-05-06", "Vragen voor ma 5 mei 2031 12:00 naar mij\nAntwoorden komen di 6 mei"),
    ],
)  # fmt: skip
def test_questions_and_answers(moments: str, text: str) -> None:
    tender = page("Wij zoeken iemand.", steps=text)
    asked, answered = tender.questions_close_at, tender.answers_published_on
    assert f"{stated(asked)} {stated(answered)}" == moments


@pytest.mark.parametrize(
    ("people", "text"),
    [
        (1, "• Aantal nodig 1"),
        (1, "Er is één plaats."),
        (2, "Er zijn twee plaatsen te vergeven."),
        (1, "Wij hebben plek voor één adviseur."),
        (2, "Aantal nodig: 2"),
        (3, "Nodig: 3 consulenten"),
        (2, "Er zijn 2 plekken."),
        (1, "Het gaat om één plek."),
        (2, "Aantal gezocht 2"),
        (1, "Number needed 1"),
        (1, "Gevraagd\n1 professional"),
        (2, "Number of professionals\t2"),
        (1, "Number of positions\t1"),
        (2, "There are two places to fill."),
        (None, "Er is één plaats waar gewerkt wordt: het stadskantoor."),
        (None, "Er zijn twee plaatsen in de gemeente met een eigen loket."),
        (None, "Er is één plek op kantoor beschikbaar per team."),
        (None, "In de opvang zijn 40 plaatsen."),
        (None, "Er zijn twee parkeerplaatsen."),
    ],
)
def test_how_many_places(people: int | None, text: str) -> None:
    tender = page(text) if "." in text else page("", head=f"{HEAD}{CLOSES}{text}\n")
    assert (tender.positions.max if tender.positions else None) == people


@pytest.mark.parametrize(
    ("body", "published", "closing"),
    [
        ("", "2031-05-18", "2031-05-26"),
        ("Op 26 mei gaat het formulier om 9 uur 's ochtends dicht.", "2031-05-18", "2031-05-26T09:00"),
    ],
)  # fmt: skip
def test_the_two_days_of_a_row_of_values(body: str, published: str, closing: str) -> None:
    head = "Beleidsadviseur wonen\nGemeente Duinmeer Max 52,50 p/u Gelderland 32 uur p/w 18 mei 2031 26 mei 2031\n"
    tender = page("Wij zoeken iemand.", head=head, steps=body)
    assert (stated(tender.published_on), stated(tender.closes_at)) == (published, closing)


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
    ],
)  # fmt: skip
def test_extensions_past_the_last_day(conflict: bool, term: str, text: str) -> None:
    found = {finding.code for finding in page(text, head=HEAD + CLOSES + term).findings}
    assert ("conflicting_period" in found) is conflict
