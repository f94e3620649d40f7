"""A price without a number beside numbered criteria, and what only speaks of the price."""

from __future__ import annotations

import pytest

from tests.outlining.test_awards_told_twice import awards

WISHES = "6.1 Wensen\nWens 1. Ervaring met vervanging van riolering\nWeging: 50 %\nWens 2. Plan van aanpak\nWeging: 30 %\n"


@pytest.mark.parametrize(
    "price",
    [
        "Tarief. Het aangeboden uurtarief\nWeging: 20 %\n",
        "Uurtarief\nWeging: 20 %\n",
        "Het aangeboden uurtarief\nWeging: 20%\n",
        "Prijs (20 %)\n",
        "Uurtarief, weging 20 %\n",
        "Tarief\nWeging: 20 %\nHet tarief wordt berekend als 10 × laagste tarief / aangeboden tarief.\n",
    ],
)
def test_the_price_is_a_criterion(price: str) -> None:
    found = awards(WISHES + price)
    assert [one.scoring.weight_percent for one in found if one.scoring] == [50, 30, 20]
    assert found[-1].theme == "rate"


@pytest.mark.parametrize(
    "line",
    [
        "Tarieven boven het maximum worden niet beoordeeld.\n",
        "Het tarief is exclusief btw en inclusief reiskosten.\n",
        "Kosten voor het opstellen van de inschrijving worden niet vergoed.\n",
    ],
)
def test_what_is_said_of_the_price_is_none(line: str) -> None:
    assert len(awards(WISHES + line)) == 2
