"""No highest rate, in the words of those who write tenders."""

from __future__ import annotations

import pytest

from tenderkit.dutch import is_uncapped


@pytest.mark.parametrize(
    "text",
    [
        "Tarief: geen maximum",
        "Maximaal uurtarief: geen",
        "Er is geen tariefplafond.",
        "Een maximumtarief is niet vastgesteld.",
        "Voor deze opdracht is geen maximaal tarief bepaald.",
        "Er is door de opdrachtgever geen maximumtarief meegegeven.",
        "Een bovengrens aan het tarief stellen we niet.",
        "Een maximumtarief hanteren we niet.",
        "Het uurtarief is niet gemaximeerd.",
        "Het tarief kent geen plafond.",
        "Aan het uurtarief is geen maximum verbonden.",
        "Er staat geen vast plafond op het tarief.",
        "No maximum rate applies.",
        "There is no rate cap for this assignment.",
    ],
)
def test_no_highest_rate(text: str) -> None:
    assert is_uncapped(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Er is geen maximum aan het aantal kandidaten.",
        "Er is geen maximum gesteld aan het aantal pagina's.",
        "Er geldt geen minimumtarief.",
        "Het maximum aantal punten is niet begrensd.",
        "Het maximumtarief is niet inclusief btw.",
        "Het uurtarief is vrijgesteld van btw.",
    ],
)
def test_another_limit(text: str) -> None:
    assert is_uncapped(text) is None
