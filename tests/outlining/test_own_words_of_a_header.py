"""Values of the header whose neighbours look like them: a label, a team, days of the sender, a talk that is refused."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract
from tenderkit.lexicon.brokers import intermediary_in
from tenderkit.lexicon.day_words import work_days_in
from tenderkit.reading import read_text
from tenderkit.records import Tender

PAGE = """{title}

Opdrachtgever: Gemeente Waterakker
{head}
Maximaal uurtarief: € 91,00
Sluitingsdatum: 14 november 2031, 12:00 uur

Eisen

1. Minimaal 3 jaar ervaring als adviseur riolering bij een gemeente
2. Een afgeronde hbo-opleiding

Procedure

{told}
"""


def page(told: str = "", head: str = "", title: str = "Adviseur riolering") -> Tender:
    return extract(read_text(PAGE.format(title=title, told=told, head=head)))


@pytest.mark.parametrize(
    "line",
    [
        "Het team Financiën en Subsidies toetst de aanbiedingen.",
        "De afdeling Beheer & Realisatie controleert of alles compleet is.",
        "Bureau Juridisch, Advies en Bezwaar beoordeelt de cv's.",
        "Einddatum\t31-12-2031",
    ],
)
def test_a_team_or_a_label_is_no_broker(line: str) -> None:
    assert intermediary_in(line) is None


@pytest.mark.parametrize(
    "behind", ["", " (extern)", " (externe bron)", " [link]", " (opent in nieuw venster)"]
)
def test_a_source_is_named_without_its_aside(behind: str) -> None:
    assert page(head=f"Bron: Zeilwerk Inhuur{behind}").intermediary == "Zeilwerk Inhuur"


@pytest.mark.parametrize(
    ("told", "state"),
    [
        ("Voor zzp'ers verwijzen wij naar de toelichting onderaan deze pagina.", "probably_excluded"),
        ("Werkt u als zelfstandige, lees dan het kader 'Wet DBA' hiernaast.", "probably_excluded"),
        ("De provincie laat zelfstandigen toe.", "open"),
        ("Wij staan in deze ronde freelancers toe.", "open"),
        ("Een onderneming zonder personeel mag ook meedoen.", "open"),
        ("Een bedrijf zonder personeel kan niet meedoen.", None),
        ("Wij laten zelfstandigen niet toe.", "excluded"),
    ],
)  # fmt: skip
def test_who_may_bid(told: str, state: str | None) -> None:
    assert page(told).self_employed == state


@pytest.mark.parametrize(
    ("sentence", "days"),
    [
        ("Op dinsdag en vrijdag ben ik niet op kantoor.", []),
        ("Ik werk op maandag, dinsdag en donderdag op kantoor.", []),
        ("Mijn werkdagen zijn maandag en donderdag.", []),
        ("Het casusoverleg is op dinsdag in Zoutkamp, de rest van de uren werk je thuis.", ["tue"]),
        ("De intake valt op maandag op het bureau, het overige werk mag elders.", ["mon"]),
    ],
)
def test_whose_days(sentence: str, days: list[str]) -> None:
    assert [day.value for day in work_days_in(sentence)] == days


def test_two_half_days_of_talks_and_a_means_that_is_refused() -> None:
    told = (
        "Gesprekken: di 18 november 2031 van 9.00 tot 12.00 uur en do 20 november 2031 van 13.00 tot 16.30 uur."
        " U hoort vr 14 november of uw kandidaat is uitgenodigd. Gesprekken online doen we niet."
    )
    talks = page(told).interviews
    assert [(str(one.starts_at), str(one.ends_at)) for one in talks] == [
        ("2031-11-18 09:00:00", "2031-11-18 12:00:00"),
        ("2031-11-20 13:00:00", "2031-11-20 16:30:00"),
    ]
    assert all(one.place is None for one in talks)


@pytest.mark.parametrize(
    "told",
    [
        "Reiskosten voor woon-werkverkeer zitten daarin, dienstreizen worden apart vergoed.",
        "Reiskosten woon-werk zijn inbegrepen, maar zakelijke reizen worden vergoed.",
    ],
)
def test_travel_to_work_is_in_the_rate(told: str) -> None:
    cap = page(head=f"Tarief: maximaal € 91,00 exclusief btw. {told}").rate_cap
    assert cap is not None
    assert cap.includes_travel is True


@pytest.mark.parametrize(
    "subject",
    [
        "Betreft: uitnodiging tot het indienen van een inschrijving, planoloog",
        "Onderwerp: uitnodiging voor een voorstel: planoloog",
    ],
)
def test_a_letter_invites_for_a_role(subject: str) -> None:
    assert page(title=subject).title == "planoloog"


def test_a_list_of_tasks_names_no_papers() -> None:
    told = "Je werk bestaat uit:\n- het beoordelen van uittreksels en verklaringen;\n- het schrijven van brieven."
    submission = page(told).submission
    assert submission is None or submission.documents == ()


def test_the_length_of_the_work_behind_its_start() -> None:
    told = "De werkzaamheden vangen aan op 1 december 2031 en duren negen maanden."
    assert page(head=f"\nDe opdracht\n\n{told}\n").duration_months == 9


def test_the_region_behind_the_address() -> None:
    told = "Ons kantoor is gevestigd aan de Kerkweg 8 te Waterakker, in de regio Salland."
    assert page(head=f"\nDe opdracht\n\n{told}\n").region == "Salland"
