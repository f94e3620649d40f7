"""Talks within a week, answers on the day of the questions, and how many places there are, beside what looks like them."""

from __future__ import annotations

import pytest

from tests.outlining.test_days_beside_the_bid import page, stated
from tests.outlining.test_told_in_sentences import CLOSES, HEAD


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
        ("2031-05-20T09:00 2031-05-20T12:00", "De interviews vinden plaats op dinsdag 20 mei 2031 tussen 09:00 en 12:00 uur via MS Teams."),
        ("2031-05-20 -", "Selectiegesprekken: dinsdag 20 mei 2031 (Teams)"),
        ("2031-05-20 -;2031-05-21 -", "Gesprekken staan gepland op 20 en 21 mei 2031."),
        ("2031-05-19 2031-05-23", "De gesprekken staan gepland in week 21 (19 t/m 23 mei 2031)."),
        ("2031-05-19 2031-05-23", "Gesprekken vinden plaats in de week van 19 mei 2031."),
        ("2031-05-20 -", "In week 21 voeren we gesprekken, waarschijnlijk op dinsdag 20 mei 2031."),
        ("2031-05-20T13:00 2031-05-20T16:30", "Houd dinsdagmiddag 20 mei 2031 vrij, tussen 13.00 en 16.30 uur voeren we de gesprekken."),
        ("", "De uitslag van het gesprek volgt op 22 mei 2031."),
        ("", "Het eerste gesprek met bewoners is op 3 juni 2031."),
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
        ("2031-05-01T12:00 2031-05-06", "Vragen stellen kan tot 1 mei 2031 12:00 uur. De nota van inlichtingen wordt op 6 mei 2031 gepubliceerd."),
        ("2031-05-01 2031-05-06", "Vragen: uiterlijk 1 mei 2031\nAntwoorden: 6 mei 2031"),
        ("2031-05-01 2031-05-06", "Vragen t/m 1-5-2031, antwoorden op 6-5-2031."),
        ("2031-05-01 -", "Vragen kun je stellen tot en met 1 mei 2031 via het portaal. Antwoorden plaatsen we daar zo snel mogelijk."),
        ("2031-05-01 -", "Heb je vragen? Mail ze voor 1 mei 2031, dan krijg je binnen twee dagen antwoord."),
        ("- 2031-05-06", "Op 6 mei 2031 publiceren wij de antwoorden op alle vragen."),
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
        (1, "Aantal professionals: 1"),
        (2, "Wij zoeken twee wijkcoaches."),
        (3, "Benodigd: 3"),
        (1, "Aantal: 1 kandidaat"),
        (4, "Er zijn vier plekken beschikbaar."),
        (2, "Aantal kandidaten dat wordt gezocht: 2"),
        (None, "De afdeling telt twaalf formatieplaatsen."),
        (None, "Er zijn twee plaatsen in de raad vacant."),
        (None, "Drie collega's werken aan dit dossier."),
        (None, "Het AZC heeft 300 plaatsen."),
        (None, "Per leverancier mag één kandidaat worden aangeboden."),
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
