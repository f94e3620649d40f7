"""Dates that a sentence states by words of two classes near them: one row, one wording."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

HEAD = (
    "Adviseur groenbeheer\nOpdrachtgever: Gemeente Waterakker\nMaximaal uurtarief: € 91,00\n"
    "Sluitingsdatum: 14 november 2031, 12:00 uur\n"
)
DEMANDS = "Eisen\n1. Minimaal 3 jaar ervaring als adviseur groenbeheer bij een gemeente.\n2. Een afgeronde hbo-opleiding.\n"


def told(sentence: str, *, heading: str = "Procedure") -> Tender:
    document = read_text(f"{HEAD}\n{heading}\n\n{sentence}\n\n{DEMANDS}")
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("De werkzaamheden vangen aan op dinsdag 4 november 2031.", date(2031, 11, 4)),
        ("De detachering gaat in op 3-11-2031.", date(2031, 11, 3)),
        ("Vanaf 5 januari 2032 is er iemand nodig.", date(2032, 1, 5)),
        (
            "De inhuurovereenkomst loopt van 1 december 2031 tot en met 31 mei 2032.",
            date(2031, 12, 1),
        ),
        ("Op de eerste van december 2031 zit u bij ons aan tafel.", date(2031, 12, 1)),
        ("Je kunt per 2 februari 2032 beginnen.", date(2032, 2, 2)),
        ("Het programma is op 1 maart 2030 van start gegaan.", None),
        ("De Wet groene kernen treedt op 1 januari 2032 in werking.", None),
        ("De regeling gaat in op 1 januari 2032.", None),
    ],
)
def test_a_first_day(sentence: str, day: date | None) -> None:
    assert told(sentence, heading="Over de opdracht").starts_on == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("De detachering stopt op vrijdag 28 mei 2032.", date(2032, 5, 28)),
        ("Het contract loopt vanzelf af op 30 juni 2032.", date(2032, 6, 30)),
        ("De laatste werkdag is donderdag 1 juli 2032.", date(2032, 7, 1)),
        ("Je blijft bij ons tot en met 31 maart 2032.", date(2032, 3, 31)),
        ("The engagement ends on 30 April 2032.", date(2032, 4, 30)),
        (
            "Van 1 december 2031 t/m 31 mei 2032 is er bij ons op de afdeling werk voor deze rol.",
            date(2032, 5, 31),
        ),
        ("De subsidie loopt af op 31 december 2032.", None),
        ("Uiterlijk 20 november 2031 krijg je uitsluitsel over de gunning.", None),
        ("De verlenging kan hoogstens doorlopen tot 1 mei 2033.", None),
    ],
)
def test_a_last_day(sentence: str, day: date | None) -> None:
    assert told(sentence, heading="Over de opdracht").ends_on == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("Deze oproep stond voor het eerst op onze site op 20 oktober 2031.", date(2031, 10, 20)),
        ("Wij publiceerden deze vacature op 21 oktober 2031.", date(2031, 10, 21)),
        ("Toegevoegd aan het platform: di 21-10-2031", date(2031, 10, 21)),
        ("Zie ons portaal. Datum van bekendmaking: 22 oktober 2031", date(2031, 10, 22)),
        ("Het waterplan verscheen op 15 januari 2031 en is openbaar.", None),
        ("De Staatscourant publiceerde de wet op 1 juli 2031.", None),
        ("Deze pagina is bijgewerkt op 21 oktober 2031.", None),
    ],
)
def test_a_day_of_publication(sentence: str, day: date | None) -> None:
    assert told(sentence, heading="Over de opdracht").published_on == day


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("Stuur ons je cv voor maandag 10 november 2031 om 9.00 uur, dan kunnen wij het nog controleren.", datetime(2031, 11, 10, 9)),
        ("Aanleveren bij de bemiddelaar: wo 12 nov 2031 15:00", datetime(2031, 11, 12, 15)),
        ("Onze eigen deadline ligt op 11 november 2031 om 16:00 uur.", datetime(2031, 11, 11, 16)),
        ("Reageer bij ons minstens twee dagen eerder.", datetime(2031, 11, 12, 12)),
        ("Lever aan bij ons: uiterlijk één dag vóór sluiting", datetime(2031, 11, 13, 12)),
        ("Internal cut-off: 10 November 2031, 10:00", datetime(2031, 11, 10, 10)),
        ("Ons kantoor is op 10 november 2031 gesloten.", None),
        ("Wij bellen je binnen één werkdag na ontvangst van je cv.", None),
        ("Vragen aan onze recruiters zijn welkom tot 7 november 2031.", None),
    ],
)  # fmt: skip
def test_the_limit_of_the_intermediary(sentence: str, moment: datetime | None) -> None:
    assert told(sentence).intermediary_closes_at == moment


@pytest.mark.parametrize(
    ("sentence", "moment"),
    [
        ("Inlichtingen kunt u vragen t/m 3 november 2031.", date(2031, 11, 3)),
        ("Heb je nog inhoudelijke vragen? Die ontvangen we graag vóór 4 november 2031, 10.00 uur.", datetime(2031, 11, 4, 10)),
        ("Alle vragen moeten op 5 november 2031 in ons bezit zijn.", date(2031, 11, 5)),
        ("Q&A closes 6 November 2031", date(2031, 11, 6)),
        ("Op 7 november 2031 zijn alle gestelde vragen beantwoord.", None),
        ("Er zijn tot nu toe geen vragen gesteld.", None),
    ],
)  # fmt: skip
def test_the_last_moment_for_questions(sentence: str, moment: date | None) -> None:
    assert told(sentence).questions_close_at == moment


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("De reacties op alle vragen worden 7 november 2031 openbaar gemaakt.", date(2031, 11, 7)),
        ("Op 7 november 2031 zijn alle gestelde vragen beantwoord.", date(2031, 11, 7)),
        ("Replies to questions: 7 November 2031", date(2031, 11, 7)),
        ("Het overzicht met vragen en antwoorden staat 10 november 2031 online.", date(2031, 11, 10)),
        ("Vragen zijn welkom tot en met 3 november 2031.", None),
        ("Over uw beoordeling hoort u op 20 november 2031 meer.", None),
    ],
)  # fmt: skip
def test_the_day_of_the_answers(sentence: str, day: date | None) -> None:
    assert told(sentence).answers_published_on == day


@pytest.mark.parametrize(
    ("sentence", "starts", "place"),
    [
        ("U wordt verwacht op 24 november 2031 om 10.30 uur, Markt 4 te Waterakker.", [datetime(2031, 11, 24, 10, 30)], "Markt 4 te Waterakker"),
        ("Houd 25 november 2031 van 9:00 tot 12:00 vrij, want dan spreken we de kandidaten.", [datetime(2031, 11, 25, 9)], None),
        ("De sollicitatieronde is gepland in de week van maandag 24 november 2031.", [date(2031, 11, 24)], None),
        ("Gesprek met het team op 26 november 2031, 10.00 uur, locatie Molenpoort.", [datetime(2031, 11, 26, 10)], "Molenpoort"),
        ("De gesprekken zijn op 27 november 2031, eerst (9.00-11.00) en dan (13.00-16.00).", [datetime(2031, 11, 27, 9), datetime(2031, 11, 27, 13)], None),
        ("Op 26 november 2031 is er een informatiebijeenkomst voor inschrijvers.", [], None),
        ("De gunning volgt op 28 november 2031.", [], None),
    ],
)  # fmt: skip
def test_days_of_interviews(sentence: str, starts: list[date], place: str | None) -> None:
    interviews = told(sentence).interviews
    assert [one.starts_at for one in interviews] == starts
    assert {one.place for one in interviews} <= {place}


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Is het puntentotaal van twee inschrijvers identiek, dan gaat de goedkoopste voor.", "rate"),
        ("Gelijke eindstand? Dan wint het laagste uurtarief.", "rate"),
        ("Eindigen meerdere kandidaten op dezelfde plaats, dan bepaalt de scherpste prijs de volgorde.", "rate"),
        ("Bij een gelijke eindscore wordt er geloot.", None),
        ("Het uurtarief telt voor 30 procent mee in de score.", None),
    ],
)  # fmt: skip
def test_who_wins_at_equal_score(sentence: str, state: str | None) -> None:
    assert told(sentence).tie_breaker == state


@pytest.mark.parametrize(
    ("sentence", "state"),
    [
        ("Zzp: nee, alleen via payroll", "excluded"),
        ("De klus staat open voor zelfstandigen en voor mensen in loondienst.", "open"),
        ("De voorwaarden over inzet van zzp vindt u in de oorspronkelijke uitvraag.", "probably_excluded"),
        ("Je kunt zelfstandig werken.", None),
    ],
)  # fmt: skip
def test_may_a_self_employed_person_bid(sentence: str, state: str | None) -> None:
    assert told(sentence, heading="Over de opdracht").self_employed == state


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Length of résumé: 3 pages at most", (3, None, None)),
        ("Je levensloop past op twee A4.", (2, None, None)),
        ("Taal van het cv: Engels", (None, "en", None)),
        ("Wij lezen alleen Duitstalige cv's.", (None, "de", None)),
        ("Een cv in een andere taal dan het Nederlands leggen wij terzijde.", (None, "nl", None)),
        ("Geef een drietal referenties op.", (None, None, 3)),
        ("Graag de namen van twee vroegere leidinggevenden die referent willen zijn.", (None, None, 2)),
        ("Eén referent volstaat.", (None, None, 1)),
        ("References required\n2, of which one from a municipality", (None, None, 2)),
        ("Deze uitvraag is ook in het Engels beschikbaar.", (None, None, None)),
        ("Ons referentienummer is 3 / 5512.", (None, None, None)),
    ],
)  # fmt: skip
def test_the_form_of_the_bid(
    sentence: str, expected: tuple[int | None, str | None, int | None]
) -> None:
    form = told(sentence).submission
    got = (form.cv_max_pages, form.cv_language, form.references_min) if form else (None,) * 3
    assert got == expected


@pytest.mark.parametrize(
    ("sentence", "documents"),
    [
        ("U levert met uw cv een KvK-uittreksel aan.", ("KvK-uittreksel",)),
        ("Zonder de ingevulde eisenlijst nemen wij uw aanbieding niet in behandeling.", ("ingevulde eisenlijst",)),
        ("Required attachments: CV, signed declaration of integrity, copy of diplomas", ("signed declaration of integrity", "copy of diplomas")),
        ("De inschrijving bestaat uit het cv en een bewijs van registratie.", ("bewijs van registratie",)),
        ("Een motivatiebrief is niet nodig.", ()),
        ("Download hier de bijlagen bij deze aanvraag.", ()),
    ],
)  # fmt: skip
def test_documents_beside_the_cv(sentence: str, documents: tuple[str, ...]) -> None:
    form = told(sentence).submission
    assert (form.documents if form else ()) == documents
