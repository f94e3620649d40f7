"""Hours of a colleague, of a team or of who left are not those that are asked."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.other_hours import are_of_others
from tests.outlining.test_told_in_sentences import CLOSES, HEAD, told


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


@pytest.mark.parametrize(
    ("hours", "text"),
    [
        ((32, 32), "De inzet is 32 uur per week."),
        ((24, 28), "De omvang is 24 tot 28 uur per week, in overleg te verdelen."),
        ((36, 36), "Het gaat om een voltijdse inzet van 36 uur per week."),
        ((16, 24), "Wij zoeken iemand voor minimaal 16 en maximaal 24 uur in de week."),
        ((32, 32), "Je werkt 32 uur per week in een team van zes, van wie er twee 24 uur werken."),
        ((28, 28), "Gemiddeld 28 uur per week; in de eerste maand kan dat oplopen."),
        (None, "Twee van hen werken 20 uur per week, een is tot de zomer met verlof."),
        (None, "De ene toetscoördinator werkt 32 uur, de ander 24."),
        (None, "Haar collega van beleid (32 uur) doet het erbij."),
        (None, "Onder wie drie promovendi met een aanstelling van 16 uur."),
        (None, "Leidinggevende is Okke (32 u/w, niet op wo)."),
        (None, "Zijn contract van 36 uur tegen € 138,00 hoeft u niet als maatstaf te nemen."),
        (None, "The contract owner works on Mondays to Wednesdays only, 24 hours."),
        (None, "Onze twee vaste beheerders (elk 28 uur) redden dat niet."),
        (None, "Wij zijn per week 36 uur open."),
        (None, "De bibliotheek is 40 uur per week open."),
        (None, "Het team telt 4,5 fte, verdeeld over zes mensen van 24 tot 32 uur."),
        (None, "De vorige adviseur had 24 uur per week en kwam daar niet mee uit."),
        (None, "Een stagiair helpt je 16 uur per week."),
        (None, "De secretaresse is 20 uur per week beschikbaar voor het programma."),
        (None, "De opleiding vraagt 8 uur per week van de deelnemers."),
        (None, "Het servicepunt krijgt ongeveer 30 uur per week aan telefoontjes."),
        (None, "Reactietijd bij storingen is 4 uur."),
    ],
)  # fmt: skip
def test_hours_of_who_is_hired(hours: tuple[int, int] | None, text: str) -> None:
    found = told(text).hours_per_week
    assert (None if found is None else (found.min, found.max)) == hours


@pytest.mark.parametrize(
    ("conflict", "label", "text"),
    [
        (True, "Uren per week: 32\n", "De inzet bedraagt 24 uur per week."),
        (False, "Uren per week: 32\n", "Twee collega's werken 24 uur per week."),
        (False, "Uren per week: 32\n", "Je werkt 32 uur per week, verdeeld over vier dagen van 8 uur."),
        (False, "Uren per week: 32\n", "Ons team is 36 uur per week bereikbaar."),
        (False, "Uren per week: 32\n", "De twee vaste beheerders (elk 28 uur) redden dat niet."),
        (False, "Uren per week: 32\n", "De teamleider werkt 28 uur en is op vrijdag vrij."),
        (False, "Uren per week: 32\n", "Een data-analist werkt 16 uur per week met je mee."),
        (True, "Uren per week: 36\n", "Wij zoeken iemand voor 24 uur per week."),
        (False, "Uren per week: 32\n", "De medewerker die je vervangt werkte 36 uur per week."),
        (False, "Uren per week: 32\n", "Uit het onderzoek blijkt dat er 60 uur per week aan werk ligt."),
        (False, "Uren per week: 32\n", "De helft van het team werkt minder dan 28 uur per week."),
    ],
)  # fmt: skip
def test_hours_of_others_are_no_conflict(conflict: bool, label: str, text: str) -> None:
    found = {finding.code for finding in told(text, head=HEAD + CLOSES + label).findings}
    assert ("conflicting_hours" in found) is conflict
