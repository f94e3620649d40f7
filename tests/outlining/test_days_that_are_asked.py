"""Days of work by who is needed on them, what is demanded on them, or by the one that is free."""

import pytest

from tenderkit.lexicon.day_words import work_days_in
from tests.outlining.test_which_closing import page


@pytest.mark.parametrize(
    ("days", "text"),
    [
        ("tue thu fri", "We hebben je nodig op di, do en vr."),
        ("tue thu", "We need you on Tuesday and Thursday."),
        ("mon fri", "Je moet zowel op maandag als op vrijdag dienst doen."),
        ("mon tue wed", "You are on the job Monday through Wednesday."),
        ("mon fri", "Het rooster vraagt om jouw inzet op maandag en vrijdag."),
        ("mon fri", "Inzet op maandag en vrijdag is een vereiste."),
        ("mon fri", "Niet beschikbaar op maandag of vrijdag betekent uitsluiting."),
        ("sat sun", "Er wordt in het weekend gewerkt: zaterdag en zondag."),
        ("sat sun", "Beschikbaar zijn op zaterdag en zondag is vereist."),
        ("mon tue wed thu", "Op vrijdag hoef je niet te werken, alle andere weekdagen wel."),
        ("mon tue thu fri", "Woensdag vrij, alle overige werkdagen aanwezig."),
        ("", "Het loket is op zaterdag en zondag dicht."),
        ("", "Op vrijdag is de gemeente gesloten."),
        ("", "The library is closed on Monday and Tuesday."),
        ("", "De raad vergadert op donderdag."),
        ("", "Vrijdag vrij is bespreekbaar."),
    ],
)
def test_days_of_work(days: str, text: str) -> None:
    assert [day.value for day in work_days_in(text)] == days.split()


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("De woensdag is de regiodag met alle overleggen, dus die dag houdt u vrij voor ons.", ["wed"]),
        ("Donderdag kun je niet missen: dan vergadert de stuurgroep.", ["thu"]),
        ("U kunt niet op maandag en vrijdag afwezig zijn.", ["mon", "fri"]),
        ("Op vrijdag ben je vrij.", []),
        ("Op vrijdag heb je vrij.", []),
    ],
)  # fmt: skip
def test_days_one_has_to_keep(text: str, days: list[str]) -> None:
    assert [day.value for day in work_days_in(text)] == days


def test_the_days_asked_hold_that_of_a_task() -> None:
    tender = page(
        body="Je verzorgt het spreekuur op woensdag.",
        tail="Het team is op maandag en woensdag op kantoor en die dagen verwachten wij jou ook.",
    )
    assert tender.work_days == ("mon", "wed")
    talk = "De gesprekken (Broekhaven) zijn op donderdag 26 maart 2026."
    assert "Broekhaven" in {each.place for each in page(body=talk).interviews}
