"""What the words of a tender leave open."""

from __future__ import annotations

import pytest

from tests.support.findings import codes_of

HEADER = """Testcoördinator
Opdrachtgever: Waterschap Lage Zoom
Inhuuropdracht, start 1 mei 2026
Uren per week: 24
Maximaal tarief: € 90,- per uur excl. btw
Sluitingsdatum: 2 april 2026, 10:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als testcoördinator
"""


def codes(text: str) -> set[str]:
    return codes_of(HEADER + text + "\n")


@pytest.mark.parametrize(
    "demand",
    [
        "- Ervaring met Key2 of Civision en Djuma",
        "- You hold a TOGAF certificate or an ArchiMate certificate and a SABSA certificate",
        "- PSM II of SAFe en PSM I",
        "- Ervaring met Tosca en/of Selenium en Jira",
        "- In het bezit van TMap Lead of ISTQB Expert en een geldig certificaat Scrum Master",
        "- In bezit van SKF of HVK en een geldig VCA-certificaat",
        "- Een diploma bosbeheer of een certificaat boomverzorging en het certificaat VCA VOL",
        "- A PRINCE2 certificate or an IPMA certificate and a valid Scrum registration certificate",
    ],
)
def test_of_and_en_bind_in_two_ways(demand: str) -> None:
    assert "ambiguous_conjunction" in codes(demand)


@pytest.mark.parametrize(
    "demand",
    [
        "- Ervaring met Key2, Civision en Djuma",
        "- Ervaring met analyse of advies en rapportage",
        "- Een opleiding Sociaal Werk of Maatschappelijk Werk en Dienstverlening",
        "- Goede beheersing van het Nederlands in woord en geschrift of een diploma NT2",
        "- Een hbo- of wo-diploma en een certificaat projectleiding",
        "- Minimaal 3 jaar ervaring bij een gemeente of provincie en een certificaat projectleiding",
    ],
)
def test_what_binds_plainly(demand: str) -> None:
    assert "ambiguous_conjunction" not in codes(demand)


@pytest.mark.parametrize(
    "sentence",
    [
        "Zie voor de opzet het bijgevoegde testplan.",
        "Meer staat in de volledige uitvraag.",
        'Lever het formulier "Eigen opgave" (te downloaden op het portaal) in.',
    ],
)
def test_papers_that_are_elsewhere(sentence: str) -> None:
    assert "missing_attachment" in codes("\n" + sentence)


def test_a_window_whose_words_changed_places() -> None:
    assert "garbled_text" in codes("- At least 2 years of experience in the last years 4")
