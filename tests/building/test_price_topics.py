"""A price that is called by its topic, and the weight under a table of its steps."""

from __future__ import annotations

import pytest

from tenderkit.building.scoring import scoring
from tenderkit.extraction import extract_document
from tenderkit.reading import read_text


@pytest.mark.parametrize(
    ("topic", "told", "name"),
    [
        ("UURTARIEF", "Voor de prijs zijn maximaal 20 punten te behalen.", "Uurtarief"),
        ("TARIEF", "Voor de prijs zijn 20 punten te behalen.", "Tarief"),
        ("PRIJS", "Voor het uurtarief zijn 20 punten te behalen.", "uurtarief"),
    ],
)
def test_a_price_is_called_by_its_topic(topic: str, told: str, name: str) -> None:
    form = f"""Gemeente Lindeveen
Inhuuraanvraag adviseur bodem
Sluitingsdatum: 12 maart 2026
2.1 Eisen
2.1.1 OPLEIDING Eis: De kandidaat heeft een afgeronde hbo-opleiding.
Akkoord inschrijver:
2.2 Wensen
2.2.1 HAVENS Wens: De kandidaat heeft ervaring met het saneren van havens. (80 punten)
Toelichting inschrijver:
2.2.2 {topic} Wens: {told} De inschrijver met het laagste uurtarief ontvangt 20 punten.
"""
    awards = [c for c in extract_document(read_text(form)).criteria if c.kind == "award"]
    assert awards[-1].text == name


@pytest.mark.parametrize("weight", ["Weging:\t20 %", "Gewicht\t20%", "Wegingsfactor: 20 %"])
def test_a_weight_under_a_table_of_prices_is_no_row_of_it(weight: str) -> None:
    stated = scoring(
        ["Uurtarief"],
        [
            "Uurtarief exclusief btw\tPunten",
            "tot en met € 80,00\t100",
            "€ 80,01 tot en met € 90,00\t50",
            weight,
        ],
        price=True,
    )
    assert stated is not None
    assert (stated.weight_percent, len(stated.bands)) == (20, 2)
