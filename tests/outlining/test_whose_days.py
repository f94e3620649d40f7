"""Pages that state several days: which of them is whose."""

from datetime import date, datetime

import pytest

from tenderkit.extraction import extract
from tenderkit.outlining.dated_statements import dated_statements
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """Adviseur riolering

Opdrachtgever: Gemeente Waterakker
Maximaal uurtarief: € 91,00
Uren per week: 24
{top}
Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

Procedure

{told}
"""


def page(told: str = "", top: str = "") -> Tender:
    return extract(read_text(PAGE.format(told=told, top=top)))


def days(tender: Tender) -> dict[str, str]:
    """The days of a record, each as it is printed, without those that are not stated."""
    names = {
        "published": tender.published_on, "asked": tender.questions_close_at,
        "answered": tender.answers_published_on, "ours": tender.intermediary_closes_at,
        "closes": tender.closes_at, "starts": tender.starts_on, "ends": tender.ends_on,
    }  # fmt: skip
    told = {name: value.isoformat()[:16] for name, value in names.items() if value is not None}
    if tender.interviews:
        told["talks"] = " ".join(one.starts_at.isoformat()[:16] for one in tender.interviews)
    return told


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Uiterste moment stellen van vragen\t8 september 2031, 12.00 uur\n"
            "Verzending nota van inlichtingen\t10 september 2031\n"
            "Uiterste moment indienen offerte\t17 september 2031, 09.00 uur\n"
            "Beoordeling offertes\t18 t/m 21 september 2031\n"
            "Einde bezwaartermijn\t2 oktober 2031\nStart opdracht\t6 oktober 2031",
            {
                "asked": "2031-09-08T12:00", "answered": "2031-09-10",
                "closes": "2031-09-17T09:00", "starts": "2031-10-06",
            },
        ),
        (
            "Planning: vragen t/m 4 maart 2031, antwoorden 6 maart 2031, sluiting 11 maart 2031, "
            "gesprekken 18 maart 2031, start 1 april 2031.",
            {
                "asked": "2031-03-04", "answered": "2031-03-06", "closes": "2031-03-11",
                "talks": "2031-03-18", "starts": "2031-04-01",
            },
        ),
        (
            "Publicatie uitvraag: 4 juni 2031\nVragenronde: 4 juni t/m 11 juni 2031 17.00 uur\n"
            "Beantwoording: 13 juni 2031\nSluitingsdatum en tijd: 19 juni 2031 14.00 uur",
            {
                "published": "2031-06-04", "asked": "2031-06-11T17:00",
                "answered": "2031-06-13", "closes": "2031-06-19T14:00",
            },
        ),
        (
            "Wie iets wil weten, laat dat uiterlijk 12 juni 2031 horen. Wie wil meedoen, levert "
            "uiterlijk 19 juni 2031 om 14 uur zijn voorstel in.",
            {"asked": "2031-06-12", "closes": "2031-06-19T14:00"},
        ),
        (
            "De reactietermijn verloopt op 19 juni 2031. Wie door is, krijgt uiterlijk 24 juni "
            "2031 een uitnodiging voor een gesprek op 30 juni 2031.",
            {"closes": "2031-06-19", "talks": "2031-06-30"},
        ),
        (
            "Aanmelden kan t/m 2 oktober 2031 14:00 uur. Uiterlijk 6 oktober 2031 hoor je of je "
            "op gesprek mag komen. De gunning volgt op 13 oktober 2031 en de opdracht start op "
            "3 november 2031.",
            {"closes": "2031-10-02T14:00", "starts": "2031-11-03"},
        ),
        (
            "Aanbiedingen kunnen worden ingediend tot 19 juni 2031, 12:00 uur. Aanbiedingen "
            "moeten gestand worden gedaan tot 19 september 2031. De raamovereenkomst eindigt op "
            "31 december 2032.",
            {"closes": "2031-06-19T12:00"},
        ),
        (
            "Gegadigden kunnen tot uiterlijk 7 april 2031, 10.00 uur, om verduidelijking "
            "verzoeken. De reacties daarop worden op 9 april 2031 met alle partijen gedeeld.",
            {"asked": "2031-04-07T10:00", "answered": "2031-04-09"},
        ),
        (
            "Vragen voor 8 september 2031, 10:00 uur; op woensdag 10 september 2031 sturen wij "
            "iedereen dezelfde antwoorden.",
            {"asked": "2031-09-08T10:00", "answered": "2031-09-10"},
        ),
        ("Meedingen? Dat kan tot 19 juni 2031.", {"closes": "2031-06-19"}),
        (
            "De procedure kent drie data: 2 juni 2031 (vragen), 9 juni 2031 (inschrijving) en "
            "16 juni 2031 (gesprekken).",
            {"asked": "2031-06-02", "closes": "2031-06-09", "talks": "2031-06-16"},
        ),
        (
            "De sluitingsdatum is verschoven van 6 juni 2031 naar 10 juni 2031, 12.00 uur.",
            {"closes": "2031-06-10T12:00"},
        ),
        ("De aanvraag staat open t/m 10 juni 2031.", {"closes": "2031-06-10"}),
        (
            "Timeline: publication 4 June 2031, questions until 6 June 2031, submission deadline "
            "10 June 2031 16:00, award 20 June 2031, start 1 July 2031.",
            {
                "published": "2031-06-04", "asked": "2031-06-06", "closes": "2031-06-10T16:00",
                "starts": "2031-07-01",
            },
        ),
        ("De keuze wordt op 19 juni 2031 bekendgemaakt.", {}),
        ("Binnengekomen vragen tot nu toe (19 juni 2031)", {}),
    ],
)  # fmt: skip
def test_each_day_has_its_own_event(told: str, expected: dict[str, str]) -> None:
    assert days(page(told)) == expected


