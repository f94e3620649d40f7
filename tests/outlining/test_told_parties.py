"""Who hires, through whom, and under which number, in sentences and odd labels: one row, one wording."""

from __future__ import annotations

import pytest

from tenderkit.building.build import build
from tenderkit.outlining.rules import rules_outline
from tenderkit.reading import read_text
from tenderkit.records import Tender

REST = """
Eisen
1. Minimaal 3 jaar ervaring als adviseur mobiliteit bij een gemeente
2. Een afgeronde hbo-opleiding
"""


def told(text: str, head: str = "") -> Tender:
    document = read_text(
        "Adviseur mobiliteit\n\nUren per week: 24\nSluitingsdatum: 12 mei 2031, 09:00 uur\n"
        f"Maximaal uurtarief: € 90,00\n{head}\n\nDe opdracht\n\n{text}\n{REST}"
    )
    return build(document, rules_outline(document))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("De werving loopt via Noorderling Interim.", "Noorderling Interim"),
        ("Deze aanvraag is geplaatst door Stadsvlet.", "Stadsvlet"),
        ("Onze contractpartner is Bolder & Tros.", "Bolder & Tros"),
        ("Tussenpartij: Kaapgroep Inhuur", "Kaapgroep Inhuur"),
        ("Het waterschap heeft Vaarwerk ingeschakeld voor de selectie.", "Vaarwerk"),
        ("Mail naar Zijlstroom, wij begeleiden de inhuur.", "Zijlstroom"),
        ("Zijlstroom regelt de inhuur namens de gemeente.", "Zijlstroom"),
        ("Kaapwerk (bemiddelaar) beoordeelt uw reactie.", "Kaapwerk"),
        ("The assignment is managed by Harbour Gate Solutions.", "Harbour Gate Solutions"),
        ("De inhuur wordt door de gemeente zelf gedaan.", None),
        ("Bemiddelaars kunnen niet reageren.", None),
        ("Je voert de procedure uit bij Gemeente Duinmeer.", None),
    ],
)
def test_the_intermediary(text: str, name: str | None) -> None:
    assert told(text, "Opdrachtgever: Gemeente Duinmeer").intermediary == name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Uitvragende organisatie - Waterschap Zilt", "Waterschap Zilt"),
        ("Inhurende partij: Stichting Havenzorg", "Stichting Havenzorg"),
        ("Netwerkorganisatie Waddenrand zoekt hulp.", "Netwerkorganisatie Waddenrand"),
        ("Je overlegt met partners zoals Gemeente Duinmeer en Waterschap Zilt.", None),
        ("Opdrachtgever: wordt later bekendgemaakt", None),
        ("Opdrachtgever: vertrouwelijk", None),
        ("Klant: een middelgrote gemeente in het zuiden", None),
    ],
)
def test_the_buyer(text: str, name: str | None) -> None:
    assert told(text).buyer == name


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Aanvraag #3907 voor het team Mobiliteit", "3907"),
        ("Het gaat om inhuuraanvraag nummer 6152.", "6152"),
        ("U vindt deze uitvraag onder code GD-RU-118.", "GD-RU-118"),
        ("Reference for this assignment: TNR 33019", "TNR 33019"),
        ("https://www.voorbeeld.example/vacatures/884412/adviseur-mobiliteit", "884412"),
        ("https://www.voorbeeld.example/over-ons/2031", None),
        ("Opdracht 3 van het programma is in 2030 afgerond.", None),
        ("Er zijn 12 aanvragen per week.", None),
        ("Twee referenties van ten hoogste 5 jaar oud.", None),
    ],
)
def test_the_reference(text: str, number: str | None) -> None:
    assert told(text).reference == number
