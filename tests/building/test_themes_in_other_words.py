"""What a demand is about, where neither "tarief" nor "taal" is said."""

from __future__ import annotations

import pytest

from tenderkit.lexicon.themes import theme_of


@pytest.mark.parametrize(
    ("demand", "theme"),
    [
        ("De aanbieding komt niet boven € 88,50 uit", "rate"),
        ("Wij huren in voor een bedrag van hoogstens EUR 91,-", "rate"),
        ("Polis met een dekking van niet meer dan € 500 eigen risico", "insurance"),
        ("Vlot Engels in gesprekken met schippers", "language"),
        ("U kunt een week na de keuze beginnen", "availability"),
    ],
)
def test_a_theme(demand: str, theme: str) -> None:
    assert theme_of(demand) == theme