@pytest.mark.parametrize(
    "told",
    [
        "De officiële sluiting is op 18 november 2031 om 12:00 uur. Omdat wij jouw profiel nog "
        "moeten opwerken, is 17 november 2031 om 09:00 uur de uiterste inleverdatum.",
        "Sluiting opdrachtgever: 18 november 2031 12:00\nDeadline Flexkade: 17 november 2031 09:00",
        "Sluit: 18 november 2031 12:00 (bij ons: 17 november 2031 09:00)",
        "Deadlines: intern 17 november 2031 09:00, extern 18 november 2031 12:00.",
        "Reageer via onze website vóór 17 november 09:00 uur. De deadline bij de eindklant is "
        "18 november 2031, 12:00 uur.",
        "De bieding sluit op 18 november 2031 om 12:00 uur, maar ik wil uiterlijk 17 november "
        "2031 om 09:00 uur van je weten of je meedoet.",
        "The client needs all proposals by 18 November 2031, 12:00. To allow us to review your "
        "CV, upload it no later than 17 November 2031, 09:00.",
        "Dan hoor ik het graag voor 17 november 2031 09:00 uur, met je cv.\n\nOffertes kunnen tot "
        "18 november 2031 12:00 uur worden ingediend bij de afdeling Inkoop.",
        "Wil je door ons worden voorgedragen? Upload je cv vóór 17 november 09:00 uur. De uiterste "
        "inschrijfdatum is 18 november 2031 12:00 uur.",
        "Je cv graag uiterlijk 17 november 2031 om 09:00 uur, zodat we de offerte kunnen opstellen "
        "voor de sluiting op 18 november 2031 om 12:00 uur.",
        "Planning opdrachtgever\nSluiting: 18 november 2031 12:00 uur\n\nPlanning bureau\n"
        "Aanleveren cv: 17 november 2031 09:00 uur",
        "Aanmelden kan tot 17 november 2031 om 09:00 uur, daarna stellen wij je voor. Sluiting "
        "bij de klant: 18 november 2031, 12:00 uur.",
    ],
)
def test_the_limit_of_who_bids_and_that_of_the_client(told: str) -> None:
    tender = page(told)
    assert tender.intermediary_closes_at == datetime(2031, 11, 17, 9)
    assert tender.closes_at == datetime(2031, 11, 18, 12)
    assert "conflicting_closing_dates" not in {one.code for one in tender.findings}


def test_two_closings_that_nobody_claims_are_a_conflict() -> None:
    tender = page("Reageren kan tot 17 november 2031.", top="Sluitingsdatum: 18 november 2031\n")
    assert tender.closes_at == date(2031, 11, 17)
    assert tender.intermediary_closes_at is None
    assert "conflicting_closing_dates" in {one.code for one in tender.findings}


@pytest.mark.parametrize(
    ("words", "events"),
    [
        ("Einde inschrijftermijn: 3 maart 2031", ["closing"]),
        ("De vragenronde eindigt op 3 maart 2031", ["question"]),
        ("Antwoorden worden op 3 maart 2031 gepubliceerd", ["answer"]),
        ("De Omgevingswet geldt sinds 1 januari 2024", ["background"]),
        ("Het team werkt sinds 2031 anders", []),
        ("3 maart 2031\tGunning", ["award"]),
        ("Inleveren tot 3 maart, in plaats van 1 maart 2031", ["closing", "background"]),
    ],
)
def test_what_happens_on_a_day(words: str, events: list[str]) -> None:
    assert [one.event for one in dated_statements(words)] == events


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("De kandidaat kan op 6 oktober 2031 beginnen.", {"starts": "2031-10-06"}),
        ("The consultant joins us on 6 October 2031.", {"starts": "2031-10-06"}),
        ("Laatste werkdag: 30 april 2032", {"ends": "2032-04-30"}),
        ("einde: 30-4-2032", {"ends": "2032-04-30"}),
        ("Deze uitvraag staat sinds 6 juni 2031 open.", {"published": "2031-06-06"}),
        ("De cursus begint op 6 oktober 2031.", {}),
        ("De begroting is op 6 juni 2031 gepubliceerd en ligt ten grondslag aan de opdracht.", {}),
    ],
)
def test_days_told_about_the_assignment(line: str, expected: dict[str, str]) -> None:
    assert days(page(top=f"\nOver de opdracht\n\n{line}\n")) == expected


@pytest.mark.parametrize(
    ("told", "talks"),
    [
        ("De gesprekken zijn op 6 oktober 2031 in de ochtend (vanaf 9.30 uur).", "2031-10-06T09:30"),
        ("Gesprekken: 6 oktober 2031\nDe gesprekken op 6 oktober 2031 zijn van 9.30 tot 12.00 uur.", "2031-10-06T09:30"),
        ("De raad spreekt met u op 6 oktober 2031 en neemt op 9 oktober 2031 een besluit.", "2031-10-06"),
        ("De uitnodiging voor het gesprek ontvangt u op 6 oktober 2031.", None),
    ],
)  # fmt: skip
def test_talks(told: str, talks: str | None) -> None:
    assert days(page(told)).get("talks") == talks
