"""The words of a criterion without its weight, and weights that are told apart from it."""

from __future__ import annotations

import pytest

from tenderkit.building.leading_weights import leading_weight, without_weight
from tenderkit.building.price_names import price_alone
from tenderkit.building.weighed_subjects import weighed_alone
from tenderkit.building.wording import words_of
from tenderkit.extraction import extract_document
from tenderkit.reading import read_text
from tenderkit.records import CriterionLines

HEADER = """Adviseur parkeren
Opdrachtgever: Gemeente Veldhorst
Inhuuropdracht, start 1 mei 2026
Uren per week: 24
Maximaal tarief: € 90,- per uur excl. btw
Sluitingsdatum: 2 april 2026, 10:00 uur

Eisen
- Een afgeronde hbo-opleiding
- Minimaal 3 jaar ervaring als adviseur parkeren
- Kennis van de Omgevingswet

Wensen
"""


@pytest.mark.parametrize(
    ("text", "weight", "rest"),
    [
        ("[30] Ervaring met vergunningparkeren", (30, "points"), "Ervaring met vergunningparkeren"),
        ("(20 pt) Kennis van handhaving", (20, "points"), "Kennis van handhaving"),
        ("25 - ervaring met parkeergarages", (25, "points"), "ervaring met parkeergarages"),
        ("40 Ervaring met bewonersavonden", (40, "points"), "Ervaring met bewonersavonden"),
        ("15%: een plan van aanpak", (15, "percent"), "een plan van aanpak"),
        ("ervaring met tariefstelsels (30)", (30, "points"), "ervaring met tariefstelsels"),
        ("Ervaring met de Wet van 2015", None, "Ervaring met de Wet van 2015"),
        ("3 jaar ervaring als adviseur", None, "3 jaar ervaring als adviseur"),
    ],
)
def test_a_weight_before_or_behind(text: str, weight: tuple[float, str] | None, rest: str) -> None:
    assert leading_weight(text) == weight
    assert without_weight(text) == rest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Veertig daarvan zijn er voor ervaring met inspraak", "ervaring met inspraak"),
        ("Dertig punten gaan naar de brief over uw aanpak", "de brief over uw aanpak"),
        ("De laatste vijftien punten zitten in het tarief", "het tarief"),
        ("Voor ervaring met kades kunt u ten hoogste 30 punten krijgen", "ervaring met kades"),
        ("Een schets van uw aanpak is ons ten hoogste 30 punten waard", "Een schets van uw aanpak"),
        ("Het uurtarief ten slotte telt voor dertig punten", "Het uurtarief"),
        ("Ervaring in twee van de vier domeinen", "Ervaring in twee van de vier domeinen"),
    ],
)
def test_the_subject_of_a_weighed_sentence(text: str, expected: str) -> None:
    assert weighed_alone(text, part=True) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De prijs (laagste krijgt alles, de rest naar rato)", "De prijs"),
        ("U biedt een laag uurtarief. Te behalen: 30 punten", "U biedt een laag uurtarief"),
        ("Ervaring met inkoop (onder meer Europees)", "Ervaring met inkoop (onder meer Europees)"),
    ],
)
def test_a_price_without_its_explanation(text: str, expected: str) -> None:
    assert price_alone(text) == expected


@pytest.mark.parametrize(
    ("wishes", "points"),
    [
        ("4. Ervaring met laadpalen\n5. Ervaring met deelauto's\nVoor nummer 4 zijn 60 punten te krijgen, voor nummer 5 zijn dat er 40.", [60, 40]),
        ("Per wens zijn ten hoogste tien punten te behalen.\n1. Ervaring met laadpalen\n2. Ervaring met deelauto's", [10, 10]),
        ("1. Ervaring met laadpalen, max. 30 ptn\n2. Ervaring met deelauto's (max. 20 punten)", [30, 20]),
        ("1. Ervaring met laadpalen: geen: 0; één project: 5; twee of meer: 15\n2. Kennis van deelauto's: goed 20, voldoende 10, onvoldoende 0", [15, 20]),
    ],
)  # fmt: skip
def test_the_points_of_each_wish(wishes: str, points: list[float]) -> None:
    tender = extract_document(read_text(HEADER + wishes + "\n"))
    awards = tender.of_kind("award")
    assert [c.text for c in awards] == [
        "Ervaring met laadpalen",
        "Kennis van deelauto's" if "Kennis van deel" in wishes else "Ervaring met deelauto's",
    ]
    assert [c.scoring.max_points if c.scoring else None for c in awards] == points


@pytest.mark.parametrize(
    "told",
    [
        "Een uurtarief van € 70,00 of lager levert 20 punten op, een uurtarief van € 90,00 levert 0 punten op",
        "Bij een tarief van € 70,00 krijgt u 20 punten, bij € 90,00 geen. Daartussen wordt naar rato gerekend",
    ],
)
@pytest.mark.parametrize("before", ["4.2 PRIJS Wens: ", "3.4 TARIEF Gunningscriterium: ", ""])
def test_a_price_of_which_only_the_score_is_told(before: str, told: str) -> None:
    document = read_text(f"Wensen\n{before}{told}. Antwoord inschrijver:\n")
    entry = CriterionLines(kind="award", lines=(2,))
    assert words_of(document, entry).text == told
