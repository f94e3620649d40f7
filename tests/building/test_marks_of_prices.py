"""The most that a price is marked with, where a percentage is its weight."""

from __future__ import annotations

import pytest

from tenderkit.building.scoring import scoring


@pytest.mark.parametrize(
    ("told", "most"),
    [
        ("Een tarief van € 70,00 of lager krijgt een 8, een tarief van € 95,00 een 0. Ertussen: cijfer = 8 x (95 - tarief) / (95 - 70).", 8),
        ("De goedkoopste scoort een 10; de rest 10 x (laagste tarief / eigen tarief).", 10),
        ("Wie het minst vraagt haalt een 9. Verder 9 x (laagste tarief / eigen tarief).", 9),
        ("De laagste krijgt het cijfer 10. Verder 10 x (laagste tarief / eigen tarief).", 10),
        ("De rest krijgt 25 x (laagste tarief / eigen tarief).", None),
        ("Wie te laat is krijgt een brief. Verder 25 x (laagste tarief / eigen tarief).", None),
    ],
)  # fmt: skip
def test_the_mark_of_a_price(told: str, most: float | None) -> None:
    found = scoring([f"Uurtarief. {told}"], ["Weging: 25 %"], price=True)
    assert found is not None
    assert (found.max_points, found.weight_percent) == (most, 25)
