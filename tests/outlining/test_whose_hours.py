"""Hours of a colleague, of a team or of who left are not those that are asked."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.other_hours import are_of_others


@pytest.mark.parametrize(
    "sentence",
    [
        "Je bent het gezicht naar buiten, samen met de programmamanager (die werkt 28u/w, niet op ma).",
        "De kwartiermaker, die 32 uur werkt, is je aanspreekpunt.",
        "Naast je zit onze beleidsadviseur (die 20 uur per week werkt).",
        "Het loket heeft vier vaste consulenten van 36 uur en een teamleider, Bram Vink, die drie dagen van 9 uur werkt.",
        "Je opdrachtgever is Saskia de Groot, zij werkt 32 uur per week.",
        "Marieke Post werkt 24 uur.",
        "Uw voorganger werkte 36 uur.",
        "Je voorganger deed dit in 28 uur per week.",
        "U hebt twee planners (elk 28 uur) en een secretaris om u heen.",
        "Het team telt een projectleider (36 uur) en een jurist (24 uur).",
        "The programme manager (who works 24 hours a week) will brief you.",
        "You report to Anna Bell, who works 32 hours.",
        "Your predecessor worked 36 hours.",
        "Er zijn drie interne testers van 32 uur.",
    ],
)
def test_hours_of_others(sentence: str) -> None:
    assert are_of_others(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Wij zoeken iemand die 24 uur per week werkt.",
        "Wij zoeken een projectleider die 32 uur per week beschikbaar is.",
        "De kandidaat, die 32 uur per week werkt, begint op 1 mei.",
        "Je werkt 32 uur per week, samen met Bram Vink, die 24 uur werkt.",
        "Wij zoeken een projectleider, die 32 uur per week werkt.",
        "Gemeente Meerveld doet een uitvraag voor 32 uur per week.",
        "Waterschap Veenrand heeft voor 24 uur per week een jurist nodig.",
        "De inzet is 24 tot 32 uur per week.",
        "Een ervaren planoloog voor 28 uur per week.",
        "Gemeente Meerveld vraagt een jurist voor 24 uur per week.",
        "Reken op 28 uur per week, verdeeld over vier dagen.",
        "Wij huren twee adviseurs in voor ieder 24 uur per week.",
        "The candidate, who works 32 hours a week, reports to the board.",
    ],
)
def test_hours_that_are_asked(sentence: str) -> None:
    assert not are_of_others(sentence)
