"""A sentence that gives one thing its points, though a list is spoken of as often in the same words."""

from __future__ import annotations

import pytest

from tenderkit.extraction import extract_document
from tenderkit.reading import read_text

_TOP = (
    "Aanvraag 4711\nFunctie: adviseur waterkering\nOpdrachtgever: Gemeente Wierdum\nSluitingsdatum: 3 maart 2031 om 12:00 uur\n"
    "Uren per week: 24\n\nEisen\n1. Minimaal 3 jaar ervaring als adviseur\n2. Een afgeronde hbo-opleiding\n\n"
    "De opdracht gunnen wij op punten. Ervaring met peilbesluiten telt voor 40 punten. Kennis van de Omgevingswet is goed voor 35 punten. "
)
_BELOW = "\n\nPlanning\nDe opdracht start op 1 april 2031.\n"


def _points(sentence: str) -> list[float | None]:
    found = extract_document(read_text(_TOP + sentence + _BELOW)).of_kind("award")
    return [one.scoring.max_points if one.scoring else None for one in found]


@pytest.mark.parametrize(
    "sentence",
    [
        "Voor het uurtarief zijn 25 punten te behalen.",
        "Voor het tarief zijn 25 punten beschikbaar.",
        "De prijs telt voor 25 punten mee.",
        "Het uurtarief levert maximaal 25 punten op.",
        "Voor de prijs krijgt u ten hoogste 25 punten.",
        "De overige 25 punten gaan naar het uurtarief.",
        "Met uw tarief kunt u 25 punten verdienen.",
        "Tot slot zijn er 25 punten voor de prijs.",
        "De resterende 25 punten zijn voor het uurtarief: het laagste krijgt ze alle 25, een hoger tarief naar rato minder.",
        "Op prijs zijn 25 punten te behalen.",
        "25 punten zijn gereserveerd voor het uurtarief.",
        "Voor kennis van de Wmo zijn 25 punten te behalen.",
        "Tot slot zijn er 25 punten voor kennis van de Wmo.",
    ],
)
def test_one_thing_with_its_points(sentence: str) -> None:
    assert _points(sentence) == [40, 35, 25]


@pytest.mark.parametrize(
    "sentence",
    [
        "In totaal zijn 100 punten te behalen.",
        "Voor de wensen zijn 75 punten te behalen.",
        "Voor deze criteria zijn samen 75 punten te verdienen.",
        "Op kwaliteit zijn 75 punten te behalen.",
        "Voor elk onderdeel zijn 25 punten te behalen.",
        "Wie minder dan 50 punten haalt, komt niet in aanmerking.",
    ],
)
def test_the_points_of_a_list(sentence: str) -> None:
    assert _points(sentence) == [40, 35]
